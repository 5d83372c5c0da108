package import CourseCatalogue
internal import PathGraph

/// An offer as a few hundred bytes, and back: exact, and the same offer is the same bytes.
///
/// A change of the layout gets a new number as its first byte, and the old ones stay readable.
package enum OfferCoder {
  private static let layout: UInt8 = 1

  static let startRules = Offer.StartRule.allCases
  static let withdrawals = Offer.Withdrawal.allCases
  static let modes = DeliveryMode.allCases
  static let schemes = QualificationCode.Scheme.allCases
  static let learningPaths = QualificationCode.LearningPath.allCases
  static let units = StudyDuration.Unit.allCases
  static let statuses = Run.Status.allCases
  static let precisions = DayPrecision.allCases
  static let priceSources = Price.Source.allCases

  /// The bytes of an offer.
  package static func bytes(of offer: Offer) -> [UInt8] {
    var writer = ByteWriter()
    write(offer, to: &writer)
    return writer.bytes
  }

  /// Writes an offer.
  static func write(_ offer: Offer, to writer: inout ByteWriter) {
    writer.write(layout)
    writer.write(offer.provider)
    writer.write(offer.id)
    writer.write(offer.titles) { $0.write($1) }
    writer.write(offer.summaries) { $0.write($1) }
    writer.write(offer.descriptions) { $0.write($1) }
    writer.write(offer.url)
    writer.write(offer.languages) { $0.write($1) }
    writer.write(offer.forms) { $0.write($1) }
    writer.write(offer.modes) { $0.write($1, in: modes) }
    writer.write(offer.level) { $0.write($1) }
    writer.write(offer.codes) { $0.write($1) }
    writer.write(offer.duration) { writer, duration in
      writer.write(duration.value)
      writer.write(duration.unit, in: units)
    }
    writer.write(offer.studyLoad) { writer, load in
      writer.write(load.hours)
      writer.write(load.isWeekly)
    }
    writer.write(offer.prices) { $0.write($1) }
    writer.write(offer.startRule, in: startRules)
    writer.write(offer.isOpen)
    writer.write(offer.venues) { $0.write($1) }
    writer.write(offer.yearlyStarts) { writer, day in
      writer.write(Int(day.month))
      writer.write(Int(day.day))
    }
    writer.write(offer.runs) { $0.write($1) }
    for day in [offer.offeredSince, offer.offeredUntil, offer.expires, offer.lastEdited] {
      writer.write(day)
    }
    writer.write(offer.withdrawal) { $0.write($1, in: withdrawals) }
  }

  /// The offer of some bytes.
  ///
  /// - Throws: `DamagedBytes` where they are not what `bytes(of:)` gives.
  package static func offer(_ bytes: [UInt8]) throws(DamagedBytes) -> Offer {
    var reader = ByteReader(bytes)
    guard try reader.byte() == layout else { throw DamagedBytes() }
    let provider = try reader.provider()
    var offer = Offer(
      provider: provider, id: try reader.text(),
      titles: try reader.list { reader throws(DamagedBytes) in try reader.localText() })
    offer.summaries = try reader.list { reader throws(DamagedBytes) in try reader.localText() }
    offer.descriptions = try reader.list { reader throws(DamagedBytes) in try reader.localText() }
    offer.url = try reader.optionalText()
    offer.languages = try reader.list { reader throws(DamagedBytes) in try reader.text() }
    offer.forms = try reader.list { reader throws(DamagedBytes) in try reader.form() }
    offer.modes = try reader.list { reader throws(DamagedBytes) in try reader.oneOf(modes) }
    offer.level = try reader.optional { reader throws(DamagedBytes) in try reader.level() }
    offer.codes = try reader.list { reader throws(DamagedBytes) in try reader.code() }
    offer.duration = try reader.optional { reader throws(DamagedBytes) in try reader.duration() }
    offer.studyLoad = try reader.optional { reader throws(DamagedBytes) in try reader.load() }
    offer.prices = try reader.list { reader throws(DamagedBytes) in try reader.price() }
    offer.startRule = try reader.oneOf(startRules)
    offer.isOpen = try reader.truth()
    offer.venues = try reader.list { reader throws(DamagedBytes) in try reader.venue() }
    offer.yearlyStarts = try reader.list { reader throws(DamagedBytes) in
      try reader.dayOfYear()
    }
    offer.runs = try reader.list { reader throws(DamagedBytes) in try reader.run() }
    offer.offeredSince = try reader.day()
    offer.offeredUntil = try reader.day()
    offer.expires = try reader.day()
    offer.lastEdited = try reader.day()
    offer.withdrawal = try reader.optional { reader throws(DamagedBytes) in
      try reader.oneOf(withdrawals)
    }
    guard reader.isAtEnd else { throw DamagedBytes() }
    return offer
  }
}
