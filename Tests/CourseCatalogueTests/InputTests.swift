import CourseCatalogue
import Foundation
import Testing

/// Files, folders and archives: what is read of them, and what is refused.
struct InputTests {
  private let programme = Array(Programme().text.utf8)

  // MARK: - Packed files

  @Test func `what a file is its bytes tell, not its name`() {
    for name in ["feed.xml", "feed.gz", "feed"] {
      #expect(Reading(bytes: Packed.gzip(programme), name: name).offers.count == 1)
      #expect(Reading(bytes: programme, name: name).offers.count == 1)
    }
  }

  @Test func `packed or not, the bytes have the same digest`() {
    let plain = Reading(bytes: programme).summaries.first
    let packed = Reading(bytes: Packed.gzip(programme), name: "feed.xml.gz").summaries.first
    #expect(plain?.sha256 == packed?.sha256)
    #expect(plain?.bytes == packed?.bytes)
    #expect(plain?.bytes == Int64(programme.count))
  }

  @Test func `each XML file in a zip archive is a document, others are passed over`() {
    let archive = Packed.zip([
      ("b.xml", programme), ("leesmij.txt", [65]), ("map/één.XML", programme),
      ("__MACOSX/._b.xml", [0]),
      ("leeg.xml", []),
    ])
    let reading = Reading(bytes: archive, name: "feeds.zip")
    #expect(
      reading.summaries.map(\.document) == [
        "feeds.zip/b.xml", "feeds.zip/map/één.XML", "feeds.zip/leeg.xml",
      ])
    #expect(reading.offers.count == 2)
    #expect(reading.documentCodes == ["empty-file"])
  }

  @Test func `a damaged archive says so, and what was read of it is not complete`() {
    let archive = Packed.gzip(programme)
    let cut = Reading(bytes: Array(archive[..<(archive.count / 2)]), name: "feed.gz")
    #expect(cut.documentCodes == ["archive-damaged"])
    #expect(cut.summaries.first?.isComplete == false)
    var zip = Packed.zip([("a.xml", programme)])
    for position in 60..<120 { zip[position] ^= 0xFF }
    let damaged = Reading(bytes: zip, name: "feed.zip")
    #expect(damaged.summaries.allSatisfy { !$0.isComplete })
    #expect(damaged.offers.isEmpty)
  }

  @Test(arguments: [
    "../feed.xml", "/etc/feed.xml", "a/../../feed.xml", "..\\feed.xml", "C:\\feed.xml",
  ])
  func `a name that leads out of an archive is refused`(name: String) {
    let reading = Reading(
      bytes: Packed.zip([(name, programme), ("b.xml", programme)]), name: "z.zip")
    #expect(reading.documentCodes == ["unsafe-name"])
    #expect(reading.offers.count == 1)
    #expect(reading.summaries.count == 2)
  }

  @Test func `an archive in an archive is refused`() {
    let zip = Packed.zip([("a.xml", programme)])
    let inZip = Reading(bytes: Packed.zip([("inner.zip", zip)]), name: "z.zip")
    #expect(inZip.documentCodes == ["nested-archive"])
    let disguised = Reading(bytes: Packed.zip([("inner.xml", zip)]), name: "z.zip")
    #expect(disguised.documentCodes == ["nested-archive"])
    let twice = Reading(bytes: Packed.gzip(Packed.gzip(programme)), name: "z.gz")
    #expect(twice.documentCodes == ["nested-archive"])
    let zipInGzip = Reading(bytes: Packed.gzip(zip), name: "z.gz")
    #expect(zipInGzip.documentCodes == ["nested-archive"])
    #expect((inZip.offers + disguised.offers + twice.offers + zipInGzip.offers).isEmpty)
  }

  @Test func `an archive that expands to far more than it is is given up`() {
    let open = Array(#"<programs xmlns="\#(Programme.namespace)">"#.utf8)
    let bomb = open + [UInt8](repeating: 32, count: 2_000_000)
    var limits = ReadingLimits()
    limits.archiveSlack = 100_000
    for packed in [Packed.gzip(bomb), Packed.zip([("a.xml", bomb)])] {
      let reading = Reading(bytes: packed, name: "bomb", limits: limits)
      #expect(reading.documentCodes.contains("expands-too-much"))
      #expect((reading.summaries.first?.bytes ?? 0) < 1_500_000)
    }
  }

  @Test func `an archive of very many files is given up`() {
    var limits = ReadingLimits()
    limits.archiveFiles = 3
    let files = (0..<5).map { ("\($0).xml", programme) }
    let reading = Reading(bytes: Packed.zip(files), name: "z.zip", limits: limits)
    #expect(reading.documentCodes == ["too-many-files"])
    #expect(reading.offers.count == 3)
  }

  @Test func `an archive without a catalogue says so`() {
    let reading = Reading(bytes: Packed.zip([("leesmij.txt", [65])]), name: "z.zip")
    #expect(reading.documentCodes == ["unreadable"])
  }

  // MARK: - Folders

  @Test func `a folder gives its files in order, those below as well`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["b.xml", "a/z.xml.gz", "a/.verborgen.xml", "lees.txt", "c.ZIP", "a.xml"] {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(programme).write(to: file)
    }
    let inputs = try CatalogueInput.inputs(at: folder.path)
    let names = inputs.map { $0.name.dropFirst(folder.path.count + 1) }
    #expect(names == ["a.xml", "a/z.xml.gz", "b.xml", "c.ZIP"])
    let link = folder.appendingPathExtension("link")
    defer { try? FileManager.default.removeItem(at: link) }
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder)
    #expect(try CatalogueInput.inputs(at: link.path).count == names.count)
  }

  @Test func `a path that is not there, or a folder without catalogues, says so`() throws {
    let missing = "/nergens/feeds"
    let error = #expect(throws: UnreadableInput.self) { try CatalogueInput.inputs(at: missing) }
    #expect(error == UnreadableInput(path: missing, problem: .missing))
    #expect(error?.diagnostic.code == .unreadable)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let empty = #expect(throws: UnreadableInput.self) {
      try CatalogueInput.inputs(at: folder.path)
    }
    #expect(empty?.problem == .emptyFolder)
    #expect(Reading(.file(path: missing)).documentCodes == ["unreadable"])
    #expect(try CatalogueInput.inputs(at: "-") == [.standardInput])
  }

  // MARK: - The consumer

  @Test func `an error of the consumer ends the reading and comes out as it is`() {
    let input = CatalogueInput.file(path: Reading.fixtures + "edudex/sample-programs.xml")
    var records = 0
    var isFull = false
    do throws(Full) {
      try CatalogueReader().read(input) { (event: CatalogueEvent) throws(Full) in
        guard case .record = event else { return }
        records += 1
        throw Full()
      }
    } catch {
      isFull = true
    }
    #expect(isFull)
    #expect(records == 1)
  }

  private struct Full: Error {}

  @Test func `progress counts the bytes of the input`() {
    var last: Int64 = 0
    CatalogueReader().read(.bytes(programme, name: "p.xml")) { event in
      if case .progress(let bytes) = event { last = bytes }
    }
    #expect(last == Int64(programme.count))
  }
}
