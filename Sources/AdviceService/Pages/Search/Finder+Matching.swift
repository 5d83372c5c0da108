internal import Foundation
internal import PathGraph

extension Finder {
  /// What fits this badly is not shown.
  private static let leastScore = 0.45

  /// What fits a text best, the best first.
  func matches(_ text: String, kind: Kind, limit: Int = 8) -> [Match] {
    let wanted = Array(Words(text).all.prefix(8))
    guard !wanted.isEmpty else { return [] }
    let meanings = wanted.map(meanings)
    let weights = wanted.map(weight)
    let total = weights.reduce(0, +)
    var found: [Match] = []
    for entry in entries(of: kind) {
      var best = 0.0
      for name in entry.names where !name.isEmpty {
        var score = 0.0
        var used = Set<String>()
        for (position, meaning) in meanings.enumerated() {
          var own = 0.0
          for word in name {
            if let value = meaning[word], value > own {
              own = value
              used.insert(word)
            }
          }
          score += own * weights[position]
        }
        guard score > 0 else { continue }
        // Of two that hold all words, the shorter is meant.
        let covered = Double(used.count) / Double(Set(name).count)
        best = max(best, score / total * (0.85 + 0.15 * covered))
      }
      if best >= Self.leastScore { found.append(Match(entry: entry, score: best)) }
    }
    return Array(
      found.enumerated().sorted { left, right in
        (right.element.score, left.offset) < (left.element.score, right.offset)
      }.map(\.element).prefix(limit))
  }

  /// What a text names without any doubt: an id, or a name that one thing has.
  func exact(_ text: String, kind: Kind) -> Entry? {
    if let entry = entry(text, kind: kind) { return entry }
    let words = Words(text).all
    guard !words.isEmpty else { return nil }
    let named = entries(named: words, kind: kind)
    let first = named.filter { $0.names.first == words }
    return named.count == 1 ? named.first : first.count == 1 ? first.first : nil
  }

  /// A rare word says more than one that stands everywhere.
  private func weight(of word: String) -> Double {
    1 / (1 + log(Double(1 + (frequency[word] ?? 0))))
  }

  /// The words of names that a word may stand for, and how surely.
  private func meanings(of word: String) -> [String: Double] {
    var meanings: [String: Double] = [:]
    for known in vocabulary {
      if known == word {
        meanings[known] = 1
      } else if word.count >= 3, known.hasPrefix(word) {
        meanings[known] = 0.9
      } else if known.count >= 4, word.hasPrefix(known) {
        meanings[known] = 0.75
      } else if word.count >= 4, known.contains(word) {
        meanings[known] = 0.8
      } else if known.count >= 5, word.contains(known) {
        meanings[known] = 0.7
      }
    }
    if meanings[word] == nil, word.count >= 4 {
      for (position, near) in Nearness.nearest(to: word, among: vocabulary, limit: 4).enumerated()
      where near.first == word.first || near.dropFirst().first == word.dropFirst().first {
        meanings[near] = max(meanings[near] ?? 0, 0.68 - 0.06 * Double(position))
      }
    }
    return meanings
  }
}
