/// The elements of an EDU-DEX programme that are kept.
///
/// Contact persons, teachers and editors have no place here, so they never leave the parser.
enum EdudexElement: UInt8 {
  case programs, program
  // The programme as a whole.
  case clientId, expires, inPublication, lastEdited, basicProfile, admission, classification
  case curriculum, descriptions, acknowledgements, schedule
  // programBasicProfile, programAdmission
  case profileLocation, profileSchedule, applicationOpen, startDateDetermination
  // programClassification
  case orgUnitId, programId, crebo, croho, degree, fullyOnline, offeredSince, offeredUntil
  case duration, form, level, programLocation, programType
  // programCurriculum
  case instructionLanguage, languageCode, instructionMode, studyLoad
  // programDescriptions
  case name, summaryText, summaryHtml, descriptionText, descriptionHtml, webLink, courseSiteLink
  // programExternalAcknowledgements
  case creboRegistration, learningPath, crohoRegistration, nlqfRegistration, nlqfLevel
  case nlqfRegisterCode, rioRegistration, industryExam, examCode
  // programSchedule
  case genericRun, run, runId, startDate, endDate, deadline, status, openTo
  case courseDay, module, location, locationName, address, city, zipcode, country, geoCode
  case cost, amount, amountVAT, amountIsFinal, validFrom, validUntil, costType, currency, isRequired
  case payableBy, costPeriod, vatCode, vatPercentage, exemptAmount, exemptVAT

