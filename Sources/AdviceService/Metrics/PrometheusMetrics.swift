package import CoreMetrics
internal import Synchronization

/// Keeps what is counted and measured, and writes it as Prometheus reads it (text format 0.0.4).
///
/// A series is kept for ever: labels must come from a closed list, such as the patterns of
/// addresses, and never from what somebody sends.
package final class PrometheusMetrics: MetricsFactory {
  /// A name with its labels.
  private struct Key: Hashable {
    var name: String
    var labels: String
  }

  private let series = Mutex<[Key: any MetricSeries]>([:])

  /// Nothing counted yet.
  package init() {}

  /// Everything that was counted and measured, by name and labels.
  package var text: String {
    let all = series.withLock { $0 }.sorted {
      ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels)
    }
    var (text, told) = ("", "")
    for (key, series) in all {
      if key.name != told {
        text += "# TYPE \(key.name) \(series.kind)\n"
        told = key.name
      }
      text += series.lines(named: key.name, labels: key.labels)
    }
    return text
  }

  private func series<Series: MetricSeries>(
    _ name: String, _ dimensions: [(String, String)], _ make: () -> Series
  ) -> Series {
    let labels = dimensions.map { "\(Self.name($0.0))=\"\(Self.value($0.1))\"" }
    let key = Key(name: Self.name(name), labels: labels.joined(separator: ","))
    return series.withLock { all in
      if let known = all[key] as? Series { return known }
      let new = make()
      all[key] = new
      return new
    }
  }

  private static func name(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  private static func value(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  // MARK: - Conformance

  /// What counts under a name.
  package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(label, dimensions) { CounterSeries() }
  }

  /// What holds a value of the moment.
  package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(label, dimensions) { GaugeSeries() }
  }

  /// What sorts values by size, or holds the last one.
  package func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    guard aggregate else { return series(label, dimensions) { GaugeSeries() } }
    return series(label, dimensions) { HistogramSeries() }
  }

  /// What sorts times by length, in seconds.
  package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(label, dimensions) { HistogramSeries() }
  }

  /// Keeps it: a counter that starts anew would look like a restart.
  package func destroyCounter(_ handler: any CounterHandler) {}

  /// Keeps it.
  package func destroyMeter(_ handler: any MeterHandler) {}

  /// Keeps it.
  package func destroyRecorder(_ handler: any RecorderHandler) {}

  /// Keeps it.
  package func destroyTimer(_ handler: any TimerHandler) {}
}
