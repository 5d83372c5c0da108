internal import PathGraph
internal import RouteChart

/// A route as a small line with stations, on a time axis that all routes of the page share.
struct RouteLine {
  /// The parts of the line, the courses on it, and the stations.
  let spans: [Span]
  let courses: [Bar]
  let stations: [Station]

  /// A part of the line.
  struct Span {
    let x1, x2: String
    let isWork: Bool
  }

  /// A course.
  struct Bar {
    let x, width: String
    let isPaid: Bool
  }

  /// A role that is entered.
  struct Station {
    let x: String
    let isGoal: Bool
  }

  private static let left = 9.0
  private static let width = 382.0

  /// The line of a route between two days.
  init(_ line: RouteSheet.Line, from: Day, to: Day) {
    let days = Double(max(1, from.days(to: to)))
    func x(_ day: Day) -> Double {
      Self.left + Self.width * Double(from.days(to: day)) / days
    }
    var spans: [Span] = []
    var courses: [Bar] = []
    var stations: [Station] = []
    var before = line.steps.first
    for step in line.steps {
      if let before, before.to < step.to || before.from < step.from {
        let (start, end) = (x(before.to), x(step.to))
        if end > start {
          spans.append(
            Span(x1: Self.text(start), x2: Self.text(end), isWork: before.isAtWork))
        }
      }
      switch step.kind {
      case .course:
        let (start, end) = (x(step.from), x(step.to))
        courses.append(
          Bar(
            x: Self.text(start), width: Self.text(max(5, end - start)), isPaid: step.isAtWork))
      case .start, .move: stations.append(Station(x: Self.text(x(step.from)), isGoal: false))
      case .goal: stations.append(Station(x: Self.text(x(step.from)), isGoal: true))
      case .wait: break
      }
      before = step
    }
    self.spans = spans
    self.courses = courses
    self.stations = stations
  }

  private static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
