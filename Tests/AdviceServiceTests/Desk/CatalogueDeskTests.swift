import Accounts
import Advice
import CatalogueStore
import CourseCatalogue
import Foundation
import HTTPTypes
import Hummingbird
import PathGraph
import Synchronization
import Testing

@testable import AdviceService

/// The desk's pages on catalogues, for somebody who has signed in.
@Suite final class CatalogueDeskTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "desk-\(UUID().uuidString)")
  private var store: String { folder.appending(path: "catalogue.sqlite").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// An importer, or somebody else, or nobody.
  private func visitor(
    _ roles: Set<AccountRole>? = [.importer],
    _ change: (inout ServiceSettings) -> Void = { _ in }
  ) async throws -> TestService {
    let (store, uploads) = (store, folder.appending(path: "uploads"))
    return try await TestService(TestService.sample, as: roles, account: "joke") { settings in
      settings.sources = AdviceSources(
        paths: TestService.tests.appending(path: "Fixtures/paths").path, catalogue: store,
        links: nil, environment: [:])
      settings.uploads = uploads
      settings.startsImport = { $0() }
      settings.clock = { Date(timeIntervalSince1970: 1_790_000_000) }
      change(&settings)
    }
  }

  private static func feed(_ programmes: [(id: String, title: String)]) -> String {
    let items = programmes.map { id, title in
      """
      <program><programAdmission/><programClassification><orgUnitId>school</orgUnitId>\
      <programId>\(id)</programId></programClassification><programDescriptions>\
      <programName>\(title)</programName></programDescriptions></program>
      """
    }
    return
      "<programs xmlns=\"http://studieData.nl/schema/edudex/program\">\(items.joined())</programs>"
  }

  private func upload(
    _ service: TestService, _ files: [(name: String, content: String)],
    fields: [(String, String)] = [], token: String? = nil
  ) async throws -> TestAnswer {
    let body =
      MultipartTests.part("bewijs-van-formulier", token ?? service.formToken)
      + fields.map { MultipartTests.part($0.0, $0.1) }.joined()
      + files.map { MultipartTests.part("bestand", file: $0.name, $0.content) }.joined()
      + "--grens--\r\n"
    return try await service.ask(
      .post, "/desk/aanbod", [.contentType: "multipart/form-data; boundary=grens"], body: body,
      chunk: 700, isPage: true)
  }

  private func post(
    _ service: TestService, _ path: String, _ form: [(String, String)], token: String? = nil
  ) async throws -> TestAnswer {
    let body = ([("bewijs-van-formulier", token ?? service.formToken)] + form)
      .map { "\($0.0)=\($0.1.formEncoded)" }.joined(separator: "&")
    return try await service.ask(
      .post, path, [.contentType: "application/x-www-form-urlencoded"], body: body, isPage: true)
  }

  private func page(_ service: TestService, _ path: String) async throws -> String {
    let answer = try await service.ask(.get, path, isPage: true)
    #expect(answer.status == 200, "\(path)")
    #expect(answer.headers[.cacheControl] == "no-store")
    return answer.text
  }

  // MARK: - Importing

  @Test func `a service without a catalogue makes one of a file that is sent`() async throws {
    let service = try await visitor()
    #expect(try await page(service, "/desk/aanbod").contains("Er is nog geen aanbod."))
    let answer = try await upload(
      service, [("../../Aanbod 2026.xml", Self.feed([("1", "Lassen"), ("2", "Metselen")]))])
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/desk/aanbod/inlezen")
    let report = try await page(service, "/desk/aanbod/inlezen")
    #expect(report.contains("<h1 class=\"answer\">Ingelezen</h1>"))
    #expect(report.contains("Gestart door joke op"))
    #expect(report.contains("Dit is een volledige catalogus."))
    #expect(!report.contains("data-ververs"))
    let list = try await page(service, "/desk/aanbod")
    #expect(list.contains("Aanbod 2026"))
    #expect(list.contains("Samen: 2 opleidingen"))
    #expect(list.contains("binnen enkele seconden"))
    #expect(try CatalogueStore(at: store).counts().offers == 2)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "uploads").path)
    #expect(left == [])
  }

  @Test func `the report can be kept as JSON and as a page`() async throws {
    let service = try await visitor()
    #expect(
      try await service.ask(.get, "/desk/aanbod/inlezen/verslag.json", isPage: true).status == 404)
    _ = try await upload(service, [("a.xml", Self.feed([("1", "Lassen")]))])
    let json = try await service.ask(.get, "/desk/aanbod/inlezen/verslag.json", isPage: true)
    #expect(json.headers[.contentDisposition] == "attachment; filename=\"verslag.json\"")
    #expect(json.json?["committed"] == .truth(true))
    let html = try await service.ask(.get, "/desk/aanbod/inlezen/verslag.html", isPage: true)
    #expect(html.text.hasPrefix("<!DOCTYPE html>"))
    #expect(html.headers[.contentDisposition]?.hasPrefix("attachment") == true)
  }

  @Test func `a trial tells all and keeps nothing but that it was tried`() async throws {
    let service = try await visitor()
    _ = try await upload(
      service, [("a.xml", Self.feed([("1", "Lassen")]))], fields: [("proef", "ja")])
    let report = try await page(service, "/desk/aanbod/inlezen")
    #expect(report.contains("Proef: er is niets bewaard"))
    #expect(report.contains("Bruikbaar, niet bewaard"))
    #expect(!FileManager.default.fileExists(atPath: store))
    _ = try await upload(service, [("a.xml", Self.feed([("1", "Lassen")]))])
    _ = try await upload(
      service, [("a.xml", Self.feed([("2", "Metselen")]))], fields: [("proef", "ja")])
    #expect(try CatalogueStore(at: store).counts().offers == 1)
    #expect(try CatalogueStore(at: store).acts().map(\.kind) == [.tried, .imported])
  }

  @Test func `a part withdraws nothing, and several files and a name are taken`() async throws {
    let service = try await visitor()
    let files = [
      ("a.xml", Self.feed([("1", "Lassen"), ("2", "Metselen")])),
      ("b.xml", Self.feed([("3", "Koken")])),
    ]
    _ = try await upload(service, files, fields: [("soort", "deel"), ("naam", " Alles ")])
    _ = try await upload(
      service, [("c.xml", Self.feed([("2", "Metselen 2")]))],
      fields: [("soort", "deel"), ("naam", "Alles")])
    let made = try CatalogueStore(at: store)
    #expect(try made.catalogues().map(\.name) == ["Alles"])
    #expect(try made.counts().offers == 3)
  }

  @Test func `how far an import is can be seen, and a second one is told to wait`() async throws {
    let held = Mutex<[@Sendable () -> Void]>([])
    let service = try await visitor {
      $0.startsImport = { work in held.withLock { $0.append(work) } }
    }
    _ = try await upload(service, [("a.xml", Self.feed([("1", "Lassen")]))])
    let progress = try await page(service, "/desk/aanbod/inlezen")
    #expect(progress.contains("<progress"))
    #expect(progress.contains("data-ververs=\"2\""))
    #expect(progress.contains("href=\"/desk/aanbod/inlezen\">Ververs"))
    #expect(!progress.contains("http-equiv"))
    #expect(try await page(service, "/desk/aanbod").contains("Er wordt nu ingelezen."))
    let second = try await upload(service, [("b.xml", Self.feed([("2", "Metselen")]))])
    #expect(second.status == 409)
    #expect(second.text.contains("maar één keer tegelijk"))
    for work in held.withLock({ $0 }) { work() }
    #expect(try await page(service, "/desk/aanbod/inlezen").contains("Ingelezen</h1>"))
    #expect(try await upload(service, [("b.xml", Self.feed([("2", "Metselen")]))]).status == 303)
  }

  @Test func `what cannot be taken is told, and the next can be sent`() async throws {
    let service = try await visitor { $0.mostUploadBytes = 2_000 }
    let large = Self.feed((1...40).map { ("\($0)", "Lassen") })
    #expect(try await upload(service, [("a.xml", large)]).status == 413)
    #expect(try await upload(service, []).status == 400)
    let broken = try await service.ask(
      .post, "/desk/aanbod", [.contentType: "multipart/form-data; boundary=grens"],
      body: MultipartTests.part("bewijs-van-formulier", service.formToken), isPage: true)
    #expect(broken.status == 400)
    #expect(broken.text.contains("brak af"))
    #expect(!FileManager.default.fileExists(atPath: store))
    _ = try await upload(service, [("a.xml", "geen xml")])
    let report = try await page(service, "/desk/aanbod/inlezen")
    #expect(report.contains("Er is niets bewaard"))
    #expect(report.contains("not-well-formed"))
    #expect(try await upload(service, [("a.xml", Self.feed([("1", "Lassen")]))]).status == 303)
  }

  @Test func `a store that cannot be used is told in words`() async throws {
    try Data("iets anders".utf8).write(to: URL(filePath: store))
    let service = try await visitor()
    let list = try await service.ask(.get, "/desk/aanbod", isPage: true)
    #expect(list.status == 500)
    #expect(list.text.contains("niet van dit programma"))
    _ = try await upload(service, [("a.xml", Self.feed([("1", "Lassen")]))])
    let report = try await page(service, "/desk/aanbod/inlezen")
    #expect(report.contains("Het inlezen is mislukt"))
    #expect(report.contains("niet van dit programma"))
    #expect(try Data(contentsOf: URL(filePath: store)) == Data("iets anders".utf8))
  }

  // MARK: - Catalogues

  @Test func `a catalogue is shown, and goes after a question`() async throws {
    let service = try await visitor()
    _ = try await upload(service, [("a & b.xml", Self.feed([("1", "Lassen")]))])
    let list = try await page(service, "/desk/aanbod")
    let address = try #require(list.address("/desk/aanbod/catalogus"))
    let shown = try await page(service, address)
    #expect(shown.contains("a &amp; b"))
    let asking = try await page(
      service, try #require(shown.address("/desk/aanbod/verwijderen")))
    #expect(asking.contains("Er verdwijnen 1 opleidingen"))
    #expect(try CatalogueStore(at: store).counts().catalogues == 1)
    let foreign = try await post(
      service, "/desk/aanbod/verwijderen", [("naam", "a & b")], token: "anders")
    #expect(foreign.status == 403)
    let answer = try await post(service, "/desk/aanbod/verwijderen", [("naam", "a & b")])
    #expect(answer.status == 303)
    let after = try await page(service, try #require(answer.headers[.location]))
    #expect(after.contains("De catalogus “a &amp; b” is verwijderd."))
    #expect(try CatalogueStore(at: store).counts().catalogues == 0)
    #expect(try await post(service, "/desk/aanbod/verwijderen", [("naam", "a & b")]).status == 404)
  }

  // MARK: - Links

  @Test func `a suggestion is confirmed, rejected and forgotten, and each is kept`() async throws {
    let service = try await visitor()
    let title = try #require(
      TestService.sample?.graph.courses.first { $0.title.nl.contains("Werkend leren") }?.title.nl)
    _ = try await upload(service, [("a.xml", Self.feed([("x 1", title)]))])
    let links = try await page(service, "/desk/aanbod/koppelingen")
    #expect(links.contains("gelijkenis van de titel"))
    let course = try #require(links.firstMatch(of: /name="opleiding" value="([^"]+)"/)?.1)
    func decide(_ what: String) async throws -> String {
      let answer = try await post(
        service, "/desk/aanbod/koppelingen",
        [
          ("aanbieder", "school"), ("aanbod", "x 1"), ("opleiding", String(course)),
          ("besluit", what), ("vanaf", "0"),
        ])
      #expect(answer.status == 303)
      return try await page(service, try #require(answer.headers[.location]))
    }
    #expect(try await decide("goed").contains("telt vanaf nu mee als"))
    #expect(try await page(service, "/desk/aanbod/koppelingen").contains("goedgekeurd"))
    #expect(try await decide("af").contains("telt niet mee als"))
    #expect(try await decide("vergeet").contains("is vergeten"))
    let unknown = try await post(
      service, "/desk/aanbod/koppelingen",
      [
        ("aanbieder", "school"), ("aanbod", "niets"), ("opleiding", String(course)),
        ("besluit", "goed"),
      ])
    #expect(unknown.status == 404)
    let log = try await page(service, "/desk/aanbod/logboek")
    for word in [
      "koppeling goedgekeurd", "koppeling afgewezen", "beslissing vergeten", "ingelezen",
    ] {
      #expect(log.contains(word))
    }
    let file = try await service.ask(.get, "/desk/aanbod/logboek.csv", isPage: true)
    let lines = file.text.components(separatedBy: "\r\n")
    #expect(lines.count == 6)
    #expect(lines[1].contains(";joke;forgotten;school x 1 → \(course);"))
    #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
  }

  @Test func `a cell of the log is never a formula`() {
    let act = StoreAct(
      number: 1, actor: StoreActor(account: "joke", at: Date(timeIntervalSince1970: 0)),
      kind: .removed, subject: "=HYPERLINK(\"x\")", source: "")
    let table = LogModel.table([act], PageStrings.of(.dutch))
    #expect(table.hasSuffix(";removed;\"'=HYPERLINK(\"\"x\"\")\";\r\n"))
  }

  // MARK: - Safety

  @Test func `an address that says that something was done is not believed`() async throws {
    let service = try await visitor()
    _ = try await upload(service, [("school.xml", Self.feed([("1", "Lassen")]))])
    let list = try await page(service, "/desk/aanbod")
    let name = try #require(list.firstMatch(of: /catalogus\?naam=([^"&]+)/)?.1)
    #expect(
      try await page(service, "/desk/aanbod?verwijderd=\(name)").contains("is verwijderd") == false)
    let decided = "?besluit=goed&aanbieder=school&aanbod=1&opleiding=hout/werkend-leren"
    let links = try await page(service, "/desk/aanbod/koppelingen" + decided)
    #expect(!links.contains("telt vanaf nu mee"))
  }

  @Test func `only an importer comes here, and only with the session's own forms`() async throws {
    let adviser = try await visitor([.adviser])
    for path in ["", "/inlezen", "/koppelingen", "/logboek", "/logboek.csv", "/catalogus"] {
      #expect(try await adviser.ask(.get, "/desk/aanbod" + path, isPage: true).status == 403)
    }
    #expect(try await upload(adviser, [("a.xml", Self.feed([]))]).status == 403)
    let service = try await visitor()
    let foreign = try await upload(service, [("a.xml", Self.feed([("1", "x")]))], token: "anders")
    #expect(foreign.status == 403)
    #expect(try await post(service, "/desk/aanbod/koppelingen", [], token: "anders").status == 403)
    #expect(!FileManager.default.fileExists(atPath: store))
    let nobody = try await visitor(nil)
    let asked = try await nobody.ask(.get, "/desk/aanbod", isPage: true)
    #expect(asked.headers[.location]?.hasPrefix("/aanmelden?naar=") == true)
    #expect(try await upload(nobody, [("a.xml", Self.feed([]))]).status == 401)
  }

  @Test(arguments: ["nl", "en"])
  func `hostile text of a catalogue does nothing on any page`(language: String) async throws {
    let service = try await visitor()
    let bad = "&lt;script&gt;alert(1)&lt;/script&gt;\"'\u{202E}x"
    _ = try await upload(
      service,
      [
        (
          "<img src=x onerror=alert(1)>.xml",
          Self.feed([(id: "&lt;b&gt;1", title: bad), ("2", bad)])
        )
      ],
      fields: [("naam", "<b>naam</b>")])
    for path in ["", "/inlezen", "/koppelingen", "/logboek"] {
      let text = try await page(service, "/desk/aanbod\(path)?taal=\(language)")
      #expect(!text.contains("<script>"), "\(path)")
      #expect(!text.contains("<img"), "\(path)")
      #expect(!text.contains("<b>"), "\(path)")
      #expect(!text.contains("\u{202E}"), "\(path)")
      #expect(text.firstMatch(of: /aanbod\.[a-z]/) == nil, "a key without words: \(path)")
    }
  }

  @Test func `nothing of a catalogue or an account stands in the log of the service`() async throws
  {
    let service = try await visitor()
    _ = try await upload(service, [("geheim-bestand.xml", Self.feed([("1", "Lassen")]))])
    _ = try await page(service, "/desk/aanbod/catalogus?naam=geheim-bestand")
    for word in ["geheim", "joke", "Lassen"] {
      #expect(!service.log.lines.contains { $0.contains(word) })
    }
  }
}
