import CourseCatalogue
import CourseOffers
import Foundation
import PathFiles
import PathGraph
import Testing

/// Which course an offer may be by its title, on the package's own paths.
struct TitleMatchTests {
  private let graph: PathGraph
  private let index: TitleIndex

  /// Read once: every title is a test of its own.
  private static let paths: PathGraph? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    guard let day = Day(iso: "2026-11-23") else { return nil }
    return try? PathFolder(root.appending(path: "Paths"), on: day).graph
  }()

  init() throws {
    graph = try #require(Self.paths)
    index = TitleIndex(graph)
  }

  private func offer(_ title: String, level: Int? = nil) -> Offer {
    var offer = Offer(provider: Provider(id: "school"), id: "1", titles: [LocalText(title)])
    offer.level = level.map { StudyLevel("mbo niveau \($0)", nlqf: $0) }
    return offer
  }

  private func suggestions(_ title: String, level: Int? = nil, atLeast: Double = 0.6) -> [String] {
    index.suggestions(for: offer(title, level: level), atLeast: atLeast)
      .map { graph.id(of: $0.course) }
  }

  @Test(arguments: [
    ("Training VCA basis (B-VCA) met examen in één dag", "cursus-vca-basis"),
    ("VCA-VOL online", "cursus-vca-vol"),
    ("BHV basiscursus", "cursus-bhv"), ("Basisopleiding bedrijfshulpverlener", "cursus-bhv"),
    ("NEN3140 VOP: voldoende onderricht persoon", "cursus-nen3140-vop"),
    ("Cursus NEN-3140 vakbekwaam persoon", "cursus-nen3140-vp"),
    ("Nederlands voor anderstaligen, van A2 naar B1", "nederlands-b1"),
    ("Zonnepanelen monteren: opleiding in vijf dagen", "elektro/cursus-zonnepanelen"),
    ("F-gassen categorie 2 (STEK) incl. examen", "koude-klimaat/cursus-f-gassen-2"),
    ("Monteur Elektrotechnische Installaties – BBL niveau 2", "elektro/bbl-monteur"),
    ("Monteur elektrotechnische installatie BOL", "elektro/bol-monteur"),
    ("Allround timmerman, na niveau 2, bbl", "bouw/bbl-allround-timmerman-na-2"),
    ("Allround timmerman bbl", "bouw/bbl-allround-timmerman"),
    ("Monteur elektrotechnische installaties, derde leerweg", "elektro/bbl-monteur"),
    ("Verzorgende IG voor zij-instromers, derde leerweg", "zorg/bbl-verzorgende"),
    ("Bedrijfshulpverlening (BHV), basiscursus", "cursus-bhv"),
    ("F-gassen categorie 1: cursus met examen", "koude-klimaat/cursus-f-gassen-1"),
    ("NEN 3140: training vakbekwaam persoon (VP)", "cursus-nen3140-vp"),
    ("Rijbewijs C met code 95", "rijlessen-c-code-95"),
    ("Opleiding tot Verzorgende-IG (mbo 3, bbl)", "zorg/bbl-verzorgende"),
  ])
  func `a title leads to its course first`(title: String, course: String) {
    #expect(suggestions(title).first == course)
  }

  @Test(arguments: [
    "WordPress basis", "Coachend leidinggeven", "Persoonlijk leiderschap voor vakmensen",
    "Excel voor beginners", "Elektrotechniek voor niet-technici", "Herhaling BHV",
    "Ploegleider BHV", "Projectmanagement in de bouw", "Agile en scrum", "",
    "Duurzaam ontwerpen in de gebouwde omgeving", "Full stack developer", "Opleiding", "Niveau 3",
    "Warmtepompen voor gemeenten", "Social media voor de zorg",
  ])
  func `a title of another course leads nowhere`(title: String) {
    #expect(suggestions(title) == [])
  }

  @Test func `level and learning path count`() throws {
    func score(_ title: String, level: Int? = nil) throws -> Double {
      let course = try #require(graph.course("elektro/bbl-monteur"))
      let found = index.suggestions(for: offer(title, level: level), atLeast: 0)
      return try #require(found.first { $0.course == course }?.score)
    }
    let title = "Monteur elektrische installaties"
    #expect(try score(title, level: 2) > score(title))
    #expect(try score(title, level: 4) < score(title))
    #expect(try score(title + " bbl") > score(title))
    #expect(try score(title + " bol") < score(title))
  }

  @Test func `suggestions are few, sorted and the same again`() {
    for title in ["Monteur installaties", "Assistent metaal-, elektro- en installatietechniek"] {
      let found = index.suggestions(for: offer(title), atLeast: 0.1)
      #expect((1...TitleIndex.most).contains(found.count))
      #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
      #expect(found.allSatisfy { (0.1...1).contains($0.score) })
      let again = TitleIndex(graph).suggestions(for: offer(title), atLeast: 0.1)
      #expect(again.map(\.course) == found.map(\.course))
    }
  }

  @Test func `only Dutch titles count`() {
    var english = offer("Cursus VCA basis")
    english.titles = [LocalText("Cursus VCA basis", language: "en")]
    #expect(index.suggestions(for: english).isEmpty)
  }

  @Test func `every course with a title of its own is the first for that title`() {
    for (position, course) in graph.courses.enumerated() {
      let found = suggestions(course.title.nl, level: course.nlqf)
      let same = graph.courses.indices.filter { graph.courses[$0].title.nl == course.title.nl }
      #expect(
        same.contains { found.first == graph.id(of: CourseIndex($0)) },
        "\(graph.id(of: CourseIndex(position))): \(found)")
    }
  }
}
