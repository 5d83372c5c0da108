import Foundation
import Testing

/// Exit statuses, and what goes to which stream.
@Suite struct StatusTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var input = ""
    var status: Int32

    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let here = ["--paths", Command.paths, "--as-of", "2026-11-23"]

  @Test(arguments: [
    Case(arguments: ["routes", "--role", "hout/monteur"] + here, status: 0),
    Case(arguments: ["routes", "--role", "museum/conservator"] + here, status: 0),
    Case(
      arguments: ["routes", "--from-role", "hout/helper", "--role", "hout/helper"] + here, status: 0
    ),
    Case(arguments: ["routes", "--profile", "-"] + here, input: "{}", status: 0),
    Case(arguments: ["slim", "hout/werkend-leren"] + here, status: 0),
    Case(arguments: ["paths"] + here, status: 0),
    Case(arguments: ["paths", "list"] + here, status: 0),
    Case(arguments: ["paths", "show", "hout"] + here, status: 0),
    Case(arguments: ["paths", "check"] + here, status: 0),
    Case(arguments: [], status: 0),
    Case(arguments: ["--help"], status: 0),
    Case(arguments: ["help", "routes"], status: 0),
  ])
  func `an answer is status 0, on standard output`(_ one: Case) throws {
    let result = try Command.run(one.arguments, one.input)
    #expect(result.status == one.status)
    #expect(!result.output.isEmpty)
    #expect(result.error.isEmpty || one.arguments.contains("check"))
  }

  @Test(arguments: [
    Case(arguments: ["routes", "--profile", "nowhere.json"] + here, status: 1),
    Case(arguments: ["routes", "--profile", "/"] + here, status: 1),
    Case(arguments: ["routes", "--profile", "-"] + here, input: "", status: 1),
    Case(arguments: ["routes", "--profile", "-"] + here, input: "nope", status: 1),
    Case(arguments: ["routes", "--profile", "-"] + here, input: #"{"limit": 0}"#, status: 1),
    Case(arguments: ["routes", "--role", "hout/monter"] + here, status: 1),
    Case(arguments: ["routes", "--from", "2026-02-30"] + here, status: 1),
    Case(arguments: ["routes", "--max-cost", "184467440737095517"] + here, status: 1),
    Case(arguments: ["routes", "--paths", "/nowhere"], status: 1),
    Case(arguments: ["routes", "--paths", "/dev/null"], status: 1),
    Case(arguments: ["slim", "hout/nothing"] + here, status: 1),
    Case(arguments: ["paths", "show", "huot"] + here, status: 1),
    Case(arguments: ["paths", "check", "--paths", "/nowhere"], status: 1),
  ])
  func `input at fault is status 1, on standard error`(_ one: Case) throws {
    let result = try Command.run(one.arguments, one.input)
    #expect(result.status == one.status)
    #expect(result.output.isEmpty)
    #expect(result.error.contains("fout: "))
    let json = try Command.run(one.arguments + ["--json"], one.input)
    #expect(json.status == one.status)
    #expect(json.output.isEmpty)
    try expectProblem(json.error)
  }

  @Test(arguments: [
    ["routes", "--bogus"], ["routes", "--limit", "many"], ["routes", "--as-of", "2026-02-30"],
    ["routes", "--language", "de"], ["slim"], ["paths", "show"], ["nothing"],
    ["routes", "extra"],
  ])
  func `wrong usage is status 2, on standard error`(_ arguments: [String]) throws {
    let result = try Command.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(!result.error.isEmpty)
    let json = try Command.run(arguments + ["--json"])
    #expect(json.status == 2)
    #expect(json.output.isEmpty)
    try expectProblem(json.error)
  }

  /// A text holds one problem as RFC 9457 writes it.
  private func expectProblem(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let problem = try #require(value as? [String: Any], sourceLocation: sourceLocation)
    #expect(
      problem.keys.sorted() == ["detail", "errors", "status", "title", "type"],
      sourceLocation: sourceLocation)
    #expect(problem["status"] as? Int == 400, sourceLocation: sourceLocation)
    #expect((problem["detail"] as? String)?.isEmpty == false, sourceLocation: sourceLocation)
  }

  @Test func `a folder with an error is status 1 and says file, line and column`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = "format: 1\nid: proef\ntitle: {nl: Proef}\nsektor: techniek\n"
    try Data(text.utf8).write(to: folder.appending(path: "proef.yaml"))
    for command in [["paths", "check"], ["paths"], ["routes"]] {
      let result = try Command.run(command + ["--paths", folder.path])
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(result.error.contains("proef.yaml:4:1: fout: "))
      #expect(result.error.contains("“sector”"))
    }
  }

  @Test func `warnings alone are status 0, on standard error`() throws {
    let result = try Command.run("paths", "check")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("In orde. Paden: 3,"))
    let lines = result.error.split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines { #expect(line.contains("waarschuwing: ")) }
  }

  @Test func `ten thousand unknown proofs are answered with a bounded list`() throws {
    let ids = (0..<10_000).map { "\"x\($0)\"" }.joined(separator: ",")
    let result = try Command.run(
      "routes", "--profile", "-", input: #"{"credentials": [\#(ids)]}"#)
    #expect(result.status == 1)
    #expect(result.error.split(separator: "\n").count == 21)
    #expect(result.error.contains("En nog 9980 fouten."))
  }

  @Test func `deep nesting is answered and no crash`() throws {
    for bracket in ["[", #"{"a":"#] {
      let result = try Command.run(
        "routes", "--profile", "-", input: String(repeating: bracket, count: 200_000))
      #expect(result.status == 1)
      #expect(result.error.contains("JSON"))
      #expect(result.error.count < 500)
    }
  }
}
