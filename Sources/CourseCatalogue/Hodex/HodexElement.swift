/// The elements of a HODEX programme that are kept.
enum HodexElement: UInt8 {
  case programs, program
  case expires, version, lastEdited, classification, curriculum, descriptions, organization
  // programClassification
  case croho, degree, finalYear, orgUnitId, location, credits, duration, form, programId, level
  // programCurriculum
  case instructionLanguage, languageCode
  // programDescriptions
  case name, summary, description, webLink
  // programOrganization
  case run, startingDate, endDate, deadline, start, startingMonth
  case tuitionFee, amount, period, rate, feeType, year

  static let grammar: Grammar = {
    typealias E = HodexElement
    return Grammar(
      namespaces: [("", ["http://www.hodex.nl"])],
      roots: [.programs, .program],
      [
        (E.programs, ["programs"], .group, in: []),
        (.program, ["program"], .record, in: [.programs]),
        (.expires, ["expires"], .text, in: [.program]),
        (.version, ["hodexVersion"], .text, in: [.program]),
        (.lastEdited, ["lastEdited"], .text, in: [.program]),

        (.classification, ["programClassification"], .group, in: [.program]),
        (.croho, ["crohoCode"], .text, in: [.classification]),
        (.degree, ["degree"], .text, in: [.classification]),
        (.finalYear, ["finalYear"], .text, in: [.classification]),
        (.orgUnitId, ["orgUnitId"], .text, in: [.classification]),
        (.location, ["orgUnitLocation"], .text, in: [.classification]),
        (.credits, ["programCredits"], .text, in: [.classification]),
        (.duration, ["programDuration"], .text, in: [.classification]),
        (.form, ["programForm"], .text, in: [.classification, .tuitionFee]),
        (.programId, ["programId"], .text, in: [.classification]),
        (.level, ["programLevel"], .text, in: [.classification]),

        (.curriculum, ["programCurriculum"], .group, in: [.program]),
        (.instructionLanguage, ["instructionLanguage"], .group, in: [.curriculum]),
        (.languageCode, ["languageCode"], .text, in: [.instructionLanguage]),

        (.descriptions, ["programDescriptions"], .group, in: [.program]),
        (.name, ["programName"], .text, in: [.descriptions]),
        (.summary, ["programSummary"], .text, in: [.descriptions]),
        (.description, ["programDescription"], .text, in: [.descriptions]),
        (.webLink, ["webLink"], .text, in: [.descriptions]),

        (.organization, ["programOrganization"], .group, in: [.program]),
        (.run, ["programRun"], .group, in: [.organization]),
        (.startingDate, ["startingDate"], .text, in: [.run]),
        (.endDate, ["endDate"], .text, in: [.run]),
        (.deadline, ["applicationDeadline"], .text, in: [.run]),
        (.start, ["programStart"], .group, in: [.organization]),
        (.startingMonth, ["startingMonth"], .text, in: [.start]),
        (.tuitionFee, ["tuitionFee"], .group, in: [.organization]),
        (.amount, ["amount"], .text, in: [.tuitionFee]),
        (.period, ["period"], .text, in: [.tuitionFee]),
        (.rate, ["tuitionFeeRate"], .text, in: [.tuitionFee]),
        (.feeType, ["tuitionFeeType"], .text, in: [.tuitionFee]),
        (.year, ["year"], .text, in: [.tuitionFee]),
      ])
  }()
}

/// What the closed lists of HODEX mean in an offer.
enum HodexWords {
  static let forms: [String: StudyForm] = [
    "full-time": .fullTime, "part-time": .partTime, "dual": .dual, "evening education": .evening,
  ]

  static let onlineForms: [String: DeliveryMode] = [
    "distance learning": .online, "e-learning": .online,
  ]

  /// The level of the framework that a recognised programme (with a CROHO code) of a level has.
  static let nlqf: [String: Int] = [
    "associate": 5, "associate degree": 5, "bachelor": 6, "academic bachelor": 6, "master": 7,
    "academic master": 7, "PhD": 8,
  ]

  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
  ]

  /// The hours of study that one credit (EC) stands for by Dutch law.
  static let hoursOfCredit = 28
}
