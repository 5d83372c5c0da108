/// A format of catalogues, by the name that reports use.
package enum CatalogueFormat: String, CaseIterable, Sendable {
  /// EDU-DEX, the Dutch exchange of courses for working people.
  case edudex
  /// HODEX, the Dutch exchange of higher education.
  case hodex
  /// XCRI-CAP, the British profile of EN 15982.
  case xcriCap = "xcri-cap"
  /// LHEO, the French language for training on offer.
  case lheo

  /// What people call it.
  package var name: String {
    switch self {
    case .edudex: "EDU-DEX"
    case .hodex: "HODEX"
    case .xcriCap: "XCRI-CAP"
    case .lheo: "LHEO"
    }
  }
}
