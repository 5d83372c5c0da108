package import Advice
internal import CatalogueStore
internal import Foundation
package import Logging
internal import PathFiles
package import PathGraph
internal import ServiceLifecycle

/// Puts a new snapshot in place when the day changes, or what is stored of catalogues does.
///
/// Questions are answered from the old one until the new one is whole; one that cannot be made
/// leaves the old one where it is, and is tried again.
package struct SnapshotKeeper: Service, CustomStringConvertible {
  /// Its name alone: what runs is logged by its description.
  package let description = "SnapshotKeeper"
  private let current: Current<Snapshot?>
  private let sources: AdviceSources
  private let today: @Sendable () -> Day
  private let interval: Duration
  private let logger: Logger

  /// A keeper of a snapshot.
  ///
  /// - Parameters:
  ///   - current: Where it is put.
  ///   - sources: What it is made from.
  ///   - today: The day that it is.
  ///   - interval: How long to wait before looking again.
  ///   - logger: Where it says that there is a new one, or that there is not.
  package init(
    _ current: Current<Snapshot?>, _ sources: AdviceSources, today: @escaping @Sendable () -> Day,
    every interval: Duration = .seconds(3), logger: Logger
  ) {
    self.current = current
    self.sources = sources
    self.today = today
    self.interval = interval
    self.logger = logger
  }

  /// Looks until the service is told to stop.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      // The first look opens the store in any case: what was imported since it was read is seen.
      var seen: StoreMark?
      while !Task.isCancelled {
        seen = await look(seen)
        do { try await Task.sleep(for: interval) } catch { return }
      }
    }
  }

  /// Makes a new snapshot where one is due.
  private func look(_ seen: StoreMark?) async -> StoreMark? {
    let state = StoreMark(of: sources.catalogue)
    let day = today()
    let old = current.value
    if state == seen, let old, old.advisor.asOf == day { return state }
    do {
      if let old, old.advisor.asOf == day, try catalogue() == old.catalogue {
        return StoreMark(of: sources.catalogue)
      }
      let sources = sources
      let new = try await Task.detached { try Snapshot(sources, asOf: day) }.value
      current.replace(new)
      logger.notice(
        "Vernieuwd", metadata: ["asOf": "\(new.advisor.asOf.iso)", "mark": "\(new.mark)"])
      return StoreMark(of: sources.catalogue)
    } catch {
      // What exactly is wrong may quote files; `ontwikkelpad paths check` and the like tell it.
      logger.error("Niet vernieuwd", metadata: ["kind": "\(Self.name(of: error))"])
      return seen
    }
  }

  /// The fingerprint of the store; nil where there is none.
  private func catalogue() throws -> String? { try sources.storeIfThere()?.fingerprint() }

  private static func name(of error: any Error) -> String {
    switch error as? SourceFault {
    case .noPaths: "no paths"
    case .folder(let invalid, _): "\(invalid.diagnostics.count(where: \.isError)) errors in files"
    case .noLinks: "no links"
    case .store: "store"
    case nil: "\(type(of: error))"
    }
  }
}

/// What can be seen of a store without opening it.
private struct StoreMark: Equatable {
  private let marks: [FileMark]

  init(of path: String) {
    // An empty log is as good as none.
    marks = [path, path + "-wal"].map { FileMark(of: $0) }.filter { !$0.isEmpty }
  }
}
