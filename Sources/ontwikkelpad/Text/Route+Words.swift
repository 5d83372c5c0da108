internal import Advice
internal import PathGraph
internal import RouteMatcher

extension Route {
  /// The route in short: when, how long, how much, how many courses.
  func words(from day: Day, in language: Language) -> String {
    let days = day.days(to: vector.finish)
    let start =
      days == 0
      ? LocalizedText(nl: "meteen", en: "at once")
      : LocalizedText(
        nl: "op zijn vroegst \(Print.day(vector.finish).nl) (\(Print.span(days: days).nl))",
        en: "at the earliest \(Print.day(vector.finish)[.english])"
          + " (\(Print.span(days: days)[.english]))")
    return [
      start[language], Print.money(vector.netCost)[language],
      Print.courses(vector.courses)[language],
    ].joined(separator: " · ")
  }
}
