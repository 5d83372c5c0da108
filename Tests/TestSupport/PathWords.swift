package import PathGraph

// Short words to write paths with in tests.

package func path(
  _ id: String = "p", recognised: Bool = false, roles: [Role], credentials: [Credential] = [],
  courses: [Course] = [], transitions: [Transition]
) -> Path {
  Path(
    id: id, title: LocalizedText(nl: id), sector: "s",
    recognition: recognised
      ? Recognition(authority: "SZW", date: nil, certainty: .exact, source: "s") : nil,
    sources: [Source(id: "s", title: "s")], roles: roles, credentials: credentials,
    courses: courses, transitions: transitions)
}

package func role(
  _ id: String, requires: [String] = [], tags: [String] = [], includes: [String] = []
) -> Role {
  Role(
    id: id, title: LocalizedText(nl: id), requires: requires, tags: tags, includes: includes)
}

package func credential(
  _ id: String, implies: [String] = [], validMonths: Int? = nil,
  fromExperience: ExperienceDemand? = nil
) -> Credential {
  Credential(
    id: id, title: LocalizedText(nl: id), implies: implies, validMonths: validMonths,
    fromExperience: fromExperience)
}

package func course(
  _ id: String, _ length: Length = .days(10), _ cents: Int64 = 100, awards: [String] = [],
  requires: [String] = [], notFor: [String] = [], whileIn: [String] = [],
  starts: [DayOfYear?] = [], hours: Int? = nil, work: Int? = nil, onlyIfAsked: Bool = false
) -> Course {
  Course(
    id: id, title: LocalizedText(nl: id), awards: awards, requires: requires, notFor: notFor,
    whileIn: whileIn,
    length: length, starts: starts.compactMap { $0 }, hoursPerWeek: hours,
    workHoursPerWeek: work, cost: Money(cents: cents), onlyIfAsked: onlyIfAsked)
}

package func step(_ from: String, _ to: String, _ asks: String..., months: Int = 0) -> Transition {
  Transition(from: from, to: to, kind: .progression, ways: [Way(credentials: asks, months: months)])
}
