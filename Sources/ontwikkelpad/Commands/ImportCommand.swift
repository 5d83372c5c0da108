internal import Advice
internal import ArgumentParser
internal import CatalogueStore
internal import CourseCatalogue
internal import Foundation

/// Course catalogues into the store, with a report.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Leest catalogi met cursussen in (EDU-DEX, HODEX, XCRI-CAP, LHEO), met een verslag.",
    discussion: """
      Een bestand met een hele catalogus trekt in wat er niet meer in staat; een deel trekt niets \
      in. Het verslag zegt wat het was. Fouten in een record houden de rest niet tegen. Heeft een \
      ander bestand met dezelfde naam aanbod van andere aanbieders gebracht? Geef dan --name.
      """)

  @Argument(
    help: "Bestanden of mappen: .xml, .gz of .zip; - is standaardinvoer.", completion: .file())
  var files: [String]

  @Option(help: "Naam van de catalogus. Standaard de naam van het bestand.")
  var name: String?

  @Flag(help: "Het bestand is de hele catalogus: wat er niet in staat, wordt ingetrokken.")
  var full = false

  @Flag(help: "Het bestand is een deel: er wordt niets ingetrokken.")
  var partial = false

  @Flag(help: "Ook goed als meer dan de helft uit een catalogus verdwenen is.")
  var acceptShrink = false

  @Flag(help: "Ook goed als het bestand ouder is dan wat er al is.")
  var older = false

  @Flag(help: "Leest en vertelt alles, en bewaart niets.")
  var dryRun = false

  @Flag(help: "Bewaart niets als er ergens een fout in zit.")
  var strict = false

  @Option(
    help: """
      Schrijft het verslag ook als webpagina, om aan de aanbieder te sturen; met - alleen als \
      webpagina, op de standaarduitvoer.
      """,
    completion: .file(extensions: ["html"]))
  var html: String?

  @OptionGroup(title: "Aanbod") var store: CatalogueOptions
  @OptionGroup(title: "Algemeen") var common: CommonOptions

  mutating func validate() throws {
    if full, partial {
      throw ValidationError("--full en --partial zeggen het tegengestelde. Kies er één.")
    }
    if name == "" { throw ValidationError("--name: geef een naam op.") }
    if html == "" { throw ValidationError("--html: geef een bestand op.") }
    if html == "-", common.json {
      throw ValidationError("--html - en --json schrijven op dezelfde plek. Kies er één.")
    }
    if files.isEmpty { throw ValidationError("Geef een bestand of map op.") }
  }

  func run() throws {
    let form = common.form
    let scratch = try ScratchStore(isWanted: dryRun, for: store.path)
    defer { scratch?.remove() }
    let report = try store.answer(form) {
      let store = try CatalogueStore(at: scratch?.path ?? self.store.path, creating: true)
      let linking = try self.store.linking(common, try store.decisions())
      var bar = ProgressBar(form.language)
      defer { bar.clear() }
      return try store.importCatalogues(
        inputs, options, linking: linking, clock: { Date() }, progress: { bar.show($0) })
    }
    if html == "-" {
      try Output.answer(ImportPage(report, in: form.language).html)
    } else if common.json {
      try Output.json(ImportDocument(report, in: form.language))
    } else {
      try Output.answer(ImportText(report, form.language, Terminal.standardOutput).text)
    }
    // After the report, so that a page that cannot be written costs nobody what was told.
    if let html, html != "-" {
      try Output.write(
        Data(ImportPage(report, in: form.language).html.utf8), to: html, form.language)
    }
    try judge(report, form)
  }

  private var options: ImportOptions {
    var options = ImportOptions(asOf: common.day)
    options.name = name
    options.mode = full ? .full : partial ? .partial : nil
    options.isDryRun = dryRun
    options.isStrict = strict
    options.acceptsShrink = acceptShrink
    options.acceptsOlder = older
    return options
  }

  private var inputs: [Result<CatalogueInput, UnreadableInput>] {
    files.flatMap { path -> [Result<CatalogueInput, UnreadableInput>] in
      do throws(UnreadableInput) {
        return try CatalogueInput.inputs(at: path).map { .success($0) }
      } catch {
        return [.failure(error)]
      }
    }
  }

  private func judge(_ report: ImportReport, _ form: CommandFailure.Form) throws {
    let refused = report.files.count { $0.outcome == .refused || $0.outcome == .held }
    let hasFailed = strict && report.hasErrors
    guard refused > 0 || hasFailed else { return }
    throw CommandFailure.imports(
      refused: refused, of: report.files.count, isStrict: hasFailed, form)
  }
}

/// A store for a dry run where there is none yet: it is gone afterwards.
private struct ScratchStore {
  let path: String
  private let folder: URL

  init?(isWanted: Bool, for path: String) throws {
    guard isWanted, CatalogueStore.isYetToBeMade(at: path) else { return nil }
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.path = folder.appending(path: "catalogue.sqlite").path
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
