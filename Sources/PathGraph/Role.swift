/// A job that a person can hold (*functie*).
public struct Role: Hashable, Sendable {
  /// The role's id, unique among the roles of its path.
  public var id: String
  /// What it is called.
  public var title: LocalizedText
  /// What one does in it, in a sentence or two.
  public var summary: LocalizedText?
  /// The indicative level, 1–8.
  public var nlqf: Int?
  /// The credentials that one must hold to work in the role.
  public var requires: [String]
  /// Tags known to hold.
  public var tags: [String]
  /// Tags known not to hold; a tag in neither list is not known.
  public var notTags: [String]
  /// Lower roles that whoever holds this one also holds.
  public var includes: [String]
  /// What is to be arranged before or on entering.
  public var arrange: [Arrangement]
  /// Codes of classifications, such as `isco08`.
  public var codes: [String: String]
  /// The wage of a collective agreement, where a source has one.
  public var wage: Wage?
  /// The source, a key of the file's sources.
  public var source: String?
  /// Whether the facts are an estimate, with the reason in `note`.
  public var isEstimate: Bool
  /// Why an estimate is what it is, or what else an adviser should know.
  public var note: LocalizedText?

  /// A role with the given facts.
  public init(
    id: String, title: LocalizedText, summary: LocalizedText? = nil, nlqf: Int? = nil,
    requires: [String] = [], tags: [String] = [], notTags: [String] = [], includes: [String] = [],
    arrange: [Arrangement] = [], codes: [String: String] = [:], wage: Wage? = nil,
    source: String? = nil, isEstimate: Bool = false, note: LocalizedText? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.nlqf = nlqf
    self.requires = requires
    self.tags = tags
    self.notTags = notTags
    self.includes = includes
    self.arrange = arrange
    self.codes = codes
    self.wage = wage
    self.source = source
    self.isEstimate = isEstimate
    self.note = note
  }
}

/// Gross wage a month, from a collective agreement.
public struct Wage: Hashable, Sendable {
  /// The lowest wage of the scale.
  public var minimum: Money
  /// The highest wage of the scale.
  public var maximum: Money
  /// The source, a key of the file's sources.
  public var source: String?

  /// A wage scale.
  public init(minimum: Money, maximum: Money, source: String?) {
    self.minimum = minimum
    self.maximum = maximum
    self.source = source
  }
}
