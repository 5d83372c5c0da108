import Foundation
import PathFiles
import PathGraph
import SlimSubsidy
import Testing

/// The path files of this package.
struct RealPathsTests {
  private let folder: PathFolder

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let seen = try #require(Day(iso: "2026-11-24"))
    folder = try PathFolder(root.appending(path: "Paths"), on: seen)
  }

  @Test func `they load, and all that is doubtful is tags that no source names`() {
    let others = folder.warnings.filter { $0.code != "tags-not-known" }
    #expect(others.map { "\($0.position) \($0.text.nl)" } == [])
  }

  @Test func `there are at least five recognised paths, and a scheme`() {
    #expect(folder.graph.paths.filter { $0.recognition != nil }.count >= 5)
    #expect(folder.scheme != nil)
  }

  @Test func `every source has an address, or says why not`() {
    let sources = folder.graph.paths.flatMap(\.sources) + (folder.scheme?.sources ?? [])
    #expect(!sources.isEmpty)
    for source in sources {
      guard let address = source.url else {
        #expect(source.title.contains("geen adres"), "\(source.id)")
        continue
      }
      let url = URL(string: address)
      #expect(["http", "https"].contains(url?.scheme), "\(address)")
      #expect(url?.host()?.contains(".") == true, "\(address)")
    }
  }

  @Test func `every source says when it was looked at`() {
    for path in folder.graph.paths {
      #expect(path.sources.filter { $0.seen == nil }.map(\.id) == [], "\(path.id)")
    }
  }

  @Test func `every text is there in Dutch and in English`() {
    for path in folder.graph.paths {
      let texts =
        [path.title] + path.tags.map(\.title) + path.roles.map(\.title)
        + path.roles.compactMap(\.summary) + path.courses.map(\.title)
        + path.courses.compactMap(\.note) + path.transitions.compactMap(\.note)
      #expect(texts.filter { $0.nl.isEmpty || $0.en?.isEmpty != false }.map(\.nl) == [])
    }
  }

  @Test func `every role of every recognised path can be reached by who starts with nothing`() {
    let graph = folder.graph
    var reached = Set<RoleIndex>()
    var held = Set<CredentialIndex>()
    var before = -1
    while before != reached.count + held.count {
      before = reached.count + held.count
      for position in graph.courses.indices.map({ CourseIndex($0) }) {
        let places = graph.workplaces(of: position)
        guard graph.requirements(of: position).allSatisfy(held.contains),
          places.isEmpty || places.contains(where: reached.contains)
        else { continue }
        held.formUnion(graph.gains(of: position))
      }
      for way in graph.ways.indices.map({ WayIndex($0) }) {
        let transition = graph.transition(of: way)
        let origin = graph.origin(of: transition)
        guard graph.demands(of: way).allSatisfy(held.contains),
          origin.map({ reached.contains($0) }) ?? true
        else { continue }
        reached.formUnion(graph.included(in: graph.destination(of: transition)))
      }
    }
    let missed = graph.roleIndices.filter { role in
      graph[graph.path(of: role)].recognition != nil && !reached.contains(role)
    }
    #expect(missed.map { graph.id(of: $0) } == [])
  }
}
