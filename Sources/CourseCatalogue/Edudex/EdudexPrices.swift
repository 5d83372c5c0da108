internal import PathGraph

/// The rows of cost of one run, or of all of them, and the prices they make.
///
/// Required rows are added up. Where one of them is not usable the price is not known: half a sum
/// is a wrong price.
struct EdudexPrices {
  private var rows: [Row] = []
  private(set) var isEmpty = true
  private let line: Int

  /// One required row.
  private struct Row {
    var net: Money
    var vat: Money?
    var exempt: Money?
    var isTuition: Bool
    var isSubsidisable: Bool
    var isFinal: Bool
    var validFrom: Day?
    var validUntil: Day?
    var problem: CatalogueFault.PriceProblem?

    var hasPeriod: Bool { validFrom != nil || validUntil != nil }

    func holds(on day: Day) -> Bool {
      (validFrom.map { $0 <= day } ?? true) && (validUntil.map { day <= $0 } ?? true)
    }
  }

  /// No rows.
  init() { line = 0 }

  /// The rows of elements; those that are not required are left out.
  init(_ costs: Branch<EdudexElement>.Children, _ fields: inout FieldReader) {
    var first: Int?
    for cost in costs {
      first = first ?? cost.line
      isEmpty = false
      if fields.truth(cost[.isRequired]) == false { continue }
      guard rows.count < FieldReader.mostParts else {
        fields.remarks.add(.tooManyParts(.costType, most: FieldReader.mostParts), at: cost.line)
        break
      }
      rows.append(Self.row(cost, &fields))
    }
    line = first ?? 0
  }

  // MARK: - Prices

  /// The price on a day; without one, the first there is.
  ///
  /// Notes why there is none.
  func price(on day: Day?, _ fields: inout FieldReader) -> Price? {
    guard let day else { return prices(&fields).first }
    let valid = rows.contains(where: \.hasPeriod) ? rows.filter { $0.holds(on: day) } : rows
    return price(of: valid, &fields)
  }

  /// The prices of all periods; one where no row has a period.
  func prices(_ fields: inout FieldReader) -> [Price] {
    guard !isEmpty else { return [] }
    guard rows.contains(where: \.hasPeriod) else {
      return price(of: rows, &fields).map { [$0] } ?? []
    }
    let always = rows.filter { !$0.hasPeriod }
    var periods: [(from: Day?, until: Day?)] = []
    for row in rows where row.hasPeriod {
      if !periods.contains(where: { $0 == (row.validFrom, row.validUntil) }) {
        periods.append((row.validFrom, row.validUntil))
      }
    }
    return periods.compactMap { period in
      let own = rows.filter { $0.hasPeriod && ($0.validFrom, $0.validUntil) == period }
      var price = price(of: always + own, &fields)
      price?.validFrom = period.from
      price?.validUntil = period.until
      return price
    }
  }

  private func price(of all: [Row], _ fields: inout FieldReader) -> Price? {
    // A second row of 0 stands for a discount that is none.
    let hasTuition = all.contains { $0.isTuition && $0.net > .zero }
    let rows = hasTuition ? all.filter { $0.problem != .zero } : all
    if let problem = problem(of: rows) {
      fields.remarks.add(.priceUnknown(problem), at: line)
      return nil
    }
    let net = rows.reduce(Money.zero) { $0 + $1.net }
    let vat = rows.reduce(Money.zero as Money?) { sum, row in
      sum.flatMap { sum in row.vat.map { sum + $0 } }
    }
    var price = Price(net: net, vat: vat)
    for row in rows {
      if !row.isSubsidisable, let vat = row.vat { price.nonSubsidisable += row.net + vat }
      price.isFinal = price.isFinal && row.isFinal
    }
    if vat == nil { fields.remarks.add(.priceUnknown(.vatMissing), at: line) }
    price.exempt = exempt(rows)
    return price
  }

  private func problem(of rows: [Row]) -> CatalogueFault.PriceProblem? {
    guard !rows.isEmpty else { return .missing }
    if let problem = rows.lazy.compactMap(\.problem).first { return problem }
    if rows.count(where: { $0.isTuition && $0.net > .zero }) > 1 { return .doubleTuition }
    if !rows.contains(where: \.isSubsidisable) { return .withoutTuition }
    if rows.reduce(Money.zero, { $0 + $1.net }) == .zero { return .zero }
    return nil
  }

  /// The sum for buyers to whom it is exempt, where the tuition says so; other rows as they are.
  private func exempt(_ rows: [Row]) -> Money? {
    guard rows.contains(where: { $0.isSubsidisable && $0.exempt != nil }) else { return nil }
    var sum = Money.zero
    for row in rows {
      guard let amount = row.exempt ?? row.vat.map({ row.net + $0 }) else { return nil }
      sum += amount
    }
    return sum
  }

  // MARK: - Rows

  private static func row(_ cost: Branch<EdudexElement>, _ fields: inout FieldReader) -> Row {
    let type = cost[.costType]?.text
    let isSubsidisable = fields.meaning(
      of: cost[.costType], .costType, in: EdudexWords.isSubsidisable)
    let amount = cost[.amount]?.field
    var row = Row(
      net: amount?.money ?? .zero, isTuition: type == "tuition fee",
      isSubsidisable: isSubsidisable ?? true,
      isFinal: fields.truth(cost[.amountIsFinal]) ?? true,
      validFrom: fields.day(cost[.validFrom], .validity),
      validUntil: fields.day(cost[.validUntil], .validity))
    row.problem = problem(amount, cost, isTuition: row.isTuition)
    guard row.problem == nil else { return row }
    let vat = vat(on: row.net, cost)
    row.vat = vat.amount
    row.problem = vat.problem
    if let exempt = cost[.exemptAmount]?.field?.money, exempt > .zero {
      row.exempt = exempt + (cost[.exemptVAT]?.field?.money ?? .zero)
    }
    return row
  }

  private static func problem(
    _ amount: FieldText?, _ cost: Branch<EdudexElement>, isTuition: Bool
  ) -> CatalogueFault.PriceProblem? {
    guard let amount else { return .missing }
    guard let money = amount.money else { return .malformed(amount.excerpt) }
    if isTuition, money == .zero { return .zero }
    if let currency = cost[.currency]?.field, currency.word != "eur" {
      return .currency(currency.excerpt)
    }
    if let period = cost[.costPeriod]?.field, period.word != "program" {
      return .perPeriod(period.excerpt)
    }
    return cost[.payableBy]?.field?.word == "group" ? .forGroup : nil
  }

  /// The VAT: the amount that is given, if its rate exists; else by percentage or code.
  private static func vat(
    on net: Money, _ cost: Branch<EdudexElement>
  ) -> (amount: Money?, problem: CatalogueFault.PriceProblem?) {
    if let given = cost[.amountVAT]?.field?.money {
      if VatRate.exists(vat: given, on: net) { return (given, nil) }
      return (nil, .vatImplausible(VatRate.basisPoints(vat: given, on: net)))
    }
    if let percentage = cost[.vatPercentage]?.field?.wholeNumber {
      let rate = Int64(percentage) * 100
      guard VatRate.existing.contains(rate) else { return (nil, .vatImplausible(Int(rate))) }
      return (VatRate.vat(at: rate, on: net), nil)
    }
    if let code = cost[.vatCode]?.field?.wholeNumber, let rate = EdudexWords.vatRates[code] {
      return (VatRate.vat(at: rate, on: net), nil)
    }
    return (nil, nil)
  }
}
