import CourseCatalogue
import Foundation
import TestSupport
import Testing

/// `import` and `catalogue`, as processes.
@Suite struct CatalogueTests {
  /// A folder of one test, with a store in it.
  struct Folder: ~Copyable {
    let url = FileManager.default.temporaryDirectory.appending(path: "cat-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func write(_ text: String, to name: String) throws -> String {
      try Data(text.utf8).write(to: url.appending(path: name))
      return path(name)
    }

    func write(_ offers: [Offer], to name: String) throws -> String {
      try Data(EdudexWriter.catalogue(offers)).write(to: url.appending(path: name))
      return path(name)
    }

    /// Runs a command on the store of this folder.
    func run(
      _ arguments: String..., environment: [String: String] = [:]
    ) throws
      -> Command.Result
    {
      try Command.run(
        arguments + [
          "--catalogue", path("store.sqlite"), "--paths", Command.paths, "--as-of", "2026-11-23",
        ], "", environment)
    }
  }

  static let fixtures = Command.tests.appending(path: "Fixtures/catalogue").path

  private func offers(_ count: Int) -> [Offer] {
    (1...count).map {
      Offer(provider: Provider(id: "school"), id: "\($0)", titles: [LocalText("Cursus \($0)")])
    }
  }

  @Test func `the report on many files is short, whatever is wrong in them`() throws {
    let folder = try Folder()
    let feeds = folder.url.appending(path: "feeds")
    try FileManager.default.createDirectory(at: feeds, withIntermediateDirectories: true)
    for number in 1...60 {
      let bytes = number == 33 ? Data("<programs".utf8) : Data(EdudexWriter.catalogue(offers(4)))
      try bytes.write(to: feeds.appending(path: "feed-\(number).xml"))
    }
    let result = try folder.run("import", feeds.path, "--dry-run")
    #expect(result.status == 1)
    let lines = result.outputLines
    #expect(lines.count < 100)
    #expect(lines.contains { $0.contains("En nog 40 bestanden; met --json staan ze er") })
    #expect(lines.prefix(6).joined(separator: " ").contains("feed-33.xml: niet"))
    #expect(result.output.contains("Samen: 60 bestanden"))
    #expect(result.output.contains("Fouten: 1. Waarschuwingen: 236."))
    #expect(result.output.contains("Bruikbaar, maar niet bewaard: 236."))
    #expect(!result.output.contains("Bewaard:"))
  }

