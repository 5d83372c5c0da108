internal import Foundation

/// A name as somebody wrote it, taken apart for a look-up.
struct PlaceName {
  /// One way to understand it: the key of a name, and the province that goes with it.
  struct Reading: Equatable {
    var key: String
    /// The key of the words that tell the province, or that were meant to; nil where there are none.
    var province: String?
  }

  /// Whether it is a Dutch postcode and nothing else.
  let isPostcode: Bool
  /// The ways to understand it, the most literal first.
  let readings: [Reading]
  /// What is left without brackets, postcode and what follows a comma.
  let core: String

  /// Takes a text apart.
  init(_ text: String) {
    var rest = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if rest.first?.isNumber == true,
      let postcode = rest.prefixMatch(of: /[1-9][0-9]{3} ?([A-Za-z]{2})?(?![A-Za-z0-9])[\s,]*/)
    {
      rest.removeSubrange(postcode.range)
      isPostcode = rest.isEmpty
    } else {
      isPostcode = false
    }
    var bracketed: String?
    if let open = rest.firstIndex(of: "("), open > rest.startIndex {
      let inside = rest[rest.index(after: open)...].prefix { $0 != ")" }
      bracketed = Self.province(String(inside))
      rest = rest[..<open].trimmingCharacters(in: .whitespaces)
    }
    let words = Self.words(rest)
    var readings = [Reading(key: words.joined(), province: bracketed)]
    var core = rest
    if let comma = rest.lastIndex(of: ",") {
      core = String(rest[..<comma])
      let after = Self.words(String(rest[rest.index(after: comma)...])).joined()
      let isCountry = ["nederland", "nl", "thenetherlands", "netherlands"].contains(after)
      readings.append(
        Reading(
          key: Self.words(core).joined(),
          province: isCountry ? bracketed : Self.provinces[after] ?? after))
    }
    if words.count > 1, let last = words.last, Self.districts.contains(last) {
      readings.append(Reading(key: words.dropLast().joined(), province: bracketed))
    }
    self.readings = readings
    self.core = core
  }

  /// What a name is compared by: letters and digits, in lower case, without accents.
  ///
  /// "Sint" and "St.", and "aan den", "aan de" and "a/d" count as the same.
  static func key(_ name: String) -> String {
    let end = name.firstIndex(of: "(") ?? name.endIndex
    return words(String(name[..<end])).joined()
  }

  /// The words of a text, in lower case and without accents.
  private static func words(_ text: String) -> [String] {
    let isPlain = text.utf8.allSatisfy { $0 < 128 }
    var words: [String] = []
    var word = ""
    for scalar in (isPlain ? text : text.decomposedStringWithCompatibilityMapping).unicodeScalars {
      switch scalar.value {
      case 48...57, 97...122: word.unicodeScalars.append(scalar)
      case 65...90: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      case 0x300...0x36F: break
      case 128... where scalar.properties.isAlphabetic: word += scalar.properties.lowercaseMapping
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.count > 1 ? shortened(words) : words
  }

  /// The words with "sint" and "aan den" in one spelling.
  private static func shortened(_ words: [String]) -> [String] {
    var words = words
    for position in words.indices {
      if words[position] == "sint" { words[position] = "st" }
      if words[position] == "aan", position + 1 < words.count,
        ["de", "den", "het"].contains(words[position + 1])
      {
        (words[position], words[position + 1]) = ("a", "d")
      }
    }
    return words
  }

  // MARK: - Provinces and districts

  /// The key of the province that a text names or abbreviates; nil where it is none.
  private static func province(_ text: String) -> String? { provinces[key(text)] }

  /// The keys of provinces, by the keys of what they are called.
  private static let provinces: [String: String] = {
    let names = [
      "groningen": ["gr", "gn"], "fryslan": ["friesland", "fr", "frl"], "drenthe": ["dr"],
      "overijssel": ["ov", "o"], "flevoland": ["fl"], "gelderland": ["gld", "gl", "g"],
      "utrecht": ["ut", "u", "utr"], "noordholland": ["nh"], "zuidholland": ["zh"],
      "zeeland": ["zl", "z", "zld"], "noordbrabant": ["nb", "nbr"], "limburg": ["li", "l", "lb"],
    ]
    var provinces: [String: String] = [:]
    for (name, others) in names {
      for other in others + [name] { provinces[other] = name }
    }
    return provinces
  }()

  /// Last words that name a part of the place before them.
  private static let districts: Set<String> = [
    "noord", "oost", "zuid", "west", "noordoost", "noordwest", "zuidoost", "zuidwest", "centrum",
    "centraal", "cs", "binnenstad",
  ]
}
