import Foundation
import Testing

/// The sample catalogue in a store: routes of courses that can be booked, lists of offers, links.
@Suite final class OfferTests {
  private let store: SampleStore

  init() throws { store = try SampleStore() }

  deinit { store.remove() }

  private static let fitter = [
    "--place", "Amersfoort", "--max-distance", "50", "--from-role", "elektro/assistent:24",
    "--has", "vca-basis@2024-03-01", "--has", "nl-first-language", "--has", "mbo-1-diploma",
    "--role", "elektro/monteur", "--role", "energienetten/vop-helper",
  ]

  // MARK: - Routes

  @Test func `routes are made of runs with a provider, days, place, distance and price`() throws {
    let text = try store.run(["routes"] + Self.fitter)
    #expect(text.status == 0)
    #expect(text.error.isEmpty)
    try expectSnapshot(text.output, "offers-fitter.nl.txt")
    let english = try store.run(["routes", "--language", "en"] + Self.fitter)
    try expectSnapshot(english.output, "offers-fitter.en.txt")
    let json = try store.run(["routes", "--json", "--limit", "1"] + Self.fitter)
    try expectSnapshot(json.output, "offers-fitter.nl.json")
  }

  @Test func `a distance that leaves nothing names the nearest offer, and what a wider one gives`()
    throws
  {
    let profile = Command.tests.appending(path: "Fixtures/acceptance/mother-in-assen.json").path
    let result = try store.run("routes", "--profile", profile)
    #expect(result.status == 0)
    try expectSnapshot(result.output, "acceptance-mother-in-assen-offers.nl.txt")
    #expect(result.output.contains("U gaat naar een opleiding tot 120 km ver, in plaats van 20."))
  }

  @Test func `without a store nothing changes, and a store that is not there is a fault`() throws {
    let question = ["routes"] + Self.fitter + ["--paths", Command.realPaths]
    let without = try Command.run(question + ["--as-of", "2026-11-23"])
    #expect(without.status == 0)
    #expect(without.output.contains("Er is geen cursusaanbod geladen."))
    let named = try Command.run(question + ["--catalogue", "nergens.sqlite"])
    #expect(named.status == 1)
    #expect(named.error.contains("nergens.sqlite"))
    let offers = try Command.run(
      ["offers", "cursus-vca-basis", "--paths", Command.realPaths, "--as-of", "2026-11-23"])
    #expect(offers.status == 1)
    #expect(offers.error.contains("ontwikkelpad import"))
  }

  @Test func `many profiles are answered from the store too`() throws {
    let input =
      #"{"place": "Amersfoort", "goal": {"roles": ["bouw/assistent"]}}"# + "\n"
      + #"{"place": "Amersvoort"}"# + "\n"
    let result = try Command.run(
      [
        "batch", "--catalogue", store.path, "--paths", Command.realPaths, "--as-of", "2026-11-23",
      ], input)
    #expect(result.status == 1)
    let lines = result.outputLines.filter { !$0.isEmpty }
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""region":"Amersfoort""#) == true)
    #expect(lines.last?.contains("Bedoelt u “Amersfoort”") == true)
  }

  // MARK: - Offers of a course

  @Test func `the offers of a course stand in order, what is too far apart from the rest`() throws {
    let result = try store.run(
      "offers", "cursus-vca-basis", "--place", "Zwolle", "--max-distance", "40")
    #expect(result.status == 0)
    try expectSnapshot(result.output, "offers-vca.nl.txt")
    let json = try store.run(
      "offers", "cursus-vca-basis", "--place", "Zwolle", "--max-distance", "40", "--json")
    let list = try JSONDecoder().decode(ReadOffers.self, from: Data(json.output.utf8))
    #expect(list.offers.contains { $0.fits } && list.offers.contains { !$0.fits })
    #expect(list.offers.filter(\.fits).allSatisfy { $0.offer.distanceKm ?? 0 <= 40 })
    #expect(list.gone > 0)
  }

  @Test func `a course that does not exist is answered with the nearest`() throws {
    let result = try store.run("offers", "cursus-vca-bassis")
    #expect(result.status == 1)
    #expect(result.error.contains("“cursus-vca-basis”"))
  }

  // MARK: - Links

  @Test func `a suggestion counts only after somebody confirmed it`() throws {
    let (provider, offer, course) = ("voorbeeld-veilig", "VCA-B", "cursus-vca-basis")
    func isOffered() throws -> Bool {
      let json = try store.run("offers", course, "--json")
      return try JSONDecoder().decode(ReadOffers.self, from: Data(json.output.utf8)).offers
        .contains { $0.offer.id == offer }
    }
    let list = try store.run("link", "list")
    try expectSnapshot(list.output, "link-list.nl.txt")
    #expect(try !isOffered())
    #expect(try store.run("link", "confirm", provider, offer, course).status == 0)
    #expect(try isOffered())
    let confirmed = try store.run("link", "list", "--course", course)
    #expect(!confirmed.output.contains("Training VCA basis (B-VCA)"))
    #expect(confirmed.output.contains("goedgekeurd"))
    // What was decided outlives a new import.
    #expect(try store.run("import", SampleStore.catalogue).status == 0)
    #expect(try isOffered())
    #expect(try store.run("link", "reject", provider, offer, course).status == 0)
    #expect(try !isOffered())
    #expect(try store.run("link", "forget", provider, offer, course).status == 0)
    #expect(try store.run("link", "list").output == list.output)
    #expect(try store.run("link", "forget", provider, offer, course).status == 1)
  }

  @Test func `what is not there cannot be decided on`() throws {
    let offer = try store.run("link", "confirm", "voorbeeld-veilig", "VCA-X", "cursus-vca-basis")
    #expect(offer.status == 1)
    #expect(offer.error.contains("VCA-X"))
    let course = try store.run("link", "confirm", "voorbeeld-veilig", "VCA-B", "cursus-vca")
    #expect(course.status == 1)
    #expect(course.error.contains("cursus-vca-basis"))
  }
}

/// A list of offers, as far as these tests read it.
private struct ReadOffers: Decodable {
  struct Item: Decodable {
    struct Offer: Decodable {
      var id: String
      var distanceKm: Int?
    }

    var offer: Offer
    var fits: Bool
  }

  var offers: [Item]
  var gone: Int
}
