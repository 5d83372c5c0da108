import Accounts
import Advice
import Foundation
import HTTPTypes
import PathGraph
import Testing

@testable import AdviceService

/// The conversation with a client at the desk.
@Suite struct ClientTests {
  private static let fitter = [
    ("nu", "elektro/assistent"), ("nu-maanden", "30"), ("doel", "elektro/monteur"),
    ("studie", "16"),
  ]

  // MARK: - Who may come here

  @Test func `who has not signed in is sent to do so`() async throws {
    let visitor = try await DeskVisitor(roles: nil)
    let answer = try await visitor.open("/desk")
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/aanmelden?naar=/desk")
    #expect(!(try await visitor.open("/aanmelden?naar=/desk").text.contains("kennen wij niet")))
    #expect(try await visitor.send("/desk", Self.fitter).status == 401)
    let region = try await visitor.open("/desk/regio/AM14?taal=en")
    #expect(region.headers[.location] == "/aanmelden?naar=/desk/regio/AM14%3Ftaal%3Den")
  }

  @Test func `who only keeps catalogues sees no client's form`() async throws {
    let visitor = try await DeskVisitor(roles: [.importer])
    #expect(try await visitor.open("/desk").status == 403)
    #expect(try await visitor.send("/desk", Self.fitter).status == 403)
  }

  @Test func `a sheet is asked with its button, and a form can be asked for its head`() async throws
  {
    let visitor = try await DeskVisitor()
    let sheet = try await visitor.open("/desk/gespreksblad")
    #expect(sheet.status == 405)
    #expect(sheet.headers[.allow] == "POST")
    let head = try await visitor.service.ask(.head, "/desk", isPage: true)
    #expect(head.status == 200 && head.body.isEmpty)
  }

  @Test(arguments: ["", "formulier-2"])
  func `a form of another site is refused`(_ token: String) async throws {
    let visitor = try await DeskVisitor()
    for path in ["/desk", "/desk/bestand", "/desk/gespreksblad"] {
      let answer = try await visitor.send(path, Self.fitter, token: token)
      #expect(answer.status == 403)
      #expect(!answer.text.contains("elektro/assistent"))
    }
  }

  // MARK: - Form and answer

  @Test func `the form asks everything that a profile can hold`() async throws {
    let page = try await DeskVisitor().open("/desk").text
    let names = Set(page.matches(of: /<(?:input|select)[^>]* name="([^"]+)"/).map { String($0.1) })
    let missing = Question.names.filter {
      !names.contains($0) && !["toon", "meer", "mag"].contains($0)
    }
    #expect(missing == [])
  }

