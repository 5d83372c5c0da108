internal import PathGraph
internal import Places

/// Makes the offers of the sample out of the courses of the paths.
struct ProgrammeMaker {
  let gazetteer: Gazetteer
  /// The day that the sample is of.
  let day: Day

  /// The last day on which an edition starts: two years on.
  private var lastStart: Day { day.adding(months: 24) }

  /// Every offer, in the order of the providers and the courses.
  func programmes(of courses: [SampleCourse]) -> [Programme] {
    SampleProvider.all.flatMap { provider in
      courses.filter { providers(of: $0).contains(provider) }
        .flatMap { programmes(of: $0, by: provider) }
        + UnlinkedTitle.all.filter { "voorbeeld-" + $0.provider == provider.id }
        .compactMap { programme(titled: $0, by: provider, of: courses) }
    }
  }

  /// Courses whose theory can be learnt from anywhere.
  private static let online: Set<String> = [
    "common-cursus-vca-basis", "common-cursus-vca-vol", "common-cursus-nen3140-vop",
  ]

  // MARK: - Who offers what

  /// The providers of a course: mostly some of those that teach such courses.
  private func providers(of course: SampleCourse) -> [SampleProvider] {
    func all(_ kind: SampleProvider.Kind) -> [SampleProvider] {
      SampleProvider.all.filter { $0.kind == kind }
    }
    var draw = Draw(course.id, "providers")
    switch course.facts.kind {
    case .diploma, .mboCertificate, .practiceStatement:
      // One course in eight has one school: elsewhere lies a white spot.
      let count = draw.happens(percent: 12) ? 1 : 2 + draw.number(below: 2)
      return draw.some(count, of: all(.school))
    case .sectorCertificate, .other:
      let online = Self.online.contains(course.id) ? all(.online) : []
      return draw.some(draw.happens(percent: 40) ? 1 : 2, of: all(.trainer)) + online
    case .language: return all(.languages) + all(.online)
    case .licence: return all(.drivers)
    case .evc: return all(.experience)
    case .assessment: return []
    }
  }

  private func programmes(of course: SampleCourse, by provider: SampleProvider) -> [Programme] {
    var draw = Draw(course.id, provider.id)
    var programme = plain(course, by: provider, id: course.id)
    switch (provider.kind, course.facts.kind) {
    case (.school, .practiceStatement), (.experience, _):
      programme.startRule = .agreed
      programme.sites = draw.some(2, of: provider.cities).map { site($0, of: provider) }
    case (.school, _):
      programme.editions = editions(of: course, by: provider)
    case (.drivers, _):
      programme.startRule = .direct
      programme.sites = provider.cities.map { site($0, of: provider) }
    case (.online, .language):
      programme.isEvening = draw.happens(percent: 50)
      programme.editions = editions(of: course, by: provider)
    case (.online, _):
      programme.startRule = .direct
    case (.languages, _):
      programme.isEvening = course.id.hasSuffix("2")
      programme.editions = editions(of: course, by: provider)
    case (.trainer, _):
      programme.hasOwnCosts = provider.isTerse
      programme.editions = editions(of: course, by: provider)
    }
    return [programme]
  }

  /// A programme with what all of them have.
  private func plain(
    _ course: SampleCourse, by provider: SampleProvider, id: String
  ) -> Programme {
    var draw = Draw(course.id, provider.id, "form")
    var programme = Programme(
      id: id, provider: provider, title: title(of: course, by: provider), course: course,
      learningPath: course.learningPath, forms: [], costs: costs(of: course, by: provider))
    programme.isOnline = provider.kind == .online
    programme.isEvening = course.learningPath == .third && draw.happens(percent: 40)
    programme.forms =
      switch course.learningPath {
      case .bbl: ["dual"]
      case .bol: ["full-time"]
      case .third, nil: programme.isOnline ? ["e-learning"] : ["part-time"]
      }
    return programme
  }

  /// The path's title; some schools add a word of their own, as in real catalogues.
  private func title(of course: SampleCourse, by provider: SampleProvider) -> String {
    guard provider.kind == .school, course.facts.kind == .diploma else { return course.title }
    switch provider.id {
    case "voorbeeld-college-west": return "Opleiding " + course.title
    case "voorbeeld-college-zuid":
      return course.title + (course.facts.nlqf.map { ", mbo niveau \($0)" } ?? "")
    default: return course.title
    }
  }

  private func site(_ city: String, of provider: SampleProvider) -> Programme.Site {
    Programme.Site(
      city: provider.isTerse ? city.uppercased() : city,
      coordinates: provider.isTerse ? nil : gazetteer.coordinates(ofCity: city))
  }

  // MARK: - Prices

