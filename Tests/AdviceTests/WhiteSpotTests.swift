import CourseCatalogue
import CourseOffers
import PathGraph
import Places
import TestSupport
import Testing

@testable import Advice

/// White spots: transitions for which nothing can be booked in a region.
@Suite struct WhiteSpotTests {
  static let today = Day(number: 20_780)

  // MARK: - By hand

  //  outside ──[vak]──▶ monteur ──[vak, vca]──▶ eerste
  //          ╲──[brief]──▶ helper   (no course gives the letter)
  private static let hand = path(
    recognised: true, roles: [role("monteur"), role("eerste"), role("helper")],
    credentials: [credential("brief")],
    courses: [course("vak"), course("vca"), course("toets", awards: ["brief"], onlyIfAsked: true)],
    transitions: [
      step("outside", "monteur", "vak"), step("monteur", "eerste", "vak", "vca"),
      step("outside", "helper", "brief"),
    ])

  private func standings(_ network: SpotNetwork, _ region: Int) throws -> [String] {
    try network.advice(RegionIndex(region)).standings.map { item in
      switch item.standing {
      case .noCourse: "none"
      case .bookable: "bookable"
      case .whiteSpot(let missing):
        missing.map { network.graph.id(of: $0.credential) }.joined(separator: " ")
      }
    }
  }

  @Test func `a transition is a spot where one of its courses cannot be booked in the region`()
    throws
  {
    let network = try SpotNetwork([Self.hand], [.run("vak", in: 0), .run("vca", in: 1)])
    // Who works as monteur has shown vak, so that only vca is asked of them.
    #expect(try standings(network, 0) == ["bookable", "p/vca", "none"])
    #expect(try standings(network, 1) == ["p/vak", "bookable", "none"])
  }

  @Test func `online counts everywhere, estimates and what has passed or is full nowhere`() throws {
    let network = try SpotNetwork(
      [Self.hand],
      [.run("vca", in: nil, isOnline: true), .run("vak", in: 0, days: -1), .full("vak", in: 0)])
    for region in 0...2 {
      #expect(try standings(network, region) == ["p/vak", "bookable", "none"])
    }
  }

  @Test func `the nearest that can be booked is told with its region and distance`() throws {
    let network = try SpotNetwork(
      [Self.hand], [.run("vak", in: 2), .run("vak", in: 1), .run("vca", in: nil)])
    let spots = try network.advice(RegionIndex(0)).whiteSpots
    let nearest = try #require(spots.first?.missing.first?.nearest)
    #expect(nearest.region?.position == 1)
    // One degree of longitude at 52.5 degrees north.
    #expect(abs(nearest.kilometres - 67.7) < 0.5)
    #expect(nearest.town == "Stad 1")
    let unplaced = try #require(spots.last?.missing.first)
    #expect(unplaced.nearest == nil)
    #expect(unplaced.unplaced == 1)
  }

  @Test func `transitions of one path that miss the same stand together`() throws {
    let network = try SpotNetwork(
      [
        path(
          recognised: true, roles: [role("a"), role("b")], courses: [course("vak")],
          transitions: [step("outside", "a", "vak"), step("outside", "b", "vak")])
      ], [])
    let groups = try network.advice(RegionIndex(0)).whiteSpotGroups
    #expect(groups.map(\.transitions.count) == [2])
  }

  @Test func `a path that was not recognised has no white spots`() throws {
    var other = Self.hand
    other.recognition = nil
    #expect(try standings(try SpotNetwork([other], []), 0) == [])
  }

  // MARK: - Against a twin

  @Test(arguments: 0..<150)
  func `every standing is that of a plain count`(seed: Int) throws {
    var random = SpotDraw(seed: seed)
    let drawn = random.path()
    let offers = random.offers(for: drawn)
    let network = try SpotNetwork([drawn], offers)
    for region in 0...2 {
      let twin = SpotTwin(path: drawn, offers: offers, region: region)
      let standings = try network.advice(RegionIndex(region)).standings
      #expect(standings.count == drawn.transitions.count)
      for (transition, item) in zip(drawn.transitions, standings) {
        let expected = twin.standing(of: transition)
        switch item.standing {
        case .noCourse: #expect(expected == .noCourse, "\(region) \(transition)")
        case .bookable: #expect(expected == .bookable, "\(region) \(transition)")
        case .whiteSpot(let missing):
          #expect(expected == .whiteSpot(missing.count), "\(region) \(transition)")
        }
      }
    }
  }

  @Test(arguments: 0..<40)
  func `one more course in a region never makes a white spot`(seed: Int) throws {
    var random = SpotDraw(seed: seed + 1000)
    let drawn = random.path()
    let offers = random.offers(for: drawn)
    let more = offers + [.run(drawn.courses[0].id, in: 1)]
    let before = try SpotNetwork([drawn], offers).advice(RegionIndex(1)).counts
    let after = try SpotNetwork([drawn], more).advice(RegionIndex(1)).counts
    #expect(after.whiteSpots <= before.whiteSpots)
    #expect(after.noCourse == before.noCourse)
  }

  @Test(arguments: 0..<40)
  func `providers, towns and courses of a region are those of its runs`(seed: Int) throws {
    var random = SpotDraw(seed: seed + 2000)
    let drawn = random.path()
    let offers = random.offers(for: drawn)
    let advice = try SpotNetwork([drawn], offers).advice(RegionIndex(1))
    let own = offers.filter { $0.isBookable && !$0.isOnline && $0.region == 1 }
    #expect(advice.courseCounts.here == Set(own.map(\.course)).count)
    #expect(advice.providers.reduce(0) { $0 + $1.runs } == own.count { !$0.startsAnyTime })
    #expect(advice.providers.reduce(0) { $0 + $1.anyTime } == own.count(where: \.startsAnyTime))
    #expect(advice.towns.map(\.name) == (own.isEmpty ? [] : ["Stad 1"]))
    let online = offers.filter { $0.isBookable && $0.isOnline }
    #expect(advice.onlineProviders.reduce(0) { $0 + $1.runs + $1.anyTime } == online.count)
  }
}
