internal import SwiftCSV

/// A table in comma-separated values, each row with the line on which it begins.
struct CSVTable {
  /// The names of the columns.
  var header: [String]
  /// The rows; a row may have more or fewer fields than the header.
  var rows: [(line: Int, fields: [String])]

  /// A text that is no table, up to a line.
  struct NoTable: Error {
    var line: Int
  }

  /// Reads a table.
  init(_ text: String) throws(NoTable) {
    // The library drops an empty last field where no line end follows it.
    let text = text.last?.isNewline == false ? text + "\n" : text
    do {
      // Without the limit it would parse every row here as well.
      let table = try EnumeratedCSV(
        string: text, delimiter: .comma, loadColumns: false, rowLimit: 0)
      var rows: [(line: Int, fields: [String])] = []
      var line = 2
      try table.enumerateAsArray(startAt: 1, rowLimit: nil) { fields in
        rows.append((line, fields))
        line += 1 + fields.reduce(0) { $0 + Self.newlines(in: $1) }
      }
      header = table.header
      self.rows = rows
    } catch {
      throw NoTable(line: Self.firstBadLine(of: text))
    }
  }

  private static func newlines(in field: String) -> Int {
    let isOneLine = field.utf8.allSatisfy { (32..<127).contains($0) }
    return isOneLine ? 0 : field.count(where: \.isNewline)
  }

  /// The line up to which a text is a table, and with which it no longer is.
  private static func firstBadLine(of text: String) -> Int {
    let ends = text.indices.filter { text[$0].isNewline }
    var (good, bad) = (0, ends.count)
    while bad - good > 1 {
      let middle = (good + bad) / 2
      let start = String(text[...ends[middle - 1]])
      let isTable = (try? EnumeratedCSV(string: start, delimiter: .comma)) != nil
      (good, bad) = isTable ? (middle, bad) : (good, middle)
    }
    return bad
  }
}
