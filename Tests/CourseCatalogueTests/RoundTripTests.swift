import CourseCatalogue
import TestSupport
import Testing

/// What is written as EDU-DEX and read again is the same.
struct RoundTripTests {
  @Test(arguments: UInt64(1)...40)
  func `offers and runs come back as they went out`(seed: UInt64) {
    var random = RandomOffers(seed: seed)
    let offers = random.offers(25)
    let reading = Reading(bytes: EdudexWriter.catalogue(offers))
    #expect(reading.offers.count == offers.count)
    for (read, written) in zip(reading.offers, offers) { #expect(read == written) }
    let expected = reading.codes.filter { $0 != "not-in-publication" && $0 != "price-unknown" }
    #expect(expected == [])
    #expect(reading.summaries.first?.isComplete == true)
  }
}
