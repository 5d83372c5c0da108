package import Foundation
internal import PathFiles
package import PathGraph

/// The answer to one line of a batch: an advice, or what is wrong with the profile.
package struct BatchAnswer: Sendable {
  /// The document, on one line, without a line end.
  package var line: String
  /// Whether it says what is wrong with the profile.
  package var isFailure: Bool
}

/// One line of a batch, as it was read.
package struct BatchLine: Sendable {
  /// Its number, from 1.
  package var number: Int
  /// Its bytes without the line end; at most one more than a profile may have.
  package var content: Data

  /// A line with its number.
  package init(number: Int, content: Data) {
    self.number = number
    self.content = content
  }
}

extension Advisor {
  /// The answers to lines of a batch, in their order, worked out on all cores.
  ///
  /// - Parameters:
  ///   - lines: The lines, each a profile as JSON.
  ///   - language: The language of lines that name none.
  /// - Returns: An answer for each line.
  package func answers(to lines: [BatchLine], in language: Language) -> [BatchAnswer] {
    lines.mapConcurrently { answer(to: $0, in: language) }
  }

  private func answer(to line: BatchLine, in language: Language) -> BatchAnswer {
    var language = language
    do {
      var object = try ProfileReader.object(line.content)
      if case .text(let code)? = object["language"], let own = Language(rawValue: code) {
        language = own
      } else if object["language"] == nil {
        object["language"] = .text(language.rawValue)
      }
      var reader = ProfileReader(graph, places: places, asOf: asOf)
      let advice = advice(for: try reader.profile(object))
      return BatchAnswer(line: try JSONText.line(advice.document), isFailure: false)
    } catch let invalid as InvalidProfile {
      var problem = ProblemDocument(invalid, in: language)
      problem.line = line.number
      return BatchAnswer(line: (try? JSONText.line(problem)) ?? "{}", isFailure: true)
    } catch {
      // Every document can be written; whoever reads still gets a problem on this line.
      return BatchAnswer(
        line: #"{"line":\#(line.number),"status":500,"type":"about:blank"}"#, isFailure: true)
    }
  }
}
