internal import Advice
internal import PathGraph
internal import RouteMatcher

/// The answer to a conversation: what would open more, then the trials beside each other, then the
/// routes of each.
struct ClientAnswer {
  /// What the client told.
  let told: [RoutesModel.Told]
  /// What one change would open.
  let barriers: [Change]
  let hasBarriers: Bool
  /// The question as it is and each trial, beside each other.
  let columns: [String]
  let rows: [TrialTable.Row]
  /// The routes of each.
  let plans: [ClientPlan]

  /// A change that would open more, and what tries it out.
  struct Change {
    let change, reach: String
    let roles: [String]
    let rest: String?
    /// The trial, as a button sends it.
    let trial: String
  }

  init(_ client: ClientCase, _ advices: [Advice], _ visit: Visit) {
    let words = visit.strings
    let base = advices[0]
    let goals = base.goalNames
    let goal = RoutesModel.Told(
      label: words("client.parts.goal"), words: goals.joined(separator: ", "))
    told =
      (goals.isEmpty ? [] : [goal])
      + base.told.filter { !$0.words.isEmpty }
      .map { RoutesModel.Told(label: $0.label, words: $0.words.joined(separator: ", ")) }
    let list = BarrierList(base, visit.asking(client.question))
    barriers = zip(base.barriers, list.items).map { barrier, item in
      let after = BarrierList.question(with: barrier.kind, client.question, base)
      let trial = Trial(name: item.change, from: client.question, to: after)
      return Change(
        change: item.change, reach: item.reach, roles: item.roles, rest: item.rest,
        trial: trial.text)
    }
    hasBarriers = !barriers.isEmpty
    let tried = client.tried
    let names =
      [words("client.asItIs")] + tried.map { $0.trial.title(number: $0.number, visit) }
    columns = names
    rows = TrialTable(advices, visit).rows
    let questions = [client.question] + tried.map(\.question)
    plans = advices.indices.map {
      ClientPlan(
        advices[$0], number: $0, name: names[$0],
        isSame: $0 > 0 && advices[$0].answer.routes == base.answer.routes,
        visit.asking(questions[$0]))
    }
  }
}
