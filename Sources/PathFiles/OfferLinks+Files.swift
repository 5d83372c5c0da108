package import Foundation
package import PathGraph

extension OfferLinks {
  /// Reads the link tables of a folder, its `*.yaml`; none where there is no such folder.
  ///
  /// - Throws: `InvalidFolder` with every error and warning of every file, where there is an error.
  package init(
    _ folder: URL, _ graph: PathGraph, files: FileManager = .default
  ) throws(InvalidFolder) {
    self.init()
    guard files.fileExists(atPath: folder.path) else { return }
    let folderName = folder.lastPathComponent
    guard let names = try? files.contentsOfDirectory(atPath: folder.path) else {
      throw InvalidFolder(diagnostics: [Diagnostic(file: folderName, .unreadable)])
    }
    var earlier: [Link: (file: String, line: Int)] = [:]
    for name in names.sorted() where !name.hasPrefix(".") {
      guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { continue }
      let file = "\(folderName)/\(name)"
      switch FileText(of: folder.appending(path: name), files) {
      case .fault(let fault, _): warnings.append(Diagnostic(file: file, fault))
      case .text(let text, _):
        var reader = OfferLinkReader(file: file, graph: graph, earlier: earlier)
        links += reader.links(text)
        earlier = reader.earlier
        warnings += reader.diagnostics
      }
    }
    if warnings.contains(where: \.isError) { throw InvalidFolder(diagnostics: warnings) }
  }
}
