internal import PathGraph

extension GoalSearch {
  /// Learns, for one leg of a label, every set of courses that can be worth it, and moves on.
  mutating func expand(_ number: Int32, leg legNumber: Int) {
    let label = labels[Int(number)]
    let leg = network.legs[legNumber]
    let words = network.words
    let labelRow = (Int(number) - firstLabel) * words
    let ready = label.day.adding(months: max(0, Int(leg.months) - Int(label.credit)))
    entries.removeAll(keepingCapacity: true)
    entryBits.removeAll(keepingCapacity: true)
    standings.removeAll(keepingCapacity: true)
    standings.append(Standing(day: label.day, courses: label.courses, cents: label.cents))
    entries.append(
      Entry(
        day: label.day, courses: label.courses, cents: label.cents, prepaid: label.prepaid,
        parent: -1, record: Self.noRecord))
    for word in 0..<words { entryBits.append(labelBits[labelRow + word]) }
    let isLast = leg.to == network.goal
    findInterest(of: leg, legNumber, isLast: isLast)
    legLists = landmarks.lists(ofLeg: legNumber)
    legEffort = landmarks.effort(of: legLists)

    pending.removeAll(keepingCapacity: true)
    var next = 0
    let patience = work + (budget - work) / 4
    while let position = takeState(&next, inOrderUntil: patience) {
      work += 1
      guard work <= budget else { return }
      let isSatisfied = hasAll(legNumber, row: position * words)
      if isSatisfied {
        arrive(from: number, by: leg, entry: position, ready: ready)
      }
      if !isSatisfied || (isExact && !isLast) {
        learn(from: position, for: leg, legNumber, ready: ready, isLast: isLast)
      }
    }
  }

  /// The state to learn on from next, or nil when all have been.
  ///
  /// The oldest first, so that states with fewer courses make others superfluous; but once there
  /// are many, or a quarter of the budget is spent, the newest first: so a large leg soon gives
  /// routes, which bound the rest of it.
  private mutating func takeState(_ next: inout Int, inOrderUntil patience: Int) -> Int? {
    if entries.count <= Self.mostInOrder, work < patience {
      guard next < entries.count else { return nil }
      next += 1
      return next - 1
    }
    while next < entries.count {
      pending.append(Int32(next))
      next += 1
    }
    return pending.popLast().map(Int.init)
  }

  private static let mostInOrder = 256

  private static let noRecord = Record(
    course: CourseIndex(0),
    candidate: Candidate(start: .earliest, end: .earliest, net: 0, gross: 0, reference: nil))

  // MARK: - Learning

  /// The credentials by which states within the leg are compared: those asked in it or ahead.
  private mutating func findInterest(of leg: GoalNetwork.Leg, _ number: Int, isLast: Bool) {
    let words = network.words
    interest.removeAll(keepingCapacity: true)
    for word in 0..<words {
      var bits = network.demandBits[number * words + word]
      if isExact, !isLast { bits |= network.aheadBits[Int(leg.to) * words + word] }
      for use in leg.uses {
        bits |= network.requireBits[Int(network.uses[Int(use)].slot) * words + word]
      }
      interest.append(bits)
    }
  }

  @inline(__always)
  private func hasAll(_ leg: Int, row: Int) -> Bool {
    for word in 0..<network.words
    where network.demandBits[leg * network.words + word] & ~entryBits[row + word] != 0 {
      return false
    }
    return true
  }

