import CourseCatalogue
import Foundation
import TestSupport
import Testing

/// Several processes that import into one store that is not there yet.
@Suite struct RaceTests {
  @Test(arguments: [false, true])
  func `imports that make one store at once all end well or say that it is busy`(
    isEmptyFile: Bool
  ) throws {
    let folder = try CatalogueTests.Folder()
    let store = folder.path("store.sqlite")
    if isEmptyFile { try Data().write(to: URL(filePath: store)) }
    var runs: [(process: Process, error: String)] = []
    for number in 1...6 {
      let offers = (1...50).map {
        Offer(
          provider: Provider(id: "school-\(number)"), id: "\($0)", titles: [LocalText("Cursus")])
      }
      let process = Process()
      process.executableURL = try Command.executable()
      process.arguments = [
        "import", try folder.write(offers, to: "feed-\(number).xml"), "--catalogue", store,
        "--paths", Command.paths,
      ]
      process.environment = ["HOME": folder.url.path]
      process.standardOutput = FileHandle.nullDevice
      let error = folder.path("error-\(number)")
      try Data().write(to: URL(filePath: error))
      process.standardError = try FileHandle(forWritingTo: URL(filePath: error))
      try process.run()
      runs.append((process, error))
    }
    var done = 0
    for run in runs {
      run.process.waitUntilExit()
      let told = try String(contentsOfFile: run.error, encoding: .utf8)
      if run.process.terminationStatus == 0 {
        done += 1
      } else {
        #expect(run.process.terminationStatus == 3)
        #expect(told.contains("Een ander proces schrijft nu in dit bestand."), "\(told)")
      }
    }
    #expect(done >= 1)
    #expect(try folder.run("catalogue", "verify").status == 0)
    let list = try folder.run("catalogue", "list")
    #expect(list.output.contains("\(done * 50) cursussen"))
    let drafts = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(!drafts.contains { $0.contains(".new-") })
  }
}
