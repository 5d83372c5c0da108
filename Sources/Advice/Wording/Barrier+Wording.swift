internal import CourseCatalogue
internal import CourseOffers
package import PathGraph
package import RouteMatcher

extension Advice {
  /// What would have to change, as something that a person can do or decide.
  package func words(for barrier: AdviceBarrier) -> LocalizedText {
    let change: Change
    switch barrier.kind {
    case .change(let told): change = told
    case .distance(let distance):
      let now = profile.maxDistanceKm ?? distance
      return LocalizedText(
        nl: "U gaat naar een opleiding tot \(distance) km ver, in plaats van \(now).",
        en: "You go to a course up to \(distance) km away instead of \(now).")
    case .employer:
      return LocalizedText(
        nl: "Een werkgever neemt u aan en vraagt SLIM-subsidie voor u. Als die doorgaat, wordt het"
          + " goedkoper.",
        en: "An employer takes you on and asks the SLIM subsidy for you. If it is granted, it"
          + " becomes cheaper.")
    }
    switch change {
    case .credential(let credential):
      let title = graph[credential].title
      return LocalizedText(
        nl: "U haalt “\(title.nl)”. De tijd en het geld daarvoor komen er nog bij.",
        en: "You get “\(title[.english])”. The time and money for it come on top.")
    case .allow(let course):
      let title = graph[course].title
      return graph[course].kind == .assessment
        ? LocalizedText(
          nl: "U doet de toets “\(title.nl)”, en u slaagt.",
          en: "You take the test “\(title[.english])”, and you pass.")
        : LocalizedText(
          nl: "U volgt ook “\(title.nl)”.", en: "You also take “\(title[.english])”.")
    case .studyHours(let hours):
      let now = profile.hoursPerWeek ?? hours
      return LocalizedText(
        nl: "U studeert \(hours) uur per week in plaats van \(now).",
        en: "You study \(hours) hours a week instead of \(now).")
    case .workHours(let hours):
      let now = profile.workHoursPerWeek ?? hours
      return LocalizedText(
        nl: "U werkt \(hours) uur per week in plaats van \(now).",
        en: "You work \(hours) hours a week instead of \(now).")
    case .accept(let tag):
      let title = graph[tag].title
      return LocalizedText(
        nl: "Dit mag toch: \(title.nl.lowercased()).",
        en: "This is all right after all: \(title[.english].lowercased()).")
    case .acceptAll:
      let titles = profile.avoid.map { graph[$0].title }
      return LocalizedText(
        nl: "Dit mag toch allemaal: \(titles.map { $0.nl.lowercased() }.joined(separator: ", ")).",
        en: "All this is all right after all:"
          + " \(titles.map { $0[.english].lowercased() }.joined(separator: ", ")).")
    case .forgo(let tag):
      let title = graph[tag].title
      return LocalizedText(
        nl: "Dit hoeft niet per se: \(title.nl.lowercased()).",
        en: "This is not needed after all: \(title[.english].lowercased()).")
    case .unpaid:
      return LocalizedText(
        nl: "U leert ook zonder betaalde baan.", en: "You also learn without a paid job.")
    case .unrecognised:
      return LocalizedText(
        nl: "U kijkt ook naar paden die niet erkend zijn.",
        en: "You also look at paths that are not recognised.")
    case .anyFinish:
      return LocalizedText(
        nl:
          "U mag later klaar zijn\(profile.finishBefore.map { " dan \(Print.day($0).nl)" } ?? "").",
        en: "You may finish later"
          + "\(profile.finishBefore.map { " than \(Print.day($0)[.english])" } ?? "").")
    case .anyCost:
      return LocalizedText(
        nl: "Het mag meer kosten\(profile.maxNetCost.map { " dan \(Print.money($0).nl)" } ?? "").",
        en: "It may cost more"
          + "\(profile.maxNetCost.map { " than \(Print.money($0)[.english])" } ?? "").")
    case .anyCourses:
      return LocalizedText(
        nl: "Het mogen meer opleidingen zijn dan \(profile.maxCourses ?? 0).",
        en: "There may be more courses than \(profile.maxCourses ?? 0).")
    }
  }

  /// A course that could be booked, and where.
  package func words(for bookable: AdviceBarrier.Bookable) -> LocalizedText {
    let title = graph[bookable.course].title
    let provider = catalogued(bookable.nearest.choice).offer.provider
    let name = provider.name ?? provider.id
    let place = Self.place(of: bookable.nearest.choice, bookable.nearest.distance)
    return LocalizedText(
      nl: "\(title.nl): \(name)\(place.nl)",
      en: "\(title[.english]): \(name)\(place[.english])")
  }

  /// How much an improvement wins, such as `1 jaar eerder, € 700 goedkoper`.
  package func gain(of improvement: Barrier.Improvement) -> LocalizedText {
    var parts: [LocalizedText] = []
    if improvement.daysSooner > 0 {
      let span = Print.span(days: improvement.daysSooner)
      parts.append(LocalizedText(nl: "\(span.nl) eerder", en: "\(span[.english]) sooner"))
    }
    if improvement.saving > .zero {
      let saving = Print.money(improvement.saving)
      parts.append(LocalizedText(nl: "\(saving.nl) goedkoper", en: "\(saving[.english]) cheaper"))
    }
    return LocalizedText(
      nl: parts.map(\.nl).joined(separator: ", "),
      en: parts.map { $0[.english] }.joined(separator: ", "))
  }

  /// How much a barrier opens and improves, such as `opent 3 functies, verbetert 1`.
  package func reach(of barrier: AdviceBarrier) -> LocalizedText {
    var parts: [LocalizedText] = []
    if !barrier.effect.opened.isEmpty {
      let roles = Print.roles(barrier.effect.opened.count)
      parts.append(LocalizedText(nl: "opent \(roles.nl)", en: "opens \(roles[.english])"))
    }
    if !barrier.effect.improved.isEmpty {
      let roles = Print.roles(barrier.effect.improved.count)
      parts.append(
        LocalizedText(
          nl: "maakt \(roles.nl) veel sneller of goedkoper",
          en: "makes \(roles[.english]) much sooner or cheaper"))
    }
    if !barrier.bookable.isEmpty {
      let courses = Print.courses(barrier.bookable.count)
      parts.append(
        LocalizedText(
          nl: "geeft echt aanbod voor \(courses.nl)",
          en: "gives a real offer of \(courses[.english])"))
    }
    return LocalizedText(
      nl: parts.map(\.nl).joined(separator: " en "),
      en: parts.map { $0[.english] }.joined(separator: " and "))
  }
}
