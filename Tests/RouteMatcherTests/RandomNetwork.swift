import PathGraph
import RouteMatcher
import TestSupport

/// A small network, its timetables and a query, all from one seed, and nasty wherever that is
/// possible: many ties, month ends, cycles, chains of implications, limits that bite.
struct RandomNetwork {
  let seed: Int
  /// How many credentials stand in for each one: more than one makes the sets wide.
  let width: Int
  /// Whether nearly everything can be learned and little is forbidden, so that routes are long.
  let isOpen: Bool
  private(set) var paths: [Path] = []
  private(set) var random: SplitMix64

  /// The amounts that occur: few, so that sums are often equal, or many.
  private var amounts: [Int64] = []
  private var roles: [[String]] = []
  private var credentials: [[String]] = []

  init(seed: Int, width: Int = 1) {
    self.seed = seed
    self.width = width
    random = SplitMix64(seed: seed)
    isOpen = random.chance(50)
    makePaths()
  }

  func graph() throws -> PathGraph { try PathGraph(paths) }

  // MARK: - Ids

  /// An item's id as a file may write it.
  private mutating func write(_ item: String, in path: Int) -> String {
    let own = paths[path].id + "/"
    if item.hasPrefix(own), random.chance(80) { return String(item.dropFirst(own.count)) }
    if item.hasPrefix("common/"), random.chance(80) { return String(item.dropFirst(7)) }
    return item
  }

  /// All that stand for one credential, or some of them.
  private mutating func widen(_ credential: String, all: Bool) -> [String] {
    guard width > 1, !credential.contains("/k") else { return [credential] }
    let every = (0..<width).map { "\(credential)-w\($0)" }
    return all ? every : random.some(1...width, of: every)
  }

  private mutating func writeCredentials(
    _ count: ClosedRange<Int>, in path: Int, all: Bool
  ) -> [String] {
    let known = Array(credentials.joined())
    return random.some(count, of: known).flatMap { widen($0, all: all) }.map {
      write($0, in: path)
    }
  }

  // MARK: - Files

  private mutating func makePaths() {
    let count = random.int(2...3)
    for path in 0...count {
      let isCommon = path == 0
      let isRecognised = random.chance(50)
      paths.append(
        Path(
          id: isCommon ? "common" : "p\(path)", title: LocalizedText(nl: "p\(path)"), sector: "s",
          recognition: isCommon || !isRecognised
            ? nil : Recognition(authority: "SZW", date: nil, certainty: .exact, source: "s"),
          sources: [Source(id: "s", title: "s")]))
      roles.append([])
      credentials.append([])
    }
    let isLarge = random.chance(40)
    let isLadder = random.chance(50)
    amounts =
      random.chance(40)
      ? [0, 0, 100, 100, 200, 300] : (0..<12).map { _ in Int64(random.int(0...40)) * 25 }
    for role in 0..<random.int(3...(isLarge ? 6 : 5)) {
      let path = random.int(1...count)
      roles[path].append("p\(path)/r\(role)")
    }
    for credential in 0..<random.int(isLarge ? 5...8 : 3...6) {
      let path = random.int(0...count)
      credentials[path].append("\(paths[path].id)/x\(credential)")
    }
    let known = Array(credentials.joined())
    for path in 0...count { makeCredentials(path, known) }
    for path in 0...count { makeRoles(path) }
    var courses = random.int(isOpen ? 1...3 : isLarge ? 6...9 : 3...6)
    for number in 0..<courses { makeCourse(number, random.int(0...count)) }
    for credential in isOpen ? known : [] where random.chance(75) {
      makeCourse(courses, random.int(0...count), awarding: credential)
      courses += 1
    }
    if isLadder { makeLadder() }
    for _ in 0..<random.int(isLadder ? 1...4 : 4...8) { makeTransition(random.int(1...count)) }
  }

  private mutating func makeCredentials(_ path: Int, _ known: [String]) {
    for id in credentials[path] {
      let later = Array(known.drop { $0 != id }.dropFirst())
      let implied = random.chance(45) ? random.some(1...2, of: later) : []
      let experience = random.chance(12)
      let demand =
        experience
        ? ExperienceDemand(
          roles: random.some(1...2, of: Array(roles.joined())), months: random.int(1...20)) : nil
      let validMonths = random.chance(20) ? random.int(1...14) : nil
      for name in widen(id, all: true) {
        let bare = String(name.drop { $0 != "/" }.dropFirst())
        let implies = implied.flatMap { widen($0, all: true) }.map { write($0, in: path) }
        paths[path].credentials.append(
          Credential(
            id: bare, title: LocalizedText(nl: bare), implies: implies, validMonths: validMonths,
            fromExperience: demand))
      }
    }
  }

