internal import Foundation
internal import Subprocess
internal import SystemPackage

/// Makes a PDF of a sheet, with WeasyPrint: a program of its own, which needs no browser.
///
/// The sheet goes in and the PDF comes out through pipes: nothing is written to a disk. The sheet
/// names nothing to be fetched.
struct PDFPress: Sendable {
  /// Where the program is.
  private let tool: String
  private let places: SearchGate

  /// So many PDFs are made at once, or wait.
  private static let most = 8
  /// A PDF is at most so large, in bytes.
  private static let mostBytes = 8_000_000
  /// A PDF that is not there after so long is given up.
  private static let patience = Duration.seconds(30)

  /// A press with the program at a path.
  init(tool: String) {
    self.tool = tool
    // A program that ends before it has read the sheet must not end the service with it.
    _ = unsafe signal(SIGPIPE, SIG_IGN)
    places = SearchGate(most: Self.most)
  }

  /// The PDF of a sheet.
  ///
  /// - Throws: `ServiceProblem.overloaded` where too many are asked at once; `ServiceProblem.fault`
  ///   where the program makes none.
  func pdf(of html: String) async throws -> [UInt8] {
    try places.enter()
    defer { places.leave() }
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask { try await print(html) }
      group.addTask {
        try await Task.sleep(for: Self.patience)
        return nil
      }
      defer { group.cancelAll() }
      guard let bytes = try await group.next() ?? nil else { throw ServiceProblem.fault }
      return bytes
    }
  }

  private func print(_ html: String) async throws -> [UInt8] {
    var options = PlatformOptions()
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(1))]
    let result = try await run(
      .path(FilePath(tool)),
      arguments: ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"],
      platformOptions: options, input: .string(html), output: .bytes(limit: Self.mostBytes),
      error: .discarded)
    guard result.terminationStatus.isSuccess, result.standardOutput.starts(with: Array("%PDF".utf8))
    else { throw ServiceProblem.fault }
    return result.standardOutput
  }
}

extension ServiceSettings {
  /// The path of WeasyPrint, where it stands in one of the folders that programs are found in.
  package static func pdfTool(in environment: [String: String]) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/weasyprint" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
