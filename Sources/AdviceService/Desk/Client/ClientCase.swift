internal import Foundation

/// A conversation with one client: what they told, what is tried out, the adviser's notes.
///
/// It lives in the request that brings it, and on the adviser's own machine.
struct ClientCase: Sendable, Equatable {
  /// What the client told.
  var question: Question
  /// What is tried out: each the same question with something else in it.
  var trials: [Trial]
  /// What the adviser wants to remember; it is printed, and read by nobody.
  var notes: String

  /// So many things are tried out beside each other.
  static let mostTrials = 3
  /// So many characters of notes are read.
  static let mostNotes = 20_000
  /// The field of the notes.
  static let notesField = "notities"

  /// A conversation of these parts.
  init(question: Question, trials: [Trial] = [], notes: String = "") {
    self.question = question
    self.trials = Array(trials.prefix(Self.mostTrials))
    self.notes = Self.cleaned(notes)
  }

  /// The conversation that a form tells.
  init(_ form: Address) {
    self.init(
      question: Question(form),
      trials: (1...Self.mostTrials).map { Trial(form, number: $0) },
      notes: form[Self.notesField] ?? "")
    while let last = trials.last, last.isEmpty { trials.removeLast() }
  }

  /// Adds something to be tried out, where there is room.
  mutating func add(_ trial: Trial) -> Bool {
    if let free = trials.firstIndex(where: \.isEmpty) {
      trials[free] = trial
    } else if trials.count < Self.mostTrials {
      trials.append(trial)
    } else {
      return false
    }
    return true
  }

  /// The question of each trial that changes something, with its number from 1.
  var tried: [(number: Int, trial: Trial, question: Question)] {
    trials.enumerated().filter { !$0.element.changes.items.isEmpty }
      .map { ($0.offset + 1, $0.element, $0.element.applied(to: question)) }
  }

  /// What a sheet must have been made from: every question of the conversation, and what it was
  /// answered from, so that a number still means the same route.
  func mark(in snapshot: Snapshot) -> String {
    let texts = [snapshot.mark, question.text] + tried.map(\.question.text)
    return PageAsset.mark(of: Array(texts.joined(separator: "\n").utf8))
  }

  /// Lines without control characters.
  private static func cleaned(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let scalars = lines.unicodeScalars.filter {
      $0 == "\n" || !CharacterSet.controlCharacters.contains($0)
    }
    return String(String(String.UnicodeScalarView(scalars)).prefix(mostNotes))
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
