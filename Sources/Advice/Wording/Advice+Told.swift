package import PathGraph
package import RouteMatcher

extension Advice {
  private func say(_ nl: String, _ en: String) -> String { profile.language == .dutch ? nl : en }

  /// The goals that the person names, without repeating one.
  package var goalNames: [String] {
    let goal = profile.goal
    var names = goal.roles.map { "“\(graph[$0].title[profile.language])”" }
    names += goal.paths.map { path in
      let title = graph[path].title[profile.language]
      return say("alle functies van “\(title)”", "all roles of “\(title)”")
    }
    names += goal.sectors.map {
      say("alle functies in de sector \($0)", "all roles of the sector \($0)")
    }
    names += goal.credentials.map { "“\(graph[$0].title[profile.language])”" }
    return unique(names)
  }

  private func unique(_ words: [String]) -> [String] {
    var seen = Set<String>()
    return words.filter { seen.insert($0).inserted }
  }

  /// What the person told, so that they can check that it was understood.
  package var told: [(label: String, words: [String])] {
    func roles(_ isCurrent: Bool) -> [String] {
      unique(
        profile.roles.filter { $0.isCurrent == isCurrent }.map {
          graph[$0.role].title[profile.language]
        })
    }
    let lapsed = say(" (verlopen)", " (lapsed)")
    let shown = profile.proofs.map { proof in
      graph[proof.credential].title[profile.language]
        + (answer.lapsed.contains(proof) ? lapsed : "")
    }
    return [
      (say("U werkt als", "You work as"), roles(true)),
      (say("U werkte als", "You worked as"), roles(false)),
      (say("U kunt laten zien", "You can show"), unique(shown)),
      (say("Uw grenzen en wensen", "Your limits and wishes"), wishes),
    ]
  }

  private var wishes: [String] {
    var wishes: [String] = []
    if let hours = profile.hoursPerWeek {
      wishes.append(say("\(hours) uur studie per week", "\(hours) hours of study a week"))
    }
    if let hours = profile.workHoursPerWeek {
      wishes.append(say("\(hours) uur werk per week", "\(hours) hours of work a week"))
    }
    wishes += profile.avoid.map {
      say("u wilt niet: ", "you do not want: ") + graph[$0].title[profile.language].lowercased()
    }
    wishes += profile.need.map {
      say("u wilt: ", "you want: ") + graph[$0].title[profile.language].lowercased()
    }
    if let place = profile.place {
      let region = profile.region.map {
        say(" (arbeidsmarktregio \($0))", " (labour-market region \($0))")
      }
      wishes.append(say("u woont in \(place)", "you live in \(place)") + (region ?? ""))
    }
    if let distance = profile.maxDistanceKm, profile.home != nil {
      wishes.append(say("hoogstens \(distance) km ver", "at most \(distance) km away"))
    }
    if !profile.modes.isEmpty {
      let modes = profile.modes.map { Print.mode($0)[profile.language] }.joined(separator: ", ")
      wishes.append(say("lesvorm: \(modes)", "form of teaching: \(modes)"))
    }
    if let income = profile.income, income != .none {
      wishes.append(say("inkomen: ", "income: ") + Print.income(income)[profile.language])
    }
    return wishes
  }

  // MARK: - A route

  /// How far a route's steps stand in a recognised path, in a sentence or two.
  package func recognitionWords(of route: Route) -> String {
    switch recognition(of: route) {
    case "exact":
      say("Alle stappen staan in een erkend pad.", "All steps stand in a recognised path.")
    case "sector":
      say(
        "Erkenning: voor deze sector zijn paden erkend. Of precies deze stappen erin staan, is niet"
          + " nagekeken.",
        "Recognition: paths of this sector were recognised. Whether they hold exactly these steps"
          + " was not checked.")
    default:
      say(
        "Erkenning: niet elke stap staat in een erkend pad.",
        "Recognition: not every step stands in a recognised path.")
    }
  }

  /// In which job one learns a course, and earns; or that there is no wage.
  package func pay(for learn: Route.Learn) -> String {
    guard let role = learn.role else {
      return say("Zonder baan: u krijgt geen loon.", "Without a job: no wage.")
    }
    let title = graph[role].title[profile.language]
    return say("U werkt en verdient als \(title).", "You work and earn as \(title).")
  }

  /// The role in which a route starts; for one that is counted because a higher one is held, both.
  package func startWords(of role: RoleIndex) -> String {
    let title = graph[role].title[profile.language]
    let held = profile.roles.filter { $0.isCurrent }.map(\.role)
    guard !held.contains(role),
      let holder = held.first(where: { graph.included(in: $0).contains(role) })
    else { return title }
    return graph[holder].title[profile.language]
      + say(" (telt ook als \(title))", " (counts as \(title) too)")
  }

  /// What is done in a step, in short: the course, or the work.
  package func brief(of step: Route.Step) -> String {
    switch step {
    case .learn(let learn): graph[learn.course].title[profile.language]
    case .move(let move):
      say("werken als ", "work as ") + graph[move.to].title[profile.language]
    }
  }
}
