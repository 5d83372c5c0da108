import Testing

@testable import Accounts

/// What a password is known by.
@Suite struct PasswordHashTests {
  /// Cheap, so that the tests are quick.
  static let cheap = PasswordHash.Cost(memory: 64, passes: 1, lanes: 1)

  @Test func `a hash accepts its own password and no other`() throws {
    let hash = try PasswordHash(of: "paard batterij nietje", cost: Self.cheap)
    #expect(hash.accepts("paard batterij nietje"))
    #expect(!hash.accepts("paard batterij nietj"))
    #expect(!hash.accepts(""))
  }

  @Test func `the same password twice has two hashes`() throws {
    let one = try PasswordHash(of: "paard batterij nietje", cost: Self.cheap)
    #expect(try PasswordHash(of: "paard batterij nietje", cost: Self.cheap) != one)
  }

  @Test func `a new hash is argon2id at the costs that OWASP recommends`() throws {
    let hash = try PasswordHash(of: "paard batterij nietje")
    #expect(hash.encoded.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(hash.accepts("paard batterij nietje"))
  }

  @Test func `what looks the same on two keyboards is the same password`() throws {
    let hash = try PasswordHash(of: "caf\u{E9} om de hoek", cost: Self.cheap)
    #expect(hash.accepts("cafe\u{301} om de hoek"))
  }

  @Test func `a hash of the reference library's own tests is accepted`() throws {
    // From src/test.c of the reference implementation: argon2id, version 19.
    let hash = try #require(
      PasswordHash(
        encoded: "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ"
          + "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"))
    #expect(hash.accepts("password"))
    #expect(!hash.accepts("passwort"))
  }

  @Test(arguments: [
    "", "password", "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ",
    "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$iekCn0Y3spW+sCcFanM2xBT63UP2sghkUoHLIUpWRS8",
    "$argon2id$v=16$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
    "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
    "$argon2id$v=19$m=256,t=2000,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
    "$argon2id$v=19$m=256,t=2,p=64$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
    "$2b$12$abcdefghijklmnopqrstuuQ5s7",
  ])
  func `what is no hash of argon2id, or costs too much, is refused`(_ text: String) {
    #expect(PasswordHash(encoded: text) == nil)
  }

  @Test func `a password is long enough and not easily guessed`() throws {
    let name = try #require(AccountName("jan.jansen"))
    func fault(_ text: String) -> AccountFault? {
      do throws(AccountFault) { _ = try Password(text, for: name) } catch { return error }
      return nil
    }
    #expect(fault("elf tekens.") == .shortPassword)
    #expect(fault("twaalf teken") == nil)
    #expect(fault(String(repeating: "abcdef", count: 200)) == .longPassword)
    #expect(fault("aaaaaaaaaaaa") == .plainPassword)
    #expect(fault("Jan.Jansen2026") == .plainPassword)
    #expect(fault("ontwikkelpad1") == .plainPassword)
    #expect(fault("alleen kleine letters") == nil)
  }

  @Test func `a name is short, plain, and the same whatever its case`() {
    #expect(AccountName("jan") == AccountName("Jan"))
    #expect(AccountName("j.de-vries_2@voorbeeld.nl") != nil)
    for text in ["", " ", "jan jansen", "=jan", "@jan", "jan\n", "jan\u{202E}", "jos\u{E9}", "<b>"]
    {
      #expect(AccountName(text) == nil, "\(text)")
    }
    #expect(AccountName(String(repeating: "a", count: 128)) != nil)
    #expect(AccountName(String(repeating: "a", count: 129)) == nil)
  }
}
