internal import Advice
internal import Places

/// What every page of a region begins with: its name and its parts.
struct RegionHead {
  /// The way back to all regions.
  let all: PageLink
  /// The region's name, and the part's.
  let name, part: String
  /// Whether it is the first page of the region.
  let isOverview: Bool
  /// The parts.
  let parts: [PageLink]
  /// The part's table as a file; nil where it has none.
  var file: String?

  init(_ advice: RegionAdvice, _ part: RegionPart, _ visit: DeskVisit, query: String = "") {
    let (t, code) = (visit.strings, advice.facts.code)
    all = PageLink(href: visit.visit.link("/desk/regio"), label: t("region.all"))
    name = advice.facts.name
    self.part = t("region.part.\(part.key)")
    isOverview = part == .overview
    parts = RegionPart.allCases.map {
      PageLink(
        href: visit.visit.link($0.path(code)), label: t("region.part.\($0.key)"),
        isCurrent: $0 == part)
    }
    let path = part.path(code) + ".csv"
    let link = visit.visit.link(path)
    file = isOverview ? nil : query.isEmpty ? link : link + (link == path ? "?" : "&") + query
  }
}
