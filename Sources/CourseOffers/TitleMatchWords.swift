internal import Foundation

/// The words of a title that tell one course from another, and what it says of level and form.
struct TitleWords: Equatable {
  /// The words in the order of the title, each once: lower case, without accents and plural endings.
  ///
  /// Numbers stay; words that any course could have are left out. "na niveau 2" is one word, `na2`.
  private(set) var words: [String] = []
  /// The mbo level that it names.
  private(set) var level: Int?
  /// Whether it says bbl (true), bol (false), or neither.
  private(set) var isWorkBased: Bool?
  /// Whether it says that it repeats a course, or goes beyond it: a refresher, a trainer's course.
  private(set) var isFollowUp = false

  /// The words of a title.
  init(_ title: String) {
    let parts = Self.parts(of: title)
    var position = 0
    while position < parts.count {
      let part = parts[position]
      let next = position + 1 < parts.count ? parts[position + 1] : ""
      position += 1
      switch part {
      case "bbl": isWorkBased = true
      case "bol": isWorkBased = false
      case "derde" where next == "leerweg": position += 1
      case "niveau", "mbo", "nlqf":
        guard let level = Self.level(next) else { continue }
        let before = parts[..<(position - 1)].last { !Self.beforeLevel.contains($0) }
        position += 1
        if before == "na" { append("na\(level)") } else { self.level = level }
      case "basiscursus", "basistraining", "basisopleiding": append("basis")
      default:
        if Self.followUps.contains(part) { isFollowUp = true }
        if !Self.stopWords.contains(part) { append(Self.stem(part)) }
      }
    }
  }

  private mutating func append(_ word: String) {
    if !words.contains(word) { words.append(word) }
  }

  private static func level(_ part: String) -> Int? {
    Int(part).flatMap { (1...8).contains($0) ? $0 : nil }
  }

  /// Letters and digits between anything else; "nen3140" is two parts, "b1" is one.
  private static func parts(of title: String) -> [String] {
    let isPlain = title.utf8.allSatisfy { $0 < 128 }
    let text = isPlain ? title : title.decomposedStringWithCompatibilityMapping
    var parts: [String] = []
    var part = ""
    var letters = 0
    func finish() {
      if !part.isEmpty { parts.append(part) }
      (part, letters) = ("", 0)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 48...57:
        if letters >= 3 { finish() }
        part.unicodeScalars.append(scalar)
      case 97...122:
        part.unicodeScalars.append(scalar)
        letters += 1
      case 65...90:
        part.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
        letters += 1
      case 0x300...0x36F: break
      case 128... where scalar.properties.isAlphabetic:
        part += scalar.properties.lowercaseMapping
        letters += 1
      default: finish()
      }
    }
    finish()
    return parts
  }

  /// The word without a plural ending, as far as letters alone tell one.
  private static func stem(_ word: String) -> String {
    let count = word.utf8.count
    if count >= 7, word.hasSuffix("en") { return String(word.dropLast(2)) }
    // "basis" and "virus" are no plurals.
    let isPlural = word.hasSuffix("s") && !["is", "us", "ss"].contains(word.suffix(2))
    return count >= 5 && isPlural ? String(word.dropLast()) : word
  }

  private static let stopWords: Set<String> = [
    "de", "het", "een", "voor", "met", "van", "in", "en", "op", "te", "tot", "of", "om", "als",
    "bij", "naar", "door", "uit", "aan", "na", "der", "den", "je", "jouw", "the", "and", "of",
    "for", "opleiding", "opleidingen", "cursus", "cursussen", "training", "trainingen", "workshop",
    "module", "leergang", "beroepsopleiding", "vakopleiding", "diploma", "certificaat", "traject",
    "dag", "dagen", "daagse", "dagopleiding", "deeltijd",
    "voltijd", "avondopleiding", "online", "klassikaal", "incompany", "inclusief", "incl",
    "verkort", "verkorte", "examen", "e", "learning",
  ]

  /// Words that stand between "na" and a level, as in "na een mbo-diploma van niveau 2".
  private static let beforeLevel: Set<String> = ["een", "het", "van", "mbo", "diploma", "op"]

  private static let followUps: Set<String> = [
    "herhaling", "herhalingscursus", "herhalingstraining", "opfris", "opfriscursus", "opfrissen",
    "verlenging", "verlengen", "bijscholing", "nascholing", "vervolg", "vervolgcursus", "hoofd",
    "ploegleider", "coordinator", "instructeur", "docent", "trainer",
  ]

  /// How much a word tells beside others as rare: a letter, or "basis", is in titles of all kinds.
  static func share(of word: String) -> Double {
    word == "basis" || word.utf8.count == 1 ? 0.35 : 1
  }

  /// The ways in which a title can be written: "Bedrijfshulpverlening (BHV)" is also "BHV".
  static func spellings(of title: String) -> [[String]] {
    var spellings = [TitleWords(title).words]
    if let open = title.firstIndex(of: "("), let close = title.lastIndex(of: ")"), open < close {
      let outside = TitleWords(String(title[..<open])).words
      let inside = TitleWords(String(title[open..<close])).words
      if outside.count == 1, inside.count == 1 { spellings += [outside, inside] }
    }
    return spellings.filter { !$0.isEmpty }
  }
}
