internal import Accounts
internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PathGraph

extension Desk {
  /// The addresses on catalogues: for importers.
  var cataloguePlaces: [Place] {
    guard let catalogues else { return [] }
    func place(
      _ method: HTTPRequest.Method, _ path: String, readsBody: Bool = false,
      _ answer: @Sendable @escaping (DeskVisit, Request, CatalogueDesk) async throws -> Response
    ) -> Place {
      Place(
        method: method, path: "/desk/aanbod" + path, role: .importer, readsBody: readsBody,
        answer: { visit, request, _ in try await answer(visit, request, catalogues) })
    }
    return [
      place(.get, "") { visit, _, desk in try await list(visit, desk) },
      place(.post, "", readsBody: true) { try await upload($0, $1, $2) },
      place(.get, "/inlezen") { visit, _, desk in try importPage(visit, desk) },
      place(.get, "/inlezen/verslag.json") { visit, _, desk in try reportFile(visit, desk, .json) },
      place(.get, "/inlezen/verslag.html") { visit, _, desk in try reportFile(visit, desk, .html) },
      place(.get, "/catalogus") { visit, _, desk in try await catalogue(visit, desk) },
      place(.get, "/verwijderen") { visit, _, desk in try await catalogue(visit, desk, asks: true)
      },
      place(.post, "/verwijderen") { visit, _, desk in try await remove(visit, desk) },
      place(.get, "/koppelingen") { visit, _, desk in try await links(visit, desk) },
      place(.post, "/koppelingen") { visit, _, desk in try await decide(visit, desk) },
      place(.get, "/logboek") { visit, _, desk in try await log(visit, desk) },
      place(.get, "/logboek.csv") { visit, _, desk in try await logFile(visit, desk) },
    ]
  }

  /// What something with the store gives, away from what answers requests.
  private func read<Value: Sendable>(
    _ desk: CatalogueDesk, _ body: @Sendable @escaping (CatalogueStore) throws -> Value
  ) async throws -> Value? {
    try await desk.places.search { try desk.read(body) }
  }

  // MARK: - The list

  private func list(_ visit: DeskVisit, _ desk: CatalogueDesk) async throws -> Response {
    let day = visit.visit.snapshot.advisor.asOf
    let held = try await read(desk) { store in
      let catalogues = try store.catalogues()
      return StoreView(
        catalogues: try catalogues.map { ($0, try store.runsToCome(in: $0.name, from: day)) },
        fingerprint: try store.fingerprint(), isReadOnly: store.isReadOnly)
    }
    return pages.page(CataloguesModel(held, desk, visit))
  }

  // MARK: - Importing

  private func upload(
    _ visit: DeskVisit, _ request: Request, _ desk: CatalogueDesk
  ) async throws -> Response {
    try desk.imports.take()
    do {
      let form = try await request.form(
        token: visit.session.formToken, desk.limits, in: desk.uploads)
      guard !form.files.isEmpty else { throw ServiceProblem.noFiles }
      var run = ImportRun(
        account: visit.session.account, startedAt: desk.clock(), files: form.files.map(\.name),
        isDryRun: form["proef"] != nil)
      run.progress.allBytes = form.files.reduce(0) { $0 + Int64($1.byteCount) }
      let options = options(form, visit, desk)
      desk.imports.begin(run) { progress throws(ServiceProblem) in
        do { return try desk.importFiles(form, options, progress: progress) } catch {
          throw error as? ServiceProblem ?? .fault
        }
      }
    } catch {
      desk.imports.leave()
      throw error
    }
    return .seeOther(visit.visit.link("/desk/aanbod/inlezen"))
  }

  private func options(
    _ form: UploadedForm, _ visit: DeskVisit, _ desk: CatalogueDesk
  ) -> ImportOptions {
    var options = ImportOptions(asOf: visit.visit.snapshot.advisor.asOf)
    let name = form["naam"]?.trimmingCharacters(in: .whitespacesAndNewlines)
    options.name = name.flatMap { $0.isEmpty ? nil : String($0.prefix(100)) }
    options.mode =
      switch form["soort"] {
      case "volledig": .full
      case "deel": .partial
      default: nil
      }
    options.isDryRun = form["proef"] != nil
    options.acceptsShrink = form["kleiner"] != nil
    options.acceptsOlder = form["ouder"] != nil
    options.actor = desk.actor(visit)
    return options
  }

  private func importPage(_ visit: DeskVisit, _ desk: CatalogueDesk) throws -> Response {
    guard let run = desk.imports.run else {
      return .seeOther(visit.visit.link("/desk/aanbod"))
    }
    return pages.page(ImportModel(run, visit))
  }

