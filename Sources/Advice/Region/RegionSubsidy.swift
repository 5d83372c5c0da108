internal import CourseOffers
package import PathGraph
internal import RouteMatcher
package import SlimSubsidy

/// The subsidy on a course that can be booked in a region, for one kind of applicant.
package struct RegionSubsidy: Sendable {
  /// How the best of its runs stands.
  package enum Standing: String, CaseIterable, Sendable, Comparable {
    /// It is paid.
    case yes
    /// It is paid once what is awaited is confirmed.
    case likely
    /// A fact is missing.
    case unknown
    /// It is not paid.
    case no

    /// Whether one standing is better than another.
    package static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// The course.
  package var course: CourseIndex
  /// How it stands.
  package var standing: Standing
  /// The run that stands best, the soonest of several.
  package var item: CourseSupply.Item
  /// The verdict on it.
  package var verdict: Verdict
}

extension RegionSubsidy.Standing {
  /// How a verdict stands.
  init(_ verdict: Verdict) {
    self =
      switch verdict.outcome {
      case .yes: .yes
      case .no: .no
      case .unknown: verdict.ifConfirmed == nil ? .unknown : .likely
      }
  }
}

extension RegionAdvice {
  /// The subsidy on each course that can be booked in the region or online, in the graph's order;
  /// nothing where there are no rules to judge by.
  ///
  /// A course that is learned in a job is judged in such a job. Of any other the applicant is taken to
  /// employ whoever learns, if it says so.
  ///
  /// - Complexity: O(*r*) runs in the region, a verdict each.
  package func subsidies(for applicant: Profile.Applicant) -> [RegionSubsidy] {
    var profile = Profile(from: advisor.asOf)
    profile.applicant = applicant
    let cases = advisor.cases(for: profile)
    let graph = advisor.graph
    return supply.courseIndices.compactMap { course in
      let setting =
        graph.workplaces(of: course).first.map { Setting.role(graph.path(of: $0)) } ?? .outside
      var best: RegionSubsidy?
      for item in supply[course] where item.isIn(region) {
        let (bookable, facts) = (item.bookable, graph[course])
        let end = bookable.end ?? facts.length.end(from: bookable.start)
        let price = bookable.price ?? OfferPrice(facts.cost)
        guard
          let verdict = cases.verdict(
            course, in: setting, start: bookable.start, end: end, price: price,
            hoursPerWeek: bookable.hoursPerWeek)
        else { continue }
        let standing = RegionSubsidy.Standing(verdict)
        let isBetter =
          best.map {
            (standing, bookable.start) < ($0.standing, $0.item.bookable.start)
          } ?? true
        if isBetter {
          best = RegionSubsidy(course: course, standing: standing, item: item, verdict: verdict)
        }
      }
      return best
    }
  }

  /// Why the subsidy on a course is not sure, each reason in a sentence with where it stands; nothing
  /// where it is paid.
  package func reasons(
    for subsidy: RegionSubsidy, in language: Language
  ) -> [(criterion: String, text: String, article: String)] {
    guard let wording = advisor.slimWording else { return [] }
    return subsidy.verdict.because.map { finding in
      (
        criterion: finding.criterion.rawValue, text: wording.text(of: finding)[language],
        article: wording.article(of: finding)
      )
    }
  }
}
