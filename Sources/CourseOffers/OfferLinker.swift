package import CourseCatalogue
package import PathGraph

/// Finds the courses of the paths that an offer is an offer of.
///
/// First what an adviser decided, then the link tables, then the official codes. Titles alone never
/// link: they are suggestions (`TitleIndex`) until somebody confirms one.
package struct OfferLinker: Sendable {
  private let graph: PathGraph
  /// The courses of each code of a register.
  private let byCode: [QualificationCode: [CourseIndex]]
  private let tables: [OfferKey: Set<CourseIndex>]
  private let confirmed: [OfferKey: Set<CourseIndex>]
  private let rejected: [OfferKey: Set<CourseIndex>]

  /// A linker by the codes of a graph, and by what tables and advisers say.
  ///
  /// - Parameters:
  ///   - graph: The paths.
  ///   - tables: The links of the link tables.
  ///   - confirmed: The links that an adviser confirmed.
  ///   - rejected: The links that an adviser rejected: they do not hold, whatever says so.
  package init(
    _ graph: PathGraph, tables: [OfferKey: Set<CourseIndex>] = [:],
    confirmed: [OfferKey: Set<CourseIndex>] = [:], rejected: [OfferKey: Set<CourseIndex>] = [:]
  ) {
    self.graph = graph
    self.tables = tables
    self.confirmed = confirmed
    self.rejected = rejected
    var byCode: [QualificationCode: [CourseIndex]] = [:]
    for position in graph.courses.indices {
      for code in Self.codes(of: graph.courses[position]) {
        byCode[code, default: []].append(CourseIndex(position))
      }
    }
    self.byCode = byCode
  }

  /// The codes by which an offer can be linked, for looking offers up in a store.
  package var codes: [QualificationCode] {
    byCode.keys.sorted { ($0.scheme.rawValue, $0.code) < ($1.scheme.rawValue, $1.code) }
  }

  /// The codes of a course; one that its register cannot have links nothing.
  private static func codes(of course: Course) -> Set<QualificationCode> {
    let schemes: [(QualificationCode.Scheme, [String])] = [
      (.crebo, course.crebo), (.mboCertificate, course.crebo + course.certificate),
      (.croho, course.croho), (.nlqfRegister, course.nlqfRegister), (.rncp, course.rncp),
    ]
    return Set(
      schemes.flatMap { scheme, codes in codes.compactMap { QualificationCode(scheme, $0) } })
  }

  /// The offers that tables and advisers link, for looking them up in a store.
  package var keys: [OfferKey] {
    Set(tables.keys).union(confirmed.keys)
      .sorted { ($0.provider, $0.offer) < ($1.provider, $1.offer) }
  }

  /// The courses that have a code, whatever the learning path.
  package func courses(with code: QualificationCode) -> [CourseIndex] {
    QualificationCode(code.scheme, code.code).flatMap { byCode[$0] } ?? []
  }

  /// Whether an adviser said that an offer is none of a course.
  package func isRejected(_ course: CourseIndex, for offer: OfferKey) -> Bool {
    rejected[offer]?.contains(course) ?? false
  }

  /// What an offer links to.
  ///
  /// - Complexity: O(*c*): the courses that have one of its codes.
  package func link(_ offer: Offer) -> OfferLink {
    let no = rejected[offer.key] ?? []
    var link = OfferLink()
    link.add(confirmed[offer.key, default: []].subtracting(no), by: .adviser)
    link.add(tables[offer.key, default: []].subtracting(no), by: .table)
    // A table or an adviser knows better than a number that several courses of a path share.
    let known = Set(link.courses.map { graph.path(of: $0) })
    let knownWays = Set(link.courses.map { LearningWay.ways(of: graph[$0]) })
    for code in offer.codes {
      // The learning path is no part of what a course is known by.
      guard let bare = QualificationCode(code.scheme, code.code) else { continue }
      let named = byCode[bare] ?? []
      guard !named.isEmpty else { continue }
      let way = LearningWay(of: offer, code: code)
      // Whoever only takes the exam has learned elsewhere: that is no course of these.
      if way == .exam { continue }
      for (path, courses) in Dictionary(grouping: named, by: { graph.path(of: $0) })
      where !known.contains(path) {
        let fitting = courses.filter { course in
          let ways = LearningWay.ways(of: graph[course])
          return (way.map(ways.contains) ?? true) && (knownWays.isEmpty || knownWays.contains(ways))
        }
        switch chosen(among: fitting, for: offer, knowsWay: way != nil) {
        case .one(let course):
          if !no.contains(course) { link.add([course], by: .code(code)) }
        // That it is not the one does not tell that it is the other: somebody must confirm that.
        case .several(let courses): link.ambiguous.formUnion(courses.filter { !no.contains($0) })
        case .none: continue
        }
      }
    }
    link.ambiguous.subtract(link.courses)
    return link
  }

  private enum Choice {
    case none, one(CourseIndex), several([CourseIndex])
  }

  /// The course of one path that is meant, among those with the offer's code.
  ///
  /// A path may have a course twice, longer and shorter (for who has the level below); the offer's
  /// duration tells which, where it lies within a sixth of one of them and of no other.
  private func chosen(
    among courses: [CourseIndex], for offer: Offer, knowsWay: Bool
  ) -> Choice {
    guard let first = courses.first else { return .none }
    guard courses.count > 1 else { return .one(first) }
    let ways = Set(courses.map { LearningWay.ways(of: graph[$0]) })
    guard knowsWay || ways.count == 1, let length = days(of: offer) else {
      return .several(courses)
    }
    let near = courses.filter { course in
      let own = Day.reference.days(to: graph[course].length.end(from: .reference))
      return abs(own - length) * 6 <= max(own, length)
    }
    guard let only = near.first, near.count == 1 else { return .several(courses) }
    return .one(only)
  }

  /// How many days an offer takes: its stated duration, else the span of its first dated run.
  private func days(of offer: Offer) -> Int? {
    if let length = offer.duration?.length {
      return Day.reference.days(to: length.end(from: .reference))
    }
    return offer.runs.lazy.compactMap { run in
      guard let start = run.start?.day, let end = run.end, end > start else { return nil }
      return start.days(to: end)
    }.first
  }
}

extension Day {
  /// The first of September 2026: where lengths in months and in days are compared.
  fileprivate static let reference = Day(number: 20_697)
}
