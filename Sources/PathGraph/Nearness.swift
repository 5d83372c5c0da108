/// The names nearest to a mistaken one, for suggestions.
public enum Nearness {
  /// The few names nearest to a mistaken one, the nearest first.
  ///
  /// A name counts as near when it takes few edits (Damerau-Levenshtein distance with adjacent
  /// transpositions, at most a third of its length and at least two), or when one name holds the
  /// other.
  ///
  /// - Complexity: O(*n* · *a* · *b*) for *n* names of lengths *a* and *b*; not for a hot path.
  public static func nearest(
    to name: String, among names: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    // Nobody mistypes a name of such a length.
    let name = String(name.prefix(80))
    let wanted = Array(name.lowercased().unicodeScalars.prefix(80))
    var ranked: [(distance: Int, name: String)] = []
    for candidate in names where candidate != name {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(80))
      let tail = Array(lastPart(of: candidate).lowercased().unicodeScalars.prefix(80))
      let distance = min(edits(wanted, letters), edits(wanted, tail) + (tail == letters ? 0 : 1))
      let holds =
        wanted.count >= 3
        && (candidate.lowercased().contains(name.lowercased())
          || name.contains(lastPart(of: candidate)))
      if distance <= max(2, wanted.count / 3) || holds {
        ranked.append((holds ? min(distance, 1) : distance, candidate))
      }
    }
    ranked.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return ranked.prefix(limit).map(\.name)
  }

  private static func lastPart(of id: String) -> String {
    id.split(separator: "/").last.map(String.init) ?? id
  }

  private static func edits(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var best = min(
          row[j - 1] + 1, previous[j] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, before[j - 2] + 1)
        }
        row.append(best)
      }
      (before, previous) = (previous, row)
    }
    return previous[b.count]
  }
}
