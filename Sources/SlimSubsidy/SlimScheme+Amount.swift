package import PathGraph

/// Which amounts of the subsidy are counted.
package enum CountedAmounts: Hashable, CaseIterable, Sendable {
  /// Those whose verdict is yes.
  case confirmed
  /// Those as well that only await a confirmation of the official texts.
  case likelyOnceEmployed
  /// Those as well that await an employer.
  case likely
}

extension SlimScheme {
  /// What the subsidy pays of a price: the verdict's amount, without the verdict.
  ///
  /// - Parameters:
  ///   - application: The case.
  ///   - counting: Which amounts count.
  /// - Returns: The amount; zero where nothing is paid or nobody knows.
  /// - Complexity: O(*w*) windows of application; allocates nothing.
  package func amount(
    for application: SubsidyApplication, counting: CountedAmounts = .confirmed
  ) -> Money {
    let enough = application.enough(counting)
    guard case .met(let rate) = Rate.answer(for: application, under: self),
      EligiblePeriod.answer(for: application, under: self).standing >= enough,
      RecognisedPath.answer(for: application).standing >= enough,
      TrainingList.answer(for: application).standing >= enough,
      Employed.answer(for: application).standing >= (counting == .likely ? enough : .met),
      Applicant.answer(for: application, under: self).standing >= enough,
      ApplicationWindow.answer(for: application, under: self).standing >= enough
    else { return .zero }
    return Grant(rate, of: application.price).amount
  }

  /// The days of start on which the amount is another than a day earlier, ascending.
  ///
  /// Between two of them the amount stays the same, so that a search need try no other days.
  ///
  /// - Parameters:
  ///   - application: The case; its start and end play no part.
  ///   - length: How long the course takes, from whatever day it starts.
  ///   - counting: Which amounts count.
  /// - Returns: The days, both those on which it rises and those on which it falls.
  /// - Complexity: O(*p* · *w*): the scheme's dated parameters times its windows.
  package func startDaysOfChange(
    for application: SubsidyApplication, lasting length: Length,
    counting: CountedAmounts = .confirmed
  ) -> [Day] {
    let enough = application.enough(counting)
    // What no day of start changes.
    guard TrainingList.answer(for: application).standing >= enough,
      Employed.answer(for: application).standing >= (counting == .likely ? enough : .met)
    else { return [] }
    let amount = { (start: Day) in
      self.amount(for: application.starting(on: start, lasting: length), counting: counting)
    }
    return Set(daysThatMatter(to: application, lasting: length))
      .filter { amount($0) != amount($0.adding(days: -1)) }
      .sorted()
  }

  /// Every day of start on which some criterion's answer may turn, and perhaps others.
  private func daysThatMatter(to application: SubsidyApplication, lasting length: Length) -> [Day] {
    var days = [
      firstDay.value, lastDay.value.adding(days: 1),
      length.firstStart(endingAfter: lastDay.value),
    ]
    if case .recognised(let date?, _) = application.path { days.append(date) }
    if let from = application.listing?.from { days.append(from) }
    if let until = application.listing?.until { days.append(until.adding(days: 1)) }
    days += weeks.entries.map(\.from)
    days += rates.flatMap { $0.rate.entries.map(\.from) }
    let lastApplications = windows.map(\.to) + [lapses.value.adding(days: -1)]
    for weeks in Set(weeks.entries.compactMap(\.value) + [0]) {
      days += lastApplications.map { $0.adding(days: 7 * weeks + 1) }
    }
    return days
  }
}

extension SubsidyApplication {
  /// How far each criterion must stand for the amount to count.
  fileprivate func enough(_ counting: CountedAmounts) -> Standing {
    counting != .confirmed && leavesRoomForWork ? .awaitsConfirmation : .met
  }
}

extension Length {
  /// The first day of start from which something of this length ends after a day.
  ///
  /// A later start never ends earlier, so that the day can be found by halving.
  func firstStart(endingAfter day: Day) -> Day {
    var (low, high) = (Int(Day.earliest.number), Int(Day.latest.number))
    while low < high {
      let middle = low + (high - low) / 2
      if end(from: Day(number: middle)) > day { high = middle } else { low = middle + 1 }
    }
    return Day(number: low)
  }
}
