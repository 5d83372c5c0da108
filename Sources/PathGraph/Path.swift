/// A sector's development path (*ontwikkelpad*): one path file's content, with ids as written.
///
/// A bare id means the file's own item first, then an item of `common`; an item of another path is
/// written `path/id`.
public struct Path: Hashable, Sendable {
  /// The id of the path that holds what many paths share.
  public static let commonID = "common"

  /// The path's id, equal to its file's name without the ending.
  public var id: String
  /// What the path is called.
  public var title: LocalizedText
  /// The sector it belongs to, such as `techniek`.
  public var sector: String
  /// How the Minister recognised the path; nil for a path that is not recognised.
  public var recognition: Recognition?
  /// Where the facts come from.
  public var sources: [Source]
  /// The closed list of tags; of `common` alone.
  public var tags: [Tag]
  /// The roles, in the file's order.
  public var roles: [Role]
  /// The credentials that are more than a course's own proof.
  public var credentials: [Credential]
  /// The courses, in the file's order.
  public var courses: [Course]
  /// The transitions, in the file's order.
  public var transitions: [Transition]

  /// A path with the given content.
  public init(
    id: String, title: LocalizedText, sector: String, recognition: Recognition? = nil,
    sources: [Source] = [], tags: [Tag] = [], roles: [Role] = [], credentials: [Credential] = [],
    courses: [Course] = [], transitions: [Transition] = []
  ) {
    self.id = id
    self.title = title
    self.sector = sector
    self.recognition = recognition
    self.sources = sources
    self.tags = tags
    self.roles = roles
    self.credentials = credentials
    self.courses = courses
    self.transitions = transitions
  }

  /// Whether this is the path of shared items, which is no sector's path.
  public var isCommon: Bool { id == Self.commonID }
}

/// How a path was recognised (*erkend*).
public struct Recognition: Hashable, Sendable {
  /// How sure it is that the file follows the recognised path.
  public enum Certainty: String, CaseIterable, Sendable, Comparable {
    /// Paths of this sector were recognised; the file could not be compared with the official text.
    case sector
    /// The file follows the published path.
    case exact

    /// Whether one certainty is weaker than another.
    public static func < (left: Self, right: Self) -> Bool { left == .sector && right == .exact }
  }

  /// Who recognised it, such as `SZW`.
  public var authority: String
  /// The day of recognition, where it is known.
  public var date: Day?
  /// How sure it is.
  public var certainty: Certainty
  /// The source, a key of the file's sources.
  public var source: String?

  /// A recognition with the given facts.
  public init(authority: String, date: Day?, certainty: Certainty, source: String?) {
    self.authority = authority
    self.date = date
    self.certainty = certainty
    self.source = source
  }
}

/// Where a fact comes from.
public struct Source: Hashable, Sendable {
  /// The key that facts name it by, unique in its file.
  public var id: String
  /// What it is called.
  public var title: String
  /// Its address, where it has one.
  public var url: String?
  /// The day on which it was looked at.
  public var seen: Day?

  /// A source with the given facts.
  public init(id: String, title: String, url: String? = nil, seen: Day? = nil) {
    self.id = id
    self.title = title
    self.url = url
    self.seen = seen
  }
}

/// A property of a role that a person may want or want to avoid, such as `nights`.
public struct Tag: Hashable, Sendable {
  /// The tag's id, without a path.
  public var id: String
  /// What it is called.
  public var title: LocalizedText

  /// The tags that advice must know about every role.
  public static let expected = [
    "nights", "shifts", "physically-heavy", "heights", "part-time-possible",
  ]

  /// The list that holds where there is no `common` or it has none.
  public static let standard: [Tag] = [
    Tag(id: "physically-heavy", title: LocalizedText(nl: "Zwaar werk", en: "Heavy work")),
    Tag(id: "heights", title: LocalizedText(nl: "Werken op hoogte", en: "Work at heights")),
    Tag(id: "shifts", title: LocalizedText(nl: "Ploegendienst", en: "Shifts")),
    Tag(id: "nights", title: LocalizedText(nl: "Nachtwerk", en: "Nights")),
    Tag(id: "weekends", title: LocalizedText(nl: "Werken in het weekend", en: "Weekends")),
    Tag(id: "on-call", title: LocalizedText(nl: "Oproepdienst", en: "On call")),
    Tag(id: "outdoors", title: LocalizedText(nl: "Buiten werken", en: "Outdoors")),
    Tag(id: "driving", title: LocalizedText(nl: "Zelf rijden", en: "Driving")),
    Tag(id: "own-transport", title: LocalizedText(nl: "Eigen vervoer", en: "Own transport")),
    Tag(id: "noise", title: LocalizedText(nl: "Lawaai", en: "Noise")),
    Tag(id: "confined-spaces", title: LocalizedText(nl: "Krappe ruimten", en: "Confined spaces")),
    Tag(
      id: "part-time-possible", title: LocalizedText(nl: "Deeltijd kan", en: "Part-time possible")),
  ]

  /// A tag with a title.
  public init(id: String, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}

/// Something to arrange that is no course and blocks nothing: a VOG, a register entry, a contract.
public struct Arrangement: Hashable, Sendable {
  /// Its id, unique in its list.
  public var id: String
  /// What is to be arranged.
  public var title: LocalizedText
  /// The source, a key of the file's sources.
  public var source: String?

  /// An arrangement with a title.
  public init(id: String, title: LocalizedText, source: String? = nil) {
    self.id = id
    self.title = title
    self.source = source
  }
}
