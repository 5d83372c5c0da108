internal import CourseOffers
internal import PathFiles
package import PathGraph
package import RouteMatcher
internal import SlimSubsidy

/// The subsidy's verdict on one course for a profile, on the first days on which it can be taken.
package struct SlimAdvice: Sendable {
  /// The course with its days and costs.
  package let learn: Route.Learn
  /// The profile.
  package let profile: Profile
  /// The verdict with its words; nil where there are no rules to judge by.
  package let verdict: SlimDocument?
  /// What the scheme leaves open, and other money that there may be.
  package let open, otherMoney: [LocalizedText]
  /// Who answered.
  package let advisor: Advisor
}

extension Advisor {
  /// The subsidy's verdict on a course that starts as early as it can.
  ///
  /// It is learned in the first present role of the profile in which it may be, else outside.
  package func slim(on course: CourseIndex, for profile: Profile) -> SlimAdvice {
    let cases = cases(for: profile)
    let workplaces = graph.workplaces(of: course)
    let held = profile.roles.filter(\.isCurrent).flatMap { graph.included(in: $0.role) }
    let role = held.first { workplaces.isEmpty || workplaces.contains($0) }
    let setting = role.map { Setting.role(graph.path(of: $0)) } ?? .outside
    let facts = graph[course]
    let start = DayOfYear.first(of: facts.starts, onOrAfter: profile.from)
    let end = facts.length.end(from: start)
    let price = OfferPrice(facts.cost)
    let net = cases.netCost(
      of: course, in: setting, start: start, end: end, price: price, hoursPerWeek: nil)
    let verdict = cases.verdict(
      course, in: setting, start: start, end: end, price: price, hoursPerWeek: nil)
    let language = profile.language
    return SlimAdvice(
      learn: Route.Learn(
        course: course, role: role, start: start, end: end, grossCost: facts.cost,
        netCost: net, reference: nil),
      profile: profile,
      verdict: verdict.flatMap { verdict in
        slimWording.map { SlimDocument(verdict, $0, in: language) }
      },
      open: folder.scheme?.openQuestions.map(\.text) ?? [],
      otherMoney: folder.scheme?.otherMoney.map { money in
        LocalizedText(
          nl: "\(money.title.nl). \(money.text.nl)",
          en: "\(money.title[.english]). \(money.text[.english])")
      } ?? [], advisor: self)
  }
}
