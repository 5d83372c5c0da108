internal import Foundation
internal import Hummingbird

/// The address of a request: its path, and its parameters as a form sends them.
struct Address: Sendable {
  /// The path.
  let path: String
  /// The parameters, decoded, in their order.
  let parameters: [(name: String, value: String)]

  /// The address of a request.
  init(_ request: Request) { self.init(path: request.uri.path, query: request.uri.query ?? "") }

  /// An address of these parts.
  init(path: String, parameters: [(name: String, value: String)]) {
    self.path = path
    self.parameters = parameters
  }

  /// An address of these parts.
  init(path: String, query: String) {
    self.path = path
    parameters = query.split(separator: "&").prefix(400).map { part in
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (Self.decoded(pair[0]), pair.count > 1 ? Self.decoded(pair[1]) : "")
    }
  }

  private static func decoded(_ text: Substring) -> String {
    let spaced = String(text).replacing("+", with: " ")
    return spaced.removingPercentEncoding ?? spaced
  }

  /// The first value of a parameter.
  subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

  /// All values of a parameter.
  func values(_ name: String) -> [String] { parameters.filter { $0.name == name }.map(\.value) }
}