  /// What is wanted and missing: demands, what is of use ahead, and what courses to those require.
  private mutating func findWanted(
    for leg: GoalNetwork.Leg, _ number: Int, row: Int, isLast: Bool
  ) {
    let words = network.words
    wanted.removeAll(keepingCapacity: true)
    for word in 0..<words {
      var bits = network.demandBits[number * words + word]
      if isExact, !isLast { bits |= network.aheadBits[Int(leg.to) * words + word] }
      wanted.append(bits & ~entryBits[row + word])
    }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for use in leg.uses {
        let slot = Int(network.uses[Int(use)].slot) * words
        guard givesSomethingWanted(slot) else { continue }
        for word in 0..<words {
          let added = network.requireBits[slot + word] & ~entryBits[row + word] & ~wanted[word]
          guard added != 0 else { continue }
          wanted[word] |= added
          hasGrown = true
        }
      }
    }
  }

  @inline(__always)
  private func givesSomethingWanted(_ slot: Int) -> Bool {
    for word in 0..<network.words where network.gainBits[slot + word] & wanted[word] != 0 {
      return true
    }
    return false
  }

  private mutating func learn(
    from position: Int, for leg: GoalNetwork.Leg, _ number: Int, ready: Day, isLast: Bool
  ) {
    let words = network.words
    let row = position * words
    findWanted(for: leg, number, row: row, isLast: isLast)
    let entry = entries[position]
    for useNumber in leg.uses {
      let use = network.uses[Int(useNumber)]
      let slot = Int(use.slot) * words
      guard givesSomethingWanted(slot), canStart(slot, row: row) else { continue }
      guard work <= budget else { return }
      sought.removeAll(keepingCapacity: true)
      for word in 0..<words {
        sought.append((entryBits[row + word] | network.gainBits[slot + word]) & interest[word])
      }
      let prepaid = entry.prepaid + bounds.prepaid[Int(useNumber)]
      candidates.removeAll(keepingCapacity: true)
      question.table.appendCandidates(of: use.entry, at: entry.day, to: &candidates)
      for candidate in candidates {
        // A comparison with a state takes about an eighth of making one.
        work += 1 + entries.count / 8 + legEffort
        let next = Entry(
          day: candidate.end, courses: entry.courses + 1, cents: entry.cents + candidate.net,
          prepaid: prepaid, parent: Int32(position),
          record: Record(course: network.courses[Int(use.slot)], candidate: candidate))
        guard !isBeaten(next, for: leg, number, row: row, slot: slot, ready: ready),
          !isMatched(next)
        else { continue }
        entries.append(next)
        standings.append(Standing(day: next.day, courses: next.courses, cents: next.cents))
        for word in 0..<words {
          entryBits.append(entryBits[row + word] | network.gainBits[slot + word])
        }
      }
    }
  }

  @inline(__always)
  private func canStart(_ slot: Int, row: Int) -> Bool {
    for word in 0..<network.words
    where network.requireBits[slot + word] & ~entryBits[row + word] != 0 {
      return false
    }
    return true
  }

  /// Whether a state within the leg is as good as a new one with the credentials that are sought.
  private func isMatched(_ next: Entry) -> Bool {
    let words = sought.count
    for position in standings.indices {
      let standing = standings[position]
      guard standing.day <= next.day, standing.cents <= next.cents,
        standing.courses <= next.courses
      else { continue }
      var word = 0
      while word < words, sought[word] & ~entryBits[position * words + word] == 0 { word += 1 }
      if word == words { return true }
    }
    return false
  }

  /// Whether no route through a new state within a leg can be better than what is known.
  private func isBeaten(
    _ next: Entry, for leg: GoalNetwork.Leg, _ number: Int, row: Int, slot: Int, ready: Day
  ) -> Bool {
    var greatest = Amount()
    var apart = Amount()
    for demand in leg.demands {
      let bit = Int(network.demands[Int(demand)])
      let held = entryBits[row + bit / 64] | network.gainBits[slot + bit / 64]
      guard held >> UInt64(bit % 64) & 1 == 0 else { continue }
      let now = bounds.dues[Int(demand)]
      if bounds.isApart[Int(demand)] {
        apart = apart + now
      } else {
        greatest = .greatest(greatest, now)
      }
    }
    let due = Amount.greatest(greatest, apart)
    let node = Int(leg.to)
    let start = Int64(next.day.number)
    let left = Int64(max(next.day, ready).number)
    let whatever = Vector(
      day: max(
        left + bounds.waiting[node],
        start + max(0, due.days + bounds.learning[node] - next.prepaid.days)),
      cents: max(0, due.cents + bounds.cents[node] - next.prepaid.cents),
      courses: LowerBounds.wholes(due.courses + bounds.courses[node] - next.prepaid.courses))
    for list in legLists {
      var bound = landmarks.ahead(of: list, from: next.day) {
        entryBits[row + $0] | network.gainBits[slot + $0]
      }
      bound.day =
        Int64(leg.wait) + max(bound.day, left + landmarks.wait(of: list), whatever.day)
      bound.cents = next.cents + max(bound.cents, whatever.cents)
      bound.courses = Int64(next.courses) + max(bound.courses, whatever.courses)
      if !isBeaten(bound) { return false }
    }
    return true
  }

  // MARK: - Moving

  private mutating func arrive(
    from number: Int32, by leg: GoalNetwork.Leg, entry position: Int, ready: Day
  ) {
    let label = labels[Int(number)]
    let entry = entries[position]
    let day = max(entry.day, ready).adding(days: Int(leg.wait))
    guard day < .latest else { return }
    let isLast = leg.to == network.goal
    let vector = Vector(
      day: Int64(day.number), cents: entry.cents, courses: Int64(entry.courses))
    if isLast {
      guard vector.isNoWorse(than: limits) else { return }
      let first = keepRecords(of: position)
      add(
        Arrival(
          vector: vector, parent: number, move: leg.move, firstRecord: first,
          recordCount: Int32(records.count) - first, moves: label.moves + 1, day: day))
      return
    }
    let first = Int32(records.count)
    let count = labels.count
    add(
      Label(
        node: leg.to, credit: leg.arrival, day: day, courses: entry.courses, cents: entry.cents,
        prepaid: entry.prepaid, parent: number, move: leg.move, firstRecord: first,
        recordCount: entry.courses - label.courses, moves: label.moves + 1, earliest: .min,
        next: -1,
        isSuperseded: false),
      bits: entryBits, row: position * network.words)
    if labels.count > count { _ = keepRecords(of: position) }
  }

  /// Keeps the courses that led to a state within a leg, in order; gives the first one's place.
  private mutating func keepRecords(of position: Int) -> Int32 {
    let first = records.count
    var position = position
    while entries[position].parent >= 0 {
      records.append(entries[position].record)
      position = Int(entries[position].parent)
    }
    records[first...].reverse()
    return Int32(first)
  }
}
