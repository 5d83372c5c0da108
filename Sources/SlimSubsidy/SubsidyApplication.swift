package import PathGraph

/// What is known of one case (*aanvraag*): one course of one person, on one pair of dates.
package struct SubsidyApplication: Hashable, Sendable {
  /// What is known of the recognition of the course's path.
  package enum PathRecognition: Hashable, Sendable {
    /// The path was recognised, on a day that may not be known.
    case recognised(date: Day?, certainty: Recognition.Certainty)
    /// The path is not a recognised one.
    case notRecognised
    /// A course that many paths share, and nothing says for which path it is learned.
    case unknown

    /// What a path's file says of its recognition.
    package init(_ recognition: Recognition?) {
      self =
        recognition.map { .recognised(date: $0.date, certainty: $0.certainty) } ?? .notRecognised
    }
  }

  /// Who employs the person who learns.
  package enum Employment: Hashable, Sendable {
    /// The course is learned in a role, so there is an employer.
    case inRole
    /// The applicant takes the person on for the course.
    case byApplicant
    /// Nobody, as far as is known.
    case outside
  }

  /// What is known of the recognition of the course's path.
  package var path: PathRecognition
  /// What the path's training list says of the course; nil where nothing is known of it.
  package var listing: TrainingListing?
  /// The course's own level; the training list's wins.
  package var nlqf: Int?
  /// The day on which the course starts.
  package var start: Day
  /// The day on which it ends.
  package var end: Day
  /// The price, VAT included.
  package var price: Money
  /// Who employs the person.
  package var employment: Employment
  /// Who would apply, where it is known.
  package var applicant: ApplicantKind?
  /// Whether the course is learned beside work, or its hours leave room for a job.
  package var leavesRoomForWork: Bool
  /// The day as of which the question is asked; nobody can apply before it any more.
  package var asOf: Day

  /// A case with the given facts.
  package init(
    path: PathRecognition, listing: TrainingListing?, nlqf: Int?, start: Day, end: Day,
    price: Money, employment: Employment, applicant: ApplicantKind?, leavesRoomForWork: Bool,
    asOf: Day
  ) {
    self.path = path
    self.listing = listing
    self.nlqf = nlqf
    self.start = start
    self.end = end
    self.price = price
    self.employment = employment
    self.applicant = applicant
    self.leavesRoomForWork = leavesRoomForWork
    self.asOf = asOf
  }

  /// The level that counts: the training list's, else the course's own.
  package var level: Int? { listing?.nlqf ?? nlqf }

  /// The same case with a course that starts on another day and takes so long.
  package func starting(on day: Day, lasting length: Length) -> SubsidyApplication {
    var other = self
    other.start = day
    other.end = length.end(from: day)
    return other
  }
}
