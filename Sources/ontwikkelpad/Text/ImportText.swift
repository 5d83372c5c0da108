internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import PathGraph

/// An import's report as a person reads it on a terminal: a few files one by one, many as a whole.
///
/// Long lists are cut; the other forms of the report have all.
struct ImportText {
  private let language: Language
  private let terminal: Terminal
  private var lines: [String] = []

  /// The text, without a line end.
  var text: String { lines.joined(separator: "\n") }

  /// So many places of each kind of fault are told, and so many kinds of a file.
  private static let mostPlaces = 3, mostKinds = 10
  /// So many files are told one by one; of more, so many get a line.
  private static let mostWhole = 5, mostFiles = 20

  init(_ report: ImportReport, _ language: Language, _ terminal: Terminal) {
    self.language = language
    self.terminal = terminal
    let day = Print.day(report.asOf)[language]
    lines.append(terminal.heading(say("Ingelezen op \(day)", "Imported on \(day)")))
    if report.files.count <= Self.mostWhole {
      for file in report.files { add(file) }
    } else {
      addList(report)
      addFaults(of: report)
    }
    if report.files.count > 1 { addTotal(report) }
    if !report.isCommitted {
      lines.append("")
      add(say("Er is niets bewaard.", "Nothing was kept."))
    }
  }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  private mutating func add(_ text: String, indent: String = "", first: String? = nil) {
    lines += terminal.wrap(Terminal.printable(text), indent: indent, first: first)
  }

  private mutating func heading(_ text: String) { lines += ["", terminal.strong(text)] }

  // MARK: - A file

  private mutating func add(_ file: FileReport) {
    lines.append("")
    lines += terminal.wrap(Terminal.printable(file.name)).map { terminal.strong($0) }
    let format = [file.format?.name, file.version].compactMap(\.self).filter { !$0.isEmpty }
    let facts = [
      say("Catalogus “\(file.catalogue)”", "Catalogue “\(file.catalogue)”"),
      format.joined(separator: " "), file.supplier ?? "",
    ]
    add(facts.filter { !$0.isEmpty }.joined(separator: " · "), indent: "  ")
    add(file.sentence(in: language), indent: "  ")
    if file.counts.records > 0 || file.outcome == .imported {
      add(file.counts, isKept: file.isKept)
    }
    for group in file.faults.prefix(Self.mostKinds) {
      add(group, group.first.prefix(Self.mostPlaces).map { (nil, $0) })
    }
    addMore(file.faults.count - Self.mostKinds, "soorten meldingen", "kinds of remarks")
    add(file.faultCounts)
  }

  private mutating func add(_ counts: ImportCounts, isKept: Bool) {
    add(
      isKept
        ? say(
          "Records: \(counts.records). Bewaard: \(counts.offers). Overgeslagen:"
            + " \(counts.skipped).",
          "Records: \(counts.records). Kept: \(counts.offers). Skipped: \(counts.skipped).")
        : say(
          "Records: \(counts.records). Bruikbaar, maar niet bewaard: \(counts.offers)."
            + " Overgeslagen: \(counts.skipped).",
          "Records: \(counts.records). Usable, but not kept: \(counts.offers). Skipped:"
            + " \(counts.skipped)."), indent: "  ")
    add(
      say(
        "Nieuw: \(counts.new). Veranderd: \(counts.changed). Hetzelfde: \(counts.unchanged)."
          + " Ingetrokken: \(counts.withdrawn).",
        "New: \(counts.new). Changed: \(counts.changed). Unchanged: \(counts.unchanged)."
          + " Withdrawn: \(counts.withdrawn)."), indent: "  ")
    add(
      say(
        "Startmomenten: \(counts.runs), waarvan \(counts.runsInPast) in het verleden.",
        "Runs: \(counts.runs), of which \(counts.runsInPast) in the past."), indent: "  ")
    add(
      say(
        "Hoort bij een opleiding van de paden: \(counts.linked), misschien: \(counts.suggested),"
          + " niet: \(counts.unlinked).",
        "Belongs to a course of the paths: \(counts.linked), perhaps: \(counts.suggested), not:"
          + " \(counts.unlinked)."), indent: "  ")
  }

