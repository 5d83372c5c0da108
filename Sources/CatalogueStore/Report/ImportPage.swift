internal import CourseCatalogue
internal import Foundation
package import PathGraph

/// An import's report as a page to send to a supplier: one file, without a script, that opens
/// nothing else.
package struct ImportPage {
  /// The page.
  package private(set) var html = ""
  private let language: Language
  /// Whether the files come from several suppliers, so that none of them is spoken to.
  private var isForMany = false

  /// The page of a report.
  package init(_ report: ImportReport, in language: Language) {
    self.language = language
    let title = say("Verslag van het inlezen", "Import report")
    html += """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>

      """
    let day = report.asOf.isoText
    isForMany =
      Set(report.files.compactMap(\.supplier)).count > 1
      || report.files.count { $0.supplier == nil && $0.format != nil } > 1
    paragraph(
      isForMany
        ? say(
          "Dit verslag laat zien wat wij op \(day) lazen in \(report.files.count) bestanden van"
            + " verschillende aanbieders, en wat zij kunnen herstellen. Elk bestand heeft een eigen"
            + " deel.",
          "This report shows what we read on \(day) in \(report.files.count) files of several"
            + " suppliers, and what they can mend. Each file has a part of its own.")
        : say(
          "Dit verslag laat zien wat wij in uw catalogus lazen op \(day), en wat u kunt herstellen.",
          "This report shows what we read in your catalogue on \(day), and what you can mend."))
    if !report.isCommitted {
      paragraph(
        say("Dit was een proef: er is niets bewaard.", "This was a trial: nothing was kept."))
    }
    for file in report.files { add(file) }
    html += "</main>\n</body>\n</html>\n"
  }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  private mutating func paragraph(_ text: String) { html += "<p>\(Self.escaped(text))</p>\n" }

  /// A text of which no character means anything to a browser.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped += " "
      default:
        // Control characters, and those that turn the direction of what follows.
        let isHidden =
          scalar.properties.generalCategory == .control
          || scalar.properties.generalCategory == .format
        if isHidden { escaped += "�" } else { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  // MARK: - A file

  private mutating func add(_ file: FileReport) {
    html += "<section>\n<h2>\(Self.escaped(Self.shortName(file.name)))</h2>\n"
    paragraph(file.sentence(in: language))
    var facts: [(String, String)] = []
    if let format = file.format {
      facts.append(
        (
          say("Formaat", "Format"),
          [format.name, file.version ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        ))
    }
    if let supplier = file.supplier { facts.append((say("Aanbieder", "Supplier"), supplier)) }
    if !file.sha256.isEmpty { facts.append(("SHA-256", file.sha256)) }
    html += "<dl>\n"
    for (name, value) in facts {
      html += "<dt>\(Self.escaped(name))</dt><dd>\(Self.escaped(value))</dd>\n"
    }
    html += "</dl>\n"
    addCounts(file)
    addFaults(file)
    html += "</section>\n"
  }

  /// The name without the folders of whoever imported it.
  private static func shortName(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  private mutating func addCounts(_ file: FileReport) {
    html += "<table>\n<caption>\(say("Aantallen", "Numbers"))</caption>\n<tbody>\n"
    for (name, number) in file.counts.named(in: language, isKept: file.isKept) {
      html += "<tr><th scope=\"row\">\(Self.escaped(name))</th><td>\(number)</td></tr>\n"
    }
    html += "</tbody>\n</table>\n"
  }

  private mutating func addFaults(_ file: FileReport) {
    guard !file.faults.isEmpty else {
      return paragraph(say("Er zijn geen fouten gevonden.", "No faults were found."))
    }
    let title =
      isForMany
      ? say("Wat de aanbieder kan herstellen", "What the supplier can mend")
      : say("Wat u kunt herstellen", "What you can mend")
    html += "<h3>\(title)</h3>\n"
    for group in file.faults {
      let severity = group.isError ? say("Fout", "Error") : say("Waarschuwing", "Warning")
      let effect =
        group.isError
        ? say("Dit is niet overgenomen.", "This was not kept.")
        : say(
          "Het record is bewaard zonder dit gegeven.", "The record was kept without this fact.")
      html += """
        <h4>\(severity): <code>\(Self.escaped(group.code))</code> (\(group.count)×)</h4>
        <p>\(effect)</p>
        <table>
        <caption>\(caption(group))</caption>
        <thead><tr><th scope="col">\(say("Regel", "Line"))</th><th scope="col">Id</th>\
        <th scope="col">\(say("Wat er is", "What is the matter"))</th></tr></thead>
        <tbody>

        """
      for place in group.first {
        let line = place.line.map { "\($0)" } ?? "–"
        html += "<tr><td>\(line)</td><td>\(Self.escaped(place.record ?? "–"))</td>"
        html += "<td>\(Self.escaped(place.text[language]))</td></tr>\n"
      }
      html += "</tbody>\n</table>\n"
    }
  }

  private func caption(_ group: FaultGroup) -> String {
    group.count > group.first.count
      ? say(
        "De eerste \(group.first.count) van \(group.count)",
        "The first \(group.first.count) of \(group.count)")
      : say("Alle plaatsen", "All places")
  }

  private static let style = """
    body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 0; }
    main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    section { border-top: 2px solid #767676; margin-top: 2rem; }
    h2, td, dd { overflow-wrap: anywhere; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
    dt { font-weight: bold; } dd { margin: 0; }
    table { border-collapse: collapse; margin: 1rem 0; }
    caption { text-align: left; font-weight: bold; }
    th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; \
    vertical-align: top; }
    @media (prefers-color-scheme: dark) { body { color: #eee; background: #1b1b1b; } }
    """
}
