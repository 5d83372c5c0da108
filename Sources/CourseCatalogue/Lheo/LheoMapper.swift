internal import PathGraph

/// Makes offers of LHEO: of a `formation` with its actions and sessions, or of the flat summary that
/// an index answers with.
///
/// A text of "-" is what suppliers write in a field that must be filled in, and counts as none.
struct LheoMapper: RecordMapper {
  static var grammar: Grammar { LheoElement.grammar }

  typealias Element = Branch<LheoElement>

  private let limits: ReadingLimits
  private let plainText = PlainTextReader()

  init(limits: ReadingLimits) { self.limits = limits }

  mutating func map(_ tree: RecordTree, at row: Int) -> MappedRecord? {
    let element = Element(tree, at: row)
    var record = MappedRecord(line: element.line)
    var fields = FieldReader(plainText, mostRuns: limits.runs)
    record.id = (element.attribute(.numero) ?? element.attribute(.file))?.string
    record.content = content(element, id: record.id, &fields)
    record.remarks = fields.remarks
    return record
  }

  private func content(
    _ element: Element, id: String?, _ fields: inout FieldReader
  ) -> CatalogueRecord.Content {
    let provider = provider(element[.organisation] ?? element, fields)
    guard let id, let provider else {
      fields.remarks.add(.missing(id == nil ? .id : .provider), at: element.line)
      return .skipped
    }
    guard let title = stated(element[.title], fields) else {
      fields.remarks.add(.missing(.title), at: element.line)
      return .skipped
    }
    var offer = Offer(provider: provider, id: id, titles: [LocalText(title, language: "fr")])
    offer.summaries = texts(element[.objective], fields)
    offer.descriptions = texts(element[.contents], fields)
    offer.lastEdited = element.attribute(.datemaj)?.compactDay?.day
    readCodes(element, into: &offer, &fields)
    readLevel(element[.exitLevel], into: &offer, &fields)
    var addresses = element.all(.formationUrl).flatMap { $0.all(.address) }
    for action in element.all(.action) {
      addresses += action.all(.actionUrl).flatMap { $0.all(.address) }
    }
    offer.url = fields.address(addresses)
    if element.element == .summary {
      readSummary(element, into: &offer, &fields)
    } else {
      readActions(element, into: &offer, &fields)
    }
    return .offer(offer)
  }

  // MARK: - Parts

  private func provider(_ element: Element, _ fields: FieldReader) -> Provider? {
    let siret = element[.siretGroup]?[.siret] ?? element[.siret]
    let id =
      siret?.text ?? stated(element[.activityNumber], fields)
      ?? (element.element == .organisation ? element.attribute(.numero)?.string : nil)
    guard let id else { return nil }
    let name = stated(element[.organisationName], fields) ?? stated(element[.legalName], fields)
    return Provider(id: id, name: name)
  }

  /// The text of an element on one line, unless it is a dash.
  private func stated(_ element: Element?, _ fields: FieldReader) -> String? {
    fields.line(element).flatMap { $0 == "-" ? nil : $0 }
  }

  private func texts(_ element: Element?, _ fields: FieldReader) -> [LocalText] {
    guard let element, stated(element, fields) != nil else { return [] }
    return fields.texts(CollectionOfOne(element)).map { LocalText($0.text, language: "fr") }
  }

  private func readCodes(
    _ element: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    for certification in element.all(.certification) {
      read(certification.all(.rncp), .rncp, into: &offer, &fields)
      read(certification.all(.certifInfo), .certifInfo, into: &offer, &fields)
    }
    for subjects in element.all(.subjects) {
      // Older versions put a group around the codes of each kind.
      for group in [subjects] + Array(subjects.all(.subjects)) {
        read(group.all(.formacode), .formacode, into: &offer, &fields)
        read(group.all(.nsf), .nsf, into: &offer, &fields)
        read(group.all(.rome), .rome, into: &offer, &fields)
      }
    }
  }

  private func read(
    _ elements: Element.Children, _ scheme: QualificationCode.Scheme, into offer: inout Offer,
    _ fields: inout FieldReader
  ) {
    for element in elements {
      let code = fields.code(element, scheme) { QualificationCode(scheme, $0) }
      guard let code, offer.codes.count < FieldReader.mostParts else { continue }
      if !offer.codes.contains(code) { offer.codes.append(code) }
    }
  }

  private func readLevel(
    _ element: Element?, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    guard let key = element?.text, !LheoWords.withoutLevel.contains(key) else { return }
    offer.level = fields.meaning(of: element, .level, in: LheoWords.levels) ?? StudyLevel(key)
  }
}
