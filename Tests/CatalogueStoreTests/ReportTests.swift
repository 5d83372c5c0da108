import CatalogueStore
import CourseCatalogue
import Foundation
import PathGraph
import TestSupport
import Testing

/// The forms of a report.
struct ReportTests {
  private static let hostile = #"<script>alert("x")</script>&'"><img src=x onerror=y>"#

  /// A report on a file in which every text is hostile.
  private func hostileReport() throws -> ImportReport {
    let program = """
      <programs xmlns="http://studieData.nl/schema/edudex/program"><program><programClassification>
      <orgUnitId>HOSTILE</orgUnitId><programId>HOSTILE</programId><programForm>HOSTILE</programForm>
      </programClassification><programDescriptions><programName>HOSTILE</programName><webLink>HOSTILE
      </webLink></programDescriptions></program></programs>
      """
    let escaped = Self.hostile.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let bytes = Array(program.replacing("HOSTILE", with: escaped).utf8)
    let test = try TestStore()
    return try test.take(.bytes(bytes, name: "\(Self.hostile).xml"))
  }

  @Test func `the page holds no markup of the catalogue, and no script`() throws {
    let report = try hostileReport()
    #expect(report.counts.offers == 1)
    for language in [.dutch, .english] as [Language] {
      let html = ImportPage(report, in: language).html
      #expect(!html.contains("<script"))
      #expect(!html.contains("<img"))
      #expect(!html.contains("onerror=y>"))
      #expect(html.contains("&lt;script&gt;"))
      #expect(!html.contains("href="))
      #expect(!html.contains("src=x\""))
      #expect(html.contains("default-src 'none'"))
    }
  }

  @Test func `the page says what to mend, in the language that is asked`() throws {
    let test = try TestStore()
    let report = try test.take(list([offer("1"), offer("1")]))
    let dutch = ImportPage(report, in: .dutch).html
    #expect(dutch.contains("<html lang=\"nl\">"))
    #expect(dutch.contains("Wat u kunt herstellen"))
    #expect(dutch.contains("<code>double-id</code>"))
    let english = ImportPage(report, in: .english).html
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("What you can mend"))
  }

  @Test func `the document has the shape that other programs expect`() throws {
    let test = try TestStore()
    let report = try test.take(list([offer("1"), offer("1")]))
    let data = try JSONEncoder().encode(ImportDocument(report, in: .english))
    let value = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      value.keys.sorted() == ["asOf", "committed", "files", "format", "startedAt", "total"])
    #expect(value["asOf"] as? String == "2026-11-23")
    #expect(value["committed"] as? Bool == true)
    #expect(value["startedAt"] as? String == "2026-09-21T14:13:20Z")
    let file = try #require((value["files"] as? [[String: Any]])?.first)
    for key in [
      "records", "offers", "skipped", "withdrawn", "runs", "runsInPast", "new", "changed",
      "unchanged", "linked", "suggested", "unlinked",
    ] {
      #expect(file[key] is Int, "\(key)")
      #expect((value["total"] as? [String: Any])?[key] is Int, "\(key)")
    }
    #expect(file["name"] as? String == "feed.xml")
    #expect((file["sha256"] as? String)?.count == 64)
    #expect(file["catalogue"] as? String == "edudex")
    #expect(file["version"] as? String == "1.0")
    #expect(file["supplier"] as? String == "school")
    let groups = try #require(file["diagnostics"] as? [[String: Any]])
    let double = try #require(groups.first)
    #expect(double["code"] as? String == "double-id")
    #expect(double["severity"] as? String == "error")
    #expect(double["count"] as? Int == 1)
    let place = try #require((double["first"] as? [[String: Any]])?.first)
    #expect(place["line"] is Int)
    #expect(place["record"] as? String == "1")
    #expect((place["text"] as? String)?.contains("same id") == true)
  }

  @Test func `of each kind of fault the first places are told, and how many there are`() throws {
    let test = try TestStore()
    let report = try test.take(list((1...40).map { offer("\($0 % 2)") }))
    let group = try #require(report.files[0].faults.first)
    #expect(group.count == 38)
    #expect(group.first.count == 10)
    #expect(group.first.map(\.line) == group.first.map(\.line).sorted { ($0 ?? 0) < ($1 ?? 0) })
  }
}
