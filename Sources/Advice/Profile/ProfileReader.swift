package import Foundation
internal import PathFiles
package import PathGraph
package import Places
internal import RouteMatcher
internal import SlimSubsidy

/// Reads a profile and notes everything that is wrong with it.
package struct ProfileReader {
  /// The largest profile that is read, in bytes.
  package static let mostBytes = 1_000_000

  let graph: PathGraph
  let asOf: Day
  let places: Gazetteer?
  var faults: [ProfileFault] = []
  var count = 0
  lazy var ids = Ids(graph)

  /// A reader of profiles over a graph's ids, as of a day.
  ///
  /// Without a table of places a profile's place is taken as it is, and nobody knows where it lies.
  package init(_ graph: PathGraph, places: Gazetteer? = nil, asOf: Day) {
    self.graph = graph
    self.places = places
    self.asOf = asOf
  }

  /// The object that a JSON text holds.
  ///
  /// - Throws: `InvalidProfile` where it holds none.
  package static func object(_ json: Data) throws(InvalidProfile) -> [String: JSONValue] {
    func fail(_ kind: ProfileFault.Kind, _ key: String = "") -> InvalidProfile {
      InvalidProfile(faults: [ProfileFault(key: key, kind: kind)], count: 1)
    }
    guard json.count <= mostBytes else {
      throw fail(.tooLarge(bytes: json.count, most: mostBytes))
    }
    do {
      let value = try JSONDecoder().decode(JSONValue.self, from: json)
      guard case .object(let object) = value else {
        throw fail(.wrongType(found: value.words, expected: .object))
      }
      return object
    } catch let invalid as InvalidProfile {
      throw invalid
    } catch is TooDeep {
      throw fail(.tooDeep)
    } catch {
      throw fail(.notJSON(Self.complaint(about: json)))
    }
  }

  /// What the parser says of a text that is no JSON, with its place where it says one.
  static func complaint(about json: Data) -> String {
    do {
      _ = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
      return ""
    } catch {
      return unsafe (error as? CocoaError)?.userInfo["NSDebugDescription"] as? String ?? ""
    }
  }

  /// The profile that an object tells.
  ///
  /// - Throws: `InvalidProfile` with the faults, where there are any.
  package mutating func profile(_ object: [String: JSONValue]) throws(InvalidProfile) -> Profile {
    let fields = self.fields(
      object,
      [
        "from", "roles", "credentials", "hoursPerWeek", "workHoursPerWeek", "jobSearchDays",
        "paidOnly", "recognisedOnly", "place", "maxDistanceKm", "modes", "avoid", "need", "allow",
        "finishBefore", "maxNetCostCents", "maxCourses", "income", "applicant", "goal", "order",
        "subsidy", "barriers", "limit", "language",
      ], at: "")
    var profile = Profile(from: day(fields, "from") ?? asOf)
    if profile.from < asOf {
      report("from", .startsInThePast(from: profile.from, asOf: asOf))
    }
    profile.roles = list(fields, "roles") { $0.heldRole($1, at: $2) }
    let from = profile.from
    profile.proofs = list(fields, "credentials") { $0.proof($1, at: $2, from: from) }
    profile.hoursPerWeek = integer(fields, "hoursPerWeek", in: 0...168)
    profile.workHoursPerWeek = integer(fields, "workHoursPerWeek", in: 0...168)
    profile.jobSearchDays = integer(fields, "jobSearchDays", in: 0...3660) ?? 0
    profile.paidOnly = truth(fields, "paidOnly") ?? false
    profile.recognisedOnly = truth(fields, "recognisedOnly") ?? false
    profile.maxDistanceKm = integer(fields, "maxDistanceKm", in: 0...20_000)
    readPlace(text(fields, "place"), into: &profile)
    profile.modes = list(fields, "modes") { $0.choice($1, at: $2) }
    profile.avoid = list(fields, "avoid") { $0.tag($1, at: $2) }
    profile.need = list(fields, "need") { $0.tag($1, at: $2) }
    profile.allow = list(fields, "allow") { $0.course($1, at: $2) }
    profile.finishBefore = day(fields, "finishBefore")
    profile.maxNetCost = integer(fields, "maxNetCostCents", in: 0...100_000_000_00)
      .map { Money(cents: Int64($0)) }
    profile.maxCourses = integer(fields, "maxCourses", in: 0...1000)
    profile.income = choice(fields, "income")
    if let applicant = self.object(fields, "applicant", ["kind", "size", "employs"]) {
      profile.applicant.kind = choice(applicant, "kind")
      profile.applicant.size = choice(applicant, "size")
      profile.applicant.employs = truth(applicant, "employs") ?? false
    }
    if let goal = self.object(fields, "goal", ["roles", "paths", "sectors", "credentials"]) {
      profile.goal.roles = list(goal, "roles") { $0.role($1, at: $2) }
      profile.goal.paths = list(goal, "paths") { $0.path($1, at: $2) }
      profile.goal.sectors = list(goal, "sectors") { $0.sector($1, at: $2) }
      profile.goal.credentials = list(goal, "credentials") { $0.credential($1, at: $2) }
    }
    profile.order = choice(fields, "order") ?? .balanced
    profile.subsidy = choice(fields, "subsidy") ?? .confirmed
    profile.barriers = truth(fields, "barriers") ?? false
    profile.limit = integer(fields, "limit", in: 1...Int.max) ?? 10
    profile.language = choice(fields, "language") ?? .dutch
    guard faults.isEmpty else { throw InvalidProfile(faults: faults, count: count) }
    return profile
  }

  private mutating func readPlace(_ name: String?, into profile: inout Profile) {
    profile.place = name
    guard let name, let places else { return }
    switch places.place(named: name) {
    case .found(let place):
      profile.home = place.coordinates
      if place.coordinates == nil, profile.maxDistanceKm != nil {
        report("place", .notLocated(name))
      }
      profile.region = places[place.region].name
      // Which of several was taken is told wherever the place is.
      if places.isShared(name) { profile.place = place.fullName }
    case .ambiguous(let found):
      report("place", .severalPlaces(name, found.prefix(5).map(\.fullName)))
    case .unknown(let nearest): report("place", .unknownPlace(name, nearest: nearest))
    case .postcode: report("place", .postcode(name))
    }
  }

  // MARK: - Faults

  mutating func report(_ key: String, _ kind: ProfileFault.Kind) {
    count += 1
    guard faults.count < InvalidProfile.mostFaults else { return }
    faults.append(ProfileFault(key: key, kind: kind))
  }
}
