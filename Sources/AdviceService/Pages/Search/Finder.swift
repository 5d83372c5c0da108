internal import PathGraph

/// Finds roles, goals, credentials and courses by what people call them.
///
/// Words count whole, by their beginning, as a part of a longer word, or misspelled; rare words
/// count more than common ones. Besides titles in every language it knows former names, and other
/// names that people use (`Synonyms`).
///
/// - Complexity: a search is O(*n*) names of a kind times the words of the query; words that nothing
///   has are compared with every word there is.
struct Finder: Sendable {
  /// What is looked for.
  enum Kind: String, CaseIterable, Sendable {
    /// A role.
    case role = "functie"
    /// A role, a path or a sector to go to.
    case goal = "doel"
    /// What one can show.
    case credential = "bewijs"
    /// A course.
    case course = "opleiding"
  }

  /// What comes before the id of a path, or of a sector, where it stands beside roles.
  static let pathPrefix = "pad:"
  /// What comes before a sector's name.
  static let sectorPrefix = "sector:"

  /// Something that can be found.
  struct Entry: Sendable {
    /// Its id.
    var id: String
    /// What it is called.
    var title: LocalizedText
    /// The path that it belongs to, to tell it from others of the name; nil for a path or sector.
    var context: LocalizedText?
    /// All its names, each as the words that are compared.
    var names: [[String]]
  }

  /// Something that was found, and how well it fits: at most 1.
  struct Match: Sendable {
    /// What was found.
    var entry: Entry
    /// How well it fits.
    var score: Double
  }

  private let entries: [Kind: [Entry]]
  /// The positions of entries by a whole name, and by the title with its path, in any language.
  private let named: [Kind: [[String]: [Int]]]
  /// How many entries of a kind have a title.
  private let titled: [Kind: [Language: [String: Int]]]
  /// How often each word stands in names, over all kinds.
  let frequency: [String: Int]
  /// Every word, in order.
  let vocabulary: [String]

  /// A finder over a graph's names.
  init(_ graph: PathGraph, synonyms: Synonyms = .standard) {
    let roles = graph.roleIndices.map { Self.entry(of: $0, graph, synonyms) }
    var entries: [Kind: [Entry]] = [:]
    entries[.role] = roles
    entries[.goal] = roles + Self.directions(graph)
    entries[.credential] = graph.credentials.indices.map {
      Self.entry(of: CredentialIndex($0), graph)
    }
    entries[.course] = graph.courses.indices.map { Self.entry(of: CourseIndex($0), graph) }
    self.entries = entries
    named = entries.mapValues { Self.positions(of: $0) }
    titled = entries.mapValues { entries in
      Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
          (language, Dictionary(entries.map { ($0.title[language], 1) }, uniquingKeysWith: +))
        })
    }
    var frequency: [String: Int] = [:]
    for entry in entries.values.joined() {
      for word in Set(entry.names.joined()) { frequency[word, default: 0] += 1 }
    }
    self.frequency = frequency
    vocabulary = frequency.keys.sorted()
  }

  /// Everything of a kind.
  func entries(of kind: Kind) -> [Entry] { entries[kind] ?? [] }

  /// What has an id.
  func entry(_ id: String, kind: Kind) -> Entry? { entries(of: kind).first { $0.id == id } }

  /// What has exactly this name.
  func entries(named words: [String], kind: Kind) -> [Entry] {
    let positions = named[kind]?[words] ?? []
    return positions.map { entries(of: kind)[$0] }
  }

  /// What stands in a field for an entry: its title, with the path where several have that title.
  func label(of entry: Entry, kind: Kind, in language: Language) -> String {
    let title = entry.title[language]
    let isUnique = titled[kind]?[language]?[title] == 1
    guard !isUnique, let context = entry.context else { return title }
    return "\(title) (\(context[language]))"
  }

  // MARK: - Making entries

  private static func positions(of entries: [Entry]) -> [[String]: [Int]] {
    var positions: [[String]: [Int]] = [:]
    for (position, entry) in entries.enumerated() {
      let labels = Language.allCases.map { language in
        Words("\(entry.title[language]) \(entry.context?[language] ?? "")").all
      }
      for name in Set(entry.names + labels) where !name.isEmpty {
        positions[name, default: []].append(position)
      }
    }
    return positions
  }

  private static func entry(
    of role: RoleIndex, _ graph: PathGraph, _ synonyms: Synonyms
  ) -> Entry {
    let (id, title) = (graph.id(of: role), graph[role].title)
    let others = synonyms.names(of: id)
    return Entry(
      id: id, title: title, context: graph[graph.path(of: role)].title,
      names: ([title.nl, title[.english]] + others).map { Words($0).all })
  }

  private static func directions(_ graph: PathGraph) -> [Entry] {
    let paths = graph.paths.filter { !$0.isCommon }
    let pathEntries = paths.map { path in
      Entry(
        id: pathPrefix + path.id, title: path.title,
        names: [path.title.nl, path.title[.english], path.id].map { Words($0).all })
    }
    var seen = Set<String>()
    let sectors = paths.map(\.sector).filter { seen.insert($0).inserted }
    return pathEntries
      + sectors.filter { sector in paths.count { $0.sector == sector } > 1 }.map { sector in
        let title = LocalizedText(nl: sector.sectorTitle, en: sector.sectorTitle)
        return Entry(
          id: sectorPrefix + sector, title: title,
          names: [Words(sector).all])
      }
  }

  private static func entry(of credential: CredentialIndex, _ graph: PathGraph) -> Entry {
    let facts = graph[credential]
    let former = facts.formerly.flatMap { [$0.title.nl, $0.title[.english]] }
    let path = graph.path(of: credential)
    return Entry(
      id: graph.id(of: credential), title: facts.title, context: graph[path].title,
      names: ([facts.title.nl, facts.title[.english]] + former).map { Words($0).all })
  }

  private static func entry(of course: CourseIndex, _ graph: PathGraph) -> Entry {
    let title = graph[course].title
    return Entry(
      id: graph.id(of: course), title: title, context: graph[graph.path(of: course)].title,
      names: [title.nl, title[.english]].map { Words($0).all })
  }
}

extension String {
  /// A sector's name with a capital, and words apart.
  var sectorTitle: String {
    let words = split(separator: "-").joined(separator: " en ")
    return words.count <= 3 ? words.uppercased() : words.prefix(1).uppercased() + words.dropFirst()
  }
}
