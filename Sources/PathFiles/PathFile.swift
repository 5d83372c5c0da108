internal import PathGraph
internal import Yams

/// The text of one path file, and what was read from it.
struct PathFile: Sendable {
  /// The file's name.
  let name: String
  /// The id that its name gives it.
  let id: String
  let text: String
  /// The path; nil where the text is none.
  let path: Path?
  /// What is wrong with the text, or doubtful, without looking at any other file.
  let diagnostics: [Diagnostic]

  /// Reads a text.
  init(_ text: String, named name: String, id: String) {
    (self.name, self.id, self.text) = (name, id, text)
    switch YAMLTree.read(text) {
    case .tree(let root):
      var reader = PathReader(file: name)
      path = reader.path(root, named: id)
      diagnostics = reader.reader.diagnostics
    case .fault(let fault, let line, let column):
      path = nil
      diagnostics = [Diagnostic(file: name, line: line, column: column, fault)]
    }
  }

  /// These faults of the graph, all of this file's path, at their places.
  ///
  /// - Complexity: reads the text once more: trees are too large to keep for faults that few ask for.
  func diagnostics(for faults: [GraphFault]) -> [Diagnostic] {
    guard !faults.isEmpty, case .tree(let root) = YAMLTree.read(text) else { return [] }
    return faults.map { fault in
      let mark = root.mark(at: fault.place.steps)
      return Diagnostic(file: name, line: mark?.line, column: mark?.column, .graph(fault.kind))
    }
  }
}
