/// A table as a file that Dutch Excel opens with a click (RFC 4180, but for the mark between fields).
///
/// A Dutch Excel takes a comma for the sign of decimals and looks for semicolons; without the byte
/// order mark it reads letters with accents wrong. A field that a spreadsheet would take for a formula
/// gets an apostrophe in front and quotes around it: texts come from catalogues, which may be hostile.
package struct SemicolonTable: Sendable, Equatable {
  /// The names of the columns.
  package var header: [String]
  /// The rows, each as long as the header.
  package var rows: [[String]]

  /// A table.
  package init(_ header: [String], _ rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// The file's text, with the byte order mark.
  package var text: String {
    let lines = ([header] + rows).map { $0.map(Self.field).joined(separator: ";") + "\r\n" }
    return "\u{FEFF}" + lines.joined()
  }

  /// A field as it stands in the file.
  static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { Self.formulaStarts.contains($0) } ?? false
    let needsQuotes = isFormula || text.unicodeScalars.contains { Self.marks.contains($0) }
    guard needsQuotes else { return text }
    return "\"" + (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
  }

  /// What begins a formula, or is skipped by some programs before one.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]
  private static let marks: Set<Unicode.Scalar> = [";", "\"", "\r", "\n", ",", "\t"]
}
