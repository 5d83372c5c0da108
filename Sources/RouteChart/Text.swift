/// Words at a place on a chart: one text, on as many lines as it needs.
package struct Text: Hashable, Sendable {
  /// Which end of a line stands at the place.
  package enum Anchor: Hashable, Sendable {
    /// The first letter.
    case start
    /// The last letter.
    case end
  }

  /// How it is set.
  package var style: TextStyle
  /// The lines, from top to bottom.
  package var lines: [String]
  /// Where the foot of the first line's letters stands.
  package var origin: Point
  /// Which end of each line stands there.
  package var anchor: Anchor = .start

  /// The room that it takes at most.
  package var frame: Frame {
    let width = lines.map { style.width(of: $0) }.max() ?? 0
    return Frame(
      x: anchor == .start ? origin.x : origin.x - width,
      y: origin.y - style.size * 0.8, width: width,
      height: Double(max(0, lines.count - 1)) * style.lineHeight + style.size)
  }
}
