package import PathGraph
internal import Skills

extension NearAdvice {
  /// The measure in one sentence.
  package static let measure = LocalizedText(
    nl: "Het percentage zegt hoeveel van de vaardigheden van een functie u al hebt; een vaardigheid"
      + " die maar weinig beroepen vragen, telt zwaarder dan een die bijna elk beroep vraagt.",
    en: "The percentage says how many of a role's skills you have already; a skill that few jobs"
      + " ask counts for more than one that nearly every job asks.")

  /// What these suggestions are, and what they are not.
  package static let caution = LocalizedText(
    nl: "Dit zijn suggesties naast de ontwikkelpaden. Gedeelde vaardigheden geven geen recht op een"
      + " baan en geen vrijstelling van een opleiding.",
    en: "These are suggestions beside the development paths. Shared skills give no right to a job"
      + " and no exemption from a course.")

  /// Where the skills come from.
  package static let origin = LocalizedText(
    nl:
      "De vaardigheden komen uit CompetentNL: per mbo-opleiding de vaardigheden die daar essentieel"
      + " zijn. Voor functies zonder mbo-opleiding zijn ze niet bekend.",
    en: "The skills come from CompetentNL: those that are essential for each mbo qualification. For"
      + " roles without an mbo qualification they are not known.")

  /// What else the reader must know.
  package var messages: [LocalizedText] {
    [Self.measure, Self.caution, Self.origin] + unknown + advice.messages
  }

  private var unknown: [LocalizedText] {
    known.compactMap { item in
      let title: LocalizedText
      switch item {
      case .role(let role, let qualifications) where qualifications.isEmpty:
        title = advice.graph[role].title
      case .diploma(let diploma): title = advice.graph[diploma].title
      case .role, .qualification, .skill: return nil
      }
      return LocalizedText(
        nl: "Van “\(title.nl)” zijn geen vaardigheden bekend.",
        en: "No skills are known of “\(title[.english])”.")
    }
  }

  /// By what a person's skills are known, in words.
  package func words(for known: Known) -> LocalizedText {
    switch known {
    case .role(let role, let qualifications):
      let title = advice.graph[role].title
      let by = qualifications.map { " (\($0.label), crebo \($0.crebo))" }.joined()
      return LocalizedText(nl: title.nl + by, en: title[.english] + by)
    case .qualification(let qualification):
      let words = "\(qualification.label) (crebo \(qualification.crebo))"
      return LocalizedText(nl: words, en: words)
    case .diploma(let diploma): return advice.graph[diploma].title
    case .skill(let skill):
      return LocalizedText(nl: table[skill].label, en: table[skill].label)
    }
  }

  /// A share as a whole percentage; never 100 where something is missing.
  package static func percentage(_ share: Double) -> Int {
    share >= 1 ? 100 : min(99, Int((share * 100).rounded()))
  }
}
