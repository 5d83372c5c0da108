internal import PathGraph

/// Names in an address that no page asks for: told on the page, since somebody who mistypes one is
/// answered without what they meant.
struct UnknownNames {
  /// A name, and the nearest that a page asks for, where one is near.
  struct Name {
    let name: String
    let nearest: String?
  }

  /// The names, each once.
  let names: [Name]

  /// The parameter that keeps a name through the address's being tidied up.
  static let kept = "onbekend"
  /// What pages ask beside the questions.
  private static let others = ["taal", "nr", "q", "soort", kept]
  /// What others hang on the addresses that they link to.
  private static let foreign = ["utm_", "mtm_", "pk_", "fbclid", "gclid", "msclkid"]
  /// So many names are told, and so many characters of each.
  private static let most = 5
  private static let mostCharacters = 40

  /// How the addresses begin whose names are their own: the desk's, and those of signing in and out.
  private static let own = ["/desk", "/aanmelden", "/afmelden", "/afgemeld"]

  /// The unknown names of an address.
  init(_ address: Address) {
    guard !Self.own.contains(where: address.path.hasPrefix) else {
      names = []
      return
    }
    let known = Question.names + Self.others
    var seen = Set<String>()
    let found = address.parameters.flatMap { name, value -> [String] in
      if name == Self.kept { return [value] }
      return known.contains(name) || name.hasPrefix(Question.datePrefix) ? [] : [name]
    }.map { String($0.prefix(Self.mostCharacters)) }
    names = found.filter { name in
      !name.isEmpty && !Self.foreign.contains(where: name.hasPrefix) && seen.insert(name).inserted
    }.prefix(Self.most).map { name in
      Name(name: name, nearest: Nearness.nearest(to: name, among: Question.names).first)
    }
  }

  /// The names as an address keeps them.
  var parameters: [(name: String, value: String)] { names.map { (Self.kept, $0.name) } }

  /// A sentence about each.
  func sentences(_ t: PageStrings) -> [String] {
    names.map { unknown in
      unknown.nearest.map { t("unknownName.near", ["name": unknown.name, "near": $0]) }
        ?? t("unknownName.none", ["name": unknown.name])
    }
  }
}
