internal import Accounts
internal import Advice
internal import HTTPTypes
internal import Hummingbird
internal import PathGraph
internal import RouteMatcher

/// The sheets that are made of a conversation: one for the client, one for the employer.
extension Desk {
  /// The addresses of the sheets.
  var sheetPlaces: [Place] {
    let sheets: [(path: String, name: String, model: SheetMaker)] = [
      ("/desk/gespreksblad", "gespreksblad", { RouteSheetModel($0, $1, notes: $2, $3) }),
      (
        "/desk/slimblad", "slimblad",
        { advice, position, _, visit in SlimSheetModel(advice, position, visit) }
      ),
    ]
    return sheets.flatMap { sheet in
      [(sheet.path, false), (sheet.path + ".pdf", true)].map { path, isPDF in
        Place(method: .post, path: path, role: .adviser) { desk, _, _ in
          try await self.sheet(desk, named: sheet.name, isPDF: isPDF, sheet.model)
        }
      }
    }
  }

  /// Makes a sheet of a route, by its position, with the adviser's notes.
  private typealias SheetMaker = @Sendable (Advice, Int, String, Visit) -> any PageModel

  /// A sheet of the route that a button names: `0-1` is the first of what the client told.
  private func sheet(
    _ desk: DeskVisit, named name: String, isPDF: Bool, _ make: @escaping SheetMaker
  ) async throws -> Response {
    let client = ClientCase(desk.form)
    let resolved = ResolvedCase(client, desk.visit.finder)
    let (profiles, faults) = profiles(resolved, desk.visit)
    let isSame = desk.form["gevraagd"] == resolved.client.mark(in: desk.visit.snapshot)
    guard resolved.unclear.isEmpty, faults.isEmpty, isSame else {
      return try await answer(client, desk, notice: isSame ? nil : desk.strings("client.changed"))
    }
    guard let named = (desk.form["blad"] ?? "").wholeMatch(of: /(\d{1,4})-(\d{1,9})/),
      let trial = Int(named.1), let number = Int(named.2), profiles.indices.contains(trial)
    else { throw ServiceProblem.noSuchPage }
    let questions = [resolved.client.question] + resolved.client.tried.map(\.question)
    let visit = desk.visit.asking(questions[trial])
    var profile = profiles[trial]
    profile.barriers = true
    let asked = profile
    let html = try await pages.gate.search {
      let advice = visit.snapshot.advisor.advice(for: asked)
      guard advice.answer.routes.indices.contains(number - 1) else {
        throw ServiceProblem.noSuchPage
      }
      return try pages.html(make(advice, number - 1, resolved.client.notes, visit))
    }
    return try await pages.sheet(
      html, named: name, by: press, isPDF: isPDF, in: visit.language)
  }
}
