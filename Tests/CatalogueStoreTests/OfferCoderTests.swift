import CatalogueStore
import CourseCatalogue
import PathGraph
import TestSupport
import Testing

/// Offers as bytes and back.
struct OfferCoderTests {
  @Test(arguments: UInt64(1)...30)
  func `offers come back from bytes as they went in`(seed: UInt64) throws {
    var random = RandomOffers(seed: seed)
    for offer in random.offers(25) {
      #expect(try OfferCoder.offer(OfferCoder.bytes(of: offer)) == offer)
    }
  }

  /// An offer in which every field says something.
  private var full: Offer {
    var offer = Offer(
      provider: Provider(id: "p", name: "P", url: "https://p.example"), id: "o",
      titles: [LocalText("T", language: "fr"), LocalText("U")])
    offer.summaries = [LocalText("S")]
    offer.descriptions = [LocalText("D", language: "en")]
    offer.url = "https://p.example/o"
    offer.languages = ["nl", "en"]
    offer.forms = [.fullTime, .partTime, .dual, .evening, .ownPace, .other("soms")]
    offer.modes = DeliveryMode.allCases
    offer.level = StudyLevel("L", nlqf: 4, eqf: 3)
    offer.codes = [
      QualificationCode(.crebo, "25774", learningPath: .third), QualificationCode(.nsf, "326"),
    ].compactMap(\.self)
    offer.duration = StudyDuration(3, .year)
    offer.studyLoad = StudyLoad(hours: 12, isWeekly: true)
    var price = Price(net: Money(cents: -5), vat: nil)
    (price.exempt, price.nonSubsidisable) = (Money(cents: .max), Money(cents: .min))
    (price.currency, price.isFinal, price.tariff) = (nil, false, "statutory")
    (price.validFrom, price.validUntil, price.source) = (.earliest, .latest, .run)
    offer.prices = [price, Price(gross: Money(cents: 1))]
    offer.startRule = .agreed
    offer.isOpen = false
    offer.venues = [
      Venue(
        name: "N", address: "A", postcode: "8011AB", city: "C", country: "NL", latitude: -0.0,
        longitude: .pi)
    ]
    offer.yearlyStarts = [DayOfYear(month: 9, day: 1)].compactMap(\.self)
    for status in Run.Status.allCases {
      var run = Run(id: status.rawValue, start: .init(today, precision: .month, isFinal: false))
      (run.end, run.endIsFinal, run.venue, run.mode) = (today, false, offer.venues[0], .workplace)
      (run.forms, run.status, run.enrolmentDeadline) = ([.dual], status, today)
      run.price = price
      offer.runs.append(run)
    }
    (offer.offeredSince, offer.offeredUntil) = (today, today)
    (offer.expires, offer.lastEdited) = (today, today)
    offer.withdrawal = .notInPublication
    return offer
  }

  @Test func `every field comes back`() throws {
    #expect(try OfferCoder.offer(OfferCoder.bytes(of: full)) == full)
  }

  @Test func `bytes that are cut, or go on, are no offer`() {
    let bytes = OfferCoder.bytes(of: full)
    for count in bytes.indices {
      #expect(throws: DamagedBytes.self) { try OfferCoder.offer(Array(bytes[..<count])) }
    }
    #expect(throws: DamagedBytes.self) { try OfferCoder.offer(bytes + [0]) }
  }

  @Test func `bytes with a change in them give an offer or an error`() {
    let bytes = OfferCoder.bytes(of: full)
    for position in bytes.indices {
      for value in [UInt8(0), 1, 127, 128, 255] {
        var changed = bytes
        changed[position] = value
        _ = try? OfferCoder.offer(changed)
      }
    }
  }
}
