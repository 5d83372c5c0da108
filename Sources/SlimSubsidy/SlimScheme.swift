package import PathGraph

/// The subsidy for training in development paths (*SLIM-scholingssubsidie*): its parameters.
///
/// What no source says is no parameter but an open question. A dated parameter is the one in force
/// on the day the course starts.
package struct SlimScheme: Hashable, Sendable {
  /// The first day on which a course may start or be bought.
  package var firstDay: Stated<Day>
  /// The last day on which a course may end.
  package var lastDay: Stated<Day>
  /// The day on which the rules lapse; nobody can apply from then on.
  package var lapses: Stated<Day>
  /// The weeks after the application within which the course must start.
  package var weeks: Dated<Int>
  /// The share that is paid, by level.
  package var rates: [LevelRate]
  /// Who may apply.
  package var applicants: [Eligible]
  /// The windows that are known, in which applications are taken.
  package var windows: [Window]
  /// Where each criterion stands; a criterion may have several sources.
  package var rules: [Stated<Criterion>]
  /// What must be in order for the subsidy to be paid.
  package var duties: [Stated<Duty>]
  /// The money that there is, for all years together.
  package var budget: Stated<Money>?
  /// Where the parameters come from.
  package var sources: [Source]
  /// What is not known, and whom to ask.
  package var openQuestions: [OpenQuestion]
  /// Other money that advice may name and never computes.
  package var otherMoney: [OtherMoney]

  /// A scheme with the given parameters.
  package init(
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
  package func rate(ofLevel level: Int) -> Dated<Int>? {
    rates.first { $0.levels.contains(level) }?.rate
  }
}