  // MARK: - Faults

  private mutating func add(_ faults: (errors: Int, warnings: Int)) {
    guard faults.errors + faults.warnings > 0 else { return }
    add(
      say(
        "Fouten: \(faults.errors). Waarschuwingen: \(faults.warnings).",
        "Errors: \(faults.errors). Warnings: \(faults.warnings)."), indent: "  ")
  }

  private mutating func add(_ group: FaultGroup, _ places: [(file: String?, FaultGroup.Place)]) {
    let severity = group.isError ? say("fout", "error") : say("waarschuwing", "warning")
    add("\(severity) \(group.code): \(group.count)×", indent: "    ", first: "  - ")
    for (file, place) in places {
      let line = place.line.map { say("regel \($0)", "line \($0)") }
      let record = place.record.map { "“\($0)”" }
      let start = [file, line, record].compactMap(\.self).joined(separator: ", ")
      let text = place.text[language]
      add(start.isEmpty ? text : "\(start): \(text)", indent: "      ")
    }
    let more = group.count - places.count
    if more > 0 { add(say("en nog \(more) keer", "and \(more) more"), indent: "      ") }
  }

  private mutating func addMore(_ count: Int, _ nl: String, _ en: String) {
    guard count > 0 else { return }
    add(
      say(
        "En nog \(count) \(nl); met --json staan ze er allemaal.",
        "And \(count) more \(en); --json has them all."), indent: "  ")
  }

  // MARK: - Many files

  /// A line for each file, those that went wrong first.
  private mutating func addList(_ report: ImportReport) {
    lines.append("")
    let files = report.files.filter { !$0.isBothersome }
    let bothersome = report.files.filter(\.isBothersome)
    for file in (bothersome + files).prefix(Self.mostFiles) {
      let faults = file.faultCounts
      let told = [
        file.outcome.word[language], "\(file.counts.records) records",
        faults.errors > 0 ? say("fouten: \(faults.errors)", "errors: \(faults.errors)") : nil,
        faults.warnings > 0
          ? say("waarschuwingen: \(faults.warnings)", "warnings: \(faults.warnings)") : nil,
      ]
      add(
        "\(file.name): \(told.compactMap(\.self).joined(separator: ", "))", indent: "    ",
        first: "  ")
    }
    addMore(report.files.count - Self.mostFiles, "bestanden", "files")
  }

  /// The faults of all files by their kind.
  private mutating func addFaults(of report: ImportReport) {
    let groups = report.faults
    guard !groups.isEmpty else { return }
    heading(say("Meldingen", "Remarks"))
    for (group, places) in groups {
      add(group, places.prefix(Self.mostPlaces).map { ($0.file, $0.place) })
    }
  }

  private mutating func addTotal(_ report: ImportReport) {
    heading(say("Samen: \(report.files.count) bestanden", "All \(report.files.count) files"))
    let refused = report.files.count { $0.outcome == .refused || $0.outcome == .held }
    let same = report.files.count { $0.outcome == .same }
    if refused > 0 {
      add(say("Niet ingelezen: \(refused).", "Not imported: \(refused)."), indent: "  ")
    }
    if same > 0 {
      add(say("Al eerder ingelezen: \(same).", "Imported before: \(same)."), indent: "  ")
    }
    let kept = report.files.contains(where: \.isKept)
    add(kept ? report.kept : report.total, isKept: kept)
    add(report.faultCounts)
  }
}

extension FileReport {
  /// Whether somebody should look at it.
  fileprivate var isBothersome: Bool {
    outcome == .refused || outcome == .held || faults.contains(where: \.isError)
  }
}
