internal import Foundation

/// Reads the tables of one folder and notes every fault with its file and line.
struct TableReader {
  /// The folder.
  let folder: URL
  /// What diagnostics call it.
  let name: String
  /// Where files are read from.
  let files: FileManager
  private(set) var diagnostics: [Diagnostic] = []

  init(_ folder: URL, named name: String, files: FileManager) {
    (self.folder, self.name, self.files) = (folder, name, files)
  }

  /// Reads the rows of a table that has these columns, each with its line.
  mutating func read(
    _ name: String, _ columns: [String], _ use: ([String], Int, inout Self) -> Void
  ) {
    let file = folder.appending(path: name)
    guard let content = files.contents(atPath: file.path) else {
      return report(name, nil, .unreadable)
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      return report(name, nil, .notUTF8)
    }
    let table: CSVTable
    do { table = try CSVTable(text) } catch { return report(name, error.line, .quotes) }
    for column in columns where !table.header.contains(column) {
      report(name, 1, .missingKey(column))
    }
    let places = columns.compactMap { table.header.firstIndex(of: $0) }
    guard places.count == columns.count else { return }
    for (line, fields) in table.rows {
      if fields.count == table.header.count {
        use(places.map { fields[$0].trimmed }, line, &self)
      } else {
        report(name, line, .fieldCount(found: fields.count, expected: table.header.count))
      }
    }
  }

  /// Notes a fault of a file, with the folder's name before it.
  mutating func report(_ name: String, _ line: Int?, _ fault: FileFault) {
    diagnostics.append(Diagnostic(file: "\(self.name)/\(name)", line: line, fault))
  }
}

extension String {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    // Nearly every field begins and ends with a letter or digit.
    let isBare = first > 32 && first < 127 && last > 32 && last < 127
    return isBare ? self : trimmingCharacters(in: .whitespaces)
  }
}
