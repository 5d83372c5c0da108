internal import Accounts
internal import Advice
internal import CatalogueStore
internal import Foundation
internal import PathFiles
internal import PathGraph

/// Why a command gives no answer.
enum CommandFailure: Error {
  /// A file or folder that an option names cannot be read.
  case unreadable(String, LocalizedText, Form)
  /// No folder with paths was found.
  case noPaths(Form)
  /// The folder of path files has errors.
  case folder(InvalidFolder, name: String, Form)
  /// The profile has faults.
  case profile(InvalidProfile, Form)
  /// An id of the command's own arguments does not exist.
  case unknown(LocalizedText, Form)
  /// There is no store of catalogues, and the command needs one.
  case noCatalogue(Form)
  /// There is no table of places, and the command needs one.
  case noPlaces(Form)
  /// The store has no such offer.
  case noOffer(provider: String, offer: String, Form)
  /// Nobody decided on an offer and a course.
  case noDecision(provider: String, offer: String, course: String, Form)
  /// The store of catalogues cannot be used.
  case store(StoreFault, Form)
  /// Files were not imported; why stands in the report.
  case imports(refused: Int, of: Int, isStrict: Bool, Form)
  /// The store is not as it was written; how stands in the answer.
  case problems(Int, Form)
  /// An account cannot be made, found or read.
  case account(AccountFault, Form)
  /// Lines of a batch have faults; each was told where its answer would stand.
  case lines(failed: Int, of: Int, Form)

  /// An id that nothing of a kind has, with the nearest that exist.
  static func unknown(
    _ nl: String, _ en: String, _ id: String, among ids: some Sequence<String>, _ form: Form
  ) -> CommandFailure {
    let nearest = Nearness.nearest(to: id, among: ids).map { "“\($0)”" }.joined(separator: ", ")
    return .unknown(
      LocalizedText(
        nl: "Er is geen \(nl) “\(id)”." + (nearest.isEmpty ? "" : " Bedoelt u \(nearest)?"),
        en: "There is no \(en) “\(id)”." + (nearest.isEmpty ? "" : " Do you mean \(nearest)?")),
      form)
  }

  /// Why nothing can be answered from what was named, where a function tells what the user calls a
  /// folder.
  init(_ fault: SourceFault, _ form: Form, name: (URL) -> String) {
    switch fault {
    case .noPaths: self = .noPaths(form)
    case .folder(let invalid, let url): self = .folder(invalid, name: name(url), form)
    case .noLinks(let folder):
      self = .unreadable(folder, fault.complaints().first?.text ?? LocalizedText(nl: ""), form)
    case .store(let fault): self = .store(fault, form)
    }
  }

  /// How a failure is told.
  struct Form {
    var language: Language
    var isJSON: Bool
  }

  /// The exit status.
  var status: Int32 {
    switch self {
    case .store(let fault, _): fault.isOfMachine ? 3 : 1
    case .account(let fault, _): fault.isOfMachine ? 3 : 1
    case .problems: 3
    default: 1
    }
  }

  /// Writes the failure to standard error, as text or as `application/problem+json`.
  func write() {
    let form = form
    let items = items
    guard form.isJSON else {
      for item in items { Output.error(item.line(in: form.language)) }
      if case .folder = self { Output.error(total(of: items)[form.language]) }
      return
    }
    let problem = ProblemDocument(
      title: title[form.language], status: status == 3 ? 500 : 400,
      detail: items.map { $0.text[form.language] }.joined(separator: " "),
      errors: items.map { $0.document(in: form.language) })
    Output.error((try? JSONText.pretty(problem)) ?? "{}")
  }

  private func total(of items: [Item]) -> LocalizedText {
    let errors = items.count(where: \.isError)
    return LocalizedText(
      nl: "Fouten: \(errors), waarschuwingen: \(items.count - errors). Uit deze map wordt niets"
        + " beantwoord.",
      en: "Errors: \(errors), warnings: \(items.count - errors). Nothing is answered from this"
        + " folder.")
  }

  private var form: Form {
    switch self {
    case .unreadable(_, _, let form), .noPaths(let form), .folder(_, _, let form),
      .profile(_, let form), .unknown(_, let form), .lines(_, _, let form),
      .store(_, let form), .noCatalogue(let form), .noPlaces(let form), .noOffer(_, _, let form),
      .noDecision(_, _, _, let form), .imports(_, _, _, let form), .problems(_, let form),
      .account(_, let form):
      form
    }
  }

