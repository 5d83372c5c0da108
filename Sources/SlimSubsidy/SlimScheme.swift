public import PathGraph

/// The subsidy for training in development paths (*SLIM-scholingssubsidie*): its parameters.
///
/// What no source says is no parameter but an open question. A dated parameter is the one in force
/// on the day the course starts.
public struct SlimScheme: Hashable, Sendable {
  /// The first day on which a course may start or be bought.
  public var firstDay: Stated<Day>
  /// The last day on which a course may end.
  public var lastDay: Stated<Day>
  /// The day on which the rules lapse; nobody can apply from then on.
  public var lapses: Stated<Day>
  /// The weeks after the application within which the course must start.
  public var weeks: Dated<Int>
  /// The share that is paid, by level.
  public var rates: [LevelRate]
  /// Who may apply.
  public var applicants: [Eligible]
  /// The windows that are known, in which applications are taken.
  public var windows: [Window]
  /// Where each criterion stands; a criterion may have several sources.
  public var rules: [Stated<Criterion>]
  /// What must be in order for the subsidy to be paid.
  public var duties: [Stated<Duty>]
  /// The money that there is, for all years together.
  public var budget: Stated<Money>?
  /// Where the parameters come from.
  public var sources: [Source]
  /// What is not known, and whom to ask.
  public var openQuestions: [OpenQuestion]
  /// Other money that advice may name and never computes.
  public var otherMoney: [OtherMoney]

  /// A scheme with the given parameters.
  public init(
    firstDay: Stated<Day>, lastDay: Stated<Day>, lapses: Stated<Day>, weeks: Dated<Int>,
    rates: [LevelRate], applicants: [Eligible], windows: [Window],
    rules: [Stated<Criterion>] = [], duties: [Stated<Duty>] = [], budget: Stated<Money>? = nil,
    sources: [Source] = [], openQuestions: [OpenQuestion] = [], otherMoney: [OtherMoney] = []
  ) {
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.lapses = lapses
    self.weeks = weeks
    self.rates = rates
    self.applicants = applicants
    self.windows = windows
    self.rules = rules
    self.duties = duties
    self.budget = budget
    self.sources = sources
    self.openQuestions = openQuestions
    self.otherMoney = otherMoney
  }

  /// The rates of a level, or nil where the scheme has none for it.
  public func rate(ofLevel level: Int) -> Dated<Int>? {
    rates.first { $0.levels.contains(level) }?.rate
  }
}
