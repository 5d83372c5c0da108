import Foundation

/// A file manager that may not list folders, or may not open files.
final class Unreadable: FileManager, @unchecked Sendable {
  enum Kind { case folders, files }

  private let kind: Kind

  init(_ kind: Kind) {
    self.kind = kind
    super.init()
  }

  override func contentsOfDirectory(atPath path: String) throws -> [String] {
    guard kind == .files else { throw CocoaError(.fileReadNoPermission) }
    return try super.contentsOfDirectory(atPath: path)
  }

  override func contents(atPath path: String) -> Data? {
    kind == .files ? nil : super.contents(atPath: path)
  }
}
