/// A question with what was written in free text looked up.
struct Resolution {
  /// The question, with ids where a name was clear.
  private(set) var question: Question
  /// The names that could be several things, or nothing.
  private(set) var unclear: [Unclear] = []

  /// A name that stands for nothing by itself.
  struct Unclear {
    /// The question that it answers.
    var name: String
    /// What was written.
    var text: String
    /// What may have been meant, the best first.
    var candidates: [Finder.Entry]
  }

  init(_ question: Question, _ finder: Finder) {
    self.question = question
    for (name, kind) in Question.searched {
      var ids: [String] = []
      for text in question.values(name) {
        if let entry = finder.exact(text, kind: kind) {
          ids.append(entry.id)
        } else {
          let found = finder.matches(text, kind: kind, limit: 6).map(\.entry)
          unclear.append(Unclear(name: name, text: text, candidates: found))
        }
      }
      guard let other = Question.ids(of: name) else {
        self.question = self.question.setting(name, to: ids)
        continue
      }
      self.question = self.question.setting(name, to: [])
      for id in ids { self.question = self.question.adding(id, to: other) }
    }
  }
}
