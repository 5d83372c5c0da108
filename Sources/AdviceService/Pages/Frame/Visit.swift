internal import Advice
internal import HTTPTypes
internal import Hummingbird
internal import PathGraph

/// One look at a page: what is asked, in which language, and what it is answered from.
struct Visit: Sendable {
  /// The address.
  let address: Address
  /// The language of the page.
  private(set) var language: Language
  /// Whether the address says so, or only the browser.
  private(set) var isLanguageChosen: Bool
  /// The question in the address.
  private(set) var question: Question
  /// What it is answered from.
  let snapshot: Snapshot
  /// What finds things by name.
  let finder: Finder
  /// The words of the page.
  private(set) var strings: PageStrings

  init(
    _ request: Request, _ context: ServiceContext, _ snapshot: Snapshot, _ finder: Finder
  ) {
    address = Address(request)
    let chosen = address["taal"].flatMap { Language(rawValue: $0) }
    isLanguageChosen = chosen != nil
    language = chosen ?? context.language
    question = Question(address)
    self.snapshot = snapshot
    self.finder = finder
    strings = PageStrings.of(language)
  }

  /// Takes the language that a form asks for, where it is one that there is.
  mutating func choose(_ name: String?) {
    guard let chosen = name.flatMap({ Language(rawValue: $0) }) else { return }
    isLanguageChosen = true
    language = chosen
    strings = PageStrings.of(chosen)
  }

  /// The same visit with another question.
  func asking(_ question: Question) -> Visit {
    var visit = self
    visit.question = question
    return visit
  }

  /// The paths.
  var graph: PathGraph { snapshot.graph }

  // MARK: - Addresses

  /// An address on this site, with a question and the language of this visit.
  func link(
    _ path: String, _ question: Question? = nil, _ extra: [(name: String, value: String)] = []
  ) -> String {
    link(path, question, extra, in: isLanguageChosen ? language : nil)
  }

  /// An address on this site, with a question and a language.
  func link(
    _ path: String, _ question: Question?, _ extra: [(name: String, value: String)],
    in language: Language?
  ) -> String {
    var parts = [question?.text ?? ""].filter { !$0.isEmpty }
    parts += extra.map { "\($0.name)=\($0.value.formEncoded)" }
    if let language { parts.append("taal=\(language.rawValue)") }
    return parts.isEmpty ? path : path + "?" + parts.joined(separator: "&")
  }

  /// The page of a role.
  func link(to role: RoleIndex) -> String { link("/functies/" + graph.id(of: role)) }

  /// The page of a course.
  func link(to course: CourseIndex) -> String { link("/opleidingen/" + graph.id(of: course)) }

  /// The page of a path.
  func link(to path: PathIndex) -> String { link("/paden/" + graph[path].id) }

  // MARK: - Answers

  /// The profile of a question.
  func profile(_ question: Question) throws(InvalidProfile) -> Profile {
    let advisor = snapshot.advisor
    var reader = ProfileReader(graph, places: advisor.places, asOf: advisor.asOf)
    return try reader.profile(question.object(in: language))
  }
}
