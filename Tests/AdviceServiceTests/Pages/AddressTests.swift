import HTTPTypes
import PathGraph
import Testing

@testable import AdviceService

/// The question in an address.
@Suite struct AddressTests {
  private func question(_ query: String) -> Question {
    Question(Address(path: "/routes", query: query))
  }

  @Test func `what a form sends is read, and written in one order`() {
    let question = question("studie=8&doel=a/b&nu=Caf%C3%A9+%26+bar&doel=c/d&x=1&km=&doel=a/b")
    #expect(question["nu"] == "Café & bar")
    #expect(question.values("doel") == ["a/b", "c/d"])
    #expect(question.text == "nu=Caf%C3%A9%20%26%20bar&studie=8&doel=a/b&doel=c/d")
    #expect(self.question(question.text) == question)
  }

  @Test func `what others hang on an address does no harm`() {
    #expect(question("utm_source=x&fbclid=y&=z&&%&%zz=1").items.isEmpty)
  }

  @Test func `a name that no page asks for is told, with the nearest that one does`() async throws {
    let visitor = try await Visitor(TestService.real)
    let page = try await visitor.page("/routes?dool=elektro/monteur")
    #expect(page.contains("“dool”"))
    #expect(page.contains("Bedoelt u “doel”?"))
    let tidied = try await visitor.open("/routes?doel=elektro/monteur&zzzz=1&km=")
    #expect(tidied.headers[.location] == "/routes?doel=elektro/monteur&onbekend=zzzz")
    let after = try await visitor.page("/routes?doel=elektro/monteur&onbekend=zzzz&taal=en")
    #expect(after.contains("“zzzz”"))
    #expect(!after.contains("Do you mean"))
  }

  @Test func `what others hang on an address is not told, and markup in a name is text`() {
    func names(_ query: String, path: String = "/routes") -> [String] {
      UnknownNames(Address(path: path, query: query)).names.map(\.name)
    }
    #expect(names("utm_source=x&fbclid=y&op-vca-basis=2020-01-01&taal=nl&nr=2") == [])
    #expect(names("wat=1", path: "/desk/regio") == [])
    #expect(names("a=1&a=2&b=3") == ["a", "b"])
    #expect(names((0..<50).map { "n\($0)=1" }.joined(separator: "&")).count == 5)
  }

  @Test func `an address has its limits`() {
    let long = String(repeating: "a", count: 5000)
    #expect(question("nu=\(long)")["nu"]?.count == 120)
    let many = (0..<5000).map { "niet=t\($0)" }.joined(separator: "&")
    #expect(question(many).items.count == 80)
  }

  @Test func `control characters become spaces`() {
    #expect(question("nu=a%0d%0ab%00c")["nu"] == "a  b c")
  }

  @Test func `answers are set, added and taken away`() {
    let question = question("nu=a/b&niet=x&niet=y")
    #expect(question.setting("km", to: ["40"]).text == "nu=a/b&km=40&niet=x&niet=y")
    #expect(question.adding("z", to: "niet").values("niet") == ["x", "y", "z"])
    #expect(question.adding("x", to: "niet") == question)
    #expect(question.removing("x", from: "niet").values("niet") == ["y"])
    #expect(question.setting("nu", to: []).text == "niet=x&niet=y")
  }

  @Test func `every question of the form is one that is read`() async throws {
    let visitor = try await Visitor(TestService.real)
    let page = try await visitor.page("/")
    let names = Set(page.matches(of: /<(?:input|select)[^>]* name="([^"]+)"/).map { String($0.1) })
    let unknown = names.filter {
      !Question.names.contains($0) && !$0.hasPrefix(Question.datePrefix)
    }
    #expect(unknown == [])
    #expect(names.count > 20)
  }

  @Test func `suggestions are given as one types`() async throws {
    let visitor = try await Visitor(TestService.real)
    let answer = try await visitor.open("/zoek?soort=functie&q=timmrman")
    #expect(answer.json?["items"]?.list.first?["id"]?.text == "bouw/timmerman")
    let refused = try await visitor.open("/zoek?soort=auto&q=x")
    #expect(refused.status == 400)
  }

  @Test func `a file is kept as long as its address says what is in it`() async throws {
    let visitor = try await Visitor(TestService.sample)
    for asset in PageAsset.all {
      let answer = try await visitor.open(asset.address)
      #expect(answer.status == 200)
      #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
      #expect(
        try await visitor.open("/" + asset.name).headers[.cacheControl] == "public, max-age=300")
    }
  }
}
