internal import HTTPTypes
internal import PathGraph

/// The sign-in form.
struct SignInModel: PageModel {
  static let template = "signin"
  let frame: PageFrame
  let t: PageStrings
  /// What is wrong; nil where nothing is.
  let fault: Words?
  /// Whether it is with the name and the password.
  let isWrong: Bool
  /// The name that was typed.
  let name: String
  let formToken: String
  /// What the form keeps.
  let target, language: String?

  /// A heading and a text.
  struct Words {
    let title, text: String
  }

  /// What may be wrong.
  enum Fault {
    /// The name or the password, and it is not said which.
    case wrong
    /// One of them was left empty.
    case empty
    /// The form is too old, or not from this browser.
    case expired
    /// Too much was tried.
    case wait(seconds: Int)

    var status: HTTPResponse.Status {
      switch self {
      case .wrong, .expired: .forbidden
      case .empty: .badRequest
      case .wait: .tooManyRequests
      }
    }

    var headers: HTTPFields {
      if case .wait(let seconds) = self { [.retryAfter: String(seconds)] } else { [:] }
    }

    fileprivate var key: String {
      switch self {
      case .wrong: "wrong"
      case .empty: "empty"
      case .expired: "expired"
      case .wait: "wait"
      }
    }
  }

  init(_ visit: SignInVisit, formToken: String, fault: Fault?) {
    t = visit.visit.strings
    self.formToken = formToken
    name = String((visit.form["naam"] ?? "").prefix(128))
    target = visit.target?.text
    language = visit.visit.isLanguageChosen ? visit.visit.language.rawValue : nil
    var (title, words) = (t("signIn.title"), Words?.none)
    isWrong = if case .wrong = fault { true } else { false }
    if let fault {
      var values: [String: String] = [:]
      if case .wait(let seconds) = fault { values["time"] = Self.time(seconds, t) }
      words = Words(
        title: t("signIn.fault.\(fault.key).title"),
        text: t("signIn.fault.\(fault.key).text", values))
      title = "\(t("signIn.fault.mark")) \(title)"
    }
    self.fault = words
    frame = PageFrame(visit, title: title)
  }

  private static func time(_ seconds: Int, _ t: PageStrings) -> String {
    seconds < 60
      ? t("signIn.seconds", count: seconds) : t("signIn.minutes", count: (seconds + 59) / 60)
  }
}

extension PageFrame {
  /// The frame of a page of signing in or out, which leads to itself in the other languages.
  init(_ visit: SignInVisit, title: String) {
    self.init(visit.visit, title: title)
    isPersonal = true
    let target = visit.target.map { [(name: "naar", value: $0.text)] } ?? []
    // What the provider sent back counts once.
    let isOnce = visit.visit.address.path == "/aanmelden/terug"
    languages =
      isOnce
      ? []
      : languages.map { other in
        OtherLanguage(
          code: other.code, name: other.name,
          href: visit.visit.link(
            visit.visit.address.path, nil, target, in: .init(rawValue: other.code)))
      }
  }
}
