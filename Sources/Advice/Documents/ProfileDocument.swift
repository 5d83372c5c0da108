internal import CourseCatalogue
internal import PathFiles
internal import PathGraph
internal import RouteMatcher
internal import SlimSubsidy

/// A profile as other systems read it, defaults included.
package struct ProfileDocument: Encodable, Sendable {
  let from: String
  let roles: [HeldRole]
  let credentials: [Proof]
  let hoursPerWeek, workHoursPerWeek: Nullable<Int>
  let jobSearchDays: Int
  let paidOnly, recognisedOnly: Bool
  let place: Nullable<String>
  let maxDistanceKm: Nullable<Int>
  let modes, avoid, need, allow: [String]
  let finishBefore: Nullable<String>
  let maxNetCostCents: Nullable<Int64>
  let maxCourses: Nullable<Int>
  let income: Nullable<String>
  let applicant: Applicant
  let goal: Goal
  let order, subsidy: String
  let barriers: Bool
  let limit: Int
  let language: String

  struct HeldRole: Encodable {
    let role: String
    let months: Int
    let current: Bool
  }

  /// A credential, as an id or with its date.
  enum Proof: Encodable {
    case id(String)
    case dated(id: String, on: String)

    enum Keys: CodingKey { case id, on }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .id(let id):
        var container = encoder.singleValueContainer()
        try container.encode(id)
      case .dated(let id, let on):
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(id, forKey: .id)
        try container.encode(on, forKey: .on)
      }
    }
  }

  struct Applicant: Encodable {
    let kind, size: Nullable<String>
    let employs: Bool
  }

  struct Goal: Encodable {
    let roles, paths, sectors, credentials: [String]
  }

  init(_ profile: Profile, _ graph: PathGraph) {
    from = profile.from.iso
    roles = profile.roles.map {
      HeldRole(role: graph.id(of: $0.role), months: $0.months, current: $0.isCurrent)
    }
    credentials = profile.proofs.map { proof in
      let id = graph.id(of: proof.credential)
      return proof.on.map { .dated(id: id, on: $0.iso) } ?? .id(id)
    }
    hoursPerWeek = Nullable(profile.hoursPerWeek)
    workHoursPerWeek = Nullable(profile.workHoursPerWeek)
    jobSearchDays = profile.jobSearchDays
    paidOnly = profile.paidOnly
    recognisedOnly = profile.recognisedOnly
    place = Nullable(profile.place)
    maxDistanceKm = Nullable(profile.maxDistanceKm)
    modes = profile.modes.map(\.rawValue)
    avoid = profile.avoid.map { graph[$0].id }
    need = profile.need.map { graph[$0].id }
    allow = profile.allow.map { graph.id(of: $0) }
    finishBefore = Nullable(profile.finishBefore?.iso)
    maxNetCostCents = Nullable(profile.maxNetCost?.cents)
    maxCourses = Nullable(profile.maxCourses)
    income = Nullable(profile.income?.rawValue)
    applicant = Applicant(
      kind: Nullable(profile.applicant.kind?.rawValue),
      size: Nullable(profile.applicant.size?.rawValue), employs: profile.applicant.employs)
    goal = Goal(
      roles: profile.goal.roles.map { graph.id(of: $0) },
      paths: profile.goal.paths.map { graph[$0].id }, sectors: profile.goal.sectors,
      credentials: profile.goal.credentials.map { graph.id(of: $0) })
    order = profile.order.rawValue
    subsidy = profile.subsidy.rawValue
    barriers = profile.barriers
    limit = profile.limit
    language = profile.language.rawValue
  }
}
