package import Foundation
package import PathGraph
package import SlimSubsidy
internal import Yams

/// Everything that a folder of path files holds, valid as a whole.
package struct PathFolder: Sendable {
  /// The paths as one graph.
  package let graph: PathGraph
  /// The training lists.
  package let trainingList: TrainingLists
  /// The subsidy's parameters; nil where no folder has them.
  package let scheme: SlimScheme?
  /// A fingerprint of all files read: `sha256:` and 64 digits.
  package let fingerprint: String

  /// What is doubtful in the files by themselves, and between them.
  private let found: [Diagnostic]
  private let doubts: [GraphFault]
  private let pathFiles: [PathFile]

  /// The largest file that is read, in bytes.
  package static let mostBytes = 4_000_000

  /// Reads a folder: its `*.yaml`, and of `subsidies/` the scheme and the training list.
  ///
  /// - Parameters:
  ///   - folder: The folder of path files.
  ///   - standard: The folder whose `subsidies` holds where this one has none; nil for none.
  ///   - day: The day by which the age of sources is judged.
  ///   - files: Where files are read from.
  /// - Throws: `InvalidFolder` with every error and warning of every file, where there is an error.
  package init(
    _ folder: URL, standard: URL? = nil, on day: Day, files: FileManager = .default
  ) throws(InvalidFolder) {
    var loader = Loader(folder: folder, standard: standard, files: files)
    self = try loader.load(on: day)
  }

  /// Paths that come from no files: without training lists, a scheme, or doubts.
  package init(graph: PathGraph) {
    self.graph = graph
    trainingList = TrainingLists()
    scheme = nil
    fingerprint = ""
    found = []
    doubts = []
    pathFiles = []
  }

  fileprivate init(
    _ graph: PathGraph, _ trainingList: TrainingLists, _ scheme: SlimScheme?,
    doubts: [GraphFault], _ loader: Loader
  ) {
    self.graph = graph
    self.trainingList = trainingList
    self.scheme = scheme
    self.doubts = doubts
    found = loader.diagnostics
    pathFiles = loader.pathFiles
    fingerprint = Fingerprint.of(loader.contents)
  }

  /// What is doubtful, file by file.
  ///
  /// - Complexity: reads every file with doubts between the files once more, to find their places.
  package var warnings: [Diagnostic] {
    let located = pathFiles.mapConcurrently { file in
      file.diagnostics(for: doubts.filter { $0.place.path == file.id })
    }
    return (found + located.flatMap(\.self)).inOrder
  }
}

extension [Diagnostic] {
  /// By file, line and column.
  fileprivate var inOrder: [Diagnostic] {
    enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.file, a.line ?? 0, a.column ?? 0, left.offset)
        < (b.file, b.line ?? 0, b.column ?? 0, right.offset)
    }.map(\.element)
  }
}

/// Reads the files of one folder.
private struct Loader {
  let folder: URL
  let standard: URL?
  let files: FileManager
  var diagnostics: [Diagnostic] = []
  var contents: [(name: String, content: Data)] = []
  /// The files of which a path was read.
  var pathFiles: [PathFile] = []
  /// The ids of paths whose files could not be read at all.
  var broken: Set<String> = []

  mutating func load(on day: Day) throws(InvalidFolder) -> PathFolder {
    let paths = readPaths()
    var scheme: SlimScheme?
    let name = "subsidies/slim-scholing.yaml"
    if let file = subsidyFile(name), let root = tree(of: file, named: name) {
      var reader = SchemeReader(file: name)
      scheme = reader.scheme(root)
      diagnostics += reader.diagnostics
    }
    let graph: PathGraph?
    var faults: [GraphFault]
    do {
      let whole = try PathGraph(paths)
      faults = whole.warnings + whole.staleSources(on: day)
      graph = whole
    } catch {
      faults = error.faults
      graph = nil
    }
    faults.removeAll(where: isFollowing)
    let list = trainingList(of: graph)
    guard let graph, !diagnostics.contains(where: \.isError) else {
      for file in pathFiles {
        diagnostics += file.diagnostics(for: faults.filter { $0.place.path == file.id })
      }
      throw InvalidFolder(diagnostics: diagnostics.inOrder)
    }
    return PathFolder(graph, list, scheme, doubts: faults, self)
  }

