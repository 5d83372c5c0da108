internal import CourseCatalogue
package import CourseOffers
internal import PathFiles
package import PathGraph
internal import Places
internal import RouteMatcher
internal import SlimSubsidy

extension RegionAdvice {
  // MARK: - White spots

  /// The white spots, a row for each thing that is missing.
  package func whiteSpotTable(in language: Language) -> SemicolonTable {
    let graph = advisor.graph
    func say(_ nl: String, _ en: String) -> String { LocalizedText(nl: nl, en: en)[language] }
    let rows = whiteSpots.flatMap { spot in
      spot.missing.map { missing in
        let nearest = missing.nearest
        return [
          facts.code, facts.name, graph[graph.path(of: spot.transition)].title[language],
          graph.id(of: spot.transition), graph.originTitle(of: spot.transition, in: language),
          graph[graph.destination(of: spot.transition)].title[language],
          graph[missing.need.credential].title[language],
          missing.need.distinctCourses(graph).map { graph[$0].title[language] }
            .joined(separator: " / "),
          missing.need.courses.map { graph.id(of: $0) }.joined(separator: " "),
          nearest?.town ?? "", nearest?.region.map { places[$0].name } ?? "",
          nearest.map { String(Advice.kilometres($0.kilometres)) } ?? "",
          nearest?.bookable.start.iso ?? "",
          nearest.map { provider(of: $0.bookable) } ?? "",
        ]
      }
    }
    return SemicolonTable(
      [
        say("regiocode", "region code"), say("regio", "region"), say("pad", "path"),
        say("overstap", "transition"), say("van", "from"), say("naar", "to"),
        say("ontbreekt", "missing"), say("opleidingen", "courses"),
        say("opleiding-ids", "course ids"),
        say("dichtstbij", "nearest"), say("regio dichtstbij", "region of nearest"),
        say("km vanaf het midden", "km from the middle"),
        say("start dichtstbij", "start of nearest"),
        say("aanbieder dichtstbij", "provider of nearest"),
      ], rows)
  }

  /// Who gives something.
  package func provider(of bookable: OfferTable.Bookable) -> String {
    let provider = table[bookable.offer].offer.provider
    return provider.name ?? provider.id
  }

  // MARK: - Providers

  /// The providers of the region, then those whose courses are online.
  package func providerTable(in language: Language) -> SemicolonTable {
    func say(_ nl: String, _ en: String) -> String { LocalizedText(nl: nl, en: en)[language] }
    func row(_ item: RegionProvider, isOnline: Bool) -> [String] {
      [
        facts.code, facts.name, item.name, item.id, isOnline ? say("ja", "yes") : say("nee", "no"),
        String(item.courses.count), String(item.runs), String(item.anyTime),
        item.towns.joined(separator: ", "), item.first.iso,
        item.prices.map { Self.euros($0.lowerBound) } ?? "",
        item.prices.map { Self.euros($0.upperBound) } ?? "",
        item.courses.map { advisor.graph[$0].title[language] }.joined(separator: " / "),
      ]
    }
    return SemicolonTable(
      [
        say("regiocode", "region code"), say("regio", "region"), say("aanbieder", "provider"),
        say("aanbieder-id", "provider id"), "online", say("opleidingen", "courses"),
        say("startmomenten", "runs"), say("start wanneer u wilt", "starts at any time"),
        say("plaatsen", "towns"), say("eerste start", "first start"),
        say("laagste prijs in euro", "lowest price in euros"),
        say("hoogste prijs in euro", "highest price in euros"), say("welke", "which"),
      ],
      providers.map { row($0, isOnline: false) } + onlineProviders.map { row($0, isOnline: true) })
  }

  /// An amount as a Dutch spreadsheet reads a number: a comma before the cents, no thousands.
  static func euros(_ money: Money) -> String {
    let (euros, cents) = abs(money.cents).quotientAndRemainder(dividingBy: 100)
    return (money.cents < 0 ? "-" : "") + "\(euros),\(cents < 10 ? "0" : "")\(cents)"
  }

  // MARK: - The subsidy

  /// The subsidy on the courses that can be booked in the region or online.
  package func subsidyTable(
    for applicant: Profile.Applicant, in language: Language
  ) -> SemicolonTable {
    let graph = advisor.graph
    func say(_ nl: String, _ en: String) -> String { LocalizedText(nl: nl, en: en)[language] }
    return SemicolonTable(
      [
        say("regiocode", "region code"), say("regio", "region"), say("aanvrager", "applicant"),
        say("in dienst", "employs"), say("pad", "path"), say("opleiding", "course"),
        say("opleiding-id", "course id"), "SLIM", say("waarom", "why"),
        say("voorwaarden", "criteria"), say("start", "start"), say("plaats", "town"),
        say("aanbieder", "provider"),
      ],
      subsidies(for: applicant).map { item in
        let reasons = reasons(for: item, in: language)
        let bookable = item.item.bookable
        return [
          facts.code, facts.name, applicant.kind?.rawValue ?? "",
          applicant.employs ? say("ja", "yes") : say("nee", "no"),
          graph[graph.path(of: item.course)].title[language], graph[item.course].title[language],
          graph.id(of: item.course), item.standing.title[language],
          reasons.map(\.text).joined(separator: " "),
          reasons.map(\.criterion).joined(separator: " "), bookable.start.iso,
          town(of: item.item) ?? "online", provider(of: bookable),
        ]
      })
  }

  /// The town in the region where something is given; nil for what is online.
  package func town(of item: CourseSupply.Item) -> String? {
    zip(item.bookable.venues, item.regions).first { $0.1 == region }?.0.venue.town
  }
}

extension RegionReach {
  /// The roles that are reached, a row each.
  package func table(_ region: RegionAdvice, in language: Language) -> SemicolonTable {
    let graph = region.advisor.graph
    func say(_ nl: String, _ en: String) -> String { LocalizedText(nl: nl, en: en)[language] }
    return SemicolonTable(
      [
        say("regiocode", "region code"), say("regio", "region"), say("begin", "start"),
        say("pad", "path"), say("functie", "role"), say("functie-id", "role id"),
        say("klaar met aanbod in de regio", "finished with what is in the region"),
        say("klaar met alles", "finished with everything"),
      ],
      rows.map { row in
        [
          region.facts.code, region.facts.name, graph[start].title[language],
          graph[graph.path(of: row.role)].title[language], graph[row.role].title[language],
          graph.id(of: row.role), row.here?.vector.finish.iso ?? "",
          row.anywhere?.vector.finish.iso ?? "",
        ]
      })
  }
}

extension RegionSubsidy.Standing {
  /// How it stands, in a word.
  package var title: LocalizedText {
    switch self {
    case .yes: LocalizedText(nl: "ja", en: "yes")
    case .likely: LocalizedText(nl: "waarschijnlijk", en: "likely")
    case .unknown: LocalizedText(nl: "niet bekend", en: "not known")
    case .no: LocalizedText(nl: "nee", en: "no")
    }
  }
}

extension PathGraph {
  /// The title of the role that a transition leaves, or that it begins outside.
  package func originTitle(of transition: TransitionIndex, in language: Language) -> String {
    origin(of: transition).map { self[$0].title[language] }
      ?? LocalizedText(nl: "van buiten", en: "from outside")[language]
  }
}
