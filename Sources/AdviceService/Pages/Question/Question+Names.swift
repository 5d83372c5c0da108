extension Question {
  /// What comes before the id of a credential in the name of the day on which it was got.
  static let datePrefix = "op-"

  /// The names of the questions, in the order in which they stand in an address.
  static let names = [
    // Work now, and before.
    "nu", "nu-maanden", "eerder", "eerder-maanden", "eerder2", "eerder2-maanden",
    "eerder3", "eerder3-maanden", "eerder4", "eerder4-maanden",
    // What one can show: ids, a name in free text, a level of Dutch.
    "bewijs", "bewijs-naam", "nederlands",
    // Where one lives and how far one goes; hours a week for study and for work; how one learns.
    "plaats", "km", "studie", "werk", "vorm",
    // When one begins, and how many days finding a first job takes.
    "vanaf", "zoektijd",
    // Where one wants to go: a role, path or sector; a diploma at the end.
    "doel", "richting", "diploma",
    // What one does not want, what one wants, what one lives on, what is allowed as well.
    "niet", "wel", "inkomen", "mag", "mag-naam",
    // Limits: learn in paid work only, recognised paths only, last day, most euros, most courses.
    "betaald", "erkend", "klaar", "geld", "opleidingen",
    // Who would apply for the subsidy, how large that employer is, whether it takes the person on,
    // and which amounts count.
    "aanvrager", "grootte", "neemt-aan", "subsidie",
    // What is shown: the order, how many, and what one change would open.
    "volgorde", "toon", "meer",
  ]

  /// The questions that are answered in free text and stand for something of the paths.
  static let searched: [(name: String, kind: Finder.Kind)] = [
    ("nu", .role), ("eerder", .role), ("eerder2", .role), ("eerder3", .role), ("eerder4", .role),
    ("doel", .goal), ("bewijs-naam", .credential), ("mag-naam", .course),
  ]

  /// The question whose answers are ids, for one that is answered by name and adds to them.
  static func ids(of name: String) -> String? {
    name.hasSuffix(namedSuffix) ? String(name.dropLast(namedSuffix.count)) : nil
  }

  private static let namedSuffix = "-naam"

  /// The roles held before.
  static let earlierRoles = ["eerder", "eerder2", "eerder3", "eerder4"]

  /// Whether there is anything in it beside what is shown.
  var isBlank: Bool {
    items.allSatisfy { ["volgorde", "toon", "meer"].contains($0.name) }
  }
}
