import Accounts
import Foundation
import Testing

/// Accounts by the command line.
@Suite struct AccountTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "accounts-\(UUID().uuidString)")

  private func run(_ words: String..., input: String = "") throws -> Command.Result {
    try Command.run(["account"] + words + ["--accounts", file], input, [:])
  }

  private var file: String { folder.appending(path: "deep/accounts.json").path }

  @Test func `an account is added, listed, given another password and removed`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let password = "een zin die ik onthoud"
    let added = try run(
      "add", "jan", "--role", "adviser", "--role", "importer", input: password + "\n")
    #expect(added.status == 0 && added.error.isEmpty)
    #expect(added.output.contains("Account “jan” is toegevoegd: adviser, importer."))
    #expect(added.output.contains("ontwikkelpad serve --accounts \(file)"))
    let stored = try AccountFile(path: file).accounts()
    #expect(stored.map(\.name.description) == ["jan"])
    #expect(stored.first?.password.accepts(password) == true)
    #expect(try !String(contentsOfFile: file, encoding: .utf8).contains(password))
    #expect(try run("list").output == "jan  adviser, importer\n")
    let list = try run("list", "--json")
    #expect(list.output.contains(#""name" : "jan""#) && !list.output.contains("argon2"))
    #expect(try run("password", "jan", input: "een ander lang wachtwoord").status == 0)
    let changed = try AccountFile(path: file).accounts().first
    #expect(changed?.password.accepts("een ander lang wachtwoord") == true)
    #expect(try run("remove", "jan").output == "Account “jan” is weggehaald.\n")
    #expect(try run("list", "--language", "en").output == "There are no accounts.\n")
  }

  @Test func `what is wrong is status 1 and changes nothing`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let password = "een zin die ik onthoud"
    #expect(try run("list").status == 1)
    let short = try run("add", "jan", "--role", "adviser", input: "kort")
    #expect(short.status == 1 && short.output.isEmpty)
    #expect(short.error.contains("fout: Het wachtwoord is te kort. Kies minstens 12 tekens."))
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(try run("add", "jan", "--role", "adviser").error.contains("geen wachtwoord gegeven"))
    #expect(try run("add", "j n", "--role", "adviser", input: password).status == 1)
    #expect(try run("add", "jan", "--role", "adviser", input: password).status == 0)
    let again = try run("add", "Jan", "--role", "adviser", input: password)
    #expect(again.status == 1 && again.error.contains("Er is al een account"))
    for words in ["remove", "password"] {
      let unknown = try run(words, "nobody", input: password)
      #expect(unknown.status == 1 && unknown.error.contains("Er is geen account “nobody”"))
    }
    let json = try run("remove", "nobody", "--json")
    #expect(json.status == 1 && json.error.contains(#""status" : 400"#))
    try Data("{\n  \"accounts\": [\n    {\"name\": 1}\n  ]\n}".utf8)
      .write(to: URL(filePath: file))
    let broken = try run("list")
    #expect(broken.status == 1 && broken.error.contains("accounts.json:3: fout: "))
  }

  @Test func `an account needs a role that there is`() throws {
    #expect(try run("add", "jan").status == 2)
    #expect(try run("add", "jan", "--role", "boss").status == 2)
  }
}
