package import CatalogueStore
package import Foundation
package import PathFiles

/// Why nothing can be answered from what was named: data, without words.
package enum SourceFault: Error, Sendable {
  /// No folder with paths was found.
  case noPaths
  /// A folder of path files, tables or links has errors.
  case folder(InvalidFolder, URL)
  /// The folder of link tables that was named is not there.
  case noLinks(String)
  /// The store of catalogues cannot be used.
  case store(StoreFault)

  /// Whether the machine is at fault, and not what was named.
  package var isOfMachine: Bool {
    if case .store(let fault) = self { return fault.isOfMachine }
    return false
  }
}
