import PathGraph
import RouteChart
import Testing

/// Sheets of every shape that a drawing must bear.
struct SheetCase: CustomTestStringConvertible, Sendable {
  var name: String
  var sheet: RouteSheet

  var testDescription: String { name }

  static let first = Day(number: 20_780)  // 23 November 2026

  static let all: [SheetCase] = [
    SheetCase("no route", []),
    SheetCase("nothing but a start", [line([])]),
    SheetCase("a move on the first day", [line([.move(after: 0)])]),
    SheetCase("nothing but waiting", [line([.wait(days: 700), .move(after: 0)])]),
    SheetCase(
      "ten courses of a day", [line((0..<10).map { _ in .course(days: 1) } + [.move(after: 0)])]),
    SheetCase(
      "a day beside three years",
      [line([.course(days: 1), .course(days: 1096), .course(days: 1), .move(after: 0)])]),
    SheetCase(
      "switches one after the other",
      [line([.move(after: 0), .change(to: 1), .change(to: 2), .change(to: 3)])]),
    SheetCase("forty years", [line((0..<10).map { _ in .course(days: 1461) } + [.move(after: 0)])]),
    SheetCase("four thousand years", [line([.course(days: 1_461_000), .move(after: 3)])]),
    SheetCase(
      "long titles",
      [
        line(
          [
            .move(after: 0), .course(days: 10), .wait(days: 90), .course(days: 400), .change(to: 1),
          ],
          title: "Gespecialiseerd pedagogisch medewerker in de buitenschoolse opvang, na niveau 3")
      ]),
    SheetCase(
      "a title without a space",
      [line([.course(days: 3), .move(after: 0)], title: String(repeating: "Wijd", count: 60))]),
    SheetCase("no titles", [line([.course(days: 3), .move(after: 0)], title: "")]),
    SheetCase(
      "ten routes of ten steps",
      (1...10).map { number in
        line((0..<9).map { _ in .course(days: number * 30) } + [.change(to: number % 3)])
      }),
    SheetCase(
      "more sectors than colours",
      [line((0..<20).map { .change(to: $0) } + [.move(after: 0)])]),
  ]

  init(_ name: String, _ lines: [RouteSheet.Line]) {
    self.name = name
    sheet = RouteSheet(
      language: .dutch, title: "Routes", summary: "Een tekening.", from: Self.first,
      labels: RouteSheet.Labels(
        months: (1...12).map { "m\($0)" }, comparison: "Naast elkaar", legend: "Legenda",
        signs: Dictionary(
          uniqueKeysWithValues: RouteSheet.Sign.allCases.map { ($0, "Teken: \($0)") })))
    sheet.introduction = ["Een inleiding die lang genoeg is om over meer regels te lopen. "]
    sheet.sectors = (0..<20).map { "Sector \($0)" }
    sheet.lines = lines
    sheet.notes = [RouteSheet.Note(heading: "Let op", texts: ["Eén.", "Twee."])]
  }

  /// A step that follows another.
  enum Next {
    case move(after: Int)
    case change(to: Int)
    case course(days: Int)
    case wait(days: Int)
  }

  /// A route that starts outside and takes these steps, one right after the other.
  static func line(_ steps: [Next], title: String = "Monteur") -> RouteSheet.Line {
    var day = first
    var work: Int?
    var isAtWork = false
    var done = [
      RouteSheet.Step(.start, from: day, to: day, isAtWork: false, title: "Start \(title)")
    ]
    for (position, step) in steps.enumerated() {
      let from = day
      let isLast = position == steps.count - 1
      var next: RouteSheet.Step
      switch step {
      case .move(let days):
        day = day.adding(days: days)
        (work, isAtWork) = (work ?? 0, true)
        next = RouteSheet.Step(isLast ? .goal : .move, from: day, to: day, title: title)
      case .change(let sector):
        next = RouteSheet.Step(
          isLast ? .goal : .move, from: day, to: day, isChange: isAtWork, title: title)
        (work, isAtWork) = (sector, true)
      case .course(let days):
        day = day.adding(days: days)
        next = RouteSheet.Step(
          .course, from: from, to: day, sector: work, isEstimated: true, title: "Leren: \(title)",
          details: ["Zes uur per week.", "€ 590, als niemand anders het betaalt; vraag het na."])
      case .wait(let days):
        day = day.adding(days: days)
        next = RouteSheet.Step(.wait, from: from, to: day, title: "\(days) dagen wachten")
      }
      (next.work, next.isAtWork) = (work, isAtWork)
      next.label = "label \(position)"
      done.append(next)
    }
    return RouteSheet.Line(
      title: title, result: "Klaar op een dag", brief: "Een dag", remarks: ["Een opmerking."],
      steps: done)
  }
}
