internal import Foundation

/// What can be seen of a file without opening it: when it differs, the file is worth reading again.
struct FileMark: Equatable {
  private let text: String
  /// Whether there is nothing in it, or no such file.
  let isEmpty: Bool

  /// The mark of the file at a path.
  init(of path: String) {
    let facts = try? FileManager.default.attributesOfItem(atPath: path)
    let changed = facts?[.modificationDate] as? Date
    text = [
      facts?[.systemFileNumber], facts?[.size], changed?.timeIntervalSince1970,
      facts?[.posixPermissions],
    ].map { "\($0 ?? 0)" }.joined(separator: " ")
    isEmpty = (facts?[.size] as? Int ?? 0) == 0
  }
}
