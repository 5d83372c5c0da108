internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import PathFiles

extension CatalogueOptions {
  /// Tells which offers belong to courses of the paths in use.
  ///
  /// - Parameters:
  ///   - common: The options on paths.
  ///   - decisions: What advisers decided.
  /// - Throws: `CommandFailure` where paths or tables are named that cannot be read; where none are,
  ///   and none can be read, nothing is linked.
  /// - Returns: What tells it.
  func linking(
    _ common: CommonOptions, _ decisions: [LinkDecision]
  ) throws -> any OfferLinking {
    do {
      let folder = try common.folder()
      return CourseLinking(folder, try linkTables(common, folder.graph), decisions)
    } catch let failure as CommandFailure {
      guard common.paths == nil, links == nil else { throw failure }
      return NoLinking()
    }
  }
}
