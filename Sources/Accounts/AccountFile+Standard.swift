internal import Foundation

extension AccountFile {
  /// The file named, else `$ONTWIKKELPAD_ACCOUNTS`, else the one in the user's own folder.
  package init(
    _ named: String?, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    if let named = named ?? environment["ONTWIKKELPAD_ACCOUNTS"], !named.isEmpty {
      self.init(path: named)
      return
    }
    let folder =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
    self.init(path: folder + "/ontwikkelpad/accounts.json")
  }
}
