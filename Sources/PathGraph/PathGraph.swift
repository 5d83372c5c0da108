/// The roles, credentials, courses and transitions of any number of paths, as one frozen value.
///
/// Ids are stable outside (`path/id`, an item of `common` also bare); inside everything is a dense
/// index. What a search asks again and again is worked out once, when the graph is made: what a
/// credential implies, what a course provides, and which courses serve each way.
///
/// ```swift
/// let graph = try PathGraph(paths)
/// if let fitter = graph.role("elektro/monteur") {
///   graph.transitions(from: fitter).map { graph.id(of: $0) }  // ["elektro/monteur>eerste-monteur"]
/// }
/// ```
public final class PathGraph: Sendable {
  /// The paths, `common` among them, in the order given.
  public let paths: [Path]
  /// Every role of every path.
  public let roles: [Role]
  /// Every credential, those that a course awards by its own id included.
  public let credentials: [Credential]
  /// Every course of every path.
  public let courses: [Course]
  /// Every transition of every path.
  public let transitions: [Transition]
  /// Every way of every transition, one transition after the other.
  public let ways: [Way]
  /// The closed list of tags.
  public let tags: [Tag]
  /// What is doubtful in the paths, in their order.
  public let warnings: [GraphFault]

  let items: ItemTable
  let links: Links

  /// Makes the graph of these paths.
  ///
  /// - Throws: `InvalidPaths` with every error and warning, where there is any error.
  /// - Complexity: O(size of the paths + Σ over ways of the courses that serve each).
  public init(_ paths: [Path]) throws(InvalidPaths) {
    var builder = GraphBuilder(paths)
    let (items, links) = try builder.build()
    self.paths = paths
    roles = paths.flatMap(\.roles)
    credentials = builder.credentials
    courses = paths.flatMap(\.courses)
    transitions = paths.flatMap(\.transitions)
    ways = transitions.flatMap(\.ways)
    tags = builder.tags
    self.items = items
    self.links = links
    warnings = builder.faults
  }
}

/// Paths that no graph can be made of.
public struct InvalidPaths: Error, Equatable, Sendable {
  /// Every error and every warning, in the order of the paths.
  public var faults: [GraphFault]
}

/// The ids of a graph's items, and the way back.
struct ItemTable: Sendable {
  var paths: [String: PathIndex] = [:]
  var roles: [String: RoleIndex] = [:]
  var credentials: [String: CredentialIndex] = [:]
  var courses: [String: CourseIndex] = [:]
  var transitions: [String: TransitionIndex] = [:]
  var tags: [String: TagIndex] = [:]

  var roleIDs: [String] = []
  var credentialIDs: [String] = []
  var courseIDs: [String] = []
  var transitionIDs: [String] = []
  var rolePaths: [PathIndex] = []
  var credentialPaths: [PathIndex] = []
  var coursePaths: [PathIndex] = []
  var transitionPaths: [PathIndex] = []
}

/// How a graph's items hang together, by index.
struct Links: Sendable {
  /// The role that a transition leaves; nil for outside.
  var origins: [RoleIndex?] = []
  /// The role that a transition enters.
  var destinations: [RoleIndex] = []
  /// The transitions of each role, and in the last row those from outside.
  var outgoing = Rows<TransitionIndex>()
  /// The transitions into each role.
  var incoming = Rows<TransitionIndex>()
  /// Where the ways of each transition begin; always `transitions.count + 1` long.
  var wayStarts: [Int] = [0]
  /// The transition of each way.
  var wayTransitions: [TransitionIndex] = []
  /// The credentials that each way asks, those of the role entered included; ascending.
  var demands = Rows<CredentialIndex>()
  /// The courses that serve each way; ascending.
  var serving = Rows<CourseIndex>()
  /// The credentials that each role requires; ascending.
  var roleRequires = Rows<CredentialIndex>()
  /// Everything that each role includes, itself first.
  var roleIncludes = Rows<RoleIndex>()
  /// The tags known to hold for each role, and those known not to hold.
  var roleTags = Rows<TagIndex>()
  var roleNotTags = Rows<TagIndex>()
  /// Everything that each credential implies, itself included; ascending.
  var implied = Rows<CredentialIndex>()
  /// What each course awards, as written; what it awards with all that follows; what it requires.
  var awards = Rows<CredentialIndex>()
  var awardsClosure = Rows<CredentialIndex>()
  var courseRequires = Rows<CredentialIndex>()
  /// The roles one of which must be held while learning; an empty row makes no demand.
  var whileIn = Rows<RoleIndex>()
  /// The courses that award each credential, and those that one may take for it as well since their
  /// awards imply it.
  var awarding = Rows<CourseIndex>()
  var awardingByImplication = Rows<CourseIndex>()
  /// The roles whose months give each credential, every role that includes one of them counted.
  var experienceRoles = Rows<RoleIndex>()
}
