import Foundation
import HTTPTypes
import Testing

@testable import AdviceService

/// A conversation as a file on the adviser's own machine.
@Suite struct ClientFileTests {
  private static let fields = [
    ("nu", "elektro/assistent"), ("bewijs", "vca-basis"), ("op-vca-basis", "2024-05-06"),
    ("p1-naam", "Meer uren"), ("p1-studie", "24"), ("p3-werk", "16"),
    ("notities", "Eerste regel\r\nTweede <regel>"),
  ]

  private func upload(
    _ visitor: DeskVisitor, _ file: Data, token: String? = nil
  ) async throws -> TestAnswer {
    let body = """
      --grens\r\ncontent-disposition: form-data; name="bewijs-van-formulier"\r\n\r\n\(token ?? visitor.service.formToken)\r\n\
      --grens\r\ncontent-disposition: form-data; name="bestand"; filename="a.json"\r\n\r\n\
      \(String(decoding: file, as: UTF8.self))\r\n--grens--\r\n
      """
    return try await visitor.service.ask(
      .post, "/desk/openen", [.contentType: "multipart/form-data; boundary=grens"], body: body,
      isPage: true)
  }

  @Test func `what is kept is what is opened again`() async throws {
    let visitor = try await DeskVisitor()
    let file = try await visitor.send("/desk/bestand", Self.fields)
    #expect(file.status == 200)
    #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
    #expect(file.headers[.cacheControl] == "no-store")
    let client = try ClientFile.client(file.body)
    var told = Address(path: "", query: "")
    told = Address(path: "", parameters: Self.fields.map { (name: $0.0, value: $0.1) })
    #expect(client == ClientCase(told))
    let page = try await upload(visitor, file.body)
    #expect(page.status == 200)
    #expect(page.text.contains("value=\"2024-05-06\""))
    #expect(page.text.contains("name=\"p1-naam\" type=\"text\" value=\"Meer uren\""))
    #expect(page.text.contains("Eerste regel\nTweede &lt;regel&gt;</textarea>"))
  }

  @Test(arguments: [
    ("", "Kies eerst een bestand"), ("{}", "geen bewaard gesprek"),
    ("[1", "geen bewaard gesprek"),
    (#"{"kind":"ontwikkelpad-gesprek","format":2}"#, "nieuwere versie"),
    (#"{"kind":"ontwikkelpad-gesprek","format":1,"answers":3}"#, "geen bewaard gesprek"),
  ])
  func `a file that is none says so`(_ text: String, _ words: String) async throws {
    let answer = try await upload(DeskVisitor(), Data(text.utf8))
    #expect(answer.status == 400)
    #expect(answer.text.contains(words))
  }

  @Test func `a file of another site is refused`() async throws {
    #expect(try await upload(DeskVisitor(), Data("{}".utf8), token: "x").status == 403)
  }

  @Test func `a file is at most so large`() async throws {
    let answer = try await upload(
      DeskVisitor(), Data(repeating: 32, count: ClientFile.mostBytes + 100_000))
    #expect(answer.status == 413)
  }
}
