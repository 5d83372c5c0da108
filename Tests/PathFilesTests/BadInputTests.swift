import Foundation
import PathFiles
import PathGraph
import Testing

/// Folders and files that are not what they should be.
@Suite(.timeLimit(.minutes(1)))
struct BadInputTests {
  /// The diagnostics of a folder with one file `proef.yaml`.
  private func judge(_ text: String) throws -> [String] {
    try judge(Data(text.utf8))
  }

  private func judge(_ content: Data) throws -> [String] {
    let folder = try TemporaryFolder(["proef.yaml": content])
    return folder.judge().diagnostics.map { "\($0.position) \($0.code)" }
  }

  /// A file `proef.yaml` of this text gives these diagnostics and no others.
  private func expect(
    _ text: String, _ expected: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try judge(text)
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  // MARK: - Folders

  @Test func `a folder that is not there says so`() throws {
    let url = URL(filePath: "/nergens/paden")
    let error = try #require(throws: InvalidFolder.self) {
      try PathFolder(url, on: Day(number: 20_500))
    }
    #expect(error.diagnostics == [Diagnostic(file: url.path, .folder(.missing))])
    #expect(error.diagnostics[0].text.nl.contains("--paths"))
    #expect(error.diagnostics[0].position == "/nergens/paden")
  }

