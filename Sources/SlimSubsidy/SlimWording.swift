package import PathGraph

/// The words for findings, verdicts and missing facts: plain Dutch (B1), with English beside it.
///
/// All words of this module are here. A text on a value that is not sure says so, and whom to ask.
package struct SlimWording: Sendable {
  private let scheme: SlimScheme
  private let date: @Sendable (Day) -> LocalizedText
  private let money: @Sendable (Money) -> LocalizedText

  /// Words for a scheme, with the program's own way to write days and money.
  package init(
    scheme: SlimScheme, date: @escaping @Sendable (Day) -> LocalizedText,
    money: @escaping @Sendable (Money) -> LocalizedText
  ) {
    self.scheme = scheme
    self.date = date
    self.money = money
  }

  // MARK: - Verdicts

  /// What the outcome is and why, in a few sentences.
  package func text(of verdict: Verdict) -> LocalizedText {
    switch verdict.outcome {
    case .yes:
      var text = Self.text(
        "Ja, voor zover wij weten. De SLIM-scholingssubsidie is geld van de overheid voor scholing.",
        "Yes, as far as we know. The SLIM training subsidy is government money for training.")
      if let grant = verdict.grant { text = text + self.text(of: grant) }
      guard verdict.confidence(under: scheme) < .high else { return text }
      return text + Self.text("Niet alles hiervan is zeker.", "Not all of this is certain.")
        + Self.ask
    case .no:
      return verdict.because.map(reason).reduce(
        Self.text("Nee, deze subsidie kan niet.", "No, this subsidy is not possible."), +)
        + note(verdict.confidence(under: scheme))
    case .unknown:
      let asked = verdict.missing.map(whomToAsk).reduce(into: [LocalizedText]()) { texts, text in
        if !texts.contains(text) { texts.append(text) }
      }
      return (verdict.because.map(reason) + asked).reduce(
        Self.text("Dat is nog niet bekend.", "That is not known yet."), +)
    }
  }

  /// What is likely paid, and on what condition; nil where nothing is.
  package func ifConfirmed(of verdict: Verdict) -> LocalizedText? {
    guard let grant = verdict.ifConfirmed else { return nil }
    let conditions = verdict.missing.map(condition)
    let (nl, en) = (conditions.map(\.nl), conditions.map { $0[.english] })
    return Self.text(
      "Waarschijnlijk, als " + nl.joined(separator: ". En als ") + ".",
      "Likely, if " + en.joined(separator: ". And if ") + ".") + text(of: grant)
      + Self.text("Dit bedrag is niet zeker.", "This amount is not certain.") + Self.ask
  }

  /// What is paid of the price.
  private func text(of grant: Grant) -> LocalizedText {
    let (rate, amount) = (Self.percent(grant.rate), money(grant.amount))
    return grant.rateIsAtLeast
      ? Self.text(
        "De subsidie betaalt ten minste \(rate.nl) van de prijs: ten minste \(amount.nl).",
        "The subsidy pays at least \(rate[.english]) of the price: at least \(amount[.english]).")
      : Self.text(
        "De subsidie betaalt \(rate.nl) van de prijs: \(amount.nl).",
        "The subsidy pays \(rate[.english]) of the price: \(amount[.english]).")
  }

  // MARK: - Findings

  /// What was found, and what would change it.
  package func text(of finding: Finding) -> LocalizedText {
    let advice =
      finding.missing.facts.first.map(whomToAsk) ?? note(scheme.confidence(of: finding))
    return reason(finding) + advice
  }

  private func reason(_ finding: Finding) -> LocalizedText {
    switch finding {
    case .recognisedPath(let answer): text(answer)
    case .trainingList(let answer): text(answer)
    case .eligiblePeriod(let answer): text(answer)
    case .employed(let answer): text(answer)
    case .applicant(let answer): text(answer)
    case .applicationWindow(let answer): text(answer)
    case .rate(let answer): text(answer)
    }
  }

  /// What stands in the place of the article until that is known: the titles of the sources.
  package func article(of finding: Finding) -> String {
    scheme.sources(of: finding).map(\.title).joined(separator: "; ")
  }

  private func text(_ answer: RecognisedPath.Answer) -> LocalizedText {
    switch answer {
    case .met(.recognised(let day)):
      dated(
        day, "Het ontwikkelpad is erkend op", "The development path was recognised on",
        "Dat is op tijd voor deze opleiding.", "That is in time for this course.")
    case .notMet(.notRecognised):
      Self.text(
        "De overheid heeft dit ontwikkelpad niet erkend. Alleen een erkend ontwikkelpad telt mee.",
        "The government has not recognised this development path. Only a recognised one counts.")
    case .notMet(.recognisedLater(let day)):
      dated(
        day, "Het ontwikkelpad is pas erkend op",
        "The development path was recognised only on",
        "Een opleiding die op of na die dag begint, kan wel meetellen.",
        "A course that starts on or after that day can count.")
    case .unknown(.onlySectorKnown):
      Self.text(
        "In deze sector zijn ontwikkelpaden erkend. We weten niet zeker of dit pad er een van is.",
        "Paths of this sector are recognised. We are not sure that this path is one of them.")
    case .unknown(.dateNotKnown):
      Self.text(
        "Het ontwikkelpad is erkend. We weten niet sinds wanneer.",
        "The development path is recognised. We do not know since when.")
    case .unknown(.pathNotKnown):
      Self.text(
        "Deze opleiding hoort bij meer ontwikkelpaden. We weten niet voor welk pad dit is.",
        "This course belongs to several paths. We do not know for which path this is.")
    }
  }

  private func text(_ answer: TrainingList.Answer) -> LocalizedText {
    switch answer {
    case .met:
      Self.text(
        "De opleiding staat op de lijst van het ontwikkelpad (het scholingspakket).",
        "The course stands in the path's training list.")
    case .notMet:
      Self.text(
        "De opleiding staat niet op de lijst van het ontwikkelpad (het scholingspakket).",
        "The course does not stand in the path's training list.")
        + Self.text(
          "Alleen een opleiding die op de lijst staat, telt mee.",
          "Only a course that stands in the list counts.")
    case .unknown:
      Self.text(
        "We hebben de officiële lijst van het ontwikkelpad (het scholingspakket) niet gezien.",
        "We have not seen the path's official training list.")
        + Self.text(
          "We weten dus niet of de opleiding erop staat.",
          "So we do not know whether the course stands in it.")
    }
  }

  private func text(_ answer: EligiblePeriod.Answer) -> LocalizedText {
    switch answer {
    case .met(.within(let from, let to)):
      dated(
        from, "De opleiding begint op tijd: op of na", "The course starts in time: on or after", "",
        "")
        + dated(
          to, "De opleiding is ook op tijd klaar: uiterlijk op", "It also ends in time: by", "", "")
    case .notMet(.beforeScheme(let day)):
      dated(
        day, "De opleiding begint te vroeg. De subsidie geldt vanaf",
        "The course starts too early. The subsidy holds from",
        "Begin op of na die dag.", "Start on or after that day.")
    case .notMet(.beforeCourseCounts(let day)):
      dated(
        day, "De opleiding begint te vroeg. Meetellen kan pas vanaf",
        "The course starts too early. It counts only from",
        "Begin op of na die dag.", "Start on or after that day.")
    case .notMet(.afterCourseCounts(let day)):
      dated(
        day, "De opleiding begint te laat. Meetellen kon tot en met",
        "The course starts too late. It counted up to and including",
        "Begin uiterlijk op die dag.", "Start by that day.")
    case .notMet(.afterScheme(let day)):
      dated(
        day, "De opleiding begint te laat. De subsidie loopt tot en met",
        "The course starts too late. The subsidy runs up to and including",
        "Dan moet de opleiding klaar zijn.", "The course must be finished by then.")
    case .unknown(let doubt):
      (doubt.fromIsMissing
        ? Self.text(
          "We weten niet vanaf welke dag deze opleiding meetelt.",
          "We do not know from which day this course counts.")
        : Self.nothing)
        + (doubt.endsAfter.map { day in
          dated(
            day, "De opleiding is pas klaar na", "The course ends only after",
            "Dan loopt de subsidie af. We weten niet of een deel van de opleiding meetelt.",
            "The subsidy ends then. We do not know whether a part of the course counts.")
        } ?? Self.nothing)
    }
  }

  private func text(_ answer: Employed.Answer) -> LocalizedText {
    switch answer {
    case .met(.inRole):
      Self.text(
        "De opleiding wordt gevolgd naast werk, dus er is een werkgever.",
        "The course is taken beside work, so there is an employer.")
    case .met(.byApplicant):
      Self.text(
        "De aanvrager neemt de deelnemer in dienst voor de opleiding.",
        "The applicant takes the participant on for the course.")
    case .unknown:
      Self.text(
        "Er is nog geen werkgever bekend. De subsidie is voor mensen die bij een werkgever werken.",
        "No employer is known yet. The subsidy is for people who work for an employer.")
    }
  }

  private func text(_ answer: Applicant.Answer) -> LocalizedText {
    switch answer {
    case .met(.mayApply(let kind)):
      Self.text(
        "\(Self.name(kind).nl.capitalised) mag deze subsidie aanvragen.",
        "\(Self.name(kind)[.english].capitalised) may apply for this subsidy.")
    case .met(.employerMustApply):
      Self.text(
        "De werkgever moet de subsidie aanvragen. De deelnemer kan dat niet zelf.",
        "The employer must apply for the subsidy. The participant cannot.")
    case .notMet(.mayNotApply(let kind)):
      Self.text(
        "\(Self.name(kind).nl.capitalised) kan deze subsidie niet aanvragen.",
        "\(Self.name(kind)[.english].capitalised) cannot apply for this subsidy.")
        + Self.text("Een werkgever kan dat wel.", "An employer can.")
    }
  }

  private func text(_ answer: ApplicationWindow.Answer) -> LocalizedText {
    switch answer {
    case .met(let days): text(of: days)
    case .notMet(.schemeEnded(let day)):
      dated(
        day, "Aanvragen kan niet meer. De regeling bestaat niet meer vanaf",
        "Applying is no longer possible. The scheme is no more from",
        "Een opleiding die eerder begint, kan nog meetellen als de aanvraag op tijd is.",
        "A course that starts earlier can still count if the application is in time.")
    case .unknown(.noWindowKnown(let kind, let day)):
      dated(
        day, "De aanvraag kan op zijn vroegst op", "The application can be made at the earliest on",
        "We weten nog niet of \(Self.name(kind).nl) dan of later kan aanvragen.",
        "We do not know yet whether \(Self.name(kind)[.english]) can apply then or later.")
    }
  }

  private func text(_ answer: Rate.Answer) -> LocalizedText {
    let level = Self.text(
      "Het NLQF-niveau zegt hoe moeilijk een opleiding is, van 1 tot en met 8.",
      "The NLQF level says how hard a course is, from 1 to 8.")
    switch answer {
    case .met(.own(let rate)):
      return Self.text(
        "Volgens de lijst van het ontwikkelpad betaalt de subsidie \(Self.percent(rate).nl).",
        "The path's training list says that the subsidy pays \(Self.percent(rate)[.english]).")
    case .met(.level(let number, let lowest, let stated)):
      guard stated.disagree() else {
        return Self.text(
          "De subsidie betaalt \(Self.percent(lowest).nl) van een opleiding op NLQF-niveau \(number).",
          "The subsidy pays \(Self.percent(lowest)[.english]) of a course at NLQF level \(number).")
          + level
      }
      return Self.text(
        "Over NLQF-niveau \(number) zijn de bronnen het niet eens: "
          + list(stated, in: .dutch) + ". We rekenen met het laagste.",
        "On NLQF level \(number) the sources disagree: "
          + list(stated, in: .english) + ". We take the lowest.") + level
    case .unknown(.levelNotKnown):
      return Self.text(
        "We kennen het NLQF-niveau van de opleiding niet. Daarvan hangt af hoeveel de subsidie is.",
        "We do not know the course's NLQF level. The amount of the subsidy depends on it.") + level
    case .unknown(.noRate(let number)):
      return Self.text(
        "We weten niet hoeveel de subsidie betaalt voor NLQF-niveau \(number) op deze startdag.",
        "We do not know what the subsidy pays for NLQF level \(number) on this start.") + level
    }
  }

  private func list(_ stated: ArraySlice<Dated<Int>.Entry>, in language: Language) -> String {
    stated.compactMap { entry in
      entry.value.map {
        "\(Self.percent($0)[language]) (\(scheme.source(entry.source)?.title ?? entry.source))"
      }
    }.joined(separator: ", ")
  }

  // MARK: - Applying

  /// Who applies, as a name in a sentence.
  package func who(_ apply: HowToApply) -> LocalizedText { Self.name(apply.who) }

  /// Who applies, when, and what must be in order.
  package func text(of apply: HowToApply) -> LocalizedText {
    let who = Self.name(apply.who)
    let windows = min(apply.days.firstWindow.confidence, apply.days.lastWindow.confidence)
    let isSure = windows == .high && apply.duties.allSatisfy { $0.confidence == .high }
    return apply.duties.map { text(of: $0, weeks: apply.weeks) }.reduce(
      Self.text(
        "\(who.nl.capitalised) vraagt de subsidie aan bij Uitvoering Van Beleid.",
        "\(who[.english].capitalised) applies for the subsidy at Uitvoering Van Beleid.")
        + text(of: apply.days) + doubt(windows), +)
      + (isSure ? Self.nothing : Self.ask)
  }

  private func text(of days: ApplicationWindow.Met) -> LocalizedText {
    let (first, last) = (date(days.first), date(days.last))
    let opens = days.first == days.firstWindow.from ? days.firstWindow.opens : nil
    let closes = days.last == days.lastWindow.to ? days.lastWindow.closes : nil
    return Self.text(
      "Aanvragen kan van \(first.nl)\(opens.map { " (vanaf \($0) uur)" } ?? "")"
        + " tot en met \(last.nl)\(closes.map { " (tot \($0) uur)" } ?? "").",
      "Applications are taken from \(first[.english])\(opens.map { " (\($0))" } ?? "")"
        + " to \(last[.english])\(closes.map { " (\($0))" } ?? "").")
      + (days.hasGap
        ? Self.text(
          "Op sommige dagen daartussen kan het misschien niet.",
          "On some days in between perhaps not.")
        : Self.nothing)
  }

  /// What must be in order for the subsidy to be paid, for a course that starts on a day.
  package func duties(on day: Day) -> [LocalizedText] {
    scheme.duties.map { text(of: $0, weeks: scheme.weeks.lowest(on: day)) }
  }

  private func text(of duty: Stated<Duty>, weeks: Int?) -> LocalizedText {
    let text =
      switch (duty.value, weeks) {
      case (.participantPaysNothing, _):
        Self.text(
          "De deelnemer mag niets betalen voor de opleiding.",
          "The participant may be charged nothing for the course.")
      case (.startInTime, let weeks?):
        Self.text(
          "De opleiding begint binnen \(weeks) weken na de aanvraag, of al eerder.",
          "The course starts within \(weeks) weeks after the application, or before it.")
      case (.startInTime, nil):
        Self.text(
          "De opleiding begint op tijd na de aanvraag.",
          "The course starts in time after the application.")
      case (.keepInvoiceAndProof, _):
        Self.text(
          "Bewaar de rekening van de opleider en het bewijs dat de deelnemer heeft meegedaan.",
          "Keep the provider's invoice and the proof that the participant took part.")
      }
    return text + doubt(duty.confidence)
  }

  // MARK: - Missing facts

  /// A missing fact, and where to find it.
  package func text(of fact: Fact) -> LocalizedText { name(of: fact) + whomToAsk(fact) }

  private func name(of fact: Fact) -> LocalizedText {
    switch fact {
    case .recognitionOfThisPath:
      Self.text(
        "Of dit ontwikkelpad erkend is, zoals het hier staat.",
        "Whether this development path is recognised as it stands here.")
    case .recognitionDate:
      Self.text(
        "De dag waarop het ontwikkelpad is erkend.", "The day on which the path was recognised.")
    case .pathOfCourse:
      Self.text("Voor welk ontwikkelpad de opleiding is.", "For which path the course is.")
    case .officialTrainingList:
      Self.text(
        "Of de opleiding op de officiële lijst staat (het scholingspakket).",
        "Whether the course stands in the official training list.")
    case .eligibleFrom:
      Self.text("Vanaf welke dag de opleiding meetelt.", "From which day the course counts.")
    case .partAfterLastDay:
      Self.text(
        "Of een deel meetelt van een opleiding die te laat klaar is.",
        "Whether a part counts of a course that ends too late.")
    case .employer:
      Self.text("Een werkgever.", "An employer.")
    case .applicationWindow:
      Self.text("Wanneer er aangevraagd kan worden.", "When applications are taken.")
    case .level:
      Self.text("Het NLQF-niveau van de opleiding.", "The course's NLQF level.")
    case .rateOfLevel:
      Self.text(
        "Welk deel de subsidie betaalt op dit NLQF-niveau.",
        "Which share the subsidy pays at this NLQF level.")
    }
  }

  /// Where a missing fact is to be found.
  private func whomToAsk(_ fact: Fact) -> LocalizedText {
    switch fact {
    case .employer:
      Self.text(
        "Zoek een werkgever die de deelnemer in dienst neemt en de subsidie aanvraagt.",
        "Find an employer who takes the participant on and applies for the subsidy.")
    case .level: Self.text("Vraag het aan de opleider.", "Ask the provider.")
    case .pathOfCourse:
      Self.text(
        "Vraag het aan de sector of aan een adviseur.", "Ask the sector or an adviser.")
    default: Self.ask
    }
  }

  /// A missing fact as the end of "likely, if …".
  private func condition(_ fact: Fact) -> LocalizedText {
    switch fact {
    case .recognitionOfThisPath:
      Self.text("dit ontwikkelpad erkend is", "this development path is recognised")
    case .recognitionDate:
      Self.text("het ontwikkelpad op tijd erkend is", "the path was recognised in time")
    case .pathOfCourse:
      Self.text("de opleiding bij een erkend pad hoort", "the course belongs to a recognised path")
    case .officialTrainingList:
      Self.text("de opleiding op de officiële lijst staat", "the course is in the official list")
    case .eligibleFrom:
      Self.text("de opleiding bij de start al meetelt", "the course counts when it starts")
    case .partAfterLastDay:
      Self.text("een deel van de opleiding meetelt", "a part of the course counts")
    case .employer:
      Self.text(
        "een werkgever de deelnemer in dienst neemt", "an employer takes the participant on")
    case .applicationWindow:
      Self.text("er op tijd aangevraagd kan worden", "one can apply in time")
    case .level:
      Self.text("het NLQF-niveau bekend is", "the NLQF level is known")
    case .rateOfLevel:
      Self.text("de subsidie dit niveau betaalt", "the subsidy pays for this level")
    }
  }

  // MARK: - Words that come back

  /// What is said of a value that is not sure, and whom to ask; nothing where it is.
  private func note(_ confidence: Confidence) -> LocalizedText {
    confidence == .high ? Self.nothing : doubt(confidence) + Self.ask
  }

  private func doubt(_ confidence: Confidence) -> LocalizedText {
    switch confidence {
    case .high: Self.nothing
    case .medium:
      Self.text(
        "Dit is niet nagekeken in de officiële tekst.",
        "This was not checked against the official text.")
    case .low, .open: Self.text("Dit is onzeker.", "This is not certain.")
    }
  }

  private static let ask = text(
    "Vraag het na bij Uitvoering Van Beleid (van het ministerie van SZW).",
    "Check it with Uitvoering Van Beleid (of the ministry SZW).")

  private static let nothing = text("", "")

  private static func name(_ kind: ApplicantKind) -> LocalizedText {
    switch kind {
    case .employer: text("de werkgever", "the employer")
    case .childminderAgency: text("het gastouderbureau", "the childminder agency")
    case .collective:
      text(
        "een samenwerkingsverband van werkgevers en vakbonden",
        "a collective of employers and unions")
    case .person: text("de werknemer of werkzoekende", "the worker or job seeker")
    }
  }

  /// A share in basis points as a percentage: 9000 is "90%", 4050 "40,5%".
  private static func percent(_ basisPoints: Int) -> LocalizedText {
    let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return text("\(whole)%", "\(whole)%") }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return text("\(whole),\(digits)%", "\(whole).\(digits)%")
  }

  /// A sentence that ends with a day, and perhaps one more.
  private func dated(
    _ day: Day, _ nl: String, _ en: String, _ nlAfter: String, _ enAfter: String
  ) -> LocalizedText {
    let day = date(day)
    return Self.text("\(nl) \(day.nl).", "\(en) \(day[.english]).") + Self.text(nlAfter, enAfter)
  }

  private static func text(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText(nl: nl, en: en)
  }
}

extension LocalizedText {
  /// Two texts with a space between them where neither is empty.
  fileprivate static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
    guard !left.nl.isEmpty else { return right }
    guard !right.nl.isEmpty else { return left }
    return LocalizedText(
      nl: left.nl + " " + right.nl, en: left[.english] + " " + right[.english])
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
