internal import Foundation
internal import Hummingbird

/// The parameters after an address's question mark, decoded.
struct QueryParameters {
  /// Each with its name, in their order.
  let all: [(name: String, value: String)]

  /// - Throws: `ServiceProblem` where one is not written as parameters are.
  init(_ query: String) throws(ServiceProblem) {
    var all: [(name: String, value: String)] = []
    for part in query.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let (name, value) = (Self.decode(pair[0]), Self.decode(pair.count > 1 ? pair[1] : ""))
      guard let name, let value, !value.contains("\0") else {
        throw .parameter(String(pair[0].prefix(64)), found: nil, example: "%C3%A9")
      }
      all.append((name, value))
    }
    self.all = all
  }

  /// A plus sign is a space, as forms write it.
  private static func decode(_ text: Substring) -> String? {
    text.replacing("+", with: " ").removingPercentEncoding
  }

  /// Refuses names that an address does not know, and names that stand twice but may not.
  func check(_ known: [String], repeated: [String]) throws(ServiceProblem) {
    var seen = Set<String>()
    for (name, value) in all {
      guard known.contains(name) else {
        throw .unknownParameter(String(name.prefix(64)), allowed: known)
      }
      guard seen.insert(name).inserted || repeated.contains(name) else {
        throw .parameter(name, found: String(value.prefix(64)), example: "\(name)=…")
      }
    }
  }
}

extension Request {
  /// A query parameter, decoded; nil where it is not there.
  func parameter(_ name: String) -> String? { parameters(name).first }

  /// All values of a query parameter, decoded.
  func parameters(_ name: String) -> [String] {
    guard let query = uri.query, let parameters = try? QueryParameters(query) else { return [] }
    return parameters.all.filter { $0.name == name }.map(\.value)
  }

  /// A whole number in a range; nil where the parameter is not there.
  func number(
    _ name: String, in range: ClosedRange<Int>, example: String
  ) throws(ServiceProblem) -> Int? {
    guard let text = parameter(name) else { return nil }
    guard let number = Int(text), range.contains(number), !text.hasPrefix("+") else {
      throw .parameter(name, found: String(text.prefix(64)), example: example)
    }
    return number
  }
}
