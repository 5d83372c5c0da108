package import CourseCatalogue
internal import Foundation
internal import PathFiles
package import PathGraph

/// Days and amounts as people read them.
package enum Print {
  /// A day such as `1 september 2027`.
  package static func day(_ day: Day) -> LocalizedText {
    LocalizedText(
      nl: format(day, "nl_NL"), en: format(day, "en_GB"))
  }

  /// An amount such as `€ 1.234,50`; whole euros without cents.
  package static func money(_ money: Money) -> LocalizedText {
    LocalizedText(nl: format(money, "nl_NL"), en: format(money, "en_GB"))
  }

  private static func format(_ day: Day, _ locale: String) -> String {
    var style = Date.FormatStyle(
      locale: Locale(identifier: locale), calendar: Calendar(identifier: .gregorian),
      timeZone: .gmt)
    style = style.day().month(.wide).year()
    return day.midnight.formatted(style)
  }

  private static func format(_ money: Money, _ locale: String) -> String {
    let euros = Decimal(money.cents) / 100
    return euros.formatted(
      Decimal.FormatStyle.Currency(code: "EUR", locale: Locale(identifier: locale))
        .precision(.fractionLength(money.cents % 100 == 0 ? 0 : 2))
    ).replacing("\u{a0}", with: " ")
  }

  /// The days from a first to a last one; one day stands once.
  package static func days(_ start: Day, _ end: Day) -> LocalizedText {
    let (first, last) = (day(start), day(end))
    guard start != end else { return first }
    return LocalizedText(
      nl: "\(first.nl) – \(last.nl)", en: "\(first[.english]) – \(last[.english])")
  }

  /// The days from a first to a last one, and how long that is.
  package static func period(_ start: Day, _ end: Day) -> LocalizedText {
    let (days, span) = (days(start, end), span(days: max(1, start.days(to: end))))
    return LocalizedText(
      nl: "\(days.nl) (\(span.nl))", en: "\(days[.english]) (\(span[.english]))")
  }

  /// A span of days as people say it: years and months, or weeks, or days.
  package static func span(days: Int) -> LocalizedText {
    switch days {
    case ..<21: count(days, ("dag", "dagen"), ("day", "days"))
    case ..<61: count((days + 3) / 7, ("week", "weken"), ("week", "weeks"))
    default: span(months: Int((Double(days) / 30.4369).rounded()))
    }
  }

  /// A span of months as people say it: years and months.
  package static func span(months: Int) -> LocalizedText {
    let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
    let year = count(years, ("jaar", "jaar"), ("year", "years"))
    let month = count(rest, ("maand", "maanden"), ("month", "months"))
    if years == 0 { return month }
    if rest == 0 { return year }
    return LocalizedText(
      nl: "\(year.nl) en \(month.nl)", en: "\(year[.english]) and \(month[.english])")
  }

  /// What a person lives on.
  package static func income(_ income: Profile.Income) -> LocalizedText {
    switch income {
    case .ww: LocalizedText(nl: "WW", en: "unemployment benefit (WW)")
    case .bijstand: LocalizedText(nl: "bijstand", en: "social assistance (bijstand)")
    case .wia: LocalizedText(nl: "WIA", en: "disability benefit (WIA)")
    case .job: LocalizedText(nl: "werk", en: "a job")
    case .none: LocalizedText(nl: "geen", en: "none")
    }
  }

  /// How something is taught.
  package static func mode(_ mode: DeliveryMode) -> LocalizedText {
    switch mode {
    case .classroom: LocalizedText(nl: "in een lokaal", en: "in a classroom")
    case .online: LocalizedText(nl: "online", en: "online")
    case .blended: LocalizedText(nl: "deels online", en: "partly online")
    case .workplace: LocalizedText(nl: "op het werk", en: "at work")
    }
  }

  /// A number with its noun.
  static func count(
    _ number: Int, _ nl: (one: String, many: String), _ en: (one: String, many: String)
  ) -> LocalizedText {
    LocalizedText(
      nl: "\(number) \(number == 1 ? nl.one : nl.many)",
      en: "\(number) \(number == 1 ? en.one : en.many)")
  }

  /// A number of roles.
  package static func roles(_ number: Int) -> LocalizedText {
    count(number, ("functie", "functies"), ("role", "roles"))
  }

  /// A number of courses.
  package static func courses(_ number: Int) -> LocalizedText {
    count(number, ("opleiding", "opleidingen"), ("course", "courses"))
  }
}
