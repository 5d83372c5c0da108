internal import PathFiles
internal import PathGraph
internal import RouteMatcher
internal import SlimSubsidy

/// The courses' timetables with the subsidy taken off their costs.
struct SubsidisedTimetables: Timetables {
  let graph: PathGraph
  let subsidy: SubsidyCases

  /// The estimate of a course, its price by the day on which it starts.
  func timetable(of course: CourseIndex, in setting: Setting) -> Timetable {
    let facts = graph[course]
    let days = subsidy.startDaysOfChange(course, in: setting, lasting: facts.length)
    let prices = ([.earliest] + days).map { start in
      let amount = subsidy.amount(
        course, in: setting, start: start, end: facts.length.end(from: start), price: facts.cost)
      return Timetable.Price(
        from: start, grossCost: facts.cost, netCost: facts.cost - amount)
    }
    return Timetable(openings: [
      Timetable.Opening(starts: facts.starts, length: facts.length, prices: prices)
    ])
  }
}
