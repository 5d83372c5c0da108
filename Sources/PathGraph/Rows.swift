/// Lists of different lengths in one block of memory (compressed sparse rows).
struct Rows<Element: Sendable>: Sendable {
  /// Where each row begins: always `count + 1` long, ascending, the last equals `elements.count`.
  private(set) var starts: ContiguousArray<UInt32> = [0]
  /// The elements of all rows, one row after the other.
  private(set) var elements: ContiguousArray<Element> = []

  /// The number of rows.
  var count: Int { starts.count - 1 }

  /// Adds a row at the end.
  mutating func append(_ row: some Sequence<Element>) {
    elements.append(contentsOf: row)
    starts.append(UInt32(elements.count))
  }

  /// The elements of a row.
  subscript(row: Int) -> ArraySlice<Element> {
    elements[Int(starts[row])..<Int(starts[row + 1])]
  }
}
