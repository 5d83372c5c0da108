internal import Advice
internal import PathGraph

/// What every page has around its content.
struct PageFrame {
  /// The page's language.
  let lang: String
  /// The title in the browser, the page's own first.
  let title: String
  /// The addresses of the style, the script and the mark.
  let style = PageAsset.style.address
  let script = PageAsset.script.address
  let icon = PageAsset.icon.address
  /// The places one can always go to.
  let home, paths, about, access, privacy: String
  /// This page in the other languages.
  var languages: [OtherLanguage]
  /// The day as of which everything is told; nil where nothing is.
  let asOf: String?
  /// Whether search engines may list it: not where a person's question is in the address.
  var isPersonal: Bool

  /// Sentences about names in the address that no page asks for.
  let unknownNames: [String]

  /// The bar of the desk; nil on pages that everybody sees.
  var desk: DeskBar?

  /// This page in another language.
  struct OtherLanguage {
    /// The language, its own name, and the address.
    let code, name, href: String
  }

  /// The frame of a page that tells of a problem: what was asked is not known.
  init(_ language: Language, title: String) {
    let t = PageStrings.of(language)
    func link(_ path: String) -> String { "\(path)?taal=\(language.rawValue)" }
    lang = language.rawValue
    self.title = "\(title) · \(t("site.name"))"
    home = link("/")
    paths = link("/paden")
    about = link("/over")
    access = link("/toegankelijkheid")
    privacy = link("/privacy")
    languages = Language.allCases.filter { $0 != language }.map { other in
      OtherLanguage(
        code: other.rawValue, name: PageStrings.of(other)("site.language"),
        href: "/?taal=\(other.rawValue)")
    }
    asOf = nil
    isPersonal = true
    unknownNames = []
  }

  init(_ visit: Visit, title: String) {
    lang = visit.language.rawValue
    let site = visit.strings("site.name")
    self.title = title == site ? site : "\(title) · \(site)"
    home = visit.link("/")
    paths = visit.link("/paden")
    about = visit.link("/over")
    access = visit.link("/toegankelijkheid")
    privacy = visit.link("/privacy")
    let extra = visit.address.parameters.filter { $0.name == "nr" }
    languages = Language.allCases.filter { $0 != visit.language }.map { other in
      OtherLanguage(
        code: other.rawValue, name: PageStrings.of(other)("site.language"),
        href: visit.link(visit.address.path, visit.question, extra, in: other))
    }
    asOf = Print.day(visit.snapshot.advisor.asOf)[visit.language]
    isPersonal = !visit.question.items.isEmpty
    unknownNames = UnknownNames(visit.address).sentences(visit.strings)
  }
}

/// Something that leads to a page.
struct PageLink {
  /// Where to, and what it says.
  var href, label: String
  /// Whether this is what is shown now.
  var isCurrent = false
}

/// A page's content, with what every page needs.
protocol PageModel {
  /// The template that writes it.
  static var template: String { get }
  /// What is around it.
  var frame: PageFrame { get }
  /// The words of the page.
  var t: PageStrings { get }
}
