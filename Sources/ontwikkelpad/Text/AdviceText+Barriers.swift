internal import Advice
internal import PathGraph
internal import RouteMatcher

extension AdviceText {
  /// So many roles of one barrier are named; the JSON has them all.
  private static let mostNamed = 4

  mutating func writeBarriers() {
    guard advice.profile.barriers else { return }
    lines.append(
      terminal.strong(say("Wat zou meer mogelijk maken?", "What would make more possible?")))
    if advice.barriers.isEmpty {
      add(
        say(
          "Wij vonden niets dat meer functies opent of een route veel korter of goedkoper maakt.",
          "We found nothing that opens more roles or makes a route much shorter or cheaper."),
        indent: "  ")
    }
    for barrier in advice.barriers {
      add(
        advice.words(for: barrier)[language] + " → " + advice.reach(of: barrier)[language] + ":",
        indent: "    ", first: "  - ")
      let opened = barrier.effect.opened.map { line(of: $0, gain: nil) }
      let improved = barrier.effect.improved.map {
        line(of: $0.route, gain: advice.gain(of: $0)[language])
      }
      let all = opened + improved + barrier.bookable.map { advice.words(for: $0)[language] }
      for text in all.prefix(Self.mostNamed) { add(text, indent: "        ", first: "      · ") }
      if all.count > Self.mostNamed {
        let rest = all.count - Self.mostNamed
        add(say("en nog \(rest)", "and \(rest) more"), indent: "        ", first: "      · ")
      }
    }
    addBlank()
  }

  private func line(of route: Route, gain: String?) -> String {
    let vector = route.vector
    return [
      graph[route.role].title[language] + (gain.map { " (\($0))" } ?? ""), day(vector.finish),
      money(vector.netCost), Print.courses(vector.courses)[language],
    ].joined(separator: " · ")
  }
}
