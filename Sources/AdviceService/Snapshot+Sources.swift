package import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import PathFiles
package import PathGraph

extension Snapshot {
  /// Reads everything that lies there, as of a day.
  ///
  /// - Throws: `SourceFault` where something cannot be read, or is not valid as a whole.
  /// - Complexity: all path files, and the offers of the store that belong to courses of the paths.
  package convenience init(_ sources: AdviceSources, asOf day: Day) throws(SourceFault) {
    let folder = try sources.folder(asOf: day)
    var told = "\(day.iso)\n\(folder.fingerprint)\n"
    let advisor: Advisor
    var fingerprint: String?
    if let store = try sources.storeIfThere() {
      let links = try sources.linkTables(folder.graph)
      // The fingerprint first: what is imported meanwhile is then seen to be new.
      do { fingerprint = try store.fingerprint() } catch { throw .store(error) }
      advisor = try sources.advisor(folder, store, links, asOf: day)
      told += "\(fingerprint ?? "")\n\(links.links)"
    } else {
      advisor = Advisor(folder, places: try sources.places(), asOf: day)
    }
    let digest = ContentHasher().digest(of: Array(told.utf8))
    self.init(
      advisor, skills: try sources.skillsIfThere(),
      mark: String(digest.high, radix: 36) + String(digest.low, radix: 36),
      catalogue: fingerprint)
  }
}
