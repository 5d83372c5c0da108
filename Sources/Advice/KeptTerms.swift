internal import CourseOffers
internal import SlimSubsidy
internal import Synchronization

/// The timetables that questions share, for each terms of the subsidy.
///
/// Nothing in here tells of anybody: the terms are a kind of applicant, whether it takes somebody
/// on, and which amounts count, thirty in all; what hangs on where a person lives or how they can
/// learn is never put here. It lives as long as the offers and the day that it holds good for.
final class KeptTerms: Sendable {
  /// All on which the net price of a course hangs, beside the course itself.
  struct Terms: Hashable {
    var kind: ApplicantKind?
    var employs: Bool
    var counting: CountedAmounts
  }

  /// So many terms are kept, those asked last.
  private static let most = 8
  /// So many bytes, of them together.
  private static let mostBytes = 192 << 20

  /// Those asked last come first.
  private let kept = Mutex<[(terms: Terms, timetables: KeptTimetables)]>([])

  /// The timetables on these terms, those of others dropped where there is no room.
  func timetables(on terms: Terms) -> KeptTimetables {
    kept.withLock { kept in
      if kept.first?.terms == terms { return kept[0].timetables }
      let found: KeptTimetables
      if let position = kept.firstIndex(where: { $0.terms == terms }) {
        found = kept.remove(at: position).timetables
      } else {
        found = KeptTimetables()
      }
      kept.insert((terms, found), at: 0)
      while kept.count > 1,
        kept.count > Self.most || kept.reduce(0, { $0 + $1.timetables.bytes }) > Self.mostBytes
      {
        kept.removeLast()
      }
      return found
    }
  }
}
