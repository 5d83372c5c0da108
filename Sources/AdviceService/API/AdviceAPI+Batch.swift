internal import Advice
internal import Foundation
internal import Hummingbird
internal import NIOCore
internal import PathGraph

extension AdviceAPI {
  /// The kinds of a body that is JSON, line by line.
  private static let lineTypes = ["application/x-ndjson", "application/jsonl"]
  /// More lines than this are for several batches.
  static let mostLines = 10_000

  /// Every route for each of many profiles: a line in, a line out, in order, while more come in.
  @Sendable func batch(_ request: Request, _ context: ServiceContext) async throws -> Response {
    try request.expect(Self.lineTypes)
    let type = try request.accept("application/x-ndjson", "application/jsonl")
    let (snapshot, batches, language) = (try snapshot(), batches, context.language)
    guard !batches.isFull else { throw ServiceProblem.overloaded(seconds: 60) }
    @Sendable func answer(_ line: BatchLine) async throws -> ByteBuffer {
      guard line.number <= Self.mostLines else {
        var problem = ServiceProblem.tooManyLines(most: Self.mostLines).document(in: language)
        problem.line = line.number
        return ByteBuffer(string: try JSONText.line(problem) + "\n")
      }
      let answers = try await batches.run { snapshot.advisor.answers(to: [line], in: language) }
      return ByteBuffer(string: answers.map { $0.line + "\n" }.joined())
    }
    let body = ResponseBody { writer in
      // Only here is it certain that the place is left again.
      try batches.enter()
      defer { batches.leave() }
      var lines = BatchLines(most: ProfileReader.mostBytes)
      var isDone = false
      for try await chunk in request.body where !isDone {
        for line in lines.take(chunk) where !isDone {
          isDone = line.number > Self.mostLines
          try await writer.write(answer(line))
        }
      }
      for line in lines.rest() where !isDone { try await writer.write(answer(line)) }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "no-store", .contentLanguage: language.rawValue,
        .vary: "Accept-Language",
      ],
      body: body)
  }
}
