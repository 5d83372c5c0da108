/// The place of an element in a graph's list of its kind; mixing kinds does not compile.
public struct Index<Element>: Hashable, Comparable, Sendable {
  /// The position, from zero.
  public let rawValue: UInt32

  /// The index at a position.
  public init(_ position: Int) { rawValue = UInt32(position) }

  /// The position as an integer, to subscript an array with.
  public var position: Int { Int(rawValue) }

  /// Whether one index comes before another.
  public static func < (left: Index, right: Index) -> Bool { left.rawValue < right.rawValue }
}

/// The index of a path.
public typealias PathIndex = Index<Path>
/// The index of a role.
public typealias RoleIndex = Index<Role>
/// The index of a credential.
public typealias CredentialIndex = Index<Credential>
/// The index of a course.
public typealias CourseIndex = Index<Course>
/// The index of a transition.
public typealias TransitionIndex = Index<Transition>
/// The index of a way, over the ways of all transitions.
public typealias WayIndex = Index<Way>
/// The index of a tag in the closed list of `common`.
public typealias TagIndex = Index<Tag>
