internal import Synchronization

/// Keeps the finder of the snapshot in use, since making one reads every name.
final class FinderShelf: Sendable {
  private let kept = Mutex<(mark: String, finder: Finder)?>(nil)

  /// The finder of a snapshot.
  func finder(for snapshot: Snapshot) -> Finder {
    if let kept = kept.withLock({ $0 }), kept.mark == snapshot.mark { return kept.finder }
    let finder = Finder(snapshot.graph)
    kept.withLock { $0 = (snapshot.mark, finder) }
    return finder
  }
}
