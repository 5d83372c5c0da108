import Foundation
import HTTPTypes
import PathFiles
import PathGraph
import Testing

@testable import AdviceService

/// The calendar file, read back.
@Suite struct CalendarTests {
  @Test func `every step is an event of whole days`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let file = try await visitor.open(
      "/route.ics?doel=groen/hovenier&bewijs=admission&nu=groen/tuinhulp")
    let events = try CalendarReader(file.text).events
    #expect(events.map { $0["SUMMARY"] ?? "" }.contains("Begint: Leren: Vakschool hovenier"))
    #expect(events.contains { $0["SUMMARY"] == "Werken als Hovenier" })
    let start = try #require(events.first { $0["SUMMARY"]?.hasPrefix("Begint") == true })
    #expect(start["DTSTART;VALUE=DATE"] == "20270201")
    #expect(start["DTEND;VALUE=DATE"] == "20270202")
    #expect(start["DTSTAMP"] == "20261123T000000Z")
    #expect(Set(events.compactMap { $0["UID"] }).count == events.count)
    #expect(file.headers[.contentDisposition] == "attachment; filename=\"route.ics\"")
  }

  @Test func `the same question gives the same file`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let address = "/route.ics?doel=groen/hovenier&bewijs=admission"
    #expect(try await visitor.open(address).body == visitor.open(address).body)
  }

  @Test func `text is escaped, and long lines are folded between characters`() throws {
    var lines = CalendarLines()
    lines.add("BEGIN", raw: "VCALENDAR")
    lines.add("VERSION", raw: "2.0")
    lines.add("PRODID", raw: "x")
    let text = "a;b,c\\d\ne\r\nf" + String(repeating: "é€😀", count: 40) + "\u{7}"
    var event = CalendarEvent(
      key: "k/é", first: TestService.today, last: TestService.today, summary: text)
    event.url = "https://a.example/\r\nX:1"
    event.write(into: &lines, stamp: TestService.today)
    lines.add("END", raw: "VCALENDAR")
    let read = try #require(try CalendarReader(lines.text).events.first)
    #expect(
      read["SUMMARY"] == "a;b,c\\d\ne\nf" + String(repeating: "é€😀", count: 40))
    #expect(read["URL"] == "https://a.example/X:1")
    #expect(read["UID"]?.allSatisfy(\.isASCII) == true)
  }
}
