package import CourseOffers
package import PathFiles
package import PathGraph
package import Places
package import RouteMatcher
internal import SlimSubsidy

/// Joins the paths, the matcher and the subsidy: from a profile to advice.
package struct Advisor: Sendable {
  /// The paths, their training lists and the subsidy's rules.
  package let folder: PathFolder
  /// What providers offer; nil where no catalogue is loaded.
  package let catalogue: OfferTable?
  /// Where places lie; nil where no table of places is at hand.
  package let places: Gazetteer?
  /// The day as of which questions are answered.
  package let asOf: Day
  /// The offers that the search counts with: none where no catalogue is loaded.
  let offers: OfferTable
  /// Whether a course of which no offer fits is taken at its own length and cost.
  var countsEstimates = true
  private let tables: SearchTables
  private let kept = KeptTerms()

  /// An adviser on these paths and offers, as of a day; the offers' table must be of the same day.
  package init(
    _ folder: PathFolder, catalogue: OfferTable? = nil, places: Gazetteer? = nil, asOf: Day
  ) {
    self.folder = folder
    self.places = places
    self.catalogue = catalogue
    self.asOf = asOf
    offers = catalogue ?? OfferTable(folder.graph, asOf: asOf)
    tables = SearchTables(folder.graph)
  }

  /// The paths as one graph.
  package var graph: PathGraph { folder.graph }

  /// Everything that is found for a profile.
  package func advice(for profile: Profile) -> Advice {
    let timetables = timetables(for: profile)
    let answer = matcher(timetables).answer(profile.query(in: graph))
    var advice = Advice(
      profile: profile, answer: answer, barriers: [], advisor: self, timetables: timetables,
      cases: cases(for: profile))
    if profile.barriers { advice.barriers = barriers(to: advice) }
    return advice
  }

  /// The advice on a question that was not asked: nothing.
  func noAdvice(for profile: Profile) -> Advice {
    let answer = Answer(
      routes: [], isComplete: true, unreachable: [], held: [], lapsed: [], work: 0, labels: 0)
    return Advice(
      profile: profile, answer: answer, barriers: [], advisor: self,
      timetables: timetables(for: profile), cases: cases(for: profile))
  }

  func matcher(for profile: Profile, counting: CountedAmounts? = nil) -> RouteMatcher {
    matcher(timetables(for: profile, counting: counting))
  }

  func matcher(_ timetables: OfferTimetables<SubsidyCases>) -> RouteMatcher {
    countsEstimates
      ? RouteMatcher(graph, timetables: timetables, tables: tables)
      : RouteMatcher(graph, timetables: BookableTimetables(base: timetables), tables: tables)
  }

  /// The timetables of a profile, with the amounts counted that it asks, or others.
  func timetables(
    for profile: Profile, counting: CountedAmounts? = nil
  ) -> OfferTimetables<SubsidyCases> {
    let cases = cases(for: profile, counting: counting)
    return OfferTimetables(
      graph, offers, profile.filter, prices: cases,
      kept: kept.timetables(
        on: KeptTerms.Terms(
          kind: profile.applicant.kind, employs: profile.applicant.employs,
          counting: cases.counting)))
  }

  func cases(for profile: Profile, counting: CountedAmounts? = nil) -> SubsidyCases {
    SubsidyCases(
      graph: graph, lists: folder.trainingList, scheme: folder.scheme,
      applicant: profile.applicant, counting: counting ?? profile.counting, asOf: asOf)
  }

  /// What must be in order for the subsidy to be paid; empty where there are no rules.
  package var slimDuties: [LocalizedText] { slimWording?.duties(on: asOf) ?? [] }

  var slimWording: SlimWording? {
    folder.scheme.map { SlimWording(scheme: $0, date: Print.day, money: Print.money) }
  }
}

/// What was found for a profile: the routes in their order, and all that explains them.
package struct Advice: Sendable {
  /// The profile.
  package let profile: Profile
  /// The matcher's answer: every route, before any limit.
  package let answer: Answer
  /// What one change would open or much improve; empty where the profile does not ask for it.
  package fileprivate(set) var barriers: [AdviceBarrier]
  /// Who answered.
  package let advisor: Advisor
  let timetables: OfferTimetables<SubsidyCases>
  let cases: SubsidyCases
  /// The verdicts on steps that were asked for; they are asked for again and again.
  let verdicts = KeptVerdicts()

  /// The paths as one graph.
  package var graph: PathGraph { advisor.graph }

  /// The verdict on a learned course; nil where there are no rules to judge by.
  func verdict(on learn: Route.Learn) -> Verdict? {
    verdicts.verdict(on: learn) {
      let choice = choice(for: learn)
      return cases.verdict(
        learn.course, in: learn.role.map { .role(graph.path(of: $0)) } ?? .outside,
        start: learn.start, end: learn.end,
        price: OfferPrice(
          learn.grossCost, nonSubsidisable: choice?.price?.nonSubsidisable ?? .zero),
        hoursPerWeek: choice?.hoursPerWeek)
    }
  }

  /// What the person pays for a learned course; nil where nobody knows.
  package func youPay(for learn: Route.Learn) -> Money? {
    if learn.grossCost == .zero || verdict(on: learn)?.outcome == .yes { return .zero }
    switch graph[learn.course].payer {
    case .learner: return learn.netCost
    case .employer: return .zero
    case .unknown: return nil
    }
  }
}
