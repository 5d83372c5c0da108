internal import HTTPTypes

extension HTTPField.Name {
  static let requestID = headerName("X-Request-Id")
  static let apiVersion = headerName("API-Version")
  static let forwardedFor = headerName("X-Forwarded-For")
  static let referrerPolicy = headerName("Referrer-Policy")
  static let permissionsPolicy = headerName("Permissions-Policy")
  static let crossOriginOpenerPolicy = headerName("Cross-Origin-Opener-Policy")
  static let crossOriginResourcePolicy = headerName("Cross-Origin-Resource-Policy")
  static let noFraming = headerName("X-Frame-Options")
  static let refresh = headerName("Refresh")

  /// A name that is written right; one that is not would be a fault of this file.
  private static func headerName(_ name: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(name) else { preconditionFailure("no header is named \(name)") }
    return name
  }
}
