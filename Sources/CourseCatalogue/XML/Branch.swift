/// An element of a record, with what stands in it: what a format's mapping reads.
struct Branch<Element: RawRepresentable<UInt8>> {
  private let tree: RecordTree
  private let index: Int

  /// The element at a position of a tree.
  init(_ tree: RecordTree, at index: Int) {
    self.tree = tree
    self.index = index
  }

  /// The line on which it begins.
  var line: Int { Int(tree.nodes[index].line) }

  /// What it is.
  var element: Element? { Element(rawValue: tree.nodes[index].element) }

  // MARK: Around and below

  /// The nearest element of a kind in which it stands.
  func ancestor(_ element: Element) -> Branch? {
    var parent = Int(tree.nodes[index].parent)
    while parent >= 0 {
      if tree.nodes[parent].element == element.rawValue { return Branch(tree, at: parent) }
      parent = Int(tree.nodes[parent].parent)
    }
    return nil
  }

  /// The first element of a kind right in it.
  subscript(_ element: Element) -> Branch? {
    let kind = element.rawValue
    let nodes = tree.nodes
    let end = Self.end(of: index, in: nodes)
    var child = index + 1
    while child < end {
      if nodes[child].element == kind { return Branch(tree, at: child) }
      child = Self.after(child, in: nodes, before: end)
    }
    return nil
  }

  /// The row after the last one in an element; an open one, such as the provider around a course,
  /// reaches to the last row there is.
  private static func end(of row: Int, in nodes: [RecordRows.Node]) -> Int {
    let end = Int(nodes[row].end)
    return end == row ? nodes.count : end
  }

  /// The row after a child and all that stands in it.
  private static func after(_ child: Int, in nodes: [RecordRows.Node], before end: Int) -> Int {
    let next = Int(nodes[child].end)
    return next == child ? end : next
  }

  /// The elements of a kind right in it, in the order of the file.
  func all(_ element: Element) -> Children { Children(tree, of: index, element.rawValue) }

  /// Elements of one kind in one other.
  struct Children: Sequence, IteratorProtocol {
    private let tree: RecordTree
    private let element: UInt8
    private let end: Int
    private var row: Int

    fileprivate init(_ tree: RecordTree, of parent: Int, _ element: UInt8) {
      self.tree = tree
      self.element = element
      end = Branch.end(of: parent, in: tree.nodes)
      row = parent + 1
    }

    /// The next one.
    mutating func next() -> Branch? {
      while row < end {
        let child = row
        row = Branch.after(child, in: tree.nodes, before: end)
        if tree.nodes[child].element == element { return Branch(tree, at: child) }
      }
      return nil
    }
  }

  // MARK: Text

  /// Its text without white space around it; nil for an empty one, and for one that is said to be.
  var field: FieldText? {
    guard let nonEmpty = FieldText(tree.bytes, textRange), !isNil else { return nil }
    return nonEmpty
  }

  /// Its text as a string.
  var text: String? { field?.string }

  /// An attribute of it; nil for an empty one.
  func attribute(_ name: AttributeName) -> FieldText? {
    let node = tree.nodes[index]
    let first = Int(node.firstAttribute)
    for position in first..<first + Int(node.attributeCount) {
      let attribute = tree.attributes[position]
      guard attribute.name == name.rawValue else { continue }
      return FieldText(tree.bytes, Int(attribute.start)..<Int(attribute.end))
    }
    return nil
  }

  private var textRange: Range<Int> {
    Int(tree.nodes[index].textStart)..<Int(tree.nodes[index].textEnd)
  }

  /// Whether `xsi:nil` says that it holds nothing.
  private var isNil: Bool {
    tree.nodes[index].attributeCount > 0 && attribute(.nil)?.truth == true
  }
}
