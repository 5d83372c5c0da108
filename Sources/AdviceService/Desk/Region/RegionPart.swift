/// A page of a region, by its name in the address.
enum RegionPart: String, CaseIterable {
  /// The map and what is most missing.
  case overview = ""
  /// Every white spot.
  case whiteSpots = "witte-vlekken"
  /// What can be reached from a role.
  case reach = "bereik"
  /// Who offers what.
  case providers = "aanbieders"
  /// The subsidy on what can be booked.
  case subsidy = "slim"

  /// The part that the end of an address names, and whether its table is asked as a file.
  static func named(_ text: String) -> (part: RegionPart, isFile: Bool)? {
    let isFile = text.hasSuffix(".csv")
    let name = isFile ? String(text.dropLast(4)) : text
    guard let part = RegionPart(rawValue: name), part != .overview else { return nil }
    return (part, isFile)
  }

  /// The address of the part.
  func path(_ code: String) -> String {
    self == .overview ? "/desk/regio/\(code)" : "/desk/regio/\(code)/\(rawValue)"
  }

  /// The key of its words.
  var key: String {
    switch self {
    case .overview: "overview"
    case .whiteSpots: "whiteSpots"
    case .reach: "reach"
    case .providers: "providers"
    case .subsidy: "subsidy"
    }
  }
}
