import Foundation
import PathFiles
import PathGraph
import Testing

/// One fault: files in which `▸` marks the place of the fault, and what is said of it.
struct FaultCase: CustomTestStringConvertible, Sendable {
  /// The mark of the place; it is taken out before the file is written.
  static let mark: Character = "▸"

  var name: String
  var code: String
  var files: [String: String]
  var isError = true
  /// What the message says in Dutch and in English: what is wrong, and what to do.
  var nl: [String]
  var en: [String]

  var testDescription: String { "\(code): \(name)" }

  /// A fault in `proef.yaml`, after its usual start.
  init(
    _ code: String, _ name: String, _ rest: String, isError: Bool = true, nl: String...,
    en: String...
  ) {
    self.init(code, name, files: ["proef.yaml": head + rest], isError: isError, nl: nl, en: en)
  }

  init(
    _ code: String, _ name: String, files: [String: String], isError: Bool = true, nl: [String],
    en: [String]
  ) {
    (self.code, self.name, self.files, self.isError) = (code, name, files, isError)
    (self.nl, self.en) = (nl, en)
  }

  /// The file that has the mark, and the mark's line and column; a table has no columns.
  var place: (file: String, line: Int, column: Int?)? {
    for (file, text) in files {
      let lines = text.split(
        omittingEmptySubsequences: false, whereSeparator: { $0.isNewline })
      for (number, line) in lines.enumerated() {
        guard let mark = line.firstIndex(of: Self.mark) else { continue }
        let column = line.distance(from: line.startIndex, to: mark) + 1
        return (file, number + 1, file.hasSuffix(".csv") ? nil : column)
      }
    }
    return nil
  }

  /// The fault is found once, at its place, with its words; nothing else is an error.
  func check() throws {
    let folder = try TemporaryFolder(files.mapValues { $0.filter { $0 != Self.mark } })
    let (diagnostics, answers) = folder.judge()
    let place = try #require(place)
    let all = diagnostics.map { "\($0.position) \($0.code): \($0.text.nl)" }
    let found = diagnostics.filter { $0.code == code }
    try #require(found.count == 1, "\(all)")
    #expect(found[0].file == place.file)
    #expect(found[0].line == place.line, "\(all)")
    #expect(found[0].column == place.column, "\(all)")
    #expect(found[0].isError == isError)
    #expect(answers == !isError, "\(all)")
    #expect(diagnostics.filter(\.isError).count == (isError ? 1 : 0), "\(all)")
    let english = try #require(found[0].text.en)
    for words in nl { #expect(found[0].text.nl.contains(words)) }
    for words in en { #expect(english.contains(words)) }
    for text in [found[0].text.nl, english] { #expect(text.hasSuffix(".") || text.hasSuffix("?")) }
  }
}
