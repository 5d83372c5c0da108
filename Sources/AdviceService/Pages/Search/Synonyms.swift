internal import Foundation

/// Other names that people use for roles, such as *elektricien*.
///
/// They are our own list of everyday words, not part of the paths; an id that a graph does not have
/// finds nothing.
struct Synonyms: Decodable, Sendable {
  private let roles: [String: [String]]

  /// No other names.
  static let none = Synonyms(roles: [:])

  /// The list that comes with the service.
  static let standard: Synonyms = {
    let data = Data(PackageResources.synonyms_json)
    return (try? JSONDecoder().decode(Synonyms.self, from: data)) ?? .none
  }()

  /// The other names of a role.
  func names(of role: String) -> [String] { roles[role] ?? [] }

  /// The roles that have other names.
  var ids: [String] { roles.keys.sorted() }
}
