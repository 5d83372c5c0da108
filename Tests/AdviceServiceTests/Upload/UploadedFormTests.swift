import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import PathGraph
import Testing

@testable import AdviceService

/// Files that come with a form are kept apart, and go again.
@Suite final class UploadedFormTests {
  private let parent = FileManager.default.temporaryDirectory
    .appending(path: "form-\(UUID().uuidString)")
  private static let token = MultipartTests.part("bewijs-van-formulier", "geheim")

  deinit { try? FileManager.default.removeItem(at: parent) }

  /// What stands in the folder for uploads.
  private var left: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
  }

  private func form(
    _ body: String, type: String = "multipart/form-data; boundary=grens", length: Int? = nil,
    _ change: (inout FormLimits) -> Void = { _ in }
  ) async throws -> UploadedForm {
    var limits = FormLimits(mostFiles: 2, mostFileBytes: 1_000, mostBytes: 10_000)
    change(&limits)
    var headers: HTTPFields = [.contentType: type]
    if let length { headers[.contentLength] = "\(length)" }
    let pieces = AsyncStream { continuation in
      for byte in body.utf8 { continuation.yield(ByteBuffer(bytes: [byte])) }
      continuation.finish()
    }
    let request = Request(
      head: HTTPRequest(
        method: .post, scheme: "http", authority: "localhost", path: "/", headerFields: headers),
      body: RequestBody(asyncSequence: pieces))
    return try await request.form(token: "geheim", limits, in: parent)
  }

  /// The problem that a form meets.
  private func problem(
    _ body: String, _ change: (inout FormLimits) -> Void = { _ in }
  ) async -> ServiceProblem? {
    do {
      _ = try await form(body, change)
      return nil
    } catch { return error as? ServiceProblem }
  }

  @Test func `fields are texts, and files stand under numbers until the form goes`() async throws {
    var form: UploadedForm? = try await form(
      Self.token + MultipartTests.part("taal", "nl")
        + MultipartTests.part("bestand", file: "../../a.xml", "<a/>")
        + MultipartTests.part("bestand", file: "", "")
        + MultipartTests.part("bestand", file: "a.xml", "") + "--grens--")
    #expect(form?["taal"] == "nl")
    #expect(form?["bestand"] == nil)
    let files = try #require(form?.files)
    #expect(files.map(\.name) == ["a.xml", "a.xml"])
    #expect(files.map(\.path.lastPathComponent) == ["1", "2"])
    #expect(files.map(\.byteCount) == [4, 0])
    #expect(try String(contentsOf: files[0].path, encoding: .utf8) == "<a/>")
    #expect(left.count == 1)
    let folder = parent.appending(path: left.first ?? "")
    let facts = try FileManager.default.attributesOfItem(atPath: folder.path)
    #expect(facts[.posixPermissions] as? Int == 0o700)
    form = nil
    #expect(left == [])
  }

  @Test func `a file that another site sends is never kept`() async throws {
    let file = MultipartTests.part("bestand", file: "a.xml", "<a/>")
    for body in [file + Self.token + "--grens--", "--grens--", file + "--grens--"] {
      #expect(await problem(body)?.status == .forbidden)
    }
    let other = MultipartTests.part("bewijs-van-formulier", "anders")
    #expect(await problem(other + file + "--grens--")?.status == .forbidden)
    #expect(left == [])
  }

  @Test func `what is too large is refused, and nothing is left of it`() async throws {
    let large = String(repeating: "x", count: 1_001)
    let file = MultipartTests.part("bestand", file: "a.xml", large)
    #expect(await problem(Self.token + file + "--grens--")?.status == .contentTooLarge)
    let small = MultipartTests.part("bestand", file: "a.xml", "x")
    #expect(
      await problem(Self.token + small + small + small + "--grens--")?.status == .contentTooLarge)
    let field = MultipartTests.part("taal", large)
    #expect(
      await problem(Self.token + field + "--grens--") { $0.mostFieldBytes = 1_000 }?.status
        == .contentTooLarge)
    #expect(
      await problem(Self.token + field + "--grens--") { $0.mostBytes = 1_000 }?.status
        == .contentTooLarge)
    #expect(left == [])
    await #expect(throws: ServiceProblem.self) {
      try await form(Self.token + "--grens--", length: 10_001)
    }
  }

  @Test func `a form that breaks off leaves nothing`() async throws {
    let header = "Content-Disposition: form-data; name=b; filename=a\r\n\r\n"
    let found = await problem(Self.token + "--grens\r\n\(header)abc")
    #expect(found?.status == .badRequest)
    #expect(found?.detail.nl.contains("brak af") == true)
    #expect(left == [])
  }

  @Test func `another kind of body is refused`() async throws {
    for type in ["application/json", "", "multipart/mixed; boundary=grens"] {
      do {
        _ = try await form(Self.token + "--grens--", type: type)
        Issue.record("\(type)")
      } catch let problem as ServiceProblem { #expect(problem.status == .unsupportedMediaType) }
    }
  }

  @Test func `what a service left behind goes after a day`() throws {
    let old = parent.appending(path: "ontwikkelpad-upload-oud")
    let young = parent.appending(path: "ontwikkelpad-upload-jong")
    let other = parent.appending(path: "iets-anders")
    for folder in [old, young, other] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let date = Date(timeIntervalSinceNow: -100_000)
    for folder in [old, other] {
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: folder.path)
    }
    let folder = try UploadFolder(in: parent)
    #expect(!left.contains("ontwikkelpad-upload-oud"))
    #expect(left.contains("ontwikkelpad-upload-jong") && left.contains("iets-anders"))
    withExtendedLifetime(folder) {}
  }
}
