/// A question to a provider.
package struct ProviderRequest: Sendable {
  /// The address.
  package let address: String
  /// A form to send; nil where something is only read.
  package var form: String?
  /// What proves who asks.
  package var authorization: String?
}

/// What a provider answered.
package struct ProviderAnswer: Sendable {
  /// The status.
  package let status: Int
  /// The body.
  package let body: [UInt8]

  /// An answer.
  package init(status: Int, body: [UInt8]) {
    self.status = status
    self.body = body
  }
}

/// Asks a provider: without following where it leads, within a time and a size.
package typealias ProviderFetch =
  @Sendable (ProviderRequest) async throws -> ProviderAnswer
