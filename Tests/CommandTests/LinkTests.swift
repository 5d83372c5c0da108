import CourseCatalogue
import Foundation
import TestSupport
import Testing

/// What `link confirm` and `link reject` tell.
@Suite struct LinkCommandTests {
  @Test func `confirming says what was decided before, and what else the offer counts as`() throws {
    let folder = try CatalogueTests.Folder()
    let offer = Offer(provider: Provider(id: "school"), id: "1", titles: [LocalText("Cursus")])
    #expect(try folder.run("import", folder.write([offer], to: "feed.xml")).status == 0)
    let rejected = try folder.run("link", "reject", "school", "1", "hout/avondschool")
    #expect(rejected.output == "“Cursus” telt niet mee als “Avondschool hout”.\n")
    let first = try folder.run("link", "confirm", "school", "1", "hout/werkend-leren")
    #expect(first.output == "“Cursus” telt vanaf nu mee als “Werkend leren in hout”.\n")
    let other = try folder.run("link", "confirm", "school", "1", "hout/avondschool")
    #expect(other.status == 0)
    #expect(other.output.contains("Op 23 november 2026 was dit afgewezen. Dat geldt niet meer."))
    #expect(other.output.contains("! Dit aanbod telt ook mee als “Werkend leren in hout”"))
    let elsewhere = try folder.run("link", "confirm", "school", "1", "groen/vakschool")
    #expect(!elsewhere.output.contains("!"))
  }
}
