/// The parts of a place as a catalogue writes them, before placeholders are told from places.
struct VenueFields {
  var name: String?
  var address: String?
  var postcode: String?
  var city: String?
  var country: String?
  var coordinates: (latitude: Double, longitude: Double)?

  /// What the words say: a place, that it is online, or nothing.
  enum Meaning: Equatable {
    case venue(Venue)
    case online
    case nothing
  }

  /// What is left when placeholders are taken away.
  var meaning: Meaning {
    if [city, name, address].contains(where: { $0.map(Self.isOnline) ?? false }) { return .online }
    var venue = Venue(
      name: Self.real(name), address: Self.real(address), postcode: Self.postcode(postcode),
      city: Self.real(city), country: Self.country(country))
    if let coordinates, abs(coordinates.latitude) <= 90, abs(coordinates.longitude) <= 180,
      coordinates != (0, 0)
    {
      venue.latitude = coordinates.latitude
      venue.longitude = coordinates.longitude
    }
    return venue == Venue(country: venue.country) ? .nothing : .venue(venue)
  }

  /// The text, unless it is a placeholder or has no letter or digit.
  private static func real(_ text: String?) -> String? {
    guard let text, text.utf8.contains(where: isLetterOrDigit) else { return nil }
    if text.utf8.count <= longestWord, placeholders.contains(text.lowercased()) { return nil }
    return text
  }

  /// Whether a byte is an ASCII letter or digit, or a part of another letter.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 32) || (48...57).contains(byte) || byte >= 0xC3
  }

  private static func isOnline(_ text: String) -> Bool {
    text.utf8.count <= longestWord && onlineWords.contains(text.lowercased())
  }

  /// No placeholder has more bytes.
  private static let longestWord = 20

  private static let onlineWords: Set<String> = [
    "online", "webinar", "virtueel", "virtual", "e-learning", "zoom", "teams", "à distance",
    "a distance",
  ]

  private static let placeholders: Set<String> = [
    "-", "--", "- -", "–", "—", ".", "n.v.t.", "n.v.t", "nvt", "onbekend", "extern",
    "extern extern",
    "nader te bepalen", "n.t.b.", "ntb", "in overleg", "op aanvraag", "diverse locaties", "divers",
    "diverse", "00000", "unknown", "tba", "tbc",
  ]

  /// Dutch postcodes in one way; others as they are.
  private static func postcode(_ text: String?) -> String? {
    guard let text = real(text) else { return nil }
    let letters = text.uppercased().filter { !$0.isWhitespace }
    let bytes = Array(letters.utf8)
    let isDutch =
      bytes.count == 6 && bytes[..<4].allSatisfy(FieldText.isDigit)
      && bytes[4...].allSatisfy { (65...90).contains($0) }
    return isDutch ? letters : text
  }

  private static func country(_ text: String?) -> String? {
    guard let text = real(text)?.lowercased() else { return nil }
    if let known = countryNames[text] { return known }
    return text.utf8.count == 2 && text.utf8.allSatisfy { (97...122).contains($0) }
      ? text.uppercased() : nil
  }

  private static let countryNames = [
    "nederland": "NL", "netherlands": "NL", "the netherlands": "NL", "nld": "NL", "belgië": "BE",
    "belgie": "BE", "belgium": "BE", "duitsland": "DE", "germany": "DE", "uk": "GB",
    "france": "FR", "frankrijk": "FR",
  ]
}
