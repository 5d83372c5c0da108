package import PathGraph

/// What is wrong, or doubtful, in a file: data, without words.
package enum FileFault: Hashable, Sendable {
  /// The folder does not exist, is no folder, cannot be read, or has no path file.
  case folder(FolderProblem)
  /// The file cannot be read.
  case unreadable
  /// The file is larger than a path file may be, in bytes.
  case tooLarge(bytes: Int, most: Int)
  /// The file is not UTF-8.
  case notUTF8
  /// The text is no YAML; the parser's own words.
  case syntax(String)
  /// A tab where YAML wants spaces.
  case tab
  /// An anchor or alias (`&name`, `*name`).
  case anchor
  /// A character that no text may have, such as a NUL, by its number.
  case controlCharacter(Int)
  /// Brackets or lists in each other, deeper than any path file needs.
  case tooDeep
  /// A second YAML document in the file.
  case secondDocument
  /// The same key twice in one mapping.
  case doubleKey([String])
  /// The file is empty.
  case empty
  /// A key that does not belong there; the nearest that does.
  case unknownKey(String, nearest: [String])
  /// A key that must be there.
  case missingKey(String)
  /// A value of another kind than is asked.
  case wrongType(found: String, expected: Expected)
  /// A number out of its range.
  case outOfRange(found: String, ClosedRange<Int>)
  /// A date that does not exist, or is not written as a date.
  case noDate(String)
  /// A day of the year that does not exist in every year.
  case noDayOfYear(String)
  /// A word that is not one of a closed list.
  case notOneOf(found: String, allowed: [String], nearest: [String])
  /// An empty list where at least one item is asked.
  case emptyList(String)
  /// Two keys that exclude each other, or of which one is asked.
  case eitherKey(String, String)
  /// The id of a file is not its name.
  case idIsNotFileName(id: String, name: String)
  /// The version of the format is not known.
  case unknownFormat(Int)
  /// A letter in a row of a table right after a closing quote.
  case quotes
  /// A row of a table has another number of fields than its header.
  case fieldCount(found: Int, expected: Int)
  /// A row of the training list names a path that is not in the folder.
  case listedPathMissing(String)
  /// A row of the training list names a course that its path does not have.
  case listedCourseMissing(String, nearest: [String])
  /// A row of the training list for a course that an earlier row has.
  case listedTwice(String, line: Int)
  /// A link of an offer to a course that stands in a link table already; where.
  case linkedTwice(offer: String, course: String, file: String, line: Int)
  /// A row of a table has the id of an earlier row.
  case listedAgain(String)
  /// A row of a table names an id that the table of such items does not have.
  case notListed(String)
  /// A file of boundaries that no boundaries can be read from.
  case topology(TopologyFault)
  /// A fault in how the items of the paths hang together.
  case graph(GraphFault.Kind)

  /// What is the matter with a folder.
  package enum FolderProblem: Hashable, Sendable {
    /// There is nothing of that name.
    case missing
    /// It is a file.
    case noFolder
    /// It cannot be read.
    case unreadable
    /// It has no path file.
    case empty
  }

  /// A kind of value.
  package enum Expected: Hashable, Sendable {
    /// Keys with values.
    case mapping
    /// A list.
    case list
    /// A text.
    case text
    /// A text in Dutch and perhaps English.
    case localizedText
    /// A whole number.
    case wholeNumber
    /// A share between 0 and 1.
    case share
    /// True or false.
    case truth
    /// Degrees north or east.
    case degrees
  }

  /// Whether nothing is answered from a folder with this fault.
  package var isError: Bool {
    switch self {
    case .graph(let kind): GraphFault(kind, at: Place(path: "")).isError
    case .listedPathMissing: false
    default: true
    }
  }
}

/// A fault with where it stands.
package struct Diagnostic: Hashable, Sendable {
  /// The file's name in its folder, or the folder's own.
  package var file: String
  /// The line, from 1, where there is one.
  package var line: Int?
  /// The column, from 1, where there is one.
  package var column: Int?
  /// What is the matter.
  package var fault: FileFault

  /// A fault at a place.
  package init(file: String, line: Int? = nil, column: Int? = nil, _ fault: FileFault) {
    self.file = file
    self.line = line
    self.column = column
    self.fault = fault
  }

  /// Whether nothing is answered because of it.
  package var isError: Bool { fault.isError }
}

/// A folder of path files that nothing can be answered from.
package struct InvalidFolder: Error, Equatable, Sendable {
  /// Every error and warning, file by file.
  package var diagnostics: [Diagnostic]
}
