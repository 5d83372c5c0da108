internal import PathGraph
internal import Yams

/// Reads one link table.
struct OfferLinkReader {
  private let graph: PathGraph
  private var reader: NodeReader
  private let file: String
  /// Where each link stands, without its note, in the files read so far.
  private(set) var earlier: [OfferLinks.Link: (file: String, line: Int)]

  /// What is wrong, or doubtful.
  var diagnostics: [Diagnostic] { reader.diagnostics }

  init(
    file: String, graph: PathGraph, earlier: [OfferLinks.Link: (file: String, line: Int)]
  ) {
    self.file = file
    self.graph = graph
    self.earlier = earlier
    reader = NodeReader(file: file)
  }

  /// The links of a text.
  mutating func links(_ text: String) -> [OfferLinks.Link] {
    switch YAMLTree.read(text) {
    case .tree(let root): return links(of: root)
    case .fault(let fault, let line, let column):
      reader.report(fault, line: line, column: column)
      return []
    }
  }

  private mutating func links(of root: Node) -> [OfferLinks.Link] {
    guard
      let fields = reader.fields(
        of: root, ["format", "provider", "source", "links"], required: ["format", "links"])
    else { return [] }
    if let format = reader.integer(fields, "format", in: 0...1_000_000), format != 1 {
      reader.report(.unknownFormat(format), at: fields["format"])
    }
    let provider = reader.text(fields, "provider")
    if let source = fields["source"] {
      if let source = reader.fields(of: source, ["title", "url", "seen"], required: ["title"]) {
        _ = (reader.text(source, "title"), reader.text(source, "url"), reader.day(source, "seen"))
      }
    } else {
      reader.report(.graph(.withoutSource), at: root)
    }
    return reader.list(fields, "links").compactMap { link($0, provider: provider) }
  }

  private mutating func link(_ node: Node, provider: String?) -> OfferLinks.Link? {
    guard
      let fields = reader.fields(
        of: node, ["provider", "offer", "course", "note"], required: ["offer", "course"])
    else { return nil }
    let note = reader.localized(fields, "note", orPlain: true)
    let offer = reader.text(fields, "offer")
    let owner = reader.text(fields, "provider") ?? provider
    if owner == nil { reader.report(.missingKey("provider"), at: node) }
    guard let id = reader.text(fields, "course"), let course = course(id, at: fields["course"]),
      let offer, let owner
    else { return nil }
    let link = OfferLinks.Link(provider: owner, offer: offer, course: course)
    if let first = earlier[link] {
      reader.report(
        .linkedTwice(offer: offer, course: id, file: first.file, line: first.line), at: node)
      return nil
    }
    earlier[link] = (file, node.mark?.line ?? 1)
    return OfferLinks.Link(provider: owner, offer: offer, course: course, note: note)
  }

  /// The course; a path that is not at hand is no fault of the table.
  private mutating func course(_ id: String, at node: Node?) -> CourseIndex? {
    if let course = graph.course(id) { return course }
    let path = id.split(separator: "/").first.map(String.init) ?? id
    if id.contains("/"), graph.path(path) == nil,
      Nearness.nearest(to: path, among: graph.paths.map(\.id)).isEmpty
    {
      reader.report(.listedPathMissing(path), at: node)
    } else {
      let nearest = Nearness.nearest(to: id, among: graph.courseIDs)
      reader.report(.graph(.unknown(.course, id: id, nearest: nearest)), at: node)
    }
    return nil
  }
}
