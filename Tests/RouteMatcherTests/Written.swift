import PathGraph
import RouteMatcher

/// The paths as written, with what the definition lets follow from them worked out afresh: nothing
/// that the graph has worked out is used here, only its numbering of what a query names.
///
/// Roles, courses, transitions and ways have the numbers of their order in the files.
struct Written {
  struct RoleFacts {
    var path: Int
    var requires: Bits
    var tags: Set<String>
    /// The lower roles, and theirs; not the role itself.
    var includes: Set<Int> = []
  }

  struct CourseFacts {
    var path: Int
    /// What stands under `awards`, or the course's own credential.
    var awards: Bits
    /// The awards and all that they imply.
    var gains: Bits
    var requires: Bits
    var notFor: Bits
    var whileIn: Set<Int>
    var facts: Course
  }

  struct MoveFacts {
    var kind: Route.Move.Kind
    /// The role left, nil for outside; a comeback is from anywhere.
    var from: Int?
    var to: Int
    var months: Int
    /// The credentials of the way and of the role entered.
    var demands: Bits
    var serving: Set<Int>
    var isRecognised: Bool
  }

  let paths: [Path]
  let graph: PathGraph
  private(set) var roles: [RoleFacts] = []
  private(set) var courses: [CourseFacts] = []
  private(set) var transitions: [MoveFacts] = []
  /// What each credential implies, and what that implies, itself included.
  private(set) var implied: [Bits] = []
  private(set) var credentials: [(path: Int, facts: Credential)] = []

  private var roleNumbers: [String: Int] = [:]
  private var credentialNumbers: [String: Int] = [:]

  init(_ graph: PathGraph) {
    self.graph = graph
    paths = graph.paths
    number()
    linkCredentials()
    linkRoles()
    linkCourses()
    linkTransitions()
  }

  // MARK: - What a query names

  func number(of credential: CredentialIndex) -> Int {
    let id = graph.id(of: credential)
    return lookUp(id.contains("/") ? id : "common/\(id)", in: credentialNumbers)
  }

  func set(of credentials: [CredentialIndex]) -> Bits {
    credentials.reduce(into: none) { $0.insert(number(of: $1)) }
  }

  var none: Bits { Bits(below: credentials.count) }

  // MARK: - The courses that serve

  /// What a course provides to somebody who makes a transition that stands in a path's file.
  func provided(by course: CourseFacts, on path: Int) -> Bits {
    guard course.path == path || paths[course.path].isCommon else { return course.awards }
    return course.gains.subtracting(course.notFor).union(course.awards)
  }

  /// The smallest set that holds every course that provides something wanted, and, with a course,
  /// every course that provides something it requires.
  func courses(serving demands: Bits, on path: Int) -> Set<Int> {
    var wanted = demands
    var serving: Set<Int> = []
    var grows = true
    while grows {
      grows = false
      for (number, course) in courses.enumerated() where !serving.contains(number) {
        guard provided(by: course, on: path).meets(wanted) else { continue }
        serving.insert(number)
        wanted.formUnion(course.requires)
        grows = true
      }
    }
    return serving
  }

  /// A return to a role held before: a way that asks nothing, so that the role's demands remain.
  func comeback(to role: Int) -> MoveFacts {
    MoveFacts(
      kind: .comeback, from: nil, to: role, months: 0, demands: roles[role].requires,
      serving: courses(serving: roles[role].requires, on: roles[role].path), isRecognised: true)
  }

  // MARK: - The calendar

  /// The same day some months later, or that month's last day; nil from the last day there is on.
  static func day(_ day: Day, plusMonths months: Int) -> Day? {
    let (year, month, number) = day.date
    let total = year * 12 + (month - 1) + months
    for candidate in stride(from: number, through: min(number, 28), by: -1) {
      if let found = Day(year: total / 12, month: total % 12 + 1, day: candidate) {
        return found < .latest ? found : nil
      }
    }
    return nil
  }

  /// A day some days later; nil from the last day there is on.
  static func day(_ day: Day, plusDays days: Int) -> Day? {
    let number = Int(day.number) + days
    return number < Int(Day.latest.number) ? Day(number: number) : nil
  }

