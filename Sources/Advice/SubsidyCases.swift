internal import CourseOffers
internal import PathFiles
internal import PathGraph
internal import RouteMatcher
internal import SlimSubsidy

/// Turns a course in a setting into the case that the subsidy's rules judge.
struct SubsidyCases: NetPrices {
  let graph: PathGraph
  let lists: TrainingLists
  let scheme: SlimScheme?
  let applicant: Profile.Applicant
  let countsLikely: Bool
  let asOf: Day

  /// The price of a course taken at a time minus the subsidy; the price where there are no rules.
  func netCost(
    of course: CourseIndex, in setting: Setting, start: Day, end: Day, price: OfferPrice
  ) -> Money {
    let amount = scheme?.amount(
      for: application(course, in: setting, start: start, end: end, price: price),
      countingLikely: countsLikely)
    return price.gross - (amount ?? .zero)
  }

  /// The start days on which the amount changes.
  func startDaysOfChange(
    of course: CourseIndex, in setting: Setting, lasting length: Length, price: OfferPrice
  ) -> [Day] {
    let application = application(
      course, in: setting, start: asOf, end: asOf, price: price)
    return scheme?.startDaysOfChange(
      for: application, lasting: length, countingLikely: countsLikely) ?? []
  }

  /// The verdict on a course taken at a time; nil where there are no rules.
  func verdict(
    _ course: CourseIndex, in setting: Setting, start: Day, end: Day, price: OfferPrice
  ) -> Verdict? {
    scheme?.verdict(
      on: application(course, in: setting, start: start, end: end, price: price))
  }

  private func application(
    _ course: CourseIndex, in setting: Setting, start: Day, end: Day, price: OfferPrice
  ) -> SubsidyApplication {
    let facts = graph[course]
    let path = path(of: course, in: setting)
    let listing = path.flatMap { lists.listing(of: course, in: $0) } ?? facts.slim
    return SubsidyApplication(
      path: path.map { .init(graph[$0].recognition) } ?? .unknown, listing: listing,
      nlqf: facts.nlqf, start: start, end: end,
      price: price.gross - price.nonSubsidisable,
      employment: setting == .outside ? (applicant.employs ? .byApplicant : .outside) : .inRole,
      applicant: applicant.kind, leavesRoomForWork: leavesRoomForWork(course), asOf: asOf)
  }

  /// The path for which a course is learned: its own; of a shared course that of the present role,
  /// or one whose training list names it; nil where nothing says.
  private func path(of course: CourseIndex, in setting: Setting) -> PathIndex? {
    let own = graph.path(of: course)
    guard own == graph.common else { return own }
    let naming = lists.paths(naming: course)
    if case .role(let path) = setting {
      if graph[path].recognition != nil { return path }
      return naming.first { graph[$0].recognition != nil } ?? path
    }
    return naming.first { graph[$0].recognition != nil } ?? naming.first
  }

  /// Whether a course is learned beside work, or leaves the hours for a job.
  private func leavesRoomForWork(_ course: CourseIndex) -> Bool {
    if !graph.workplaces(of: course).isEmpty { return true }
    if let hours = graph[course].hoursPerWeek { return hours <= Self.mostHoursBesideWork }
    if case .days(let days) = graph[course].length { return days <= Self.mostDaysBesideWork }
    return false
  }

  /// Study hours a week that leave room for a job of 16 hours in a week of 40: our reading of
  /// "hours that leave room for a job", since no source gives a number.
  static let mostHoursBesideWork = 24
  /// Days of a short course for which one can take leave.
  static let mostDaysBesideWork = 10
}
