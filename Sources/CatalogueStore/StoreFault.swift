package import PathGraph

/// Why a store cannot be used, or not now.
package enum StoreFault: Error, Hashable, Sendable {
  /// There is no file of that name.
  case missing(path: String)
  /// The file is something else: no database, or another program's.
  case foreign(path: String)
  /// A later version of the program made it.
  case newer(path: String)
  /// Its bytes are not as they were written.
  case damaged(path: String)
  /// Another process is writing in it, and went on for too long.
  case busy(path: String)
  /// The disk is full.
  case full(path: String)
  /// It may only be read, and what was asked needs writing.
  case readOnly(path: String)
  /// It, or its folder, cannot be read or written; the number that SQLite has for it.
  case failed(path: String, code: Int)

  /// Whether the machine is at fault, and not what was asked.
  package var isOfMachine: Bool {
    switch self {
    case .missing, .foreign, .newer: false
    case .damaged, .busy, .full, .readOnly, .failed: true
    }
  }

  /// The file.
  package var path: String {
    switch self {
    case .missing(let path), .foreign(let path), .newer(let path), .damaged(let path),
      .busy(let path), .full(let path), .readOnly(let path), .failed(let path, _):
      path
    }
  }

  /// What is the matter, and what to do.
  package var text: LocalizedText {
    switch self {
    case .missing:
      LocalizedText(
        nl: "Hier is geen cursusaanbod opgeslagen. Lees eerst catalogi in: ontwikkelpad import.",
        en: "No courses are stored here. Import catalogues first: ontwikkelpad import.")
    case .foreign:
      LocalizedText(
        nl: "Dit bestand is niet van dit programma. Er is niets aan veranderd. Kies een andere naam"
          + " met --catalogue.",
        en: "This file is not this program's. It was not changed. Choose another name with"
          + " --catalogue.")
    case .newer:
      LocalizedText(
        nl: "Dit bestand is gemaakt door een nieuwere versie van dit programma. Er is niets aan"
          + " veranderd. Gebruik die versie.",
        en: "This file was made by a later version of this program. It was not changed. Use that"
          + " version.")
    case .damaged:
      LocalizedText(
        nl: "Dit bestand is beschadigd. Zet het weg onder een andere naam, en lees de catalogi"
          + " opnieuw in: ontwikkelpad import.",
        en: "This file is damaged. Move it away, and import the catalogues again: ontwikkelpad"
          + " import.")
    case .busy:
      LocalizedText(
        nl: "Een ander proces schrijft nu in dit bestand. Er is niets veranderd. Probeer het straks"
          + " opnieuw.",
        en: "Another process is writing in this file now. Nothing was changed. Try again later.")
    case .full:
      LocalizedText(
        nl: "De schijf is vol. Wat al was opgeslagen, is er nog. Maak ruimte en probeer het"
          + " opnieuw.",
        en: "The disk is full. What had been stored is still there. Make room and try again.")
    case .readOnly:
      LocalizedText(
        nl: "Dit bestand, of de map waarin het staat, mag u alleen lezen. Voor deze opdracht moet"
          + " erin worden geschreven: om iets te bewaren, om een oudere versie bij te werken, of om"
          + " af te maken wat een ander proces begon.",
        en: "You may only read this file, or the folder that it is in. This needs writing: to keep"
          + " something, to bring an older version up to date, or to finish what another process"
          + " began.")
    case .failed(_, let code):
      LocalizedText(
        nl:
          "Dit bestand kan niet worden gelezen of geschreven (SQLite-fout \(code)). Bestaat de map,"
          + " en mag u erin schrijven?",
        en:
          "This file cannot be read or written (SQLite error \(code)). Is there such a folder, and"
          + " may you write in it?")
    }
  }
}
