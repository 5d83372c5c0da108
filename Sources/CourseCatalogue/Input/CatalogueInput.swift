package import Foundation

/// Something to read catalogues from: a file, plain or packed, standard input, or bytes at hand.
package enum CatalogueInput: Hashable, Sendable {
  /// A file: XML, XML packed with gzip, or a zip archive with XML files. What it is, its bytes tell.
  case file(path: String)
  /// The same, under another name than its path: the one that it had where it came from.
  case upload(path: String, name: String)
  /// What comes in on standard input, of the same kinds.
  case standardInput
  /// Bytes, of the same kinds, under a name.
  case bytes([UInt8], name: String)

  /// The name under which reports know it.
  package var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "-"
    case .bytes(_, let name), .upload(_, let name): name
    }
  }

  /// Its size in bytes, as it is packed; nil where that is not known beforehand.
  package var size: Int64? {
    switch self {
    case .file(let path), .upload(let path, _):
      (try? FileManager.default.attributesOfItem(atPath: path))?[.size].flatMap {
        ($0 as? NSNumber)?.int64Value
      }
    case .standardInput: nil
    case .bytes(let bytes, _): Int64(bytes.count)
    }
  }

  /// The files of a path: itself, or for a folder the `.xml`, `.gz` and `.zip` files in it and in
  /// the folders below, sorted by path.
  ///
  /// `-` is standard input. The path may be a link to a folder; links to folders in it are not
  /// followed.
  package static func inputs(
    at path: String, in files: FileManager = .default
  ) throws(UnreadableInput) -> [CatalogueInput] {
    if path == "-" { return [.standardInput] }
    var isFolder: ObjCBool = false
    guard unsafe files.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw UnreadableInput(path: path, problem: .missing)
    }
    guard isFolder.boolValue else { return [.file(path: path)] }
    let folder = path.hasSuffix("/") ? path : path + "/"
    let behind = URL(filePath: path).resolvingSymlinksInPath().path
    guard let below = files.enumerator(atPath: behind) else {
      throw UnreadableInput(path: path, problem: .failed)
    }
    let found = below.compactMap { $0 as? String }
      .filter { name in
        let file = name.split(separator: "/").last ?? ""
        let ending = file.split(separator: ".").last?.lowercased() ?? ""
        return !file.hasPrefix(".") && ["xml", "gz", "zip"].contains(ending)
      }
      .sorted()
    guard !found.isEmpty else { throw UnreadableInput(path: path, problem: .emptyFolder) }
    return found.map { .file(path: folder + $0) }
  }
}

/// A path at which there is nothing to read.
package struct UnreadableInput: Error, Hashable, Sendable {
  /// The path.
  package var path: String
  /// What is the matter with it.
  package var problem: CatalogueFault.ReadProblem

  /// A path and what is the matter with it.
  package init(path: String, problem: CatalogueFault.ReadProblem) {
    self.path = path
    self.problem = problem
  }

  /// The same as a diagnostic.
  package var diagnostic: CatalogueDiagnostic {
    CatalogueDiagnostic(document: path, .unreadable(problem))
  }
}
