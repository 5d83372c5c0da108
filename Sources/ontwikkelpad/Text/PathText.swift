internal import Advice
internal import Foundation
internal import PathGraph

/// Paths as a person reads them on a terminal.
struct PathText {
  private let graph: PathGraph
  private let language: Language
  private let terminal: Terminal

  init(_ graph: PathGraph, _ language: Language, _ terminal: Terminal) {
    self.graph = graph
    self.language = language
    self.terminal = terminal
  }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  /// Every path with its roles.
  var list: String {
    var lines: [String] = []
    for position in graph.paths.indices where !graph.paths[position].isCommon {
      let path = PathIndex(position)
      lines += heading(path)
      let roles = graph.roleIndices.filter { graph.path(of: $0) == path }
      for role in roles {
        lines += title(of: role)
      }
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n")
  }

  /// One path with all that it has.
  func show(_ path: PathIndex) -> String {
    let roles = graph.roleIndices.filter { graph.path(of: $0) == path }
    let courses = graph.courses.indices.map { CourseIndex($0) }
      .filter { graph.path(of: $0) == path }
    let credentials = graph.credentials.indices.map { CredentialIndex($0) }
      .filter { graph.path(of: $0) == path }
    var lines = heading(path)
    if !roles.isEmpty { lines += ["", terminal.strong(say("Functies", "Roles"))] }
    lines += roles.flatMap(role)
    if !courses.isEmpty { lines += ["", terminal.strong(say("Opleidingen", "Courses"))] }
    lines += courses.flatMap(course)
    if !credentials.isEmpty {
      let title = say("Bewijzen: wat iemand kan laten zien", "Credentials: what one can show")
      lines += ["", terminal.strong(title)]
    }
    for credential in credentials {
      lines += terminal.wrap(
        "\(graph[credential].title[language]) · \(terminal.faint(graph.id(of: credential)))",
        indent: "    ", first: "  ")
    }
    lines += ["", terminal.strong(say("Bronnen", "Sources"))]
    for source in graph[path].sources {
      lines += terminal.wrap(
        source.title + (source.url.map { " " + $0 } ?? ""), indent: "    ", first: "  - ")
    }
    return lines.joined(separator: "\n")
  }

  private func heading(_ path: PathIndex) -> [String] {
    let facts = graph[path]
    let recognition =
      facts.recognition.map { recognition in
        let day = recognition.date.map { " " + Print.day($0)[language] } ?? ""
        return recognition.certainty == .exact
          ? say("erkend\(day)", "recognised\(day)")
          : say(
            "sector erkend\(day); dit bestand is niet vergeleken met de officiële tekst",
            "sector recognised\(day); this file was not compared with the official text")
      } ?? say("niet erkend", "not recognised")
    return terminal.wrap("\(facts.title[language]) (\(facts.id))").map { terminal.heading($0) }
      + terminal.wrap("\(say("Sector", "Sector")) \(facts.sector); \(recognition).")
  }

  private func title(of role: RoleIndex) -> [String] {
    let entry = graph.isOpenToAll(role) ? say(" · instapfunctie", " · entry role") : ""
    return terminal.wrap(
      "\(graph[role].title[language])\(entry) · \(terminal.faint(graph.id(of: role)))",
      indent: "    ", first: "  ")
  }

  private func role(_ role: RoleIndex) -> [String] {
    let facts = graph[role]
    var lines = title(of: role)
    if let summary = facts.summary { lines += terminal.wrap(summary[language], indent: "    ") }
    for transition in graph.transitions(into: role) {
      let origin =
        graph.origin(of: transition).map { graph[$0].title[language] }
        ?? say("van buiten", "from outside")
      for way in graph.ways(of: transition) {
        var demands = graph.demands(of: way).map { graph[$0].title[language] }
        if graph[way].months > 0 {
          demands.append(
            say("\(graph[way].months) maanden ervaring", "\(graph[way].months) months' experience"))
        }
        let words =
          demands.isEmpty
          ? say("zonder eisen", "no demands") : demands.joined(separator: "; ")
        let estimate = graph[transition].isEstimate ? say(" (schatting)", " (estimate)") : ""
        lines += terminal.wrap(
          "\(origin): \(words)\(estimate)", indent: "      ", first: "    ← ")
      }
    }
    return lines
  }

  private func course(_ course: CourseIndex) -> [String] {
    let facts = graph[course]
    let length =
      switch facts.length {
      case .months(let count): Print.span(months: count)
      case .days(let count): Print.span(days: count)
      }
    let estimate = facts.isEstimate ? say(" (schatting)", " (estimate)") : ""
    return terminal.wrap(
      "\(facts.title[language]) · \(terminal.faint(graph.id(of: course)))", indent: "    ",
      first: "  ")
      + terminal.wrap(
        "\(length[language]), \(Print.money(facts.cost)[language])\(estimate)", indent: "    ")
  }
}
