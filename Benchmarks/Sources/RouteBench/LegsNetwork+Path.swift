internal import PathGraph
internal import RouteMatcher

extension LegsNetwork {
  /// The network as one path.
  ///
  /// A course awards all that follows from its diploma by name, so that it serves whatever asks it:
  /// as the reference program has it, and wider than the path files would.
  var path: Path {
    Path(
      id: "network", title: LocalizedText(nl: "network"), sector: "none",
      roles: (0..<roleCount).map { Role(id: role($0), title: LocalizedText(nl: role($0))) },
      credentials: (0..<credentialCount).map {
        Credential(id: credential($0), title: LocalizedText(nl: credential($0)))
      },
      courses: courses.enumerated().map { number, course in
        Course(
          id: "c\(number)", title: LocalizedText(nl: "c\(number)"),
          awards: course.awards.map(credential), requires: course.requires.map(credential),
          whileIn: course.whileIn.map { $0.map(role) } ?? [], length: course.length,
          starts: course.startDays, cost: Money(cents: Int64(course.cents)))
      },
      transitions: ways.map { way in
        Transition(
          from: way.from == roleCount ? Transition.outsideID : role(way.from), to: role(way.to),
          kind: .progression,
          ways: [Way(credentials: way.demands.map(credential), months: way.months)])
      })
  }

  /// A question as a query; the graph numbers everything as the file does.
  func query(_ question: Question) -> Query {
    var query = Query(from: LegsTimetables.day(question.day))
    query.jobSearchDays = question.jobSearchDays
    query.maxCourses = question.mostCourses < 0 ? nil : question.mostCourses
    query.maxNetCost = question.mostCents < 0 ? nil : Money(cents: Int64(question.mostCents))
    query.finishBefore = question.lastDay < 0 ? nil : LegsTimetables.day(question.lastDay)
    query.proofs = question.held.map { Query.Proof(credential: CredentialIndex($0)) }
    query.roles = question.starts.filter { $0.role < roleCount }.map {
      Query.HeldRole(role: RoleIndex($0.role), months: $0.months, isCurrent: true)
    }
    query.goalRoles = question.goals.map { RoleIndex($0) }
    return query
  }

  private func role(_ number: Int) -> String { "r\(number)" }

  private func credential(_ number: Int) -> String { "k\(number)" }
}

extension LegsNetwork.CourseFacts {
  /// How long it takes.
  var length: Length { months >= 0 ? .months(months) : .days(days) }

  /// The days of the year on which it begins.
  var startDays: [DayOfYear] { starts.compactMap { DayOfYear(month: $0.month, day: $0.day) } }
}
