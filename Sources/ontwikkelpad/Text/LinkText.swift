internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import Foundation
internal import PathGraph

/// Suggested links and decisions, for reading on a terminal.
struct LinkText {
  private let graph: PathGraph
  private let terminal: Terminal
  private let language: Language

  init(_ graph: PathGraph, _ language: Language, _ terminal: Terminal) {
    self.graph = graph
    self.language = language
    self.terminal = terminal
  }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  /// What there is to decide, and what was decided.
  func list(_ suggestions: [LinkSuggestion], _ decisions: [LinkDecision]) -> String {
    var lines: [String] = []
    if suggestions.isEmpty {
      lines.append(say("Er zijn geen voorstellen.", "There are no suggestions."))
    } else {
      let count = suggestions.count
      lines.append(terminal.strong(say("Voorstellen: \(count)", "Suggestions: \(count)")))
      for suggestion in suggestions { lines += self.lines(suggestion) }
      lines.append("")
      lines += terminal.wrap(
        say(
          "Goedkeuren: ontwikkelpad link confirm AANBIEDER AANBOD OPLEIDING. Afwijzen: link reject.",
          "Confirm: ontwikkelpad link confirm PROVIDER OFFER COURSE. Reject: link reject."),
        indent: "", first: "")
    }
    guard !decisions.isEmpty else { return lines.joined(separator: "\n") }
    lines += ["", terminal.strong(say("Beslist", "Decided"))]
    for decision in decisions {
      let outcome =
        decision.isConfirmed ? say("goedgekeurd", "confirmed") : say("afgewezen", "rejected")
      let day = Print.day(decision.day)[language]
      lines += terminal.wrap(
        "\(decision.offer.provider) \(decision.offer.offer) → \(decision.course): \(outcome), \(day)",
        indent: "    ", first: "  - ")
    }
    return lines.joined(separator: "\n")
  }

  private func lines(_ suggestion: LinkSuggestion) -> [String] {
    let offer = suggestion.offer.offer
    var lines = terminal.wrap(
      "“\(offer.title)” · \(offer.provider.name ?? offer.provider.id)", indent: "    ",
      first: "  - ")
    lines += terminal.wrap(
      "\(offer.provider.id) \(quoted(offer.id))", indent: "      ", first: "    ")
    if suggestion.isAmbiguous {
      lines += terminal.wrap(
        say(
          "De code hoort bij meer dan één opleiding. Welke is het?",
          "The code belongs to more than one course. Which is it?"), indent: "      ", first: "    "
      )
    }
    for suggested in suggestion.courses {
      let course = suggested.course
      let title = graph[course].title[language]
      let percentage = Int((suggested.score * 100).rounded())
      lines += terminal.wrap(
        "\(percentage): \(graph.id(of: course)) (\(title))", indent: "        ", first: "      · ")
    }
    return lines
  }

  /// An id as a shell takes it.
  private func quoted(_ id: String) -> String {
    let isPlain = id.allSatisfy { $0.isLetter || $0.isNumber || "-_.:/".contains($0) }
    return isPlain ? id : "'" + id.replacing("'", with: "'\\''") + "'"
  }

  /// What a decision means from now on.
  ///
  /// - Parameters:
  ///   - offer: The offer.
  ///   - course: The course.
  ///   - isConfirmed: Whether it belongs to it.
  ///   - before: What was decided on both before; nil for nothing.
  /// - Returns: It in words.
  func decided(
    _ offer: Offer, _ course: CourseIndex, isConfirmed: Bool, before: LinkDecision? = nil
  ) -> String {
    let title = graph[course].title[language]
    let text =
      isConfirmed
      ? say(
        "“\(offer.title)” telt vanaf nu mee als “\(title)”.",
        "“\(offer.title)” counts as “\(title)” from now on.")
      : say(
        "“\(offer.title)” telt niet mee als “\(title)”.",
        "“\(offer.title)” does not count as “\(title)”.")
    var lines = terminal.wrap(text, indent: "", first: "")
    if let before, before.isConfirmed != isConfirmed {
      let day = Print.day(before.day)[language]
      lines += terminal.wrap(
        before.isConfirmed
          ? say(
            "Op \(day) was dit goedgekeurd. Dat geldt niet meer.",
            "On \(day) this was confirmed. That holds no more.")
          : say(
            "Op \(day) was dit afgewezen. Dat geldt niet meer.",
            "On \(day) this was rejected. That holds no more."), indent: "", first: "")
    }
    return lines.joined(separator: "\n")
  }

  /// What speaks against a link that was confirmed.
  func note(_ contradiction: LinkContradiction) -> String {
    terminal.wrap("! " + contradiction.text(graph)[language], indent: "  ", first: "")
      .joined(separator: "\n")
  }
}
