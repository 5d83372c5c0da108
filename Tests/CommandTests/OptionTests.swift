import Foundation
import Testing

/// Options, the profile's file, and the environment.
@Suite struct OptionTests {
  /// The profile as the answer gives it back.
  private func profile(_ result: Command.Result) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let document = try #require(value as? [String: Any])
    return try #require(document["profile"] as? [String: Any])
  }

  @Test func `options stand over the file, and lists grow`() throws {
    let file = #"""
      {"limit": 3, "hoursPerWeek": 8, "credentials": ["veilig"], "goal": {"paths": ["hout"]},
       "applicant": {"size": "small"}, "language": "en"}
      """#
    let result = try Command.run(
      "routes", "--json", "--profile", "-", "--limit", "1", "--has", "ehbo@2026-01-15",
      "--from-role", "hout/helper:24", "--past-role", "groen/tuinhulp", "--applicant", "employer",
      "--max-cost", "500", "--role", "hout/monteur", input: file)
    #expect(result.status == 0)
    let profile = try profile(result)
    #expect(profile["limit"] as? Int == 1)
    #expect(profile["hoursPerWeek"] as? Int == 8)
    #expect(profile["maxNetCostCents"] as? Int == 50_000)
    #expect(profile["language"] as? String == "en")
    let proofs = try #require(profile["credentials"] as? [Any])
    #expect(proofs.first as? String == "veilig")
    #expect(proofs.last as? [String: String] == ["id": "ehbo", "on": "2026-01-15"])
    let roles = try #require(profile["roles"] as? [[String: Any]])
    #expect(roles.map { $0["role"] as? String } == ["hout/helper", "groen/tuinhulp"])
    #expect(roles.map { $0["months"] as? Int } == [24, 0])
    #expect(roles.map { $0["current"] as? Bool } == [true, false])
    let applicant = try #require(profile["applicant"] as? [String: Any])
    #expect(applicant["kind"] as? String == "employer")
    #expect(applicant["size"] as? String == "small")
    let goal = try #require(profile["goal"] as? [String: [String]])
    // Who names a role wants no other beside it, whatever the file says of paths.
    #expect(goal["paths"] == [])
    #expect(goal["roles"] == ["hout/monteur"])
  }

  @Test func `a profile can be a file`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "who-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "profile.json")
    let text = #"{"goal": {"roles": ["hout/monteur"]}, "limit": 2}"#
    try Data(text.utf8).write(to: file)
    let byFile = try Command.run("routes", "--json", "--profile", file.path)
    let byInput = try Command.run("routes", "--json", "--profile", "-", input: text)
    let byOptions = try Command.run("routes", "--json", "--role", "hout/monteur", "--limit", "2")
    #expect(byFile.status == 0)
    #expect(byFile.output == byInput.output)
    #expect(byFile.output == byOptions.output)
  }

  @Test func `the environment names the folder of paths`() throws {
    let result = try Command.runPlain(
      "paths", "list", "--as-of", "2026-11-23",
      environment: ["ONTWIKKELPAD_PATHS": Command.paths])
    #expect(result.status == 0)
    #expect(result.output.contains("hout/monteur"))
    #expect(result.output == (try Command.run("paths", "list").output))
  }

  @Test func `an option names the folder before the environment does`() throws {
    let result = try Command.run(
      "paths", "list", environment: ["ONTWIKKELPAD_PATHS": "/nowhere"])
    #expect(result.status == 0)
    #expect(result.output.contains("hout/monteur"))
  }

  @Test func `without a day the question is asked today, and only that day differs`() throws {
    func json(_ arguments: [String]) throws -> [String: Any] {
      let result = try Command.run(["paths", "check", "--json"] + arguments)
      #expect(result.status == 0)
      let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      return try #require(value as? [String: Any])
    }
    let routes = try Command.run(
      ["routes", "--json", "--role", "groen/tuinhulp", "--paths", Command.paths])
    #expect(routes.status == 0)
    let value = try JSONSerialization.jsonObject(with: Data(routes.output.utf8))
    let document = try #require(value as? [String: Any])
    let asOf = try #require(document["asOf"] as? String)
    #expect(asOf.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil)
    #expect(try profile(routes)["from"] as? String == asOf)
    #expect(
      try json(["--paths", Command.paths])["builtFrom"] as? String
        == json(["--paths", Command.paths, "--as-of", "2026-11-23"])["builtFrom"] as? String)
  }

  @Test func `the same question has the same bytes`() throws {
    for arguments in [["routes"], ["routes", "--json"], ["slim", "hout/leidinggeven"], ["paths"]] {
      let arguments = arguments + ["--paths", Command.paths, "--as-of", "2026-11-23"]
      let first = try Command.run(arguments)
      let second = try Command.run(arguments)
      #expect(first.status == 0)
      #expect(first.output == second.output)
    }
  }

  @Test func `a completion script is written for bash`() throws {
    let result = try Command.runPlain("--generate-completion-script", "bash")
    #expect(result.status == 0)
    #expect(result.output.contains("ontwikkelpad"))
    #expect(result.output.contains("--from-role"))
    #expect(result.error.isEmpty)
  }
}
