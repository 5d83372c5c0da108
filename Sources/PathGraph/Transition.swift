/// A step from a role, or from outside, to a role.
public struct Transition: Hashable, Sendable {
  /// What kind of step it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Into the sector from outside (*instroom*).
    case entry
    /// On within the sector (*doorstroom*).
    case progression
    /// From another sector or branch (*overstap*).
    case `switch`
  }

  /// The word that stands for *outside* where a role's id would stand.
  public static let outsideID = "outside"

  /// The role that one leaves, or `outside`.
  public var from: String
  /// The role that one enters.
  public var to: String
  /// What kind of step it is.
  public var kind: Kind
  /// The alternatives, one of which is to be fulfilled; never empty.
  public var ways: [Way]
  /// What is to be arranged for the step.
  public var arrange: [Arrangement]
  /// The source, a key of the file's sources.
  public var source: String?
  /// Whether the step is our composition and no published one, with the reason in `note`.
  public var isEstimate: Bool
  /// Why an estimate is what it is, or what else an adviser should know.
  public var note: LocalizedText?

  /// A transition with the given facts.
  public init(
    from: String, to: String, kind: Kind, ways: [Way] = [Way()], arrange: [Arrangement] = [],
    source: String? = nil, isEstimate: Bool = false, note: LocalizedText? = nil
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.ways = ways
    self.arrange = arrange
    self.source = source
    self.isEstimate = isEstimate
    self.note = note
  }

  /// Whether the step starts outside every role.
  public var isFromOutside: Bool { from == Self.outsideID }
}

/// One alternative to satisfy a transition (*manier*).
public struct Way: Hashable, Sendable {
  /// The credentials that must be held, beside those of the role itself.
  public var credentials: [String]
  /// The months of experience in the role that one leaves.
  public var months: Int
  /// The source, a key of the file's sources.
  public var source: String?
  /// Whether the way is our composition, with the reason in `note`.
  public var isEstimate: Bool
  /// Why an estimate is what it is, or what else an adviser should know.
  public var note: LocalizedText?

  /// A way with these demands; without any, it asks nothing.
  public init(
    credentials: [String] = [], months: Int = 0, source: String? = nil, isEstimate: Bool = false,
    note: LocalizedText? = nil
  ) {
    self.credentials = credentials
    self.months = months
    self.source = source
    self.isEstimate = isEstimate
    self.note = note
  }
}
