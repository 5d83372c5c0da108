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
  let counting: CountedAmounts
  let asOf: Day

  /// The price of a course taken at a time minus the subsidy; the price where there are no rules.
  func netCost(
    of course: CourseIndex, in setting: Setting, start: Day, end: Day, price: OfferPrice,
    hoursPerWeek: Int?
  ) -> Money {
    guard let scheme else { return price.gross }
    let amount = scheme.amount(
      for: application(course, setting, start, end, price, hoursPerWeek),
      counting: counting)
    return price.gross - amount
  }

  /// The start days on which the amount changes.
  func startDaysOfChange(
    of course: CourseIndex, in setting: Setting, lasting length: Length, price: OfferPrice,
    hoursPerWeek: Int?
  ) -> [Day] {
    let application = application(
      course, setting, asOf, length.end(from: asOf), price, hoursPerWeek)
    return scheme?.startDaysOfChange(
      for: application, lasting: length, counting: counting) ?? []
  }

  /// A role of the path for which the course is learned, or outside: nothing else about it counts.
  func setting(like setting: Setting, for course: CourseIndex) -> Setting {
    guard setting != .outside else { return .outside }
    return path(of: course, in: setting).map { .role($0) } ?? setting
  }

  /// The verdict on a course taken at a time; nil where there are no rules.
  func verdict(
    _ course: CourseIndex, in setting: Setting, start: Day, end: Day, price: OfferPrice,
    hoursPerWeek: Int?
  ) -> Verdict? {
    scheme?.verdict(on: application(course, setting, start, end, price, hoursPerWeek))
  }

  private func application(
    _ course: CourseIndex, _ setting: Setting, _ start: Day, _ end: Day, _ price: OfferPrice,
    _ hoursPerWeek: Int?
  ) -> SubsidyApplication {
    let facts = graph[course]
    let path = path(of: course, in: setting)
    let listing = path.flatMap { lists.listing(of: course, in: $0) } ?? facts.slim
    return SubsidyApplication(
      path: path.map { .init(graph[$0].recognition) } ?? .unknown, listing: listing,
      nlqf: facts.nlqf, start: start, end: end,
      price: price.gross - price.nonSubsidisable,
      employment: setting == .outside ? (applicant.employs ? .byApplicant : .outside) : .inRole,
      applicant: applicant.kind,
      leavesRoomForWork: leavesRoomForWork(
        course, hours: hoursPerWeek ?? facts.hoursPerWeek, days: start.days(to: end)),
      asOf: asOf)
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

  /// Whether a course is learned beside work, or leaves the hours for a job: as it is given where
  /// somebody gives it, else as its file has it.
  private func leavesRoomForWork(_ course: CourseIndex, hours: Int?, days: Int) -> Bool {
    if !graph.workplaces(of: course).isEmpty { return true }
    if let hours { return hours <= Self.mostHoursBesideWork }
    return days <= Self.mostDaysBesideWork
  }

  /// Study hours a week that leave room for a job of 16 hours in a week of 40: our reading of
  /// "hours that leave room for a job", since no source gives a number.
  static let mostHoursBesideWork = 24
  /// Days of a short course for which one can take leave.
  static let mostDaysBesideWork = 10
}