  @Test func `the page of a report goes to standard output, and speaks to several suppliers`()
    throws
  {
    let folder = try Folder()
    let result = try folder.run("import", Self.fixtures, "--html", "-")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("<!DOCTYPE html>"))
    #expect(result.output.contains("van verschillende aanbieders"))
    #expect(!result.output.contains("in uw catalogus"))
    let both = try folder.run("import", Self.fixtures, "--html", "-", "--json")
    #expect(both.status == 2)
  }

  @Test(arguments: ["nl", "en"])
  func `the report on the sample catalogues`(_ language: String) throws {
    let folder = try Folder()
    let result = try folder.run("import", Self.fixtures, "--language", language)
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
    let text = result.output.replacing(Self.fixtures + "/", with: "")
    try expectSnapshot(text, "import.\(language).txt")
  }

  @Test func `what was imported is listed, shown, exported, verified and removed`() throws {
    let folder = try Folder()
    let list = try folder.write(offers(3), to: "feed.xml")
    #expect(try folder.run("import", list).status == 0)
    let listed = try folder.run("catalogue")
    #expect(listed.status == 0)
    #expect(listed.output.contains("feed\n"))
    #expect(listed.output.contains("Cursussen: 3."))
    let shown = try folder.run("catalogue", "show", "school", "2")
    #expect(shown.output.contains("Cursus 2"))
    #expect(shown.output.contains("regel "))
    #expect(try folder.run("catalogue", "show", "feed").status == 0)
    let exported = try folder.run("catalogue", "export")
    #expect(exported.outputLines.filter { !$0.isEmpty }.count == 3)
    for line in exported.outputLines where !line.isEmpty {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(value?["source"] != nil)
    }
    #expect(try folder.run("catalogue", "verify").output.hasPrefix("In orde."))
    let removed = try folder.run("catalogue", "remove", "feed")
    #expect(removed.output.contains("3 cursussen"))
    #expect(try folder.run("catalogue", "remove", "feed").status == 1)
    #expect(try folder.run("catalogue", "list").status == 0)
  }

  @Test func `every answer has a form for programs`() throws {
    let folder = try Folder()
    let list = try folder.write(offers(3), to: "feed.xml")
    for arguments in [
      ["import", list], ["catalogue", "list"], ["catalogue", "show", "feed"],
      ["catalogue", "show", "2"], ["catalogue", "verify"], ["catalogue", "remove", "feed"],
    ] {
      let result = try Command.run(
        arguments + ["--json", "--catalogue", folder.path("store.sqlite")])
      #expect(result.status == 0)
      _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    }
  }

  @Test func `a file with errors is status 1, and its report is on standard output`() throws {
    let folder = try Folder()
    let broken = try folder.write("<programs", to: "broken.xml")
    let fine = try folder.write(offers(2), to: "fine.xml")
    for file in [broken, folder.path("nowhere.xml")] {
      let result = try folder.run("import", file, fine)
      #expect(result.status == 1)
      #expect(result.output.contains("fine.xml"))
      #expect(result.error.contains("fout: "))
    }
    #expect(try folder.run("catalogue").output.contains("Cursussen: 2."))
    let double = try folder.write(offers(1) + offers(1), to: "double.xml")
    #expect(try folder.run("import", double).status == 0)
    let strict = try folder.run("import", double, "--strict", "--name", "x", "--json")
    #expect(strict.status == 1)
    #expect(strict.output.contains("\"committed\" : false"))
    #expect(try !folder.run("catalogue").output.contains("x\n"))
  }

  @Test func `a dry run makes no store`() throws {
    let folder = try Folder()
    let list = try folder.write(offers(2), to: "feed.xml")
    let result = try folder.run("import", list, "--dry-run")
    #expect(result.status == 0)
    #expect(result.output.contains("Er is niets bewaard."))
    #expect(!FileManager.default.fileExists(atPath: folder.path("store.sqlite")))
    #expect(try folder.run("catalogue").status == 1)
  }

  @Test func `a dry run leaves an empty file empty`() throws {
    let folder = try Folder()
    let store = try folder.write("", to: "store.sqlite")
    let list = try folder.write(offers(2), to: "feed.xml")
    let result = try folder.run("import", list, "--dry-run")
    #expect(result.status == 0)
    #expect(try Data(contentsOf: URL(filePath: store)).isEmpty)
    #expect(try folder.run("import", list).status == 0)
    #expect(try folder.run("catalogue").output.contains("Cursussen: 2."))
  }

  @Test func `the page for the supplier is written where it is asked`() throws {
    let folder = try Folder()
    let list = try folder.write(offers(2), to: "feed.xml")
    #expect(try folder.run("import", list, "--html", folder.path("report.html")).status == 0)
    let html = try String(contentsOfFile: folder.path("report.html"), encoding: .utf8)
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    let unwritten = try folder.run("import", list, "--html", "/nowhere/report.html")
    #expect(unwritten.status == 3)
    #expect(unwritten.output.contains("Records:"))
  }

  @Test func `the store stands where options and environment say`() throws {
    let folder = try Folder()
    let list = try folder.write(offers(2), to: "feed.xml")
    let base = ["XDG_DATA_HOME": folder.path("data"), "HOME": folder.path("home")]
    #expect(try Command.run(["import", list], "", base).status == 0)
    let usual = folder.path("data/ontwikkelpad/catalogue.sqlite")
    #expect(FileManager.default.fileExists(atPath: usual))
    let home = ["HOME": folder.path("home")]
    #expect(try Command.run(["import", list], "", home).status == 0)
    let own = folder.path("home/.local/share/ontwikkelpad/catalogue.sqlite")
    #expect(FileManager.default.fileExists(atPath: own))
    let named = base.merging(["ONTWIKKELPAD_CATALOGUE": folder.path("b/c.sqlite")]) { $1 }
    #expect(try Command.run(["import", list], "", named).status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path("b/c.sqlite")))
  }

  @Test func `a store that cannot be used is told of, with its status`() throws {
    let folder = try Folder()
    #expect(try folder.run("catalogue").status == 1)
    _ = try folder.write("text", to: "store.sqlite")
    let list = try folder.write(offers(2), to: "feed.xml")
    for arguments in [["catalogue"], ["import", list], ["catalogue", "verify", "--json"]] {
      let result = try Command.run(arguments + ["--catalogue", folder.path("store.sqlite")])
      #expect(result.status == 1)
      #expect(result.error.contains("niet van dit programma"))
    }
  }

  @Test(arguments: [
    ["import"], ["import", "x", "--full", "--partial"], ["import", "x", "--name", ""],
    ["catalogue", "show"], ["catalogue", "remove"], ["catalogue", "list", "--catalogue", ""],
  ])
  func `wrong usage is status 2`(_ arguments: [String]) throws {
    #expect(try Command.runPlain(arguments: arguments).status == 2)
  }

  @Test func `what a terminal would obey is not written to it`() throws {
    let folder = try Folder()
    let evil = "\u{9B}31mrood\u{202E}dlo"
    let offer = Offer(provider: Provider(id: "s"), id: "1", titles: [LocalText(evil)])
    let list = try folder.write([offer], to: "feed.xml")
    #expect(try folder.run("import", list, "--name", evil).status == 0)
    for arguments in [["catalogue"], ["catalogue", "show", "1"]] {
      let result = try Command.run(
        arguments + ["--catalogue", folder.path("store.sqlite")])
      #expect(!result.output.unicodeScalars.contains("\u{9B}"))
      #expect(!result.output.unicodeScalars.contains("\u{202E}"))
    }
  }
}

extension Command {
  static func runPlain(arguments: [String]) throws -> Result { try run(arguments) }
}
