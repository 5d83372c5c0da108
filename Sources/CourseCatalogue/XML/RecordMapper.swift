/// How the records of one format become offers: one conformer a format.
protocol RecordMapper {
  /// The elements that are kept.
  static var grammar: Grammar { get }

  /// What a record says, and what is wrong with it; nil for one that only holds others.
  mutating func map(_ tree: RecordTree, at row: Int) -> MappedRecord?
}

/// A record before it has the name of its document.
struct MappedRecord {
  /// What it says.
  var content = CatalogueRecord.Content.skipped
  /// Its id.
  var id: String?
  /// The line on which it begins.
  var line: Int
  /// What is wrong with it.
  var remarks = Remarks()
  /// The version of the format that it names.
  var version: String?

  /// A record that says nothing yet.
  init(line: Int) { self.line = line }
}

/// What is wrong with a record, each thing once on a line.
struct Remarks {
  /// The faults in the order in which they were seen.
  private(set) var list: [(line: Int, fault: CatalogueFault)] = []

  /// More than this is told of no record.
  private static let most = 1000

  /// Adds a fault, unless the same one stands on that line already.
  mutating func add(_ fault: CatalogueFault, at line: Int) {
    guard list.count < Self.most, !list.contains(where: { $0 == (line, fault) }) else { return }
    list.append((line, fault))
  }
}
