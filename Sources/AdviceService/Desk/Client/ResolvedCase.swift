/// A conversation with the names that were written in free text looked up.
struct ResolvedCase {
  /// The conversation, with ids where a name was clear.
  var client: ClientCase
  /// The names that were not clear, by the number of the trial; 0 for what the client told.
  var unclear: [Int: [Resolution.Unclear]] = [:]

  /// A blank conversation.
  static let blank = ResolvedCase(client: ClientCase(question: .empty))

  private init(client: ClientCase) { self.client = client }

  init(_ client: ClientCase, _ finder: Finder) {
    self.client = client
    self.client.question = resolved(client.question, 0, finder)
    for (position, trial) in client.trials.enumerated() {
      self.client.trials[position].changes = resolved(trial.changes, position + 1, finder)
    }
  }

  /// A question with names looked up; what is not clear stays in the field where it was written.
  private mutating func resolved(
    _ question: Question, _ number: Int, _ finder: Finder
  ) -> Question {
    let resolution = Resolution(question, finder)
    guard !resolution.unclear.isEmpty else { return resolution.question }
    unclear[number] = resolution.unclear
    return resolution.unclear.reduce(resolution.question) { $0.adding($1.text, to: $1.name) }
  }
}
