internal import PathGraph

/// A course of the paths, as an offer is made of it; the same course of several paths counts once.
struct SampleCourse {
  /// A learning path of vocational education, as EDU-DEX writes it.
  enum LearningPath: String {
    case bbl = "BBL"
    case bol = "BOL"
    case third = "OVO"
  }

  /// The courses of the paths that an offer of it is.
  var courses: [CourseIndex]
  /// The facts of the first of them.
  var facts: Course
  /// Its id in catalogues: `path-id`.
  var id: String

  /// The courses of the recognised paths and of `common`; tests that only a school itself can give
  /// are left out.
  static func all(of graph: PathGraph) -> [SampleCourse] {
    var courses: [SampleCourse] = []
    for (position, facts) in graph.courses.enumerated() where facts.kind != .assessment {
      let index = CourseIndex(position)
      let path = graph[graph.path(of: index)]
      guard path.isCommon || path.recognition != nil else { continue }
      if let same = courses.firstIndex(where: { $0.isSame(as: facts) }) {
        courses[same].courses.append(index)
      } else {
        courses.append(
          SampleCourse(courses: [index], facts: facts, id: "\(path.id)-\(facts.id)"))
      }
    }
    return courses
  }

  private func isSame(as other: Course) -> Bool {
    !other.crebo.isEmpty && facts.title == other.title && facts.crebo.first == other.crebo.first
      && facts.length == other.length && facts.cost == other.cost
  }

  /// The title, without the names of real providers.
  var title: String {
    facts.title.nl.replacing(", TECTUM", with: "").replacing(" (GAan in de Bouw)", with: "")
  }

  /// The learning path; nil where the course is none of vocational education.
  var learningPath: LearningPath? {
    if facts.id.hasPrefix("bbl-") { return .bbl }
    if facts.id.hasPrefix("bol-") { return .bol }
    let isVocational = facts.kind == .diploma && !facts.crebo.isEmpty
    return isVocational || facts.kind == .mboCertificate ? .third : nil
  }

  /// The code by which an offer of it is found: the present crebo number, or a certificate's.
  var code: String? { facts.crebo.first ?? facts.certificate.first }

  /// Whether its code leads to exactly its own courses, with the learning path where that is known.
  func isFound(byCodeIn graph: PathGraph) -> Bool {
    guard let code else { return false }
    let found = graph.courses.indices.filter { position in
      let other = graph.courses[position]
      let isOfPath =
        switch learningPath {
        case .bbl: !other.id.hasPrefix("bol-")
        case .bol: !other.id.hasPrefix("bbl-")
        case .third, nil: true
        }
      return isOfPath && (other.crebo.contains(code) || other.certificate.contains(code))
    }
    return Set(found.map { CourseIndex($0) }) == Set(courses)
  }
}
