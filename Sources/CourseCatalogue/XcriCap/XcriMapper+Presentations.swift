internal import PathGraph

extension XcriMapper {
  /// Reads the presentations: dates as words with a date beside them, or as the date itself.
  func readPresentations(
    _ course: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    var ids = RunIds()
    for element in course.all(.presentation) {
      guard offer.runs.count < fields.mostRuns else {
        fields.remarks.add(.tooManyParts(.runs, most: fields.mostRuns), at: element.line)
        break
      }
      let run = run(element, &fields)
      fields.add(run, to: &offer, ids: &ids, line: element.line)
      if offer.duration == nil { offer.duration = duration(element[.duration], &fields) }
      for language in fields.languages(element.all(.language))
      where !offer.languages.contains(language) {
        offer.languages.append(language)
      }
    }
    if !offer.runs.isEmpty { offer.startRule = .fixed }
    if offer.runs.isEmpty { fields.remarks.add(.priceUnknown(.missing), at: course.line) }
  }

  private func run(_ element: Element, _ fields: inout FieldReader) -> Run {
    var run = Run(id: element[.identifier]?.text ?? "")
    if let (day, precision) = day(element[.start], .start, &fields) {
      run.start = Run.Start(day, precision: precision)
    } else {
      fields.remarks.add(.startUnknown, at: element.line)
    }
    run.end = day(element[.end], .end, &fields)?.day
    run.enrolmentDeadline = day(element[.applyUntil], .enrolmentDeadline, &fields)?.day
    if let part = element[.attendanceMode], let field = part.field {
      run.mode = word(part, .mode, in: XcriWords.attendanceModes, &fields)
      if run.mode == nil { run.forms = [.other(field.line)] }
    }
    for (kind, words) in [
      (XcriElement.studyMode, XcriWords.studyModes), (.attendancePattern, XcriWords.patterns),
    ] {
      guard let part = element[kind], let field = part.field else { continue }
      let form = word(part, .form, in: words, &fields) ?? .other(field.line)
      if let form, !run.forms.contains(form) { run.forms.append(form) }
    }
    if let provider = element[.venue]?[.venueProvider] {
      run.venue = place(provider[.location], name: fields.line(provider[.title]), fields)
    }
    if run.venue != nil, run.mode == nil { run.mode = .classroom }
    run.price = price(element, &fields)
    return run
  }

  /// The date beside the words, else the words as a date.
  ///
  /// Years up to 1900 stand for no year.
  private func day(
    _ element: Element?, _ name: CatalogueFault.RecordField, _ fields: inout FieldReader
  ) -> (day: Day, precision: DayPrecision)? {
    guard let element, let field = element.attribute(.dtf) ?? element.field else { return nil }
    guard let day = field.isoDay, day.day.date.year > 1900 else {
      fields.remarks.add(.dateMalformed(name, field.excerpt), at: element.line)
      return nil
    }
    return day
  }

  /// What a vocabulary's code means, else the label.
  private func word<Meaning>(
    _ element: Element?, _ name: CatalogueFault.RecordField, in words: [String: Meaning],
    _ fields: inout FieldReader
  ) -> Meaning? {
    guard let element else { return nil }
    if let code = element.attribute(.identifier)?.string, let meaning = words[code] {
      return meaning
    }
    return fields.meaning(of: element, name, in: words)
  }

  /// An ISO 8601 duration of one unit, such as `P4M`; nil for words.
  private func duration(_ element: Element?, _ fields: inout FieldReader) -> StudyDuration? {
    guard let element, let interval = element.attribute(.interval) else { return nil }
    let text = interval.string.uppercased()
    let isTime = text.hasPrefix("PT")
    let units: [Character: StudyDuration.Unit] =
      isTime ? ["H": .hour] : ["D": .day, "W": .week, "M": .month, "Y": .year]
    let digits = text.dropFirst(isTime ? 2 : 1).dropLast()
    guard text.hasPrefix("P"), let unit = text.last.flatMap({ units[$0] }),
      let number = FieldText(String(digits))?.wholeNumber,
      let duration = StudyDuration(number, unit)
    else {
      fields.remarks.add(.amountNotStated(.duration, interval.excerpt), at: element.line)
      return nil
    }
    return duration
  }

  /// A price of which neither the currency nor the VAT is told: to show, not to reckon with.
  private func price(_ element: Element, _ fields: inout FieldReader) -> Price? {
    guard let cost = element[.cost], let field = cost.field else {
      fields.remarks.add(.priceUnknown(.missing), at: element.line)
      return nil
    }
    let isFree = XcriWords.free.contains(field.word)
    guard let amount = isFree ? Money.zero : field.money else {
      fields.remarks.add(.priceUnknown(.malformed(field.excerpt)), at: cost.line)
      return nil
    }
    guard isFree || amount > .zero else {
      fields.remarks.add(.priceUnknown(.zero), at: cost.line)
      return nil
    }
    if !isFree { fields.remarks.add(.priceUnknown(.currencyMissing), at: cost.line) }
    var price = Price(gross: amount)
    price.currency = isFree ? "EUR" : nil
    price.source = .run
    return price
  }
}
