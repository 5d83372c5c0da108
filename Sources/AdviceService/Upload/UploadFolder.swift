package import Foundation

/// A private folder in which what somebody sends is kept as long as it is looked at.
///
/// It goes when nothing holds it any more. What a service that was stopped left behind goes when
/// the next folder is made, a day later at the earliest.
package final class UploadFolder: Sendable {
  /// Where it is.
  package let path: URL

  private static let prefix = "ontwikkelpad-upload-"

  /// Makes one.
  ///
  /// - Parameter parent: The folder in which it is made.
  /// - Throws: What the file system says.
  package init(in parent: URL) throws {
    Self.removeOld(in: parent)
    path = parent.appending(path: Self.prefix + UUID().uuidString, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: path) }

  private static func removeOld(in parent: URL) {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let folder = parent.appending(path: name)
      let facts = try? files.attributesOfItem(atPath: folder.path)
      guard facts?[.type] as? FileAttributeType == .typeDirectory,
        let changed = facts?[.modificationDate] as? Date,
        changed.timeIntervalSinceNow < -86_400
      else { continue }
      try? files.removeItem(at: folder)
    }
  }
}
