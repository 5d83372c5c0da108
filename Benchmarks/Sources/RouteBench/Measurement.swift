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
    var routes: Int
    var isComplete: Bool
  }

  private(set) var samples: [Sample] = []
  private var vectors: [[Route.Vector]] = []
  private var summary: Summary

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
          allocations: after - before, routes: answer.routes.count,
          isComplete: answer.isComplete))
      vectors.append(answer.routes.map(\.vector))
    }
    let peak = Memory.peakMegabytes
    summary = Summary(
      samples, subject: subject, options: options, loadSeconds: loadSeconds, peakMegabytes: peak)
    if !options.all { summary.count(Self.loop(of: matcher, queries, samples)) }
  }

  /// What the search does in the second half of the work of the hardest question, where all that is
  /// made once has been made.
  private static func loop(
    of matcher: RouteMatcher, _ queries: [Query], _ samples: [Sample]
  ) -> Loop {
    guard let hardest = samples.indices.max(by: { samples[$0].work < samples[$1].work }) else {
      return Loop()
    }
    var query = queries[hardest]
    query.budget = samples[hardest].work / 2
    let before = Memory.allocations
    let half = matcher.answer(query)
    let count = Memory.allocations - before
    return Loop(
      allocations: samples[hardest].allocations - count, work: samples[hardest].work - half.work)
  }

  /// Requests for memory, and candidate steps and comparisons.
  struct Loop {
    var allocations = 0
    var work = 0
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
