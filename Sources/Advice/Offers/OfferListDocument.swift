internal import CourseCatalogue
internal import CourseOffers
internal import PathFiles
internal import PathGraph

/// What is on offer of a course, as other systems read it.
package struct OfferListDocument: Encodable, Sendable {
  /// The version of this document's format.
  package let format = 1
  /// The day as of which the question was answered.
  package let asOf: String
  /// The course, with its title.
  package let course, title: String
  /// What suits the profile and can be taken, then what does not suit it.
  package let offers: [Item]
  /// How many have passed, are full or are closed.
  package let gone: Int

  /// One way to take the course.
  package struct Item: Encodable, Sendable {
    /// The offer.
    package let offer: AdviceDocument.Offer
    /// Whether it suits the profile's distance and modes.
    package let fits: Bool
    /// The last day; null where the catalogue does not tell.
    package let end: Nullable<String>
    /// The price, VAT included; null where the catalogue does not tell.
    package let grossCostCents: Nullable<Int64>
    /// The part of it that no subsidy covers.
    package let nonSubsidisableCents: Int64
    /// Why it is an offer of this course: `adviser`, `table` or `code`.
    package let link: String
  }
}

extension OfferList {
  /// The list as other systems read it.
  package var document: OfferListDocument {
    OfferListDocument(
      asOf: advisor.asOf.iso, course: advisor.graph.id(of: course),
      title: advisor.graph[course].title[profile.language],
      offers: (fitting + unfitting).map { item($0) }, gone: gone)
  }

  private func item(_ listed: OfferTable.Listed) -> OfferListDocument.Item {
    OfferListDocument.Item(
      offer: AdviceDocument.Offer(listed.choice, catalogued(listed.choice), from: profile.home),
      fits: listed.fits, end: Nullable(listed.end?.iso),
      grossCostCents: Nullable(listed.choice.price?.gross.cents),
      nonSubsidisableCents: listed.choice.price?.nonSubsidisable.cents ?? 0,
      link: link(listed))
  }

  private func link(_ listed: OfferTable.Listed) -> String {
    let link = advisor.offers.links[listed.choice.offer.position]
    guard let position = link.courses.firstIndex(of: course) else { return "code" }
    switch link.reasons[position] {
    case .adviser: return "adviser"
    case .table: return "table"
    case .code: return "code"
    }
  }
}
