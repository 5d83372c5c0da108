/// The answer to `routes`, as other systems read it.
package struct AdviceDocument: Encodable, Sendable {
  /// The version of this document's format.
  package let format = 1
  /// The day as of which the question was answered.
  package let asOf: String
  /// The profile as it was understood, defaults included.
  package let profile: ProfileDocument
  /// The labour-market region of the profile's place; absent where that is not known.
  package let region: String?
  /// What the answer was computed from.
  package let network: Network
  /// The routes, ranked.
  package let routes: [Route]
  /// Whether it is proven that no route is missing.
  package let complete: Bool
  /// The goals that no route reaches.
  package let unreachable: [Unreachable]
  /// What one change would open; absent where the profile does not ask for it.
  package let barriers: [Barrier]?
  /// What else the reader must know.
  package let messages: [String]

  /// What an answer was computed from.
  package struct Network: Encodable, Sendable {
    /// Counts of what was searched.
    package let paths, roles, courses, offers, runs: Int
    /// The fingerprint of the path files.
    package let builtFrom: String
  }

  /// One route.
  package struct Route: Encodable, Sendable {
    /// The role in which it ends, with its title and path.
    package let role, title, path: String
    /// The weakest recognition over its steps: `exact`, `sector` or `none`.
    package let recognition: String
    /// The credentials gained on the way, in order.
    package let endsWith: [String]
    /// The role in which it starts, or `outside`.
    package let start: String
    /// The day on which it ends.
    package let finish: String
    /// Costs in euro cents.
    package let grossCostCents, netCostCents: Int64
    /// What the person pays; null where nobody knows.
    package let youPayCents: Nullable<Int64>
    /// How many courses it has.
    package let courses: Int
    /// Hours of study in all; null where they are not known for every course.
    package let hours: Nullable<Int>
    /// Its place in the order, from 1.
    package let rank: Int
    /// Why it stands where it stands.
    package let why: [String]
    /// What to mind on the whole route.
    package let warnings: [String]
    /// Whether any figure is an estimate.
    package let estimated: Bool
    /// What is done, in order.
    package let steps: [Step]
  }

  /// One step of a route.
  package enum Step: Encodable, Sendable {
    /// A course.
    case learn(Learn)
    /// A move.
    case move(Move)

    /// Writes the step's own keys.
    package func encode(to encoder: any Encoder) throws {
      switch self {
      case .learn(let learn): try learn.encode(to: encoder)
      case .move(let move): try move.encode(to: encoder)
      }
    }
  }

  /// A course that is learned.
  package struct Learn: Encodable, Sendable {
    /// What kind of step this is.
    package let kind = "learn"
    /// The course, with its title.
    package let course, title: String
    /// The role in which it is learned, or `outside`.
    package let role: String
    /// The first and last day.
    package let start, end: String
    /// The offer chosen; null for an estimate.
    package let offer: Nullable<Offer>
    /// How many other offers fit and can be taken by then; absent where none was chosen.
    package let otherOffers: Int?
    /// The nearest offer there is, where none lies in reach; absent where that is not so.
    package let nearestOffer: Offer?
    /// Why this offer, or why none; absent where no catalogue is loaded.
    package let offerWhy: String?
    /// Costs in euro cents.
    package let grossCostCents, netCostCents: Int64
    /// Who pays what no subsidy covers.
    package let payer: String
    /// What the person pays; null where nobody knows.
    package let youPayCents: Nullable<Int64>
    /// Whether it is learned in a job.
    package let paidWork: Bool
    /// Hours a week; null where they are not known.
    package let hoursPerWeek, workHoursPerWeek: Nullable<Int>
    /// Whether any figure is an estimate.
    package let estimated: Bool
    /// The credentials that it awards.
    package let awards: [String]
    /// The subsidy's verdict; null where there are no rules to judge by.
    package let slim: Nullable<SlimDocument>
    /// What is to be arranged.
    package let arrange: [Arrangement]
    /// What to mind.
    package let warnings: [String]
  }

  /// A provider's offer of a course.
  package struct Offer: Encodable, Sendable {
    /// The offer's id, provider and title.
    package let id, provider, title: String
    /// Its page.
    package let url: Nullable<String>
    /// Where it is given; null where that is not known.
    package let place: Nullable<String>
    /// How far away that is, in whole kilometres, rounded up; null where that is not known.
    package let distanceKm: Nullable<Int>
    /// How it is taught: `classroom`, `online`, `blended` or `workplace`; null where not known.
    package let mode: Nullable<String>
    /// The forms of study: `full-time`, `part-time`, `dual`, `evening`, `own-pace`, or the catalogue's
    /// own word; empty where it tells none.
    package let forms: [String]
    /// The run's id; null for an offer that starts at any time.
    package let run: Nullable<String>
    /// The run's first day; of a month the last.
    package let start: Nullable<String>
    /// Whether that day may still change, or only its month is known.
    package let tentative: Bool
    /// The last day to enrol, where the catalogue tells.
    package let enrolUntil: Nullable<String>
    /// The catalogue that it stands in.
    package let source: String
  }

  /// A move into a role.
  package struct Move: Encodable, Sendable {
    /// What kind of step this is.
    package let kind = "move"
    /// The transition, and the position of the way; absent on a return.
    package let transition: String?
    /// The position of the way among the transition's ways.
    package let way: Int?
    /// The roles, with the title of the one entered.
    package let from, to, title: String
    /// `entry`, `progression`, `switch` or `return`.
    package let transitionKind: String
    /// The day.
    package let on: String
    /// Whether the step is a composition and no published one.
    package let estimated: Bool
    /// What is to be arranged.
    package let arrange: [Arrangement]
    /// What to mind.
    package let warnings: [String]
  }

  /// Something to arrange.
  package struct Arrangement: Encodable, Sendable {
    /// Its id and what is to be arranged.
    package let id, title: String
    /// Where that stands; null where no source says.
    package let source: Nullable<String>
  }

  /// A goal that no route reaches.
  package struct Unreachable: Encodable, Sendable {
    /// The role, with its title.
    package let role, title: String
    /// What is missing.
    package let missing: [Missing]
  }

  /// Something that is missing.
  package struct Missing: Encodable, Sendable {
    /// What kind of thing, such as `credential`.
    package let kind: String
    /// Its id, where it has one.
    package let id: String?
    /// What is missing, in words.
    package let text: String
  }
}

