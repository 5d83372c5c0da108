internal import PathGraph

extension LheoMapper {
  /// Each action's place, form and language is compared with those before it.
  private var mostActions: Int { 1000 }

  /// Reads the actions; each session of each is a run.
  func readActions(
    _ formation: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    var ids = RunIds()
    var hasPrice = false
    for action in formation.all(.action).prefix(mostActions) {
      let price = price(action, &fields)
      hasPrice = hasPrice || action[.price]?.field != nil
      let mode = fields.meaning(of: action[.teaching], .mode, in: LheoWords.teaching)
      if let mode, !offer.modes.contains(mode) { offer.modes.append(mode) }
      if let rule = fields.meaning(of: action[.entry], .startRule, in: LheoWords.entry),
        offer.startRule != .direct
      {
        offer.startRule = rule
      }
      for language in fields.languages(action.all(.language))
      where !offer.languages.contains(language) {
        offer.languages.append(language)
      }
      readHours(action[.hours], into: &offer, &fields)
      let venue = venue(action, fields)
      if let venue, !offer.venues.contains(venue) { offer.venues.append(venue) }
      if let price, offer.prices.isEmpty { offer.prices = [price] }
      let form = form(action, fields)
      if let form, !offer.forms.contains(form) { offer.forms.append(form) }
      for session in sessions(action) {
        guard offer.runs.count < fields.mostRuns else {
          return fields.remarks.add(
            .tooManyParts(.runs, most: fields.mostRuns), at: session.line)
        }
        var run = run(session, of: action, &fields)
        run.mode = mode
        run.forms = form.map { [$0] } ?? []
        run.venue = venue
        run.price = price
        if venue == nil, mode != .online { fields.remarks.add(.placeUnknown, at: session.line) }
        fields.add(run, to: &offer, ids: &ids, line: session.line)
      }
    }
    if !hasPrice { fields.remarks.add(.priceUnknown(.missing), at: formation.line) }
  }

  /// Reads what the flat summary of an index tells beside the texts.
  func readSummary(
    _ summary: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    readHours(summary[.hours], into: &offer, &fields)
    let parts = VenueFields(
      postcode: fields.line(summary[.postcode]), city: fields.line(summary[.city]))
    if case .venue(let venue) = parts.meaning { offer.venues = [venue] }
    var ids = RunIds()
    for session in sessions(summary) {
      guard offer.runs.count < fields.mostRuns else { break }
      var run = run(session, of: summary, &fields)
      run.venue = offer.venues.first
      fields.add(run, to: &offer, ids: &ids, line: session.line)
    }
    fields.remarks.add(.priceUnknown(.missing), at: summary.line)
  }

  private func sessions(_ element: Element) -> [Element] {
    Array(element.all(.session)) + element.all(.sessions).flatMap { $0.all(.session) }
  }

  // MARK: - Sessions

  private func run(
    _ session: Element, of action: Element, _ fields: inout FieldReader
  ) -> Run {
    let id = session.attribute(.numero) ?? action.attribute(.numero)
    var run = Run(id: id?.string ?? "")
    let period = session[.period]
    if let (day, precision) = day(period?[.start], .start, &fields) {
      run.start = Run.Start(day, precision: precision)
    } else {
      fields.remarks.add(.startUnknown, at: session.line)
    }
    run.end = day(period?[.end], .end, &fields)?.day
    run.enrolmentDeadline =
      day(session[.enrolment]?[.period]?[.end], .enrolmentDeadline, &fields)?.day
    run.status =
      fields.meaning(of: session[.recruitment], .status, in: LheoWords.recruitment) ?? .open
    return run
  }

  private func day(
    _ element: Element?, _ name: CatalogueFault.RecordField, _ fields: inout FieldReader
  ) -> (day: Day, precision: DayPrecision)? {
    guard let element, let field = element.field, !field.isUnknownCompactDay else { return nil }
    if let day = field.compactDay { return day }
    fields.remarks.add(.dateMalformed(name, field.excerpt), at: element.line)
    return nil
  }

  // MARK: - Parts of an action

  /// The total, with all taxes and costs; its VAT is not told apart.
  private func price(_ action: Element, _ fields: inout FieldReader) -> Price? {
    guard let element = action[.price], let field = element.field else { return nil }
    guard let amount = field.money, amount > .zero else {
      let problem =
        field.money == nil
        ? CatalogueFault.PriceProblem.malformed(field.excerpt) : .zero
      fields.remarks.add(.priceUnknown(problem), at: element.line)
      return nil
    }
    var price = Price(gross: amount)
    price.source = .run
    return price
  }

  private func readHours(
    _ element: Element?, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    guard let element, let field = element.field, offer.duration == nil else { return }
    offer.duration = field.wholeNumber.flatMap { StudyDuration($0, .hour) }
    offer.studyLoad = field.wholeNumber.flatMap { StudyLoad(hours: $0, isWeekly: false) }
    if offer.duration == nil {
      fields.remarks.add(.amountNotStated(.duration, field.excerpt), at: element.line)
    }
  }

  /// The rhythm is free text; two words in it are told apart.
  private func form(_ action: Element, _ fields: FieldReader) -> StudyForm? {
    guard let text = fields.line(action[.rhythm]), text != "-" else { return nil }
    let words = text.lowercased()
    if words.contains("temps plein") { return .fullTime }
    if words.contains("temps partiel") { return .partTime }
    return .other(text)
  }

  private func venue(_ action: Element, _ fields: FieldReader) -> Venue? {
    guard let venue = action[.place]?[.contact]?[.venue] else { return nil }
    let lines = venue.all(.line).compactMap { fields.line($0) }.filter { $0 != "-" }
    var parts = VenueFields(
      address: lines.isEmpty ? nil : lines.joined(separator: ", "),
      postcode: fields.line(venue[.postcode]), city: fields.line(venue[.city]),
      country: venue[.country]?.text)
    if let latitude = venue[.geo]?[.latitude]?.field?.decimal,
      let longitude = venue[.geo]?[.longitude]?.field?.decimal
    {
      parts.coordinates = (latitude, longitude)
    }
    guard case .venue(let found) = parts.meaning else { return nil }
    return found
  }
}