  private enum ReportForm { case json, html }

  private func reportFile(
    _ visit: DeskVisit, _ desk: CatalogueDesk, _ form: ReportForm
  ) throws -> Response {
    guard case .report(let report)? = desk.imports.run?.outcome else {
      throw ServiceProblem.noSuchPage
    }
    let language = visit.visit.language
    switch form {
    case .json:
      return .file(
        try JSONText.pretty(ImportDocument(report, in: language)) + "\n", "verslag.json",
        "application/json")
    case .html:
      return .file(ImportPage(report, in: language).html, "verslag.html", "text/html")
    }
  }

  // MARK: - One catalogue

  private func catalogue(
    _ visit: DeskVisit, _ desk: CatalogueDesk, asks: Bool = false
  ) async throws -> Response {
    let (name, day) = (visit.visit.address["naam"] ?? "", visit.visit.snapshot.advisor.asOf)
    let found = try await read(desk) { store in
      try store.catalogues().first { $0.name == name }.map {
        ($0, try store.runsToCome(in: name, from: day))
      }
    }
    guard let (catalogue, runs) = found ?? nil else { throw ServiceProblem.noSuchPage }
    return pages.page(CatalogueModel(catalogue, runsToCome: runs, asks: asks, visit))
  }

  private func remove(_ visit: DeskVisit, _ desk: CatalogueDesk) async throws -> Response {
    let (name, actor) = (visit.form["naam"] ?? "", desk.actor(visit))
    guard try await read(desk, { try $0.remove(catalogue: name, by: actor) }) ?? nil != nil else {
      throw ServiceProblem.noSuchPage
    }
    return .seeOther(
      visit.visit.link("/desk/aanbod", nil, [("verwijderd", name)]))
  }

  // MARK: - Links

  private func links(_ visit: DeskVisit, _ desk: CatalogueDesk) async throws -> Response {
    let day = visit.visit.snapshot.advisor.asOf
    let found = try await read(desk) { store in
      let linking = try desk.linking(store, asOf: day)
      return LinkView(
        linking: linking, suggestions: try linking.suggestions(in: store),
        decisions: try store.decisions(), decided: try LinkView.Decided(visit, store, linking))
    }
    return pages.page(LinksModel(found, visit))
  }

  private func decide(_ visit: DeskVisit, _ desk: CatalogueDesk) async throws -> Response {
    let form = visit.form
    let day = visit.visit.snapshot.advisor.asOf
    guard let provider = form["aanbieder"], let offer = form["aanbod"],
      let course = form["opleiding"], let what = form["besluit"],
      ["goed", "af", "vergeet"].contains(what)
    else { throw ServiceProblem.noSuchPage }
    let (key, actor) = (OfferKey(provider: provider, offer: offer), desk.actor(visit))
    let isKnown = visit.visit.graph.course(course) != nil
    let isDone = try await read(desk) { store in
      if what == "vergeet" { return try store.forget(key, course: course, by: actor) }
      guard isKnown, try !store.storedOffers(id: offer, provider: provider).isEmpty else {
        return false
      }
      try store.decide(
        LinkDecision(offer: key, course: course, isConfirmed: what == "goed", day: day), by: actor)
      return true
    }
    guard isDone == true else { throw ServiceProblem.noSuchPage }
    let told = [
      ("aanbieder", provider), ("aanbod", offer), ("opleiding", course), ("besluit", what),
    ]
    let from = form["vanaf"].flatMap { Int($0) }.map { [("vanaf", String($0))] } ?? []
    return .seeOther(visit.visit.link("/desk/aanbod/koppelingen", nil, told + from))
  }

  // MARK: - The log

  private func log(_ visit: DeskVisit, _ desk: CatalogueDesk) async throws -> Response {
    let before = visit.visit.address["voor"].flatMap { Int64($0) }
    let acts = try await read(desk) { try $0.acts(before: before, limit: LogModel.most + 1) }
    return pages.page(LogModel(acts ?? [], visit))
  }

  private func logFile(_ visit: DeskVisit, _ desk: CatalogueDesk) async throws -> Response {
    let acts = try await read(desk) { try $0.acts() } ?? []
    return .file(LogModel.table(acts, visit.strings), "logboek.csv", "text/csv")
  }
}

extension Response {
  /// Leads to another page.
  fileprivate static func seeOther(_ address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address])
  }

  /// A file to be kept.
  fileprivate static func file(_ text: String, _ name: String, _ mediaType: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "\(mediaType); charset=utf-8",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