/// The subsidy's verdict on a course.
package struct SlimDocument: Encodable, Sendable {
  /// `yes`, `no` or `unknown`.
  package let verdict: String
  /// The verdict in a few sentences.
  package let text: String
  /// The share that is paid; null unless the verdict is yes.
  package let rate: Nullable<Double>
  /// Whether sources disagree, so that the share may be more.
  package let rateAtLeast: Bool
  /// The amount; null unless the verdict is yes.
  package let amountCents: Nullable<Int64>
  /// Every criterion with what was found.
  package let criteria: [Criterion]
  /// What is likely paid, and on what condition; null where nothing is.
  package let ifConfirmed: Nullable<IfConfirmed>
  /// How to apply; null where there is nothing to apply for.
  package let apply: Nullable<Apply>
  /// The facts that are missing.
  package let missing: [Missing]

  /// A criterion with what was found.
  package struct Criterion: Encodable, Sendable {
    /// The criterion, and `met`, `notMet` or `unknown`.
    package let id, outcome: String
    /// Where the criterion stands.
    package let article: String
    /// What was found, in words.
    package let text: String
  }

  /// What is likely paid.
  package struct IfConfirmed: Encodable, Sendable {
    /// The share.
    package let rate: Double
    /// Whether sources disagree, so that the share may be more.
    package let rateAtLeast: Bool
    /// The amount.
    package let amountCents: Int64
    /// On what condition, in words.
    package let text: String
  }

  /// How to apply.
  package struct Apply: Encodable, Sendable {
    /// Who applies.
    package let who: String
    /// The first and last possible day.
    package let from, to: String
    /// What must be in order, in words.
    package let text: String
  }

  /// A fact that is missing.
  package struct Missing: Encodable, Sendable {
    /// The fact, and what would settle it.
    package let id, text: String
  }
}

/// A value that is written as null where there is none.
package struct Nullable<Value: Encodable & Sendable>: Encodable, Sendable {
  /// The value.
  package let value: Value?

  init(_ value: Value?) { self.value = value }

  /// Writes the value, or null.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
