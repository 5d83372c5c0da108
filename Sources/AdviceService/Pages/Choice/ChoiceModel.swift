internal import PathGraph

/// Asks what was meant by names that could be several things, or nothing.
struct ChoiceModel: PageModel {
  static let template = "choice"
  let frame: PageFrame
  let t: PageStrings
  /// Where the answers go, what is kept of the question, and the language.
  let action: String
  let kept: [Question.Item]
  let keptLanguage: String?
  /// What is asked.
  let questions: [Asked]
  /// Where one can change the answers.
  let edit: String

  /// One name that is not clear.
  struct Asked {
    /// The question and what was written.
    let legend: String
    /// The name of the answer in the address.
    let field: String
    /// What may be meant.
    let options: [Option]
    let hasOptions: Bool
    /// The id of the choice to leave it out.
    let noneID: String
    /// What is said where nothing is near.
    let nothing: String
  }

  /// Something that may be meant.
  struct Option {
    let id, value, title, context: String
  }

  init(_ resolution: Resolution, _ visit: Visit) {
    t = visit.strings
    let strings = t
    frame = PageFrame(visit, title: t("choice.title"))
    action = visit.address.path
    kept =
      resolution.question.items
      + visit.address.parameters.filter { $0.name == "nr" }
      .map { Question.Item(name: $0.name, value: $0.value) }
    keptLanguage = visit.isLanguageChosen ? visit.language.rawValue : nil
    edit = visit.link("/", visit.question)
    questions = resolution.unclear.enumerated().map { number, unclear in
      let field = Question.ids(of: unclear.name) ?? unclear.name
      return Asked(
        legend: strings("choice.legend", ["text": unclear.text]), field: field,
        options: unclear.candidates.enumerated().map { position, entry in
          Option(
            id: "keuze-\(number)-\(position)", value: entry.id,
            title: entry.title[visit.language],
            context: entry.context?[visit.language] ?? strings("choice.whole"))
        },
        hasOptions: !unclear.candidates.isEmpty, noneID: "keuze-\(number)-geen",
        nothing: strings("choice.nothing", ["text": unclear.text]))
    }
  }
}
