internal import Advice
internal import ArgumentParser
internal import PathGraph

/// Where a person wants to go.
struct GoalOptions: ParsableArguments {
  @Option(
    help: "Functie waar u heen wilt, zoals elektro/monteur. Gaat vóór de richting in uw profiel.",
    completion: .ids(\.roleIDs))
  var role: [String] = []

  @Option(help: "Pad waarin u verder wilt, zoals elektro.", completion: .ids(\.pathIDs))
  var path: [String] = []

  @Option(help: "Sector waarin u verder wilt, zoals techniek.")
  var sector: [String] = []

  @Option(help: "Bewijs dat u aan het eind wilt hebben.", completion: .ids(\.credentialIDs))
  var credential: [String] = []

  /// Puts the goal in a profile's object.
  ///
  /// A role, path or sector named here stands in place of all of them that the profile names: who asks
  /// for one role wants no other beside it. Within one goal they add up. A credential named here
  /// stands in place of the profile's.
  func overlay(_ object: inout [String: JSONValue]) {
    let places = ["roles": role, "paths": path, "sectors": sector]
    let goals = places.merging(["credentials": credential]) { place, _ in place }
      .filter { !$0.value.isEmpty }
    guard !goals.isEmpty else { return }
    var goal: [String: JSONValue] = [:]
    if case .object(let known)? = object["goal"] { goal = known }
    if places.contains(where: { !$0.value.isEmpty }) {
      for key in places.keys { goal[key] = nil }
    }
    for (key, ids) in goals { goal[key] = .list(ids.map { .text($0) }) }
    object["goal"] = .object(goal)
  }
}
