internal import Advice
internal import ArgumentParser
internal import PathGraph

/// Where a person wants to go.
struct GoalOptions: ParsableArguments {
  @Option(help: "Functie waar u heen wilt, zoals elektro/monteur.", completion: .ids(\.roleIDs))
  var role: [String] = []

  @Option(help: "Pad waarin u verder wilt, zoals elektro.", completion: .ids(\.pathIDs))
  var path: [String] = []

  @Option(help: "Sector waarin u verder wilt, zoals techniek.")
  var sector: [String] = []

  @Option(help: "Bewijs dat u aan het eind wilt hebben.", completion: .ids(\.credentialIDs))
  var credential: [String] = []

  /// Puts the goal in a profile's object, in place of what it says of each kind named here.
  func overlay(_ object: inout [String: JSONValue]) {
    let goals = ["roles": role, "paths": path, "sectors": sector, "credentials": credential]
      .filter { !$0.value.isEmpty }
    guard !goals.isEmpty else { return }
    var goal: [String: JSONValue] = [:]
    if case .object(let known)? = object["goal"] { goal = known }
    for (key, ids) in goals { goal[key] = .list(ids.map { .text($0) }) }
    object["goal"] = .object(goal)
  }
}
