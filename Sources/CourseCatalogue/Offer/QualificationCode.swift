/// An official code of what one earns, in a scheme.
package struct QualificationCode: Hashable, Sendable {
  /// The scheme.
  package var scheme: Scheme
  /// The code, as the scheme writes it.
  package var code: String
  /// The mbo learning path for which it holds, where the catalogue says so.
  package var learningPath: LearningPath?

  /// A code of a scheme, or nil where the scheme has no such code.
  package init?(_ scheme: Scheme, _ code: String, learningPath: LearningPath? = nil) {
    guard scheme.allows(code) else { return nil }
    self.scheme = scheme
    self.code = code
    self.learningPath = learningPath
  }

  /// A crebo number, or the code of an mbo certificate (a letter and four digits).
  init?(crebo code: String, learningPath: LearningPath? = nil) {
    let first = code.utf8.first ?? 0
    let scheme: Scheme = (48...57).contains(first) ? .crebo : .mboCertificate
    self.init(scheme, code, learningPath: learningPath)
  }

  /// A register of qualifications, occupations or subjects.
  package enum Scheme: String, CaseIterable, Sendable {
    /// A qualification of Dutch vocational education: five digits.
    case crebo
    /// An mbo certificate: a letter and four digits.
    case mboCertificate = "mbo-certificate"
    /// A programme of Dutch higher education: five digits.
    case croho
    /// The register of the Dutch qualifications framework, such as `123-45`.
    case nlqfRegister = "nlqf-register"
    /// The register of institutions and programmes, such as `1234O5678`.
    case rio
    /// An exam of a sector, by the sector's own code.
    case exam
    /// France: the national register of certifications.
    case rncp
    /// France: Certif Info.
    case certifInfo = "certif-info"
    /// France: the subject of training.
    case formacode
    /// France: the occupation.
    case rome
    /// France: the speciality of training.
    case nsf
    /// United Kingdom: the subject of higher education.
    case jacs
    /// A qualification by the provider's own identifier.
    case own

    /// Whether a code can be one of this scheme.
    fileprivate func allows(_ code: String) -> Bool {
      let bytes = Array(code.utf8)
      func digits(_ part: ArraySlice<UInt8>) -> Bool { part.allSatisfy { (48...57).contains($0) } }
      switch self {
      case .crebo, .croho:
        return bytes.count == 5 && digits(bytes[...])
      case .mboCertificate:
        return bytes.count == 5 && (65...90).contains(bytes[0]) && digits(bytes[1...])
      case .nlqfRegister:
        let parts = bytes.split(separator: 45, omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { (2...3).contains($0.count) && digits($0) }
      case .rio:
        return bytes.count == 9 && bytes[4] == 79 && digits(bytes[..<4]) && digits(bytes[5...])
      case .rncp, .certifInfo, .formacode:
        return (1...6).contains(bytes.count) && digits(bytes[...])
      case .rome, .nsf, .jacs, .exam, .own:
        return (1...128).contains(bytes.count)
      }
    }
  }

  /// A learning path of Dutch vocational education.
  package enum LearningPath: String, CaseIterable, Sendable {
    /// Work and learn.
    case bbl
    /// School with placements.
    case bol
    /// Exam only.
    case exam = "ex"
    /// The third learning path (*overig onderwijs*).
    case third = "ovo"
    /// Another part of education (*onderdeel*).
    case part = "odt"
  }
}
