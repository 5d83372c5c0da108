import Foundation
import PathFiles
import PathGraph
import SlimSubsidy
import Testing

struct FolderTests {
  @Test func `faults of several files all come out in one run, file by file`() throws {
    let folder = try TemporaryFolder([
      "bouw.yaml": """
      format: 1
      id: bouw
      title: {nl: Bouw}
      sector: bouw
      rols: []
      roles: [{id: a, nlqf: 9}, {id: a}]

      """,
      "proef.yaml": head + "roles: [{id: b, requires: [vca], tags: [height]}]\n",
      "subsidies/training-list.csv":
        "path,course,listed,from,until,rate,nlqf,source,seen\nproef,a,ja,2026-02-30,,,,lijst,\n",
      "subsidies/slim-scholing.yaml":
        FaultCase.scheme.replacing("confidence: low", with: "confidence: sure"),
    ])
    let (diagnostics, answers) = folder.judge()
    #expect(!answers)
    #expect(
      diagnostics.filter(\.isError).map { "\($0.position) \($0.code)" } == [
        "bouw.yaml:5:1 unknown-key",
        "bouw.yaml:6:23 out-of-range",
        "bouw.yaml:6:32 double-role",
        "proef.yaml:6:28 unknown-credential",
        "proef.yaml:6:41 unknown-tag",
        "subsidies/slim-scholing.yaml:8:91 not-one-of",
        "subsidies/slim-scholing.yaml:11:99 not-one-of",
        "subsidies/training-list.csv:2 wrong-type",
        "subsidies/training-list.csv:2 no-date",
      ])
    #expect(
      diagnostics.filter { !$0.isError }.map { "\($0.position) \($0.code)" } == [
        "bouw.yaml:6:9 without-source", "bouw.yaml:6:27 without-source",
        "proef.yaml:6:9 without-source",
      ])
  }

  @Test func `warnings alone leave a folder that answers`() throws {
    let folder = try TemporaryFolder(["proef.yaml": head + "roles: [{id: a}]\n"])
    let paths = try folder.read()
    #expect(paths.graph.roleIDs == ["proef/a"])
    #expect(
      paths.warnings.map { "\($0.position) \($0.code)" } == [
        "proef.yaml:6:9 without-source", "proef.yaml:6:9 never-reached",
        "proef.yaml:6:9 tags-not-known",
      ])
  }

  @Test func `a folder without faults has no warnings`() throws {
    let folder = try TemporaryFolder([
      "proef.yaml": head + """
        roles: [{id: a, source: bron, \(known)}]
        transitions: [{from: outside, to: a, source: bron}]

        """,
      "subsidies/slim-scholing.yaml": FaultCase.scheme,
    ])
    let paths = try folder.read()
    #expect(paths.warnings == [])
    #expect(paths.scheme?.windows.count == 1)
    #expect(paths.trainingList.rows == [])
  }

  @Test(arguments: ["common.yaml", "bouw.yaml"])
  func `a file that cannot be read neither hides the faults of others nor makes new ones`(
    name: String
  ) throws {
    let folder = try TemporaryFolder([
      name: "format: 1\nroles: [{id: x}\n",
      "proef.yaml": head + """
        tags: [{id: heights}, {id: nights}]
        roles:
          - {id: a, source: bron, nlqf: 9}
          - {id: b, source: bron, requires: [bouw/vca, vca-basis], tags: [heights]}
        courses: [{id: c, days: 1, costCents: 0, source: bron}]
        transitions: [{from: bouw/x, to: a, source: bron, ways: [{credentials: [bouw/vca]}]}]

        """,
      "subsidies/training-list.csv": """
      path,course,listed,from,until,rate,nlqf,source,seen
      bouw,vca,true,,,,,lijst,
      proef,vca,true,,,,9,lijst,

      """,
    ])
    let (diagnostics, answers) = folder.judge()
    #expect(!answers)
    // What `common` has is not known when it cannot be read, what `bouw` has neither; but of
    // `proef` alone, `vca-basis` is a fault where `common` is no file with a fault.
    let expected =
      name == "common.yaml"
      ? [
        "common.yaml:3:1 syntax", "proef.yaml:8:33 out-of-range",
        "proef.yaml:9:38 unknown-credential", "proef.yaml:11:22 unknown-role",
        "proef.yaml:11:73 unknown-credential", "subsidies/training-list.csv:3 out-of-range",
      ]
      : [
        "bouw.yaml:3:1 syntax", "proef.yaml:8:33 out-of-range",
        "proef.yaml:9:48 unknown-credential", "subsidies/training-list.csv:3 out-of-range",
      ]
    #expect(diagnostics.map { "\($0.position) \($0.code)" } == expected)
  }

  @Test func `an id that is not the file's name makes no unknown ids elsewhere`() throws {
    let folder = try TemporaryFolder([
      "bouw.yaml": """
      format: 1
      id: bouww
      title: {nl: Bouw}
      sector: bouw
      roles: [{id: a}]

      """,
      "proef.yaml": head + "roles: [{id: b}]\ntransitions: [{from: bouw/a, to: b}]\n",
    ])
    let errors = folder.judge().diagnostics.filter(\.isError)
    #expect(errors.map { "\($0.position) \($0.code)" } == ["bouw.yaml:2:5 id-is-not-file-name"])
  }

  @Test func `one id may stand for a role, a credential, a course and a path`() throws {
    let folder = try TemporaryFolder([
      "proef.yaml": head + """
        roles: [{id: proef}]
        credentials: [{id: proef}]
        courses: [{id: proef, awards: [proef], days: 1, costCents: 0}]

        """
    ])
    let graph = try folder.read().graph
    #expect(graph.role("proef/proef") != nil)
    #expect(graph.credential("proef/proef") != nil)
    #expect(graph.course("proef/proef") != nil)
  }

  @Test func `a course's own id is its credential, unless a credential has that id`() throws {
    let folder = try TemporaryFolder([
      "proef.yaml": head + """
        roles: [{id: a, requires: [c, d]}]
        credentials: [{id: d, title: {nl: Het bewijs}}]
        courses:
          - {id: c, title: {nl: De cursus}, days: 1, costCents: 0}
          - {id: d, title: {nl: De cursus}, days: 1, costCents: 0}

        """
    ])
    let graph = try folder.read().graph
    let titles = graph.requirements(of: try #require(graph.role("proef/a"))).map {
      graph[$0].title.nl
    }
    #expect(Set(titles) == ["De cursus", "Het bewijs"])
  }

  @Test func `a scheme of the standard folder holds where the folder has no subsidies`() throws {
    let standard = try TemporaryFolder(["subsidies/slim-scholing.yaml": FaultCase.scheme])
    let bare = try TemporaryFolder(["proef.yaml": head])
    let own = try TemporaryFolder([
      "proef.yaml": head, "subsidies/training-list.csv": "",
    ])
    let day = Day(number: 20_500)
    #expect(try PathFolder(bare.url, standard: standard.url, on: day).scheme != nil)
    #expect(try PathFolder(bare.url, on: day).scheme == nil)
    #expect(throws: InvalidFolder.self) {
      try PathFolder(own.url, standard: standard.url, on: day)
    }
  }
}
