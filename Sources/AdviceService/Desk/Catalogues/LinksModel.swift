internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import PathGraph

/// What the page on links is made from, of one moment.
struct LinkView: Sendable {
  /// What tells which offers belong to courses.
  let linking: CourseLinking
  /// What there is to decide.
  let suggestions: [LinkSuggestion]
  /// What was decided.
  let decisions: [LinkDecision]
  /// What was decided just now.
  let decided: Decided?

  /// A decision that the page before took, and that the store bears out: anybody can write an address.
  struct Decided: Sendable {
    let offer: Offer?
    let course: CourseIndex
    let what: String
    /// What speaks against it.
    let contradictions: [LinkContradiction]

    init?(_ visit: DeskVisit, _ store: CatalogueStore, _ linking: CourseLinking) throws {
      let address = visit.visit.address
      guard let what = address["besluit"], ["goed", "af", "vergeet"].contains(what),
        let course = address["opleiding"].flatMap({ linking.graph.course($0) }),
        let provider = address["aanbieder"], let id = address["aanbod"]
      else { return nil }
      let key = OfferKey(provider: provider, offer: id)
      let held = try store.decisions().first {
        $0.offer == key && linking.graph.course($0.course) == course
      }
      guard held?.isConfirmed == ["goed": true, "af": false][what] else { return nil }
      offer = try store.storedOffers(id: id, provider: provider).first?.offer
      self.course = course
      self.what = what
      contradictions =
        what == "goed" ? offer.map { linking.contradictions(of: $0, with: course) } ?? [] : []
    }
  }
}

/// The links at the desk: what there is to decide, and what was decided.
struct LinksModel: PageModel {
  static let template = "aanbod-koppelingen"
  let frame: PageFrame
  let t: PageStrings
  let parts: [PageLink]
  let formToken, action, count, from: String
  let suggestions: [Suggestion]
  let hasSuggestions: Bool
  let decisions: [Decision]
  let hasDecisions: Bool
  let notice: Notice?
  let previous, next: PageLink?

  /// What was decided just now.
  struct Notice {
    let words: String
    let against: [String]
  }

  /// An offer that may be a course.
  struct Suggestion {
    let title, provider, providerID, offerID, heading: String
    let facts: [CatalogueModel.Fact]
    let link: PageLink?
    let isAmbiguous: Bool
    let courses: [Course]
  }

  /// A course that an offer may be.
  struct Course {
    let id, title, context, score: String
    let hasCode: Bool
    let link: String
    let providerID, offerID: String
  }

  /// What was decided on an offer and a course.
  struct Decision {
    let words, outcome, day, providerID, offerID, course: String
  }

  /// So many stand on a page.
  private static let most = 20

  init(_ view: LinkView?, _ visit: DeskVisit) {
    t = visit.strings
    let t = t
    frame = PageFrame(visit, title: t("aanbod.links.title"))
    parts = DeskParts.links(visit)
    formToken = visit.session.formToken
    action = visit.visit.link("/desk/aanbod/koppelingen")
    let all = view?.suggestions ?? []
    let asked = visit.visit.address["vanaf"].flatMap { Int($0) } ?? 0
    let start = max(0, min(asked, max(0, all.count - 1) / Self.most * Self.most))
    from = String(start)
    count = t("aanbod.links.count", count: all.count)
    let graph = view?.linking.graph ?? visit.visit.graph
    let shown = Array(all.dropFirst(start).prefix(Self.most))
    suggestions = shown.map { Suggestion($0, graph, visit) }
    hasSuggestions = !suggestions.isEmpty
    decisions = (view?.decisions ?? []).map { Decision($0, graph, visit) }
    hasDecisions = !decisions.isEmpty
    notice = view?.decided.map { Notice($0, graph, visit) }
    func page(_ start: Int, _ key: String) -> PageLink {
      PageLink(
        href: visit.visit.link("/desk/aanbod/koppelingen", nil, [("vanaf", String(start))]),
        label: t(key))
    }
    previous = start > 0 ? page(start - Self.most, "aanbod.links.previous") : nil
    next = start + Self.most < all.count ? page(start + Self.most, "aanbod.links.next") : nil
  }
}

extension LinksModel.Notice {
  init(_ decided: LinkView.Decided, _ graph: PathGraph, _ visit: DeskVisit) {
    let language = visit.visit.language
    words = visit.strings(
      "aanbod.links.decided.\(decided.what)",
      [
        "offer": decided.offer?.title.visible ?? "",
        "course": graph[decided.course].title[language],
      ])
    against = decided.contradictions.map { $0.text(graph)[language] }
  }
}

extension LinksModel.Suggestion {
  init(_ suggestion: LinkSuggestion, _ graph: PathGraph, _ visit: DeskVisit) {
    let (t, language) = (visit.strings, visit.visit.language)
    let offer = suggestion.offer.offer
    title = offer.title.visible
    heading = title
    provider = (offer.provider.name ?? offer.provider.id).visible
    providerID = offer.provider.id
    offerID = offer.id
    isAmbiguous = suggestion.isAmbiguous
    let codes = offer.codes.map { "\($0.scheme.rawValue) \($0.code)" }.joined(separator: ", ")
    let duration = offer.duration.map {
      "\($0.value) \(t("aanbod.unit.\($0.unit.rawValue)"))"
    }
    facts = [
      ("id", "\(offer.provider.id) · \(offer.id)".visible),
      ("catalogue", suggestion.offer.catalogue.visible), ("codes", codes.visible),
      ("duration", duration ?? ""),
      ("runs", String(offer.runs.count { $0.status != .cancelled })),
      ("summary", offer.summaries.first?.text.visible ?? ""),
    ].filter { !$0.1.isEmpty }
      .map { CatalogueModel.Fact(label: t("aanbod.fact.\($0.0)"), words: $0.1) }
    link = offer.url.flatMap { SafeAddress($0) }.map {
      PageLink(href: $0.text, label: t("route.provider", ["host": $0.host]))
    }
    courses = suggestion.courses.map { suggested in
      let course = suggested.course
      return LinksModel.Course(
        id: graph.id(of: course), title: graph[course].title[language],
        context: graph[graph.path(of: course)].title[language],
        score: String(Int((suggested.score * 100).rounded())), hasCode: suggested.hasCode,
        link: visit.visit.link(to: course), providerID: offer.provider.id, offerID: offer.id)
    }
  }
}

extension LinksModel.Decision {
  init(_ decision: LinkDecision, _ graph: PathGraph, _ visit: DeskVisit) {
    let (t, language) = (visit.strings, visit.visit.language)
    let title = graph.course(decision.course).map { graph[$0].title[language] }
    words =
      "\(decision.offer.provider) \(decision.offer.offer) → \(title ?? decision.course)".visible
    outcome = t(decision.isConfirmed ? "aanbod.links.confirmed" : "aanbod.links.rejected")
    day = Print.day(decision.day)[language]
    providerID = decision.offer.provider
    offerID = decision.offer.offer
    course = decision.course
  }
}
