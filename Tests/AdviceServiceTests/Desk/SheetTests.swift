import Foundation
import HTTPTypes
import Testing

@testable import AdviceService

/// The sheets that are made of a conversation.
@Suite struct SheetTests {
  private static let fitter = [
    ("nu", "elektro/assistent"), ("doel", "elektro/monteur"), ("studie", "16"),
    ("notities", "Belt <vrijdag>."), ("p1-neemt-aan", "ja"),
  ]

  @Test func `the client's sheet has the route, the notes and what is not known`() async throws {
    let visitor = try await DeskVisitor()
    let answer = try await visitor.sheet("/desk/gespreksblad", "0-1", Self.fitter)
    #expect(answer.status == 200)
    #expect(answer.headers[.cacheControl] == "no-store")
    for words in [
      "Route naar Monteur", "Deze week doen", "Belt &lt;vrijdag&gt;.", "Alle stappen",
      "Wat we niet weten",
    ] { #expect(answer.text.contains(words), "\(words)") }
    #expect(!answer.text.contains(visitor.service.formToken))
  }

  @Test func `the employer's sheet has each course, every condition and its source`() async throws {
    let page = try await DeskVisitor().sheet("/desk/slimblad", "1-1", Self.fitter).text
    for words in [
      "SLIM-subsidie voor de route naar Monteur", "Klopt het?", "Bewaar de rekening",
      "Wat niet bekend is", "https://www.rijksoverheid.nl/",
    ] { #expect(page.contains(words), "\(words)") }
    // What the adviser noted is not the employer's.
    #expect(!page.contains("vrijdag"))
  }

  @Test func `a sheet is of the routes that were looked at`() async throws {
    let visitor = try await DeskVisitor()
    let answer = try await visitor.send(
      "/desk/gespreksblad", Self.fitter + [("gevraagd", "iets"), ("blad", "0-1")])
    #expect(answer.text.contains("U hebt iets veranderd."))
    #expect(answer.text.contains("id=\"plan-0\""))
  }

  @Test(arguments: ["0-999", "2-1", "0", "", "x-y", "0--1"])
  func `there is no sheet of a route that is not there`(_ number: String) async throws {
    let answer = try await DeskVisitor().sheet("/desk/gespreksblad", number, Self.fitter)
    #expect(answer.status == 404)
  }

  @Test func `without the program there is no PDF, and pages do not offer it`() async throws {
    let visitor = try await DeskVisitor()
    #expect(try await visitor.sheet("/desk/gespreksblad.pdf", "0-1", Self.fitter).status == 404)
    #expect(!(try await visitor.send("/desk", Self.fitter).text.contains("gespreksblad.pdf")))
    let route = "/route?nu=elektro/assistent&doel=elektro/monteur"
    #expect(!(try await visitor.open(route).text.contains("/route.pdf")))
  }

  @Test func `a PDF is made of the sheet with its style in it`() async throws {
    let tool = try TestProgram("printf '%%PDF-'; cat")
    let visitor = try await DeskVisitor { $0.pdfTool = tool.path }
    let answer = try await visitor.sheet("/desk/gespreksblad.pdf", "0-1", Self.fitter)
    #expect(answer.headers[.contentType] == "application/pdf")
    #expect(answer.text.hasPrefix("%PDF-<!doctype html>"))
    #expect(answer.text.contains("<style>") && answer.text.contains("@page"))
    let route = "/route.pdf?nu=elektro/assistent&doel=elektro/monteur"
    #expect(try await visitor.open(route).text.hasPrefix("%PDF-"))
    #expect(try await visitor.open(route + "&nr=999").status == 404)
  }

  @Test(arguments: ["exit 3", "printf 'no PDF'", "cat >/dev/null; printf '%%PDF'; exit 1"])
  func `a program that makes none is a fault of ours`(_ script: String) async throws {
    let tool = try TestProgram(script)
    let visitor = try await DeskVisitor { $0.pdfTool = tool.path }
    let answer = try await visitor.sheet("/desk/gespreksblad.pdf", "0-1", Self.fitter)
    #expect(answer.status == 500)
    #expect(answer.text.contains("Het lag niet aan u"))
  }
}

/// A program that stands in for the one that makes PDFs, as long as this is held.
private final class TestProgram: Sendable {
  let path: String

  init(_ script: String) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "tool-\(UUID().uuidString)").path
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
