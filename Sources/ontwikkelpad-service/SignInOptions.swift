internal import Accounts
internal import AdviceService
internal import ArgumentParser
internal import Foundation
internal import OpenIDConnect

/// How one signs in at the desk: at an organisation's own provider, or with accounts from a file.
struct SignInOptions: ParsableArguments {
  @Option(
    help: "Bestand met accounts voor de balie: zie ontwikkelpad account add.",
    completion: .file(extensions: ["json"]))
  var accounts: String?

  @Option(
    help: """
      Het aanmeldpunt van uw organisatie (OpenID Connect), zoals https://login.voorbeeld.nl. Het \
      geheim staat in $\(SignInOptions.secretName), nooit in een optie.
      """)
  var oidcIssuer: String?

  @Option(help: "De naam waaronder het aanmeldpunt deze dienst kent.")
  var oidcClient: String?

  @Option(
    help: "Het gegeven met de naam van het account. Standaard preferred_username; sub zegt minder.")
  var oidcNameClaim: String?

  @Option(help: "Het gegeven waaruit de rollen volgen. Standaard groups.")
  var oidcRolesClaim: String?

  @Option(help: "De waarde die iemand adviseur maakt. Standaard adviser. Meer keren mag.")
  var oidcAdviser: [String] = []

  @Option(
    help: "De waarde waarmee iemand het cursusaanbod beheert. Standaard importer. Meer keren mag.")
  var oidcImporter: [String] = []

  @Option(help: "Waar ook om gevraagd wordt, naast openid en profile. Meer keren mag.")
  var oidcScope: [String] = []

  @Option(
    help: "Het adres waarop mensen de dienst vinden, zoals https://ontwikkelpad.voorbeeld.nl.")
  var publicAddress: String?

  /// The variable of the environment that holds the secret.
  private static let secretName = "ONTWIKKELPAD_OIDC_SECRET"

  func validate() throws {
    guard accounts == nil || oidcIssuer == nil else {
      throw ValidationError("--accounts en --oidc-issuer: kies er één.")
    }
    if let publicAddress {
      guard ProviderAddress(publicAddress)?.origin == publicAddress.lowercased() else {
        throw ValidationError(
          "--public-address: schrijf https://naam, zonder pad. http kan alleen op deze machine.")
      }
    }
    guard let oidcIssuer else { return }
    guard ProviderAddress(oidcIssuer) != nil else {
      throw ValidationError("--oidc-issuer: schrijf https://…. http kan alleen op deze machine.")
    }
    guard oidcClient != nil, publicAddress != nil else {
      throw ValidationError("--oidc-issuer: geef ook --oidc-client en --public-address.")
    }
  }

  /// Refuses passwords and cookies that others on the network could read.
  func validate(host: String, behindProxy: Bool) throws {
    let isSafe =
      behindProxy || ProviderAddress.isOfThisMachine(host)
      || publicAddress?.lowercased().hasPrefix("https:") == true
    guard isSafe || accounts == nil && oidcIssuer == nil else {
      throw ValidationError(
        """
        --host \(host): aanmelden over een netwerk kan alleen met https. Zet een proxy met TLS voor \
        de dienst, en geef --behind-proxy of --public-address https://….
        """)
    }
  }

  /// How one signs in at the provider; nil where there is none.
  var provider: SignInWay? {
    guard let oidcIssuer, let oidcClient, let publicAddress else { return nil }
    let secret = ProcessInfo.processInfo.environment[Self.secretName] ?? ""
    var settings = ProviderSettings(
      issuer: oidcIssuer, client: oidcClient, secret: secret.isEmpty ? nil : secret,
      redirect: publicAddress + "/aanmelden/terug")
    settings.scopes += oidcScope
    if let oidcNameClaim { settings.nameClaim = oidcNameClaim }
    if let oidcRolesClaim { settings.rolesClaim = oidcRolesClaim }
    let roles: [AccountRole: Set<String>] = [
      .adviser: oidcAdviser.isEmpty ? ["adviser"] : Set(oidcAdviser),
      .importer: oidcImporter.isEmpty ? ["importer"] : Set(oidcImporter),
    ]
    return .provider(IdentityProvider(settings, fetch: ProviderClient.fetch), roles: roles)
  }
}
