package import CourseCatalogue
internal import PathGraph

/// Offers of which EDU-DEX can say everything, drawn from a seed.
package struct RandomOffers {
  private var numbers: SplitMix64

  /// Offers that follow from a seed.
  package init(seed: some BinaryInteger) { numbers = SplitMix64(seed: seed) }

  private mutating func below(_ bound: Int) -> Int { numbers.below(bound) }

  private mutating func perhaps<Value>(_ value: (inout Self) -> Value?) -> Value? {
    below(3) == 0 ? nil : value(&self)
  }

  private mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  private mutating func day(from: Int = 20_500) -> Day { Day(number: from + below(1500)) }

  /// A text with what XML, markup and languages make difficult.
  private mutating func text() -> String {
    let words = [
      "monteur", "R&D", "3 < 4", "“zorg”", "coördinatie", "'s avonds", "a > b", "één", "]]>",
      "100%",
      "café", "\"basis\"", "— en meer", "C#", "ij", "🙂",
    ]
    return (0...below(5)).map { _ in one(of: words) }.joined(separator: " ")
  }

  private mutating func texts() -> [LocalText] {
    var texts = [LocalText(text(), language: "nl")]
    if below(2) == 0 { texts.append(LocalText(text(), language: "en")) }
    return texts
  }

  /// A number of offers.
  package mutating func offers(_ count: Int) -> [Offer] {
    (0..<count).map { offer(id: "\($0) & '\(below(1000))' #a/b") }
  }

  private mutating func offer(id: String) -> Offer {
    var offer = Offer(provider: Provider(id: "school-\(below(3))"), id: id, titles: texts())
    offer.summaries = perhaps { $0.texts() } ?? []
    offer.descriptions = perhaps { $0.texts() } ?? []
    offer.url = perhaps { "https://school.example/cursus?a=1&b=\($0.below(9))" }
    offer.languages = perhaps { $0.one(of: [["nl"], ["nl", "en"], ["de"]]) } ?? []
    offer.forms = perhaps { $0.one(of: [[.partTime], [.fullTime, .dual], [.evening]]) } ?? []
    offer.level = perhaps { draw in
      let number = draw.one(of: [1, 2, 3, 4])
      return draw.one(of: [
        StudyLevel("mbo niveau \(number)", nlqf: number), StudyLevel("bachelor"),
      ])
    }
    offer.codes = perhaps { $0.codes() } ?? []
    offer.duration = perhaps { draw in
      StudyDuration(1 + draw.below(40), draw.one(of: StudyDuration.Unit.allCases))
    }
    offer.studyLoad = perhaps { StudyLoad(hours: 1 + $0.below(400), isWeekly: $0.below(2) == 0) }
    offer.startRule = one(of: Offer.StartRule.allCases)
    offer.isOpen = below(5) > 0
    offer.offeredSince = perhaps { $0.day(from: 19_000) }
    offer.offeredUntil = perhaps { $0.day(from: 21_000) }
    offer.expires = perhaps { $0.day() }
    offer.lastEdited = perhaps { $0.day(from: 19_000) }
    if below(9) == 0 { offer.withdrawal = .notInPublication }
    offer.prices = prices()
    offer.runs = (0..<below(5)).map { run(number: $0, of: offer) }
    return offer
  }

  private mutating func codes() -> [QualificationCode] {
    let path = perhaps { $0.one(of: QualificationCode.LearningPath.allCases) }
    return [
      QualificationCode(.crebo, "25\(100 + below(900))", learningPath: path),
      QualificationCode(.mboCertificate, "C0\(100 + below(900))"),
      QualificationCode(.croho, "60\(100 + below(900))"),
      QualificationCode(.nlqfRegister, "12-\(100 + below(900))"),
      QualificationCode(.rio, "1001O\(1000 + below(9000))"), QualificationCode(.exam, "VCA"),
    ].compactMap(\.self).filter { _ in below(2) == 0 }
  }

  // MARK: - Runs and prices

  private mutating func prices() -> [Price] {
    switch below(3) {
    case 0: return []
    case 1: return [price()]
    default:
      var (first, second) = (price(), price())
      (first.validFrom, first.validUntil) = (Day(number: 20_000), Day(number: 21_000))
      (second.validFrom, second.validUntil) = (Day(number: 21_001), Day(number: 22_500))
      return [first, second]
    }
  }

  private mutating func price() -> Price {
    let tuition = Money(cents: Int64(100 + below(500_000)))
    let rate = one(of: [Int64(0), 900, 2100])
    let vat = Money(cents: (tuition.cents * rate + 5000) / 10_000)
    let meals = below(2) == 0 ? Money.zero : Money(cents: Int64(100 + below(10_000)))
    var price = Price(net: tuition + meals, vat: vat)
    price.nonSubsidisable = meals
    price.isFinal = below(2) == 0
    if below(2) == 0 { price.exempt = Money(cents: tuition.cents + 1) + meals }
    return price
  }

  private mutating func run(number: Int, of offer: Offer) -> Run {
    let start = day()
    var run = Run(id: "r\(number)", start: Run.Start(start, isFinal: below(2) == 0))
    run.end = perhaps { start.adding(days: $0.below(700)) }
    run.endIsFinal = run.end == nil || below(2) == 0
    run.enrolmentDeadline = perhaps { start.adding(days: -$0.below(60)) }
    run.status = one(of: offer.isOpen ? [.open, .closed, .cancelled] : [.closed, .cancelled])
    if below(4) == 0 {
      run.mode = .online
    } else {
      run.mode = .classroom
      run.venue = Venue(
        name: perhaps { "Hal " + $0.text() }, address: perhaps { "Laan \($0.below(99))" },
        postcode: perhaps { "80\(10 + $0.below(90))AB" },
        city: one(of: ["Zwolle", "'s-Hertogenbosch", "UTRECHT"]), country: perhaps { _ in "NL" })
      if below(2) == 0 {
        run.venue?.latitude = 52.5
        run.venue?.longitude = 6.25
      }
    }
    run.price = offer.price(on: start)
    if run.price == nil || below(2) == 0 {
      var price = price()
      price.source = .run
      run.price = price
    }
    return run
  }
}
