internal import Foundation
internal import PathGraph
internal import RouteMatcher

/// What answering a list of questions took.
struct Measurement {
  /// One question and its answer.
  struct Sample: Encodable {
    var milliseconds: Double
    var labels: Int
    var work: Int
    var allocations: Int
    /// What is allocated where the search itself may do nothing: the rest is the search's.
    var allocationsBefore: Int
    var routes: Int
    var isComplete: Bool
  }

  private(set) var samples: [Sample] = []
  private var vectors: [[Route.Vector]] = []
  private let summary: Summary

  init(
    of matcher: RouteMatcher, _ queries: [Query], loadSeconds: Double, subject: String,
    options: MeasureOptions
  ) {
    for var query in queries {
      if let budget = options.budget { query.budget = budget }
      let (before, start) = (Memory.allocations, CPUClock.seconds)
      let answer = matcher.answer(query)
      let (end, after) = (CPUClock.seconds, Memory.allocations)
      samples.append(
        Sample(
          milliseconds: (end - start) * 1000, labels: answer.labels, work: answer.work,
          allocations: after - before, allocationsBefore: 0, routes: answer.routes.count,
          isComplete: answer.isComplete))
      vectors.append(answer.routes.map(\.vector))
    }
    let peak = Memory.peakMegabytes
    for (number, query) in queries.enumerated() {
      var query = query
      query.budget = 0
      let before = Memory.allocations
      _ = matcher.answer(query)
      samples[number].allocationsBefore = Memory.allocations - before
    }
    summary = Summary(
      samples, subject: subject, options: options, loadSeconds: loadSeconds, peakMegabytes: peak)
  }

  /// Prints the summary, and each question where that is asked, as lines of JSON.
  func print(_ options: MeasureOptions) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    if options.each {
      for sample in samples {
        Swift.print(String(decoding: try encoder.encode(sample), as: UTF8.self))
      }
    }
    if options.vectors {
      for found in vectors {
        let lines = found.map { "\($0.finish.number),\($0.netCost.cents),\($0.courses)" }
        Swift.print(lines.sorted().joined(separator: " "))
      }
    }
    Swift.print(String(decoding: try encoder.encode(summary), as: UTF8.self))
  }
}
