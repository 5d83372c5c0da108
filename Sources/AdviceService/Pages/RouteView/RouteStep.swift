/// One step of a route, as it stands on its time line.
struct RouteStep {
  /// What kind of step it is.
  let isStart, isWait, isCourse, isMove, isGoal: Bool
  /// Whether one works and earns from then on.
  let isAtWork: Bool
  /// When, and what.
  let date, title: String
  /// The page of the role or course.
  var href: String?
  /// What belongs to it, under labels.
  var facts: [Fact] = []
  /// The provider's page: an `http` or `https` address, nothing else.
  var provider: PageLink?
  /// What to mind.
  var warnings: [String] = []
  /// The number of the reason for the subsidy's verdict.
  var reason: String?

  /// Something that belongs to a step.
  struct Fact {
    let label, text: String
    /// Whether it is left out on paper.
    var isDetail = false
  }

  /// What kinds of step there are.
  enum Kind { case start, wait, course, move, goal }

  init(_ kind: Kind, date: String, title: String, isAtWork: Bool) {
    isStart = kind == .start
    isWait = kind == .wait
    isCourse = kind == .course
    isMove = kind == .move
    isGoal = kind == .goal
    self.date = date
    self.title = title
    self.isAtWork = isAtWork
  }
}

/// Something that the employer does, and when.
struct EmployerTask {
  let what, when: String
}

/// Why the subsidy can or cannot be had, told once for all the courses that it holds for.
struct SlimReason {
  let number: Int
  let text: String
  /// The courses that it holds for.
  var courses: [String]
  /// Every condition with what was found.
  let criteria: [Criterion]

  /// A condition.
  struct Criterion {
    let text, article: String
    let isMet, isNotMet, isUnknown: Bool
  }
}
