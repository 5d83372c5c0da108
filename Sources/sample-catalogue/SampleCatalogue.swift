package import PathGraph
package import Places

/// A catalogue of invented offers of the courses of the recognised paths.
///
/// The same paths, places and day give the same bytes.
package struct SampleCatalogue {
  /// A file of the folder `Catalogue`.
  package struct File: Sendable {
    /// Its path in the folder.
    package var path: String
    /// What it holds.
    package var content: [UInt8]
  }

  private let programmes: [Programme]
  private let graph: PathGraph
  private let day: Day

  /// The sample of these paths on a day.
  package init(_ graph: PathGraph, _ gazetteer: Gazetteer, on day: Day) {
    self.graph = graph
    self.day = day
    programmes = ProgrammeMaker(gazetteer: gazetteer, day: day)
      .programmes(of: SampleCourse.all(of: graph))
  }

  /// Every file: a catalogue and an institute for each provider, and the link table.
  package func files() -> [File] {
    let text = EdudexText(day: day)
    var files: [File] = []
    for provider in SampleProvider.all {
      let own = programmes.filter { $0.provider == provider }
      files.append(File(path: "sample/\(provider.id).xml", content: text.document(own)))
      files.append(
        File(path: "sample/\(provider.id)-instituut.xml", content: text.document(provider)))
    }
    let table = LinkTable(graph: graph, day: day).text(of: programmes)
    files.append(File(path: "links/voorbeeld.yaml", content: Array(table.utf8)))
    return files
  }
}
