import CourseCatalogue
import Foundation
import TestSupport
import Testing

/// Imports that are killed while they are under way.
@Suite struct CrashTests {
  /// Offers of one title, many enough for several chunks.
  private func offers(_ title: String, _ count: Int) -> [Offer] {
    (1...count).map {
      var offer = Offer(
        provider: Provider(id: "school"), id: "\($0)", titles: [LocalText("\(title) \($0)")])
      offer.descriptions = [LocalText(String(repeating: "lang ", count: 60))]
      return offer
    }
  }

  /// Starts an import of standard input, feeds it some bytes, and kills it.
  ///
  /// A pipe holds 64 KB, so that all but the last of them were read by then; where `closes`, it may
  /// be anywhere in its ending, or through.
  private func kill(after bytes: Data, closes: Bool, store: String) throws {
    let process = Process()
    process.executableURL = try Command.executable()
    process.arguments = ["import", "-", "--name", "feed", "--catalogue", store]
    process.environment = [:]
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try pipe.fileHandleForWriting.write(contentsOf: bytes)
    if closes { try pipe.fileHandleForWriting.close() }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    if !closes { try? pipe.fileHandleForWriting.close() }
  }

  private func contents(_ store: String) throws -> String {
    let result = try Command.run(["catalogue", "export", "--catalogue", store])
    #expect(result.status == 0)
    return result.output
  }

  @Test func `an import that is killed at any moment leaves the old state or the new one`() throws {
    let folder = try CatalogueTests.Folder()
    let store = folder.path("store.sqlite")
    let feed = try folder.write(offers("Oud", 300), to: "feed.xml")
    #expect(try folder.run("import", feed, "--name", "feed").status == 0)
    let old = try contents(store)
    let next = Data(EdudexWriter.catalogue(offers("Nieuw", 1500)))
    for step in 1...8 {
      try kill(after: next.prefix(next.count * step / 9), closes: false, store: store)
      #expect(try contents(store) == old)
      #expect(try folder.run("catalogue", "verify").status == 0)
    }
    for _ in 1...4 {
      try kill(after: next, closes: true, store: store)
      let now = try contents(store)
      let isNew = now.contains("Nieuw 1500")
      #expect(now == old || (isNew && !now.contains("Oud")))
      #expect(try folder.run("catalogue", "verify").status == 0)
    }
  }

  @Test func `a store whose making is killed is there whole or not at all`() throws {
    let folder = try CatalogueTests.Folder()
    let bytes = Data(EdudexWriter.catalogue(offers("Cursus", 200)))
    for round in 1...6 {
      let store = folder.path("store-\(round).sqlite")
      try kill(after: bytes.prefix(round * 500), closes: false, store: store)
      guard FileManager.default.fileExists(atPath: store) else { continue }
      #expect(try contents(store).isEmpty)
    }
  }
}
