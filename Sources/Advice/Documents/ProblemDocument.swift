internal import PathFiles
package import PathGraph

/// A problem as RFC 9457 writes it, with every fault.
package struct ProblemDocument: Encodable, Sendable {
  let type = "about:blank"
  let title: String
  let status: Int
  let detail: String
  /// The line of a batch that it is about.
  package var line: Int?
  let errors: [Fault]

  /// A problem in words, of a status that HTTP has.
  package init(title: String, status: Int, detail: String, errors: [Fault] = []) {
    self.title = title
    self.status = status
    self.detail = detail
    self.errors = errors
  }

  /// One thing that is wrong.
  package struct Fault: Encodable, Sendable {
    let file: String?
    let line, column: Int?
    let key, code: String?
    let severity, text: String

    /// A fault at a place, or under a key.
    package init(
      file: String? = nil, line: Int? = nil, column: Int? = nil, key: String? = nil,
      code: String? = nil, isError: Bool = true, text: String
    ) {
      self.file = file
      self.line = line
      self.column = column
      self.key = key
      self.code = code
      severity = isError ? "error" : "warning"
      self.text = text
    }
  }
}

extension ProblemDocument {
  /// A profile that no advice can be given on.
  package init(_ invalid: InvalidProfile, in language: Language) {
    let faults = invalid.texts
    self.init(
      title: InvalidProfile.title[language], status: 400,
      detail: faults.map { $0.text[language] }.joined(separator: " "),
      errors: faults.map { Fault(key: $0.key, text: $0.text[language]) })
  }
}

extension InvalidProfile {
  /// What is the matter, as a heading.
  package static let title = LocalizedText(
    nl: "Fouten in het profiel", en: "Errors in the profile")

  /// The faults in words with their keys, and last how many more there are.
  package var texts: [(key: String?, text: LocalizedText)] {
    let more = count - faults.count
    let rest = LocalizedText(nl: "En nog \(more) fouten.", en: "And \(more) more faults.")
    return faults.map { ($0.key, $0.text) } + (more > 0 ? [(nil, rest)] : [])
  }
}
