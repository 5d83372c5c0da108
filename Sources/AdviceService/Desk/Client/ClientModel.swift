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
