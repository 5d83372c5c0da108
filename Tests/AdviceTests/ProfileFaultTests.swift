import Foundation
import PathFiles
import PathGraph
import Testing

@testable import Advice

/// What is said of a profile that cannot be read.
@Suite struct ProfileFaultTests {
  let sample: Sample

  init() throws { sample = try Sample() }

  /// A profile with one fault, its key, and words that both languages' texts must hold.
  struct Case: CustomTestStringConvertible, Sendable {
    var json: String
    var key: String
    var words: [String]

    init(_ json: String, _ key: String, _ words: String...) {
      self.json = json
      self.key = key
      self.words = words
    }

    var testDescription: String { json }
  }

  @Test(arguments: [
    Case("", "", "JSON"),
    Case("nope", "", "JSON"),
    Case(#"{"limit": 1"#, "", "JSON"),
    Case(#"{"limit": 1} {}"#, "", "JSON"),
    Case("[1]", "", "[…]", "object"),
    Case(#""x""#, "", "x", "object"),
    Case("null", "", "null", "object"),
    Case(#"{"credentals": []}"#, "credentals", "“credentials”"),
    Case(#"{"goal": {"role": []}}"#, "goal.role", "“roles”"),
    Case(#"{"applicant": {"employ": true}}"#, "applicant.employ", "“employs”"),
    Case(
      #"{"roles": [{"role": "hout/helper", "month": 1}]}"#, "roles[0].month", "“months”"),
    Case(#"{"roles": {}}"#, "roles", "{…}", "[…]"),
    Case(#"{"roles": ["hout/helper"]}"#, "roles[0]", "hout/helper", "{…}"),
    Case(#"{"roles": [{"months": 2}]}"#, "roles[0].role"),
    Case(#"{"credentials": [{"on": "2020-01-01"}]}"#, "credentials[0].id"),
    Case(#"{"credentials": [7]}"#, "credentials[0]", "7"),
    Case(#"{"limit": "3"}"#, "limit", "3"),
    Case(#"{"limit": 3.5}"#, "limit", "3.5"),
    Case(#"{"limit": true}"#, "limit", "true"),
    Case(#"{"paidOnly": 1}"#, "paidOnly", "1", "true", "false"),
    Case(#"{"place": 8000}"#, "place", "8000"),
    Case(#"{"limit": 0}"#, "limit", "0", "1"),
    Case(#"{"limit": 1e400}"#, "limit", "1"),
    Case(#"{"limit": 99999999999999999999}"#, "limit", "1"),
    Case(
      #"{"roles": [{"role": "hout/helper", "months": -3}]}"#, "roles[0].months", "-3", "1200"),
    Case(
      #"{"roles": [{"role": "hout/helper", "months": 1e400}]}"#, "roles[0].months", "1200"),
    Case(#"{"maxNetCostCents": -1}"#, "maxNetCostCents", "-1"),
    Case(#"{"hoursPerWeek": 169}"#, "hoursPerWeek", "169", "168"),
    Case(#"{"from": "2027-02-30"}"#, "from", "2027-02-30"),
    Case(#"{"finishBefore": "31-12-2027"}"#, "finishBefore", "31-12-2027"),
    Case(
      #"{"credentials": [{"id": "ehbo", "on": "2025-13-01"}]}"#, "credentials[0].on",
      "2025-13-01"),
    Case(#"{"from": "2026-11-22"}"#, "from", "2026-11-22", "2026-11-23"),
    Case(
      #"{"credentials": [{"id": "ehbo", "on": "2026-11-24"}]}"#, "credentials[0].on",
      "2026-11-24", "2026-11-23"),
    Case(#"{"order": "fasttest"}"#, "order", "fasttest", "“fastest”", "cheapest"),
    Case(#"{"modes": ["onlin"]}"#, "modes[0]", "onlin", "“online”"),
    Case(#"{"income": "wwz"}"#, "income", "wwz", "“ww”"),
    Case(#"{"applicant": {"kind": "employe"}}"#, "applicant.kind", "“employer”"),
    Case(#"{"language": "de"}"#, "language", "de", "nl"),
    Case(#"{"goal": {"sectors": ["bauw"]}}"#, "goal.sectors[0]", "bauw", "“bouw”"),
    Case(#"{"goal": {"roles": ["hout/montuer"]}}"#, "goal.roles[0]", "“hout/monteur”"),
    Case(#"{"goal": {"roles": ["monteur"]}}"#, "goal.roles[0]", "“hout/monteur”"),
    Case(#"{"goal": {"paths": ["houd"]}}"#, "goal.paths[0]", "houd", "“hout”"),
    Case(#"{"goal": {"credentials": ["ehbi"]}}"#, "goal.credentials[0]", "“ehbo”"),
    Case(#"{"credentials": ["velig"]}"#, "credentials[0]", "velig", "“veilig”"),
    Case(#"{"allow": ["toelatingtest"]}"#, "allow[0]", "“groen/toelatingstest”"),
    Case(#"{"avoid": ["height"]}"#, "avoid[0]", "height", "“heights”"),
    Case(#"{"need": ["nacht"]}"#, "need[0]", "nacht"),
  ])
  func `a fault names its key, its value and what comes nearest`(_ one: Case) throws {
    let faults = sample.faults(one.json)
    #expect(faults.map(\.key) == [one.key])
    let text = try #require(faults.first?.text)
    for words in one.words + (one.key.isEmpty ? [] : ["“\(one.key)”"]) {
      #expect(text.nl.contains(words))
      #expect(text[.english].contains(words))
    }
    #expect(text.nl != text[.english])
  }

  @Test func `every fault is told at once`() {
    let faults = sample.faults(
      #"{"limt": 1, "from": "x", "limit": 0, "goal": {"roles": ["hout/monter"]}}"#)
    #expect(faults.map(\.key) == ["limt", "from", "goal.roles[0]", "limit"])
  }

  @Test func `of ten thousand faults the first are told and the rest is counted`() throws {
    let ids = (0..<10_000).map { "\"x\($0)\"" }.joined(separator: ",")
    let invalid = try #require(sample.invalid(#"{"credentials": [\#(ids)]}"#))
    #expect(invalid.faults.count == InvalidProfile.mostFaults)
    #expect(invalid.count == 10_000)
    #expect(invalid.faults.first?.key == "credentials[0]")
  }

  @Test(arguments: ["[", #"{"a":"#])
  func `two hundred thousand brackets are no JSON`(_ bracket: String) {
    let faults = sample.faults(String(repeating: bracket, count: 200_000))
    #expect(faults.count == 1)
    guard case .notJSON = faults.first?.kind else {
      Issue.record("not refused as JSON: \(faults)")
      return
    }
  }

  @Test func `values nested deeper than any profile are refused, not tried one by one`() {
    let deep = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
    let json = "{\"place\": [\(Array(repeating: deep, count: 500).joined(separator: ","))]}"
    #expect(sample.faults(json) == [ProfileFault(key: "", kind: .tooDeep)])
  }

  @Test func `a profile that is too large is not read`() {
    let json = "{" + String(repeating: " ", count: ProfileReader.mostBytes) + "}"
    let bytes = ProfileReader.mostBytes + 2
    #expect(
      sample.faults(json)
        == [ProfileFault(key: "", kind: .tooLarge(bytes: bytes, most: ProfileReader.mostBytes))])
    #expect(sample.faults(json).first?.text.nl.contains("1000002") == true)
  }

  @Test(arguments: [
    #"{"from": "LONG"}"#, #"{"LONG": 1}"#, #"{"goal": {"roles": ["LONG"]}}"#,
    #"{"goal": {"sectors": ["LONG"]}}"#, #"{"order": "LONG"}"#, #"{"limit": "LONG"}"#,
    #"{"credentials": ["LONG"]}"#, #"{"credentials": [{"id": "ehbo", "LONG": 1}]}"#,
  ])
  func `a value without end is cut in the message`(_ json: String) throws {
    let long = String(repeating: "a", count: 100_000)
    let fault = try #require(sample.faults(json.replacing("LONG", with: long)).first)
    #expect(fault.text.nl.count < 300)
    #expect(fault.text[.english].count < 300)
  }

  @Test func `a text that is no UTF-8 is no JSON`() {
    #expect(throws: InvalidProfile.self) {
      _ = try ProfileReader.object(Data([0x7b, 0xff, 0x7d]))
    }
  }

  @Test func `half a surrogate is no JSON`() {
    guard case .notJSON = sample.faults(#"{"place": "\ud800"}"#).first?.kind else {
      Issue.record("half a surrogate was read")
      return
    }
  }
}
