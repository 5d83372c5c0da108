internal import Advice
internal import PathGraph
internal import RouteMatcher

/// What is tried out beside what the client told: the best route of each, and how it differs.
struct TrialTable {
  /// A row for each thing that is compared.
  let rows: [Row]

  /// One thing that is compared.
  struct Row {
    let label: String
    let cells: [Cell]
  }

  /// One value, and how it differs from the client's own.
  struct Cell {
    let text: String
    let difference: String?
  }

  init(_ advices: [Advice], _ visit: Visit) {
    let words = visit.strings
    let best = advices.map(\.answer.routes.first)
    func row(
      _ key: String, _ text: (Advice, Route) -> String,
      _ difference: (Route, Route) -> String? = { _, _ in nil }
    ) -> Row {
      Row(
        label: words("client.row.\(key)"),
        cells: zip(advices, best).map { advice, route in
          guard let route else { return Cell(text: words("client.noRoute"), difference: nil) }
          let own = best[0].flatMap { $0 == route ? nil : difference($0, route) }
          return Cell(text: text(advice, route), difference: own)
        })
    }
    let count = { (advice: Advice) in Set(advice.answer.routes.map(\.role)).count }
    let counts = Row(
      label: words("client.row.roles"),
      cells: advices.enumerated().map { position, advice in
        let more = count(advice) - count(advices[0])
        return Cell(
          text: String(count(advice)),
          difference: position == 0 || more == 0 ? nil : Self.signed(more, words, "client.roles"))
      })
    /// A route other than the first: how soon or how cheap it can be, and what that takes.
    func extreme(_ key: String, _ isBetter: (Route, Route) -> Bool) -> Row {
      Row(
        label: words("client.row.\(key)"),
        cells: advices.map { advice in
          let text = advice.answer.routes.min(by: isBetter).map { route in
            [advice.words.day(route.vector.finish), advice.words.money(route.vector.netCost)]
              .joined(separator: " · ")
          }
          return Cell(text: text ?? words("client.noRoute"), difference: nil)
        })
    }
    rows = [
      counts,
      extreme("fastest") {
        ($0.vector.finish, $0.vector.netCost) < ($1.vector.finish, $1.vector.netCost)
      },
      extreme("cheapest") {
        ($0.vector.netCost, $0.vector.finish) < ($1.vector.netCost, $1.vector.finish)
      },
      row("goal", { $0.graph[$1.role].title[visit.language] }),
      row(
        "finish", { $0.words.day($1.vector.finish) },
        { Self.days($0.vector.finish.days(to: $1.vector.finish), advices[0], words) }),
      row(
        "cost", { $0.words.money($1.vector.netCost) },
        { before, after in
          let more = after.vector.netCost.cents - before.vector.netCost.cents
          guard more != 0 else { return nil }
          return words(
            more > 0 ? "client.dearer" : "client.cheaper",
            ["amount": advices[0].words.money(Money(cents: abs(more)))])
        }),
      row("payer", { $0.words.payment(of: $1) }),
      row("pay", { words("card.pay.\(RouteCard.pay($1))") }),
      row(
        "courses",
        {
          $1.vector.courses == 0
            ? words("card.noCourse") : Print.courses($1.vector.courses)[$0.profile.language]
        }),
      row("hours", { RouteCard.hours($1, $0, words) ?? words("compare.none") }),
      row(
        "steps",
        { advice, route in
          route.steps.map { advice.brief(of: $0) }.joined(separator: " → ")
        }),
    ]
  }

  private static func signed(_ number: Int, _ words: PageStrings, _ key: String) -> String {
    words("\(key).\(number > 0 ? "more" : "fewer")", ["n": String(abs(number))])
  }

  /// How much sooner or later, in words.
  private static func days(_ days: Int, _ advice: Advice, _ words: PageStrings) -> String? {
    guard days != 0 else { return nil }
    let from = advice.profile.from
    let span = advice.words.span(from: from, to: from.adding(days: abs(days)))
    return words(days > 0 ? "client.later" : "client.sooner", ["span": span])
  }
}
