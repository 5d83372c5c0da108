internal import Advice
internal import PathGraph
internal import RouteMatcher

/// The roles within reach, and who can become something, as a person reads them on a terminal.
struct ReachText {
  let text: String

  init(_ reach: Reachability, _ terminal: Terminal) {
    let (advice, graph) = (reach.advice, reach.advice.graph)
    let (profile, language) = (advice.profile, advice.profile.language)
    func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }
    var limits: [String] = []
    if let day = profile.finishBefore {
      limits.append(say("klaar op ", "finished on ") + Print.day(day)[language])
    }
    if let cost = profile.maxNetCost {
      limits.append(say("hoogstens ", "at most ") + Print.money(cost)[language])
    }
    let count = Print.roles(reach.reached.count)[language]
    var lines = terminal.wrap(
      say("Binnen uw bereik: \(count)", "Within your reach: \(count)")
        + (limits.isEmpty ? "" : " (\(limits.joined(separator: ", ")))")
    ).map { terminal.heading($0) }
    let byPath = Dictionary(grouping: reach.reached) { graph.path(of: $0.role) }
    for path in byPath.keys.sorted() {
      lines += ["", terminal.strong(graph[path].title[language])]
      let items = (byPath[path] ?? []).sorted {
        ($0.soonest.vector.finish, $0.role) < ($1.soonest.vector.finish, $1.role)
      }
      for item in items {
        lines += terminal.wrap(
          "\(graph[item.role].title[language]) · \(graph.id(of: item.role))", indent: "    ",
          first: "  ")
        lines += terminal.wrap(
          item.soonest.words(from: profile.from, in: language), indent: "      ", first: "    ")
        if item.cheapest.vector.netCost < item.soonest.vector.netCost {
          lines += terminal.wrap(
            say("goedkoper: ", "cheaper: ")
              + item.cheapest.words(from: profile.from, in: language), indent: "      ",
            first: "    ")
        }
      }
    }
    lines += ["", terminal.strong(say("Goed om te weten", "Good to know"))]
    for message in advice.messages {
      lines += terminal.wrap(message[language], indent: "    ", first: "  - ")
    }
    text = lines.joined(separator: "\n")
  }
}
