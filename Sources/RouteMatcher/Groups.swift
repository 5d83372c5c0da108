/// Numbers in groups, one group after the other in one block of memory.
struct Groups {
  /// Where each group begins: one more than there are groups.
  private(set) var starts: ContiguousArray<Int32> = [0]
  /// The members of all groups; within a group in the order in which they were added.
  private(set) var members: ContiguousArray<Int32> = []

  /// Adds a group.
  mutating func append(_ group: some Sequence<Int32>) {
    members.append(contentsOf: group)
    starts.append(Int32(members.count))
  }

  /// Where the members of a group stand.
  func range(of group: Int) -> Range<Int> { Int(starts[group])..<Int(starts[group + 1]) }

  /// Whether a group has a member.
  func group(_ group: Int, has member: Int32) -> Bool {
    range(of: group).contains { members[$0] == member }
  }
}
