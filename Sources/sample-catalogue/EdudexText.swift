internal import PathFiles
internal import PathGraph
internal import Places

/// Writes programmes and institutes as EDU-DEX 1.0, in the order of its schema.
struct EdudexText {
  /// The day that the sample is of.
  let day: Day

  private static let address = "https://www.example.org/voorbeeld"
  private static let maker = "sample-catalogue"
  private static let warning =
    " Voorbeeldgegevens. Alle aanbieders, data en prijzen zijn verzonnen. "

  /// The programmes of one provider as a document.
  func document(_ programmes: [Programme]) -> [UInt8] {
    guard let xml = XMLText() else { return [] }
    xml.comment(Self.warning)
    xml.comment(
      " Gemaakt door “swift run sample-catalogue” uit de feiten in Paths, op \(day.iso). ")
    xml.element("programs", ["xmlns": "http://studieData.nl/schema/edudex/program"]) {
      for programme in programmes { write(programme, xml) }
    }
    return xml.bytes()
  }

  /// A provider as a document of its own.
  func document(_ provider: SampleProvider) -> [UInt8] {
    guard let xml = XMLText() else { return [] }
    xml.comment(Self.warning)
    xml.element("instituteData", ["xmlns": "http://studieData.nl/schema/edudex/institute"]) {
      writeHead(xml)
      xml.text("orgUnitId", provider.id)
      xml.text("lastEdited", day.iso + "T08:00:00Z")
      xml.text(
        "instituteDescriptionText",
        "Deze aanbieder bestaat niet. Hij dient om het programma te laten zien.", ["xml:lang": "nl"]
      )
      xml.text("instituteName", provider.name, ["xml:lang": "nl"])
      xml.text("webLink", "\(Self.address)/\(provider.id)", ["xml:lang": "nl"])
    }
    return xml.bytes()
  }

  private func writeHead(_ xml: XMLText) {
    xml.text("editor", "voorbeeld@example.org")
    xml.text("expires", day.adding(months: 25).iso)
    xml.text("format", "EDU-DEX 1.0")
    xml.text("generator", Self.maker + " (verzonnen voorbeeld)")
  }

  // MARK: - Programmes

  private func write(_ programme: Programme, _ xml: XMLText) {
    xml.element("program") {
      writeHead(xml)
      xml.text("inPublication", "true")
      xml.text("lastEdited", day.iso + "T08:00:00Z")
      writeProfile(programme, xml)
      xml.element("programAdmission") {
        xml.text("applicationOpen", "true")
        xml.text("applicationType", "individual")
        xml.text("paymentDue", "up-front")
        xml.text("startDateDetermination", programme.startRule.rawValue)
      }
      writeClassification(programme, xml)
      xml.element("programContacts") {}
      xml.element("programCurriculum") {
        xml.element("instructionLanguage") {
          xml.text("languageCode", "nl")
          xml.text("percentage", "100")
        }
        if programme.isOnline { xml.text("instructionMode", "virtual classroom") }
        xml.text(
          "studyLoad", programme.course.facts.hoursPerWeek.map(String.init), ["period": "week"])
      }
      writeDescriptions(programme, xml)
      if programme.hasCode, let code = programme.course.code {
        xml.element("programExternalAcknowledgements") {
          xml.element("creboRegistration") {
            xml.text("creboCode", code)
            xml.text("learningPath", programme.learningPath?.rawValue)
          }
        }
      }
      writeSchedule(programme, xml)
    }
  }

  private func writeProfile(_ programme: Programme, _ xml: XMLText) {
    let hasCode = programme.hasCode && programme.course.code != nil
    xml.element("programBasicProfile") {
      xml.text("product", "guided study")
      xml.text(
        "mainExternalAcknowledgement",
        hasCode
          ? "crebo"
          : programme.course.facts.kind == .sectorCertificate ? "industry certification" : "none")
      xml.text(
        "offer",
        programme.course.facts.requires.isEmpty ? "open to all" : "application requirements")
      xml.text("location", programme.isOnline ? "fully online" : "fixed location")
      xml.text(
        "schedule",
        programme.startRule == .fixed
          ? "fixed dates" : programme.startRule == .agreed ? "agreed dates" : "own pace")
    }
  }

  private func writeClassification(_ programme: Programme, _ xml: XMLText) {
    let facts = programme.course.facts
    let mbo = facts.nlqf.flatMap { $0 <= 4 ? "mbo niveau \($0)" : nil }
    let degree =
      switch facts.kind {
      case .diploma: mbo ?? "diploma"
      case .mboCertificate: "mbo-certificaat"
      case .practiceStatement: "mbo-verklaring"
      default: "certificate"
      }
    xml.element("programClassification") {
      xml.text("degree", degree)
      if programme.isOnline { xml.text("fullyOnline", "true") }
      xml.text("orgUnitId", programme.provider.id)
      switch facts.length {
      case .days(let days): xml.text("programDuration", "\(days)", ["unit": "day"])
      case .months(let months): xml.text("programDuration", "\(months)", ["unit": "month"])
      }
      for form in programme.forms { xml.text("programForm", form) }
      if programme.isEvening { xml.text("programForm", "evening education") }
      xml.text("programId", programme.id)
      xml.text("programLevel", facts.kind == .diploma ? mbo ?? "none" : "none")
      for site in programme.sites { xml.text("programLocation", site.city) }
      if programme.sites.isEmpty {
        xml.text("programLocation", programme.isOnline ? "Online" : "n.v.t.")
      }
      xml.text("programType", programme.isOnline ? "virtual classroom" : "regular")
    }
  }

  private func writeDescriptions(_ programme: Programme, _ xml: XMLText) {
    let facts = programme.course.facts
    var sentences = ["Dit aanbod is verzonnen. Het dient om het programma te laten zien."]
    if let hours = facts.hoursPerWeek {
      let work = facts.workHoursPerWeek.map { " en \($0) uur werk" } ?? ""
      sentences.append("Per week: \(hours) uur studie\(work).")
    }
    sentences.append("Duur en prijs komen uit het ontwikkelpad; de prijs wijkt er iets van af.")
    xml.element("programDescriptions") {
      xml.text(
        "programDescriptionText", sentences.joined(separator: " "), ["xml:lang": "nl"])
      xml.text("programName", programme.title, ["xml:lang": "nl"])
      xml.text("programSummaryText", "Verzonnen voorbeeld, geen echt aanbod.", ["xml:lang": "nl"])
      xml.text(
        "webLink", "\(Self.address)/\(programme.provider.id)/\(programme.course.id)",
        ["xml:lang": "nl"])
    }
  }
}
