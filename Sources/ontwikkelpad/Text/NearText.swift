internal import Advice
internal import PathGraph
internal import RouteMatcher
internal import Skills

/// Near roles as a person reads them on a terminal.
struct NearText {
  let text: String

  /// So many skills are named of each list; the JSON has them all.
  private static let mostNamed = 8

  init(_ near: NearAdvice, _ terminal: Terminal) {
    let (advice, graph) = (near.advice, near.advice.graph)
    let language = advice.profile.language
    func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }
    var lines = terminal.wrap(
      say("Functies die lijken op wat u kunt", "Roles that resemble what you can do")
    ).map { terminal.heading($0) }
    let known = near.known.map { near.words(for: $0)[language] }.joined(separator: "; ")
    lines += terminal.wrap(
      say("U bracht mee: ", "You brought: ") + known + ". "
        + say("Aantal bekende vaardigheden: \(near.skills).", "Skills known: \(near.skills)."))
    lines += terminal.wrap(NearAdvice.measure[language])
    lines += terminal.wrap(terminal.strong(NearAdvice.caution[language])) + [""]
    if near.near.isEmpty {
      lines.append(say("Geen functie deelt vaardigheden met u.", "No role shares skills with you."))
    }
    for (number, suggestion) in near.near.enumerated() {
      let title = graph[suggestion.role].title[language]
      let share = NearAdvice.percentage(suggestion.match.share)
      lines += terminal.wrap(
        "\(title) · \(graph.id(of: suggestion.role)) · \(share) %", indent: "   ",
        first: "\(number + 1). "
      ).map { terminal.strong($0) }
      let qualification = suggestion.qualification
      lines += terminal.wrap(
        say("Vergeleken met", "Compared with")
          + ": \(qualification.label) (crebo \(qualification.crebo)).", indent: "     ",
        first: "   ")
      for (words, skills) in [
        (say("U hebt al", "You have"), suggestion.match.shared),
        (say("Nieuw voor u", "New to you"), suggestion.match.missing),
      ] where !skills.isEmpty {
        let named = skills.prefix(Self.mostNamed).map { near.table[$0].label.lowercased() }
        let rest = skills.count - named.count
        let more = rest > 0 ? say(" en nog \(rest)", " and \(rest) more") : ""
        lines += terminal.wrap(
          "\(words) (\(skills.count)): \(named.joined(separator: "; "))\(more).", indent: "     ",
          first: "   ")
      }
      lines += terminal.wrap(
        Self.way(to: suggestion, near, say), indent: "     ", first: "   ")
      lines.append("")
    }
    lines.append(terminal.strong(say("Goed om te weten", "Good to know")))
    for message in near.messages.dropFirst(2) {
      lines += terminal.wrap(message[language], indent: "    ", first: "  - ")
    }
    text = lines.joined(separator: "\n")
  }

  private static func way(
    to suggestion: NearAdvice.Suggestion, _ near: NearAdvice,
    _ say: (String, String) -> String
  ) -> String {
    let language = near.advice.profile.language
    let id = near.advice.graph.id(of: suggestion.role)
    guard let route = suggestion.route else {
      let missing = near.advice.unreachable.first { $0.role == id }?.missing.map(\.text) ?? []
      return say("Route: nu geen. ", "Route: none now. ") + missing.joined(separator: " ")
    }
    let vector = route.vector
    let day = Print.day(vector.finish)
    return say(
      "Route: op zijn vroegst \(day.nl), ", "Route: at the earliest \(day[.english]), ")
      + "\(Print.money(vector.netCost)[language]), \(Print.courses(vector.courses)[language]). "
      + say("Vraag haar op met: routes --role \(id)", "Ask for it with: routes --role \(id)")
  }
}

/// The skills and qualifications that one can name, as a person reads them on a terminal.
struct SkillListText {
  let text: String

  init(_ table: SkillTable, holding words: [String], _ language: Language, _ terminal: Terminal) {
    func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }
    let skills = table.skills(holding: words)
    let qualifications = table.qualifications(holding: words)
    var lines: [String] = []
    for (title, items) in [
      (say("Vaardigheden (--skill)", "Skills (--skill)"), skills.map { "\($0.id)  \($0.label)" }),
      (
        say("Mbo-opleidingen (--crebo)", "Mbo qualifications (--crebo)"),
        qualifications.map { "\($0.crebo)  \($0.label)" }
      ),
    ] {
      lines.append(terminal.strong("\(title): \(items.count)"))
      lines += items.map { "  " + $0 } + [""]
    }
    text = lines.dropLast().joined(separator: "\n")
  }
}
