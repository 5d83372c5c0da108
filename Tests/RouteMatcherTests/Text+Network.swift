import PathGraph
import RouteMatcher

/// A network, its timetables and a query in words, for the message of a test that fails.
struct NetworkText {
  let graph: PathGraph
  let query: Query
  let timetables: any Timetables

  var text: String {
    (graph.paths.flatMap(lines) + times + [questionText]).joined(separator: "\n")
  }

  private func lines(_ path: Path) -> [String] {
    ["path \(path.id)\(path.recognition == nil ? "" : " recognised")"]
      + path.credentials.map { credential in
        var line = "  credential \(credential.id) implies \(credential.implies)"
        if let months = credential.validMonths { line += " valid \(months)" }
        if let demand = credential.fromExperience { line += " \(demand.months) in \(demand.roles)" }
        return line
      }
      + path.roles.map {
        "  role \($0.id) requires \($0.requires) tags \($0.tags) includes \($0.includes)"
      }
      + path.courses.map { course in
        "  course \(course.id) awards \(course.awards) requires \(course.requires)"
          + " not for \(course.notFor) in "
          + "\(course.whileIn) hours \(course.hoursPerWeek ?? -1)/\(course.workHoursPerWeek ?? -1)"
          + (course.onlyIfAsked ? " only if asked" : "")
      }
      + path.transitions.map { transition in
        "  \(transition.from) > \(transition.to) by "
          + transition.ways.map { "\($0.credentials) \($0.months)" }.joined(separator: " or ")
      }
  }

  private var times: [String] {
    graph.courses.indices.flatMap { course in
      ([.outside] + graph.paths.indices.map { Setting.role(PathIndex($0)) }).map { setting in
        let table = timetables.timetable(of: CourseIndex(course), in: setting)
        return "\(graph.id(of: CourseIndex(course))) \(name(setting)): "
          + (table.runs.map(text) + table.openings.map(text)).joined(separator: "; ")
      }
    }
  }

  private func name(_ setting: Setting) -> String {
    switch setting {
    case .outside: "outside"
    case .role(let path): graph[path].id
    }
  }

  private func text(_ run: Timetable.Run) -> String {
    "run \(run.start.text)..\(run.end.text) \(run.netCost.cents) hours "
      + "\(run.hoursPerWeek ?? -1)/\(run.workHoursPerWeek ?? -1)"
  }

  private func text(_ opening: Timetable.Opening) -> String {
    "from \(opening.notBefore.text) on \(opening.starts.map { "\($0.month)-\($0.day)" }) "
      + "\(opening.length) prices \(opening.prices.map { "\($0.from.text) \($0.netCost.cents)" }) "
      + "hours \(opening.hoursPerWeek ?? -1)/\(opening.workHoursPerWeek ?? -1)"
  }

  private var questionText: String {
    let roles = query.roles.map {
      "\(graph.id(of: $0.role)) \($0.months) \($0.isCurrent ? "now" : "past")"
    }
    let proofs = query.proofs.map { "\(graph.id(of: $0.credential)) \($0.on?.text ?? "undated")" }
    return """
      from \(query.from.text) roles \(roles) proofs \(proofs) \
      hours \(query.hoursPerWeek ?? -1)/\(query.workHoursPerWeek ?? -1) \
      search \(query.jobSearchDays) paid \(query.paidOnly) recognised \(query.recognisedOnly) \
      avoid \(query.avoid.map { graph[$0].id }) need \(query.need.map { graph[$0].id }) \
      allow \(query.allow.map { graph.id(of: $0) }) before \(query.finishBefore?.text ?? "-") \
      cost \(query.maxNetCost?.cents ?? -1) courses \(query.maxCourses ?? -1) \
      goals \(query.goalRoles.map { $0.map { graph.id(of: $0) } } ?? ["all"]) \
      with \(query.goalCredentials.map { graph.id(of: $0) })
      """
  }
}
