internal import Foundation

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

extension XMLElement {
  /// An element with attributes in this order, and elements in it.
  convenience init(
    _ name: String, _ attributes: [(String, String)], _ children: [XMLElement] = []
  ) {
    self.init(name: name)
    for (name, value) in attributes {
      let attribute = XMLNode(kind: .attribute)
      attribute.name = name
      attribute.stringValue = value.writable
      addAttribute(attribute)
    }
    for child in children { addChild(child) }
  }

  /// An element with attributes in this order, and words in it.
  convenience init(_ name: String, _ attributes: [(String, String)], words: String) {
    self.init(name, attributes)
    stringValue = words.writable
  }

  /// Adds an element after those that are there.
  func add(_ child: XMLElement) { addChild(child) }
}

extension String {
  /// The text without what no XML document can hold, each such character replaced.
  fileprivate var writable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x9, 0xa, 0xd, 0x20...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: scalar
          default: "\u{fffd}"
          }
        }))
  }
}
