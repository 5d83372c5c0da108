internal import CoreMetrics
internal import Synchronization

/// What is kept under one name and one set of labels.
protocol MetricSeries: AnyObject, Sendable {
  /// Prometheus's word for it.
  var kind: String { get }

  /// Its lines.
  func lines(named name: String, labels: String) -> String
}

/// A count that only grows.
final class CounterSeries: MetricSeries, CounterHandler {
  private let count = Atomic<Int64>(0)

  var kind: String { "counter" }

  func lines(named name: String, labels: String) -> String {
    sample(name, labels, "\(count.load(ordering: .relaxed))")
  }

  func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }

  func reset() { count.store(0, ordering: .relaxed) }
}

/// A value of the moment.
final class GaugeSeries: MetricSeries, MeterHandler, RecorderHandler {
  private let value = Mutex(0.0)

  var kind: String { "gauge" }

  func lines(named name: String, labels: String) -> String {
    sample(name, labels, "\(value.withLock { $0 })")
  }

  func set(_ new: Int64) { set(Double(new)) }

  func set(_ new: Double) { value.withLock { $0 = new } }

  func increment(by amount: Double) { value.withLock { $0 += amount } }

  func decrement(by amount: Double) { value.withLock { $0 -= amount } }

  func record(_ new: Int64) { set(Double(new)) }

  func record(_ new: Double) { set(new) }
}

/// Values by size; times in seconds.
final class HistogramSeries: MetricSeries, TimerHandler, RecorderHandler {
  /// The largest value of each bucket but the last, ascending.
  private static let bounds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  private struct State {
    var counts = [Int](repeating: 0, count: bounds.count + 1)
    var sum = 0.0
  }

  private let state = Mutex(State())

  var kind: String { "histogram" }

  func lines(named name: String, labels: String) -> String {
    let state = state.withLock { $0 }
    let lead = labels.isEmpty ? "" : labels + ","
    var (text, count) = ("", 0)
    for (bound, number) in zip(Self.bounds.map { "\($0)" } + ["+Inf"], state.counts) {
      count += number
      text += sample(name + "_bucket", "\(lead)le=\"\(bound)\"", "\(count)")
    }
    return text + sample(name + "_sum", labels, "\(state.sum)")
      + sample(name + "_count", labels, "\(count)")
  }

  func record(_ value: Double) {
    let bucket = Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count
    state.withLock {
      $0.counts[bucket] += 1
      $0.sum += value
    }
  }

  func record(_ value: Int64) { record(Double(value)) }

  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}

private func sample(_ name: String, _ labels: String, _ value: String) -> String {
  labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
}
