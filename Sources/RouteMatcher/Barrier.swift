package import PathGraph

/// What one change does to an answer (*drempel*): the goals that it opens, and those whose routes
/// it much improves.
package struct Barrier: Sendable {
  /// What would have to change.
  package var change: Change
  /// What comes of it.
  package var effect: Effect

  /// What a changed question reaches that the question itself does not.
  package struct Effect: Sendable {
    /// The best route to each goal that had none, in the query's order.
    package var opened: [Route] = []
    /// The goals reached much sooner or much cheaper.
    package var improved: [Improvement] = []

    /// Whether there is nothing to tell.
    package var isEmpty: Bool { opened.isEmpty && improved.isEmpty }
  }

  /// A goal with a route that is much sooner at no more cost, or much cheaper and no later, than one
  /// before.
  package struct Improvement: Sendable {
    /// The new route: the soonest where that is what improves, else the cheapest.
    package var route: Route
    /// The days that it ends before that one; zero where that is not much.
    package var daysSooner: Int
    /// What it costs less than that one; zero where that is not much.
    package var saving: Money
  }

  /// Half a year, rounded up: ending so many days sooner is much.
  package static let fewestDaysSooner = 183
  /// Costing so much less is much.
  package static let leastSaving = Money(cents: 500_00)
}

extension Barrier.Effect {
  /// What opens most comes first, then what improves most, then what the caller counts beside; of
  /// equals the cheapest route that opens.
  package func opensMore(than other: Self, beside own: Int = 0, _ theirs: Int = 0) -> Bool {
    rank(own).lexicographicallyPrecedes(other.rank(theirs))
  }

  private func rank(_ beside: Int) -> [Int64] {
    [
      -Int64(opened.count), -Int64(improved.count), -Int64(beside),
      opened.map(\.vector.netCost.cents).min() ?? 0,
      Int64(opened.map(\.vector.finish.number).min() ?? 0),
    ]
  }
}
