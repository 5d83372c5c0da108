extension EdudexMapper {
  /// Reads the official codes, and the level that goes with them.
  func readCodes(
    _ program: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    let classification = program[.classification]
    var codes = [
      fields.code(classification?[.crebo], .crebo) { QualificationCode(crebo: $0) },
      fields.code(classification?[.croho], .croho) { QualificationCode(.croho, $0) },
    ]
    var nlqf: Int?
    if let acknowledgements = program[.acknowledgements] {
      for item in acknowledgements.all(.creboRegistration) {
        let path = item[.learningPath]?.text.flatMap {
          QualificationCode.LearningPath(rawValue: $0.lowercased())
        }
        codes.append(
          fields.code(item[.crebo], .crebo) { QualificationCode(crebo: $0, learningPath: path) })
      }
      for item in acknowledgements.all(.crohoRegistration) {
        codes.append(fields.code(item[.croho], .croho) { QualificationCode(.croho, $0) })
      }
      for item in acknowledgements.all(.nlqfRegistration) {
        nlqf = nlqf ?? item[.nlqfLevel]?.text?.first?.wholeNumberValue
        codes.append(
          fields.code(item[.nlqfRegisterCode], .nlqfRegister) {
            QualificationCode(.nlqfRegister, $0)
          })
      }
      for item in acknowledgements.all(.rioRegistration) {
        codes.append(fields.code(item, .rio) { QualificationCode(.rio, $0) })
      }
      for item in acknowledgements.all(.industryExam) {
        codes.append(fields.code(item[.examCode], .exam) { QualificationCode(.exam, $0) })
      }
    }
    for case let code? in codes.prefix(FieldReader.mostParts) where !offer.codes.contains(code) {
      // The registration says more than the bare number.
      offer.codes.removeAll {
        $0.scheme == code.scheme && $0.code == code.code && $0.learningPath == nil
      }
      offer.codes.append(code)
    }
    offer.level = level(classification, register: nlqf, &fields)
  }

  /// The register's level, else the one that `degree` or `programLevel` names as an mbo level.
  ///
  /// "bachelor" is no level of the framework here: courses that earn no degree carry it as well.
  private func level(
    _ classification: Element?, register: Int?, _ fields: inout FieldReader
  ) -> StudyLevel? {
    let mbo =
      EdudexWords.mboLevel(classification?[.degree]?.field)
      ?? EdudexWords.mboLevel(classification?[.level]?.field)
    let nlqf = register.flatMap { (1...8).contains($0) ? $0 : nil } ?? mbo
    guard let text = classification?[.level]?.text, text != "none" else {
      return nlqf.map { StudyLevel("NLQF \($0)", nlqf: $0) }
    }
    if let element = classification?[.level], !EdudexWords.levels.contains(text) {
      fields.remarks.add(.unknownValue(.level, Excerpt(text)), at: element.line)
    }
    return StudyLevel(text, nlqf: nlqf)
  }
}
