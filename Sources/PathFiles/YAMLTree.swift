internal import Yams

/// A YAML text as a tree, or the fault that keeps it from being one.
enum YAMLTree {
  case tree(Node)
  case fault(FileFault, line: Int?, column: Int?)

  /// Reads a text; anchors and aliases are refused, since a path file is to be read by people and
  /// a few of them can stand for billions of nodes.
  static func read(_ text: String) -> YAMLTree {
    if mayHoldAnchor(text) {
      // The library would follow aliases while it reads, and never return from a few of them. So
      // it first reads the text with every `&` as `*`: in quotes, comments and running text both
      // are letters like any other, and what was an anchor is now an alias of nothing, which the
      // library refuses at its place.
      let aliases = text.utf8.map { $0 == UInt8(ascii: "&") ? UInt8(ascii: "*") : $0 }
      if case .fault(let fault, let line, let column) = compose(
        String(decoding: aliases, as: UTF8.self))
      {
        return .fault(fault, line: line, column: column)
      }
    }
    return compose(text)
  }

  /// Whether an `&` stands where a word could begin: not after a letter or digit, as in an address.
  private static func mayHoldAnchor(_ text: String) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == UInt8(ascii: "&"), !Unicode.Scalar(before).properties.isAlphabetic,
        !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(before)
      {
        return true
      }
      before = byte
    }
    return false
  }

  private static func compose(_ text: String) -> YAMLTree {
    do {
      guard let root = try Yams.compose(yaml: text, .basic), !root.isNothing else {
        return .fault(.empty, line: 1, column: 1)
      }
      return .tree(root)
    } catch YamlError.scanner(let context, let problem, let mark, _) {
      if let context, context.text.hasSuffix("alias") || context.text.hasSuffix("anchor") {
        return .fault(.anchor, line: context.mark.line, column: context.mark.column)
      }
      let isTab = problem.contains("tab character") || character(in: text, at: mark) == "\t"
      return .fault(isTab ? .tab : .syntax(problem), line: mark.line, column: mark.column)
    } catch YamlError.parser(_, let problem, let mark, _) {
      let fault: FileFault =
        problem.contains("nesting level")
        ? .tooDeep : character(in: text, at: mark) == "*" ? .anchor : .syntax(problem)
      return .fault(fault, line: mark.line, column: mark.column)
    } catch YamlError.composer(_, let problem, let mark, _) {
      let fault: FileFault =
        problem.contains("alias")
        ? .anchor : problem.contains("another document") ? .secondDocument : .syntax(problem)
      return .fault(fault, line: mark.line, column: mark.column)
    } catch YamlError.reader(_, _, let value, _) {
      let (line, column) = place(ofFirst: UInt32(bitPattern: value), in: text)
      return .fault(.controlCharacter(Int(value)), line: line, column: column)
    } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
      return .fault(.doubleKey(duplicates), line: context.mark.line, column: context.mark.column)
    } catch {
      return .fault(.syntax("\(error)"), line: nil, column: nil)
    }
  }

  private static func character(in text: String, at mark: Mark) -> Unicode.Scalar? {
    let lines = text.unicodeScalars.split(
      separator: "\n", maxSplits: mark.line, omittingEmptySubsequences: false)
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].dropFirst(mark.column - 1).first
  }

  private static func place(
    ofFirst value: UInt32, in text: String
  ) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if scalar.value == value { break }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return (line, column)
  }
}
