internal import CourseCatalogue
internal import Foundation

/// A provider with its places as bytes, and back.
enum ProviderCoder {
  static func data(_ profile: ProviderProfile) -> Data {
    var writer = ByteWriter()
    writer.write(profile.provider)
    writer.write(profile.venues.sorted { $0.key < $1.key }) { writer, venue in
      writer.write(venue.key)
      writer.write(venue.value)
    }
    return Data(writer.bytes)
  }

  static func profile(_ data: Data) throws(DamagedBytes) -> ProviderProfile {
    var reader = ByteReader(Array(data))
    let provider = try reader.provider()
    let venues = try reader.list { reader throws(DamagedBytes) in
      let id = try reader.text()
      return (id, try reader.venue())
    }
    return ProviderProfile(
      provider: provider, venues: Dictionary(venues, uniquingKeysWith: { first, _ in first }))
  }
}
