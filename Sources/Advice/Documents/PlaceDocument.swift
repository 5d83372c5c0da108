package import Places

/// What a name of a place stands for, as other systems read it.
package struct PlaceDocument: Encodable, Sendable {
  let format = 1
  let name: String
  /// `found`, `ambiguous`, `unknown` or `postcode`.
  let match: String
  let places: [Item]
  /// Names that may have been meant, where it is unknown.
  let nearest: [String]

  struct Item: Encodable {
    let name, fullName, province: String
    let region: Region
    let latitude, longitude: Nullable<Double>
  }

  struct Region: Encodable {
    let code, name: String
  }

  /// What a name stands for in a gazetteer.
  package init(_ name: String, _ gazetteer: Gazetteer) {
    self.name = name
    func item(_ place: Gazetteer.Place) -> Item {
      let region = gazetteer[place.region]
      return Item(
        name: place.name, fullName: place.fullName, province: place.province,
        region: Region(code: region.code, name: region.name),
        latitude: Nullable(place.coordinates?.latitude),
        longitude: Nullable(place.coordinates?.longitude))
    }
    switch gazetteer.place(named: name) {
    case .found(let place): (match, places, nearest) = ("found", [item(place)], [])
    case .ambiguous(let all): (match, places, nearest) = ("ambiguous", all.map(item), [])
    case .unknown(let names): (match, places, nearest) = ("unknown", [], names)
    case .postcode: (match, places, nearest) = ("postcode", [], [])
    }
  }
}
