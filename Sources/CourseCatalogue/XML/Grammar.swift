/// Which elements of a format are kept, how, and in which others they may stand.
///
/// Everything else is passed over with all that stands in it, contact persons first of all: what
/// has no row here is never copied out of the parser. The order of elements does not matter.
struct Grammar: Sendable {
  /// What is kept of an element.
  enum Content: UInt8, Sendable {
    /// The elements in it.
    case group
    /// Its text; elements in it are passed over.
    case text
    /// Its text, in which elements stand for markup.
    case markup
    /// The elements in it, which make one record together.
    case record
  }

  /// One kind of element.
  struct Row: Sendable {
    var element: UInt8
    /// The names it has in the format; `prefix:name` outside the default namespace.
    var names: [String]
    var content: Content
    /// The elements it may stand in.
    var parents: [UInt8]
  }

  /// The addresses of the namespaces, by the prefix that the names in `rows` use; a prefix may have
  /// several, and an empty address stands for names without a namespace.
  var namespaces: [(prefix: String, addresses: [String])]
  /// The kinds of elements, each once.
  private(set) var rows: [Row] = []
  /// For each element, by number, what is kept of it.
  private(set) var contents = [Content](repeating: .group, count: 128)
  /// For each element, by number, the set of those that may stand in it.
  private(set) var children = [UInt128](repeating: 0, count: 128)
  /// The elements that may be the root.
  private(set) var roots: UInt128 = 0

  /// A grammar of rows.
  init<Element: RawRepresentable<UInt8>>(
    namespaces: [(prefix: String, addresses: [String])], roots: [Element],
    _ rows: [(Element, [String], Content, in: [Element])]
  ) {
    self.namespaces = namespaces
    self.roots = roots.reduce(0) { $0 | 1 << UInt128($1.rawValue) }
    for (element, names, content, parents) in rows {
      let number = element.rawValue
      precondition(number < 128, "an element's number fits in a set of 128")
      self.rows.append(
        Row(
          element: number, names: names, content: content, parents: parents.map(\.rawValue)))
      contents[Int(number)] = content
      for parent in parents { children[Int(parent.rawValue)] |= 1 << UInt128(number) }
    }
  }
}

extension Grammar {
  private enum Nothing: UInt8 { case nothing }

  /// A grammar in which nothing is kept.
  static let none = Grammar(
    namespaces: [], roots: [], [(Nothing, [String], Content, in: [Nothing])]())
}

/// An attribute that some format's reader uses; its namespace does not matter.
enum AttributeName: UInt8, CaseIterable {
  case lang, `nil`, type, id, unit, period, isFinal, dtf, interval, identifier, final, numero
  case datemaj, generated, file

  /// The name in the file.
  var name: String {
    switch self {
    case .lang: "lang"
    case .nil: "nil"
    case .type: "type"
    case .id: "id"
    case .unit: "unit"
    case .period: "period"
    case .isFinal: "isFinal"
    case .dtf: "dtf"
    case .interval: "interval"
    case .identifier: "identifier"
    case .final: "final"
    case .numero: "numero"
    case .datemaj: "datemaj"
    case .generated: "generated"
    case .file: "file"
    }
  }
}
