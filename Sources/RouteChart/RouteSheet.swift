package import PathGraph

/// Routes to be drawn together on one sheet (*routekaart*): their words and days, nothing of where
/// they come to stand.
package struct RouteSheet: Sendable, Equatable {
  /// The language of all its texts.
  package var language: Language
  /// What the sheet is about.
  package var title: String
  /// What stands under the title, a paragraph each.
  package var introduction: [String] = []
  /// What the sheet shows, in a sentence or two, for who cannot see it.
  package var summary: String
  /// The first day of the time axis.
  package var from: Day
  /// Every sector there is, in an order that does not change: a sector's place decides its colour.
  package var sectors: [String] = []
  /// The routes, in order.
  package var lines: [Line] = []
  /// What else must be said, under a heading each.
  package var notes: [Note] = []
  /// The words of the drawing itself.
  package var labels: Labels

  /// A sheet without routes.
  package init(
    language: Language, title: String, summary: String, from: Day, labels: Labels
  ) {
    self.language = language
    self.title = title
    self.summary = summary
    self.from = from
    self.labels = labels
  }

  /// One route.
  package struct Line: Sendable, Equatable {
    /// Where it leads.
    package var title: String
    /// When it ends and what it costs, in a line.
    package var result: String
    /// The same where there is little room.
    package var brief: String
    /// What else is said of it as a whole, a paragraph each.
    package var remarks: [String]
    /// What is done, in order of time.
    package var steps: [Step]

    /// A route with its steps.
    package init(
      title: String, result: String, brief: String, remarks: [String] = [], steps: [Step]
    ) {
      self.title = title
      self.result = result
      self.brief = brief
      self.remarks = remarks
      self.steps = steps
    }
  }

  /// One thing on a route that takes place at a time.
  package struct Step: Sendable, Equatable {
    /// What kind of thing it is.
    package enum Kind: Sendable, CaseIterable {
      /// Where the person stands on the first day.
      case start
      /// Nothing but work, or waiting, until the next step.
      case wait
      /// A course.
      case course
      /// A move into a role.
      case move
      /// The last move.
      case goal
    }

    /// What kind of thing it is.
    package var kind: Kind
    /// The first day.
    package var from: Day
    /// The last day; a move's and the start's is their first.
    package var to: Day
    /// The sector of what is done, by its place on the sheet; nil where it is of no sector.
    package var sector: Int?
    /// The sector of the role that is held from then on; nil outside every role.
    package var work: Int?
    /// Whether the person holds a role from then on.
    package var isAtWork: Bool
    /// Whether it is a move into another path or sector.
    package var isChange: Bool
    /// Whether its days are no more than an estimate.
    package var isEstimated: Bool
    /// What it is called.
    package var title: String
    /// What else is said of it, a paragraph each.
    package var details: [String]
    /// A word or two that stand beside the drawing: how long, or when.
    package var label: String

    /// A step on these days.
    package init(
      _ kind: Kind, from: Day, to: Day, sector: Int? = nil, work: Int? = nil,
      isAtWork: Bool = true, isChange: Bool = false, isEstimated: Bool = false, title: String,
      details: [String] = [], label: String = ""
    ) {
      self.kind = kind
      self.from = from
      self.to = to
      self.sector = sector
      self.work = work
      self.isAtWork = isAtWork
      self.isChange = isChange
      self.isEstimated = isEstimated
      self.title = title
      self.details = details
      self.label = label
    }
  }

  /// Paragraphs under a heading.
  package struct Note: Sendable, Equatable {
    /// The heading.
    package var heading: String
    /// The paragraphs.
    package var texts: [String]

    /// Paragraphs under a heading.
    package init(heading: String, texts: [String]) {
      self.heading = heading
      self.texts = texts
    }
  }

  /// The words that belong to the drawing and to no route.
  package struct Labels: Sendable, Equatable {
    /// The twelve months, abbreviated.
    package var months: [String]
    /// The heading of the routes side by side.
    package var comparison: String
    /// The heading of the legend.
    package var legend: String
    /// What the signs mean.
    package var signs: [Sign: String]

    /// Words for a drawing.
    package init(
      months: [String], comparison: String, legend: String, signs: [Sign: String]
    ) {
      self.months = months
      self.comparison = comparison
      self.legend = legend
      self.signs = signs
    }
  }

  /// A sign that the legend explains, beside the sectors.
  package enum Sign: Sendable, CaseIterable {
    /// A line: the person works.
    case work
    /// A dotted line: the person is in no role.
    case outside
    /// A bar with a whole edge: a course whose days are known.
    case course
    /// A bar with a broken edge: a course whose days are an estimate.
    case estimate
    /// A ring: a role is entered.
    case station
    /// Two rings in a frame: a role of another path is entered.
    case change
    /// A ring with a heart: the route ends.
    case goal
  }
}
