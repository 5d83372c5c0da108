internal import CourseCatalogue
internal import PathGraph

extension ByteReader {
  mutating func provider() throws(DamagedBytes) -> Provider {
    Provider(id: try text(), name: try optionalText(), url: try optionalText())
  }

  mutating func localText() throws(DamagedBytes) -> LocalText {
    let language = try optionalText()
    return LocalText(try text(), language: language)
  }

  mutating func form() throws(DamagedBytes) -> StudyForm {
    switch try byte() {
    case 0: .fullTime
    case 1: .partTime
    case 2: .dual
    case 3: .evening
    case 4: .ownPace
    case 5: .other(try text())
    default: throw DamagedBytes()
    }
  }

  mutating func level() throws(DamagedBytes) -> StudyLevel {
    StudyLevel(
      try text(), nlqf: try optional { reader throws(DamagedBytes) in try reader.integer() },
      eqf: try optional { reader throws(DamagedBytes) in try reader.integer() })
  }

  mutating func code() throws(DamagedBytes) -> QualificationCode {
    let scheme = try oneOf(OfferCoder.schemes)
    let code = try text()
    let path = try optional { reader throws(DamagedBytes) in
      try reader.oneOf(OfferCoder.learningPaths)
    }
    guard let code = QualificationCode(scheme, code, learningPath: path) else {
      throw DamagedBytes()
    }
    return code
  }

  mutating func duration() throws(DamagedBytes) -> StudyDuration {
    let value = try integer()
    guard let duration = StudyDuration(value, try oneOf(OfferCoder.units)) else {
      throw DamagedBytes()
    }
    return duration
  }

  mutating func load() throws(DamagedBytes) -> StudyLoad {
    let hours = try integer()
    guard let load = StudyLoad(hours: hours, isWeekly: try truth()) else { throw DamagedBytes() }
    return load
  }

  mutating func dayOfYear() throws(DamagedBytes) -> DayOfYear {
    let month = try integer()
    guard let day = DayOfYear(month: month, day: try integer()) else { throw DamagedBytes() }
    return day
  }

  mutating func day() throws(DamagedBytes) -> Day? {
    try byte() == 0 ? nil : Day(number: try integer())
  }

  private mutating func money() throws(DamagedBytes) -> Money? {
    try byte() == 0 ? nil : Money(cents: try signed())
  }

  mutating func price() throws(DamagedBytes) -> Price {
    var price = Price(net: .zero, vat: nil)
    price.gross = try money()
    price.net = try money()
    price.exempt = try money()
    price.nonSubsidisable = Money(cents: try signed())
    price.currency = try optionalText()
    price.isFinal = try truth()
    price.validFrom = try day()
    price.validUntil = try day()
    price.source = try oneOf(OfferCoder.priceSources)
    price.tariff = try optionalText()
    return price
  }

  mutating func venue() throws(DamagedBytes) -> Venue {
    var venue = Venue(
      name: try optionalText(), address: try optionalText(), postcode: try optionalText(),
      city: try optionalText(), country: try optionalText())
    venue.latitude = try byte() == 0 ? nil : try double()
    venue.longitude = try byte() == 0 ? nil : try double()
    return venue
  }

  mutating func run() throws(DamagedBytes) -> Run {
    var run = Run(id: try text())
    run.start = try optional { reader throws(DamagedBytes) in
      let day = Day(number: try reader.integer())
      let precision = try reader.oneOf(OfferCoder.precisions)
      return Run.Start(day, precision: precision, isFinal: try reader.truth())
    }
    run.end = try day()
    run.endIsFinal = try truth()
    run.venue = try byte() == 0 ? nil : try venue()
    run.mode = try byte() == 0 ? nil : try oneOf(OfferCoder.modes)
    run.forms = try list { reader throws(DamagedBytes) in try reader.form() }
    run.status = try oneOf(OfferCoder.statuses)
    run.enrolmentDeadline = try day()
    run.price = try byte() == 0 ? nil : try price()
    return run
  }
}
