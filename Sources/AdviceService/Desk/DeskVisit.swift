internal import Hummingbird
internal import PathGraph

/// One look at a page of the desk: a visit by somebody who has signed in.
struct DeskVisit: Sendable {
  /// The visit: language, words, what it is answered from.
  var visit: Visit
  /// Who has signed in.
  let session: Session
  /// What a form sent along; empty where none did.
  let form: Address

  /// The words of the page.
  var strings: PageStrings { visit.strings }
}
