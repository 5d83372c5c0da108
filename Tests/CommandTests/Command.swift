import Foundation
import Testing

/// The built executable, run as a process of its own.
struct Command {
  /// What a run left behind.
  struct Result {
    var status: Int32
    var output: String
    var error: String

    var outputLines: [String] { output.components(separatedBy: "\n") }
  }

  static let tests = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
  static let paths = tests.appending(path: "Fixtures/paths").path
  static let realPaths = tests.deletingLastPathComponent().appending(path: "Paths").path

  /// Runs a command on the sample paths, on the fixed day, unless the arguments say otherwise.
  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments + ["--paths", paths, "--as-of", "2026-11-23"], input, environment)
  }

  /// Runs a command with these arguments and no others.
  static func runPlain(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, "", environment)
  }

  static func run(
    _ arguments: [String], _ input: String = "", _ environment: [String: String] = [:]
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files and no pipes: nobody waits for anybody.
    let names = ["in", "out", "err"].map { folder.appending(path: $0) }
    for name in names { try Data(input.utf8).write(to: name) }
    for name in names.dropFirst() { try Data().write(to: name) }
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Nobody's own store of catalogues plays a part.
    process.environment = ["HOME": folder.path].merging(environment) { _, own in own }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    let texts = try names.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Result(status: process.terminationStatus, output: texts[1], error: texts[2])
  }

  /// The executable beside the tests' own, or in the build folder above them.
  static func executable() throws -> URL {
    let own = [Bundle.main.executableURL, CommandLine.arguments.first.map { URL(filePath: $0) }]
    let build = tests.deletingLastPathComponent().appending(path: ".build/debug/tests")
    for start in own.compactMap({ $0?.resolvingSymlinksInPath() }) + [build] {
      var folder = start
      while folder.pathComponents.count > 1 {
        folder.deleteLastPathComponent()
        let file = folder.appending(path: "ontwikkelpad")
        let isFolder = (try? file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? true
        if !isFolder, FileManager.default.isExecutableFile(atPath: file.path) { return file }
      }
    }
    throw CocoaError(.fileNoSuchFile)
  }
}

/// Compares a text with the recorded one; `RECORD=1` records it anew.
func expectSnapshot(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Command.tests.appending(path: "Fixtures/golden/\(name)")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  #expect(text == recorded, "\(name) differs", sourceLocation: sourceLocation)
}