  private mutating func makeRoles(_ path: Int) {
    let known = Array(roles.joined())
    for id in roles[path] {
      let bare = String(id.drop { $0 != "/" }.dropFirst())
      let lower = known.filter { $0.suffix(1) < id.suffix(1) }
      paths[path].roles.append(
        Role(
          id: bare, title: LocalizedText(nl: bare),
          requires: random.chance(35) ? writeCredentials(1...2, in: path, all: false) : [],
          tags: random.some(0...2, of: ["nights", "heights", "outdoors"]),
          includes: random.chance(30)
            ? random.some(1...2, of: lower).map { write($0, in: path) } : []))
    }
  }

  private mutating func makeCourse(_ number: Int, _ path: Int, awarding: String? = nil) {
    let known = Array(roles.joined())
    let ownProof = awarding == nil && random.chance(15)
    let awarded = (awarding.map { widen($0, all: true) } ?? []).map { write($0, in: path) }
    paths[path].courses.append(
      Course(
        id: "k\(number)", title: LocalizedText(nl: "k\(number)"),
        awards: ownProof
          ? []
          : awarded.isEmpty
            ? writeCredentials(1...3, in: path, all: random.chance(70)) : awarded,
        requires: random.chance(isOpen ? 20 : 40)
          ? writeCredentials(1...2, in: path, all: false) : [],
        notFor: random.chance(15) ? writeCredentials(1...2, in: path, all: false) : [],
        whileIn: random.chance(isOpen ? 8 : 20)
          ? random.some(1...2, of: known).map { write($0, in: path) } : [],
        length: length(), starts: starts(),
        hoursPerWeek: random.chance(50) ? random.int(1...3) * 8 : nil,
        workHoursPerWeek: random.chance(30) ? random.int(1...3) * 8 : nil, cost: cost(),
        onlyIfAsked: random.chance(10)))
    if ownProof { credentials[path].append("\(paths[path].id)/k\(number)") }
  }

  /// From outside through all roles, one after the other, and sometimes round again.
  private mutating func makeLadder() {
    var from = Transition.outsideID
    for to in roles.joined().sorted(by: { $0.suffix(1) < $1.suffix(1) }) {
      makeTransition(random.int(1...(paths.count - 1)), from: from, to: to)
      from = to
    }
    let lowest = roles.joined().sorted { $0.suffix(1) < $1.suffix(1) }.first
    if let lowest, random.chance(40) {
      makeTransition(random.int(1...(paths.count - 1)), from: from, to: lowest)
    }
  }

  private mutating func makeTransition(_ path: Int) {
    let known = Array(roles.joined())
    let to = random.pick(known)
    let from = random.chance(35) ? Transition.outsideID : random.pick(known)
    if from != to { makeTransition(path, from: from, to: to) }
  }

  private mutating func makeTransition(_ path: Int, from: String, to: String) {
    let isOutside = from == Transition.outsideID
    var ways: [Way] = []
    for _ in 0..<(random.chance(30) ? 2 : 1) {
      let asked = random.chance(isOpen ? 95 : 75)
      ways.append(
        Way(
          credentials: asked ? writeCredentials(isOpen ? 1...3 : 1...2, in: path, all: false) : [],
          months: !isOutside && random.chance(45) ? random.pick([1, 2, 6, 12, 13]) : 0))
    }
    let fromID = isOutside ? from : write(from, in: path)
    paths[path].transitions.append(
      Transition(from: fromID, to: write(to, in: path), kind: .progression, ways: ways))
  }

  // MARK: - Figures

  mutating func length() -> Length {
    random.chance(50) ? .months(random.int(1...7)) : .days(random.pick([1, 2, 28, 30, 31, 90]))
  }

  mutating func cost() -> Money { Money(cents: random.pick(amounts)) }

  mutating func starts() -> [DayOfYear] {
    guard random.chance(40) else { return [] }
    return (0..<random.int(1...3)).compactMap { _ in
      DayOfYear(
        month: random.int(1...12),
        day: random.chance(60) ? random.int(28...31) : random.int(1...28))
    }
  }

  /// Draws once more from the network's own sequence.
  mutating func draw<Value>(_ body: (inout SplitMix64) -> Value) -> Value { body(&random) }
}
