/// What an account may do at the desk (rol).
package enum AccountRole: String, Sendable, CaseIterable, Codable {
  /// Prepares conversations with clients, and looks at the region.
  case adviser
  /// Imports and removes catalogues, and decides on links.
  case importer
}