  /// The path's own price with a small difference, so that offers can be compared.
  private func costs(of course: SampleCourse, by provider: SampleProvider) -> [Programme.Cost] {
    var draw = Draw(course.id, provider.id, "price")
    let cents = course.facts.cost.cents
    guard cents > 0, !draw.happens(percent: 2) else { return [] }
    if provider.kind == .school {
      // The fee is the law's; what differs is what comes with it.
      let material = [0, 2500, 5000, 7500][draw.number(below: 4)]
      var costs = [Programme.Cost(net: Money(cents: cents), percentage: nil)]
      if material > 0 {
        costs.append(
          Programme.Cost(
            type: "study material", net: Money(cents: Int64(material)), percentage: nil))
      }
      return costs
    }
    let spread = Int64([90, 95, 100, 105, 110][draw.number(below: 5)])
    guard provider.kind == .trainer || provider.kind == .drivers else {
      return [Programme.Cost(net: Money(cents: cents * spread / 100), percentage: nil)]
    }
    // Whole euros before VAT.
    let net = Money(cents: (cents * spread / 121 + 50) / 100 * 100)
    var costs = [Programme.Cost(net: net, percentage: 21)]
    if provider.id == "voorbeeld-vaktraining", case .days(let days) = course.facts.length {
      let lunch = Money(cents: Int64(1500 * days))
      costs.append(Programme.Cost(type: "lunch", net: lunch, percentage: 9))
    }
    return costs
  }

  // MARK: - Editions

  private func editions(
    of course: SampleCourse, by provider: SampleProvider
  ) -> [Programme.Edition] {
    var draw = Draw(course.id, provider.id, "editions")
    var editions: [Programme.Edition] = []
    func add(_ start: Day, in city: String?, deadlineDays: Int) {
      let length = course.facts.length
      var edition = Programme.Edition(
        id: "\(start.digits)-\(editions.count + 1)", start: start,
        startIsFinal: day.days(to: start) < 400,
        lastDay: length.end(from: start).adding(days: -1),
        deadline: deadlineDays > 0 ? start.adding(days: -deadlineDays) : nil,
        site: city.map { site($0, of: provider) })
      switch draw.number(below: 100) {
      case ..<2: edition.status = "canceled"
      case ..<4: edition.status = "application closed"
      case ..<7: edition.status = "full"
      default: if start < day { edition.status = "application closed" }
      }
      editions.append(edition)
    }
    if provider.kind == .school {
      let cities = draw.some(1 + draw.number(below: 2), of: provider.cities)
      for city in cities {
        for start in schoolStarts(of: course, &draw) { add(start, in: city, deadlineDays: 42) }
      }
      return editions
    }
    let weeks = course.facts.length.isShort ? 6 : 13
    let deadlineDays = [0, 7, 21][draw.number(below: 3)]
    var start = day.adding(days: -70 + draw.number(below: weeks * 7))
    var town = draw.number(below: max(1, provider.cities.count))
    while start <= lastStart {
      let city = provider.cities.isEmpty ? nil : provider.cities[town % provider.cities.count]
      add(start.onWeekday, in: city, deadlineDays: deadlineDays)
      town += 1
      start = start.adding(days: weeks * 7)
    }
    return editions
  }

  /// The days on which a school begins: one of the path's own days each year, else in autumn and
  /// spring; a third of the courses began this autumn as well.
  private func schoolStarts(of course: SampleCourse, _ draw: inout Draw) -> [Day] {
    let days = course.facts.starts
    let yearly =
      days.isEmpty
      ? [DayOfYear(month: 2, day: 1), DayOfYear(month: 9, day: 1)].compactMap(\.self)
      : days.count > 1 && days[0].month == days[1].month
        ? [days[draw.number(below: days.count)]] : days
    let year = day.date.year
    return (year...year + 2).flatMap { year in
      yearly.compactMap { Day(year: year, month: Int($0.month), day: Int($0.day)) }
    }
    .map(\.onWeekday).filter { $0 <= lastStart && ($0 > day || draw.happens(percent: 30)) }
  }

  // MARK: - Offers without a link

  private func programme(
    titled title: UnlinkedTitle, by provider: SampleProvider, of courses: [SampleCourse]
  ) -> Programme? {
    guard let course = courses.first(where: { $0.id == title.like }) else { return nil }
    var programme = plain(course, by: provider, id: title.id)
    programme.title = title.title
    programme.isLinked = false
    if title.isThirdPath {
      programme.learningPath = .third
      programme.forms = ["part-time"]
    } else {
      programme.hasCode = false
    }
    programme.editions = editions(of: course, by: provider)
    return programme
  }
}

extension Length {
  /// Whether it is counted in days.
  fileprivate var isShort: Bool {
    if case .days = self { true } else { false }
  }
}

extension Day {
  /// This day, or the Monday after it where it is in a weekend.
  var onWeekday: Day {
    // 1 January 1970 was a Thursday.
    let weekday = ((Int(number) + 3) % 7 + 7) % 7
    return weekday < 5 ? self : adding(days: 7 - weekday)
  }

  /// Year, month and day in eight digits.
  var digits: String { "\(date.year * 10_000 + date.month * 100 + date.day)" }
}
