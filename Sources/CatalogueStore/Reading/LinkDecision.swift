package import CourseCatalogue
internal import GRDB
package import PathGraph

/// What an adviser decided on whether an offer belongs to a course.
package struct LinkDecision: Hashable, Sendable {
  /// The format in which the offer stands; nil for any.
  package var format: CatalogueFormat?
  /// The offer.
  package var offer: OfferKey
  /// The course, as `path/id`.
  package var course: String
  /// Whether it belongs to it.
  package var isConfirmed: Bool
  /// The day of the decision.
  package var day: Day

  /// A decision of a day.
  package init(
    format: CatalogueFormat? = nil, offer: OfferKey, course: String, isConfirmed: Bool, day: Day
  ) {
    self.format = format
    self.offer = offer
    self.course = course
    self.isConfirmed = isConfirmed
    self.day = day
  }

  static func all(_ db: Database) throws -> [LinkDecision] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT format, provider, offer, course, isConfirmed, day FROM decision
        ORDER BY provider, offer, course, format
        """
    ).map { row in
      LinkDecision(
        format: CatalogueFormat(rawValue: row[0]), offer: OfferKey(provider: row[1], offer: row[2]),
        course: row[3], isConfirmed: row[4], day: Day(number: row[5]))
    }
  }
}

extension CatalogueStore {
  /// What advisers decided, by provider, offer and course: also on offers that are not there now.
  package func decisions() throws(StoreFault) -> [LinkDecision] {
    try read { db in try LinkDecision.all(db) }
  }

  /// Keeps a decision, in the place of an earlier one on the same offer and course.
  ///
  /// - Parameters:
  ///   - decision: The decision.
  ///   - actor: Who took it, to be kept as an act; nil for nobody who is known.
  /// - Throws: `StoreFault` where it cannot be kept.
  package func decide(
    _ decision: LinkDecision, by actor: StoreActor? = nil
  ) throws(StoreFault) {
    try write { db in
      if let actor {
        let subject = StoreAct.subject(decision.offer, course: decision.course)
        try StoreAct.keep(
          decision.isConfirmed ? .confirmed : .rejected, subject, by: actor, db)
      }
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO decision (format, provider, offer, course, isConfirmed, day)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          decision.format?.rawValue ?? "", decision.offer.provider, decision.offer.offer,
          decision.course, decision.isConfirmed, decision.day.number,
        ])
    }
  }

  /// Forgets what was decided on an offer and a course, in whatever format; false where nothing was.
  package func forget(
    _ offer: OfferKey, course: String, by actor: StoreActor? = nil
  ) throws(StoreFault) -> Bool {
    try write { db in
      try db.execute(
        sql: "DELETE FROM decision WHERE provider = ? AND offer = ? AND course = ?",
        arguments: [offer.provider, offer.offer, course])
      guard db.changesCount > 0 else { return false }
      if let actor {
        let subject = StoreAct.subject(offer, course: course)
        try StoreAct.keep(.forgotten, subject, by: actor, db)
      }
      return true
    }
  }
}
