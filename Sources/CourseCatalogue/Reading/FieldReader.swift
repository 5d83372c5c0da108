internal import PathGraph

/// Reads the fields of one record into values, and notes what is wrong with them.
struct FieldReader {
  /// What is wrong so far.
  var remarks = Remarks()
  /// How many of anything but runs an offer has at most; the rest is left out.
  ///
  /// Each is compared with those before it, so that their number must be small.
  static let mostParts = 100
  /// How many runs of one offer are kept.
  let mostRuns: Int
  private let plainText: PlainTextReader

  init(_ plainText: PlainTextReader, mostRuns: Int) {
    self.plainText = plainText
    self.mostRuns = mostRuns
  }

  // MARK: Texts

  /// The plain texts of elements, one of each language, Dutch first, without line breaks if asked.
  func texts<Element>(
    _ elements: some Sequence<Branch<Element>>, onOneLine: Bool = false
  ) -> [LocalText] {
    var texts: [LocalText] = []
    for element in elements {
      let text = onOneLine ? line(element) : plainText.text(of: element.field)
      guard let text else { continue }
      guard texts.count < Self.mostParts else { break }
      texts.append(LocalText(text, language: element.attribute(.lang).flatMap(language)))
    }
    return texts.inOrder()
  }

  /// The plain text of an element on one line.
  func line<Element>(_ element: Branch<Element>?) -> String? {
    plainText.line(of: element?.field)
  }

  /// A language's two lower-case letters; nil for what is none.
  func language(_ field: FieldText) -> String? {
    let letters = field.word.prefix { $0 != "-" && $0 != "_" }
    guard letters.utf8.count == 2, letters.utf8.allSatisfy({ (97...122).contains($0) }) else {
      return nil
    }
    return String(letters)
  }

  /// The languages that elements name, each once.
  mutating func languages<Element>(_ elements: some Sequence<Branch<Element>>) -> [String] {
    var languages: [String] = []
    for element in elements {
      guard let field = element.field else { continue }
      guard let language = language(field) else {
        remarks.add(.unknownValue(.language, field.excerpt), at: element.line)
        continue
      }
      if !languages.contains(language) { languages.append(language) }
    }
    return languages
  }

  /// The first Dutch address that can be opened, else the first other one; those that cannot be are
  /// noted.
  mutating func address<Element>(_ elements: some Sequence<Branch<Element>>) -> String? {
    for wantsDutch in [true, false] {
      for element in elements {
        guard let field = element.field,
          (element.attribute(.lang)?.word == "nl") == wantsDutch
        else { continue }
        if let address = accepted(field, at: element.line) { return address }
      }
    }
    return nil
  }

  private mutating func accepted(_ field: FieldText, at line: Int) -> String? {
    if let address = WebAddress.accepted(field.string) { return address }
    remarks.add(
      WebAddress.isLocal(field.string)
        ? .addressLocal(field.excerpt) : .addressMalformed(field.excerpt), at: line)
    return nil
  }

  // MARK: Days and truth

  /// A whole day; nil where the element is absent, empty or no date.
  mutating func day<Element>(
    _ element: Branch<Element>?, _ name: CatalogueFault.RecordField
  ) -> Day? {
    guard let element, let field = element.field else { return nil }
    guard let day = field.wholeDay else {
      remarks.add(.dateMalformed(name, field.excerpt), at: element.line)
      return nil
    }
    return day
  }

  /// A truth; nil where the element is absent, empty or no truth.
  mutating func truth<Element>(_ element: Branch<Element>?) -> Bool? {
    guard let element, let field = element.field else { return nil }
    guard let truth = field.truth else {
      remarks.add(.unknownValue(.truth, field.excerpt), at: element.line)
      return nil
    }
    return truth
  }

  // MARK: Words

  /// What a word means; a word that the list does not have is noted and means nothing.
  mutating func meaning<Element, Meaning>(
    of element: Branch<Element>?, _ name: CatalogueFault.RecordField, in words: [String: Meaning]
  ) -> Meaning? {
    guard let element, let field = element.field else { return nil }
    if let meaning = words[field.string] ?? words[field.word] { return meaning }
    remarks.add(.unknownValue(name, field.excerpt), at: element.line)
    return nil
  }

  /// A code of a scheme, where it can be one.
  mutating func code<Element>(
    _ element: Branch<Element>?, _ scheme: QualificationCode.Scheme,
    _ make: (String) -> QualificationCode?
  ) -> QualificationCode? {
    guard let element, let field = element.field else { return nil }
    if let code = make(field.string) { return code }
    remarks.add(.codeMalformed(scheme, field.excerpt), at: element.line)
    return nil
  }

  // MARK: Runs

  /// Adds a run with an id of its own: made where it has none, changed where another has it.
  mutating func add(_ run: Run, to offer: inout Offer, ids: inout RunIds, line: Int) {
    var run = run
    if run.id.isEmpty {
      remarks.add(.runWithoutId, at: line)
      run.id = "#\(offer.runs.count + 1)"
    }
    if !ids.insert(run.id) {
      remarks.add(.doubleRunId, at: line)
      run.id = ids.insertAnother(for: run.id)
    }
    if let start = run.start, let end = run.end, end < start.day, start.precision == .day {
      remarks.add(.endBeforeStart(start: start.day, end: end), at: line)
      run.end = nil
    }
    offer.runs.append(run)
  }
}

/// The ids of an offer's runs.
///
/// Most offers have few, which are compared one by one.
struct RunIds {
  private var few: [String] = []
  private var many: Set<String> = []
  /// The number that was last given to tell two runs apart.
  private var lastNumber = 1

  /// Takes an id, unless it is there already.
  mutating func insert(_ id: String) -> Bool {
    guard many.isEmpty else { return many.insert(id).inserted }
    guard !few.contains(id) else { return false }
    few.append(id)
    if few.count > 16 { many = Set(few) }
    return true
  }

  /// Takes another id in the place of one that is there already.
  mutating func insertAnother(for id: String) -> String {
    while true {
      lastNumber += 1
      let other = "\(id)#\(lastNumber)"
      if insert(other) { return other }
    }
  }
}
