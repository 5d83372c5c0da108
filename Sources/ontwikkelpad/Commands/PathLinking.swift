internal import CatalogueStore
internal import CourseCatalogue
internal import Foundation
internal import PathFiles
internal import PathGraph
internal import Synchronization

/// Tells which offers belong to courses of the paths in use; the paths are read when an offer first
/// has a code.
final class PathLinking: OfferLinking {
  let fingerprint: String
  private let read: @Sendable () -> CodeLinking?
  private let linking: Mutex<CodeLinking??>

  /// The linking of the paths that a command's options name.
  ///
  /// - Throws: `CommandFailure` where paths are named that cannot be read; where none are, and none
  ///   can be read, nothing is linked.
  init(_ common: CommonOptions) throws {
    if common.paths != nil {
      let folder = try common.folder()
      let known = CodeLinking(folder.graph, fingerprint: folder.fingerprint)
      fingerprint = known.fingerprint
      linking = Mutex(known)
      read = { known }
      return
    }
    let name = common.folderName
    fingerprint = Self.fingerprint(of: name)
    linking = Mutex(nil)
    read = { (try? common.folder()).map { CodeLinking($0.graph, fingerprint: $0.fingerprint) } }
  }

  func outcome(of offer: Offer) -> LinkOutcome {
    guard !offer.codes.isEmpty else { return .unlinked }
    let known = linking.withLock { known in
      if let known { return known }
      let found = read()
      known = .some(found)
      return found
    }
    return known?.outcome(of: offer) ?? .unlinked
  }

  /// A fingerprint of a folder's files, without making sense of them.
  private static func fingerprint(of folder: String) -> String {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: folder)) ?? []
    var bytes: [UInt8] = []
    for name in names.sorted() where name.hasSuffix(".yaml") {
      bytes += name.utf8
      bytes += files.contents(atPath: "\(folder)/\(name)") ?? Data()
    }
    let digest = ContentHasher().digest(of: bytes)
    return "paths \(digest.high) \(digest.low)"
  }
}
