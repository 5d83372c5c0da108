package import PathGraph

/// A kind of applicant (*aanvrager*).
package enum ApplicantKind: String, CaseIterable, Sendable {
  /// An employer.
  case employer
  /// A registered childminder agency (*gastouderbureau*).
  case childminderAgency = "childminder-agency"
  /// Employers' and workers' organisations and training funds together (*samenwerkingsverband*).
  case collective
  /// The worker or job seeker.
  case person
}

/// Something that must be in order for the subsidy to be paid.
package enum Duty: String, CaseIterable, Sendable {
  /// Who takes the course may be charged nothing.
  case participantPaysNothing = "participant-pays-nothing"
  /// The course starts within so many weeks after the application.
  case startInTime = "start-in-time"
  /// The invoice and the proof of taking part are kept.
  case keepInvoiceAndProof = "keep-invoice-and-proof"
}

extension SlimScheme {
  /// The share that is paid for courses of some levels.
  package struct LevelRate: Hashable, Sendable {
    /// The NLQF levels, within 1 to 8.
    package var levels: ClosedRange<Int>
    /// The share in basis points (9000 is 90 %), with all that sources state where they disagree.
    package var rate: Dated<Int>

    /// A share for some levels.
    package init(levels: ClosedRange<Int>, rate: Dated<Int>) {
      self.levels = levels
      self.rate = rate
    }
  }

  /// A kind of applicant that may apply.
  package struct Eligible: Hashable, Sendable {
    /// The kind.
    package var kind: ApplicantKind
    /// The first day on which it may apply; nil for as long as there are windows.
    package var from: Day?
    /// The source, a key of the scheme's sources.
    package var source: String
    /// How sure it is.
    package var confidence: Confidence

    /// A kind of applicant that may apply.
    package init(kind: ApplicantKind, from: Day? = nil, source: String, confidence: Confidence) {
      self.kind = kind
      self.from = from
      self.source = source
      self.confidence = confidence
    }
  }

  /// A window in which applications are taken (*aanvraagtijdvak*).
  package struct Window: Hashable, Sendable {
    /// The kinds of applicant that it is for.
    package var kinds: [ApplicantKind]
    /// The first day.
    package var from: Day
    /// The last day.
    package var to: Day
    /// The time at which it opens on the first day, such as `09:00`, where it is known.
    package var opens: String?
    /// The time at which it closes on the last day, where it is known.
    package var closes: String?
    /// The source, a key of the scheme's sources.
    package var source: String
    /// How sure it is.
    package var confidence: Confidence

    /// A window for some kinds of applicant.
    package init(
      kinds: [ApplicantKind], from: Day, to: Day, opens: String? = nil, closes: String? = nil,
      source: String, confidence: Confidence
    ) {
      self.kinds = kinds
      self.from = from
      self.to = to
      self.opens = opens
      self.closes = closes
      self.source = source
      self.confidence = confidence
    }
  }

  /// Something about the scheme that no source says.
  package struct OpenQuestion: Hashable, Sendable {
    /// Its id, unique in the scheme.
    package var id: String
    /// The question, and whom to ask.
    package var text: LocalizedText

    /// An open question.
    package init(id: String, text: LocalizedText) {
      self.id = id
      self.text = text
    }
  }

  /// Other money for learning, which advice may name and never computes.
  package struct OtherMoney: Hashable, Sendable {
    /// Its id, unique in the scheme.
    package var id: String
    /// What it is called.
    package var title: LocalizedText
    /// What it is and for whom.
    package var text: LocalizedText
    /// The source, a key of the scheme's sources.
    package var source: String?

    /// Other money for learning.
    package init(id: String, title: LocalizedText, text: LocalizedText, source: String? = nil) {
      self.id = id
      self.title = title
      self.text = text
      self.source = source
    }
  }
}
