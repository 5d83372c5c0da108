internal import Yams

/// A YAML text as a tree, or the fault that keeps it from being one.
enum YAMLTree {
  case tree(Node)
  case fault(FileFault, line: Int?, column: Int?)

  /// Reads a text; anchors and aliases are refused, since a path file is to be read by people and
  /// a few of them can stand for billions of nodes.
  static func read(_ text: String) -> YAMLTree {
    do {
      guard let root = try compose(yaml: text) else { return .fault(.empty, line: 1, column: 1) }
      if let node = root.firstAnchored {
        return .fault(.anchor, line: node.mark?.line, column: node.mark?.column)
      }
      return .tree(root)
    } catch YamlError.scanner(_, let problem, let mark, _) {
      let isTab =
        problem.contains("cannot start any token") && character(in: text, at: mark) == "\t"
      return .fault(
        isTab ? .tab : .syntax(problem), line: mark.line, column: mark.column)
    } catch YamlError.parser(_, let problem, let mark, _) {
      return .fault(.syntax(problem), line: mark.line, column: mark.column)
    } catch YamlError.composer(_, let problem, let mark, _) {
      let isAlias = problem.contains("alias")
      return .fault(isAlias ? .anchor : .syntax(problem), line: mark.line, column: mark.column)
    } catch YamlError.reader(let problem, let offset, _, _) {
      let before = text.prefix(offset ?? 0)
      return .fault(
        .syntax(problem),
        line: before.split(separator: "\n", omittingEmptySubsequences: false).count,
        column: nil)
    } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
      return .fault(.doubleKey(duplicates), line: context.mark.line, column: context.mark.column)
    } catch {
      return .fault(.syntax("\(error)"), line: nil, column: nil)
    }
  }

  private static func character(in text: String, at mark: Mark) -> Character? {
    let lines = text.split(separator: "\n", maxSplits: mark.line, omittingEmptySubsequences: false)
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].dropFirst(mark.column - 1).first
  }
}
