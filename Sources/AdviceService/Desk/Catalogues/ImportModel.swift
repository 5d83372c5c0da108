internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import PathGraph

/// An import at the desk: how far it is, or its report.
struct ImportModel: PageModel {
  static let template = "aanbod-inlezen"
  let frame: PageFrame
  let t: PageStrings
  let parts: [PageLink]
  let title, lead: String
  /// What refreshes the page by itself, where there is a script.
  let refresh = PageAsset.refresh.address
  let progress: Progress?
  let report: Report?
  /// Why it could not be done.
  let failure: String?
  let again: String

  /// How far it is.
  struct Progress {
    let bytes, all: String?
    let words, here: String
    let files: [String]
  }

  /// What came of it.
  struct Report {
    let figures: [CatalogueModel.Fact]
    let files: [FileSection]
    let more: String?
    let json, page: String
    let isKept: Bool
  }

  /// More files than this are only in the files that one can keep.
  private static let mostFiles = 30

  init(_ run: ImportRun, _ visit: DeskVisit) {
    t = visit.strings
    let (t, language) = (t, visit.visit.language)
    parts = DeskParts.links(visit)
    again = visit.visit.link("/desk/aanbod")
    var report: Report?
    var failure: String?
    var progress: Progress?
    let key: String
    switch run.outcome {
    case nil:
      key = "running"
      progress = Progress(run.progress, run.files, visit)
    case .failed(let problem):
      key = "failed"
      failure = problem.detail[language]
    case .report(let found):
      let refused = found.hasRefusals
      key = run.isDryRun ? "trial" : refused ? (found.kept.records > 0 ? "partly" : "held") : "done"
      report = Report(found, visit, most: Self.mostFiles)
    }
    (self.report, self.failure, self.progress) = (report, failure, progress)
    title = t("aanbod.\(key).title")
    lead = t(
      "aanbod.\(key).lead",
      ["account": run.account, "at": Amount.moment(run.startedAt, language)])
    frame = PageFrame(visit, title: title)
  }
}

extension ImportModel.Progress {
  init(_ progress: ImportProgress, _ names: [String], _ visit: DeskVisit) {
    let language = visit.visit.language
    all = progress.allBytes.map { String(max(1, $0)) }
    bytes = progress.allBytes.map { String(min(progress.bytes, max(1, $0))) }
    words = visit.strings(
      "aanbod.progress",
      [
        "bytes": Amount.bytes(progress.bytes, language),
        "all": Amount.bytes(progress.allBytes ?? progress.bytes, language),
        "records": String(progress.records),
      ])
    here = visit.visit.link("/desk/aanbod/inlezen")
    files = names.map(\.visible)
  }
}

extension ImportModel.Report {
  init(_ report: ImportReport, _ visit: DeskVisit, most: Int) {
    let (t, language) = (visit.strings, visit.visit.language)
    let isKept = report.files.contains(where: \.isKept)
    let (counts, faults) = (isKept ? report.kept : report.total, report.faultCounts)
    let numbers: [(String, Int)] = [
      ("files", report.files.count), (isKept ? "kept" : "usable", counts.offers),
      ("new", counts.new), ("changed", counts.changed), ("withdrawn", counts.withdrawn),
      ("linked", counts.linked), ("suggested", counts.suggested), ("errors", faults.errors),
      ("warnings", faults.warnings),
    ]
    figures = numbers.map {
      CatalogueModel.Fact(label: t("aanbod.figure.\($0.0)"), words: String($0.1))
    }
    let bad = report.files.filter { $0.outcome == .refused || $0.outcome == .held }
    let good = report.files.filter { $0.outcome != .refused && $0.outcome != .held }
    files = (bad + good).prefix(most).map { FileSection($0, t, language) }
    let rest = report.files.count - files.count
    more = rest > 0 ? t("aanbod.report.more", ["n": String(rest)]) : nil
    json = visit.visit.link("/desk/aanbod/inlezen/verslag.json")
    page = visit.visit.link("/desk/aanbod/inlezen/verslag.html")
    self.isKept = isKept
  }
}

/// What was seen of a file of an import.
struct FileSection {
  let name, outcome, sentence, context: String
  let isBad: Bool
  let counts: [CatalogueModel.Fact]
  let faults: [FaultSection]
  let hasFaults: Bool

  /// A kind of fault.
  struct FaultSection {
    let severity, code, count, first: String
    let isError: Bool
    let places: [Place]
    let more: String?
  }

  /// A place of a fault.
  struct Place {
    let place, text: String
  }

  init(_ file: FileReport, _ t: PageStrings, _ language: Language) {
    name = file.name.visible
    outcome = file.outcome.word[language]
    sentence = file.sentence(in: language)
    context = [
      t("aanbod.catalogue", ["name": file.catalogue.visible]), file.format?.name,
      file.supplier?.visible,
    ].compactMap(\.self).joined(separator: " · ")
    isBad = file.outcome == .refused || file.outcome == .held
    counts = file.counts.named(in: language, isKept: file.isKept).filter { $0.number > 0 }
      .map { CatalogueModel.Fact(label: $0.name, words: String($0.number)) }
    faults = file.faults.map { group in
      let rest = group.count - group.first.count
      return FaultSection(
        severity: t(group.isError ? "aanbod.error" : "aanbod.warning"), code: group.code,
        count: String(group.count), first: group.first.first?.text[language].visible ?? "",
        isError: group.isError,
        places: group.first.map { Place($0, t, language) },
        more: rest > 0 ? t("aanbod.report.moreFaults", ["n": String(rest)]) : nil)
    }
    hasFaults = !faults.isEmpty
  }
}

extension FileSection.Place {
  init(_ place: FaultGroup.Place, _ t: PageStrings, _ language: Language) {
    self.place = [
      place.line.map { t("aanbod.line", ["n": String($0)]) }, place.record?.visible,
    ].compactMap(\.self).joined(separator: ", ")
    text = place.text[language].visible
  }
}
