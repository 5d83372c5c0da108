internal import CLibXML2

/// An XML text in the making, by libxml2's own writer.
@safe
final class XMLText {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// An empty text; nil where there is no memory for one.
  init?() {
    guard let buffer = unsafe xmlBufferCreate(),
      let writer = unsafe xmlNewTextWriterMemory(buffer, 0)
    else { return nil }
    unsafe self.buffer = buffer
    unsafe self.writer = writer
    unsafe xmlTextWriterSetIndent(writer, 1)
    unsafe xmlTextWriterSetIndentString(writer, " ")
    unsafe xmlTextWriterStartDocument(writer, nil, "UTF-8", nil)
  }

  deinit {
    unsafe xmlFreeTextWriter(writer)
    unsafe xmlBufferFree(buffer)
  }

  /// The text as bytes, with every element closed.
  func bytes() -> [UInt8] {
    unsafe xmlTextWriterEndDocument(writer)
    unsafe xmlTextWriterFlush(writer)
    let count = unsafe Int(xmlBufferLength(buffer))
    return unsafe Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: count))
  }

  /// Writes a comment.
  func comment(_ text: String) { unsafe xmlTextWriterWriteComment(writer, text) }

  /// Writes an element around others.
  func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ body: () -> Void
  ) {
    start(name, attributes)
    body()
    unsafe xmlTextWriterEndElement(writer)
  }

  /// Writes an element that holds a text, or none where there is no text.
  func text(_ name: String, _ value: String?, _ attributes: KeyValuePairs<String, String> = [:]) {
    guard let value else { return }
    start(name, attributes)
    unsafe xmlTextWriterWriteString(writer, value)
    unsafe xmlTextWriterEndElement(writer)
  }

  private func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    unsafe xmlTextWriterStartElement(writer, name)
    for (name, value) in attributes { unsafe xmlTextWriterWriteAttribute(writer, name, value) }
  }
}
