/// Who a provider says has signed in: no more than the service needs.
package struct Member: Sendable, Equatable {
  /// The account's name.
  package let name: String
  /// The values of the claim that gives roles.
  package let groups: [String]
}
