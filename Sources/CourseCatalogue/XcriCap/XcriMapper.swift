internal import PathGraph

/// Makes offers of XCRI-CAP courses, and a profile of each provider when it ends.
///
/// What the specification lets readers assume (full time, campus, daytime) is not assumed.
struct XcriMapper: RecordMapper {
  static var grammar: Grammar { XcriElement.grammar }

  typealias Element = Branch<XcriElement>

  private let limits: ReadingLimits
  private let plainText = PlainTextReader()

  init(limits: ReadingLimits) { self.limits = limits }

  mutating func map(_ tree: RecordTree, at row: Int) -> MappedRecord? {
    let element = Element(tree, at: row)
    var record = MappedRecord(line: element.line)
    var fields = FieldReader(plainText, mostRuns: limits.runs)
    if element.element == .provider {
      guard let provider = provider(element, &fields) else { return nil }
      record.id = provider.id
      record.content = .provider(
        ProviderProfile(provider: provider, venues: venue(element, fields).map { ["": $0] } ?? [:]))
    } else {
      record.id = identifier(element)
      record.content = course(element, id: record.id, &fields)
    }
    record.remarks = fields.remarks
    return record
  }

  // MARK: - Providers

  private func provider(_ element: Element, _ fields: inout FieldReader) -> Provider? {
    guard let id = identifier(element) else { return nil }
    return Provider(
      id: id, name: fields.texts(element.all(.title), onOneLine: true).first?.text,
      url: fields.address(element.all(.url)))
  }

  /// The identifier without a type of its own, else the first.
  private func identifier(_ element: Element) -> String? {
    let all = element.all(.identifier).prefix(FieldReader.mostParts).filter { $0.field != nil }
    return (all.first { $0.attribute(.type) == nil } ?? all.first)?.text
  }

  private func venue(_ provider: Element, _ fields: FieldReader) -> Venue? {
    guard let location = provider[.location] else { return nil }
    return place(location, name: nil, fields)
  }

  /// A place; telephone numbers and e-mail addresses in it are not kept.
  func place(_ location: Element?, name: String?, _ fields: FieldReader) -> Venue? {
    var lines = [fields.line(location?[.street])]
    if let location { lines += location.all(.address).map { fields.line($0) } }
    let parts = VenueFields(
      name: name, address: lines.compactMap(\.self).first,
      postcode: fields.line(location?[.postcode]), city: fields.line(location?[.town]))
    guard case .venue(let venue) = parts.meaning else { return nil }
    return venue
  }

  // MARK: - Courses

  private func course(
    _ element: Element, id: String?, _ fields: inout FieldReader
  ) -> CatalogueRecord.Content {
    // Faults of the provider are told once, when it ends.
    var ofProvider = FieldReader(plainText, mostRuns: limits.runs)
    let around = element.ancestor(.provider).flatMap { provider($0, &ofProvider) }
    guard let id, let around else {
      fields.remarks.add(.missing(id == nil ? .id : .provider), at: element.line)
      return .skipped
    }
    let titles = fields.texts(element.all(.title), onOneLine: true)
    guard !titles.isEmpty else {
      fields.remarks.add(.missing(.title), at: element.line)
      return .skipped
    }
    var offer = Offer(provider: around, id: id, titles: titles)
    let descriptions = element.all(.description).filter { $0.attribute(.type) == nil }
    offer.summaries = fields.texts(element.all(.abstract))
    offer.descriptions = fields.texts(descriptions)
    if offer.summaries.isEmpty { swap(&offer.summaries, &offer.descriptions) }
    offer.url = fields.address(element.all(.url)) ?? around.url
    offer.lastEdited = element.ancestor(.catalog)?.attribute(.generated)?.wholeDay
    readQualification(element, into: &offer, &fields)
    readPresentations(element, into: &offer, &fields)
    return .offer(offer)
  }

  private func readQualification(
    _ element: Element, into offer: inout Offer, _ fields: inout FieldReader
  ) {
    var codes: [QualificationCode?] = []
    var level: String?
    for qualification in element.all(.qualification).prefix(FieldReader.mostParts) {
      codes.append(qualification[.identifier]?.text.flatMap { QualificationCode(.own, $0) })
      level = level ?? fields.line(qualification[.educationLevel])
    }
    for subject in element.all(.subject).prefix(FieldReader.mostParts) {
      guard subject.attribute(.type)?.string.hasSuffix("JACS3") == true else { continue }
      codes.append(
        subject.attribute(.identifier).flatMap { QualificationCode(.jacs, $0.string) })
    }
    offer.codes = codes.compactMap(\.self)
    for credit in element.all(.credit) {
      guard let value = fields.line(credit[.creditLevel]) else { continue }
      level =
        level
        ?? [fields.line(credit[.creditScheme]), value].compactMap(\.self)
        .joined(separator: " ")
    }
    level = level ?? fields.line(element[.level])
    offer.level = level.map { StudyLevel($0) }
  }
}
