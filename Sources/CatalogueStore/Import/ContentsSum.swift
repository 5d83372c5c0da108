internal import CourseCatalogue
internal import GRDB

/// The sum of the digests of all offers that are not withdrawn: the same contents have the same sum,
/// in whatever order they came.
struct ContentsSum: Equatable {
  var high: UInt64 = 0
  var low: UInt64 = 0

  static func += (sum: inout ContentsSum, digest: ContentDigest) {
    sum.high &+= digest.high
    sum.low &+= digest.low
  }

  static func -= (sum: inout ContentsSum, digest: ContentDigest) {
    sum.high &-= digest.high
    sum.low &-= digest.low
  }

  static func fetch(_ db: Database) throws -> ContentsSum {
    let row = try Row.fetchOne(db, sql: "SELECT high, low FROM contents WHERE id = 1")
    guard let row else { throw DamagedBytes() }
    return ContentsSum(
      high: UInt64(bitPattern: row[0]), low: UInt64(bitPattern: row[1]))
  }

  func save(_ db: Database) throws {
    try db.execute(
      sql: "UPDATE contents SET high = ?, low = ? WHERE id = 1",
      arguments: [Int64(bitPattern: high), Int64(bitPattern: low)])
  }
}