  static let grammar: Grammar = {
    typealias E = EdudexElement
    return Grammar(
      namespaces: [("", ["http://studieData.nl/schema/edudex/program"])],
      roots: [.programs, .program],
      [
        (E.programs, ["programs"], .group, in: []),
        (.program, ["program"], .record, in: [.programs]),
        (.clientId, ["clientId"], .group, in: [.program]),
        (.expires, ["expires"], .text, in: [.program]),
        (.inPublication, ["inPublication"], .text, in: [.program]),
        (.lastEdited, ["lastEdited"], .text, in: [.program]),

        (.basicProfile, ["programBasicProfile"], .group, in: [.program]),
        (.profileLocation, ["location"], .text, in: [.basicProfile]),
        (.profileSchedule, ["schedule"], .text, in: [.basicProfile]),

        (.admission, ["programAdmission"], .group, in: [.program]),
        (.applicationOpen, ["applicationOpen"], .text, in: [.admission]),
        (.startDateDetermination, ["startDateDetermination"], .text, in: [.admission]),

        (.classification, ["programClassification"], .group, in: [.program]),
        (.orgUnitId, ["orgUnitId"], .text, in: [.classification]),
        (.programId, ["programId"], .text, in: [.classification]),
        (.crebo, ["creboCode"], .text, in: [.classification, .creboRegistration]),
        (.croho, ["crohoCode"], .text, in: [.classification, .crohoRegistration]),
        (.degree, ["degree"], .text, in: [.classification]),
        (.fullyOnline, ["fullyOnline"], .text, in: [.classification, .run]),
        (.offeredSince, ["offeredSince"], .text, in: [.classification]),
        (.offeredUntil, ["offeredUntil"], .text, in: [.classification]),
        (.duration, ["programDuration"], .text, in: [.classification]),
        (.form, ["programForm"], .text, in: [.classification, .run]),
        (.level, ["programLevel"], .text, in: [.classification]),
        (.programLocation, ["programLocation"], .text, in: [.classification]),
        (.programType, ["programType"], .text, in: [.classification]),

        (.curriculum, ["programCurriculum"], .group, in: [.program]),
        (.instructionLanguage, ["instructionLanguage"], .group, in: [.curriculum]),
        (.languageCode, ["languageCode"], .text, in: [.instructionLanguage]),
        (.instructionMode, ["instructionMode"], .text, in: [.curriculum]),
        (.studyLoad, ["studyLoad"], .text, in: [.curriculum]),

        (.descriptions, ["programDescriptions"], .group, in: [.program]),
        (.name, ["programName"], .text, in: [.descriptions]),
        (.summaryText, ["programSummaryText"], .text, in: [.descriptions]),
        (.summaryHtml, ["programSummaryHtml"], .text, in: [.descriptions]),
        (.descriptionText, ["programDescriptionText"], .text, in: [.descriptions]),
        (.descriptionHtml, ["programDescriptionHtml"], .text, in: [.descriptions]),
        (.webLink, ["webLink"], .text, in: [.descriptions]),
        (.courseSiteLink, ["courseSiteLink"], .text, in: [.descriptions]),

        (.acknowledgements, ["programExternalAcknowledgements"], .group, in: [.program]),
        (.creboRegistration, ["creboRegistration"], .group, in: [.acknowledgements]),
        (.learningPath, ["learningPath"], .text, in: [.creboRegistration]),
        (.crohoRegistration, ["crohoRegistration"], .group, in: [.acknowledgements]),
        (.nlqfRegistration, ["nlqfRegistration"], .group, in: [.acknowledgements]),
        (.nlqfLevel, ["nlqfLevel"], .text, in: [.nlqfRegistration]),
        (.nlqfRegisterCode, ["nlqfRegisterCode"], .text, in: [.nlqfRegistration]),
        (.rioRegistration, ["rioRegistration"], .text, in: [.acknowledgements]),
        (.industryExam, ["industryExamOrCertificate"], .group, in: [.acknowledgements]),
        (.examCode, ["examCode"], .text, in: [.industryExam]),

        (.schedule, ["programSchedule"], .group, in: [.program]),
        (.genericRun, ["genericProgramRun"], .group, in: [.schedule]),
        (.run, ["programRun"], .group, in: [.schedule]),
        (.runId, ["id"], .text, in: [.run]),
        (.startDate, ["startDate"], .text, in: [.run]),
        (.endDate, ["endDate"], .text, in: [.run]),
        (.deadline, ["applicationDeadline"], .text, in: [.run]),
        (.status, ["status"], .text, in: [.run]),
        (.openTo, ["openTo"], .text, in: [.run]),
        (.courseDay, ["courseDay"], .group, in: [.run, .genericRun]),
        (.module, ["module", "genericModule"], .group, in: [.run, .genericRun]),

        (.location, ["location"], .group, in: [.run, .genericRun, .courseDay, .module]),
        (.locationName, ["locationName"], .text, in: [.location]),
        (.address, ["address"], .text, in: [.location]),
        (.city, ["city"], .text, in: [.location]),
        (.zipcode, ["zipcode"], .text, in: [.location]),
        (.country, ["country"], .text, in: [.location]),
        (.geoCode, ["geoCode"], .text, in: [.location]),

        (.cost, ["cost"], .group, in: [.run, .genericRun]),
        (.amount, ["amount"], .text, in: [.cost]),
        (.amountVAT, ["amountVAT"], .text, in: [.cost]),
        (.amountIsFinal, ["amountIsFinal"], .text, in: [.cost]),
        (.validFrom, ["amountValidFrom"], .text, in: [.cost]),
        (.validUntil, ["amountValidUntil"], .text, in: [.cost]),
        (.costType, ["costType"], .text, in: [.cost]),
        (.currency, ["currency"], .text, in: [.cost]),
        (.isRequired, ["isRequiredCost"], .text, in: [.cost]),
        (.payableBy, ["payableBy"], .text, in: [.cost]),
        (.costPeriod, ["period"], .text, in: [.cost]),
        (.vatCode, ["VATCode"], .text, in: [.cost]),
        (.vatPercentage, ["VATPercentage"], .text, in: [.cost]),
        (.exemptAmount, ["VATExemptAmount"], .text, in: [.cost]),
        (.exemptVAT, ["VATExemptAmountVAT"], .text, in: [.cost]),
      ])
  }()
}
