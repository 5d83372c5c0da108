internal import Advice
internal import PathGraph

/// The page of a conversation: the answer, where there is one, and the form.
struct ClientModel: PageModel {
  static let template = "client"
  let frame: PageFrame
  let t: PageStrings
  let formToken: String
  let keptLanguage: String?
  let form: ClientForm
  let answer: ClientAnswer?
  /// What the sheets must have been made from.
  let mark: String
  /// What is wrong, each with the field that has it.
  let faults: [StartModel.Fault]
  let hasFaults: Bool
  /// What else must be said: a sheet that no longer fits, a file that cannot be read.
  let notice: String?
  /// Whether sheets can be had as PDF.
  let hasPDF: Bool

  init(
    _ resolved: ResolvedCase, _ desk: DeskVisit, answer: ClientAnswer? = nil,
    faults: CaseFaults = CaseFaults(), notice: String? = nil, hasPDF: Bool
  ) {
    let visit = desk.visit
    t = visit.strings
    frame = PageFrame(desk, title: visit.strings("client.title"))
    formToken = desk.session.formToken
    keptLanguage = visit.isLanguageChosen ? visit.language.rawValue : nil
    form = ClientForm(resolved, visit, faults: faults.base)
    self.answer = answer
    mark = resolved.client.mark(in: visit.snapshot)
    self.faults = faults.links(resolved, visit)
    hasFaults = !self.faults.isEmpty
    self.notice = notice
    self.hasPDF = hasPDF
  }
}

/// What is wrong with a conversation.
struct CaseFaults {
  /// With what the client told.
  var base: [ProfileFault] = []
  /// With a trial, by its number.
  var trials: [Int: [ProfileFault]] = [:]

  /// Whether nothing is wrong.
  var isEmpty: Bool { base.isEmpty && trials.isEmpty }

  /// The faults in words, with the field that each leads to.
  func links(_ resolved: ResolvedCase, _ visit: Visit) -> [StartModel.Fault] {
    let numbers = Set(trials.keys).union(resolved.unclear.keys).union([0]).sorted()
    return numbers.flatMap { number -> [StartModel.Fault] in
      let trials = resolved.client.trials
      let question =
        number == 0 ? resolved.client.question : trials[number - 1].changes
      let form = StartForm(
        visit.asking(question), faults: number == 0 ? base : self.trials[number] ?? [],
        unclear: resolved.unclear[number] ?? [],
        prefix: number == 0 ? "" : Trial.prefix(number))
      guard number > 0 else { return form.faultLinks }
      let name = trials[number - 1].name
      let trial = name.isEmpty ? visit.strings("client.trial", ["n": String(number)]) : name
      return form.faultLinks.map {
        StartModel.Fault(text: "\(trial): \($0.text)", href: $0.href)
      }
    }
  }
}
