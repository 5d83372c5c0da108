package import Accounts
package import OpenIDConnect

/// How one signs in at the desk.
package enum SignInWay: Sendable {
  /// Not at all: nothing has been set up.
  case none
  /// By a name and a password of these accounts.
  case accounts(Current<[Account]>)
  /// At the organisation's own provider; by which values of its claim somebody has a role.
  case provider(IdentityProvider, roles: [AccountRole: Set<String>])
}
