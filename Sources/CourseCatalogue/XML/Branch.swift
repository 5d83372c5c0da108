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
    var children = all(element)
    return children.next()
  }

  /// The elements of a kind right in it, in the order of the file.
  func all(_ element: Element) -> Children { Children(tree, of: index, element.rawValue) }

  /// Elements of one kind in one other.
  struct Children: Sequence, IteratorProtocol {
    private let tree: RecordTree
    private let element: UInt8
    private let end: Int
    private var next_: Int

    fileprivate init(_ tree: RecordTree, of parent: Int, _ element: UInt8) {
      self.tree = tree
      self.element = element
      let parentEnd = Int(tree.nodes[parent].end)
      // An open element, such as the provider around a course, ends where the rows do.
      end = parentEnd == parent ? tree.nodes.count : parentEnd
      next_ = parent + 1
    }

    /// The next one.
    mutating func next() -> Branch? {
      while next_ < end {
        let child = next_
        let node = tree.nodes[child]
        next_ = Int(node.end) == child ? end : Int(node.end)
        if node.element == element { return Branch(tree, at: child) }
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
