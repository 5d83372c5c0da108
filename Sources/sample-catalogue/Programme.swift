internal import PathGraph
internal import Places

/// An offer of the sample, ready to be written.
struct Programme {
  /// How its start is determined.
  enum StartRule: String {
    case fixed = "fixed starting date"
    case agreed = "agreed starting date"
    case direct = "direct start"
  }

  /// A row of cost.
  struct Cost {
    var type = "tuition fee"
    var net: Money
    /// The rate of VAT, in percent; nil where the course is exempt.
    var percentage: Int?

    /// The VAT, to the nearest cent.
    var vat: Money { Money(cents: (net.cents * Int64(percentage ?? 0) + 50) / 100) }
  }

  /// A town in which it is given.
  struct Site {
    var city: String
    /// Its point, where the provider tells it.
    var coordinates: Coordinates?
  }

  /// An edition.
  struct Edition {
    var id: String
    var start: Day
    var startIsFinal: Bool
    var lastDay: Day
    var status = "application opened"
    var deadline: Day?
    /// Where it is given; nil for online.
    var site: Site?
  }

  var id: String
  var provider: SampleProvider
  var title: String
  var course: SampleCourse
  var learningPath: SampleCourse.LearningPath?
  /// Whether its official code is told.
  var hasCode = true
  var forms: [String]
  var isOnline = false
  var isEvening = false
  var startRule = StartRule.fixed
  /// The rows of cost; empty where the price is not known.
  var costs: [Cost]
  /// Whether the costs stand with each edition, or with all of them together.
  var hasOwnCosts = false
  var editions: [Edition] = []
  /// The towns of an offer without editions.
  var sites: [Site] = []
  /// Whether a link table names it.
  var isLinked = true
}
