import Advice
import CatalogueStore
import CourseCatalogue
import Foundation
import PathFiles
import PathGraph
import ServiceLifecycle
import Synchronization
import Testing

@testable import AdviceService

/// A new snapshot when the day or the store changes, and the old one until it is whole.
@Suite(.timeLimit(.minutes(2))) struct KeeperTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "keeper-\(UUID().uuidString)")
  private let sources: AdviceSources
  private let log = TestLog()

  init() {
    // Not named, so that it may be absent at first.
    sources = AdviceSources(
      paths: TestService.tests.appending(path: "Fixtures/paths").path, catalogue: nil, links: nil,
      environment: [
        "ONTWIKKELPAD_CATALOGUE": folder.appending(path: "catalogue.sqlite").path,
        "ONTWIKKELPAD_PATHS": folder.path,
      ])
  }

  /// Keeps a snapshot while something happens.
  private func keep(
    _ today: @escaping @Sendable () -> Day,
    _ body: (Current<Snapshot?>) async throws -> Void
  ) async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let current = Current<Snapshot?>(try Snapshot(sources, asOf: today()))
    let keeper = SnapshotKeeper(
      current, sources, today: today, every: .milliseconds(10), logger: log.logger)
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(services: [keeper], logger: log.logger))
    async let running: Void = group.run()
    try await body(current)
    await group.triggerGracefulShutdown()
    try await running
  }

  /// Waits until something is so.
  private func until(_ isSo: () -> Bool) async throws {
    while !isSo() { try await Task.sleep(for: .milliseconds(5)) }
  }

  private func importSample() throws {
    let store = try CatalogueStore(at: sources.catalogue, creating: true)
    let sample = TestService.tests.deletingLastPathComponent()
      .appending(path: "Catalogue/sample/voorbeeld-rijschool.xml")
    let report = try store.importCatalogues(
      [.success(.file(path: sample.path))], ImportOptions(asOf: TestService.today),
      clock: { Date(timeIntervalSince1970: 0) })
    #expect(report.files.count == 1)
  }

  @Test func `the next day is another snapshot`() async throws {
    let holder = DayHolder()
    try await keep({ holder.day }) { current in
      let old = try #require(current.value)
      holder.day = TestService.today.adding(days: 1)
      try await until { current.value !== old }
      #expect(current.value?.advisor.asOf == holder.day)
      #expect(current.value?.mark != old.mark)
    }
  }

  @Test func `an import is another snapshot, once`() async throws {
    try await keep({ TestService.today }) { current in
      let old = try #require(current.value)
      #expect(old.advisor.catalogue == nil)
      try importSample()
      try await until { current.value?.catalogue != nil }
      let new = try #require(current.value)
      #expect(new.mark != old.mark)
      #expect(new.advisor.catalogue != nil)
      try await Task.sleep(for: .milliseconds(200))
      #expect(current.value === new || current.value?.mark == new.mark)
    }
  }

  @Test func `a store that cannot be read leaves the old one in place`() async throws {
    try await keep({ TestService.today }) { current in
      try importSample()
      try await until { current.value?.catalogue != nil }
      let old = try #require(current.value)
      for end in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: sources.catalogue + end)
      }
      try Data("no database, but a secret".utf8).write(to: URL(filePath: sources.catalogue))
      try await until { log.lines.contains { $0.contains("Niet vernieuwd") } }
      #expect(current.value === old)
      let telling = log.lines.filter { $0.contains("secret") || $0.contains(folder.path) }
      #expect(telling == [])
    }
  }
}

/// A day that can be changed while it is asked.
private final class DayHolder: Sendable {
  private let stored = Mutex(TestService.today)

  var day: Day {
    get { stored.withLock { $0 } }
    set { stored.withLock { $0 = newValue } }
  }
}
