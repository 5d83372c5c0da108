import Advice
import Foundation
import PathFiles
import PathGraph
import Testing

/// The shape of the documents: every key is there, with its type.
@Suite struct DocumentTests {
  let sample: Sample

  init() throws { sample = try Sample() }

  /// A question whose answer has every kind of step, a lapsed and an undated proof.
  static let question = #"""
    {"roles": [{"role": "hout/helper", "months": 2}], "goal": {"roles": ["hout/monteur"]},
     "credentials": [{"id": "ehbo", "on": "2020-01-01"}, "veilig"]}
    """#

  /// The keys of an object and the types they may have.
  private func expect(
    _ value: JSONValue?, _ types: [String: [String]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let value = try #require(value, sourceLocation: sourceLocation)
    #expect(value.keys == types.keys.sorted(), sourceLocation: sourceLocation)
    for (key, allowed) in types {
      let type = try #require(value[key], sourceLocation: sourceLocation).type
      #expect(allowed.contains(type), "\(key) is \(type)", sourceLocation: sourceLocation)
    }
  }

  private let nullable = (
    integer: ["integer", "null"], text: ["text", "null"], object: ["object", "null"],
    number: ["number", "integer", "null"]
  )

  @Test func `an advice has every key of the contract`() throws {
    let document = try sample.document(Self.question)
    try expect(
      document,
      [
        "format": ["integer"], "asOf": ["text"], "profile": ["object"], "network": ["object"],
        "routes": ["list"], "complete": ["truth"], "unreachable": ["list"], "messages": ["list"],
      ])
    #expect(document["format"] == .integer(1))
    #expect(document["asOf"] == .text("2026-11-23"))
    #expect(document["complete"] == .truth(true))
    try expect(
      document["network"],
      [
        "paths": ["integer"], "roles": ["integer"], "courses": ["integer"], "offers": ["integer"],
        "runs": ["integer"], "builtFrom": ["text"],
      ])
    #expect(document["network"]?["paths"] == .integer(3))
    #expect(document["network"]?["roles"] == .integer(8))
    #expect(document["network"]?["builtFrom"]?.text?.hasPrefix("sha256:") == true)
  }

  @Test func `a profile has every key, null where nothing was told`() throws {
    let profile = try #require(try sample.document(Self.question)["profile"])
    try expect(
      profile,
      [
        "from": ["text"], "roles": ["list"], "credentials": ["list"], "hoursPerWeek": ["null"],
        "workHoursPerWeek": ["null"], "jobSearchDays": ["integer"], "paidOnly": ["truth"],
        "recognisedOnly": ["truth"], "place": ["null"], "maxDistanceKm": ["null"],
        "modes": ["list"], "avoid": ["list"], "need": ["list"], "allow": ["list"],
        "finishBefore": ["null"], "maxNetCostCents": ["null"], "maxCourses": ["null"],
        "income": ["null"], "applicant": ["object"], "goal": ["object"], "order": ["text"],
        "subsidy": ["text"], "barriers": ["truth"], "limit": ["integer"], "language": ["text"],
      ])
    try expect(profile["applicant"], ["kind": ["null"], "size": ["null"], "employs": ["truth"]])
    try expect(
      profile["goal"],
      ["roles": ["list"], "paths": ["list"], "sectors": ["list"], "credentials": ["list"]])
    try expect(
      profile["roles"]?.items.first,
      ["role": ["text"], "months": ["integer"], "current": ["truth"]])
    #expect(profile["credentials"]?.items.last == .text("veilig"))
    try expect(profile["credentials"]?.items.first, ["id": ["text"], "on": ["text"]])
  }

  @Test func `a route has every key`() throws {
    let routes = try #require(try sample.document(Self.question)["routes"]).items
    #expect(!routes.isEmpty)
    for route in routes {
      try expect(
        route,
        [
          "role": ["text"], "title": ["text"], "path": ["text"], "recognition": ["text"],
          "endsWith": ["list"], "start": ["text"], "finish": ["text"],
          "grossCostCents": ["integer"], "netCostCents": ["integer"],
          "youPayCents": nullable.integer, "courses": ["integer"], "hours": nullable.integer,
          "rank": ["integer"], "why": ["list"], "warnings": ["list"], "estimated": ["truth"],
          "steps": ["list"],
        ])
    }
    #expect(routes.map { $0["rank"] } == routes.indices.map { .integer($0 + 1) })
  }

  @Test func `a learned course has every key`() throws {
    let routes = try #require(try sample.document(Self.question)["routes"]).items
    let steps = routes.flatMap { $0["steps"]?.items ?? [] }.filter { $0["kind"] == .text("learn") }
    #expect(!steps.isEmpty)
    for step in steps {
      try expect(
        step,
        [
          "kind": ["text"], "course": ["text"], "title": ["text"], "role": ["text"],
          "start": ["text"], "end": ["text"], "offer": ["null"], "grossCostCents": ["integer"],
          "netCostCents": ["integer"], "payer": ["text"], "youPayCents": nullable.integer,
          "paidWork": ["truth"], "hoursPerWeek": nullable.integer,
          "workHoursPerWeek": nullable.integer, "estimated": ["truth"], "awards": ["list"],
          "slim": nullable.object, "arrange": ["list"], "warnings": ["list"],
        ])
      try expect(
        step["slim"],
        [
          "verdict": ["text"], "text": ["text"], "rate": nullable.number, "rateAtLeast": ["truth"],
          "amountCents": nullable.integer, "criteria": ["list"], "ifConfirmed": nullable.object,
          "apply": nullable.object, "missing": ["list"],
        ])
      let criteria = step["slim"]?["criteria"]?.items ?? []
      #expect(
        criteria.compactMap { $0["id"]?.text } == [
          "recognised-path", "training-list", "eligible-period", "employed", "applicant",
          "application-window", "rate",
        ])
      for criterion in criteria {
        try expect(
          criterion,
          ["id": ["text"], "outcome": ["text"], "article": ["text"], "text": ["text"]])
      }
    }
  }

  @Test func `a move has every key, and a return names no transition`() throws {
    let keys = [
      "kind": ["text"], "transition": ["text"], "way": ["integer"], "from": ["text"],
      "to": ["text"], "title": ["text"], "transitionKind": ["text"], "on": ["text"],
      "estimated": ["truth"], "arrange": ["list"], "warnings": ["list"],
    ]
    let document = try sample.document(#"{"goal": {"roles": ["hout/helper"]}}"#)
    let move = try #require(document["routes"]?.items.first?["steps"]?.items.last)
    try expect(move, keys)
    #expect(move["transition"] == .text("hout/outside>helper"))
    #expect(move["from"] == .text("outside"))
    try expect(
      move["arrange"]?.items.first,
      ["id": ["text"], "title": ["text"], "source": nullable.text])

    let again = try sample.document(
      #"""
      {"roles": [{"role": "hout/helper", "current": false, "months": 30}], "credentials": ["veilig"],
       "goal": {"roles": ["hout/monteur"]}, "avoid": [], "order": "fastest"}
      """#)
    let first = try #require(again["routes"]?.items.first?["steps"]?.items.first)
    try expect(first, keys.filter { !["transition", "way"].contains($0.key) })
    #expect(first["transitionKind"] == .text("return"))
  }

  @Test func `a subsidy that is likely says on what condition`() throws {
    let document = try sample.document(
      #"{"credentials": ["admission"], "goal": {"roles": ["groen/hovenier"]}}"#)
    let steps = document["routes"]?.items.first?["steps"]?.items ?? []
    let slim = try #require(steps.first { $0["kind"] == .text("learn") }?["slim"])
    #expect(slim["verdict"] == .text("unknown"))
    #expect(slim["rate"] == .null)
    #expect(slim["amountCents"] == .null)
    try expect(
      slim["ifConfirmed"],
      [
        "rate": nullable.number, "rateAtLeast": ["truth"], "amountCents": ["integer"],
        "text": ["text"],
      ])
    try expect(
      slim["apply"], ["who": ["text"], "from": ["text"], "to": ["text"], "text": ["text"]])
    try expect(slim["missing"]?.items.first, ["id": ["text"], "text": ["text"]])
  }

  @Test func `a goal out of reach has a title and what is missing`() throws {
    let document = try sample.document(#"{"goal": {"roles": ["groen/boomverzorger"]}}"#)
    let goal = try #require(document["unreachable"]?.items.first)
    try expect(goal, ["role": ["text"], "title": ["text"], "missing": ["list"]])
    try expect(
      goal["missing"]?.items.first, ["kind": ["text"], "id": ["text"], "text": ["text"]])
  }

  @Test func `a verdict on one course has every key`() throws {
    let course = try #require(sample.graph.course("hout/werkend-leren"))
    let profile = try sample.profile(#"{"roles": [{"role": "hout/helper"}]}"#)
    let document = try Sample.value(sample.advisor.slim(on: course, for: profile).document)
    try expect(
      document,
      [
        "format": ["integer"], "asOf": ["text"], "course": ["text"], "title": ["text"],
        "role": ["text"], "start": ["text"], "end": ["text"], "grossCostCents": ["integer"],
        "netCostCents": ["integer"], "estimated": ["truth"], "slim": ["object"],
        "open": ["list"], "otherMoney": ["list"],
      ])
    #expect(document["role"] == .text("hout/helper"))
    #expect(document["grossCostCents"] == .integer(120_055))
    #expect(document["netCostCents"] == .integer(12_006))
    #expect(document["slim"]?["verdict"] == .text("yes"))
    #expect(document["open"]?.items.count == 2)
  }

  @Test func `the same question twice has the same bytes`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for json in ["{}", Self.question, #"{"subsidy": "likely", "language": "en"}"#] {
      let other = try Sample()
      #expect(
        try encoder.encode(sample.advice(json).document)
          == encoder.encode(other.advice(json).document))
    }
  }
}
