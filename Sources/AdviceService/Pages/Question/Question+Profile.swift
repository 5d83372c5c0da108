internal import Advice
internal import PathGraph

extension Question {
  /// So many routes are shown at first.
  static let usualLimit = 10

  /// The question as a profile's object, to be judged as any other.
  func object(in language: Language) -> [String: JSONValue] {
    var object: [String: JSONValue] = ["language": .text(language.rawValue)]
    object["from"] = self["vanaf"].map { .text($0) }
    object["roles"] = .list(
      ([heldRole("nu", isCurrent: true)] + Self.earlierRoles.map { heldRole($0) })
        .compactMap { $0 })
    object["credentials"] = .list(proofs)
    for (name, key) in [
      ("studie", "hoursPerWeek"), ("werk", "workHoursPerWeek"), ("km", "maxDistanceKm"),
      ("opleidingen", "maxCourses"), ("zoektijd", "jobSearchDays"),
    ] { object[key] = self[name].map(number) }
    object["place"] = self["plaats"].map { .text($0) }
    object["modes"] = .list(values("vorm").map { .text($0) })
    object["avoid"] = .list(values("niet").map { .text($0) })
    object["need"] = .list(values("wel").map { .text($0) })
    object["allow"] = .list(values("mag").map { .text($0) })
    object["income"] = self["inkomen"].map { .text($0) }
    object["finishBefore"] = self["klaar"].map { .text($0) }
    object["maxNetCostCents"] = self["geld"].map { text in
      Int(text).map { .integer($0.multipliedReportingOverflow(by: 100).partialValue) }
        ?? .text(text)
    }
    if self["betaald"] != nil { object["paidOnly"] = .truth(true) }
    if self["erkend"] != nil { object["recognisedOnly"] = .truth(true) }
    if self["meer"] != nil { object["barriers"] = .truth(true) }
    object["applicant"] = .object(applicant)
    object["subsidy"] = self["subsidie"].map { .text($0) }
    object["order"] = self["volgorde"].map { .text($0) }
    object["limit"] = self["toon"].map(number) ?? .integer(Self.usualLimit)
    object["goal"] = .object(goal)
    return object
  }

  private func number(_ text: String) -> JSONValue { Int(text).map { .integer($0) } ?? .text(text) }

  private func heldRole(_ name: String, isCurrent: Bool = false) -> JSONValue? {
    self[name].map { id in
      var role: [String: JSONValue] = ["role": .text(id), "current": .truth(isCurrent)]
      role["months"] = self["\(name)-maanden"].map(number)
      return .object(role)
    }
  }

  private var applicant: [String: JSONValue] {
    var applicant: [String: JSONValue] = [:]
    applicant["kind"] = self["aanvrager"].map { .text($0) }
    applicant["size"] = self["grootte"].map { .text($0) }
    if self["neemt-aan"] != nil { applicant["employs"] = .truth(true) }
    return applicant
  }

  private var proofs: [JSONValue] {
    let levels = self["nederlands"].map { ["nl-\($0)"] } ?? []
    return (values("bewijs") + levels).map { id in
      guard let day = self[Self.datePrefix + id] else { return .text(id) }
      return .object(["id": .text(id), "on": .text(day)])
    }
  }

  private var goal: [String: JSONValue] {
    var goal: [String: JSONValue] = [:]
    let named = values("doel")
    for id in named.isEmpty ? values("richting") : named {
      let (key, value) = Self.goal(id)
      var list: [JSONValue] = []
      if case .list(let known)? = goal[key] { list = known }
      goal[key] = .list(list + [.text(value)])
    }
    goal["credentials"] = self["diploma"].map { .list([.text($0)]) }
    return goal
  }

  /// Which part of a goal an id belongs to: `pad:elektro`, `sector:bouw`, else a role.
  private static func goal(_ id: String) -> (key: String, value: String) {
    for (prefix, key) in [(Finder.pathPrefix, "paths"), (Finder.sectorPrefix, "sectors")]
    where id.hasPrefix(prefix) {
      return (key, String(id.dropFirst(prefix.count)))
    }
    return ("roles", id)
  }

  /// The question that a key of a profile belongs to.
  static func name(ofKey key: String) -> String? {
    let names = [
      "hoursPerWeek": "studie", "workHoursPerWeek": "werk", "maxDistanceKm": "km",
      "maxCourses": "opleidingen", "place": "plaats", "avoid": "niet", "need": "wel",
      "allow": "mag", "income": "inkomen", "finishBefore": "klaar", "maxNetCostCents": "geld",
      "order": "volgorde", "limit": "toon", "roles": "nu", "credentials": "bewijs",
      "goal": "doel", "from": "vanaf", "jobSearchDays": "zoektijd", "modes": "vorm",
      "applicant": "aanvrager", "subsidy": "subsidie",
    ]
    let head = key.prefix { $0 != "[" && $0 != "." }
    return names[String(head)]
  }
}
