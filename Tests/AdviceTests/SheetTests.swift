import Advice
import PathGraph
import RouteChart
import RouteMatcher
import Testing

/// What a drawing is told of the routes.
@Suite struct SheetTests {
  @Test func `every step of a route is drawn with its days, and waiting between them`() throws {
    let advice = try Sample().advice(
      #"{"goal": {"roles": ["groen/hovenier"]}, "credentials": ["admission"], "limit": 1}"#)
    let route = try #require(advice.answer.routes.first)
    let line = try #require(advice.sheet.lines.first)
    #expect(line.steps.map(\.kind) == [.start, .move, .wait, .course, .goal])
    #expect(line.steps[0].isAtWork == false)
    #expect(line.steps.dropFirst().allSatisfy { $0.isAtWork })
    let learn = try #require(route.learned.first)
    #expect(line.steps[3].from == learn.start)
    #expect(line.steps[3].to == learn.end)
    #expect(line.steps[3].isEstimated)
    #expect(line.steps[3].details[0].hasPrefix("Op zijn vroegst"))
    #expect(line.steps[4].to == route.vector.finish)
  }

  @Test func `a sector keeps its place, whatever is asked`() throws {
    let sample = try Sample()
    let some = try sample.advice(#"{"goal": {"roles": ["hout/monteur"]}}"#).sheet
    let all = try sample.advice("{}").sheet
    #expect(some.sectors == all.sectors)
    #expect(Set(all.sectors).count == all.sectors.count)
  }

  @Test func `an English sheet has English words`() throws {
    let sheet = try Sample().advice(
      #"{"goal": {"roles": ["hout/monteur"]}, "credentials": ["veilig"], "language": "en"}"#
    ).sheet
    #expect(sheet.title.contains("Timber fitter"))
    #expect(sheet.labels.months.count == 12)
    #expect(sheet.labels.signs.count == RouteSheet.Sign.allCases.count)
    #expect(sheet.lines.allSatisfy { $0.result.hasPrefix("Finished at the earliest") })
  }

  @Test func `a sheet has as many routes as the profile asks for`() throws {
    let sheet = try Sample().advice(#"{"limit": 3}"#).sheet
    #expect(sheet.lines.count == 3)
    #expect(sheet.notes.contains { $0.texts.contains { $0.hasPrefix("U ziet 3 van de") } })
  }

  @Test func `a switch of path is drawn as a change and told`() throws {
    let sample = try Sample()
    let graph = sample.graph
    let advice = try sample.advice(#"{"roles": [{"role": "hout/monteur", "months": 60}]}"#)
    let routes = advice.answer.routes.prefix(advice.profile.limit)
    let switches = zip(routes, advice.sheet.lines).filter { route, _ in
      route.moves.contains { move in
        move.from.map { graph.path(of: $0) != graph.path(of: move.to) } ?? false
      }
    }
    #expect(!switches.isEmpty)
    for (_, line) in switches { #expect(line.steps.contains { $0.isChange }) }
    for (route, line) in zip(routes, advice.sheet.lines)
    where route.moves.allSatisfy({ $0.from == nil }) {
      #expect(!line.steps.contains { $0.isChange })
    }
  }
}
