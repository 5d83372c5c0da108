internal import Accounts
internal import Advice
internal import HTTPTypes
internal import Hummingbird
internal import PathGraph
internal import Places

extension Desk {
  /// The addresses of the region's view.
  var regionPlaces: [Place] {
    [
      Place(method: .get, path: "/desk/regio", role: .adviser, answer: regions),
      Place(method: .get, path: "/desk/regio/:code", role: .adviser, answer: region),
      Place(method: .get, path: "/desk/regio/:code/:part", role: .adviser, answer: regionPart),
    ]
  }

  /// All regions: a map and a table.
  @Sendable private func regions(
    _ visit: DeskVisit, _ request: Request, _ context: ServiceContext
  ) async throws -> Response {
    let advisor = visit.visit.snapshot.advisor
    return try await pages.gate.search {
      let advices = try advisor.known { () throws(Advisor.NoRegions) in try advisor.regions() }
      return pages.page(RegionsModel(advices, visit))
    }
  }

  /// A region in short.
  @Sendable private func region(
    _ visit: DeskVisit, _ request: Request, _ context: ServiceContext
  ) async throws -> Response {
    let (advisor, region) = (visit.visit.snapshot.advisor, try visit.region(context))
    return try await pages.gate.search {
      let advice = try advisor.known { () throws(Advisor.NoRegions) in
        try advisor.region(region)
      }
      return pages.page(RegionModel(advice, visit))
    }
  }

  /// A part of a region's view, as a page or as a file.
  @Sendable private func regionPart(
    _ visit: DeskVisit, _ request: Request, _ context: ServiceContext
  ) async throws -> Response {
    let (advisor, region) = (visit.visit.snapshot.advisor, try visit.region(context))
    guard let (part, isFile) = RegionPart.named(context.parameters.get("part") ?? "") else {
      throw ServiceProblem.noSuchPage
    }
    return try await pages.gate.search {
      let advice = try advisor.known { () throws(Advisor.NoRegions) in
        try advisor.region(region)
      }
      return isFile ? try file(part, advice, visit) : page(part, advice, visit)
    }
  }

  private func page(_ part: RegionPart, _ advice: RegionAdvice, _ visit: DeskVisit) -> Response {
    switch part {
    case .overview: pages.page(RegionModel(advice, visit))
    case .whiteSpots: pages.page(WhiteSpotsModel(advice, visit))
    case .reach: pages.page(RegionReachModel(advice, visit))
    case .providers: pages.page(RegionProvidersModel(advice, visit))
    case .subsidy: pages.page(RegionSubsidyModel(advice, visit))
    }
  }

  private func file(
    _ part: RegionPart, _ advice: RegionAdvice, _ visit: DeskVisit
  ) throws -> Response {
    let language = visit.visit.language
    let table: SemicolonTable
    switch part {
    case .overview: throw ServiceProblem.noSuchPage
    case .whiteSpots: table = advice.whiteSpotTable(in: language)
    case .providers: table = advice.providerTable(in: language)
    case .subsidy:
      table = advice.subsidyTable(for: SubsidyQuestion(visit).applicant, in: language)
    case .reach:
      let question = RegionReachQuestion(visit)
      guard !question.starts.isEmpty else {
        throw ServiceProblem.parameter("begin", found: nil, example: "elektro/assistent")
      }
      table = question.table(advice, in: language)
    }
    return .text(
      table.text, mediaType: "text/csv; charset=utf-8",
      headers: [
        .contentDisposition:
          "attachment; filename=\"\(advice.facts.code)-\(part.rawValue).csv\"",
        .contentLanguage: language.rawValue,
      ])
  }
}

extension Advisor {
  /// What is said of regions, or why nothing can be.
  fileprivate func known<Answer>(
    _ ask: () throws(NoRegions) -> Answer
  ) throws(ServiceProblem) -> Answer {
    do { return try ask() } catch {
      switch error {
      case .catalogue: throw .noCatalogue
      case .places: throw .noPlaces
      }
    }
  }
}

extension DeskVisit {
  /// The region that the address names by its code.
  fileprivate func region(_ context: ServiceContext) throws(ServiceProblem) -> RegionIndex {
    guard let places = visit.snapshot.advisor.places else { throw .noPlaces }
    guard let code = context.parameters.get("code"), let region = places.region(code: code) else {
      throw .noSuchPage
    }
    return region
  }
}
