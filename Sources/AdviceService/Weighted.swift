/// A choice that a header offers, with how much it is liked (RFC 9110, section 12.4.2).
struct Weighted {
  /// What is offered, in lower case, without parameters.
  let name: String
  /// How much: 0 for not at all, 1 for most.
  let weight: Double

  /// The choices of a header, in its order; what comes after the twentieth is left out.
  static func list(_ header: String) -> [Weighted] {
    header.split(separator: ",").prefix(20).compactMap { part in
      let fields = part.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
      guard let name = fields.first, !name.isEmpty else { return nil }
      let told = fields.dropFirst().map { $0.lowercased() }.first { $0.hasPrefix("q=") }
      let weight = told.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      return Weighted(name: name.lowercased(), weight: weight)
    }
  }
}
