internal import PathGraph

/// Makes offers of HODEX programmes: higher education, exempt from VAT, one place for all runs.
struct HodexMapper: RecordMapper {
  static var grammar: Grammar { HodexElement.grammar }

  typealias Element = Branch<HodexElement>

  private let limits: ReadingLimits
  private let plainText = PlainTextReader()

  init(limits: ReadingLimits) { self.limits = limits }

  mutating func map(_ tree: RecordTree, at row: Int) -> MappedRecord? {
    let program = Element(tree, at: row)
    var record = MappedRecord(line: program.line)
    var fields = FieldReader(plainText, mostRuns: limits.runs)
    record.id = program[.classification]?[.programId]?.text
    record.version = program[.version]?.text
    record.content = content(of: program, id: record.id, &fields)
    record.remarks = fields.remarks
    return record
  }

  private func content(
    of program: Element, id: String?, _ fields: inout FieldReader
  ) -> CatalogueRecord.Content {
    guard let id, let classification = program[.classification],
      let provider = classification[.orgUnitId]?.text
    else {
      fields.remarks.add(.missing(id == nil ? .id : .provider), at: program.line)
      return .skipped
    }
    let titles = program[.descriptions].map { fields.texts($0.all(.name), onOneLine: true) } ?? []
    guard !titles.isEmpty else {
      fields.remarks.add(.missing(.title), at: program.line)
      return .skipped
    }
    var offer = Offer(provider: Provider(id: provider), id: id, titles: titles)
    offer.expires = fields.day(program[.expires], .expires)
    offer.lastEdited = fields.day(program[.lastEdited], .lastEdited)
    readClassification(classification, into: &offer, &fields)
    if let descriptions = program[.descriptions] {
      offer.summaries = fields.texts(descriptions.all(.summary))
      offer.descriptions = fields.texts(descriptions.all(.description))
      offer.url = fields.address(descriptions.all(.webLink))
    }
    if let curriculum = program[.curriculum] {
      offer.languages = fields.languages(
        curriculum.all(.instructionLanguage).lazy.compactMap { $0[.languageCode] })
    }
    readOrganization(program[.organization], of: program, into: &offer, &fields)
    return .offer(offer)
  }

  // MARK: - Classification

  private func readClassification(
    _ classification: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    offer.codes = [
      fields.code(classification[.croho], .croho) { QualificationCode(.croho, $0) }
    ].compactMap(\.self)
    if let text = classification[.level]?.text {
      let isRecognised = !offer.codes.isEmpty
      offer.level = StudyLevel(text, nlqf: isRecognised ? HodexWords.nlqf[text] : nil)
    }
    if let year = classification[.finalYear]?.field?.wholeNumber {
      offer.offeredUntil = Day(year: year, month: 12, day: 31)
    }
    readDuration(classification, into: &offer, &fields)
    if let city = fields.line(classification[.location]),
      case .venue(let venue) = VenueFields(city: city).meaning
    {
      offer.venues = [venue]
    }
    for form in classification.all(.form).prefix(FieldReader.mostParts) {
      guard let text = form.text else { continue }
      if let mode = HodexWords.onlineForms[text] {
        offer.modes = [mode]
      } else {
        let known = HodexWords.forms[text]
        if known == nil { fields.remarks.add(.unknownValue(.form, Excerpt(text)), at: form.line) }
        offer.forms.append(known ?? .other(text))
      }
    }
    if offer.modes.isEmpty, !offer.venues.isEmpty { offer.modes = [.classroom] }
  }

  private func readDuration(
    _ classification: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    if let duration = classification[.duration], let field = duration.field {
      let unit = duration.attribute(.unit)
      offer.duration = unit.flatMap { StudyDuration.Unit(rawValue: $0.word) }
        .flatMap { unit in field.wholeNumber.flatMap { StudyDuration($0, unit) } }
      if offer.duration == nil {
        let found = [field.string, unit?.string].compactMap(\.self).joined(separator: " ")
        fields.remarks.add(.amountNotStated(.duration, Excerpt(found)), at: duration.line)
      }
    }
    if let credits = classification[.credits], let field = credits.field {
      offer.studyLoad = field.wholeNumber.flatMap {
        StudyLoad(hours: $0 * HodexWords.hoursOfCredit, isWeekly: false)
      }
      if offer.studyLoad == nil {
        fields.remarks.add(.amountNotStated(.studyLoad, field.excerpt), at: credits.line)
      }
    }
  }

  // MARK: - Runs

  private func readOrganization(
    _ organization: Element?, of program: Element, into offer: inout Offer,
    _ fields: inout FieldReader
  ) {
    guard let organization else {
      return fields.remarks.add(.priceUnknown(.missing), at: program.line)
    }
    offer.prices = HodexFees(organization.all(.tuitionFee), of: offer).prices(
      &fields, line: organization.line)
    var ids = RunIds()
    for element in organization.all(.run) {
      guard offer.runs.count < fields.mostRuns else {
        fields.remarks.add(.tooManyParts(.runs, most: fields.mostRuns), at: element.line)
        break
      }
      var run = Run(id: element[.startingDate]?.text ?? "")
      if let day = fields.day(element[.startingDate], .start) {
        run.start = Run.Start(day)
        run.price = offer.price(on: day)
      } else {
        fields.remarks.add(.startUnknown, at: element.line)
      }
      run.end = fields.day(element[.endDate], .end)
      run.enrolmentDeadline = fields.day(element[.deadline], .enrolmentDeadline)
      run.venue = offer.venues.first
      fields.add(run, to: &offer, ids: &ids, line: element.line)
    }
    readStarts(organization, into: &offer, &fields)
    if !offer.runs.isEmpty || !offer.yearlyStarts.isEmpty { offer.startRule = .fixed }
  }

  /// Months in which it begins every year; runs without a day where nothing else is known.
  private func readStarts(
    _ organization: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    let hasRuns = !offer.runs.isEmpty
    var ids = RunIds()
    for start in organization.all(.start) {
      guard
        let month = fields.meaning(
          of: start[.startingMonth], .start, in: HodexWords.months),
        let day = DayOfYear(month: month, day: 1)
      else { continue }
      if !offer.yearlyStarts.contains(day) { offer.yearlyStarts.append(day) }
      guard !hasRuns, offer.runs.count < fields.mostRuns else { continue }
      var run = Run(id: start[.startingMonth]?.field?.word ?? "")
      run.venue = offer.venues.first
      fields.remarks.add(.startUnknown, at: start.line)
      fields.add(run, to: &offer, ids: &ids, line: start.line)
    }
  }
}