  private var title: LocalizedText {
    switch self {
    case .unreadable, .noPaths:
      LocalizedText(nl: "Bestand of map niet gevonden", en: "File or folder not found")
    case .folder: LocalizedText(nl: "Fouten in de padbestanden", en: "Errors in the path files")
    case .profile: InvalidProfile.title
    case .store(let fault, _):
      fault.isOfMachine
        ? LocalizedText(nl: "Fout van het systeem", en: "Fault of the machine")
        : LocalizedText(nl: "Geen bruikbaar cursusaanbod", en: "No usable store of courses")
    case .imports: LocalizedText(nl: "Bestanden met fouten", en: "Files with errors")
    case .noOffer: LocalizedText(nl: "Onbekend aanbod", en: "Unknown offer")
    case .noDecision: LocalizedText(nl: "Geen beslissing", en: "No decision")
    case .noCatalogue: LocalizedText(nl: "Geen cursusaanbod", en: "No course catalogue")
    case .noPlaces: LocalizedText(nl: "Geen tabel van plaatsen", en: "No table of places")
    case .problems: LocalizedText(nl: "Beschadigd cursusaanbod", en: "Damaged store of courses")
    case .lines: LocalizedText(nl: "Regels met fouten", en: "Lines with errors")
    case .unknown: LocalizedText(nl: "Onbekend id", en: "Unknown id")
    case .account(let fault, _):
      fault.isOfMachine
        ? LocalizedText(nl: "Fout van het systeem", en: "Fault of the machine")
        : LocalizedText(nl: "Fout met een account", en: "Error with an account")
    }
  }

  private var items: [Item] {
    switch self {
    case .unreadable(let file, let text, _): return [Item(place: file, text: text)]
    case .noPaths: return SourceFault.noPaths.complaints()
    case .folder(let invalid, let name, _): return invalid.complaints(in: name)
    case .profile(let invalid, _):
      return invalid.texts.map { Item(key: $0.key, text: $0.text) }
    case .unknown(let text, _): return [Item(text: text)]
    case .noOffer(let provider, let offer, _):
      return [
        Item(
          text: LocalizedText(
            nl:
              "Aanbieder “\(provider)” heeft geen aanbod “\(offer)”. De ids staan in: ontwikkelpad"
              + " link list.",
            en:
              "Provider “\(provider)” has no offer “\(offer)”. The ids stand in: ontwikkelpad link"
              + " list."))
      ]
    case .noDecision(let provider, let offer, let course, _):
      return [
        Item(
          text: LocalizedText(
            nl: "Over \(provider) \(offer) en \(course) is niets beslist.",
            en: "Nothing was decided on \(provider) \(offer) and \(course)."))
      ]
    case .noCatalogue:
      return [
        Item(
          text: LocalizedText(
            nl:
              "Er is nog geen cursusaanbod. Lees een catalogus in met: ontwikkelpad import BESTAND.",
            en: "There is no course catalogue yet. Import one with: ontwikkelpad import FILE."))
      ]
    case .noPlaces:
      return [
        Item(
          text: LocalizedText(
            nl: "Bij de padbestanden staat geen map “places” met plaatsen en regio's.",
            en: "There is no folder “places” with places and regions beside the path files."))
      ]
    case .store(let fault, _): return [Item(place: fault.path, text: fault.text)]
    case .account(let fault, _):
      var item = Item(place: fault.path, text: fault.text)
      item.line = fault.line
      return [item]
    case .imports, .problems: return [Item(text: counted)]
    case .lines(let failed, let all, _):
      return [
        Item(
          text: LocalizedText(
            nl: "\(failed) van de \(all) regels hadden fouten. Zie de foutobjecten in de uitvoer.",
            en: "\(failed) of \(all) lines had errors. See the error objects in the output."))
      ]
    }
  }

  /// How many things are wrong that are told elsewhere.
  private var counted: LocalizedText {
    switch self {
    case .imports(let refused, let all, isStrict: false, _):
      LocalizedText(
        nl: "Niet ingelezen: \(refused) van \(all). Het verslag zegt waarom.",
        en: "Not imported: \(refused) of \(all). The report says why.")
    case .imports:
      LocalizedText(
        nl: "Er zijn fouten, en met --strict is dan niets bewaard. Het verslag zegt welke.",
        en: "There are errors, and with --strict nothing is kept then. The report says which.")
    case .problems(let count, _):
      LocalizedText(
        nl: "Dit klopt niet: \(count). Zet het bestand weg onder een andere naam, en lees de"
          + " catalogi opnieuw in.",
        en: "Not right: \(count). Move the file away, and import the catalogues again.")
    default: LocalizedText(nl: "")
    }
  }

  /// One thing that is wrong.
  typealias Item = Complaint
}
