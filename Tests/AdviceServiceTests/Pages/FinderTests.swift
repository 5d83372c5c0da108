import PathGraph
import Testing

@testable import AdviceService

/// What people write, and what they mean.
@Suite struct FinderTests {
  private let finder: Finder
  private let graph: PathGraph

  init() throws {
    graph = try #require(TestService.real).graph
    finder = Finder(graph)
  }

  /// Everyday words, misspellings and half words, with what must be among the first three.
  private static let roles: [(String, String)] = [
    ("timmerman", "bouw/timmerman"), ("timmrman", "bouw/timmerman"),
    ("Timerman", "bouw/timmerman"), ("elektricien", "elektro/monteur"),
    ("electricien", "elektro/monteur"), ("elektriciën", "elektro/monteur"),
    ("loodgieter", "installatie/monteur"), ("loodgiter", "installatie/monteur"),
    ("stucadoor", "afbouw/stukadoor"), ("stukkadoor", "afbouw/stukadoor"),
    ("stratenmaker", "infra/straatmaker"), ("steigerbouwer", "infra/monteur-steigerbouw"),
    ("kraanmachinist", "infra/machinist-grondverzet"), ("tuinman", "groen/hovenier"),
    ("hoveniers", "groen/hovenier"), ("kinderleidster", "kinderopvang/pedagogisch-medewerker"),
    ("pedagogisch medewerkster", "kinderopvang/pedagogisch-medewerker"),
    ("pedagogies medewerker", "kinderopvang/pedagogisch-medewerker"),
    ("gastouder", "kinderopvang/gastouder"), ("lasser", "metaal/medewerker-productietechniek"),
    ("automonteur", "mobiliteit/autotechnicus"), ("fietsenmaker", "mobiliteit/fietstechnicus"),
    ("concierge", "onderwijs/concierge"), ("conciërge", "onderwijs/concierge"),
    ("onderwijsassistente", "onderwijs/onderwijsassistent"),
    ("leerkracht", "onderwijs/leraar-basisonderwijs"), ("juf", "onderwijs/leraar-basisonderwijs"),
    ("verpleger", "zorg/mbo-verpleegkundige"), ("verpleegkundige", "zorg/mbo-verpleegkundige"),
    ("verpleegkunige", "zorg/mbo-verpleegkundige"), ("verzorgende", "zorg/verzorgende-ig"),
    ("huishoudelijke hulp", "zorg/huishoudelijk-medewerker"),
    ("doktersassistente", "zorg/doktersassistent"), ("nurse", "zorg/mbo-verpleegkundige"),
    ("carpenter", "bouw/timmerman"), ("electrician", "elektro/monteur"),
    ("plumber", "installatie/monteur"), ("zonnepanelen", "elektro/monteur-zonnepanelen"),
    ("warmtepomp", "installatie/warmtepompmonteur"),
    ("airco", "koude-klimaat/airco-warmtepompmonteur"),
    ("helpdesk", "ict/servicedeskmedewerker"), ("programmeur", "ict/software-developer"),
    ("systeembeheerder", "ict/ict-system-engineer"), ("glasvezel", "ict/glasvezelmonteur"),
    ("vuilnisman", "afval-recycling/belader"), ("operator", "procesindustrie/operator-a"),
    ("dakdekker", "dak-isolatie/dakdekker-bitumen"), ("rietdekker", "dak-isolatie/rietdekker"),
    ("ik ben metselaar", "bouw/metselaar"), ("metselar", "bouw/metselaar"),
    ("schilder", "bouw/schilder"), ("huisschilder", "bouw/schilder"),
    ("tegelzeter", "bouw/tegelzetter"), ("sociaal werker", "zorg/sociaal-werker"),
    ("maatschappelijk werker", "zorg/sociaal-werker"), ("laadpaal", "mobiliteit/laadpaalmonteur"),
    ("boswachter", "groen/medewerker-natuur"), ("boom verzorger", "groen/boomverzorger"),
    ("uitvoerder", "bouw/uitvoerder"), ("hulp in de zorg", "zorg/zorghulp"),
  ]

  @Test func `what people call roles is found, misspelled or not`() {
    let missed = Self.roles.filter { text, id in
      let exact = finder.exact(text, kind: .role)?.id == id
      return !exact && !finder.matches(text, kind: .role, limit: 3).map(\.entry.id).contains(id)
    }
    #expect(missed.map(\.0) == [])
  }

  @Test func `a title, an id and an everyday word are clear`() {
    #expect(finder.exact("Timmerman", kind: .role)?.id == "bouw/timmerman")
    #expect(finder.exact("bouw/timmerman", kind: .role)?.id == "bouw/timmerman")
    #expect(finder.exact("tuinman", kind: .role)?.id == "groen/hovenier")
    #expect(finder.exact("monteur", kind: .role) == nil)
  }

  @Test func `every name in a field leads back to what it names`() {
    for kind in Finder.Kind.allCases {
      for language in Language.allCases {
        for entry in finder.entries(of: kind) {
          let label = finder.label(of: entry, kind: kind, in: language)
          let found = finder.exact(label, kind: kind)
          #expect(found?.id == entry.id || found == nil, "\(label)")
        }
      }
    }
  }

  @Test func `a goal can be a role, a path or a sector`() {
    #expect(finder.exact("zorg en welzijn", kind: .goal)?.id == "pad:zorg")
    #expect(finder.matches("techniek", kind: .goal).map(\.entry.id).contains("sector:techniek"))
    #expect(finder.matches("kinderopvang", kind: .goal).first?.entry.id == "pad:kinderopvang")
  }

  @Test func `a diploma is found by a former name`() {
    let found = finder.matches("installatie- en constructietechniek", kind: .credential)
    #expect(found.map(\.entry.id).contains("mbo-1-techniek"))
  }

  @Test func `nothing is found for what is nothing`() {
    for text in ["", "   ", "qqqqqq", "de het een", "🦊", String(repeating: "x", count: 5000)] {
      #expect(finder.matches(text, kind: .role).isEmpty, "\(text.prefix(20))")
    }
  }

  @Test func `every other name belongs to a role that is there`() {
    #expect(Synonyms.standard.ids.count > 50)
    #expect(Synonyms.standard.ids.filter { graph.role($0) == nil } == [])
  }
}
