internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import PathGraph

/// An import's report as a person reads it on a terminal.
struct ImportText {
  private let language: Language
  private let terminal: Terminal
  private var lines: [String] = []

  /// The text, without a line end.
  var text: String { lines.joined(separator: "\n") }

  /// So many places of each kind of fault are told here; the other forms tell more.
  private static let mostPlaces = 3

  init(_ report: ImportReport, _ language: Language, _ terminal: Terminal) {
    self.language = language
    self.terminal = terminal
    let day = Print.day(report.asOf)[language]
    lines.append(terminal.heading(say("Ingelezen op \(day)", "Imported on \(day)")))
    for file in report.files { add(file) }
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
    add(file.counts, of: file)
    for group in file.faults { add(group) }
  }

  private mutating func add(_ counts: ImportCounts, of file: FileReport) {
    guard counts.records > 0 || file.outcome == .imported else { return }
    add(
      say(
        "Records: \(counts.records). Bewaard: \(counts.offers). Overgeslagen: \(counts.skipped).",
        "Records: \(counts.records). Kept: \(counts.offers). Skipped: \(counts.skipped)."),
      indent: "  ")
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

  private mutating func add(_ group: FaultGroup) {
    let severity = group.isError ? say("fout", "error") : say("waarschuwing", "warning")
    add(
      "\(severity) \(group.code): \(group.count)×", indent: "    ", first: "  - ")
    for place in group.first.prefix(Self.mostPlaces) {
      let line = place.line.map { say("regel \($0)", "line \($0)") }
      let record = place.record.map { "“\($0)”" }
      let start = [line, record].compactMap(\.self).joined(separator: ", ")
      let text = place.text[language]
      add(start.isEmpty ? text : "\(start): \(text)", indent: "      ")
    }
    let more = group.count - min(group.count, Self.mostPlaces)
    if more > 0 { add(say("en nog \(more) keer", "and \(more) more"), indent: "      ") }
  }

  private mutating func addTotal(_ report: ImportReport) {
    lines.append("")
    lines.append(
      terminal.strong(
        say("Samen: \(report.files.count) bestanden", "All \(report.files.count) files")))
    let refused = report.files.count { $0.outcome == .refused || $0.outcome == .held }
    let same = report.files.count { $0.outcome == .same }
    if refused > 0 {
      add(say("Niet ingelezen: \(refused).", "Not imported: \(refused)."), indent: "  ")
    }
    if same > 0 {
      add(say("Al eerder ingelezen: \(same).", "Imported before: \(same)."), indent: "  ")
    }
    var whole = FileReport(name: "", catalogue: "")
    whole.outcome = .imported
    add(report.total, of: whole)
  }
}
