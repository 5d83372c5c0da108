import CourseCatalogue
import CourseOffers
import PathFiles
import PathGraph
import Places
import TestSupport
import Testing

@testable import Advice

/// Something on offer, in words that a test is read in.
struct SpotOffer: Sendable {
  var course: String
  /// The region in which it is given; nil where nobody knows.
  var region: Int?
  var isOnline = false
  var startsAnyTime = false
  /// How many days after the day of the question it starts.
  var days = 30
  var isFull = false

  static func run(_ course: String, in region: Int?, isOnline: Bool = false, days: Int = 30) -> Self
  {
    SpotOffer(course: course, region: region, isOnline: isOnline, days: days)
  }

  static func full(_ course: String, in region: Int?) -> Self {
    SpotOffer(course: course, region: region, isFull: true)
  }

  /// Whether somebody can still enrol.
  var isBookable: Bool { !isFull && (startsAnyTime || days >= 0) }
}

/// Three square regions in a row, with what is on offer in the middle of each.
struct SpotNetwork {
  let graph: PathGraph
  private let advisor: Advisor

  init(_ paths: [Path], _ offers: [SpotOffer]) throws {
    let folder = PathFolder(graph: try PathGraph(paths))
    graph = folder.graph
    var keys: [OfferKey: Set<CourseIndex>] = [:]
    let made = try offers.enumerated().map { number, offer in
      let made = Self.offer(offer, number)
      keys[made.key] = [try #require(folder.graph.course("\(paths[0].id)/\(offer.course)"))]
      return CataloguedOffer(made, catalogue: "test")
    }
    let table = OfferTable(
      made, OfferLinker(folder.graph, tables: keys), folder.graph, asOf: WhiteSpotTests.today
    ) { _ in nil }
    advisor = Advisor(
      folder, catalogue: table, places: try Self.gazetteer(), asOf: WhiteSpotTests.today)
  }

  func advice(_ region: RegionIndex) throws -> RegionAdvice { try advisor.region(region) }

  private static func offer(_ spot: SpotOffer, _ number: Int) -> Offer {
    var offer = Offer(
      provider: Provider(id: "school-\(number % 3)"), id: "o\(number)", titles: [LocalText("x")])
    var venue: Venue?
    if let region = spot.region {
      venue = Venue(
        city: "Stad \(region)", latitude: 52.5, longitude: 4.5 + Double(region))
    }
    offer.modes = [spot.isOnline ? .online : .classroom]
    if spot.startsAnyTime {
      offer.startRule = .direct
      offer.venues = [venue].compactMap { $0 }
      offer.isOpen = !spot.isFull
    } else {
      var run = Run(id: "r", start: Run.Start(WhiteSpotTests.today.adding(days: spot.days)))
      run.venue = venue
      run.status = spot.isFull ? .full : .open
      offer.runs = [run]
    }
    return offer
  }

  private static func gazetteer() throws -> Gazetteer {
    func point(_ longitude: Double, _ latitude: Double) throws -> Coordinates {
      try #require(Coordinates(latitude: latitude, longitude: longitude))
    }
    return Gazetteer(
      places: [],
      regions: try (0...2).map { number in
        Gazetteer.Region(
          code: "R\(number)", name: "Regio \(number)", provinces: [],
          centre: try point(4.5 + Double(number), 52.5))
      },
      boundaries: RegionBoundaries(
        shapes: try (0...2).map { number in
          let west = 4 + Double(number)
          return [
            [
              try point(west, 52), try point(west + 1, 52), try point(west + 1, 53),
              try point(west, 53),
            ]
          ]
        }))
  }
}

/// White spots counted from the path as it is written, one after the other.
struct SpotTwin {
  enum Standing: Equatable {
    case noCourse, bookable
    /// How much is missing of the way of which least is.
    case whiteSpot(Int)
  }

  let path: Path
  let offers: [SpotOffer]
  let region: Int

