internal import PathGraph

/// Makes offers of EDU-DEX programmes.
///
/// The `format` element is free text in real files and is not looked at; see `EdudexElement` for
/// what is, and `EdudexPrices` for how costs become prices.
struct EdudexMapper: RecordMapper {
  static var grammar: Grammar { EdudexElement.grammar }

  typealias Element = Branch<EdudexElement>

  private let limits: ReadingLimits
  private let plainText = PlainTextReader()

  init(limits: ReadingLimits) { self.limits = limits }

  mutating func map(_ tree: RecordTree, at row: Int) -> MappedRecord? {
    let program = Element(tree, at: row)
    var record = MappedRecord(line: program.line)
    var fields = FieldReader(plainText, mostRuns: limits.runs)
    let classification = program[.classification]
    record.id = classification?[.programId]?.text
    record.content = content(of: program, id: record.id, &fields)
    record.remarks = fields.remarks
    return record
  }

  private func content(
    of program: Element, id: String?, _ fields: inout FieldReader
  ) -> CatalogueRecord.Content {
    let classification = program[.classification]
    guard let id, let provider = classification?[.orgUnitId]?.text else {
      fields.remarks.add(.missing(id == nil ? .id : .provider), at: program.line)
      return .skipped
    }
    if let client = program[.clientId] {
      fields.remarks.add(.forOneClient, at: client.line)
      var offer = Offer(provider: Provider(id: provider), id: id, titles: [])
      offer.withdrawal = .forOneClient
      return .offer(offer)
    }
    let titles = program[.descriptions].map { fields.texts($0.all(.name), onOneLine: true) } ?? []
    guard !titles.isEmpty else {
      fields.remarks.add(.missing(.title), at: program.line)
      return .skipped
    }
    var offer = Offer(provider: Provider(id: provider), id: id, titles: titles)
    readStanding(program, into: &offer, &fields)
    readDescriptions(program, into: &offer, &fields)
    if let classification { readClassification(classification, into: &offer, &fields) }
    readCodes(program, into: &offer, &fields)
    readTeaching(program, into: &offer, &fields)
    readSchedule(program, into: &offer, &fields)
    return .offer(offer)
  }

  // MARK: - Parts

  private func readStanding(
    _ program: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    offer.expires = fields.day(program[.expires], .expires)
    offer.lastEdited = fields.day(program[.lastEdited], .lastEdited)
    if fields.truth(program[.inPublication]) == false {
      fields.remarks.add(.notInPublication, at: program.line)
      offer.withdrawal = .notInPublication
    }
    guard let admission = program[.admission] else { return }
    offer.isOpen = fields.truth(admission[.applicationOpen]) ?? true
    offer.startRule =
      fields.meaning(
        of: admission[.startDateDetermination], .startRule, in: EdudexWords.startRules)
      ?? .notStated
  }

  private func readDescriptions(
    _ program: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    guard let descriptions = program[.descriptions] else { return }
    offer.summaries = fields.texts(descriptions.all(.summaryText))
    if offer.summaries.isEmpty { offer.summaries = fields.texts(descriptions.all(.summaryHtml)) }
    offer.descriptions = fields.texts(descriptions.all(.descriptionText))
    if offer.descriptions.isEmpty {
      offer.descriptions = fields.texts(descriptions.all(.descriptionHtml))
    }
    offer.url =
      fields.address(descriptions.all(.webLink))
      ?? fields.address(descriptions.all(.courseSiteLink))
  }

  private func readClassification(
    _ classification: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    offer.offeredSince = fields.day(classification[.offeredSince], .offeredSince)
    offer.offeredUntil = fields.day(classification[.offeredUntil], .offeredUntil)
    if let duration = classification[.duration], let field = duration.field {
      offer.duration = duration.attribute(.unit)
        .flatMap { StudyDuration.Unit(rawValue: $0.word) }
        .flatMap { unit in field.wholeNumber.flatMap { StudyDuration($0, unit) } }
      if offer.duration == nil {
        let found = [field.string, duration.attribute(.unit)?.string].compactMap(\.self)
        fields.remarks.add(
          .amountNotStated(.duration, Excerpt(found.joined(separator: " "))), at: duration.line)
      }
    }
    for location in classification.all(.programLocation).prefix(FieldReader.mostParts) {
      guard let name = fields.line(location) else { continue }
      switch VenueFields(city: name).meaning {
      case .venue(let venue): offer.venues.append(venue)
      case .online: add(.online, to: &offer)
      case .nothing: break
      }
    }
  }

  private func readTeaching(
    _ program: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    if let curriculum = program[.curriculum] {
      offer.languages = fields.languages(
        curriculum.all(.instructionLanguage).lazy.compactMap { $0[.languageCode] })
      for mode in curriculum.all(.instructionMode) {
        if let mode = mode.text.flatMap({ EdudexWords.instructionModes[$0] }) {
          add(mode, to: &offer)
        }
      }
      if let load = curriculum[.studyLoad], let field = load.field {
        offer.studyLoad = load.attribute(.period)
          .flatMap { EdudexWords.isWeeklyLoad[$0.word] }
          .flatMap { weekly in
            field.wholeNumber.flatMap { StudyLoad(hours: $0, isWeekly: weekly) }
          }
        if offer.studyLoad == nil {
          let found = [field.string, load.attribute(.period)?.string].compactMap(\.self)
          fields.remarks.add(
            .amountNotStated(.studyLoad, Excerpt(found.joined(separator: " "))), at: load.line)
        }
      }
    }
    guard let classification = program[.classification] else { return }
    readForms(classification, of: program, into: &offer, &fields)
  }

  private func readForms(
    _ classification: Element, of program: Element, into offer: inout Offer,
    _ fields: inout FieldReader
  ) {
    offer.forms = forms(classification.all(.form), &fields) { add($0, to: &offer) }
    if let mode = classification[.programType]?.text.flatMap({ EdudexWords.programTypes[$0] }) {
      add(mode, to: &offer)
    }
    if let profile = program[.basicProfile] {
      if let mode = profile[.profileLocation]?.text.flatMap({ EdudexWords.profileLocations[$0] }) {
        offer.modes = [mode]
      }
      let schedule = profile[.profileSchedule]?.text
      if offer.startRule == .notStated, let schedule {
        offer.startRule = EdudexWords.profileSchedules[schedule] ?? .notStated
      }
      if schedule == "own pace", !offer.forms.contains(.ownPace) { offer.forms.append(.ownPace) }
    }
    if fields.truth(classification[.fullyOnline]) == true { offer.modes = [.online] }
  }

  private func add(_ mode: DeliveryMode, to offer: inout Offer) {
    if !offer.modes.contains(mode) { offer.modes.append(mode) }
  }

  /// Forms of study; those that only say that it is online are handed to `addMode`.
  func forms(
    _ elements: Element.Children, _ fields: inout FieldReader,
    addMode: (DeliveryMode) -> Void
  ) -> [StudyForm] {
    var forms: [StudyForm] = []
    for element in elements.prefix(FieldReader.mostParts) {
      guard let text = element.text else { continue }
      if let mode = EdudexWords.onlineForms[text] {
        addMode(mode)
        continue
      }
      let form = EdudexWords.forms[text] ?? .other(text)
      if case .other = form {
        fields.remarks.add(.unknownValue(.form, Excerpt(text)), at: element.line)
      }
      if !forms.contains(form) { forms.append(form) }
    }
    return forms
  }
}
