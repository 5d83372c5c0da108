internal import PathGraph

/// The languages that a client prefers, by its `Accept-Language` (RFC 9110, section 12.5.4).
struct AcceptedLanguages {
  /// The language of ours that it prefers; the usual one where it names none of them.
  let best: Language

  init(_ header: String?, usual: Language = .dutch) {
    var best: (language: Language, weight: Double)?
    for choice in Weighted.list(header ?? "") {
      guard let tag = choice.name.split(separator: "-").first,
        let language = Language(rawValue: String(tag)), choice.weight > best?.weight ?? 0
      else { continue }
      best = (language, choice.weight)
    }
    self.best = best?.language ?? usual
  }
}
