import PathGraph
import Testing

struct DayOfYearTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  @Test func `29 February and days that no year has are no days of the year`() {
    #expect(DayOfYear(month: 2, day: 29) == nil)
    #expect(DayOfYear(month: 4, day: 31) == nil)
    #expect(DayOfYear(month: 0, day: 1) == nil)
    #expect(DayOfYear(month: 13, day: 1) == nil)
    #expect(DayOfYear(month: 1, day: 0) == nil)
    #expect(DayOfYear(month: 2, day: 28) != nil)
  }

  @Test func `without start days the first is the day itself`() throws {
    let some = try day(2028, 2, 29)
    #expect(DayOfYear.first(of: [], onOrAfter: some) == some)
  }

  @Test func `the first start day is found in this year or the next, day by day`() throws {
    let sets = [[(9, 1), (2, 1)], [(12, 31)], [(1, 1)], [(2, 28), (3, 31), (8, 30)]]
    for dates in sets {
      let starts = dates.compactMap { DayOfYear(month: $0.0, day: $0.1) }
      try #require(starts.count == dates.count)
      for offset in 0..<800 {
        let from = try day(2027, 1, 1).adding(days: offset)
        var expected = from
        while !dates.contains(where: { $0 == (expected.date.month, expected.date.day) }) {
          expected = expected.adding(days: 1)
        }
        #expect(DayOfYear.first(of: starts, onOrAfter: from) == expected)
      }
    }
  }

  @Test func `days of the year are in the order of the year`() throws {
    let early = try #require(DayOfYear(month: 2, day: 28))
    let late = try #require(DayOfYear(month: 11, day: 1))
    #expect(early < late)
  }
}
