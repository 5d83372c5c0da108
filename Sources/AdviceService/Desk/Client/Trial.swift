internal import Foundation

/// Something that is tried out for a client: a course more, other hours, an employer.
struct Trial: Sendable, Equatable {
  /// What the adviser calls it; empty where it has no name.
  var name: String
  /// What is otherwise: an answer to a question takes the place of the client's own; what one can
  /// show, and what is allowed as well, is added.
  var changes: Question

  /// The questions that a trial can answer otherwise.
  static let names = [
    "bewijs", "bewijs-naam", "doel", "studie", "werk", "km", "vanaf", "klaar", "geld",
    "opleidingen",
    "niet", "wel", "betaald", "erkend", "neemt-aan", "aanvrager", "subsidie", "mag", "mag-naam",
  ]
  /// The questions whose answers are added.
  private static let added = ["bewijs", "bewijs-naam", "mag", "mag-naam"]

  /// A trial of these parts.
  init(name: String = "", changes: Question = .empty) {
    self.name = String(
      name.components(separatedBy: .controlCharacters).joined(separator: " ")
        .trimmingCharacters(in: .whitespaces).prefix(60))
    self.changes = changes.keeping(Self.names)
  }

  /// The trial that makes one question of another.
  init(name: String, from before: Question, to after: Question) {
    var changes = Question.empty
    for name in Self.names {
      let (old, new) = (before.values(name), after.values(name))
      if Self.added.contains(name) {
        changes = changes.setting(name, to: new.filter { !old.contains($0) })
      } else if old != new {
        changes = changes.setting(name, to: new.isEmpty ? [Self.no] : new)
      }
    }
    self.init(name: name, changes: changes)
  }

  /// The trial with a number, from 1, that a form tells.
  init(_ form: Address, number: Int) {
    let prefix = Self.prefix(number)
    let own = form.parameters.filter { $0.name.hasPrefix(prefix) }
      .map { (name: String($0.name.dropFirst(prefix.count)), value: $0.value) }
    self.init(
      name: own.first { $0.name == "naam" }?.value ?? "",
      changes: Question(Address(path: form.path, parameters: own)))
  }

  /// The trial as a button sends it, and as it is read again.
  var text: String { "naam=\(name.formEncoded)&\(changes.text)" }

  /// The trial that a button sent.
  init(text: String) {
    let address = Address(path: "", query: text)
    self.init(name: address["naam"] ?? "", changes: Question(address))
  }

  /// What comes before the names of a trial's fields.
  static func prefix(_ number: Int) -> String { "p\(number)-" }

  /// Whether nothing is told of it.
  var isEmpty: Bool { name.isEmpty && changes.items.isEmpty }

  /// A question with the changes.
  func applied(to question: Question) -> Question {
    var question = question
    for name in Self.names {
      let values = changes.values(name)
      guard !values.isEmpty else { continue }
      if Self.added.contains(name) {
        for value in values { question = question.adding(value, to: name) }
      } else {
        // No is an answer too: it takes away what the client told.
        question = question.setting(name, to: values == [Self.no] ? [] : values)
      }
    }
    return question
  }

  /// The answer that takes a wish away.
  static let no = "nee"
}
