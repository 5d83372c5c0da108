internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import Foundation
internal import PathFiles
internal import PathGraph

/// Stored catalogues and offers as a person reads them on a terminal.
struct CatalogueText {
  private let language: Language
  private let terminal: Terminal

  init(_ language: Language, _ terminal: Terminal) {
    self.language = language
    self.terminal = terminal
  }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  private func wrap(_ text: String, indent: String = "", first: String? = nil) -> [String] {
    terminal.wrap(Terminal.printable(text), indent: indent, first: first)
  }

  private func day(_ day: Day) -> String { Print.day(day)[language] }

  // MARK: - Catalogues

  /// Every catalogue.
  func list(_ catalogues: [StoredCatalogue], _ counts: StoreCounts) -> String {
    guard !catalogues.isEmpty else {
      return wrap(
        say(
          "Er is nog geen cursusaanbod ingelezen: ontwikkelpad import.",
          "No courses have been imported yet: ontwikkelpad import.")
      ).joined(separator: "\n")
    }
    var lines: [String] = []
    for catalogue in catalogues { lines += self.lines(catalogue) + [""] }
    lines += wrap(
      say(
        "Samen: \(counts.catalogues) catalogi, \(counts.offers) cursussen, \(counts.runs)"
          + " startmomenten.",
        "All together: \(counts.catalogues) catalogues, \(counts.offers) courses,"
          + " \(counts.runs) runs."))
    return lines.joined(separator: "\n")
  }

  /// One catalogue.
  func show(_ catalogue: StoredCatalogue) -> String {
    let file = wrap(
      say("Bestand: ", "File: ") + catalogue.document + " (SHA-256 \(catalogue.sha256))",
      indent: "    ", first: "  ")
    return (lines(catalogue) + file).joined(separator: "\n")
  }

  private func lines(_ catalogue: StoredCatalogue) -> [String] {
    let names = (catalogue.formats.map(\.name) + catalogue.suppliers).joined(separator: " · ")
    let imported = day(Day(catalogue.imported))
    let mode =
      switch catalogue.mode {
      case .full: say(" als volledige catalogus", " as a full catalogue")
      case .partial: say(" als deel", " as a part")
      case nil: ""
      }
    return wrap(catalogue.name).map { terminal.strong($0) }
      + (names.isEmpty ? [] : wrap(names, indent: "  "))
      + wrap(say("Ingelezen op \(imported)", "Imported on \(imported)") + mode + ".", indent: "  ")
      + wrap(
        say(
          "Cursussen: \(catalogue.offers). Startmomenten: \(catalogue.runs). Ingetrokken:"
            + " \(catalogue.withdrawn).",
          "Courses: \(catalogue.offers). Runs: \(catalogue.runs). Withdrawn:"
            + " \(catalogue.withdrawn)."), indent: "  ")
  }

  /// What went with a catalogue.
  func removed(_ catalogue: StoredCatalogue) -> String {
    wrap(
      say(
        "De catalogus “\(catalogue.name)” is verwijderd, met \(catalogue.offers) cursussen,"
          + " \(catalogue.runs) startmomenten en \(catalogue.withdrawn) ingetrokken cursussen.",
        "The catalogue “\(catalogue.name)” was removed, with \(catalogue.offers) courses,"
          + " \(catalogue.runs) runs and \(catalogue.withdrawn) withdrawn courses.")
    ).joined(separator: "\n")
  }

  /// What a look at the store found.
  func verified(_ problems: [StoreProblem], _ counts: StoreCounts) -> String {
    guard !problems.isEmpty else {
      return wrap(
        say(
          "In orde. Catalogi: \(counts.catalogues), cursussen: \(counts.offers), startmomenten:"
            + " \(counts.runs).",
          "All right. Catalogues: \(counts.catalogues), courses: \(counts.offers), runs:"
            + " \(counts.runs).")
      ).joined(separator: "\n")
    }
    return problems.flatMap { wrap($0.text[language], indent: "  ", first: "- ") }
      .joined(separator: "\n")
  }

  // MARK: - Offers

  /// One offer with its runs and where it came from.
  func show(_ stored: StoredOffer) -> String {
    let offer = stored.offer
    var lines = wrap(offer.title).map { terminal.strong($0) }
    lines += wrap("\(offer.provider.name ?? offer.provider.id) · \(offer.id)", indent: "  ")
    if let withdrawn = stored.withdrawn {
      lines += wrap(
        say("Ingetrokken op \(day(withdrawn)).", "Withdrawn on \(day(withdrawn))."), indent: "  ")
    }
    if let summary = offer.summaries.first?.text { lines += wrap(summary, indent: "  ") }
    if let url = offer.url { lines += wrap(url, indent: "  ") }
    let codes = offer.codes.map { "\($0.scheme.rawValue) \($0.code)" }
    if !codes.isEmpty { lines += wrap(codes.joined(separator: ", "), indent: "  ") }
    if let price = offer.prices.first { lines += wrap(text(price), indent: "  ") }
    lines += runs(of: offer)
    return (lines + provenance(stored.provenance)).joined(separator: "\n")
  }

  private func runs(of offer: Offer) -> [String] {
    guard !offer.runs.isEmpty else {
      return wrap(
        offer.startsAnyTime
          ? say("U kunt op elke dag beginnen.", "One can start on any day.")
          : say("Er zijn geen startmomenten bekend.", "No runs are known."), indent: "  ")
    }
    let runs = offer.runs.enumerated().sorted { left, right in
      (left.element.start?.day ?? .latest, left.offset)
        < (right.element.start?.day ?? .latest, right.offset)
    }
    return runs.map(\.element).flatMap { run in
      let facts = [
        run.start.map { day($0.day) } ?? say("dag onbekend", "day not known"),
        run.venue?.city ?? (run.mode == .online ? "online" : nil),
        run.status == .open ? nil : word(run.status), run.price.map { text($0) },
      ]
      return wrap(
        facts.compactMap(\.self).joined(separator: ", "), indent: "    ", first: "  - ")
    }
  }

  private func word(_ status: Run.Status) -> String {
    switch status {
    case .open: say("open", "open")
    case .closed: say("inschrijving gesloten", "enrolment closed")
    case .full: say("vol", "full")
    case .cancelled: say("gaat niet door", "cancelled")
    }
  }

  private func text(_ price: Price) -> String {
    guard price.currency == "EUR", let gross = price.gross else {
      return say("prijs niet bekend", "price not known")
    }
    return Print.money(gross)[language]
  }

  private func provenance(_ source: StoredOffer.Provenance) -> [String] {
    let imported = day(Day(source.imported))
    return wrap(
      say(
        "Uit catalogus “\(source.catalogue)”, bestand \(source.document), regel \(source.line),"
          + " ingelezen op \(imported). SHA-256 \(source.sha256).",
        "From catalogue “\(source.catalogue)”, file \(source.document), line \(source.line),"
          + " imported on \(imported). SHA-256 \(source.sha256)."), indent: "  ")
  }
}
