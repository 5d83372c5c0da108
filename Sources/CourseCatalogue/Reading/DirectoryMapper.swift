/// Reads a directory of EDU-DEX or HODEX: where the documents of providers are to be had.
///
/// The directory itself is a record, so that its provider is known to the lines in it.
struct DirectoryMapper: RecordMapper {
  enum Element: UInt8 {
    case directory, orgUnitId, subDirectory, url, resource, programId, clientId
  }

  /// The grammar of both: HODEX has other names for the same things.
  static let grammar = Grammar(
    namespaces: [
      (
        "",
        ["http://studieData.nl/schema/edudex/directory", "http://www.hodex.nl/hodexDirectory"]
      )
    ],
    roots: [Element.directory],
    [
      (Element.directory, ["edudexDirectory", "hodexDirectory"], .record, in: []),
      (.orgUnitId, ["orgUnitId"], .text, in: [.directory, .subDirectory]),
      (.subDirectory, ["subDirectory", "hodexEntity"], .record, in: [.directory]),
      (.resource, ["programResource", "hodexResource"], .record, in: [.directory]),
      (.programId, ["programId"], .text, in: [.resource]),
      (.clientId, ["clientId"], .group, in: [.resource]),
      (
        .url, ["directoryUrl", "hodexDirectoryURL", "resourceUrl", "hodexResourceURL"], .text,
        in: [.subDirectory, .resource]
      ),
    ])

  private let limits: ReadingLimits
  private let plainText = PlainTextReader()

  init(limits: ReadingLimits) { self.limits = limits }

  mutating func map(_ tree: RecordTree, at row: Int) -> MappedRecord? {
    let line = Branch<Element>(tree, at: row)
    guard let directory = line.ancestor(.directory) else { return nil }
    var record = MappedRecord(line: line.line)
    var fields = FieldReader(plainText, mostRuns: limits.runs)
    record.id = line[.programId]?.text
    if line[.clientId] != nil {
      fields.remarks.add(.forOneClient, at: line.line)
    } else if let provider = line[.orgUnitId]?.text ?? directory[.orgUnitId]?.text {
      let url = fields.address(line.all(.url))
      record.content = .listing(DirectoryListing(provider: provider, offer: record.id, url: url))
    } else {
      fields.remarks.add(.missing(.provider), at: line.line)
    }
    record.remarks = fields.remarks
    return record
  }
}
