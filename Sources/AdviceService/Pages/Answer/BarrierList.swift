internal import Advice
internal import PathGraph
internal import RouteMatcher

/// What one change would open or much improve; or where to ask for it.
struct BarrierList {
  /// The changes.
  let items: [Item]
  /// Where to ask; nil where it was asked.
  let ask: String?
  /// Whether it was asked and nothing was found.
  let isNothing: Bool

  /// So many roles of one change are named.
  private static let mostNamed = 4

  /// One change.
  struct Item {
    let change, reach: String
    let roles: [String]
    /// How many roles more there are, in words.
    let rest: String?
    /// The same question with the change.
    let href: String
  }

  init(_ advice: Advice, _ visit: Visit) {
    let isAsked = advice.profile.barriers
    ask = isAsked ? nil : visit.link("/routes", visit.question.setting("meer", to: ["ja"]))
    isNothing = isAsked && advice.barriers.isEmpty
    items = advice.barriers.map { barrier in
      let all =
        barrier.effect.opened.map { Self.line(of: $0, gain: nil, advice) }
        + barrier.effect.improved.map {
          Self.line(of: $0.route, gain: advice.gain(of: $0)[visit.language], advice)
        } + barrier.bookable.map { advice.words(for: $0)[visit.language] }
      let rest = all.count - Self.mostNamed
      return Item(
        change: advice.words(for: barrier)[visit.language],
        reach: advice.reach(of: barrier)[visit.language], roles: Array(all.prefix(Self.mostNamed)),
        rest: rest > 0 ? visit.strings("routes.andMore", ["n": String(rest)]) : nil,
        href: visit.link(
          "/routes",
          Self.question(with: barrier.kind, visit.question, advice).setting("meer", to: [])))
    }
  }

  private static func line(of route: Route, gain: String?, _ advice: Advice) -> String {
    let (words, vector) = (advice.words, route.vector)
    let title = advice.graph[route.role].title[advice.profile.language]
    return [
      title + (gain.map { " (\($0))" } ?? ""), words.day(vector.finish),
      words.money(vector.netCost), Print.courses(vector.courses)[advice.profile.language],
    ].joined(separator: " · ")
  }

  /// The question with a change.
  static func question(
    with kind: AdviceBarrier.Kind, _ question: Question, _ advice: Advice
  ) -> Question {
    let graph = advice.graph
    switch kind {
    case .distance(let kilometres): return question.setting("km", to: [String(kilometres)])
    case .employer:
      // What the barrier counted: an employer who asks, and amounts that are likely then.
      return question.setting("neemt-aan", to: ["ja"]).setting("aanvrager", to: ["employer"])
        .setting("subsidie", to: ["likely"])
    case .change(let change):
      switch change {
      case .credential(let credential):
        return question.adding(graph.id(of: credential), to: "bewijs")
      case .allow(let course): return question.adding(graph.id(of: course), to: "mag")
      case .studyHours(let hours): return question.setting("studie", to: [String(hours)])
      case .workHours(let hours): return question.setting("werk", to: [String(hours)])
      case .accept(let tag): return question.removing(graph[tag].id, from: "niet")
      case .acceptAll: return question.setting("niet", to: [])
      case .forgo(let tag): return question.removing(graph[tag].id, from: "wel")
      case .unpaid: return question.setting("betaald", to: [])
      case .unrecognised: return question.setting("erkend", to: [])
      case .anyFinish: return question.setting("klaar", to: [])
      case .anyCost: return question.setting("geld", to: [])
      case .anyCourses: return question.setting("opleidingen", to: [])
      }
    }
  }
}