  @Test func `a file in a folder's place says so`() throws {
    let folder = try TemporaryFolder(["proef.yaml": head])
    let url = folder.url.appending(path: "proef.yaml")
    let error = try #require(throws: InvalidFolder.self) {
      try PathFolder(url, on: Day(number: 20_500))
    }
    #expect(error.diagnostics == [Diagnostic(file: url.path, .folder(.noFolder))])
  }

  @Test(arguments: [[:], ["README.md": "Paden"], [".verborgen.yaml": "x"], ["proef.json": "{}"]])
  func `a folder without path files says so`(files: [String: String]) throws {
    let folder = try TemporaryFolder(files)
    let (diagnostics, answers) = folder.judge()
    #expect(!answers)
    #expect(diagnostics == [Diagnostic(file: folder.url.path, .folder(.empty))])
    #expect(diagnostics[0].text.nl.contains("*.yaml"))
  }

  @Test func `a folder that may not be listed says so`() throws {
    let folder = try TemporaryFolder(["proef.yaml": head])
    let diagnostics = folder.judge(files: Unreadable(.folders)).diagnostics
    #expect(diagnostics == [Diagnostic(file: folder.url.path, .folder(.unreadable))])
    #expect(diagnostics[0].text.nl.contains("rechten"))
  }

  // MARK: - Files that are no text

  @Test func `a file that may not be opened says so, and so does every other`() throws {
    let folder = try TemporaryFolder(["proef.yaml": head, "bouw.yaml": head])
    let diagnostics = folder.judge(files: Unreadable(.files)).diagnostics
    #expect(
      diagnostics == [
        Diagnostic(file: "bouw.yaml", .unreadable), Diagnostic(file: "proef.yaml", .unreadable),
      ])
    #expect(diagnostics[0].text.nl.contains("rechten"))
  }

  @Test(.enabled(if: getuid() != 0, "Who is root may read everything."))
  func `permissions that forbid reading are a fault of that file`() throws {
    let folder = try TemporaryFolder(["proef.yaml": head, "bouw.yaml": head])
    let file = folder.url.appending(path: "proef.yaml").path
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    #expect(folder.judge().diagnostics.contains(Diagnostic(file: "proef.yaml", .unreadable)))
  }

  @Test func `a folder with a file's name and a link to nothing cannot be read`() throws {
    let folder = try TemporaryFolder(["proef.yaml/x.txt": "x"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "weg.yaml").path, withDestinationPath: "nergens")
    #expect(
      folder.judge().diagnostics == [
        Diagnostic(file: "proef.yaml", .unreadable), Diagnostic(file: "weg.yaml", .unreadable),
      ])
  }

  @Test func `a device is no path file`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "nul.yaml").path, withDestinationPath: "/dev/zero")
    #expect(folder.judge().diagnostics == [Diagnostic(file: "nul.yaml", .unreadable)])
  }

  @Test func `a link to a path file is read`() throws {
    let real = try TemporaryFolder(["a.txt": head])
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "proef.yaml").path,
      withDestinationPath: real.url.appending(path: "a.txt").path)
    #expect(try folder.read().graph.path("proef") != nil)
  }

  @Test(arguments: [false, true])
  func `a file of a hundred megabytes is refused by its size alone`(linked: Bool) throws {
    let folder = try TemporaryFolder(["groot.txt": "", "proef.yaml": ""])
    let big = folder.url.appending(path: linked ? "groot.txt" : "proef.yaml")
    let file = try FileHandle(forWritingTo: big)
    try file.truncate(atOffset: 100_000_000)
    try file.close()
    if linked {
      let link = folder.url.appending(path: "proef.yaml")
      try FileManager.default.removeItem(at: link)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: big)
    }
    let start = ContinuousClock.now
    let diagnostics = folder.judge().diagnostics
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(
      diagnostics == [
        Diagnostic(
          file: "proef.yaml", .tooLarge(bytes: 100_000_000, most: PathFolder.mostBytes))
      ])
    #expect(diagnostics[0].text.nl.contains("100000000 bytes"))
  }

  @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 is not UTF-8, with or without its mark`(encoding: String.Encoding) throws {
    #expect(try judge(try #require(head.data(using: encoding))) == ["proef.yaml not-utf-8"])
  }

  @Test func `bytes that are no UTF-8 say so`() throws {
    #expect(try judge(Data(head.utf8) + [0xC3, 0x28]) == ["proef.yaml not-utf-8"])
  }

  @Test func `an empty file says so`() throws {
    try expect("", "proef.yaml:1:1 empty")
    try expect("\n\n# niets\n", "proef.yaml:1:1 empty")
  }

  // MARK: - Texts that are well all the same

  @Test func `the mark of UTF-8 at the start of a file is no part of it`() throws {
    try expect("\u{FEFF}" + head)
    try expect("\u{FEFF}" + "rols: []\n" + head, "proef.yaml:1:1 unknown-key")
  }

  @Test func `line ends of Windows are line ends, and keep the places`() throws {
    let text = head + "roles:\n  - {id: a, source: bron, \(known), nlqf: 9}\n"
    try expect(
      text.replacing("\n", with: "\r\n"), "proef.yaml:7:5 never-reached",
      "proef.yaml:7:115 out-of-range")
    try expect((head + "roles:\n\t- id: a\n").replacing("\n", with: "\r\n"), "proef.yaml:7:1 tab")
  }

  @Test func `a training list of Windows with its mark is read`() throws {
    let list = """
      \u{FEFF}path,course,listed,from,until,rate,nlqf,source,seen
      proef,a,true,2025-02-28,2027-12-31,0.9,2,"lijst, blad 1",2026-01-01

      """
    let folder = try TemporaryFolder([
      "proef.yaml": head + "courses: [{id: a, days: 1, costCents: 0, source: bron}]\n",
      "subsidies/training-list.csv": list.replacing("\n", with: "\r\n"),
    ])
    let row = try #require(try folder.read().trainingList.rows.first)
    #expect(
      row.listing
        == TrainingListing(
          listed: true, from: Day(iso: "2025-02-28"), until: Day(iso: "2027-12-31"), rate: 9000,
          nlqf: 2, source: "lijst, blad 1"))
  }

  @Test func `a path file may be written in JSON, with dates in quotes and tabs`() throws {
    let folder = try TemporaryFolder([
      "proef.yaml": """
      {
      \t"format":1,"id":"proef","title":{"nl":"Proef \\u00e9\\u00e9n"},"sector":"techniek",
      \t"recognition":{"date":"2025-03-03","source":"bron"},
      \t"sources":{"bron":{"title":"Bron","url":"https:\\/\\/example.org","seen":"2026-01-01"}},
      \t"courses":[{"id":"a","days":1,"costCents":100,"starts":["09-01"],"onlyIfAsked":false}]
      }
      """
    ])
    let graph = try folder.read().graph
    let path = try #require(graph.paths.first)
    #expect(path.title.nl == "Proef één")
    #expect(path.recognition?.date == Day(iso: "2025-03-03"))
    #expect(path.sources.first?.url == "https://example.org")
    #expect(path.courses.first?.starts == [try #require(DayOfYear(month: 9, day: 1))])
  }

  @Test func `dates stand with or without quotes`() throws {
    for date in ["2025-03-03", "\"2025-03-03\"", "'2025-03-03'"] {
      try expect(head + "recognition: {date: \(date), source: bron}\n")
    }
  }

  // MARK: - YAML that is meant badly

  /// A list whose nine levels each hold the one before ten times: a billion in all.
  private func laughs(_ last: String) -> String {
    var text = head + "x0: &a0 [ha]\n"
    for level in 1...9 {
      let before = repeatElement("*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "x\(level): &a\(level) [\(before)]\n"
    }
    return text + last
  }

  @Test(arguments: ["roles: *a9\n", "? *a9 : x\n", "? *a9\n: x\n", "{*a9 : x, *a9 : y}\n"])
  func `a billion laughs end at the first anchor, at once`(last: String) throws {
    let start = ContinuousClock.now
    try expect(laughs(last), "proef.yaml:6:5 anchor")
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test func `an anchor that nothing names is refused too`() throws {
    try expect(head + "roles:\n- &a\n  id: x\n", "proef.yaml:7:3 anchor")
    try expect("&a\n" + head, "proef.yaml:1:1 anchor")
    try expect(head + "&a roles: []\n", "proef.yaml:6:1 anchor")
    try expect(head + "roles: !!seq &a []\n", "proef.yaml:6:14 anchor")
  }

  @Test(arguments: [
    "R&D & zo", "a *b* c &d", "\"&a *a\"", "'*a &a'", "|\n    &a\n    *a\n",
    ">-\n    *a [\n    &a\n",
    "a\n    &b\n    *c", "x # &a *a\n", "https://example.org/?a=1&b=2&*", "a,&b", "- &a".quoted,
  ])
  func `ampersands and stars in a text are letters like any other`(text: String) throws {
    try expect(head + "roles:\n- id: a\n  source: bron\n  \(tags)\n  note: \(text)\n", unreached)
  }

  private let tags =
    "tags: [heights, physically-heavy, part-time-possible]\n  notTags: [nights, shifts]"
  private let unreached = "proef.yaml:7:3 never-reached"

  @Test(arguments: [
    String(repeating: "[", count: 200_000), String(repeating: "{", count: 200_000),
    String(repeating: "- ", count: 100_000), String(repeating: "{a: [", count: 100_000),
    String(repeating: "? ", count: 100_000),
  ])
  func `brackets without end are refused, not entered`(text: String) throws {
    let start = ContinuousClock.now
    let found = try judge(head + "roles:\n  " + text)
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(found.map { $0.split(separator: " ").last } == ["too-deep"])
    #expect(try judge(text).count == 1)
  }

  @Test func `nested as deep as the library goes, a file is judged as any other`() throws {
    let depth = 900
    let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    try expect(head + "roles: \(nested)\n", "proef.yaml:6:9 wrong-type")
    let keys = String(repeating: "{? ", count: 200) + "a" + String(repeating: "}", count: 200)
    try expect(head + "\(keys): x\n", "proef.yaml:6:1 unknown-key")
  }

  @Test func `a text of a million letters is no reason to be slow or to repeat it all`() throws {
    let long = String(repeating: "9", count: 1_000_000)
    let folder = try TemporaryFolder([
      "proef.yaml": head + "roles: [{id: a, nlqf: \(long)}, {id: b, nlqf: \"\(long)\"}]\n"
    ])
    let start = ContinuousClock.now
    let errors = folder.judge().diagnostics.filter(\.isError)
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(errors.map(\.code) == ["out-of-range", "wrong-type"])
    #expect(errors.allSatisfy { $0.text.nl.count < 200 })
  }
}

extension String {
  /// The text between double quotes.
  fileprivate var quoted: String { "\"\(self)\"" }
}
