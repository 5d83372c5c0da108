internal import CourseCatalogue
internal import Foundation
internal import PathGraph

/// A stored offer with all it says, as a document for other programs.
package struct OfferDocument: Encodable, Sendable {
  let format = 1
  let id: String
  let provider: ProviderPart
  let titles, summaries, descriptions: [TextPart]
  let url: String?
  let languages, forms, modes: [String]
  let level: LevelPart?
  let codes: [CodePart]
  let duration: DurationPart?
  let studyLoad: LoadPart?
  let prices: [PricePart]
  let startRule: String
  let isOpen: Bool
  let venues: [VenuePart]
  let yearlyStarts: [String]
  let runs: [RunPart]
  let offeredSince, offeredUntil, expires, lastEdited: String?
  let withdrawal, withdrawnOn: String?
  let source: SourcePart

  /// The document of an offer.
  package init(_ stored: StoredOffer) {
    let offer = stored.offer
    id = offer.id
    provider = ProviderPart(
      id: offer.provider.id, name: offer.provider.name, url: offer.provider.url)
    titles = offer.titles.map(TextPart.init)
    summaries = offer.summaries.map(TextPart.init)
    descriptions = offer.descriptions.map(TextPart.init)
    url = offer.url
    languages = offer.languages
    forms = offer.forms.map(\.code)
    modes = offer.modes.map(\.rawValue)
    level = offer.level.map { LevelPart(text: $0.text, nlqf: $0.nlqf, eqf: $0.eqf) }
    codes = offer.codes.map {
      CodePart(
        scheme: $0.scheme.rawValue, code: $0.code, learningPath: $0.learningPath?.rawValue)
    }
    duration = offer.duration.map { DurationPart(value: $0.value, unit: $0.unit.rawValue) }
    studyLoad = offer.studyLoad.map { LoadPart(hours: $0.hours, weekly: $0.isWeekly) }
    prices = offer.prices.map(PricePart.init)
    startRule = offer.startRule.rawValue
    isOpen = offer.isOpen
    venues = offer.venues.map(VenuePart.init)
    yearlyStarts = offer.yearlyStarts.map { "\($0.month)-\($0.day)" }
    runs = offer.runs.map(RunPart.init)
    offeredSince = offer.offeredSince?.isoText
    offeredUntil = offer.offeredUntil?.isoText
    expires = offer.expires?.isoText
    lastEdited = offer.lastEdited?.isoText
    withdrawal = offer.withdrawal?.rawValue
    withdrawnOn = stored.withdrawn?.isoText
    source = SourcePart(stored.provenance, stored.format)
  }

  struct ProviderPart: Encodable, Sendable {
    let id: String
    let name, url: String?
  }

  struct TextPart: Encodable, Sendable {
    let language: String?
    let text: String

    init(_ text: LocalText) {
      language = text.language
      self.text = text.text
    }
  }

  struct LevelPart: Encodable, Sendable {
    let text: String
    let nlqf, eqf: Int?
  }

  struct CodePart: Encodable, Sendable {
    let scheme, code: String
    let learningPath: String?
  }

  struct DurationPart: Encodable, Sendable {
    let value: Int
    let unit: String
  }

  struct LoadPart: Encodable, Sendable {
    let hours: Int
    let weekly: Bool
  }

  /// Where it came from.
  struct SourcePart: Encodable, Sendable {
    let catalogue, format, file, sha256: String
    let supplier: String?
    let line: Int
    let imported: String

    init(_ provenance: StoredOffer.Provenance, _ format: CatalogueFormat) {
      catalogue = provenance.catalogue
      self.format = format.rawValue
      file = provenance.document
      sha256 = provenance.sha256
      supplier = provenance.supplier
      line = provenance.line
      imported = provenance.imported.formatted(.iso8601)
    }
  }
}
