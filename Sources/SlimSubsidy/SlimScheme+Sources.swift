package import PathGraph

extension SlimScheme {
  /// How sure a finding is: as sure as the least sure value that decided, else as the rule.
  ///
  /// A share of the training list's own is the official one.
  package func confidence(of finding: Finding) -> Confidence {
    if case .rate(.met(.own)) = finding { return .high }
    let values = values(behind: finding)
    return (values.isEmpty ? rule(behind: finding) : values).map(\.confidence).min() ?? .open
  }

  /// The sources behind a finding, each once; the place of the articles until those are known.
  package func sources(of finding: Finding) -> [Source] {
    var seen: Set<String> = []
    return (rule(behind: finding) + values(behind: finding)).compactMap { basis in
      seen.insert(basis.source).inserted ? source(basis.source) : nil
    }
  }

  /// The source with a key.
  func source(_ id: String) -> Source? { sources.first { $0.id == id } }

  private typealias Basis = (source: String, confidence: Confidence)

  private func rule(behind finding: Finding) -> [Basis] {
    rules.filter { $0.value == finding.criterion }.map { ($0.source, $0.confidence) }
  }

  /// The values of the law that decided, none where the criterion alone did.
  private func values(behind finding: Finding) -> [Basis] {
    switch finding {
    case .recognisedPath, .trainingList, .employed: []
    case .eligiblePeriod:
      [firstDay, lastDay].map { ($0.source, $0.confidence) }
    case .applicant(.met(.mayApply(let kind))):
      applicants.filter { $0.kind == kind }.map { ($0.source, $0.confidence) }
    case .applicant:
      applicants.filter { $0.kind == .employer }.map { ($0.source, $0.confidence) }
    case .applicationWindow(.met(let days)):
      [days.firstWindow, days.lastWindow].map { ($0.source, $0.confidence) }
        + weeks.entries.map { ($0.source, $0.confidence) }
    case .applicationWindow(.notMet):
      [(lapses.source, lapses.confidence)]
    case .applicationWindow(.unknown):
      weeks.entries.map { ($0.source, $0.confidence) }
    case .rate(.met(.level(_, _, let stated))):
      stated.map { ($0.source, $0.confidence) }
    case .rate: []
    }
  }
}

extension Verdict {
  /// How sure the outcome is: a *no* is as sure as its surest reason, the others as their least
  /// sure rule.
  package func confidence(under scheme: SlimScheme) -> Confidence {
    let confidences = (outcome == .no ? because : findings).map(scheme.confidence(of:))
    return (outcome == .no ? confidences.max() : confidences.min()) ?? .open
  }
}
