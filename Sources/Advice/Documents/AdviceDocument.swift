/// The answer to `routes`, as other systems read it.
public struct AdviceDocument: Encodable, Sendable {
  /// The version of this document's format.
  public let format = 1
  /// The day as of which the question was answered.
  public let asOf: String
  /// The profile as it was understood, defaults included.
  public let profile: ProfileDocument
  /// What the answer was computed from.
  public let network: Network
  /// The routes, ranked.
  public let routes: [Route]
  /// Whether it is proven that no route is missing.
  public let complete: Bool
  /// The goals that no route reaches.
  public let unreachable: [Unreachable]
  /// What else the reader must know.
  public let messages: [String]

  /// What an answer was computed from.
  public struct Network: Encodable, Sendable {
    /// Counts of what was searched.
    public let paths, roles, courses, offers, runs: Int
    /// The fingerprint of the path files.
    public let builtFrom: String
  }

  /// One route.
  public struct Route: Encodable, Sendable {
    /// The role in which it ends, with its title and path.
    public let role, title, path: String
    /// The weakest recognition over its steps: `exact`, `sector` or `none`.
    public let recognition: String
    /// The credentials gained on the way, in order.
    public let endsWith: [String]
    /// The role in which it starts, or `outside`.
    public let start: String
    /// The day on which it ends.
    public let finish: String
    /// Costs in euro cents.
    public let grossCostCents, netCostCents: Int64
    /// What the person pays; null where nobody knows.
    public let youPayCents: Nullable<Int64>
    /// How many courses it has.
    public let courses: Int
    /// Hours of study in all; null where they are not known for every course.
    public let hours: Nullable<Int>
    /// Its place in the order, from 1.
    public let rank: Int
    /// Why it stands where it stands.
    public let why: [String]
    /// What to mind on the whole route.
    public let warnings: [String]
    /// Whether any figure is an estimate.
    public let estimated: Bool
    /// What is done, in order.
    public let steps: [Step]
  }

  /// One step of a route.
  public enum Step: Encodable, Sendable {
    /// A course.
    case learn(Learn)
    /// A move.
    case move(Move)

    /// Writes the step's own keys.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .learn(let learn): try learn.encode(to: encoder)
      case .move(let move): try move.encode(to: encoder)
      }
    }
  }

  /// A course that is learned.
  public struct Learn: Encodable, Sendable {
    /// What kind of step this is.
    public let kind = "learn"
    /// The course, with its title.
    public let course, title: String
    /// The role in which it is learned, or `outside`.
    public let role: String
    /// The first and last day.
    public let start, end: String
    /// The offer chosen; null for an estimate.
    public let offer: Nullable<Offer>
    /// Costs in euro cents.
    public let grossCostCents, netCostCents: Int64
    /// Who pays what no subsidy covers.
    public let payer: String
    /// What the person pays; null where nobody knows.
    public let youPayCents: Nullable<Int64>
    /// Whether it is learned in a job.
    public let paidWork: Bool
    /// Hours a week; null where they are not known.
    public let hoursPerWeek, workHoursPerWeek: Nullable<Int>
    /// Whether any figure is an estimate.
    public let estimated: Bool
    /// The credentials that it awards.
    public let awards: [String]
    /// The subsidy's verdict; null where there are no rules to judge by.
    public let slim: Nullable<SlimDocument>
    /// What is to be arranged.
    public let arrange: [Arrangement]
    /// What to mind.
    public let warnings: [String]
  }

  /// A provider's offer of a course.
  public struct Offer: Encodable, Sendable {
    /// The offer's id, provider and title.
    public let id, provider, title: String
  }

  /// A move into a role.
  public struct Move: Encodable, Sendable {
    /// What kind of step this is.
    public let kind = "move"
    /// The transition, and the position of the way; absent on a return.
    public let transition: String?
    /// The position of the way among the transition's ways.
    public let way: Int?
    /// The roles, with the title of the one entered.
    public let from, to, title: String
    /// `entry`, `progression`, `switch` or `return`.
    public let transitionKind: String
    /// The day.
    public let on: String
    /// Whether the step is a composition and no published one.
    public let estimated: Bool
    /// What is to be arranged.
    public let arrange: [Arrangement]
    /// What to mind.
    public let warnings: [String]
  }

  /// Something to arrange.
  public struct Arrangement: Encodable, Sendable {
    /// Its id and what is to be arranged.
    public let id, title: String
    /// Where that stands; null where no source says.
    public let source: Nullable<String>
  }

  /// A goal that no route reaches.
  public struct Unreachable: Encodable, Sendable {
    /// The role, with its title.
    public let role, title: String
    /// What is missing.
    public let missing: [Missing]
  }

  /// Something that is missing.
  public struct Missing: Encodable, Sendable {
    /// What kind of thing, such as `credential`.
    public let kind: String
    /// Its id, where it has one.
    public let id: String?
    /// What is missing, in words.
    public let text: String
  }
}

/// The subsidy's verdict on a course.
public struct SlimDocument: Encodable, Sendable {
  /// `yes`, `no` or `unknown`.
  public let verdict: String
  /// The verdict in a few sentences.
  public let text: String
  /// The share that is paid; null unless the verdict is yes.
  public let rate: Nullable<Double>
  /// Whether sources disagree, so that the share may be more.
  public let rateAtLeast: Bool
  /// The amount; null unless the verdict is yes.
  public let amountCents: Nullable<Int64>
  /// Every criterion with what was found.
  public let criteria: [Criterion]
  /// What is likely paid, and on what condition; null where nothing is.
  public let ifConfirmed: Nullable<IfConfirmed>
  /// How to apply; null where there is nothing to apply for.
  public let apply: Nullable<Apply>
  /// The facts that are missing.
  public let missing: [Missing]

  /// A criterion with what was found.
  public struct Criterion: Encodable, Sendable {
    /// The criterion, and `met`, `notMet` or `unknown`.
    public let id, outcome: String
    /// Where the criterion stands.
    public let article: String
    /// What was found, in words.
    public let text: String
  }

  /// What is likely paid.
  public struct IfConfirmed: Encodable, Sendable {
    /// The share.
    public let rate: Double
    /// Whether sources disagree, so that the share may be more.
    public let rateAtLeast: Bool
    /// The amount.
    public let amountCents: Int64
    /// On what condition, in words.
    public let text: String
  }

  /// How to apply.
  public struct Apply: Encodable, Sendable {
    /// Who applies.
    public let who: String
    /// The first and last possible day.
    public let from, to: String
    /// What must be in order, in words.
    public let text: String
  }

  /// A fact that is missing.
  public struct Missing: Encodable, Sendable {
    /// The fact, and what would settle it.
    public let id, text: String
  }
}

/// A value that is written as null where there is none.
public struct Nullable<Value: Encodable & Sendable>: Encodable, Sendable {
  /// The value.
  public let value: Value?

  init(_ value: Value?) { self.value = value }

  /// Writes the value, or null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
