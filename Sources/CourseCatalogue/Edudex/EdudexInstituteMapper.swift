/// Reads an EDU-DEX institute: a provider with its name and its places.
struct EdudexInstituteMapper: RecordMapper {
  enum Element: UInt8 {
    case institute, orgUnitId, name, webLink, location, id, locationName, address, type, street
    case number, zipcode, city, country, geoCode
  }

  static let grammar = Grammar(
    namespaces: [("", ["http://studieData.nl/schema/edudex/institute"])],
    roots: [Element.institute],
    [
      (Element.institute, ["instituteData"], .record, in: []),
      (.orgUnitId, ["orgUnitId"], .text, in: [.institute]),
      (.name, ["instituteName"], .text, in: [.institute]),
      (.webLink, ["webLink"], .text, in: [.institute]),
      (.location, ["instituteLocation"], .group, in: [.institute]),
      (.id, ["id"], .text, in: [.location]),
      (.locationName, ["name"], .text, in: [.location]),
      (.address, ["address"], .group, in: [.location]),
      (.type, ["addressType"], .text, in: [.address]),
      (.street, ["street"], .text, in: [.address]),
      (.number, ["house_number"], .text, in: [.address]),
      (.zipcode, ["zipcode"], .text, in: [.address]),
      (.city, ["city"], .text, in: [.address]),
      (.country, ["country"], .text, in: [.address]),
      (.geoCode, ["geoCode"], .text, in: [.address]),
    ])

  private let limits: ReadingLimits
  private let plainText = PlainTextReader()

  init(limits: ReadingLimits) { self.limits = limits }

  mutating func map(_ tree: RecordTree, at row: Int) -> MappedRecord? {
    let institute = Branch<Element>(tree, at: row)
    var record = MappedRecord(line: institute.line)
    var fields = FieldReader(plainText, mostRuns: limits.runs)
    record.id = institute[.orgUnitId]?.text
    if let id = record.id {
      let provider = Provider(
        id: id, name: fields.texts(institute.all(.name), onOneLine: true).first?.text,
        url: fields.address(institute.all(.webLink)))
      record.content = .provider(
        ProviderProfile(provider: provider, venues: venues(institute, fields)))
    } else {
      fields.remarks.add(.missing(.provider), at: institute.line)
    }
    record.remarks = fields.remarks
    return record
  }

  /// The places where one can go, by their id: visiting addresses go before postal ones.
  private func venues(_ institute: Branch<Element>, _ fields: FieldReader) -> [String: Venue] {
    var venues: [String: Venue] = [:]
    for location in institute.all(.location) {
      let addresses = Array(location.all(.address))
      let visited = addresses.first { $0[.type]?.text == "visitation" } ?? addresses.first
      guard let id = location[.id]?.text, let address = visited else { continue }
      let street = [fields.line(address[.street]), fields.line(address[.number])]
      var parts = VenueFields(
        name: fields.texts(location.all(.locationName), onOneLine: true).first?.text,
        address: street.compactMap(\.self).joined(separator: " "),
        postcode: fields.line(address[.zipcode]), city: fields.line(address[.city]),
        country: address[.country]?.text)
      parts.coordinates = address[.geoCode]?.field?.coordinates
      if case .venue(let venue) = parts.meaning { venues[id] = venue }
    }
    return venues
  }
}
