import CourseCatalogue
import CourseOffers
import Foundation
import PathFiles
import PathGraph
import Places
import RouteMatcher
import SlimSubsidy
import Testing

@testable import Advice

/// Real runs in the advice: what a step takes, why, and what it says where nothing can be taken.
@Suite struct OfferTests {
  private let sample: Sample
  private let places: Gazetteer

  init() throws {
    sample = try Sample()
    let region = Gazetteer.Region(
      code: "AM06", name: "Regio Zwolle", provinces: ["Overijssel"],
      centre: try #require(Coordinates(latitude: 52.5, longitude: 6.1)))
    func place(
      _ name: String, _ north: Double, _ province: String = "Overijssel", _ people: Int = 100_000
    ) -> Gazetteer.Place {
      Gazetteer.Place(
        name: name, coordinates: Coordinates(latitude: north, longitude: 6.1), province: province,
        region: RegionIndex(0), population: people)
    }
    places = Gazetteer(
      places: [
        place("Zwolle", 52.5), place("Meppel", 52.7), place("Assen", 53.0),
        place("Bergen", 52.0, "Limburg"), place("Bergen", 52.6, "Noord-Holland"),
      ], regions: [region])
  }

  // MARK: - Questions

  private func run(
    _ id: String, _ start: String, _ end: String? = nil, _ city: String? = "Zwolle",
    euros: Int64? = 700
  ) throws -> Run {
    var run = Run(id: id, start: Run.Start(try #require(Day(iso: start))))
    run.end = end.flatMap { Day(iso: $0) }
    run.venue = city.map { Venue(city: $0) }
    run.price = euros.map { Price(gross: Money(cents: $0 * 100)) }
    return run
  }

  private func offer(
    _ id: String, _ runs: [Run], _ change: (inout Offer) -> Void = { _ in }
  ) -> Offer {
    var offer = Offer(
      provider: Provider(id: "school", name: "Voorbeeldschool"), id: id,
      titles: [LocalText("Vakschool")])
    offer.url = "https://school.example/\(id)"
    offer.runs = runs
    change(&offer)
    return offer
  }

  private func advice(_ json: String, _ offers: [Offer]) throws -> Advice {
    let course = try #require(sample.graph.course("groen/vakschool"))
    let linker = OfferLinker(
      sample.graph, tables: Dictionary(uniqueKeysWithValues: offers.map { ($0.key, [course]) }))
    let table = OfferTable(
      offers.map { CataloguedOffer($0, catalogue: "voorbeeld") }, linker, sample.graph,
      asOf: sample.advisor.asOf
    ) { venue in venue.city.flatMap { places.coordinates(ofCity: $0) } }
    let advisor = Advisor(
      sample.advisor.folder, catalogue: table, places: places, asOf: sample.advisor.asOf)
    var reader = ProfileReader(advisor.graph, places: places, asOf: advisor.asOf)
    return advisor.advice(for: try reader.profile(try ProfileReader.object(Data(json.utf8))))
  }

  private static let question = #"""
    {"roles": [{"role": "groen/tuinhulp"}], "place": "Zwolle", "maxDistanceKm": 30,
     "credentials": ["admission"],
     "goal": {"roles": ["groen/hovenier"]}, "order": "fastest"}
    """#

  private func learn(_ advice: Advice) throws -> (Route.Learn, Route) {
    let route = try #require(advice.answer.routes.first)
    let learn = try #require(
      route.learned.first { sample.graph.id(of: $0.course) == "groen/vakschool" })
    return (learn, route)
  }

  // MARK: - What a run says of itself

  @Test func `a run that asks a full week leaves no room for a job, whatever its course asks`()
    throws
  {
    let recognised = Recognition(
      authority: "SZW", date: Day(iso: "2025-03-03"), certainty: .exact, source: "s")
    let course = Course(
      id: "k", title: LocalizedText(nl: "k"), length: .months(6), cost: .zero, nlqf: 2,
      slim: TrainingListing(listed: true, from: Day(iso: "2025-03-10")), source: "s")
    let graph = try PathGraph([
      Path(
        id: "p", title: LocalizedText(nl: "p"), sector: "s", recognition: recognised,
        sources: [Source(id: "s", title: "s")],
        roles: [Role(id: "r", title: LocalizedText(nl: "r"))], credentials: [], courses: [course],
        transitions: [
          Transition(
            from: Transition.outsideID, to: "r", kind: .entry, ways: [Way(credentials: ["k"])])
        ])
    ])
    let cases = SubsidyCases(
      graph: graph, lists: TrainingLists(), scheme: sample.advisor.folder.scheme,
      applicant: Profile.Applicant(), counting: .likely, asOf: sample.advisor.asOf)
    let start = try #require(Day(iso: "2027-01-04"))
    // Outside a job only an employer is awaited.
    func isLikely(hours: Int?, days: Int) -> Bool {
      cases.verdict(
        CourseIndex(0), in: .outside, start: start, end: start.adding(days: days),
        price: OfferPrice(Money(cents: 50_000)), hoursPerWeek: hours)?.ifConfirmed != nil
    }
    #expect(isLikely(hours: 8, days: 90))
    #expect(!isLikely(hours: 40, days: 90))
    #expect(!isLikely(hours: nil, days: 90))
    #expect(isLikely(hours: nil, days: 3))
  }

  @Test func `the form of a run is told, and that its day may still change`() throws {
    var tentative = try run("a", "2027-02-01", "2027-11-30")
    tentative.start?.isFinal = false
    tentative.forms = [.evening, .other("Weekendopleiding")]
    let advice = try advice(Self.question, [offer("1", [tentative])])
    let (learn, _) = try learn(advice)
    #expect(
      advice.whereabouts(of: learn)?.nl
        == "Bij Voorbeeldschool in Zwolle, 0 km van u, ’s avonds, in het weekend.")
    let document = try Sample.value(advice.document)
    let told = try #require(document["routes"]?.items.first?["steps"]?.items.first?["offer"])
    #expect(told["tentative"] == .truth(true))
    #expect(told["forms"]?.items.compactMap(\.text) == ["evening", "Weekendopleiding"])
    let list = advice.advisor.offers(of: learn.course, for: advice.profile)
    let listed = try #require(list.fitting.first)
    #expect(
      Advice.days(of: listed, list.catalogued(listed.choice).offer)?.nl
        == "1 februari 2027 – 30 november 2027 (nog niet vast)")
  }

  // MARK: - What a step takes

  @Test func `a step takes the run, with its days, price, place and distance`() throws {
    let near = offer("1", [try run("a", "2027-02-01", "2027-11-30", "Meppel")])
    let advice = try advice(Self.question, [near])
    let (learn, route) = try learn(advice)
    #expect(learn.start.iso == "2027-02-01" && learn.end.iso == "2027-11-30")
    #expect(learn.grossCost == Money(cents: 70_000))
    #expect(!advice.estimates(in: learn).contains(.days))
    #expect(!advice.estimates(in: learn).contains(.price))
    #expect(advice.whereabouts(of: learn)?.nl == "Bij Voorbeeldschool in Meppel, 23 km van u.")
    #expect(
      advice.choiceReason(for: learn, in: route)?.nl
        == "Dit is het enige aanbod dat past en nog kan.")
    let document = try Sample.value(advice.document)
    let step = try #require(document["routes"]?.items.first?["steps"]?.items.first)
    #expect(step["offer"]?["provider"]?.text == "Voorbeeldschool")
    #expect(step["offer"]?["place"]?.text == "Meppel")
    #expect(step["offer"]?["distanceKm"]?.integer == 23)
    #expect(step["offer"]?["run"]?.text == "a")
    #expect(step["offer"]?["source"]?.text == "voorbeeld")
    #expect(step["offer"]?["url"]?.text == "https://school.example/1")
    #expect(document["network"]?["offers"]?.integer == 1)
    #expect(document["region"]?.text == "Regio Zwolle")
  }

  @Test func `of runs that differ in place alone the nearest is taken, and the others are counted`()
    throws
  {
    let days = ("2027-02-01", "2027-11-30")
    let offers = [
      offer("1", [try run("a", days.0, days.1, "Meppel")]),
      offer(
        "2", [try run("b", days.0, days.1), try run("c", "2027-09-01", "2028-06-01", euros: 50)]),
    ]
    let advice = try advice(Self.question, offers)
    let (learn, route) = try learn(advice)
    let choice = try #require(advice.choice(for: learn))
    #expect(advice.catalogued(choice).offer.id == "2")
    #expect(
      advice.choiceReason(for: learn, in: route)?.nl
        == "U bent hiermee het eerst klaar. Later is goedkoper."
        + " Er zijn nog 2 andere startmomenten die passen.")
    let cheap = try #require(advice.answer.routes.dropFirst().first)
    #expect(
      advice.choiceReason(for: try #require(cheap.learned.first), in: cheap)?.nl
        == "Dit is het goedkoopst. Eerder klaar kan ook."
        + " Er zijn nog 2 andere startmomenten die passen.")
  }

  @Test func `what is closed, full, cancelled or past its deadline is never taken`() throws {
    func with(_ status: Run.Status) throws -> Run {
      var run = try run(status.rawValue, "2027-01-04", "2027-02-01")
      run.status = status
      return run
    }
    var late = try run("late", "2027-01-04", "2027-02-01")
    late.enrolmentDeadline = Day(iso: "2026-11-22")
    var last = try run("last", "2027-03-01", "2027-12-01")
    last.enrolmentDeadline = Day(iso: "2026-11-23")
    let runs = [try with(.closed), try with(.full), try with(.cancelled), late, last]
    let advice = try advice(Self.question, [offer("1", runs)])
    let (learn, _) = try learn(advice)
    #expect(learn.start.iso == "2027-03-01")
    #expect(advice.enrolment(in: learn)?.nl == "Inschrijven kan tot en met 23 november 2026.")
  }

  @Test func `an offer that starts at any time starts at once, and an online one fits every place`()
    throws
  {
    let far = offer("1", []) {
      $0.startRule = .direct; $0.venues = [Venue(city: "Assen")]
    }
    let online = offer("2", []) {
      $0.startRule = .agreed
      $0.modes = [.online]
      $0.duration = StudyDuration(11, .month)
    }
    let advice = try advice(Self.question, [far, online])
    let (learn, _) = try learn(advice)
    #expect(learn.start.iso == "2026-11-23" && learn.end.iso == "2027-10-23")
    #expect(advice.whereabouts(of: learn)?.nl == "Bij Voorbeeldschool, online.")
    #expect(advice.estimates(in: learn).contains(.price))
  }

  // MARK: - Where there is nothing to take

  @Test func `where nothing lies in reach the nearest is told, and a wider distance is a barrier`()
    throws
  {
    let json = Self.question.replacing("\"order\"", with: "\"barriers\": true, \"order\"")
    let advice = try advice(json, [offer("1", [try run("a", "2027-02-01", "2027-11-30", "Assen")])])
    let (learn, route) = try learn(advice)
    #expect(learn.reference == nil)
    #expect(
      advice.choiceReason(for: learn, in: route)?.nl
        == "Wat wij kennen, is verder weg dan u wilt. Het dichtst bij: Voorbeeldschool"
        + " in Assen, 56 km van u, start 1 februari 2027.")
    let wider = advice.barriers.filter { if case .distance = $0.kind { true } else { false } }
    #expect(
      wider.map { advice.words(for: $0).nl } == [
        "U gaat naar een opleiding tot 60 km ver, in plaats van 30."
      ])
    #expect(wider.first.map { advice.reach(of: $0).nl } == "geeft echt aanbod voor 1 opleiding")
    let document = try Sample.value(advice.document)
    let step = try #require(document["routes"]?.items.first?["steps"]?.items.first)
    #expect(step["offer"]?.type == "null")
    #expect(step["nearestOffer"]?["distanceKm"]?.integer == 56)
    let barrier = document["barriers"]?.items.first { $0["kind"]?.text == "maxDistanceKm" }
    #expect(barrier?["value"]?.integer == 60)
    #expect(barrier?["bookable"]?.items.first?["offer"]?["place"]?.text == "Assen")
  }

  @Test
  func `a course that the catalogue does not have, or not so late, is an estimate that says so`()
    throws
  {
    let none = try advice(Self.question, [])
    let (first, route) = try learn(none)
    #expect(none.choiceReason(for: first, in: route) == Notes.noOfferKnown)
    let past = try advice(
      Self.question, [offer("1", [try run("a", "2026-02-02", "2027-06-01", euros: 900)])])
    let (learn, second) = try learn(past)
    #expect(past.choiceReason(for: learn, in: second) == Notes.noLaterOffer)
    // The course starts on 1 February; the run before took 484 days and cost more.
    #expect(learn.start.iso == "2027-02-01")
    #expect(learn.start.days(to: learn.end) == 484)
    #expect(learn.grossCost == Money(cents: 90_000))
  }

  @Test func `what asks too many hours or is taught otherwise is told as that, and opens nothing`()
    throws
  {
    let heavy = offer("1", [try run("a", "2027-02-01", "2027-11-30")]) {
      $0.studyLoad = StudyLoad(hours: 40, isWeekly: true)
    }
    let hours = try advice(
      Self.question.replacing("\"order\"", with: "\"hoursPerWeek\": 8, \"order\""), [heavy])
    let (first, route) = try learn(hours)
    #expect(first.reference == nil)
    #expect(
      hours.choiceReason(for: first, in: route)?.nl.hasPrefix(
        "Wat wij kennen, vraagt meer uren per week dan u hebt") == true)
    let online = try advice(
      Self.question.replacing(
        "\"order\"", with: "\"modes\": [\"online\"], \"barriers\": true, \"order\""),
      [offer("1", [try run("a", "2027-02-01", "2027-11-30", "Meppel")])])
    let (second, other) = try learn(online)
    #expect(
      online.choiceReason(for: second, in: other)?.nl.hasPrefix(
        "Wat wij kennen, heeft een andere lesvorm dan u wilt") == true)
    #expect(!online.barriers.contains { if case .distance = $0.kind { true } else { false } })
  }

  @Test func `the cheapest is the cheapest of what fits, whatever day it starts`() throws {
    let any = offer("1", []) {
      $0.startRule = .direct
      $0.venues = [Venue(city: "Zwolle")]
      var (now, then) = (Price(gross: Money(cents: 20_000)), Price(gross: Money(cents: 10_000)))
      now.validUntil = Day(iso: "2026-12-31")
      then.validFrom = Day(iso: "2027-01-01")
      $0.prices = [now, then]
    }
    let advice = try advice(Self.question, [any])
    let (learn, route) = try learn(advice)
    #expect(learn.grossCost == Money(cents: 20_000))
    #expect(
      advice.choiceReason(for: learn, in: route)?.nl
        == "Dit is het enige aanbod dat past en nog kan.")
    let dearer = offer("2", []) {
      $0.startRule = .direct
      $0.venues = [Venue(city: "Zwolle")]
      $0.prices = [Price(gross: Money(cents: 90_000))]
    }
    let two = try self.advice(Self.question, [any, dearer])
    let (soon, first) = try self.learn(two)
    #expect(
      two.choiceReason(for: soon, in: first)?.nl
        == "U bent hiermee het eerst klaar. Later is goedkoper."
        + " Er is nog 1 ander startmoment dat past.")
  }

  @Test func `discounts above the price make no price, and one place beats an unknown one`() throws
  {
    let days = ("2027-02-01", "2027-11-30")
    let offers = [
      offer("1", [try run("a", days.0, days.1, nil, euros: -400)]),
      offer("2", [try run("b", days.0, days.1, "Zwolle", euros: 600)]),
      offer("3", [try run("c", days.0, days.1, nil, euros: 600)]),
    ]
    let question = Self.question.replacing("\"maxDistanceKm\": 30,", with: "")
    let advice = try advice(question, offers)
    let (learn, _) = try learn(advice)
    #expect(learn.grossCost >= .zero)
    #expect(advice.whereabouts(of: learn)?.nl == "Bij Voorbeeldschool in Zwolle, 0 km van u.")
  }

  // MARK: - Places

  @Test func `a place that is not known, or is several, is a fault that says what to write`() throws
  {
    func text(_ place: String) -> String? {
      do {
        _ = try advice(#"{"place": "\#(place)"}"#, [])
        return nil
      } catch { return (error as? InvalidProfile)?.texts.first?.text.nl }
    }
    #expect(text("Zwole") == "“place”: de plaats “Zwole” kennen we niet. Bedoelt u “Zwolle”?")
    #expect(
      text("Bergen") == "“place”: er zijn meer plaatsen die “Bergen” heten."
        + " Bedoelt u “Bergen (Limburg)”, “Bergen (Noord-Holland)”?")
    #expect(text("Bergen (Limburg)") == nil)
    #expect(text("8011 AB")?.contains("postcode") == true)
  }

  @Test func `a distance without a place does not count, and the answer says so`() throws {
    let advice = try advice(
      #"{"maxDistanceKm": 1, "roles": [{"role": "groen/tuinhulp"}]}"#,
      [offer("1", [try run("a", "2027-02-01", "2027-11-30", "Assen")])])
    #expect(advice.messages.contains(Notes.distanceWithoutPlace))
    #expect(!advice.messages.contains(Notes.noCatalogue))
  }
}
