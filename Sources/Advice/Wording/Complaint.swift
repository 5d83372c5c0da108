package import PathFiles
package import PathGraph

/// One thing that is wrong with what was given, in words, with where it stands.
package struct Complaint: Sendable {
  /// The file, its line and its column, where there are any.
  package var place: String?
  package var line: Int?
  package var column: Int?
  /// The key of a profile that it is about.
  package var key: String?
  /// A name for the kind of thing.
  package var code: String?
  /// Whether nothing is answered because of it.
  package var isError = true
  /// What is the matter.
  package var text: LocalizedText

  /// Something that is wrong at a place, or under a key.
  package init(place: String? = nil, key: String? = nil, text: LocalizedText) {
    self.place = place
    self.key = key
    self.text = text
  }

  /// A finding on a file of a folder that the user knows by a name.
  package init(_ diagnostic: Diagnostic, in folder: String) {
    place = diagnostic.file.hasPrefix("/") ? folder : "\(folder)/\(diagnostic.file)"
    line = diagnostic.line
    column = diagnostic.column
    code = diagnostic.code
    isError = diagnostic.isError
    text = diagnostic.text
  }

  /// `file:line:column: error: text`, as editors understand it.
  package func line(in language: Language) -> String {
    let position = [place, line.map(String.init), line == nil ? nil : column.map(String.init)]
      .compactMap { $0 }.joined(separator: ":")
    let severity =
      isError
      ? LocalizedText(nl: "fout", en: "error") : LocalizedText(nl: "waarschuwing", en: "warning")
    return "\(position.isEmpty ? "" : position + ": ")\(severity[language]): \(text[language])"
  }

  /// The fault in a problem document.
  package func document(in language: Language) -> ProblemDocument.Fault {
    ProblemDocument.Fault(
      file: place, line: line, column: column, key: key, code: code, isError: isError,
      text: text[language])
  }
}
