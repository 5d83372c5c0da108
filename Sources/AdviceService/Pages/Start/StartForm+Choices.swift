internal import Advice
internal import PathGraph

extension StartForm {
  private var question: Question { visit.question }
  private var language: Language { visit.language }

  /// What can be chosen for a question.
  func choices(
    _ name: String, _ options: [(value: String, label: String)], isOneOf: Bool = false
  ) -> [FormChoice] {
    let chosen = question.values(name)
    return options.map { option in
      FormChoice(
        name: prefix + name, value: option.value, id: "\(prefix)\(name)-\(option.value)",
        label: option.label, isOneOf: isOneOf, isChosen: chosen.contains(option.value))
    }
  }

  // MARK: - Where to

  /// Paths by sector, and every sector as a whole.
  var directions: [StartModel.Group] {
    let paths = visit.graph.paths.filter { !$0.isCommon }
    var seen = Set<String>()
    let sectors = paths.map(\.sector).filter { seen.insert($0).inserted }
    return sectors.map { sector in
      let own = paths.filter { $0.sector == sector }
      var options = own.map { (Finder.pathPrefix + $0.id, $0.title[language]) }
      if own.count > 1 {
        let name = sector.sectorTitle
        let label = visit.strings("start.wholeSector", ["sector": name])
        options.insert((Finder.sectorPrefix + sector, label), at: 0)
      }
      return StartModel.Group(
        label: sector.sectorTitle, choices: choices("richting", options))
    }
  }

  /// The diplomas that one may want at the end.
  var diplomas: [FormChoice] {
    choices(
      "diploma",
      ["mbo-1-diploma", "mbo-2-diploma", "mbo-3-diploma", "mbo-4-diploma"].compactMap(option))
  }

  private func option(_ id: String) -> (value: String, label: String)? {
    visit.graph.credential(id).map { (id, visit.graph[$0].title[language]) }
  }

  // MARK: - What one can show

  /// How good somebody's Dutch is.
  var dutch: [FormChoice] {
    let levels = ["first-language", "a1", "a2", "b1", "b2", "c1", "c2"]
      .filter { visit.graph.credential("nl-\($0)") != nil }
    return choices(
      "nederlands", levels.map { ($0, visit.strings("start.dutch.\($0)")) }, isOneOf: true)
  }

  /// The credentials that all paths share and that somebody can tell of themselves.
  private var shared: [CredentialIndex] {
    let graph = visit.graph
    return graph.credentials.indices.map { CredentialIndex($0) }.filter { credential in
      let id = graph.id(of: credential)
      return graph.path(of: credential) == graph.common
        && !["nlqf-", "nl-", "admission-"].contains(where: id.hasPrefix)
    }
  }

  /// Whether a credential is a school's diploma: it gives a level or admission to a school.
  private func isSchool(_ credential: CredentialIndex) -> Bool {
    visit.graph.implied(by: credential).contains {
      let id = visit.graph.id(of: $0)
      return id == "nlqf-1" || id == "admission-mbo-2"
    }
  }

  /// The school diplomas.
  var school: [FormChoice] {
    choices("bewijs", shared.filter(isSchool).compactMap { option(visit.graph.id(of: $0)) })
  }

  /// The other shared credentials, with a day where they lapse.
  var proofs: [FormChoice] {
    let others = shared.filter { !isSchool($0) && visit.graph[$0].isAcquirable }
    return proofs(others)
  }

  /// What the question has of credentials beyond those that the form lists.
  var otherProofs: [FormChoice] {
    let listed = Set((school + proofs).map(\.value))
    return proofs(
      question.values("bewijs").filter { !listed.contains($0) }
        .compactMap { visit.graph.credential($0) })
  }

  /// Credentials to choose, with a day where they lapse.
  private func proofs(_ credentials: [CredentialIndex]) -> [FormChoice] {
    zip(credentials, choices("bewijs", credentials.compactMap { option(visit.graph.id(of: $0)) }))
      .map { credential, choice in
        guard visit.graph[credential].validMonths != nil else { return choice }
        var choice = choice
        choice.day = day(
          Question.datePrefix + choice.value,
          label: visit.strings("start.gotOn", ["what": choice.label]))
        return choice
      }
  }

  /// The courses that the question allows as well.
  var allowed: [FormChoice] {
    choices(
      "mag",
      question.values("mag").compactMap { id in
        visit.graph.course(id).map { (id, visit.graph[$0].title[language]) }
      })
  }

  // MARK: - Likes and income

  /// The tags that one may avoid (`niet`) or want (`wel`).
  func tags(_ name: String) -> [FormChoice] {
    let good = ["part-time-possible", "outdoors"]
    let tags = visit.graph.tags.filter { tag in
      name == "wel" ? good.contains(tag.id) : tag.id != "part-time-possible"
    }
    return choices(name, tags.map { ($0.id, $0.title[language]) })
  }

  /// What one may live on.
  var incomes: [FormChoice] {
    choices(
      "inkomen",
      Profile.Income.allCases.map { income in
        let words = Print.income(income)[language]
        return (income.rawValue, words.prefix(1).uppercased() + words.dropFirst())
      }, isOneOf: true)
  }
}
