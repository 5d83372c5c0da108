internal import PathGraph

/// The tuition fees of a programme, and the prices they make.
///
/// The statutory fee is everybody's, where there is one for the programme's form; else the
/// institution's own, by that name. Those for people from elsewhere are no price here.
struct HodexFees {
  private struct Fee {
    var amount: FieldText?
    var isYearly: Bool
    var period: FieldText?
    var rate: String
    var year: Int?
    var isFinal: Bool
  }

  private var fees: [Fee] = []
  private let hasFees: Bool
  /// How many years of a yearly fee one pays; nil where the duration is not known.
  private let years: Int?

  init(_ elements: Branch<HodexElement>.Children, of offer: Offer) {
    years = Self.years(of: offer.duration)
    var seen = false
    for element in elements.prefix(FieldReader.mostParts) {
      seen = true
      let form = element[.form]?.text
      let type = element[.feeType]?.text
      guard form.map({ Self.fits($0, offer) }) ?? true, type.map({ Self.fits($0, offer) }) ?? true
      else { continue }
      fees.append(
        Fee(
          amount: element[.amount]?.field, isYearly: element[.period]?.text == "year",
          period: element[.period]?.field, rate: element[.rate]?.text ?? "",
          year: element[.year]?.field?.wholeNumber,
          isFinal: element.attribute(.final)?.truth ?? false))
    }
    hasFees = seen
  }

  /// Whether a fee's form or type is the programme's; "non-EU" and others are of no form.
  private static func fits(_ word: String, _ offer: Offer) -> Bool {
    guard let form = HodexWords.forms[word] else { return false }
    return offer.forms.isEmpty || offer.forms.contains(form)
  }

  private static func years(of duration: StudyDuration?) -> Int? {
    switch duration?.length {
    case .months(let months): (months + 11) / 12
    case .days(let days): (days + 364) / 365
    case nil: nil
    }
  }

  /// A price for each year of which the fee is known.
  func prices(_ fields: inout FieldReader, line: Int) -> [Price] {
    guard hasFees else {
      fields.remarks.add(.priceUnknown(.missing), at: line)
      return []
    }
    let tariff = ["statutory", "institutional", ""].first { rate in
      fees.contains { $0.rate == rate }
    }
    guard let tariff else {
      fields.remarks.add(.priceUnknown(.severalTariffs), at: line)
      return []
    }
    var prices: [Price] = []
    for fee in fees where fee.rate == tariff {
      guard var price = price(of: fee, &fields, line: line) else { continue }
      price.tariff = tariff.isEmpty ? nil : tariff
      // One a year: a second one of the same year is another tariff under the same name.
      if !prices.contains(where: { $0.validFrom == price.validFrom }) { prices.append(price) }
    }
    return prices
  }

  private func price(of fee: Fee, _ fields: inout FieldReader, line: Int) -> Price? {
    let problem: CatalogueFault.PriceProblem
    if let amount = fee.amount?.money, amount > .zero {
      if !fee.isYearly || years != nil {
        let times = fee.isYearly ? years ?? 1 : 1
        var price = Price(net: Money(cents: amount.cents * Int64(times)), vat: .zero)
        // The fee of a later year is not known yet.
        price.isFinal = fee.isFinal && times == 1
        price.validFrom = fee.year.flatMap { Day(year: $0, month: 9, day: 1) }
        price.validUntil = fee.year.flatMap { Day(year: $0 + 1, month: 8, day: 31) }
        return price
      }
      problem = .perPeriod(fee.period?.excerpt ?? "year")
    } else if let amount = fee.amount {
      problem = amount.money == nil ? .malformed(amount.excerpt) : .zero
    } else {
      problem = .missing
    }
    fields.remarks.add(.priceUnknown(problem), at: line)
    return nil
  }
}
