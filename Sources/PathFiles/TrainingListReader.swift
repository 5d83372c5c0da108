internal import Foundation
internal import PathGraph

/// Reads `training-list.csv`: `path,course,listed,from,until,rate,nlqf,source,seen`.
struct TrainingListReader {
  static let columns = [
    "path", "course", "listed", "from", "until", "rate", "nlqf", "source", "seen",
  ]

  let file: String
  /// The paths; nil where they have faults of their own, so that no row can be linked.
  let graph: PathGraph?
  /// The ids of paths whose files could not be read; what they lack is no fault of the list.
  let broken: Set<String>
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, graph: PathGraph?, broken: Set<String> = []) {
    self.file = file
    self.graph = graph
    self.broken = broken
  }

  mutating func list(_ text: String) -> TrainingLists {
    let (header, table): ([String], [(line: Int, fields: [String])])
    do {
      let read = try CSVTable(text)
      (header, table) = (read.header, read.rows)
    } catch {
      report(.quotes, line: error.line)
      return TrainingLists()
    }
    for name in header where !Self.columns.contains(name) {
      let nearest = Nearness.nearest(to: name, among: Self.columns)
      report(.unknownKey(name, nearest: nearest), line: 1)
    }
    for name in Self.columns where !header.contains(name) {
      report(.missingKey(name), line: 1)
    }
    guard diagnostics.isEmpty else { return TrainingLists() }
    var rows: [TrainingLists.Row] = []
    var lines: [String: Int] = [:]
    for (line, fields) in table where fields.contains(where: { !$0.isEmpty }) {
      guard fields.count == header.count else {
        report(.fieldCount(found: fields.count, expected: header.count), line: line)
        continue
      }
      let values = Dictionary(zip(header, fields)) { first, _ in first }
      guard let row = row(values, line: line) else { continue }
      let key = "\(row.path.position) \(row.course.position)"
      if let earlier = lines[key] {
        report(.listedTwice(values["course"] ?? "", line: earlier), line: line)
      } else {
        lines[key] = line
        rows.append(row)
      }
    }
    return TrainingLists(rows: rows)
  }

  private mutating func report(_ fault: FileFault, line: Int) {
    diagnostics.append(Diagnostic(file: file, line: line, fault))
  }

  private mutating func row(_ values: [String: String], line: Int) -> TrainingLists.Row? {
    func value(_ key: String) -> String? { values[key].flatMap { $0.isEmpty ? nil : $0 } }
    var listing = TrainingListing(listed: nil, source: value("source"))
    if let listed = value("listed") {
      listing.listed = Bool(listed)
      if listing.listed == nil {
        report(.wrongType(found: listed, expected: .truth), line: line)
      }
    }
    listing.from = value("from").flatMap { day($0, line: line) }
    listing.until = value("until").flatMap { day($0, line: line) }
    _ = value("seen").flatMap { day($0, line: line) }
    if let rate = value("rate") {
      if rate.wholeMatch(of: /[0-9]+(\.[0-9]{1,4})?/) != nil, let decimal = Decimal(string: rate),
        decimal <= 1
      {
        listing.rate = NSDecimalNumber(decimal: decimal * 10_000).intValue
      } else {
        report(.wrongType(found: rate, expected: .share), line: line)
      }
    }
    if let level = value("nlqf") {
      listing.nlqf = Int(level).flatMap { (1...8).contains($0) ? $0 : nil }
      if listing.nlqf == nil { report(.outOfRange(found: level, 1...8), line: line) }
    }
    guard let pathID = value("path"), let courseID = value("course") else {
      report(.missingKey(value("path") == nil ? "path" : "course"), line: line)
      return nil
    }
    if listing.source == nil { report(.graph(.withoutSource), line: line) }
    guard let graph else { return nil }
    guard let path = graph.path(pathID) else {
      if !broken.contains(pathID) { report(.listedPathMissing(pathID), line: line) }
      return nil
    }
    guard let course = graph.course("\(pathID)/\(courseID)") ?? graph.course(courseID) else {
      guard !broken.contains(Path.commonID) else { return nil }
      let nearest = Nearness.nearest(to: courseID, among: graph.courseIDs)
      report(.listedCourseMissing(courseID, nearest: nearest), line: line)
      return nil
    }
    return TrainingLists.Row(path: path, course: course, listing: listing)
  }

  private mutating func day(_ text: String, line: Int) -> Day? {
    let day = Day(iso: text)
    if day == nil { report(.noDate(text), line: line) }
    return day
  }
}
