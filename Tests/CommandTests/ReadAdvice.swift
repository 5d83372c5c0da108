/// An advice document, as far as tests read it.
struct ReadAdvice: Decodable {
  struct Route: Decodable {
    var role: String
    var start: String
    var steps: [Step]

    var courses: [Course] { steps.compactMap(\.course) }
    var moves: [String] { steps.compactMap(\.to) }
    var kinds: [String] { steps.compactMap(\.transitionKind) }
    var warnings: [String] { steps.flatMap(\.warnings) }
  }

  struct Step: Decodable {
    private struct Slim: Decodable {
      var verdict: String
    }

    private struct Arranged: Decodable {
      var id: String
    }

    private enum Keys: String, CodingKey {
      case to, transitionKind, warnings, course, start, paidWork, hoursPerWeek, workHoursPerWeek
      case slim, arrange
    }

    var to: String?
    var transitionKind: String?
    var warnings: [String]
    var course: Course?
    var arrange: [String]

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      to = try values.decodeIfPresent(String.self, forKey: .to)
      transitionKind = try values.decodeIfPresent(String.self, forKey: .transitionKind)
      warnings = try values.decode([String].self, forKey: .warnings)
      arrange = try values.decode([Arranged].self, forKey: .arrange).map(\.id)
      guard let id = try values.decodeIfPresent(String.self, forKey: .course) else { return }
      course = Course(
        course: id, start: try values.decode(String.self, forKey: .start),
        paidWork: try values.decode(Bool.self, forKey: .paidWork),
        study: try values.decodeIfPresent(Int.self, forKey: .hoursPerWeek),
        work: try values.decodeIfPresent(Int.self, forKey: .workHoursPerWeek),
        verdict: try values.decodeIfPresent(Slim.self, forKey: .slim)?.verdict, arrange: arrange)
    }
  }

  struct Course {
    var course: String
    var start: String
    var paidWork: Bool
    var study: Int?
    var work: Int?
    var verdict: String?
    var arrange: [String]
  }

  struct Barrier: Decodable {
    private struct Item: Decodable {}

    private enum Keys: String, CodingKey { case kind, id, opens, improves }

    var kind: String
    var id: String?
    var opens: Int
    var improves: Int

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      kind = try values.decode(String.self, forKey: .kind)
      id = try values.decodeIfPresent(String.self, forKey: .id)
      opens = try values.decodeIfPresent([Item].self, forKey: .opens)?.count ?? 0
      improves = try values.decodeIfPresent([Item].self, forKey: .improves)?.count ?? 0
    }
  }

  var routes: [Route]
  private var complete: Bool
  var messages: [String]
  private var barriersFound: [Barrier]?

  private enum CodingKeys: String, CodingKey {
    case routes, complete, messages
    case barriersFound = "barriers"
  }

  var isComplete: Bool { complete }
  var barriers: [Barrier] { barriersFound ?? [] }
  var courses: [Course] { routes.flatMap(\.courses) }
  var arranged: Set<String> { Set(routes.flatMap(\.steps).flatMap(\.arrange)) }
}
