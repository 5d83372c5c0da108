internal import Foundation

/// A conversation as a file on the adviser's own machine: the only place where it is kept.
///
/// The answers have the names that they have in the addresses of pages.
struct ClientFile: Codable, Equatable {
  /// What tells such a file from others, and its version.
  private var kind = Self.kind
  private var format = Self.format
  private var answers: [String: [String]]
  private var trials: [SavedTrial]
  private var notes: String

  private struct SavedTrial: Codable, Equatable {
    var name: String
    var answers: [String: [String]]
  }

  private static let kind = "ontwikkelpad-gesprek"
  private static let format = 1
  /// A file is at most so large, in bytes.
  static let mostBytes = 262_144

  /// The file of a conversation.
  init(_ client: ClientCase) {
    answers = Self.answers(client.question)
    trials = client.trials.map { SavedTrial(name: $0.name, answers: Self.answers($0.changes)) }
    notes = client.notes
  }

  /// Why a file holds no conversation.
  enum Fault: Error {
    /// It is no such file.
    case isOther
    /// It is of a later version of the desk.
    case isNewer
  }

  /// The conversation that a file holds.
  ///
  /// - Throws: `Fault` where it holds none.
  static func client(_ bytes: Data) throws(Fault) -> ClientCase {
    struct Head: Codable { var kind: String, format: Int }
    let decoder = JSONDecoder()
    guard let head = try? decoder.decode(Head.self, from: bytes), head.kind == kind else {
      throw .isOther
    }
    guard head.format <= format else { throw .isNewer }
    guard let file = try? decoder.decode(ClientFile.self, from: bytes) else { throw .isOther }
    return ClientCase(
      question: Self.question(file.answers),
      trials: file.trials.map { Trial(name: $0.name, changes: Self.question($0.answers)) },
      notes: file.notes)
  }

  /// The file's bytes.
  var bytes: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(self)
    }
  }

  private static func answers(_ question: Question) -> [String: [String]] {
    Dictionary(grouping: question.items, by: \.name).mapValues { $0.map(\.value) }
  }

  private static func question(_ answers: [String: [String]]) -> Question {
    let parameters = answers.sorted { $0.key < $1.key }
      .flatMap { name, values in values.map { (name: name, value: $0) } }
    return Question(Address(path: "", parameters: parameters))
  }
}