  func standing(of transition: Transition) -> Standing {
    var fewest = Int.max
    for way in transition.ways {
      let needs = needs(of: way, transition)
      if needs.isEmpty { return .noCourse }
      let missing = needs.filter { need in !givers(of: need).contains(where: isBookable) }
      fewest = min(fewest, missing.count)
    }
    return fewest == 0 ? .bookable : .whiteSpot(fewest)
  }

  private func isBookable(_ course: Course) -> Bool {
    offers.contains {
      $0.course == course.id && $0.isBookable && ($0.isOnline || $0.region == region)
    }
  }

  private func needs(of way: Way, _ transition: Transition) -> Set<String> {
    let shown = transition.isFromOutside ? [] : shown(in: transition.from)
    let asked = demands(of: way, transition).subtracting(shown)
    return asked.filter { demand in
      !asked.contains { $0 != demand && closure([$0]).contains(demand) }
        && !givers(of: demand).isEmpty
    }
  }

  private func demands(of way: Way, _ transition: Transition) -> Set<String> {
    Set(way.credentials + (path.roles.first { $0.id == transition.to }?.requires ?? []))
  }

  /// What everybody who works in a role has shown.
  private func shown(in role: String) -> Set<String> {
    var shared: Set<String>?
    for transition in path.transitions where transition.to == role {
      for way in transition.ways {
        let each = closure(demands(of: way, transition))
        shared = shared?.intersection(each) ?? each
      }
    }
    let own = path.roles.first { $0.id == role }?.requires ?? []
    return closure((shared ?? []).union(own))
  }

  private func givers(of demand: String) -> [Course] {
    path.courses.filter { course in
      !course.onlyIfAsked
        && closure(Set(course.awards.isEmpty ? [course.id] : course.awards)).contains(demand)
    }
  }

  private func closure(_ credentials: Set<String>) -> Set<String> {
    var (all, waiting) = (credentials, Array(credentials))
    while let next = waiting.popLast() {
      for implied in path.credentials.first(where: { $0.id == next })?.implies ?? []
      where all.insert(implied).inserted {
        waiting.append(implied)
      }
    }
    return all
  }
}

/// Draws small paths and what is on offer of them from a seed.
struct SpotDraw {
  private var numbers: SplitMix64

  init(seed: Int) { numbers = SplitMix64(seed: seed) }

  private mutating func below(_ bound: Int) -> Int { numbers.below(bound) }

  mutating func path() -> Path {
    // A credential implies only later ones, so that none implies itself.
    let credentials = (0..<4).map { number in
      credential(
        "k\(number)", implies: (number + 1..<4).filter { _ in below(3) == 0 }.map { "k\($0)" })
    }
    let courses = (0..<5).map { number in
      course(
        "c\(number)", awards: below(2) == 0 ? ["k\(below(4))"] : [], onlyIfAsked: below(6) == 0)
    }
    let proofs = credentials.map(\.id) + courses.filter(\.awards.isEmpty).map(\.id)
    let roles = (0..<4).map { number in
      role("r\(number)", requires: below(3) == 0 ? [proofs[below(proofs.count)]] : [])
    }
    var transitions: [Transition] = []
    for to in 0..<4 {
      for from in -1..<to where from == -1 || below(2) == 0 {
        transitions.append(
          Transition(
            from: from < 0 ? "outside" : "r\(from)", to: "r\(to)", kind: .progression,
            ways: (0...below(3)).map { _ in
              let asked = (0..<below(4)).map { _ in proofs[below(proofs.count)] }
              return Way(credentials: Set(asked).sorted())
            }))
      }
    }
    return TestSupport.path(
      recognised: true, roles: roles, credentials: credentials, courses: courses,
      transitions: transitions)
  }

  mutating func offers(for path: Path) -> [SpotOffer] {
    (0..<below(9)).map { _ in
      let isOnline = below(7) == 0
      return SpotOffer(
        course: path.courses[below(path.courses.count)].id,
        region: isOnline || below(6) == 0 ? nil : below(3), isOnline: isOnline,
        startsAnyTime: below(4) == 0, days: below(4) == 0 ? -1 - below(5) : below(90),
        isFull: below(6) == 0)
    }
  }
}
