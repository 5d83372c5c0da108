/// Where in the path files something stands: a path, and keys and positions down from its root.
public struct Place: Hashable, Sendable {
  /// One step down.
  public enum Step: Hashable, Sendable {
    /// Into a mapping, at a key.
    case key(String)
    /// Into a list, at a position from zero.
    case position(Int)
  }

  /// The id of the path.
  public var path: String
  /// The steps from the root of its file.
  public var steps: [Step]

  /// A place in a path's file.
  public init(path: String, steps: [Step] = []) {
    self.path = path
    self.steps = steps
  }

  /// The place one key further down.
  public func key(_ name: String) -> Place { Place(path: path, steps: steps + [.key(name)]) }

  /// The place one list position further down.
  public func position(_ position: Int) -> Place {
    Place(path: path, steps: steps + [.position(position)])
  }
}

/// What is wrong, or doubtful, in the paths that a graph is made of: data, without words.
public struct GraphFault: Hashable, Sendable {
  /// What kind of item something is.
  public enum ItemKind: String, Sendable {
    /// A path.
    case path
    /// A role.
    case role
    /// A credential.
    case credential
    /// A course.
    case course
    /// A tag.
    case tag
    /// A source.
    case source
  }

  /// What is the matter.
  public enum Kind: Hashable, Sendable {
    /// An id that nothing has; the nearest ids that exist.
    case unknown(ItemKind, id: String, nearest: [String])
    /// An id that stands twice; where it stood first.
    case double(ItemKind, id: String, first: Place)
    /// An id with other characters than lower-case letters, digits and dashes.
    case malformed(ItemKind, id: String)
    /// Credentials that imply each other in a circle, the first repeated at the end.
    case cycle(ids: [String])
    /// Months of experience demanded of somebody who comes from outside.
    case experienceFromOutside(months: Int)
    /// A recognised path that does not say where that stands.
    case recognitionWithoutSource
    /// A tag said both to hold and not to hold.
    case tagBothWays(id: String)
    /// A transition that leads to where it starts.
    case leadsNowhere(role: String)

    /// A credential that is demanded and that no course awards and no experience gives.
    case neverAwarded(id: String)
    /// A role that no transitions lead to from outside.
    case neverReached(role: String)
    /// A course that serves no transition.
    case servesNothing(course: String)
    /// A fact without a source.
    case withoutSource
    /// An estimate without a note that gives the reason.
    case estimateWithoutNote
    /// A practice statement that implies a level.
    case statementImpliesLevel(course: String, level: String)
    /// A role of which these tags are not known.
    case tagsNotKnown(role: String, tags: [String])
    /// A source that was not looked at for over a year.
    case sourceOld(id: String, seen: Day)
  }

  /// What is the matter.
  public var kind: Kind
  /// Where.
  public var place: Place

  /// A fault of a kind at a place.
  public init(_ kind: Kind, at place: Place) {
    self.kind = kind
    self.place = place
  }

  /// Whether no graph is made because of it.
  public var isError: Bool {
    switch kind {
    case .unknown, .double, .malformed, .cycle, .experienceFromOutside, .recognitionWithoutSource,
      .tagBothWays, .leadsNowhere:
      true
    case .neverAwarded, .neverReached, .servesNothing, .withoutSource, .estimateWithoutNote,
      .statementImpliesLevel, .tagsNotKnown, .sourceOld:
      false
    }
  }
}
