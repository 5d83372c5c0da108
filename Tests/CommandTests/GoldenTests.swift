import Foundation
import Testing

/// Whole answers as they were last read and found good; `RECORD=1 swift test` records them anew.
@Suite struct GoldenTests {
  /// A person's situation on the sample paths.
  struct Situation: CustomTestStringConvertible, Sendable {
    var name: String
    var arguments: [String]

    var testDescription: String { name }
  }

  static let situations = [
    Situation(
      name: "barriers",
      arguments: [
        "--avoid", "nights", "--hours", "4", "--max-cost", "100", "--barriers", "--limit", "1",
      ]),
    Situation(
      name: "job-seeker",
      arguments: [
        "--role", "hout/monteur", "--role", "groen/boomverzorger", "--income", "ww",
        "--has", "veilig", "--has", "ehbo@2020-01-15", "--avoid", "nights",
      ]),
    Situation(
      name: "fitter",
      arguments: [
        "--from-role", "hout/monteur:12", "--has", "veilig@2020-01-01", "--has", "ehbo@2025-01-15",
        "--role", "hout/voorman",
      ]),
    Situation(
      name: "likely",
      arguments: [
        "--has", "admission", "--role", "groen/hovenier", "--subsidy", "likely", "--limit", "1",
      ]),
  ]

  @Test(arguments: situations, ["nl.txt", "en.txt", "nl.json"])
  func `routes on the sample paths`(_ situation: Situation, _ form: String) throws {
    var arguments = ["routes"] + situation.arguments
    if form == "en.txt" { arguments += ["--language", "en"] }
    if form == "nl.json" { arguments.append("--json") }
    let result = try Command.run(
      arguments + ["--paths", Command.paths, "--as-of", "2026-11-23"])
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
    try expectSnapshot(result.output, "routes-\(situation.name).\(form)")
  }

  @Test(arguments: ["job-seeker", "likely"], ["nl", "en"])
  func `drawings of routes on the sample paths`(_ name: String, _ language: String) throws {
    let situation = try #require(Self.situations.first { $0.name == name })
    let result = try Command.run(
      ["routes", "--svg", "-", "--language", language] + situation.arguments
        + ["--paths", Command.paths, "--as-of", "2026-11-23"])
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
    try expectSnapshot(result.output, "routes-\(name).\(language).svg")
  }

  @Test func `an assistant fitter in Zwolle with VCA`() throws {
    let result = try Command.run([
      "routes", "--from-role", "elektro/assistent:24", "--has", "vca-basis@2024-03-01",
      "--has", "nl-first-language", "--has", "mbo-1-diploma", "--role", "elektro/monteur",
      "--role", "elektro/eerste-monteur", "--place", "Zwolle", "--paths", Command.realPaths,
      "--as-of", "2026-11-23",
    ])
    #expect(result.status == 0)
    try expectSnapshot(result.output, "routes-zwolle.nl.txt")
  }

  @Test func `the verdict on one course`() throws {
    let result = try Command.run("slim", "hout/leidinggeven", "--from-role", "hout/monteur")
    #expect(result.status == 0)
    try expectSnapshot(result.output, "slim.nl.txt")
  }

  @Test func `the list of paths and one path`() throws {
    let list = try Command.run("paths", "list")
    #expect(list.status == 0)
    try expectSnapshot(list.output, "paths-list.nl.txt")
    let show = try Command.run("paths", "show", "groen")
    #expect(show.status == 0)
    try expectSnapshot(show.output, "paths-show.nl.txt")
  }

  @Test func `a check with warnings`() throws {
    let result = try Command.run("paths", "check")
    #expect(result.status == 0)
    let error = result.error.replacing(Command.paths + "/", with: "")
    try expectSnapshot(error + result.output, "paths-check.nl.txt")
  }
}
