internal import Hummingbird
internal import PathGraph

/// The pages that people read.
struct Pages: Sendable {
  let current: Current<Snapshot?>
  let gate: SearchGate

  /// A page that tells of a problem.
  @Sendable func page(of problem: ServiceProblem, _ context: ServiceContext) -> Response {
    .text(
      problem.detail[context.language], status: problem.status,
      mediaType: "text/plain; charset=utf-8", headers: problem.headers)
  }
}
