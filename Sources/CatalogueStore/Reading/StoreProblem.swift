package import CourseCatalogue
package import PathGraph

/// Something in a store that is not as it was written.
package enum StoreProblem: Hashable, Sendable {
  /// SQLite finds the file damaged; its own words.
  case database(String)
  /// Rows that name others which are not there.
  case loose(table: String, count: Int)
  /// An offer whose content cannot be read, or is not what was written.
  case content(OfferKey, catalogue: String)
  /// An offer whose codes, runs or titles stand otherwise in the tables by which it is found.
  case outOfStep(OfferKey, catalogue: String)
  /// The index of titles is damaged, or has titles of offers that are not there.
  case titles
  /// The fingerprint is not that of the offers.
  case fingerprint

  /// A stable word for its kind.
  package var code: String {
    switch self {
    case .database: "database"
    case .loose: "loose-rows"
    case .content: "content"
    case .outOfStep: "out-of-step"
    case .titles: "titles"
    case .fingerprint: "fingerprint"
    }
  }

  /// What is the matter.
  package var text: LocalizedText {
    switch self {
    case .database(let words):
      LocalizedText(
        nl: "Het bestand is beschadigd. SQLite zegt: \(words)",
        en: "The file is damaged. SQLite says: \(words)")
    case .loose(let table, let count):
      LocalizedText(
        nl: "In de tabel “\(table)” verwijzen \(count) rijen naar iets dat er niet is.",
        en: "In the table “\(table)” \(count) rows name something that is not there.")
    case .content(let key, let catalogue):
      LocalizedText(
        nl: "De inhoud van \(key.provider) \(key.offer) (catalogus \(catalogue)) is niet meer zoals"
          + " zij is opgeslagen.",
        en: "The content of \(key.provider) \(key.offer) (catalogue \(catalogue)) is not what was"
          + " stored.")
    case .outOfStep(let key, let catalogue):
      LocalizedText(
        nl: "De codes, startmomenten of titels van \(key.provider) \(key.offer) (catalogus"
          + " \(catalogue)) kloppen niet met de inhoud.",
        en: "The codes, runs or titles of \(key.provider) \(key.offer) (catalogue \(catalogue)) do"
          + " not agree with its content.")
    case .titles:
      LocalizedText(
        nl: "De index van titels is beschadigd of loopt niet gelijk.",
        en: "The index of titles is damaged or out of step.")
    case .fingerprint:
      LocalizedText(
        nl: "De vingerafdruk hoort niet bij de opleidingen.",
        en: "The fingerprint is not that of the courses.")
    }
  }
}
