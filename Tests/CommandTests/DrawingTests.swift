import Foundation
import Testing

/// `--svg`: where a drawing goes, and what happens when it cannot go there.
@Suite struct DrawingTests {
  private static let question = [
    "routes", "--role", "hout/monteur", "--has", "veilig", "--paths", Command.paths, "--as-of",
    "2026-11-23",
  ]

  /// A folder that is gone after the test.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "svg-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test(arguments: [[], ["--json"]])
  func `the drawing is written and the answer is given as before`(_ form: [String]) throws {
    try withFolder { folder in
      let file = folder.appending(path: "routes.svg")
      let result = try Command.run(Self.question + form + ["--svg", file.path])
      #expect(result.status == 0)
      let plain = try Command.run(Self.question + form)
      #expect(result.output == plain.output)
      #expect(result.error.isEmpty)
      let drawing = try String(contentsOf: file, encoding: .utf8)
      #expect(drawing.contains("Monteur houtbouw"))
      // A new file replaces the old one, and nothing else is left behind.
      try Data("old".utf8).write(to: file)
      #expect(try Command.run(Self.question + ["--svg", file.path]).status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8) == drawing)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["routes.svg"])
      #expect(try Command.run(Self.question + ["--svg", "-"]).output == drawing)
    }
  }

  @Test func `a link stays a link`() throws {
    try withFolder { folder in
      let (file, link) = (folder.appending(path: "a.svg"), folder.appending(path: "b.svg"))
      try Data("old".utf8).write(to: file)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      #expect(try Command.run(Self.question + ["--svg", link.path]).status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8).contains("<svg"))
      let kind = try FileManager.default.attributesOfItem(atPath: link.path)[.type]
      #expect(kind as? FileAttributeType == .typeSymbolicLink)
    }
  }

  @Test(arguments: ["nowhere/routes.svg", "."])
  func `a file that cannot be written is status 3, and nothing is answered`(
    _ name: String
  ) throws {
    let result = try Command.run(Self.question + ["--svg", name])
    #expect(result.status == 3)
    #expect(result.output.isEmpty)
    #expect(result.error.contains("\(name): dit bestand kan niet worden geschreven."))
    let english = try Command.run(Self.question + ["--svg", name, "--json", "--language", "en"])
    #expect(english.status == 3)
    let problem = try JSONSerialization.jsonObject(with: Data(english.error.utf8))
    let detail = try #require((problem as? [String: Any])?["detail"] as? String)
    #expect(detail.contains("\(name): this file cannot be written."))
  }

  @Test(arguments: [["--svg", ""], ["--svg", "-", "--json"], ["--svg"]])
  func `a drawing without a place of its own is wrong usage`(_ arguments: [String]) throws {
    let result = try Command.run(Self.question + arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.error.contains("--svg"))
  }

  @Test func `where nothing can be reached, the drawing says so`() throws {
    let result = try Command.run(
      "routes", "--svg", "-", "--role", "museum/conservator")
    #expect(result.status == 0)
    #expect(result.output.contains("Nu niet bereikbaar, of misschien"))
  }

  @Test(arguments: [nil, "en"])
  func `every route that is shown is drawn, in its order`(_ language: String?) throws {
    let arguments = ["routes", "--limit", "4"] + (language.map { ["--language", $0] } ?? [])
    let answer = try Command.run(
      arguments + ["--json", "--paths", Command.paths, "--as-of", "2026-11-23"])
    let value = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    let document = try #require(value as? [String: Any])
    let routes = try #require(document["routes"] as? [[String: Any]])
    #expect(routes.count == 4)
    let drawing = try Command.run(
      arguments + ["--svg", "-", "--paths", Command.paths, "--as-of", "2026-11-23"]
    ).output
    var rest = drawing[...]
    for (number, route) in routes.enumerated() {
      let title = try #require(route["title"] as? String)
      let heading = try #require(rest.range(of: ">\(number + 1). \(title)<"))
      rest = rest[heading.upperBound...]
    }
  }
}
