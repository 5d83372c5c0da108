internal import CLibXML2

/// What libxml2 needs before its first use on a thread.
enum LibXML2 {
  /// Makes it ready, and keeps it from writing to standard error by itself.
  static func setUp() {
    xmlInitParser()
    // Parsers have handlers of their own; this is for what it says outside of them, such as bytes
    // that it cannot convert.
    unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
  }
}
