internal import PathFiles
internal import PathGraph

/// The link table of the sample: the offers that no official code leads to exactly their courses.
struct LinkTable {
  let graph: PathGraph
  let day: Day

  /// The table as YAML; ids of the sample and of the paths need no quotes.
  func text(of programmes: [Programme]) -> String {
    var lines = [
      "# yaml-language-server: $schema=links.schema.json",
      "# Which offers of the sample catalogue are which courses. Written by “swift run sample-catalogue”; do not edit.",
      "format: 1",
      "source: {title: \"De voorbeeldcatalogus van dit project, gemaakt uit de paden\", seen: \(day.iso)}",
      "links:",
    ]
    for programme in programmes
    where programme.isLinked && !programme.course.isFound(byCodeIn: graph) {
      for course in programme.course.courses {
        lines.append(
          "  - {provider: \(programme.provider.id), offer: \(programme.id), course: \(graph.id(of: course))}"
        )
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
