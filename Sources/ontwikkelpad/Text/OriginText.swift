internal import Advice
internal import PathGraph
internal import RouteMatcher

/// Who can become something, as a person reads it on a terminal.
struct OriginText {
  let text: String

  /// So many roles are named from which it goes alike; the JSON has them all.
  private static let mostNamed = 8

  init(_ advice: OriginAdvice, _ terminal: Terminal) {
    let (graph, language) = (advice.advisor.graph, advice.profile.language)
    func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }
    let title = graph[advice.goal].title[language]
    var lines = terminal.wrap(
      say("Wie kan “\(title)” worden?", "Who can become “\(title)”?")
    ).map { terminal.heading($0) }
    if advice.origins.origins.isEmpty {
      lines.append(say("Niemand, voor zover bekend.", "Nobody, as far as is known."))
    }
    for group in advice.groups {
      let named = group.starts.prefix(Self.mostNamed).map { role in
        guard let role else {
          return say("Zonder functie uit de paden", "Without a role of the paths")
        }
        let title = graph[role].title[language]
        return group.starts.count == 1 ? "\(title) (\(graph.id(of: role)))" : title
      }
      let rest = group.starts.count - named.count
      let more = rest > 0 ? say(" en nog \(rest)", " and \(rest) more") : ""
      lines +=
        [""]
        + terminal.wrap(named.joined(separator: "; ") + more, indent: "  ", first: "")
        .map { terminal.strong($0) }
      if !group.brings.isEmpty {
        let titles = group.brings.map { "“\(graph[$0].title[language])”" }
        lines += terminal.wrap(
          say("Nodig om mee te brengen: ", "To be brought: ") + titles.joined(separator: ", "),
          indent: "    ", first: "  ")
      }
      lines += terminal.wrap(
        group.soonest.words(from: advice.profile.from, in: language), indent: "    ", first: "  ")
      if group.cheapest.vector.netCost < group.soonest.vector.netCost {
        lines += terminal.wrap(
          say("goedkoper: ", "cheaper: ")
            + group.cheapest.words(from: advice.profile.from, in: language), indent: "    ",
          first: "  ")
      }
    }
    lines += ["", terminal.strong(say("Goed om te weten", "Good to know"))]
    for message in advice.messages {
      lines += terminal.wrap(message[language], indent: "    ", first: "  - ")
    }
    text = lines.joined(separator: "\n")
  }
}

extension OriginAdvice {
  /// Origins from which it goes alike.
  fileprivate struct Group {
    var starts: [RoleIndex?]
    var brings: [CredentialIndex]
    var soonest: Route
    var cheapest: Route
  }

  /// The origins, those from which it goes alike together, the soonest first.
  fileprivate var groups: [Group] {
    var groups: [Group] = []
    for origin in origins.origins {
      guard let soonest = origin.routes.first(by: .fastest),
        let cheapest = origin.routes.first(by: .cheapest)
      else { continue }
      let like = groups.firstIndex {
        $0.brings == origin.brings && $0.soonest.vector == soonest.vector
          && $0.cheapest.vector == cheapest.vector
      }
      if let like {
        groups[like].starts.append(origin.start)
      } else {
        groups.append(
          Group(
            starts: [origin.start], brings: origin.brings, soonest: soonest, cheapest: cheapest))
      }
    }
    for position in groups.indices {
      groups[position].starts.sort { (distance($0), $0 ?? goal) < (distance($1), $1 ?? goal) }
    }
    return groups.enumerated().sorted { left, right in
      (left.element.brings.count, left.element.soonest.vector.finish, left.offset)
        < (right.element.brings.count, right.element.soonest.vector.finish, right.offset)
    }.map(\.element)
  }

  /// How far a start is from the goal: a step, in the same path, or elsewhere.
  private func distance(_ start: RoleIndex?) -> Int {
    let graph = advisor.graph
    guard let start else { return 1 }
    if graph.transitions(into: goal).contains(where: { graph.origin(of: $0) == start }) { return 0 }
    return graph.path(of: start) == graph.path(of: goal) ? 2 : 3
  }
}
