internal import PathGraph
internal import RouteMatcher

extension Explanation {
  /// The explanation in sentences.
  var texts: [LocalizedText] {
    [onlyRoute, bestText, differenceText, orderText].compactMap { $0 }
  }

  private var onlyRoute: LocalizedText? {
    guard routesToRole == 1 else { return nil }
    return LocalizedText(
      nl: "Andere routes naar deze functie zijn niet sneller, niet goedkoper en hebben niet minder"
        + " opleidingen.",
      en: "Other routes to this role are not faster, not cheaper and do not have fewer courses.")
  }

  private var bestText: LocalizedText? {
    guard routesToRole > 1 else { return nil }
    guard !best.isEmpty else {
      return LocalizedText(
        nl: "Op geen punt alleen de beste, maar geen andere route is op alle punten beter.",
        en: "Not the best on any one point, but no other route is better on all points.")
    }
    let nl = best.map { $0.criterion.best.nl + ($0.isShared ? " (samen met een andere)" : "") }
    let en = best.map { $0.criterion.best[.english] + ($0.isShared ? " (with another)" : "") }
    return LocalizedText(
      nl: "Van de \(routesToRole) routes naar deze functie \(joined(nl, "en")).",
      en: "Of the \(routesToRole) routes to this role, this one \(joined(en, "and")).")
  }

  private var differenceText: LocalizedText? {
    guard let fromAbove else { return nil }
    var nl: [String] = []
    var en: [String] = []
    if fromAbove.days != 0 {
      let span = Print.span(days: abs(fromAbove.days))
      nl.append("\(span.nl) \(fromAbove.days > 0 ? "later" : "eerder") klaar")
      en.append("finishes \(span[.english]) \(fromAbove.days > 0 ? "later" : "earlier")")
    }
    if fromAbove.cents != 0 {
      let money = Print.money(Money(cents: abs(fromAbove.cents)))
      nl.append("\(money.nl) \(fromAbove.cents > 0 ? "duurder" : "goedkoper")")
      en.append("costs \(money[.english]) \(fromAbove.cents > 0 ? "more" : "less")")
    }
    if fromAbove.courses != 0 {
      let courses = Print.courses(abs(fromAbove.courses))
      nl.append("\(courses.nl) \(fromAbove.courses > 0 ? "meer" : "minder")")
      en.append("has \(courses[.english]) \(fromAbove.courses > 0 ? "more" : "fewer")")
    }
    guard !nl.isEmpty else {
      return LocalizedText(
        nl: "Even snel, even duur en met evenveel opleidingen als nummer \(rank - 1).",
        en: "As fast, as dear and with as many courses as number \(rank - 1).")
    }
    return LocalizedText(
      nl: "Vergeleken met nummer \(rank - 1): \(joined(nl, "en")).",
      en: "Compared with number \(rank - 1): \(joined(en, "and")).")
  }

  private var orderText: LocalizedText? {
    guard rank == 1, count > 1 else { return nil }
    switch order {
    case .balanced:
      return LocalizedText(
        nl: "Staat bovenaan omdat tijd, kosten en aantal opleidingen samen hier het laagst zijn.",
        en: "Stands first because time, cost and number of courses together are lowest here.")
    case .fastest:
      return LocalizedText(
        nl: "Staat bovenaan omdat deze route het eerst klaar is.",
        en: "Stands first because this route finishes first.")
    case .cheapest:
      return LocalizedText(
        nl: "Staat bovenaan omdat deze route het minst kost.",
        en: "Stands first because this route costs least.")
    case .fewestCourses:
      return LocalizedText(
        nl: "Staat bovenaan omdat deze route de minste opleidingen heeft.",
        en: "Stands first because this route has the fewest courses.")
    }
  }

  private func joined(_ parts: [String], _ and: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) \(and) \(last)"
  }
}

extension Explanation.Criterion {
  fileprivate var best: LocalizedText {
    switch self {
    case .finish: LocalizedText(nl: "is deze het eerst klaar", en: "finishes first")
    case .cost: LocalizedText(nl: "kost deze het minst", en: "costs least")
    case .courses:
      LocalizedText(nl: "heeft deze de minste opleidingen", en: "has the fewest courses")
    }
  }
}
