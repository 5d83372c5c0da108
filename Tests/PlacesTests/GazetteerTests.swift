import PathGraph
import Places
import Testing

/// Look-ups in a small gazetteer.
struct GazetteerTests {
  private let gazetteer: Gazetteer

  init() throws {
    func place(
      _ name: String, _ province: String, _ population: Int?, region: Int = 0,
      at point: (Double, Double) = (52, 5), aliases: [String] = []
    ) throws -> Gazetteer.Place {
      let point = try #require(Coordinates(latitude: point.0, longitude: point.1))
      return Gazetteer.Place(
        name: name, coordinates: point, province: province, region: RegionIndex(region),
        population: population, aliases: aliases)
    }
    let centre = try #require(Coordinates(latitude: 52, longitude: 5))
    let regions = ["Oost", "West"].map {
      Gazetteer.Region(code: $0, name: $0, provinces: ["Gelderland"], centre: centre)
    }
    let westland = Gazetteer.Place(
      name: "Westland", coordinates: nil, province: "Zuid-Holland", region: RegionIndex(1))
    gazetteer = try Gazetteer(
      places: [
        place("Hengelo", "Gelderland", 4510), place("Hengelo", "Overijssel", 82_311),
        place("Laren", "Gelderland", 1730), place("Laren", "Noord-Holland", 11_508),
        place("Berg", "Limburg", 1985), place("Berg", "Limburg", 3200),
        place("Vreemd", "Drenthe", nil), place("Vreemd", "Utrecht", 90_000),
        place("'s-Hertogenbosch", "Noord-Brabant", 160_783, aliases: ["Den Bosch"]),
        place("Loenen", "Gelderland", 2900),
        place("Loenen aan de Vecht", "Utrecht", 1700, aliases: ["Loenen"]),
        place("Nuenen, Gerwen en Nederwetten", "Noord-Brabant", 24_000),
        place("Broeksterwâld", "Fryslân", 1105), place("Sint-Oedenrode", "Noord-Brabant", 16_450),
        place("Amsterdam", "Noord-Holland", 741_636, region: 1, at: (52.37403, 4.88969)),
        place("Capelle aan den IJssel", "Zuid-Holland", 65_255, region: 1, at: (51.92917, 4.57778)),
        westland,
      ], regions: regions)
  }

  @Test func `a name is shared where several places have it, unless a province stands with it`() {
    #expect(gazetteer.isShared("Hengelo") && gazetteer.isShared("vreemd"))
    #expect(!gazetteer.isShared("Hengelo (Ov.)") && !gazetteer.isShared("Hengelo, Gelderland"))
    #expect(!gazetteer.isShared("Amsterdam") && !gazetteer.isShared("Nergens"))
  }

  private func text(_ name: String) -> String {
    switch gazetteer.place(named: name) {
    case .found(let place): place.fullName
    case .ambiguous(let places): "? " + places.map(\.fullName).joined(separator: ", ")
    case .unknown(let nearest): "unknown " + nearest.joined(separator: ", ")
    case .postcode: "postcode"
    }
  }

  @Test(arguments: [
    ("AMSTERDAM", "Amsterdam (Noord-Holland)"), ("  amsterdam ", "Amsterdam (Noord-Holland)"),
    ("Amsterdam (BCN Arena)", "Amsterdam (Noord-Holland)"),
    ("Amsterdam Zuidoost", "Amsterdam (Noord-Holland)"),
    ("Amsterdam-Noord", "Amsterdam (Noord-Holland)"),
    ("1012 AB Amsterdam", "Amsterdam (Noord-Holland)"),
    ("Amsterdam, Nederland", "Amsterdam (Noord-Holland)"),
    ("s Hertogenbosch", "'s-Hertogenbosch (Noord-Brabant)"),
    ("’S-HERTOGENBOSCH", "'s-Hertogenbosch (Noord-Brabant)"),
    ("den bosch", "'s-Hertogenbosch (Noord-Brabant)"),
    ("Broeksterwald", "Broeksterwâld (Fryslân)"),
    ("Broeksterwa\u{302}ld (Friesland)", "Broeksterwâld (Fryslân)"),
    ("St. Oedenrode", "Sint-Oedenrode (Noord-Brabant)"),
    ("Capelle a/d IJssel", "Capelle aan den IJssel (Zuid-Holland)"),
    ("Capelle a.d. IJssel", "Capelle aan den IJssel (Zuid-Holland)"),
    ("Nuenen, Gerwen en Nederwetten", "Nuenen, Gerwen en Nederwetten (Noord-Brabant)"),
  ])
  func `a name is found however it is spelled`(name: String, found: String) {
    #expect(text(name) == found)
    #expect(gazetteer.place(ofCity: name)?.fullName == found)
  }

  @Test func `the province tells two places of one name apart`() {
    for name in ["Hengelo (Gelderland)", "Hengelo (Gld.)", "Hengelo, gelderland"] {
      #expect(text(name) == "Hengelo (Gelderland)")
    }
    #expect(text("Laren (NH)") == "Laren (Noord-Holland)")
    #expect(text("Loenen (Utrecht)") == "Loenen aan de Vecht (Utrecht)")
  }

  @Test func `of several places the one with ten times the inhabitants is meant`() {
    #expect(text("Hengelo") == "Hengelo (Overijssel)")
    #expect(text("Laren") == "? Laren (Noord-Holland), Laren (Gelderland)")
    #expect(text("Berg (L.)") == "? Berg (Limburg), Berg (Limburg)")
    #expect(text("Vreemd") == "? Vreemd (Utrecht), Vreemd (Drenthe)")
    #expect(gazetteer.coordinates(ofCity: "Laren") == nil)
  }

  @Test func `names go before aliases`() {
    #expect(text("Loenen") == "Loenen (Gelderland)")
  }

  @Test func `of a municipality without a place the region is known, the point is not`() throws {
    guard case .found(let place) = gazetteer.place(named: "Westland") else {
      Issue.record("not found")
      return
    }
    #expect(gazetteer[place.region].code == "West")
    #expect(place.coordinates == nil)
    #expect(gazetteer.coordinates(ofCity: "Westland") == nil)
  }

  @Test func `what is unknown has suggestions`() {
    #expect(text("Amsterdm") == "unknown Amsterdam")
    #expect(text("Hengelo (Utrecht)") == "unknown Hengelo (Gelderland), Hengelo (Overijssel)")
    #expect(text("Amsterdam, Overisel") == "unknown Amsterdam (Noord-Holland)")
    #expect(text("Qxz") == "unknown ")
    #expect(text("") == "unknown ")
    #expect(text("()") == "unknown ")
    #expect(gazetteer.place(ofCity: "Antwerpen") == nil)
  }

  @Test(arguments: ["8011 AB", "8011ab", "8011", " 8011 AB "])
  func `a postcode cannot be looked up`(postcode: String) {
    #expect(text(postcode) == "postcode")
    #expect(gazetteer.place(ofCity: postcode) == nil)
  }

  @Test func `a point lies in the region of the nearest place, unless that is far`() throws {
    func region(_ latitude: Double, _ longitude: Double) throws -> String? {
      let point = try #require(Coordinates(latitude: latitude, longitude: longitude))
      return gazetteer.region(at: point).map { gazetteer[$0].code }
    }
    #expect(try region(52.36, 4.9) == "West")
    #expect(try region(52.01, 5.01) == "Oost")
    #expect(try region(48.85, 2.35) == nil)
    #expect(try region(52.47, 4.88969) == nil)
    #expect(gazetteer.region(code: "West") == RegionIndex(1))
    #expect(gazetteer.region(code: "Noord") == nil)
  }
}
