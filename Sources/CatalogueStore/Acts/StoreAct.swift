package import Foundation

/// What somebody did with a store, kept so that one can tell who did what and when.
///
/// The account's name is the only thing about a person in it.
package struct StoreAct: Hashable, Sendable {
  /// Its number: a later one has a higher.
  package var number: Int64
  /// Who did it, and when.
  package var actor: StoreActor
  /// What was done.
  package var kind: Kind
  /// With what: a catalogue's name, or an offer and a course.
  package var subject: String
  /// From what: the file that was imported; empty where there is none.
  package var source: String

  /// An act as a store has it.
  package init(number: Int64, actor: StoreActor, kind: Kind, subject: String, source: String) {
    self.number = number
    self.actor = actor
    self.kind = kind
    self.subject = subject
    self.source = source
  }

  /// What can be done.
  package enum Kind: String, CaseIterable, Sendable {
    /// A file was imported.
    case imported
    /// A file was read, and nothing of it was kept.
    case tried
    /// A catalogue was removed.
    case removed
    /// An offer was confirmed to be of a course.
    case confirmed
    /// An offer was said to be none of a course.
    case rejected
    /// What was decided on an offer and a course was forgotten.
    case forgotten
  }
}

/// Who does something with a store, and when.
package struct StoreActor: Hashable, Sendable {
  /// The account's name.
  package var account: String
  /// The moment.
  package var at: Date

  /// An account at a moment.
  package init(account: String, at: Date) {
    self.account = account
    self.at = at
  }
}
