/// Who offers courses in the sample; every one is invented, and its name says so.
package struct SampleProvider: Hashable, Sendable {
  /// What it teaches.
  package enum Kind: Sendable {
    /// Diplomas and mbo certificates.
    case school
    /// Courses of a day to a year.
    case trainer
    /// Dutch, in a room.
    case languages
    /// Driving.
    case drivers
    /// Proof of what somebody can do already.
    case experience
    /// Anything that needs no room.
    case online
  }

  /// Its `orgUnitId`.
  package var id: String
  /// What it is called.
  package var name: String
  /// What it teaches.
  package var kind: Kind
  /// The real towns in which it is imagined.
  package var cities: [String]
  /// Whether it writes towns in capitals and without coordinates, as some suppliers do.
  package var isTerse = false

  init(_ id: String, _ name: String, _ kind: Kind, _ cities: [String], isTerse: Bool = false) {
    self.id = "voorbeeld-" + id
    self.name = "Voorbeeld\(name) (verzonnen voorbeeld)"
    self.kind = kind
    self.cities = cities
    self.isTerse = isTerse
  }

  /// All of them.
  package static let all: [SampleProvider] = [
    SampleProvider(
      "college-noord", "college Noord", .school, ["Groningen", "Leeuwarden", "Assen", "Emmen"]),
    SampleProvider(
      "college-oost", "college Oost", .school, ["Zwolle", "Enschede", "Apeldoorn", "Doetinchem"]),
    SampleProvider(
      "college-midden", "college Midden", .school, ["Utrecht", "Amersfoort", "Almere", "Ede"]),
    SampleProvider(
      "college-west", "college West", .school, ["Amsterdam", "Den Haag", "Leiden", "Alkmaar"]),
    SampleProvider(
      "college-zuidwest", "college Zuidwest", .school,
      ["Rotterdam", "Dordrecht", "Middelburg", "Breda"]),
    SampleProvider(
      "college-zuid", "college Zuid", .school,
      ["Eindhoven", "'s-Hertogenbosch", "Nijmegen", "Maastricht"]),
    SampleProvider(
      "veilig", "training Veilig Werken", .trainer,
      [
        "Groningen", "Zwolle", "Enschede", "Arnhem", "Utrecht", "Amsterdam", "Rotterdam", "Breda",
        "Eindhoven", "Sittard",
      ], isTerse: true),
    SampleProvider(
      "vaktraining", "instituut Vaktraining", .trainer,
      ["Assen", "Apeldoorn", "Nieuwegein", "Den Haag", "Middelburg", "Tilburg", "Maastricht"]),
    SampleProvider(
      "taal", "school Nederlands", .languages,
      ["Groningen", "Zwolle", "Utrecht", "Amsterdam", "Rotterdam", "Eindhoven"]),
    SampleProvider(
      "rijschool", "rijschool Op Weg", .drivers,
      ["Leeuwarden", "Hengelo", "Amersfoort", "Haarlem", "Dordrecht", "Helmond"], isTerse: true),
    SampleProvider("ervaring", "centrum Ervaring", .experience, ["Utrecht", "Zwolle", "Breda"]),
    SampleProvider("online", "academie Online", .online, []),
  ]
}