  @Test func `every answer of the form comes into the profile`() {
    let question = Question(
      Address(
        path: "",
        query: """
          nu=elektro/assistent&nu-maanden=30&eerder=bouw/timmerman&eerder2=groen/hovenier\
          &eerder3=elektro/monteur&eerder4=elektro/eerste-monteur&eerder4-maanden=3\
          &bewijs=vca-basis&op-vca-basis=2025-01-02&nederlands=b1&plaats=Zwolle&km=40&studie=8\
          &werk=32&vorm=online&vorm=classroom&vanaf=2027-01-02&zoektijd=60&niet=shifts\
          &wel=outdoors&inkomen=ww&mag=bouw/x&betaald=ja&erkend=ja&klaar=2029-01-01&geld=1000\
          &opleidingen=3&aanvrager=employer&grootte=small&neemt-aan=ja&subsidie=likely\
          &volgorde=fastest&toon=5&meer=ja&doel=elektro/monteur&diploma=mbo-2-diploma
          """))
    let object = question.object(in: .dutch)
    let keys = [
      "from", "roles", "credentials", "hoursPerWeek", "workHoursPerWeek", "jobSearchDays",
      "paidOnly", "recognisedOnly", "place", "maxDistanceKm", "modes", "avoid", "need", "allow",
      "finishBefore", "maxNetCostCents", "maxCourses", "income", "applicant", "goal", "order",
      "subsidy", "barriers", "limit", "language",
    ]
    #expect(Set(object.keys) == Set(keys))
    guard case .list(let roles)? = object["roles"],
      case .object(let applicant)? = object["applicant"]
    else {
      Issue.record("no roles, or no applicant")
      return
    }
    #expect(roles.count == 5)
    #expect(
      applicant == ["kind": .text("employer"), "size": .text("small"), "employs": .truth(true)])
  }

  @Test func `what opens more comes first, then the trials, then the routes`() async throws {
    let visitor = try await DeskVisitor()
    let page = try await visitor.send(
      "/desk", Self.fitter + [("p1-naam", "Met <b>VCA</b>"), ("p1-bewijs", "vca-basis")]
    ).text
    let places = [
      "id=\"openen\"", "id=\"naast\"", "id=\"plan-0\"", "id=\"plan-1\"", "id=\"client\"",
    ]
    .map { page.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(page.contains("<th scope=\"col\">Met &lt;b&gt;VCA&lt;/b&gt;</th>"))
    // The form still holds what was told.
    #expect(page.contains("value=\"Assistent-monteur elektro\""))
  }

  @Test func `a change that makes no difference says so`() async throws {
    let visitor = try await DeskVisitor()
    let page = try await visitor.send("/desk", Self.fitter + [("p1-studie", "17")]).text
    #expect(page.contains("Uren studie: 17"))
    #expect(page.contains("Deze verandering maakt geen verschil"))
  }

  @Test func `a button puts a change beside what the client told`() async throws {
    let visitor = try await DeskVisitor()
    let page = try await visitor.send("/desk", Self.fitter).text
    let found = page.firstMatch(of: /name="probeer" value="([^"]+)"/)
    let trial = try #require(found.map { String($0.1) }).replacing("&amp;", with: "&")
    let tried = try await visitor.send("/desk", Self.fitter + [("probeer", trial)]).text
    #expect(tried.contains("id=\"plan-1\""))
    let full = Self.fitter + [("p1-studie", "9"), ("p2-studie", "10"), ("p3-studie", "11")]
    let refused = try await visitor.send("/desk", full + [("probeer", trial)]).text
    #expect(refused.contains("drie veranderingen"))
    #expect(refused.contains("id=\"plan-3\"") && !refused.contains("id=\"plan-4\""))
  }

  @Test func `a name that is not clear is said, and stays where it was written`() async throws {
    let visitor = try await DeskVisitor()
    let answer = try await visitor.send("/desk", [("p2-bewijs-naam", "vca")])
    #expect(answer.status == 400)
    #expect(answer.text.contains("href=\"#p2-bewijs-naam\""))
    #expect(answer.text.contains("VCA voor leidinggevenden"))
    #expect(
      answer.text.contains(
        "id=\"p2-bewijs-naam\" name=\"p2-bewijs-naam\" type=\"text\" value=\"vca\""))
    #expect(!answer.text.contains("id=\"plan-0\""))
  }

  @Test func `work that is in no path is told once, without a command`() async throws {
    let visitor = try await DeskVisitor()
    let page = try await visitor.send("/desk", [("nu", "Magazijnmedewerker")]).text
    #expect(page.contains("of laat het leeg"))
    #expect(!page.contains("ontwikkelpad near"))
  }

  @Test func `a fault of a change leads to its field`() async throws {
    let visitor = try await DeskVisitor()
    let answer = try await visitor.send("/desk", Self.fitter + [("p3-klaar", "soms")])
    #expect(answer.status == 400)
    #expect(answer.text.contains("href=\"#p3-klaar\""))
  }

  @Test func `notes that do not fit are not cut in silence`() async throws {
    let notes = String(repeating: "a", count: ClientCase.mostNotes + 1)
    let page = try await DeskVisitor().send("/desk", Self.fitter + [("notities", notes)]).text
    #expect(page.contains("Uw notities zijn te lang."))
  }

  @Test func `no is an answer too`() {
    let base = Question(Address(path: "", query: "betaald=ja&studie=8&bewijs=a"))
    let trial = Trial(
      changes: Question(Address(path: "", query: "betaald=nee&studie=16&bewijs=b")))
    #expect(trial.applied(to: base).text == "bewijs=a&bewijs=b&studie=16")
    #expect(Trial(text: trial.text) == trial)
    #expect(Trial(name: "", from: base, to: trial.applied(to: base)) == trial)
  }

  @Test func `nothing that a client told is logged`() async throws {
    let visitor = try await DeskVisitor()
    _ = try await visitor.send("/desk", Self.fitter + [("notities", "geheim")])
    let lines = visitor.service.log.lines.joined(separator: "\n")
    #expect(lines.contains("route=/desk"))
    #expect(
      !["elektro", "geheim", "balie", visitor.service.formToken].contains(where: lines.contains))
  }
}
