import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// The matcher against its naive twin, on random networks.
struct OracleTests {
  private static let batch = 100

  @Test(arguments: 0..<40)
  func `the matcher finds exactly the Pareto sets of the oracle`(_ number: Int) throws {
    var tally = Tally()
    for seed in number * Self.batch..<(number + 1) * Self.batch {
      try compare(RandomNetwork(seed: seed), &tally)
    }
    #expect(tally.unfinished * 20 <= tally.queries, "the oracle gave up too often")
    #expect(tally.routes > Self.batch, "the networks of batch \(number) have too few routes")
    #expect(tally.choices > Self.batch / 10, "batch \(number) has too few goals with a choice")
  }

  @Test(arguments: [(0, 10), (1, 10), (2, 20), (3, 20), (4, 45), (5, 45)])
  func `sets of many credentials make no difference`(_ number: Int, _ width: Int) throws {
    var tally = Tally()
    for seed in 0..<20 {
      try compare(RandomNetwork(seed: 900_000 + number * 100 + seed, width: width), &tally)
    }
    #expect(tally.unfinished * 20 <= tally.queries, "the oracle gave up too often")
    #expect(tally.routes > 10, "the networks of batch \(number) have too few routes")
  }

  struct Tally {
    var queries = 0
    var unfinished = 0
    var routes = 0
    var choices = 0
  }

  /// Compares a network's query, and the same query with limits on what was found.
  private func compare(_ network: RandomNetwork, _ tally: inout Tally) throws {
    var network = network
    let graph = try network.graph()
    let written = Written(graph)
    let query = network.query(graph)
    let timetables = network.timetables(graph, around: query.from)
    let free = check(network.seed, written, query, timetables, &tally)
    let vectors = (free.expected ?? [:]).sorted { $0.key < $1.key }.flatMap(\.value).map(\.vector)
    guard !vectors.isEmpty else { return }
    let vector = network.draw { $0.pick(vectors) }
    let limited = network.limited(query, by: vector)
    _ = check(network.seed, written, limited, timetables, &tally)
  }

  private func check(
    _ seed: Int, _ written: Written, _ query: Query, _ timetables: FixedTimetables,
    _ tally: inout Tally
  ) -> Comparison {
    let comparison = Comparison(written, query, timetables: timetables)
    tally.queries += 1
    tally.unfinished += comparison.expected == nil ? 1 : 0
    tally.routes += comparison.answer.routes.count
    let perGoal = Dictionary(grouping: comparison.answer.routes, by: \.role)
    tally.choices += perGoal.values.count { $0.count > 1 }
    if !comparison.faults.isEmpty {
      let network = NetworkText(graph: written.graph, query: query, timetables: timetables)
      Issue.record(
        "seed \(seed)\n\(comparison.faults.joined(separator: "\n"))\n\(network.text)")
    }
    return comparison
  }
}
