internal import PathGraph

extension GoalSearch {
  /// The moves of the legs that a route better than those known may still use.
  ///
  /// The bounds before and behind a leg may be added up where no circle leads through it; else the
  /// two could charge one leg twice, and each counts alone.
  mutating func corridor() -> [Int] {
    let nodes = question.end + 1
    let sources = question.starts.map(\.node)
    let (charges, waits) = (bounds.charges, bounds.waits)
    func ahead(_ weight: (Int) -> Int64) -> ContiguousArray<Int64> {
      LowerBounds.distances(network, nodes, sources: sources, backward: false, weight: weight)
    }
    let learning = ahead { charges[$0].days }
    let waiting = ahead { waits[$0] }
    let cents = ahead { charges[$0].cents }
    let courses = ahead { charges[$0].courses }
    let start = Int64(question.query.from.number)
    var open: [Int] = []
    // A closure that reads this search would copy it for every leg.
    for number in network.legs.indices {
      let leg = network.legs[number]
      let (from, to) = (Int(leg.from), Int(leg.to))
      guard waiting[from] < LowerBounds.never, bounds.waiting[to] < LowerBounds.never else {
        continue
      }
      let isInCircle = network.reaches(leg.to, leg.from)
      func total(_ before: Int64, _ own: Int64, _ behind: Int64) -> Int64 {
        own + (isInCircle ? max(before, behind) : before + behind)
      }
      let charge = bounds.charges[number]
      let days = max(
        total(learning[from], charge.days, bounds.learning[to]),
        waiting[from] + bounds.waits[number] + bounds.waiting[to])
      let whatever = Vector(
        day: start + days, cents: total(cents[from], charge.cents, bounds.cents[to]),
        courses: LowerBounds.wholes(
          total(courses[from], charge.courses, bounds.courses[to])))
      for vector in landmarks.through(leg: number, from: question.query.from)
      where !isBeaten(.greatest(vector, whatever)) {
        open.append(Int(leg.move))
        break
      }
    }
    return open
  }
}