  // MARK: - Files

  private mutating func readPaths() -> [Path] {
    var isFolder: ObjCBool = false
    guard unsafe files.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      return fail(.missing)
    }
    guard isFolder.boolValue else { return fail(.noFolder) }
    guard let all = try? files.contentsOfDirectory(atPath: folder.path) else {
      return fail(.unreadable)
    }
    let names = all.filter {
      !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml"))
    }.sorted { (fileID($0) == Path.commonID ? "" : $0) < (fileID($1) == Path.commonID ? "" : $1) }
    guard !names.isEmpty else { return fail(.empty) }
    var texts: [(name: String, id: String, text: String)] = []
    var namesByID: [String: String] = [:]
    for name in names {
      let id = fileID(name)
      if let first = namesByID[id] {
        diagnostics.append(
          Diagnostic(
            file: name, line: 1, column: 1,
            .graph(.double(.path, id: id, first: Place(path: first)))))
        continue
      }
      namesByID[id] = name
      if let text = text(of: folder.appending(path: name), named: name) {
        texts.append((name, id, text))
      } else {
        broken.insert(id)
      }
    }
    for file in texts.mapConcurrently({ PathFile($0.text, named: $0.name, id: $0.id) }) {
      diagnostics += file.diagnostics
      if file.path != nil { pathFiles.append(file) } else { broken.insert(file.id) }
    }
    return pathFiles.compactMap(\.path)
  }

  private mutating func fail(_ problem: FileFault.FolderProblem) -> [Path] {
    diagnostics.append(Diagnostic(file: folder.path, .folder(problem)))
    return []
  }

  private func fileID(_ name: String) -> String {
    name.split(separator: ".").dropLast().joined(separator: ".")
  }

  /// A file of the folder's `subsidies`, or of the standard one where the folder has none.
  private func subsidyFile(_ name: String) -> URL? {
    let own = folder.appending(path: name)
    if files.fileExists(atPath: folder.appending(path: "subsidies").path) {
      return files.fileExists(atPath: own.path) ? own : nil
    }
    guard let other = standard?.appending(path: name), name.hasSuffix(".yaml") else { return nil }
    return files.fileExists(atPath: other.path) ? other : nil
  }

  private mutating func text(of file: URL, named name: String) -> String? {
    switch FileText(of: file, files) {
    case .text(let text, let content):
      contents.append((name, content))
      return text
    case .fault(let fault, let content):
      if let content { contents.append((name, content)) }
      diagnostics.append(Diagnostic(file: name, fault))
      return nil
    }
  }

  private mutating func tree(of file: URL, named name: String) -> Node? {
    guard let text = text(of: file, named: name) else { return nil }
    switch YAMLTree.read(text) {
    case .tree(let root): return root
    case .fault(let fault, let line, let column):
      diagnostics.append(Diagnostic(file: name, line: line, column: column, fault))
      return nil
    }
  }

  private mutating func trainingList(of graph: PathGraph?) -> TrainingLists {
    let name = "subsidies/training-list.csv"
    guard let file = subsidyFile(name), let text = text(of: file, named: name) else {
      return TrainingLists()
    }
    var reader = TrainingListReader(file: name, graph: graph, broken: broken)
    let list = reader.list(text)
    diagnostics += reader.diagnostics
    return list
  }

  // MARK: - Faults of the graph

  /// Whether a fault only follows from a file that could not be read.
  private func isFollowing(_ fault: GraphFault) -> Bool {
    switch fault.kind {
    case .unknown(.source, _, _): return false
    case .unknown(_, let id, _):
      guard let path = id.split(separator: "/").first, id.contains("/") else {
        return broken.contains(Path.commonID)
      }
      return broken.contains(String(path))
    case .neverAwarded, .neverReached, .servesNothing: return !broken.isEmpty
    default: return false
    }
  }
}
