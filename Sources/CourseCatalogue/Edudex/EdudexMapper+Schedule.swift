internal import PathGraph

extension EdudexMapper {
  /// Reads the runs, and the prices and the place that hold for all of them.
  func readSchedule(
    _ program: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    guard let schedule = program[.schedule] else {
      return fields.remarks.add(.priceUnknown(.missing), at: program.line)
    }
    let generic = schedule[.genericRun]
    let genericCosts = generic.map { EdudexPrices($0.all(.cost), &fields) } ?? EdudexPrices()
    offer.prices = genericCosts.prices(&fields)
    if let venue = generic.flatMap({ venue(of: $0, &fields) }), case .venue(let venue) = venue {
      offer.venues = [venue]
    }
    var ids = RunIds()
    var count = 0
    for run in schedule.all(.run) {
      count += 1
      guard count <= fields.mostRuns else {
        fields.remarks.add(.tooManyParts(.runs, most: fields.mostRuns), at: run.line)
        break
      }
      if run[.openTo]?.field?.word == "client only" {
        fields.remarks.add(.runForClients, at: run.line)
        continue
      }
      let value = self.run(run, of: offer, hasGenericCosts: !genericCosts.isEmpty, &fields)
      fields.add(value, to: &offer, ids: &ids, line: run.line)
    }
    if genericCosts.isEmpty, offer.runs.isEmpty {
      fields.remarks.add(.priceUnknown(.missing), at: program.line)
    }
  }

  private func run(
    _ element: Element, of offer: Offer, hasGenericCosts: Bool, _ fields: inout FieldReader
  ) -> Run {
    var run = Run(id: element[.runId]?.text ?? "")
    run.status =
      fields.meaning(of: element[.status], .status, in: EdudexWords.statuses) ?? .open
    if run.status == .open, !offer.isOpen { run.status = .closed }
    if let day = fields.day(element[.startDate], .start) {
      let isFinal = element[.startDate]?.attribute(.isFinal)?.truth ?? true
      run.start = Run.Start(day, isFinal: isFinal)
    } else {
      fields.remarks.add(.startUnknown, at: element.line)
    }
    run.end = fields.day(element[.endDate], .end)
    run.endIsFinal = element[.endDate]?.attribute(.isFinal)?.truth ?? true
    run.enrolmentDeadline = fields.day(element[.deadline], .enrolmentDeadline)
    run.forms = forms(element.all(.form), &fields) { run.mode = $0 }
    readPlace(element, of: offer, into: &run, &fields)
    run.price = price(element, of: offer, start: run.start?.day, &fields)
    // Why the price for all runs is not known was told there.
    if run.price == nil, element[.cost] == nil, !hasGenericCosts || !offer.prices.isEmpty {
      fields.remarks.add(.priceUnknown(.missing), at: element.line)
    }
    return run
  }

  private func price(
    _ element: Element, of offer: Offer, start: Day?, _ fields: inout FieldReader
  ) -> Price? {
    let costs = EdudexPrices(element.all(.cost), &fields)
    guard costs.isEmpty else {
      var price = costs.price(on: start, &fields)
      price?.source = .run
      return price
    }
    return start.map { offer.price(on: $0) } ?? offer.prices.first
  }

  // MARK: - Places

  private func readPlace(
    _ element: Element, of offer: Offer, into run: inout Run, _ fields: inout FieldReader
  ) {
    if fields.truth(element[.fullyOnline]) == true { run.mode = .online }
    switch venue(of: element, &fields) {
    case .venue(let venue): run.venue = venue
    case .online: run.mode = .online
    case .nothing, nil: break
    }
    // The place of all runs, where there is exactly one.
    if run.venue == nil, run.mode != .online, offer.venues.count == 1 {
      run.venue = offer.venues[0]
    }
    let modes = run.mode.map { [$0] } ?? offer.modes
    let isLocated = run.venue?.isLocated ?? false
    if modes.isEmpty, isLocated { run.mode = .classroom }
    if !isLocated, modes != [.online], run.status != .cancelled {
      fields.remarks.add(.placeUnknown, at: element.line)
    }
  }

  /// The run's own location, else that of its first day or module that has one.
  private func venue(
    of element: Element, _ fields: inout FieldReader
  ) -> VenueFields.Meaning? {
    var found = element[.location].map { venue($0, fields) }
    if case .venue(let venue) = found, venue.isLocated { return found }
    for kind in [EdudexElement.courseDay, .module] {
      for part in element.all(kind) {
        guard let location = part[.location] else { continue }
        let meaning = venue(location, fields)
        if case .venue(let venue) = meaning, venue.isLocated { return meaning }
        found = found ?? meaning
      }
    }
    return found
  }

  private func venue(_ location: Element, _ fields: FieldReader) -> VenueFields.Meaning {
    let names = Array(location.all(.locationName))
    let name = names.first { $0.attribute(.lang)?.word == "nl" && $0.field != nil } ?? names.first
    var venue = VenueFields(
      name: fields.line(name), address: fields.line(location[.address]),
      postcode: fields.line(location[.zipcode]), city: fields.line(location[.city]),
      country: location[.country]?.text)
    venue.coordinates = location[.geoCode]?.field?.coordinates
    return venue.meaning
  }
}
