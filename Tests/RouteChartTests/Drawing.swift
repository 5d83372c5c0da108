import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG file as a parser reads it.
final class Drawing: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var parent: String?
    var parentRole: String?
    var isHidden: Bool
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ data: Data) throws {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  /// All that is read aloud or seen as words, in order.
  var text: String {
    elements.filter { $0.name == "text" && !$0.isHidden }.map(\.text).joined(separator: " ")
  }

  func text(of name: String) -> [String] { elements.filter { $0.name == name }.map(\.text) }

  func attributes(_ name: String) -> [String] { elements.compactMap { $0.attributes[name] } }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let parent = open.last.map { elements[$0] }
    elements.append(
      Element(
        name: elementName, attributes: attributes, parent: parent?.name,
        parentRole: parent?.attributes["role"],
        isHidden: parent?.isHidden == true || attributes["aria-hidden"] == "true"))
    open.append(elements.count - 1)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for position in open { elements[position].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
  }
}
