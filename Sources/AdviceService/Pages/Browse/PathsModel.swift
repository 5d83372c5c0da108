internal import Advice
internal import PathGraph

/// Every path, by sector.
struct PathsModel: PageModel {
  static let template = "paths"
  let frame: PageFrame
  let t: PageStrings
  let sectors: [Sector]

  /// The paths of a sector.
  struct Sector {
    let title: String
    let paths: [Item]
  }

  /// A path in short.
  struct Item {
    let href, title, count, recognition: String
    let entries: String?
  }

  init(_ visit: Visit) {
    t = visit.strings
    let strings = t
    frame = PageFrame(visit, title: t("paths.title"))
    let graph = visit.graph
    let own = graph.paths.indices.filter { !graph.paths[$0].isCommon }
    var seen = Set<String>()
    sectors = own.map { graph.paths[$0].sector }.filter { seen.insert($0).inserted }
      .map { sector in
        Sector(
          title: sector.sectorTitle,
          paths: own.filter { graph.paths[$0].sector == sector }.map { position in
            let path = PathIndex(position)
            let roles = graph.roleIndices.filter { graph.path(of: $0) == path }
            let entries = roles.filter { graph.isOpenToAll($0) }
              .map { graph[$0].title[visit.language] }
            return Item(
              href: visit.link(to: path), title: graph[path].title[visit.language],
              count: Print.roles(roles.count)[visit.language],
              recognition: strings(
                "paths.short.\(graph[path].recognition?.certainty.rawValue ?? "none")"),
              entries: entries.isEmpty
                ? nil
                : strings(
                  "paths.entries", ["roles": entries.prefix(3).joined(separator: "; ")]))
          })
      }
  }
}

extension PathGraph {
  /// How a path was recognised, in a few words.
  func recognitionWords(of path: PathIndex, _ t: PageStrings, _ language: Language) -> String {
    guard let recognition = self[path].recognition else { return t("paths.recognition.none") }
    let day = recognition.date.map { Print.day($0)[language] } ?? t("paths.unknownDay")
    return t("paths.recognition.\(recognition.certainty.rawValue)", ["day": day])
  }
}
