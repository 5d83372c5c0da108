import PathGraph
import SlimSubsidy
import TestSupport
import Testing

/// What people read.
struct WordingTests {
  let scheme: SlimScheme
  let wording: SlimWording

  init() {
    scheme = .known()
    wording = SlimWording(
      scheme: scheme,
      date: { day in
        let (year, month, day) = day.date
        return LocalizedText(nl: "\(day)-\(month)-\(year)", en: "\(year)/\(month)/\(day)")
      },
      money: { LocalizedText(nl: "\($0.cents) cent", en: "\($0.cents) cents") })
  }

  private func found(
    _ criterion: Criterion, _ application: SubsidyApplication
  ) -> Finding? {
    scheme.verdict(on: application).findings.first { $0.criterion == criterion }
  }

  /// Every text of many cases.
  private func texts() -> [LocalizedText] {
    var numbers = SplitMix64(seed: 3)
    return (0..<1500).flatMap { _ in
      let verdict = scheme.verdict(on: .random(using: &numbers))
      return verdict.findings.map(wording.text(of:)) + [wording.text(of: verdict)]
        + [wording.ifConfirmed(of: verdict), verdict.apply.map(wording.text(of:))].compactMap(
          \.self)
    } + Fact.allCases.map(wording.text(of:))
  }

  @Test func `every text is whole sentences in both languages`() {
    for text in Set(texts()) {
      let languages = [text.nl, text.en ?? ""]
      for text in languages {
        #expect(text.hasSuffix("."))
        #expect(text.first?.isUppercase == true)
        #expect(!text.contains("  ") && !text.contains("..") && !text.contains(" ."))
      }
      #expect(text.nl != text.en)
    }
  }

  @Test func `sentences are short`() {
    let sentences = texts().flatMap { $0.nl.split(separator: ". ") }
    for sentence in Set(sentences) {
      #expect(sentence.split(separator: " ").count <= 22, "\(sentence)")
    }
  }

  @Test func `no text names an article`() {
    for text in Set(texts()) {
      #expect(!text.nl.lowercased().contains("artikel"))
      #expect(!text[.english].lowercased().contains("article"))
    }
  }

  @Test func `where sources disagree the text says so and takes the lowest`() throws {
    let finding = try #require(found(.rate, .paid { $0.nlqf = 4 }))
    let text = wording.text(of: finding)
    #expect(text.nl.contains("50% (Werkcentrum Rijnmond)"))
    #expect(text.nl.contains("40% (Cooster)"))
    #expect(text.nl.contains("het laagste"))
    #expect(text.nl.contains("onzeker"))
    #expect(text.nl.contains("Uitvoering Van Beleid"))
  }

  @Test func `a text on a value that is not sure says so, and one on a sure value does not`() throws
  {
    let sure = try #require(found(.rate, .paid()))
    #expect(scheme.confidence(of: sure) == .high)
    #expect(!wording.text(of: sure).nl.contains("Uitvoering Van Beleid"))
    let medium = try #require(found(.eligiblePeriod, .paid()))
    #expect(scheme.confidence(of: medium) == .medium)
    #expect(wording.text(of: medium).nl.contains("niet nagekeken"))
    let low = try #require(found(.applicationWindow, .paid()))
    #expect(scheme.confidence(of: low) == .low)
    #expect(wording.text(of: low).nl.contains("onzeker"))
  }

  @Test func `an amount that awaits confirmation is likely, if`() throws {
    let verdict = scheme.verdict(
      on: .paid {
        $0.listing = nil
        $0.employment = .outside
        $0.applicant = nil
      })
    let text = try #require(wording.ifConfirmed(of: verdict))
    #expect(
      text.nl.hasPrefix(
        "Waarschijnlijk, als de opleiding op de officiële lijst staat. En als de opleiding bij de"
          + " start al meetelt. En als een werkgever de deelnemer in dienst neemt."))
    #expect(text[.english].hasPrefix("Likely, if the course is in the official list. And if"))
    #expect(text.nl.contains("135000 cent"))
    #expect(text.nl.contains("niet zeker"))
    #expect(wording.ifConfirmed(of: scheme.verdict(on: .paid())) == nil)
  }

  @Test func `how to apply says who, from when to when, and what must be in order`() throws {
    let apply = try #require(scheme.verdict(on: .paid { $0.applicant = nil }).apply)
    let text = wording.text(of: apply).nl
    #expect(wording.who(apply).nl == "de werkgever")
    #expect(text.hasPrefix("De werkgever vraagt de subsidie aan bij Uitvoering Van Beleid."))
    #expect(text.contains("van 2-6-2026 tot en met 31-12-2026"))
    #expect(text.contains("mag niets betalen"))
    #expect(text.contains("13 weken"))
    #expect(text.contains("Bewaar de rekening"))
  }

  @Test func `the hours of a window are given on its own first and last day alone`() throws {
    let application = SubsidyApplication.paid {
      $0.start = day("2025-03-10")
      $0.end = day("2025-12-31")
      $0.asOf = day("2025-03-10")
    }
    let opening = try #require(scheme.verdict(on: application).apply)
    #expect(wording.text(of: opening).nl.contains("van 10-3-2025 (vanaf 09:00 uur)"))
    var later = application
    later.asOf = day("2025-03-11")
    let after = try #require(scheme.verdict(on: later).apply)
    #expect(wording.text(of: after).nl.contains("van 11-3-2025 tot en met"))
  }

  @Test func `in the place of an article stand the titles of the sources`() throws {
    let rate = try #require(found(.rate, .paid()))
    #expect(wording.article(of: rate) == "Rijksoverheid; Werkcentrum Rijnmond; Cooster")
    for finding in scheme.verdict(on: .paid()).findings {
      #expect(!wording.article(of: finding).isEmpty)
    }
  }

  @Test func `a share of a half per cent is written with a comma in Dutch and a point in English`()
    throws
  {
    let finding = try #require(found(.rate, .paid { $0.listing?.rate = 4050 }))
    #expect(wording.text(of: finding).nl.contains("40,5%"))
    #expect(wording.text(of: finding)[.english].contains("40.5%"))
  }
}
