import Foundation
import Testing

/// `batch`: one profile a line in, one answer a line out.
@Suite struct BatchTests {
  /// What a line of the output says.
  private struct Line: Decodable {
    struct Profile: Decodable {
      struct Goal: Decodable {
        var roles: [String]
      }

      var goal: Goal
      var language: String
    }

    var profile: Profile?
    var status: Int?
    var line: Int?
  }

  private func lines(_ result: Command.Result) throws -> [Line] {
    try result.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  @Test func `answers stand in the order of the questions, as routes would give them`() throws {
    let goals = ["hout/monteur", "groen/boomverzorger", "hout/voorman"]
    let asked = (0..<60).map { #"{"goal": {"roles": ["\#(goals[$0 % 3])"]}}"# }
    let result = try Command.run("batch", input: asked.joined(separator: "\n") + "\n")
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
    let answered = try lines(result).map { $0.profile?.goal.roles ?? [] }
    #expect(answered == (0..<60).map { [goals[$0 % 3]] })
    let single = try Command.run("routes", "--json", "--role", goals[0])
    let first = try #require(result.output.split(separator: "\n").first)
    #expect(
      try JSONSerialization.jsonObject(with: Data(first.utf8)) as? NSDictionary
        == JSONSerialization.jsonObject(with: Data(single.output.utf8)) as? NSDictionary)
  }

  @Test func `a broken line gives an error on its line, and the rest goes on`() throws {
    let asked = [
      #"{"goal": {"roles": ["hout/monteur"]}}"#, "geen JSON", "", #"{"rolls": 1}"#, "[]",
      #"{"language": "en", "limit": 1}"#,
    ]
    let result = try Command.run("batch", input: asked.joined(separator: "\r\n"))
    #expect(result.status == 1)
    #expect(result.error.contains("4 van de 6 regels"))
    let found = try lines(result)
    #expect(found.map(\.status) == [nil, 400, 400, 400, 400, nil])
    #expect(found.map(\.line) == [nil, 2, 3, 4, 5, nil])
    #expect(found.last?.profile?.language == "en")
  }

  @Test func `a line of any length is refused without being kept`() throws {
    let long = #"{"place": ""# + String(repeating: "a", count: 3_000_000) + #""}"#
    let result = try Command.run("batch", input: "{\"limit\": 1}\n\(long)\n{\"limit\": 1}\n")
    #expect(result.status == 1)
    #expect(try lines(result).map(\.status) == [nil, 400, nil])
    #expect(result.output.contains("te groot"))
  }

  @Test func `nothing in is nothing out`() throws {
    let result = try Command.run("batch", input: "")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
  }

  @Test func `a file that is not there is named`() throws {
    let result = try Command.run("batch", "nergens.jsonl")
    #expect(result.status == 1)
    #expect(result.error.contains("nergens.jsonl"))
  }
}
