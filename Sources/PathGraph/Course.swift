/// What one learns (*opleiding*); it awards credentials.
public struct Course: Hashable, Sendable {
  /// What kind of course it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A whole mbo, hbo or wo diploma.
    case diploma
    /// An mbo certificate: part of a qualification.
    case mboCertificate = "mbo-certificate"
    /// A practice statement (*praktijkverklaring*).
    case practiceStatement = "practice-statement"
    /// A certificate of a sector, such as VCA.
    case sectorCertificate = "sector-certificate"
    /// A certificate of experience (*EVC*).
    case evc
    /// A language course.
    case language
    /// A driving licence or another licence.
    case licence
    /// A test, such as a school's admission test.
    case assessment
    /// Anything else.
    case other
  }

  /// Who pays what no subsidy covers.
  public enum Payer: String, CaseIterable, Sendable {
    /// The person who learns.
    case learner
    /// The employer.
    case employer
    /// No source says.
    case unknown
  }

  /// The course's id, unique among the courses of its path.
  public var id: String
  /// What it is called.
  public var title: LocalizedText
  /// What kind of course it is.
  public var kind: Kind
  /// The credentials it awards; empty where it awards the credential with its own id.
  public var awards: [String]
  /// The credentials that must be held when it starts.
  public var requires: [String]
  /// Credentials that its awards imply, and for which nobody takes it: it is for who needs more.
  public var notFor: [String]
  /// The roles one of which must be held while learning; empty where there is no such demand.
  public var whileIn: [String]
  /// How long it takes when no offer says so.
  public var length: Length
  /// The days of the year on which it begins when no offer says so; empty for any day.
  public var starts: [DayOfYear]
  /// Hours of study a week.
  public var hoursPerWeek: Int?
  /// Hours of paid work a week that it demands beside the study.
  public var workHoursPerWeek: Int?
  /// Who pays what no subsidy covers.
  public var payer: Payer
  /// What is to be arranged before it starts.
  public var arrange: [Arrangement]
  /// What it costs when no offer says so, VAT included.
  public var cost: Money
  /// The level, 1–8, where it is known.
  public var nlqf: Int?
  /// Crebo numbers: the current one first, then earlier ones of the same qualification.
  public var crebo: [String]
  /// Codes of mbo certificates, such as `C0110`.
  public var certificate: [String]
  /// Numbers of programmes of higher education (*CROHO*).
  public var croho: [String]
  /// Codes in the register of the Dutch qualifications framework, such as `123-45`.
  public var nlqfRegister: [String]
  /// Numbers in the French register of certifications (*RNCP*).
  public var rncp: [String]
  /// What the path's training list says of it, as the file has it.
  public var slim: TrainingListing?
  /// Whether it enters a route only when the profile allows it.
  public var onlyIfAsked: Bool
  /// The source, a key of the file's sources.
  public var source: String?
  /// Whether figures are an estimate, with the reason in `note`.
  public var isEstimate: Bool
  /// Why an estimate is what it is, or what else an adviser should know.
  public var note: LocalizedText?

  /// A course with the given facts.
  public init(
    id: String, title: LocalizedText, kind: Kind = .other, awards: [String] = [],
    requires: [String] = [], notFor: [String] = [], whileIn: [String] = [], length: Length,
    starts: [DayOfYear] = [], hoursPerWeek: Int? = nil, workHoursPerWeek: Int? = nil,
    payer: Payer = .unknown, arrange: [Arrangement] = [], cost: Money, nlqf: Int? = nil,
    crebo: [String] = [], certificate: [String] = [], croho: [String] = [],
    nlqfRegister: [String] = [], rncp: [String] = [], slim: TrainingListing? = nil,
    onlyIfAsked: Bool = false, source: String? = nil, isEstimate: Bool = false,
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.awards = awards
    self.requires = requires
    self.notFor = notFor
    self.whileIn = whileIn
    self.length = length
    self.starts = starts
    self.hoursPerWeek = hoursPerWeek
    self.workHoursPerWeek = workHoursPerWeek
    self.payer = payer
    self.arrange = arrange
    self.cost = cost
    self.nlqf = nlqf
    self.crebo = crebo
    self.certificate = certificate
    self.croho = croho
    self.nlqfRegister = nlqfRegister
    self.rncp = rncp
    self.slim = slim
    self.onlyIfAsked = onlyIfAsked
    self.source = source
    self.isEstimate = isEstimate
    self.note = note
  }
}

/// What a path's official training list (*scholingspakket*) says of a course.
public struct TrainingListing: Hashable, Sendable {
  /// Whether the course stands in the list; nil where that is not known.
  public var listed: Bool?
  /// The first day from which it is eligible.
  public var from: Day?
  /// The last day until which it is eligible.
  public var until: Day?
  /// The share that the subsidy pays, in basis points (9000 is 90 %).
  public var rate: Int?
  /// The level that the list gives.
  public var nlqf: Int?
  /// The source: a key of the file's sources, or the training list's own text.
  public var source: String?

  /// A listing with the given facts.
  public init(
    listed: Bool?, from: Day? = nil, until: Day? = nil, rate: Int? = nil, nlqf: Int? = nil,
    source: String? = nil
  ) {
    self.listed = listed
    self.from = from
    self.until = until
    self.rate = rate
    self.nlqf = nlqf
    self.source = source
  }
}
