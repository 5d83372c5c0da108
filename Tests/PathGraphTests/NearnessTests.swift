import PathGraph
import Testing

struct NearnessTests {
  private let names = ["monteur", "eerste-monteur", "elektro/monteur", "groepshulp", "pm3", "pm4"]

  @Test func `a name with letters swapped is near`() {
    #expect(Nearness.nearest(to: "montuer", among: names).first == "monteur")
  }

  @Test func `an item of another path is near by its last part`() {
    #expect(Nearness.nearest(to: "montuer", among: names).contains("elektro/monteur"))
  }

  @Test func `a name that holds the mistaken one is near`() {
    #expect(Nearness.nearest(to: "groeps", among: names) == ["groepshulp"])
  }

  @Test func `a name far away is not near`() {
    #expect(Nearness.nearest(to: "lasser-tig", among: names) == [])
  }

  @Test func `the name itself is no suggestion`() {
    #expect(Nearness.nearest(to: "pm3", among: names) == ["pm4"])
  }

  @Test func `there are no more suggestions than asked for`() {
    let many = (0..<9).map { "role\($0)" }
    #expect(Nearness.nearest(to: "rolex", among: many).count == 3)
    #expect(Nearness.nearest(to: "rolex", among: many, limit: 1) == ["role0"])
  }
}
