import Foundation
import PathGraph
import Testing

@testable import AdviceService

/// The catalogue of words, one file a language, and the templates that use it.
@Suite struct StringsTests {
  private static let resources = TestService.tests.deletingLastPathComponent()
    .appending(path: "Sources/AdviceService/Resources")

  @Test func `every language has the same words`() {
    let keys = Language.allCases.map { Set(PageStrings.of($0).keys) }
    #expect(keys[0].count > 150)
    for other in keys.dropFirst() {
      #expect(keys[0].symmetricDifference(other).sorted() == [])
    }
  }

  @Test func `every language fills in the same values`() {
    func values(_ text: String) -> [String] {
      text.matches(of: /\{[a-z]+\}/).map { String($0.0) }.sorted()
    }
    let dutch = PageStrings.of(.dutch)
    for key in dutch.keys where !key.contains("[") {
      for language in Language.allCases {
        #expect(values(PageStrings.of(language)(key)) == values(dutch(key)), "\(key)")
      }
    }
  }

  @Test func `every template can be read, and stands in the list`() throws {
    #expect(PageTemplates.faults.isEmpty)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.resources.appending(path: "pages").path)
    let names = files.map { $0.replacing(".mustache", with: "") }
    #expect(names.sorted() == PageTemplates.sources.keys.sorted())
  }

  @Test func `every word that a template asks for is there`() {
    for (name, source) in PageTemplates.sources {
      let text = String(decoding: source, as: UTF8.self)
      for match in text.matches(of: /\{\{t\.([A-Za-z.]+)\}\}/) {
        guard case .text? = PageStrings.of(.dutch).value(String(match.1)) else {
          Issue.record("\(name): t.\(match.1)")
          continue
        }
      }
    }
  }

  @Test func `no template writes anything unescaped`() {
    for (name, source) in PageTemplates.sources {
      let text = String(decoding: source, as: UTF8.self)
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name)")
    }
  }

  @Test func `no word is missing on any page`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let keys = PageStrings.of(.dutch).keys.filter { !$0.contains("[") }
    for address in [
      "/", "/routes", "/route?doel=groen/hovenier&bewijs=admission", "/vergelijk?nr=1&nr=2",
      "/paden", "/paden/groen", "/functies/groen/hovenier", "/opleidingen/groen/vakschool",
      "/over", "/routes?nu=qqqq",
    ] {
      let page = try await visitor.page(address)
      // A word that is missing would stand there as its key.
      for key in keys where key.contains(".") { #expect(!page.contains(">\(key)<"), "\(address)") }
      #expect(page.firstMatch(of: />[a-z]+\.[a-z]+(\.[a-z]+)?</) == nil, "\(address)")
    }
  }
}
