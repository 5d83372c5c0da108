/// A measurement in a few figures.
struct Summary: Encodable {
  /// The middle and the far end of a list of values, each a value of the list (nearest rank).
  struct Spread: Encodable {
    var median: Double
    var p95: Double
    var p99: Double
    var most: Double

    init(_ values: [Double]) {
      let sorted = values.sorted()
      func value(at share: Double) -> Double {
        sorted[max(0, Int((Double(sorted.count) * share).rounded(.up)) - 1)]
      }
      (median, p95, p99) = (value(at: 0.5), value(at: 0.95), value(at: 0.99))
      most = sorted[sorted.count - 1]
    }
  }

  var subject: String
  var goals: String
  var dated: Bool
  var questions: Int
  /// Processor time a question.
  var milliseconds: Spread
  var labels: Spread
  /// Processor time of all questions by the labels of all.
  var nanosecondsPerLabel: Double
  /// The share of the answers that are proven complete.
  var complete: Double
  /// Requests for memory in the second half of the hardest question's work, and that work:
  /// candidate steps and comparisons.
  var loopAllocations = 0
  var loopWork = 0
  var loadSeconds: Double
  var peakMegabytes: Double

  init(
    _ samples: [Measurement.Sample], subject: String, options: MeasureOptions,
    loadSeconds: Double, peakMegabytes: Double
  ) {
    self.subject = subject
    goals = options.all ? "all" : "one"
    dated = !options.undated
    questions = samples.count
    milliseconds = Spread(samples.map(\.milliseconds))
    labels = Spread(samples.map { Double($0.labels) })
    let total = samples.reduce(0) { $0 + $1.milliseconds }
    nanosecondsPerLabel = total * 1e6 / Double(max(1, samples.reduce(0) { $0 + $1.labels }))
    complete = Double(samples.count(where: \.isComplete)) / Double(samples.count)
    self.loadSeconds = loadSeconds
    self.peakMegabytes = peakMegabytes
  }

  /// Takes in what the search's loops did.
  mutating func count(_ loop: Measurement.Loop) {
    loopAllocations = loop.allocations
    loopWork = loop.work
  }
}
