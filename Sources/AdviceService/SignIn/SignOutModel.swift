internal import Accounts
internal import PathGraph

/// Who one is at the desk, and the ways to sign out.
struct SignOutModel: PageModel {
  static let template = "signout"
  let frame: PageFrame
  let t: PageStrings
  let account, roles, sessions, formToken: String
  let language: String?

  init(_ visit: SignInVisit, _ session: Session, count: Int) {
    t = visit.visit.strings
    account = session.account
    roles = AccountRole.allCases.filter(session.roles.contains)
      .map { visit.visit.strings("signIn.role.\($0.rawValue)") }.joined(separator: ", ")
    sessions = t("signIn.out.sessions", count: max(1, count))
    formToken = session.formToken
    language = visit.visit.isLanguageChosen ? visit.visit.language.rawValue : nil
    var frame = PageFrame(visit, title: t("signIn.out.title"))
    frame.desk = DeskBar(DeskVisit(visit: visit.visit, session: session, form: visit.form))
    self.frame = frame
  }
}
