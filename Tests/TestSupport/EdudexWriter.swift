internal import CLibXML2
package import CourseCatalogue
internal import Foundation
internal import PathGraph

/// Writes offers as an EDU-DEX catalogue, with libxml2's own writer.
@safe package final class EdudexWriter {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// The catalogue of some offers.
  package static func catalogue(_ offers: [Offer]) -> [UInt8] {
    guard let writer = EdudexWriter() else { return [] }
    unsafe xmlTextWriterStartDocument(writer.writer, nil, "UTF-8", nil)
    writer.element("programs", ["xmlns": "http://studieData.nl/schema/edudex/program"]) {
      for offer in offers { writer.write(offer) }
    }
    unsafe xmlTextWriterEndDocument(writer.writer)
    unsafe xmlTextWriterFlush(writer.writer)
    let count = unsafe Int(xmlBufferLength(writer.buffer))
    return unsafe Array(UnsafeBufferPointer(start: xmlBufferContent(writer.buffer), count: count))
  }

  private init?() {
    guard let buffer = unsafe xmlBufferCreate(),
      let writer = unsafe xmlNewTextWriterMemory(buffer, 0)
    else { return nil }
    unsafe self.buffer = buffer
    unsafe self.writer = writer
  }

  deinit {
    unsafe xmlFreeTextWriter(writer)
    unsafe xmlBufferFree(buffer)
  }

  // MARK: - Elements

  private func element(_ name: String, _ attributes: [String: String] = [:], _ body: () -> Void) {
    unsafe xmlTextWriterStartElement(writer, name)
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      unsafe xmlTextWriterWriteAttribute(writer, name, value)
    }
    body()
    unsafe xmlTextWriterEndElement(writer)
  }

  private func text(_ name: String, _ value: String?, _ attributes: [String: String] = [:]) {
    guard let value else { return }
    element(name, attributes) { _ = unsafe xmlTextWriterWriteString(writer, value) }
  }

  private func texts(_ name: String, _ texts: [LocalText]) {
    for text in texts {
      self.text(name, text.text, text.language.map { ["xml:lang": $0] } ?? [:])
    }
  }

  private func day(_ name: String, _ day: Day?, isFinal: Bool? = nil) {
    text(name, day?.iso, isFinal.map { ["isFinal": $0 ? "true" : "false"] } ?? [:])
  }

  // MARK: - Offers

  private func write(_ offer: Offer) {
    element("program") {
      day("expires", offer.expires)
      text("format", "EDU-DEX 1.0")
      text("inPublication", offer.withdrawal == nil ? "1" : "false")
      day("lastEdited", offer.lastEdited)
      element("programAdmission") {
        text("applicationOpen", offer.isOpen ? "true" : "0")
        let rules: [Offer.StartRule: String] = [
          .fixed: "fixed starting date", .agreed: "agreed starting date", .direct: "direct start",
        ]
        text("startDateDetermination", rules[offer.startRule])
      }
      writeClassification(offer)
      element("programCurriculum") {
        for language in offer.languages {
          element("instructionLanguage") { text("languageCode", language) }
        }
        if let load = offer.studyLoad {
          text("studyLoad", "\(load.hours)", ["period": load.isWeekly ? "week" : "program"])
        }
      }
      element("programDescriptions") {
        texts("programName", offer.titles)
        texts("programSummaryText", offer.summaries)
        texts("programDescriptionText", offer.descriptions)
        text("webLink", offer.url, ["xml:lang": "nl"])
      }
      writeCodes(offer.codes)
      element("programSchedule") {
        element("genericProgramRun") { offer.prices.forEach(write) }
        offer.runs.forEach(write)
      }
    }
  }

  private func writeClassification(_ offer: Offer) {
    element("programClassification") {
      day("offeredSince", offer.offeredSince)
      day("offeredUntil", offer.offeredUntil)
      text("orgUnitId", offer.provider.id)
      if let duration = offer.duration {
        text("programDuration", "\(duration.value)", ["unit": duration.unit.rawValue])
      }
      let words: [StudyForm: String] = [
        .fullTime: "full-time", .partTime: "part-time", .dual: "dual",
        .evening: "evening education",
      ]
      for form in offer.forms { text("programForm", words[form]) }
      text("programId", offer.id)
      text("programLevel", offer.level?.text)
      for venue in offer.venues { text("programLocation", venue.city) }
    }
  }

  private func writeCodes(_ codes: [QualificationCode]) {
    element("programExternalAcknowledgements") {
      for code in codes {
        switch code.scheme {
        case .crebo, .mboCertificate:
          element("creboRegistration") {
            text("creboCode", code.code)
            text("learningPath", code.learningPath?.rawValue.uppercased())
          }
        case .croho: element("crohoRegistration") { text("crohoCode", code.code) }
        case .nlqfRegister:
          element("nlqfRegistration") { text("nlqfRegisterCode", code.code) }
        case .rio: text("rioRegistration", code.code)
        default: element("industryExamOrCertificate") { text("examCode", code.code) }
        }
      }
    }
  }

  // MARK: - Runs

  private func write(_ run: Run) {
    element("programRun") {
      text("id", run.id)
      let words: [Run.Status: String] = [
        .open: "application opened", .closed: "application closed", .cancelled: "canceled",
      ]
      text("status", words[run.status])
      day("startDate", run.start?.day, isFinal: run.start?.isFinal)
      day("endDate", run.end, isFinal: run.endIsFinal)
      day("applicationDeadline", run.enrolmentDeadline)
      if run.mode == .online { text("fullyOnline", "1") }
      if let venue = run.venue {
        element("location") {
          text("locationName", venue.name, ["xml:lang": "nl"])
          text("address", venue.address)
          text("zipcode", venue.postcode)
          text("city", venue.city)
          text("country", venue.country?.lowercased())
          if let latitude = venue.latitude, let longitude = venue.longitude {
            text("geoCode", "\(latitude),\(longitude)")
          }
        }
      }
      if let price = run.price, price.source == .run { write(price) }
    }
  }

  /// A price as a row for the tuition and, for what no subsidy covers, one without VAT for meals.
  private func write(_ price: Price) {
    guard let net = price.net, let vat = price.vat else { return }
    write(
      price, amount: net - price.nonSubsidisable, vat: vat, type: "tuition fee",
      exempt: price.exempt.map { $0 - price.nonSubsidisable })
    if price.nonSubsidisable > .zero {
      write(price, amount: price.nonSubsidisable, vat: .zero, type: "lunch", exempt: nil)
    }
  }

  private func write(_ price: Price, amount: Money, vat: Money, type: String, exempt: Money?) {
    element("cost") {
      text("amount", amount.decimal)
      text("amountIsFinal", price.isFinal ? "1" : "false")
      text("amountVAT", vat.decimal)
      day("amountValidFrom", price.validFrom)
      day("amountValidUntil", price.validUntil)
      text("costType", type)
      text("currency", "eur")
      text("isRequiredCost", "true")
      text("VATExemptAmount", exempt?.decimal)
    }
  }
}

extension Day {
  /// Year, month and day with dashes.
  fileprivate var iso: String {
    let (year, month, day) = date
    return String(format: "%04d-%02d-%02d", year, month, day)
  }
}

extension Money {
  /// Euros with two decimals.
  fileprivate var decimal: String { String(format: "%d.%02d", cents / 100, cents % 100) }
}
