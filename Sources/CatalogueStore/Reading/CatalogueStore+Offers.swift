package import CourseCatalogue
internal import Foundation
internal import GRDB

extension CatalogueStore {
  /// The offers that may be shown and have any of some codes, whatever their learning path, or are
  /// known by any of some keys, in whatever format.
  ///
  /// All reading functions give offers by format, provider and id, from one state of the store.
  ///
  /// - Complexity: O(*c* log *n* + *k*) for *c* codes and keys, *n* rows and *k* offers found.
  package func offers(
    withAnyOf codes: [QualificationCode] = [], keyed keys: [OfferKey] = []
  ) throws(StoreFault) -> [CataloguedOffer] {
    try read { db in
      let byCode = try db.makeStatement(
        sql: "SELECT offer FROM qualification WHERE scheme = ? AND code = ?")
      var ids: Set<Int64> = []
      for code in codes {
        ids.formUnion(try Int64.fetchAll(byCode, arguments: [code.scheme.rawValue, code.code]))
      }
      let list = try JSONEncoder().encode(keys.map { [$0.provider, $0.offer] })
      ids.formUnion(
        try Int64.fetchSet(
          db, sql: OfferQuery.idsOfKeys, arguments: [String(decoding: list, as: UTF8.self)]))
      return try OfferQuery(db).offers(ids)
    }
  }

  /// The offers that may be shown and have any of some words in a title, the likeliest first.
  ///
  /// Capitals and accents do not matter.
  package func offers(
    titled words: [String], limit: Int
  ) throws(StoreFault) -> [CataloguedOffer] {
    let phrases = words.filter { !$0.contains("\0") }.map {
      "\"\($0.replacing("\"", with: "\"\""))\""
    }
    guard !phrases.isEmpty else { return [] }
    return try read { db in
      let ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT offer.id FROM title JOIN offer ON offer.id = title.rowid
          WHERE title MATCH ? AND offer.withdrawn IS NULL ORDER BY rank, offer.id LIMIT ?
          """,
        arguments: [phrases.joined(separator: " OR "), limit])
      let places = Dictionary(
        ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
      return try OfferQuery(db).rows(Set(ids))
        .sorted { places[$0.id, default: 0] < places[$1.id, default: 0] }
        .map(\.offer)
    }
  }

  /// Hands on every offer that may be shown, one at a time.
  ///
  /// - Throws: `StoreFault`, or what `body` throws.
  package func forEachOffer(_ body: (StoredOffer) throws -> Void) throws {
    do {
      try readAny { db in
        try StoredOffer.forEach(db, where: "offer.withdrawn IS NULL", [], body)
      }
    } catch  where error is DatabaseError || error is DamagedBytes {
      throw StoreFault(error, path: path)
    }
  }
}

/// Reads offers with all that belongs to them.
struct OfferQuery {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The numbers of the offers of a list of pairs: a provider's id and an id.
  static let idsOfKeys = """
    SELECT offer.id FROM json_each(?) AS key
      CROSS JOIN provider ON provider.format IN ('edudex', 'hodex', 'xcri-cap', 'lheo')
        AND provider.code = key.value ->> 0
      CROSS JOIN offer ON offer.provider = provider.id AND offer.code = key.value ->> 1
    """

  /// The offers of some numbers that may be shown, in their order.
  func offers(_ ids: Set<Int64>) throws -> [CataloguedOffer] { try rows(ids).map(\.offer) }

  /// The same with their numbers.
  func rows(_ ids: Set<Int64>) throws -> [(id: Int64, offer: CataloguedOffer)] {
    guard !ids.isEmpty else { return [] }
    let list = ids.sorted().map { String($0) }.joined(separator: ",")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT offer.id, offer.content, provider.id, provider.profile, catalogue.name,
          provider.format
        FROM json_each(?) AS wanted JOIN offer ON offer.id = wanted.value
          JOIN provider ON provider.id = offer.provider
          JOIN catalogue ON catalogue.id = offer.catalogue
        WHERE offer.withdrawn IS NULL
        """,
      arguments: ["[\(list)]"])
    var profiles = ProfileCache()
    var found: [(id: Int64, format: String, offer: CataloguedOffer)] = []
    found.reserveCapacity(ids.count)
    while let row = try rows.next() {
      let offer = try profiles.offer(row, content: 1, provider: 2, profile: 3)
      found.append((row[0], row[5], CataloguedOffer(offer, catalogue: row[4])))
    }
    return found.sorted { left, right in
      (left.format, left.offer.offer.provider.id, left.offer.offer.id)
        < (right.format, right.offer.offer.provider.id, right.offer.offer.id)
    }.map { ($0.id, $0.offer) }
  }
}

/// What is known of providers by themselves, read once each.
struct ProfileCache {
  private var profiles: [Int64: ProviderProfile?] = [:]

  /// The offer of a row, with what its provider's profile adds.
  mutating func offer(_ row: Row, content: Int, provider: Int, profile: Int) throws -> Offer {
    let bytes: [UInt8] = try row.withUnsafeData(atIndex: content) { data in
      guard let data else { throw DamagedBytes() }
      return Array(data)
    }
    let offer = try OfferCoder.offer(bytes)
    let number: Int64 = row[provider]
    let known: ProviderProfile?
    if let cached = profiles[number] {
      known = cached
    } else {
      let data: Data? = row[profile]
      known = try data.map { try ProviderCoder.profile($0) }
      profiles[number] = .some(known)
    }
    return known.map { offer.completed(by: $0) } ?? offer
  }
}
