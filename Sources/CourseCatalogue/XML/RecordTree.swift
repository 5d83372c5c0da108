/// The kept elements of a record, and of those around it, as flat rows.
final class RecordTree {
  /// The rows.
  let nodes: [RecordRows.Node]
  /// Their attributes, in the same order.
  let attributes: [RecordRows.Attribute]
  /// The text of the attributes and elements, in UTF-8.
  let bytes: [UInt8]

  /// The rows as they are at a moment; nothing is copied unless they are changed meanwhile.
  init(_ rows: RecordRows) {
    nodes = rows.nodes
    attributes = rows.attributes
    bytes = rows.bytes
  }
}

/// Rows that grow while the parser runs, and are cut back after each record: their size is that of
/// the largest record, whatever the size of the file.
struct RecordRows {
  /// One kept element.
  struct Node {
    var element: UInt8
    /// The number of its attributes, from `firstAttribute` on.
    var attributeCount: UInt8 = 0
    var line: Int32
    /// The element it stands in; -1 for the root.
    var parent: Int32
    /// The first row after the last one in it; its own number while it is open.
    var end: Int32
    var firstAttribute: Int32
    /// Where its attributes' bytes begin, and then its text's.
    var firstByte: Int32
    var textStart: Int32
    var textEnd: Int32
  }

  /// One kept attribute.
  struct Attribute {
    var name: UInt8
    var start: Int32
    var end: Int32
  }

  /// The elements in the order in which they begin.
  var nodes: [Node] = []
  /// Their attributes, in the same order.
  var attributes: [Attribute] = []
  /// The text of the attributes and elements, in UTF-8.
  var bytes: [UInt8] = []

  /// Drops an element and all that follows, and keeps the room it took.
  mutating func cut(from index: Int) {
    let node = nodes[index]
    attributes.removeLast(attributes.count - Int(node.firstAttribute))
    bytes.removeLast(bytes.count - Int(node.firstByte))
    nodes.removeLast(nodes.count - index)
  }
}
