import Foundation
import Testing

/// The texts on a terminal: width, style, language.
@Suite struct TextTests {
  private static let commands: [[String]] = [
    ["routes"],
    ["routes", "--role", "hout/monteur", "--has", "veilig"],
    [
      "routes", "--role", "hout/monteur", "--role", "groen/boomverzorger", "--from-role",
      "hout/helper",
    ],
    [
      "routes", "--from-role", "hout/monteur", "--has", "ehbo@2025-01-15", "--role", "hout/voorman",
    ],
    ["slim", "hout/leidinggeven", "--from-role", "hout/monteur"],
    ["paths", "list"],
    ["paths", "show", "hout"],
    ["paths", "show", "groen"],
  ]

  private func run(
    _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> Command.Result {
    let result = try Command.run(
      arguments + ["--paths", Command.paths, "--as-of", "2026-11-23"], "", environment)
    #expect(result.status == 0)
    #expect(!result.output.isEmpty)
    return result
  }

  @Test(arguments: [40, 60, 100], [nil, "en"])
  func `no line is longer than the terminal is wide`(_ width: Int, _ language: String?) throws {
    for arguments in Self.commands {
      let arguments = arguments + (language.map { ["--language", $0] } ?? [])
      let result = try run(arguments, ["COLUMNS": String(width)])
      for line in result.outputLines where line.count > width {
        // A word that is too long for any line stands alone, after its indent or mark.
        let words = line.split(separator: " ").filter { !["│", "-"].contains($0) }
        #expect(words.count == 1, "\(arguments): \(line)")
      }
    }
  }

  @Test(arguments: [["paths", "list"], ["paths", "show", "bouw"], ["routes"]])
  func `the project's own titles fit a narrow terminal`(_ arguments: [String]) throws {
    let result = try Command.run(
      arguments + ["--paths", Command.realPaths, "--as-of", "2026-11-23"], "", ["COLUMNS": "40"])
    #expect(result.status == 0)
    for line in result.outputLines where line.count > 40 {
      let words = line.split(separator: " ").filter { !["│", "-", "·"].contains($0) }
      #expect(words.count == 1, "\(line)")
    }
  }

  @Test func `a width that is no number is ignored`() throws {
    let plain = try run(["paths"])
    #expect(try run(["paths"], ["COLUMNS": "wide"]).output == plain.output)
    #expect(
      try run(["paths"], ["COLUMNS": "-7"]).output == run(["paths"], ["COLUMNS": "40"]).output)
  }

  @Test func `without a terminal there are no escape codes, whatever the environment says`() throws
  {
    for environment in [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]] {
      for arguments in Self.commands {
        let result = try run(arguments, environment)
        #expect(!result.output.contains("\u{1b}"))
        #expect(try result.output == run(arguments).output)
      }
    }
  }

  @Test func `in English no Dutch is left but what the path files quote`() throws {
    let dutch = [
      "de", "het", "een", "niet", "voor", "naar", "met", "opleiding", "opleidingen", "functie",
      "werkgever", "kosten", "erkend", "leren", "regelen", "klaar", "prijs", "jaar", "maanden",
      "waarom", "vraag", "uur", "dit", "wordt", "als", "bij",
    ]
    for arguments in Self.commands {
      let result = try run(arguments + ["--language", "en"])
      // Titles of sources stay in their own language.
      let text = result.output.replacing(/(?s)Source:\s.*?(?=\n  \[|\n\n)/, with: "")
        .replacing(/(?s)\nSources\n.*/, with: "")
      let words = Set(
        text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
      #expect(words.intersection(dutch).sorted() == [], "\(arguments)")
    }
  }

  @Test func `in Dutch no English is left`() throws {
    let english = [
      "the", "and", "course", "courses", "role", "employer", "costs", "finished", "learn",
      "arrange", "price", "why", "ask", "with", "known", "from", "not",
    ]
    for arguments in Self.commands {
      let words = Set(
        try run(arguments).output.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
      #expect(words.intersection(english).sorted() == [], "\(arguments)")
    }
  }

  @Test func `a figure that counts on a likely subsidy says so wherever it stands`() throws {
    let arguments = ["routes", "--has", "admission", "--role", "groen/hovenier"]
    let doubt = "Dat is alleen zo als de subsidie doorgaat."
    let likely = try run(arguments + ["--subsidy", "likely"], ["COLUMNS": "100"]).output
    #expect(likely.components(separatedBy: doubt).count == 3)
    #expect(try !run(arguments, ["COLUMNS": "100"]).output.contains(doubt))
    let pages = ["routes", "--has", "admission", "--subsidy", "likely"]
    #expect(try run(pages).output.contains("€ 60 (schatting, niet zeker)"))
  }

  @Test func `a subsidy of which the rate is disputed is at least that`() throws {
    let result = try run([
      "routes", "--from-role", "hout/monteur", "--has", "ehbo", "--role", "hout/voorman",
    ])
    #expect(result.output.contains("ja, ten minste € 1.000."))
  }

  @Test func `errors are told in the profile's language`() throws {
    let arguments = ["routes", "--profile", "-", "--paths", Command.paths, "--as-of", "2026-11-23"]
    let english = try Command.run(arguments, #"{"language": "en", "limit": 0}"#)
    #expect(english.error.hasPrefix("error: “limit”: 0 cannot be"))
    let dutch = try Command.run(arguments, #"{"limit": 0}"#)
    #expect(dutch.error.hasPrefix("fout: “limit”: 0 kan niet"))
    let option = try Command.run(arguments + ["--language", "en"], #"{"limit": 0}"#)
    #expect(option.error == english.error)
  }
}
