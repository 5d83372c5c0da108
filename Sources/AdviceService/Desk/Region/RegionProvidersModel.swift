internal import Advice
internal import PathGraph

/// Who offers what in a region, and online.
struct RegionProvidersModel: PageModel {
  static let template = "region-providers"
  let frame: PageFrame
  let t: PageStrings
  let head: RegionHead
  let here, online: [Row]
  let hasHere, hasOnline: Bool

  /// A provider.
  struct Row {
    let name: String
    let courses, runs, anyTime: Int
    let towns, first, price: String
    /// Its courses.
    let list: [PageLink]
  }

  init(_ advice: RegionAdvice, _ visit: DeskVisit) {
    t = visit.strings
    head = RegionHead(advice, .providers, visit)
    frame = PageFrame(visit, title: "\(head.part): \(head.name)")
    here = advice.providers.map { Row($0, visit) }
    online = advice.onlineProviders.map { Row($0, visit) }
    hasHere = !here.isEmpty
    hasOnline = !online.isEmpty
  }
}

extension RegionProvidersModel.Row {
  init(_ provider: RegionProvider, _ visit: DeskVisit) {
    let (graph, language, t) = (visit.visit.graph, visit.visit.language, visit.strings)
    name = provider.name
    courses = provider.courses.count
    runs = provider.runs
    anyTime = provider.anyTime
    towns = provider.towns.isEmpty ? t("region.online") : provider.towns.joined(separator: ", ")
    first = Print.day(provider.first)[language]
    var price = t("region.noPrice")
    if let prices = provider.prices {
      let (low, high) = (Print.money(prices.lowerBound), Print.money(prices.upperBound))
      price = low == high ? low[language] : "\(low[language]) – \(high[language])"
    }
    // The sign and its amount stay on one line.
    self.price = price.replacing("€ ", with: "€\u{a0}")
    list = provider.courses.map {
      PageLink(href: visit.visit.link(to: $0), label: graph[$0].title[language])
    }
  }
}
