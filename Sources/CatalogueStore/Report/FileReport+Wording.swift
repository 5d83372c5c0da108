package import PathGraph

extension FileReport {
  /// What became of the file, in a sentence or two.
  package func sentence(in language: Language) -> String { text[language] }

  private var text: LocalizedText {
    switch (outcome, mode) {
    case (.imported, .full) where gone > 0:
      LocalizedText(
        nl: "Dit is een volledige catalogus. Wat er niet meer in staat, is ingetrokken: \(gone).",
        en: "This is a full catalogue. What is no longer in it was withdrawn: \(gone).")
    case (.imported, .full):
      LocalizedText(
        nl: "Dit is een volledige catalogus. Er is niets ingetrokken omdat het er niet in staat.",
        en: "This is a full catalogue. Nothing was withdrawn for not being in it.")
    case (.imported, _):
      LocalizedText(
        nl:
          "Dit is een deel van een catalogus. Er is niets ingetrokken omdat het er niet in staat.",
        en: "This is a part of a catalogue. Nothing was withdrawn for not being in it.")
    case (.same, _):
      LocalizedText(
        nl: "Dit bestand was al ingelezen. Er is niets veranderd.",
        en: "This file had already been imported. Nothing has changed.")
    case (.undone, .full):
      LocalizedText(
        nl: "Dit is een volledige catalogus. Er is niets bewaard.",
        en: "This is a full catalogue. Nothing was kept.")
    case (.undone, _):
      LocalizedText(
        nl: "Dit is een deel van een catalogus. Er is niets bewaard.",
        en: "This is a part of a catalogue. Nothing was kept.")
    case (.held, _):
      LocalizedText(
        nl: "Dit bestand is tegengehouden. Er is niets veranderd.",
        en: "This file was held. Nothing has changed.")
    case (.refused, _):
      LocalizedText(
        nl: "Dit bestand is niet ingelezen. Wat er al was, blijft gelden.",
        en: "This file was not imported. What was there stays in force.")
    }
  }
}

extension FileReport.Outcome {
  /// What became of the file, in a word or two.
  package var word: LocalizedText {
    switch self {
    case .imported: LocalizedText(nl: "ingelezen", en: "imported")
    case .same: LocalizedText(nl: "was al ingelezen", en: "imported before")
    case .undone: LocalizedText(nl: "gelezen, niet bewaard", en: "read, not kept")
    case .held: LocalizedText(nl: "tegengehouden", en: "held")
    case .refused: LocalizedText(nl: "niet ingelezen", en: "not imported")
    }
  }
}

extension ImportCounts {
  /// The numbers with their names, in the order in which people read them.
  ///
  /// - Parameters:
  ///   - language: The language of the names.
  ///   - isKept: Whether the offers are in the store.
  /// - Returns: Each number under its name.
  package func named(
    in language: Language, isKept: Bool = true
  ) -> [(name: String, number: Int)] {
    let usable = ("Bruikbaar, maar niet bewaard", "Usable, but not kept", offers)
    let names: [(String, String, Int)] = [
      ("Records", "Records", records), isKept ? ("Bewaard", "Kept", offers) : usable,
      ("Overgeslagen", "Skipped", skipped), ("Nieuw", "New", new),
      ("Veranderd", "Changed", changed), ("Hetzelfde", "Unchanged", unchanged),
      ("Ingetrokken", "Withdrawn", withdrawn), ("Startmomenten", "Runs", runs),
      ("Startmomenten in het verleden", "Runs in the past", runsInPast),
      ("Hoort bij een opleiding van de paden", "Belongs to a course of the paths", linked),
      ("Hoort misschien bij een opleiding", "May belong to a course", suggested),
      ("Hoort bij geen opleiding van de paden", "Belongs to no course of the paths", unlinked),
    ]
    return names.map { (language == .dutch ? $0.0 : $0.1, $0.2) }
  }
}
