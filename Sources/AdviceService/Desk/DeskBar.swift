internal import Accounts

/// What every page of the desk has above its content: where one can go, and who has signed in.
struct DeskBar {
  /// The parts of the desk that this account may see.
  let links: [PageLink]
  /// The account's name, and the page about its sessions.
  let account, accountAddress: String
  /// What the form to sign out sends along.
  let formToken: String

  init(_ visit: DeskVisit) {
    let parts: [(path: String, label: String, role: AccountRole)] = [
      ("/desk", "desk.client", .adviser), ("/desk/regio", "desk.region", .adviser),
      ("/desk/aanbod", "desk.catalogues", .importer),
    ]
    let path = visit.visit.address.path
    let here = parts.last { path == $0.path || path.hasPrefix($0.path + "/") }
    links = parts.filter { visit.session.roles.contains($0.role) }.map { part in
      PageLink(
        href: visit.visit.link(part.path), label: visit.strings(part.label),
        isCurrent: part.path == here?.path)
    }
    account = visit.session.account
    accountAddress = visit.visit.link("/afmelden")
    formToken = visit.session.formToken
  }
}

extension PageFrame {
  /// The frame of a page of the desk.
  init(_ visit: DeskVisit, title: String) {
    self.init(visit.visit, title: title)
    desk = DeskBar(visit)
  }
}
