internal import HTTPTypes

/// Says how it stands with signing in, and what one can do.
struct SignInNote: PageModel {
  static let template = "signinnote"
  let frame: PageFrame
  let t: PageStrings
  let title: String
  let paragraphs: [String]
  /// What an administrator can do.
  let points: [Point]
  /// What one can do; nil where one can do nothing here.
  let action: PageLink?

  /// Something to do, with the commands that do it.
  struct Point {
    let text: String
    let commands: [String]
  }

  /// How it stands.
  enum Kind: String {
    /// Nobody can sign in: the service was told of no way.
    case notSetUp
    /// One has signed out.
    case signedOut
    /// One is led on to sign out at the provider.
    case goingOn
    /// The provider gives no answer that can be trusted.
    case unavailable
    /// One stopped signing in at the provider.
    case cancelled
    /// It took too long, or was begun in another browser.
    case expired
    /// The account may do nothing here.
    case noRole
    /// The account's name cannot be one here.
    case badName

    var status: HTTPResponse.Status {
      switch self {
      case .signedOut, .goingOn, .cancelled: .ok
      case .notSetUp: .serviceUnavailable
      case .unavailable: .badGateway
      case .expired: .badRequest
      case .noRole, .badName: .forbidden
      }
    }
  }

  init(_ kind: Kind, _ visit: SignInVisit, next: String) {
    t = visit.visit.strings
    let key = "signIn.note.\(kind.rawValue)"
    title = t("\(key).title")
    frame = PageFrame(visit, title: title)
    paragraphs = Self.texts(t, "\(key).text")
    points = Self.points(t, "\(key).points")
    switch kind {
    case .notSetUp: action = nil
    case .noRole, .badName:
      // Who signs in again at once would only be sent back by the provider.
      action = PageLink(href: visit.visit.link("/afgemeld/verder"), label: t("\(key).action"))
    default: action = PageLink(href: next, label: t("\(key).action"))
    }
  }

  private static func points(_ t: PageStrings, _ key: String) -> [Point] {
    guard case .list(let list)? = t.value(key) else { return [] }
    return list.map { value in
      let words = PageStrings(value)
      return Point(text: words("text"), commands: texts(words, "commands"))
    }
  }

  private static func texts(_ t: PageStrings, _ key: String) -> [String] {
    guard case .list(let list)? = t.value(key) else { return [] }
    return list.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
}
