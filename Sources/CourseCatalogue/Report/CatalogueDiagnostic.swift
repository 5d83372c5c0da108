/// A fault with where it stands (*melding*).
package struct CatalogueDiagnostic: Hashable, Sendable {
  /// The name of the document.
  package var document: String
  /// The line, from 1, where there is one.
  package var line: Int?
  /// The id of the record, where it stands in one that has an id.
  package var record: String?
  /// What is the matter.
  package var fault: CatalogueFault

  /// A fault at a place.
  package init(
    document: String, line: Int? = nil, record: String? = nil, _ fault: CatalogueFault
  ) {
    self.document = document
    self.line = line
    self.record = record
    self.fault = fault
  }

  /// A stable word for its kind.
  package var code: CatalogueFault.Code { fault.code }

  /// Whether the record or the file is left out because of it.
  package var severity: Severity { fault.severity }

  /// What a fault leads to.
  package enum Severity: String, CaseIterable, Sendable {
    /// The file is refused, or the record is skipped.
    case error
    /// The record is kept without what is at fault.
    case warning
  }
}
