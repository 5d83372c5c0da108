/// What an identity provider must be told, and what it tells of who signs in.
package struct ProviderSettings: Sendable {
  /// The provider's address, exactly as its tokens name it.
  package var issuer: String
  /// The name by which the provider knows this service.
  package var client: String
  /// What proves that it is this service; nil where the provider wants none but PKCE.
  package var secret: String?
  /// Where the provider sends people back to.
  package var redirect: String
  /// What is asked for.
  package var scopes = ["openid", "profile"]
  /// The claim that is the account's name.
  ///
  /// `preferred_username` is what people of the organisation know each other's accounts by, so that
  /// they can read who did what, and it is no address or real name unless the organisation made it
  /// one. `sub` tells still less, where the provider's ids mean nothing.
  package var nameClaim = "preferred_username"
  /// The claim whose values give roles; within groups of claims with points, as
  /// `realm_access.roles`.
  package var rolesClaim = "groups"

  /// The settings of a provider.
  package init(issuer: String, client: String, secret: String? = nil, redirect: String) {
    self.issuer = issuer
    self.client = client
    self.secret = secret
    self.redirect = redirect
  }
}
