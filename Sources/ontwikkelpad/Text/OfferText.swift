internal import Advice
internal import CourseCatalogue
internal import CourseOffers
internal import PathGraph

/// What is on offer of a course, for reading on a terminal.
struct OfferText {
  /// So many that do not suit the person are shown; the JSON has them all.
  private static let mostUnfitting = 5

  private let list: OfferList
  private let terminal: Terminal
  private let language: Language
  private(set) var lines: [String] = []

  init(_ list: OfferList, _ terminal: Terminal) {
    self.list = list
    self.terminal = terminal
    language = list.profile.language
    write()
  }

  /// The text, lines parted by line ends.
  var text: String { lines.joined(separator: "\n") }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  private mutating func add(_ text: String, indent: String, first: String? = nil) {
    lines += terminal.wrap(text, indent: indent, first: first ?? indent)
  }

  private mutating func write() {
    let course = list.advisor.graph[list.course]
    let title = course.title[language]
    lines += terminal.wrap(
      say("Aanbod van “\(title)”", "What is on offer of “\(title)”"), indent: "", first: ""
    ).map { terminal.strong($0) }
    let day = Print.day(list.advisor.asOf)[language]
    add(say("Bekeken op \(day).", "Looked at on \(day).") + limits, indent: "")
    if list.profile.maxDistanceKm != nil, list.profile.home == nil {
      let note = list.profile.place.map { Notes.notLocated($0) } ?? Notes.distanceWithoutPlace
      add("! " + note[language], indent: "")
    }
    lines.append("")
    if list.fitting.isEmpty {
      add(nothing, indent: "")
      lines.append("")
    }
    for (number, listed) in list.fitting.enumerated() { write(listed, "\(number + 1). ") }
    if !list.unfitting.isEmpty {
      lines.append(
        terminal.strong(say("Past niet bij uw grenzen", "Does not keep to your limits")))
      let nearest = list.unfitting.sorted {
        ($0.distance ?? .infinity, $0.start ?? .earliest)
          < ($1.distance ?? .infinity, $1.start ?? .earliest)
      }
      for listed in nearest.prefix(Self.mostUnfitting) { write(listed, "- ") }
      let rest = nearest.count - Self.mostUnfitting
      if rest > 0 { add(say("En nog \(rest).", "And \(rest) more."), indent: "  ") }
      lines.append("")
    }
    if list.gone > 0 {
      add(
        say(
          "Niet meer te kiezen (voorbij, vol of gesloten): \(list.gone).",
          "No longer to be had (past, full or closed): \(list.gone)."), indent: "")
    }
  }

  private var limits: String {
    var limits: [String] = []
    if let place = list.profile.place { limits.append(say("vanaf \(place)", "from \(place)")) }
    if let most = list.profile.maxDistanceKm, list.profile.home != nil {
      limits.append(say("hoogstens \(most) km ver", "at most \(most) km away"))
    }
    limits += list.profile.modes.map { Print.mode($0)[language] }
    return limits.isEmpty
      ? "" : " " + say("Uw grenzen: ", "Your limits: ") + limits.joined(separator: ", ") + "."
  }

  private var nothing: String {
    list.unfitting.isEmpty && list.gone == 0
      ? say(
        "In het cursusaanbod staat deze opleiding niet.",
        "The course catalogue does not have this course.")
      : say("Er is nu niets dat past.", "There is nothing that fits now.")
  }

  private mutating func write(_ listed: OfferTable.Listed, _ first: String) {
    let offer = list.catalogued(listed.choice).offer
    let provider = offer.provider.name ?? offer.provider.id
    let when = Advice.days(of: listed, offer)?[language] ?? anyTime(listed)
    let indent = String(repeating: " ", count: first.count + 2)
    let place = Advice.place(of: listed.choice, listed.distance)[language]
    add(when + " · " + provider + place, indent: indent, first: "  " + first)
    add(details(listed), indent: indent)
    if let unsure = Advice.unsure(listed.choice, offer) { add(unsure[language], indent: indent) }
    if let address = offer.url ?? offer.provider.url { add(address, indent: indent) }
  }

  private func anyTime(_ listed: OfferTable.Listed) -> String {
    guard let first = listed.startsFrom else {
      return say("start op elk moment", "starts at any time")
    }
    let day = Print.day(first)[language]
    return say("start op elk moment vanaf \(day)", "starts at any time from \(day)")
  }

  private func details(_ listed: OfferTable.Listed) -> String {
    let offer = list.catalogued(listed.choice).offer
    var details = ["“\(offer.title)”"]
    details.append(
      listed.choice.price.map { say("prijs ", "price ") + Print.money($0.gross)[language] }
        ?? say("prijs niet bekend", "price not known"))
    if let form = Advice.form(of: listed.choice, offer) { details.append(form[language]) }
    if let hours = listed.choice.hoursPerWeek {
      details.append(say("\(hours) uur per week", "\(hours) hours a week"))
    }
    if let run = listed.choice.run, let deadline = offer.runs[run].enrolmentDeadline {
      let day = Print.day(deadline)[language]
      details.append(say("inschrijven tot en met \(day)", "enrol until \(day)"))
    }
    return details.joined(separator: " · ")
  }
}
