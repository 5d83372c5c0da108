import CatalogueStore
import CourseCatalogue
import GRDB
import TestSupport
import Testing

/// A store that was changed behind the program's back.
struct VerifyTests {
  /// The kinds of problems after a change in the tables.
  private func codes(after sql: String) throws -> Set<String> {
    let test = try TestStore()
    var coded = offer("1")
    coded.codes = [QualificationCode(.crebo, "25774")].compactMap(\.self)
    try test.take(list([coded, offer("2"), offer("3")]))
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: test.path, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: sql) }
    return Set(try test.store.problems().map(\.code))
  }

  @Test(arguments: [
    ("SELECT 1", []),
    ("UPDATE offer SET content = x'0102' WHERE code = '2'", ["content"]),
    ("UPDATE offer SET digestLow = 7 WHERE code = '2'", ["content", "fingerprint"]),
    ("UPDATE offer SET code = '9' WHERE code = '2'", ["content"]),
    ("UPDATE offer SET runs = 5 WHERE code = '2'", ["out-of-step"]),
    ("DELETE FROM qualification", ["out-of-step"]),
    ("UPDATE title SET words = 'anders' WHERE rowid = 2", ["out-of-step"]),
    ("DELETE FROM title WHERE rowid = 2", ["out-of-step"]),
    ("INSERT INTO title (rowid, words) VALUES (99, 'los')", ["titles"]),
    ("UPDATE offer SET withdrawn = 1 WHERE code = '2'", ["fingerprint"]),
    ("DELETE FROM document", ["loose-rows"]),
  ])
  func `what is not as it was written is named`(sql: String, expected: [String]) throws {
    #expect(try codes(after: sql) == Set(expected))
  }
}
