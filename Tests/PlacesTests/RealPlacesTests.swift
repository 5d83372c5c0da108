import Foundation
import PathFiles
import Places
import Testing

/// The places of this package.
struct RealPlacesTests {
  private let gazetteer: Gazetteer

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    gazetteer = try Gazetteer(root.appending(path: "Paths/places"))
  }

  @Test func `they are whole`() {
    #expect(gazetteer.regions.count == 35)
    #expect(gazetteer.places.count { $0.coordinates != nil } == 1966)
    #expect(gazetteer.places.count { $0.coordinates == nil } == 91)
  }

  @Test func `every full name leads to its place, or to one or more of its province`() {
    for place in gazetteer.places {
      switch gazetteer.place(named: place.fullName) {
      case .found(let found): #expect(found.fullName == place.fullName)
      case .ambiguous(let places):
        #expect(places.contains(place))
        #expect(Set(places.map(\.fullName)).count == 1)
      case .unknown, .postcode: Issue.record("\(place.fullName)")
      }
    }
  }

  @Test func `every alias leads somewhere`() {
    for place in gazetteer.places {
      for alias in place.aliases {
        guard case .found(let found) = gazetteer.place(named: "\(alias), \(place.province)") else {
          Issue.record("\(alias)")
          continue
        }
        #expect(found == place)
      }
    }
  }

  @Test(arguments: [
    ("Zwolle", "Regio Zwolle"), ("Den Haag", "Haaglanden"), ("'s-Gravenhage", "Haaglanden"),
    ("S-Hertogenbosch", "Noordoost-Brabant"), ("Almere", "Flevoland"), ("Hengelo", "Twente"),
    ("Rijswijk", "Haaglanden"), ("Etten-Leur", "West-Brabant"),
    ("CAPELLE AAN DEN IJSSEL", "Rijnmond"),
    ("Den Haag (Kijkduin)", "Haaglanden"), ("Houten (Utrecht)", "Midden-Utrecht"),
    ("Amsterdam Zuidoost", "Groot Amsterdam"), ("Westland", "Haaglanden"),
  ])
  func `names of real catalogues have a region`(city: String, region: String) throws {
    let place = try #require(gazetteer.place(ofCity: city))
    #expect(gazetteer[place.region].name == region)
  }

  @Test func `the region of a place's own point is its own`() {
    for place in gazetteer.places {
      guard let point = place.coordinates else { continue }
      #expect(gazetteer.region(at: point) == place.region, "\(place.fullName)")
    }
  }

  @Test func `a name with a slip is understood`() {
    for (slip, meant) in [
      ("Zwole", "Zwolle"), ("Roterdam", "Rotterdam"), ("Mastricht", "Maastricht"),
    ] {
      guard case .unknown(let nearest) = gazetteer.place(named: slip) else {
        Issue.record("\(slip)")
        continue
      }
      #expect(nearest.contains(meant), "\(slip): \(nearest)")
    }
  }
}
