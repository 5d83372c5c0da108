internal import Advice
internal import Foundation
internal import PathGraph
internal import RouteMatcher

/// The subsidy's verdict as a person reads it on a terminal.
struct SlimText {
  let text: String

  init(_ advice: SlimAdvice, _ terminal: Terminal) {
    let (graph, language) = (advice.advisor.graph, advice.profile.language)
    func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }
    let learn = advice.learn
    let title =
      say("SLIM-subsidie voor ", "SLIM subsidy for ") + graph[learn.course].title[language]
    var lines = terminal.wrap(title).map { terminal.heading($0) }
    let place =
      learn.role.map {
        say("in een baan als ", "in a job as ") + graph[$0].title[language]
      }
      ?? (graph.workplaces(of: learn.course).isEmpty
        ? say("zonder baan", "without a job")
        : say(
          "terwijl u nog geen baan hebt die erbij hoort (die is nodig)",
          "while you have no job that goes with it (one is needed)"))
    lines += terminal.wrap(
      say(
        "Op zijn vroegst van \(Print.day(learn.start).nl) tot \(Print.day(learn.end).nl), \(place)."
          + " Prijs \(Print.money(learn.grossCost).nl) (schatting).",
        "At the earliest from \(Print.day(learn.start)[.english]) to"
          + " \(Print.day(learn.end)[.english]), \(place). Price"
          + " \(Print.money(learn.grossCost)[.english]) (estimate)."))
    lines.append("")
    guard let slim = advice.verdict else {
      lines += terminal.wrap(
        say(
          "De regels van de subsidie zijn niet gevonden (subsidies/slim-scholing.yaml).",
          "The subsidy's rules were not found (subsidies/slim-scholing.yaml)."))
      text = lines.joined(separator: "\n")
      return
    }
    lines += terminal.wrap(terminal.strong(slim.text))
    if let likely = slim.ifConfirmed.value { lines += terminal.wrap(likely.text) }
    if let apply = slim.apply.value { lines += terminal.wrap(apply.text) }
    lines += ["", terminal.strong(say("Per voorwaarde", "By criterion"))]
    for criterion in slim.criteria {
      let mark =
        switch criterion.outcome {
        case "met": say("ja", "yes")
        case "notMet": say("nee", "no")
        default: "?"
        }
      lines += terminal.wrap(
        "\(criterion.text) " + say("Bron: ", "Source: ") + criterion.article, indent: "        ",
        first: "  " + "[\(mark)]".padding(toLength: 6, withPad: " ", startingAt: 0))
    }
    for (title, texts) in [
      (say("Wat niemand nog zegt", "What nobody says yet"), advice.open),
      (say("Ander geld", "Other money"), advice.otherMoney),
    ] where !texts.isEmpty {
      lines += ["", terminal.strong(title)]
      for text in texts { lines += terminal.wrap(text[language], indent: "    ", first: "  - ") }
    }
    text = lines.joined(separator: "\n")
  }
}
