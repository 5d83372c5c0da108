/// Where something is given (*plaats*), with what the catalogue tells of it.
package struct Venue: Hashable, Sendable {
  /// The name of the building or the branch.
  package var name: String?
  /// Street and number.
  package var address: String?
  /// The postcode, without spaces and in capitals where it is a Dutch one.
  package var postcode: String?
  /// The city, spelled as in the catalogue.
  package var city: String?
  /// The country, two capitals; nil where it is not told.
  package var country: String?
  /// Degrees north.
  package var latitude: Double?
  /// Degrees east.
  package var longitude: Double?

  /// A venue with the given facts.
  package init(
    name: String? = nil, address: String? = nil, postcode: String? = nil, city: String? = nil,
    country: String? = nil, latitude: Double? = nil, longitude: Double? = nil
  ) {
    self.name = name
    self.address = address
    self.postcode = postcode
    self.city = city
    self.country = country
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Whether it can be found on a map: a city, a postcode or coordinates are known.
  package var isLocated: Bool { city != nil || postcode != nil || latitude != nil }
}
