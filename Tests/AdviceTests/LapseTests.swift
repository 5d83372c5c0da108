import Advice
import Foundation
import PathFiles
import PathGraph
import RouteMatcher
import Testing

/// Proofs that lapse on the way, before the course that asks them.
@Suite struct LapseTests {
  private static let paths = """
    format: 1
    id: p
    title: {nl: Proef}
    sector: proef
    sources: {s: {title: Verzonnen, seen: 2026-11-01}}
    roles: [{id: a, source: s}]
    credentials: [{id: v, title: {nl: Pas}, validMonths: 12}]
    courses: [{id: c, requires: [v], starts: ["09-01"], months: 1, costCents: 100, source: s}]
    transitions: [{from: outside, to: a, ways: [{credentials: [c]}], source: s}]
    """

  @Test(arguments: [("2025-12-15", true), ("2026-09-01", false), ("2026-08-31", true)])
  func `a proof that lapses before a course starts that asks it is a warning`(
    _ obtained: String, _ warns: Bool
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.paths.utf8).write(to: folder.appending(path: "p.yaml"))
    let today = try #require(Day(iso: "2026-11-23"))
    let advisor = Advisor(try PathFolder(folder, on: today), asOf: today)
    var reader = ProfileReader(advisor.graph, asOf: today)
    let profile = try reader.profile([
      "credentials": .list([.object(["id": .text("p/v"), "on": .text(obtained)])])
    ])
    let advice = advisor.advice(for: profile)
    let route = try #require(advice.answer.routes.first)
    let learn = try #require(route.learned.first)
    #expect(learn.start.iso == "2027-09-01")
    let isWarned = advice.warnings(on: learn, in: route).contains { $0.nl.contains("“Pas”") }
    #expect(isWarned == warns)
  }
}
