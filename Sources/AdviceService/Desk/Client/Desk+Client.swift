internal import Accounts
internal import Advice
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PathFiles
internal import PathGraph

/// The conversation with a client: the form, the answer, and the file on the adviser's machine.
extension Desk {
  /// The addresses of a conversation.
  var clientPlaces: [Place] {
    [
      Place(method: .get, path: "/desk", role: .adviser) { desk, _, _ in blank(desk) },
      Place(method: .post, path: "/desk", role: .adviser) { desk, _, _ in
        try await answered(desk)
      },
      Place(method: .post, path: "/desk/bestand", role: .adviser) { desk, _, _ in
        try saved(desk)
      },
      Place(method: .post, path: "/desk/openen", role: .adviser, readsBody: true) {
        desk, request, _ in
        try await opened(desk, request)
      },
    ] + sheetPlaces
  }

  private func blank(_ desk: DeskVisit) -> Response {
    pages.page(ClientModel(.blank, desk, hasPDF: hasPDF))
  }

  /// The answer to what the form tells, with what a button adds to be tried out.
  private func answered(_ desk: DeskVisit) async throws -> Response {
    var client = ClientCase(desk.form)
    var notice: String?
    if (desk.form[ClientCase.notesField] ?? "").count > ClientCase.mostNotes {
      notice = desk.strings("client.notesCut")
    }
    if let text = desk.form["probeer"], !text.isEmpty {
      if !client.add(Trial(text: text)) { notice = desk.strings("client.full") }
    }
    return try await answer(client, desk, notice: notice)
  }

  /// The page with the answer to a conversation, or with what is wrong with it.
  func answer(
    _ client: ClientCase, _ desk: DeskVisit, notice: String? = nil
  ) async throws -> Response {
    let resolved = ResolvedCase(client, desk.visit.finder)
    let (profiles, faults) = profiles(resolved, desk.visit)
    guard resolved.unclear.isEmpty, faults.isEmpty else {
      return pages.page(
        ClientModel(resolved, desk, faults: faults, notice: notice, hasPDF: hasPDF),
        status: .badRequest)
    }
    let advisor = desk.visit.snapshot.advisor
    let hasPDF = hasPDF
    return try await pages.gate.search {
      let advices = profiles.map { advisor.advice(for: $0) }
      let answer = ClientAnswer(resolved.client, advices, desk.visit)
      return pages.page(
        ClientModel(resolved, desk, answer: answer, notice: notice, hasPDF: hasPDF))
    }
  }

  /// The profiles of a conversation, the client's own first, and what is wrong with any; none where a
  /// name is not clear, which is said by itself.
  func profiles(_ resolved: ResolvedCase, _ visit: Visit) -> ([Profile], CaseFaults) {
    let client = resolved.client
    var profiles: [Profile] = []
    var faults = CaseFaults()
    guard resolved.unclear.isEmpty else { return (profiles, faults) }
    do {
      profiles.append(try visit.profile(client.question.setting("meer", to: ["ja"])))
    } catch {
      faults.base = error.faults
    }
    for (number, _, question) in client.tried where faults.base.isEmpty {
      do { profiles.append(try visit.profile(question.setting("meer", to: []))) } catch {
        faults.trials[number] = error.faults
      }
    }
    return (profiles, faults)
  }

  /// The conversation as a file to keep.
  private func saved(_ desk: DeskVisit) throws -> Response {
    let client = ResolvedCase(ClientCase(desk.form), desk.visit.finder).client
    let name = "gesprek-\(desk.visit.snapshot.advisor.asOf.iso).json"
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/json",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: try ClientFile(client).bytes)))
  }
}
