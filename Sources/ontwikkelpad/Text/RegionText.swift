internal import Advice
internal import Foundation
internal import PathGraph
internal import Places
internal import RouteMatcher
internal import SlimSubsidy

/// A region as a person reads it on a terminal.
struct RegionText {
  private(set) var text = ""
  private let advice: RegionAdvice
  private let profile: Profile
  private let terminal: Terminal

  init(
    _ advice: RegionAdvice, _ profile: Profile, _ reaches: [RegionReach], months: Int,
    _ terminal: Terminal
  ) {
    self.advice = advice
    self.profile = profile
    self.terminal = terminal
    let counts = advice.counts
    let all = counts.noCourse + counts.bookable + counts.whiteSpots
    var lines = [terminal.heading("\(advice.facts.name) (\(advice.facts.code))")]
    lines += terminal.wrap(
      say(
        "Overstappen van erkende paden: \(all). Zonder opleiding: \(counts.noCourse). Te boeken in de"
          + " regio of online: \(counts.bookable). Witte vlekken: \(counts.whiteSpots).",
        "Transitions of recognised paths: \(all). Without a course: \(counts.noCourse). Bookable in"
          + " the region or online: \(counts.bookable). White spots: \(counts.whiteSpots)."))
    lines += whiteSpots + providers + subsidies
    for reach in reaches { lines += self.lines(of: reach, months: months) }
    lines += ["", terminal.strong(say("Goed om te weten", "Good to know"))]
    for message in Notes.region {
      lines += terminal.wrap(message[language], indent: "    ", first: "  - ")
    }
    text = lines.map(Terminal.printable).joined(separator: "\n")
  }

  private var language: Language { profile.language }
  private var graph: PathGraph { advice.advisor.graph }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  // MARK: - Parts

  private var whiteSpots: [String] {
    let spots = advice.whiteSpots
    guard !spots.isEmpty else { return [] }
    var lines = ["", terminal.strong(say("Witte vlekken", "White spots"))]
    let byPath = Dictionary(grouping: spots) { graph.path(of: $0.transition) }
    for path in byPath.keys.sorted() {
      lines.append("  " + graph[path].title[language])
      for spot in byPath[path] ?? [] {
        let to = graph[graph.destination(of: spot.transition)].title[language]
        lines += terminal.wrap(
          "\(graph.originTitle(of: spot.transition, in: language)) → \(to)", indent: "      ",
          first: "    ")
        for missing in spot.missing {
          lines += terminal.wrap(words(of: missing), indent: "        ", first: "      - ")
        }
      }
    }
    return lines
  }

  private func words(of missing: WhiteSpot.Missing) -> String {
    let course = missing.need.distinctCourses(graph).map { graph[$0].title[language] }
      .joined(separator: say(" of ", " or "))
    guard let nearest = missing.nearest else {
      return course + ". "
        + (missing.unplaced > 0
          ? say("Wel te boeken, maar niemand zegt waar.", "Can be booked, but nobody says where.")
          : say("Nergens te boeken.", "Cannot be booked anywhere."))
    }
    let place = [nearest.town, nearest.region.map { advice.places[$0].name }].compactMap { $0 }
      .joined(separator: ", ")
    let kilometres = Int(nearest.kilometres.rounded(.up))
    return course
      + say(". Dichtstbij: \(place), \(kilometres) km.", ". Nearest: \(place), \(kilometres) km.")
  }

  private var providers: [String] {
    var lines = ["", terminal.strong(say("Aanbieders in de regio", "Providers in the region"))]
    let providers = advice.providers
    if providers.isEmpty { lines.append("  " + say("Geen.", "None.")) }
    for provider in providers {
      var parts = [
        Print.courses(provider.courses.count)[language],
        say("\(provider.runs) startmomenten", "\(provider.runs) runs"),
      ]
      if provider.anyTime > 0 {
        parts.append(say("\(provider.anyTime) op elk moment", "\(provider.anyTime) at any time"))
      }
      parts.append(provider.towns.joined(separator: ", "))
      if let prices = provider.prices {
        let (low, high) = (Print.money(prices.lowerBound), Print.money(prices.upperBound))
        parts.append(low == high ? low[language] : "\(low[language]) – \(high[language])")
      }
      lines += terminal.wrap(
        "\(provider.name): \(parts.joined(separator: "; "))", indent: "    ", first: "  ")
    }
    let online = advice.onlineProviders.map(\.name)
    if !online.isEmpty {
      lines += terminal.wrap(
        say("Online: ", "Online: ") + online.joined(separator: ", "), indent: "    ", first: "  ")
    }
    return lines
  }

  private var subsidies: [String] {
    let items = advice.subsidies(for: profile.applicant)
    guard !items.isEmpty else { return [] }
    var lines = [
      "",
      terminal.strong(
        say("SLIM-subsidie op wat te boeken is", "SLIM subsidy on what can be booked")),
    ]
    for standing in RegionSubsidy.Standing.allCases {
      let own = items.filter { $0.standing == standing }
      guard !own.isEmpty else { continue }
      lines.append("  \(standing.title[language]): \(Print.courses(own.count)[language])")
      // The same reason holds for many courses.
      var reasons: [String: Int] = [:]
      for item in own {
        for reason in advice.reasons(for: item, in: language) {
          reasons[reason.text, default: 0] += 1
        }
      }
      for (text, count) in reasons.sorted(by: { (-$0.value, $0.key) < (-$1.value, $1.key) }) {
        lines += terminal.wrap("\(count)× \(text)", indent: "        ", first: "    - ")
      }
    }
    return lines
  }

  private func lines(of reach: RegionReach, months: Int) -> [String] {
    let start = graph[reach.start].title[language]
    let rows = reach.rows
    let here = rows.count { $0.here != nil }
    var lines = [
      "",
      terminal.strong(
        say("Binnen \(months) maanden vanuit: ", "Within \(months) months from: ") + start),
    ]
    lines += terminal.wrap(
      say(
        "\(here) functies met wat in de regio of online te boeken is, \(rows.count) met alles.",
        "\(here) roles with what can be booked in the region or online, \(rows.count) with all."),
      indent: "    ", first: "  ")
    for row in rows {
      let day = row.here.map { Print.day($0.vector.finish)[language] }
      lines += terminal.wrap(
        "\(graph[row.role].title[language]): "
          + (day ?? say("niet met aanbod in de regio", "not with what is in the region")),
        indent: "      ", first: "  - ")
    }
    return lines
  }
}
