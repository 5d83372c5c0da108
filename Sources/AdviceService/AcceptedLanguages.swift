internal import PathGraph

/// The languages that a client prefers, by its `Accept-Language` (RFC 9110, section 12.5.4).
struct AcceptedLanguages {
  /// The language of ours that it prefers; Dutch where it names none of them.
  let best: Language

  init(_ header: String?) {
    var best: (language: Language, weight: Double)?
    for part in (header ?? "").split(separator: ",").prefix(20) {
      let fields = part.split(separator: ";").map { $0.drop { $0 == " " } }
      guard let tag = fields.first?.split(separator: "-").first?.lowercased(),
        let language = Language(rawValue: tag)
      else { continue }
      let weight =
        fields.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      if weight > best?.weight ?? 0 { best = (language, weight) }
    }
    self.best = best?.language ?? .dutch
  }
}
