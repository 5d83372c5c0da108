/// A header that has a value and parameters, as `form-data; name="a"; filename="b"`.
struct HeaderFields: Equatable {
  /// The value, in lower case.
  let value: String
  /// The parameters, by name in lower case.
  var parameters: [String: String] = [:]

  private typealias Scalars = Substring.UnicodeScalarView

  /// Reads one; nil where it is none, or a parameter stands in it twice.
  ///
  /// In a quoted value `\"` and `\\` stand for the second of them, and any other backslash for
  /// itself: browsers write those of a file's name as they are.
  init?(_ text: String) {
    var rest = text.unicodeScalars[...]
    value = Self.token(&rest, until: ";").lowercased()
    guard !value.isEmpty else { return nil }
    while !rest.isEmpty {
      rest = rest.dropFirst()
      if rest.allSatisfy(\.isBlank) { break }
      let name = Self.token(&rest, until: "=").lowercased()
      guard !name.isEmpty, rest.first == "=", parameters[name] == nil else { return nil }
      rest = rest.dropFirst().drop(while: \.isBlank)
      if rest.first == "\"" {
        guard let quoted = Self.quoted(&rest) else { return nil }
        parameters[name] = quoted
        rest = rest.drop(while: \.isBlank)
        guard rest.isEmpty || rest.first == ";" else { return nil }
      } else {
        parameters[name] = Self.token(&rest, until: ";")
      }
    }
  }

  private static func token(_ rest: inout Scalars, until end: Unicode.Scalar) -> String {
    var token = rest.prefix { $0 != end && $0 != ";" }
    rest = rest[token.endIndex...]
    token = token.drop(while: \.isBlank)
    while token.last?.isBlank == true { token = token.dropLast() }
    return String(token)
  }

  private static func quoted(_ rest: inout Scalars) -> String? {
    rest = rest.dropFirst()
    var text = String.UnicodeScalarView()
    while let next = rest.popFirst() {
      if next == "\"" { return String(text) }
      if next == "\\", let escaped = rest.first, escaped == "\"" || escaped == "\\" {
        text.append(escaped)
        rest = rest.dropFirst()
      } else {
        text.append(next)
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" }
}
