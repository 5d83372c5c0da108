internal import CourseCatalogue
internal import CourseOffers
internal import PathFiles
package import PathGraph
internal import Places
internal import SlimSubsidy

/// A region as other systems read it: what can be learned there, and what cannot.
package struct RegionDocument: Encodable, Sendable {
  let format = 1
  let asOf: String
  let region: Region
  let applicant: Applicant
  let transitions: Transitions
  let whiteSpots: [Spot]
  let providers, onlineProviders: [Provider]
  let subsidies: [Subsidy]
  let messages: [String]

  struct Region: Encodable {
    let code, name: String
    let latitude, longitude: Double
    let towns: [Town]
  }

  struct Town: Encodable {
    let name: String
    let courses: Int
  }

  struct Applicant: Encodable {
    let kind: Nullable<String>
    let employs: Bool
  }

  /// How many transitions of recognised paths there are, and how they stand.
  struct Transitions: Encodable {
    let noCourse, bookable, whiteSpots: Int
  }

  struct Spot: Encodable {
    let transition: String
    let from: Nullable<String>
    let to, path: String
    let missing: [Missing]
  }

  struct Missing: Encodable {
    let credential: String
    let courses: [String]
    let nearest: Nullable<Nearest>
    let unplaced: Int
  }

  struct Nearest: Encodable {
    let course, provider, start: String
    let place, region: Nullable<String>
    let distanceKm: Int
  }

  struct Provider: Encodable {
    let id, name: String
    let courses: [String]
    let runs, anyTime: Int
    let places: [String]
    let firstStart: String
    let lowestPriceCents, highestPriceCents: Nullable<Int64>
  }

  struct Subsidy: Encodable {
    let course: String
    /// `yes`, `likely`, `unknown` or `no`.
    let standing: String
    let start: String
    let criteria: [String]
    let text: String
  }
}

extension RegionAdvice {
  /// The region as other systems read it.
  package func document(
    for applicant: Profile.Applicant, in language: Language
  ) -> RegionDocument {
    let graph = advisor.graph
    let counts = counts
    return RegionDocument(
      asOf: advisor.asOf.iso,
      region: RegionDocument.Region(
        code: facts.code, name: facts.name, latitude: facts.centre.latitude,
        longitude: facts.centre.longitude,
        towns: towns.map { RegionDocument.Town(name: $0.name, courses: $0.courses) }),
      applicant: RegionDocument.Applicant(
        kind: Nullable(applicant.kind?.rawValue), employs: applicant.employs),
      transitions: RegionDocument.Transitions(
        noCourse: counts.noCourse, bookable: counts.bookable, whiteSpots: counts.whiteSpots),
      whiteSpots: whiteSpots.map { spot in
        RegionDocument.Spot(
          transition: graph.id(of: spot.transition),
          from: Nullable(graph.origin(of: spot.transition).map { graph.id(of: $0) }),
          to: graph.id(of: graph.destination(of: spot.transition)),
          path: graph[graph.path(of: spot.transition)].id,
          missing: spot.missing.map { document(of: $0) })
      },
      providers: providers.map { document(of: $0) },
      onlineProviders: onlineProviders.map { document(of: $0) },
      subsidies: subsidies(for: applicant).map { item in
        let reasons = reasons(for: item, in: language)
        return RegionDocument.Subsidy(
          course: graph.id(of: item.course), standing: item.standing.rawValue,
          start: item.item.bookable.start.iso, criteria: reasons.map(\.criterion),
          text: reasons.map(\.text).joined(separator: " "))
      }, messages: Notes.region.map { $0[language] })
  }

  private func document(of missing: WhiteSpot.Missing) -> RegionDocument.Missing {
    let graph = advisor.graph
    return RegionDocument.Missing(
      credential: graph.id(of: missing.need.credential),
      courses: missing.need.courses.map { graph.id(of: $0) },
      nearest: Nullable(
        missing.nearest.map { nearest in
          RegionDocument.Nearest(
            course: graph.id(of: nearest.course), provider: provider(of: nearest.bookable),
            start: nearest.bookable.start.iso, place: Nullable(nearest.town),
            region: Nullable(nearest.region.map { places[$0].code }),
            distanceKm: Advice.kilometres(nearest.kilometres))
        }), unplaced: missing.unplaced)
  }

  private func document(of provider: RegionProvider) -> RegionDocument.Provider {
    RegionDocument.Provider(
      id: provider.id, name: provider.name,
      courses: provider.courses.map { advisor.graph.id(of: $0) }, runs: provider.runs,
      anyTime: provider.anyTime, places: provider.towns, firstStart: provider.first.iso,
      lowestPriceCents: Nullable(provider.prices?.lowerBound.cents),
      highestPriceCents: Nullable(provider.prices?.upperBound.cents))
  }
}

extension Notes {
  /// What must be known of what is said of a region.
  package static let region = [
    LocalizedText(
      nl: "Een witte vlek is een overstap van een erkend pad waarvoor in de regio geen opleiding"
        + " te boeken is, en ook online niet. Elke manier van de overstap mist dan iets. Overstappen"
        + " zonder opleiding zijn nooit een witte vlek.",
      en: "A white spot is a transition of a recognised path for which no course can be booked in"
        + " the region, nor online. Something is missing then of every way of the transition. Transitions"
        + " without a course are never a white spot."),
    LocalizedText(
      nl: "Geteld is alleen wat in een ingelezen catalogus staat en waarvoor men zich nog kan"
        + " inschrijven. Schattingen tellen niet. Wat er wel is maar niet is ingelezen, ziet u hier"
        + " niet.",
      en: "Only what stands in an imported catalogue and can still be enrolled for is counted."
        + " Estimates do not count. What exists but was not imported is not seen here."),
    LocalizedText(
      nl:
        "Wat een opleiding vooraf vraagt, telt als aanwezig. Afstanden zijn hemelsbreed, vanaf het"
        + " midden van de regio: het gemiddelde van haar plaatsen, gewogen naar inwoners.",
      en: "What a course asks beforehand counts as there. Distances are as the crow flies, from the"
        + " middle of the region: the mean of its places, weighted by inhabitants."),
  ]
}
