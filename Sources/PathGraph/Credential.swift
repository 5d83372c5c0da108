/// Anything that a person can show (*bewijs*): a diploma, a certificate, a licence, a level.
public struct Credential: Hashable, Sendable {
  /// The credential's id, unique among the credentials of its path.
  public var id: String
  /// What it is called.
  public var title: LocalizedText
  /// Credentials that whoever holds this one also holds.
  public var implies: [String]
  /// Older names and numbers of the same credential.
  public var formerly: [FormerName]
  /// How many months it is valid after its date; nil for ever.
  public var validMonths: Int?
  /// The experience that gives it at the start, without a course.
  public var fromExperience: ExperienceDemand?
  /// Whether somebody without it can still get it in itself: a first language or an old school
  /// diploma cannot be got, and an admission only follows from something else.
  public var isAcquirable: Bool
  /// Whether the facts are an estimate, with the reason in `note`.
  public var isEstimate: Bool
  /// Why an estimate is what it is, or what else an adviser should know.
  public var note: LocalizedText?
  /// The source, a key of the file's sources.
  public var source: String?

  /// A credential with the given facts.
  public init(
    id: String, title: LocalizedText, implies: [String] = [], formerly: [FormerName] = [],
    validMonths: Int? = nil, fromExperience: ExperienceDemand? = nil, isAcquirable: Bool = true,
    isEstimate: Bool = false, note: LocalizedText? = nil, source: String? = nil
  ) {
    self.id = id
    self.title = title
    self.implies = implies
    self.formerly = formerly
    self.validMonths = validMonths
    self.fromExperience = fromExperience
    self.isAcquirable = isAcquirable
    self.isEstimate = isEstimate
    self.note = note
    self.source = source
  }
}

/// An older name and number of a credential.
public struct FormerName: Hashable, Sendable {
  /// The name it had.
  public var title: LocalizedText
  /// The crebo number it had.
  public var crebo: String?
  /// The source, a key of the file's sources.
  public var source: String?

  /// An older name.
  public init(title: LocalizedText, crebo: String? = nil, source: String? = nil) {
    self.title = title
    self.crebo = crebo
    self.source = source
  }
}

/// Experience that gives a credential: so many months in these roles, in all.
public struct ExperienceDemand: Hashable, Sendable {
  /// The roles whose months count together.
  public var roles: [String]
  /// The months that are needed.
  public var months: Int

  /// A demand of so many months in these roles.
  public init(roles: [String], months: Int) {
    self.roles = roles
    self.months = months
  }
}
