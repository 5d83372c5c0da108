package import CourseCatalogue
package import CourseOffers
package import PathGraph

/// Everything that is known on offer of one course, for a profile.
package struct OfferList: Sendable {
  /// The course.
  package let course: CourseIndex
  /// What can still be taken and suits the person: any-time offers, then by day and distance.
  package let fitting: [OfferTable.Listed]
  /// What can still be taken and does not suit the person, in the same order.
  package let unfitting: [OfferTable.Listed]
  /// How many have passed, are full or are closed.
  package let gone: Int
  /// The profile.
  package let profile: Profile
  /// Who answered.
  package let advisor: Advisor

  /// The offer behind a choice.
  package func catalogued(_ choice: OfferTable.Choice) -> CataloguedOffer {
    advisor.offers[choice.offer]
  }
}

extension Advisor {
  /// Everything that is known on offer of a course.
  ///
  /// - Complexity: O(*r* log *r*) runs of the course.
  package func offers(of course: CourseIndex, for profile: Profile) -> OfferList {
    let advice = noAdvice(for: profile)
    let listing = offers.listing(of: course, for: profile.filter) {
      advice.fitsHours($0, of: course)
    }
    func nearness(_ listed: OfferTable.Listed) -> Double {
      listed.choice.modes == [.online] ? 0 : listed.distance ?? .infinity
    }
    let open = listing.filter(\.isTakeable).enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.start ?? .earliest, nearness(a), left.offset)
        < (b.start ?? .earliest, nearness(b), right.offset)
    }.map(\.element)
    return OfferList(
      course: course, fitting: open.filter(\.fits), unfitting: open.filter { !$0.fits },
      gone: listing.count - open.count, profile: profile, advisor: self)
  }
}
