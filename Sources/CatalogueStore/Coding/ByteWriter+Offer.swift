internal import CourseCatalogue
internal import PathGraph

extension ByteWriter {
  mutating func write(_ provider: Provider) {
    write(provider.id)
    write(provider.name)
    write(provider.url)
  }

  mutating func write(_ text: LocalText) {
    write(text.language)
    write(text.text)
  }

  mutating func write(_ form: StudyForm) {
    let number: UInt8 =
      switch form {
      case .fullTime: 0
      case .partTime: 1
      case .dual: 2
      case .evening: 3
      case .ownPace: 4
      case .other: 5
      }
    write(number)
    if case .other(let text) = form { write(text) }
  }

  mutating func write(_ level: StudyLevel) {
    write(level.text)
    write(level.nlqf) { $0.write($1) }
    write(level.eqf) { $0.write($1) }
  }

  mutating func write(_ code: QualificationCode) {
    write(code.scheme, in: OfferCoder.schemes)
    write(code.code)
    write(code.learningPath) { $0.write($1, in: OfferCoder.learningPaths) }
  }

  mutating func write(_ price: Price) {
    write(price.gross) { $0.write($1.cents) }
    write(price.net) { $0.write($1.cents) }
    write(price.exempt) { $0.write($1.cents) }
    write(price.nonSubsidisable.cents)
    write(price.currency)
    write(price.isFinal)
    write(price.validFrom)
    write(price.validUntil)
    write(price.source, in: OfferCoder.priceSources)
    write(price.tariff)
  }

  mutating func write(_ venue: Venue) {
    write(venue.name)
    write(venue.address)
    write(venue.postcode)
    write(venue.city)
    write(venue.country)
    write(venue.latitude) { $0.write($1) }
    write(venue.longitude) { $0.write($1) }
  }

  mutating func write(_ run: Run) {
    write(run.id)
    write(run.start) { writer, start in
      writer.write(Int(start.day.number))
      writer.write(start.precision, in: OfferCoder.precisions)
      writer.write(start.isFinal)
    }
    write(run.end)
    write(run.endIsFinal)
    write(run.venue) { $0.write($1) }
    write(run.mode) { $0.write($1, in: OfferCoder.modes) }
    write(run.forms) { $0.write($1) }
    write(run.status, in: OfferCoder.statuses)
    write(run.enrolmentDeadline)
    write(run.price) { $0.write($1) }
  }

  mutating func write(_ day: Day?) { write(day) { $0.write(Int($1.number)) } }
}
