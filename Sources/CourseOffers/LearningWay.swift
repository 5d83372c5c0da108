internal import CourseCatalogue
internal import PathGraph

/// How one earns a qualification that can be earned in several ways under one code.
enum LearningWay: Hashable {
  /// Work and learn (*bbl*).
  case work
  /// School with placements (*bol*).
  case school
  /// The third learning path (*derde leerweg*), beside work or not.
  case third
  /// A part of the qualification, such as a practice statement.
  case part
  /// The exam only.
  case exam

  /// The ways in which a course of a path is taken.
  static func ways(of course: Course) -> Set<LearningWay> {
    switch course.kind {
    case .practiceStatement: [.part]
    case .mboCertificate: [.part, .third, .work, .school]
    default: course.whileIn.isEmpty ? [.school, .third, .exam] : [.work, .third]
    }
  }

  /// The way of an offer: its code's learning path, else what its form implies; nil where neither
  /// tells.
  init?(of offer: Offer, code: QualificationCode) {
    switch code.learningPath {
    case .bbl: self = .work
    case .bol: self = .school
    case .third: self = .third
    case .part: self = .part
    case .exam: self = .exam
    case nil:
      if offer.forms.contains(.dual) {
        self = .work
      } else if offer.forms == [.fullTime] {
        self = .school
      } else {
        return nil
      }
    }
  }
}
