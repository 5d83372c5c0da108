internal import Dispatch
internal import Foundation

/// Makes a PDF of a sheet, with WeasyPrint: a program of its own, which needs no browser.
///
/// The sheet goes in and the PDF comes out through pipes: nothing is written to a disk. The sheet
/// names nothing to be fetched.
struct PDFPress: Sendable {
  /// Where the program is.
  private let tool: String
  private let places: SearchGate

  /// So many PDFs are made at once, or wait.
  private static let most = 6
  /// A PDF that is not there after so many seconds is given up.
  private static let mostSeconds = 30.0

  /// A press with the program at a path; what could not start for so long is given up.
  init(tool: String, patience: Duration) {
    self.tool = tool
    places = SearchGate(most: Self.most, patience: patience)
    // A program that ends before it has read the sheet must not end the service with it.
    signal(SIGPIPE, SIG_IGN)
  }

  /// The PDF of a sheet.
  ///
  /// - Throws: `ServiceProblem.overloaded` where too many are asked at once; `ServiceProblem.fault`
  ///   where the program makes none.
  func pdf(of html: String) async throws -> Data {
    try await places.search { [tool] in try Self.print(html, with: tool) }
  }

  private static func print(_ html: String, with tool: String) throws -> Data {
    let (process, sheet, made) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: tool)
    process.arguments = ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"]
    // Secrets of the service are none of its business.
    process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"]
    process.standardInput = sheet
    process.standardOutput = made
    process.standardError = FileHandle.nullDevice
    try process.run()
    // A thread of its own: those that are shared may all be searching.
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      if done.wait(timeout: .now() + mostSeconds) == .timedOut { process.terminate() }
    }
    defer { done.signal() }
    // It reads the sheet whole before it writes anything.
    let entrance = sheet.fileHandleForWriting
    try? entrance.write(contentsOf: Data(html.utf8))
    try? entrance.close()
    let pdf = try made.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0, process.terminationReason == .exit,
      pdf.starts(with: Data("%PDF".utf8))
    else { throw ServiceProblem.fault }
    return pdf
  }
}

extension ServiceSettings {
  /// The path of WeasyPrint, where it stands in one of the folders that programs are found in.
  package static func pdfTool(in environment: [String: String]) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/weasyprint" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