  static func end(of length: Length, from start: Day) -> Day? {
    switch length {
    case .months(let months): day(start, plusMonths: months)
    case .days(let days): day(start, plusDays: days)
    }
  }

  // MARK: - Reading the files

  private func lookUp(_ id: String, in table: [String: Int]) -> Int {
    guard let number = table[id] else { preconditionFailure("nothing is called \(id)") }
    return number
  }

  private func resolve(_ id: String, in table: [String: Int], from path: Int) -> Int {
    guard !id.contains("/") else { return lookUp(id, in: table) }
    return table["\(paths[path].id)/\(id)"] ?? lookUp("common/\(id)", in: table)
  }

  private func set(_ ids: [String], from path: Int) -> Bits {
    ids.reduce(into: none) { $0.insert(resolve($1, in: credentialNumbers, from: path)) }
  }

  private mutating func number() {
    var roleCount = 0
    for (path, file) in paths.enumerated() {
      for role in file.roles {
        roleNumbers["\(file.id)/\(role.id)"] = roleCount
        roleCount += 1
      }
      for credential in file.credentials { add(credential, path) }
      for course in file.courses where course.awards.isEmpty {
        guard credentialNumbers["\(file.id)/\(course.id)"] == nil else { continue }
        add(Credential(id: course.id, title: course.title), path)
      }
    }
  }

  private mutating func add(_ credential: Credential, _ path: Int) {
    credentialNumbers["\(paths[path].id)/\(credential.id)"] = credentials.count
    credentials.append((path, credential))
  }

  private mutating func linkCredentials() {
    let direct = credentials.map { set($0.facts.implies, from: $0.path) }
    for number in credentials.indices {
      var closed = none
      var open = [number]
      while let next = open.popLast() {
        guard !closed.contains(next) else { continue }
        closed.insert(next)
        open += credentials.indices.filter { direct[next].contains($0) }
      }
      implied.append(closed)
    }
  }

  func closure(of set: Bits) -> Bits {
    credentials.indices.filter { set.contains($0) }.reduce(into: set) { $0.formUnion(implied[$1]) }
  }

  private mutating func linkRoles() {
    var direct: [[Int]] = []
    for (path, file) in paths.enumerated() {
      for role in file.roles {
        roles.append(
          RoleFacts(path: path, requires: set(role.requires, from: path), tags: Set(role.tags)))
        direct.append(role.includes.map { resolve($0, in: roleNumbers, from: path) })
      }
    }
    for number in roles.indices {
      var open = direct[number]
      while let next = open.popLast() {
        if roles[number].includes.insert(next).inserted { open += direct[next] }
      }
      roles[number].includes.remove(number)
    }
  }

  private mutating func linkCourses() {
    for (path, file) in paths.enumerated() {
      for course in file.courses {
        let awards = set(course.awards.isEmpty ? [course.id] : course.awards, from: path)
        courses.append(
          CourseFacts(
            path: path, awards: awards, gains: closure(of: awards),
            requires: set(course.requires, from: path), notFor: set(course.notFor, from: path),
            whileIn: Set(course.whileIn.map { resolve($0, in: roleNumbers, from: path) }),
            facts: course))
      }
    }
  }

  private mutating func linkTransitions() {
    var number = 0
    for (path, file) in paths.enumerated() {
      for transition in file.transitions {
        let to = resolve(transition.to, in: roleNumbers, from: path)
        let from =
          transition.isFromOutside ? nil : resolve(transition.from, in: roleNumbers, from: path)
        for way in transition.ways {
          let demands = set(way.credentials, from: path).union(roles[to].requires)
          transitions.append(
            MoveFacts(
              kind: .transition(TransitionIndex(number), WayIndex(transitions.count)), from: from,
              to: to, months: way.months, demands: demands,
              serving: courses(serving: demands, on: path), isRecognised: file.recognition != nil))
        }
        number += 1
      }
    }
  }

  /// The roles that give a credential by experience, as its file names them.
  func experienceRoles(of credential: Int) -> Set<Int> {
    let (path, facts) = credentials[credential]
    return Set((facts.fromExperience?.roles ?? []).map { resolve($0, in: roleNumbers, from: path) })
  }
}
