package import PathGraph

/// What is wrong, or doubtful, in a catalogue: data, without words.
///
/// A text of the catalogue stands in it only as `Excerpt`, which hides what may name a person.
package enum CatalogueFault: Hashable, Sendable {
  // MARK: The file

  /// The file or folder is not there, or cannot be read.
  case unreadable(ReadProblem)
  /// The file holds nothing.
  case empty
  /// The root element belongs to no format that is known.
  case unknownFormat(root: Excerpt, namespace: Excerpt)
  /// The format is known, but not this version of it.
  case unsupportedVersion(CatalogueFormat, version: String)
  /// The root element has no namespace, or one of no known version.
  case namespaceUnknown(Excerpt)
  /// The text is no well-formed XML.
  case notWellFormed(SyntaxProblem)
  /// The file ends before its root element does.
  case truncated
  /// The bytes are not in the encoding that the file declares, or in none that it declares.
  case wrongEncoding
  /// The declared encoding is none of those that catalogues use.
  case unsupportedEncoding(Excerpt)
  /// The file declares entities or other things of its own.
  case declaration
  /// The file asks for a document type from elsewhere; it was not fetched.
  case documentTypeIgnored
  /// Elements in each other, deeper than any catalogue needs.
  case tooDeep(most: Int)
  /// A tag or comment is larger than any catalogue needs.
  case tagTooLarge(most: Int)
  /// A tag with more attributes than any catalogue needs.
  case tooManyAttributes(most: Int)
  /// More different names of elements than any catalogue has.
  case tooManyNames(most: Int)
  /// An archive that is damaged, or locked with a password.
  case archiveDamaged
  /// An archive in an archive.
  case nestedArchive
  /// A file in an archive with a name that leads out of the archive, or that is no plain file.
  case unsafeName
  /// An archive that expands to far more than it is.
  case expandsTooMuch(most: Int64)
  /// More files in an archive than any catalogue needs.
  case tooManyFiles(most: Int)
  /// A whole catalogue of a name under which another document was imported in the same run.
  case sameCatalogue
  /// A whole catalogue under a file's name, where the store has other providers' offers by that name.
  case otherProviders(catalogue: String)
  /// A whole catalogue that has far fewer offers than it had.
  case shrunk(gone: Int, of: Int)
  /// A whole catalogue without a single record.
  case noRecords
  /// A whole catalogue of which records are older than those of the store, and none is newer.
  case olderCatalogue(count: Int)
  /// Courses of the file's providers that stand only in another catalogue of the same run.
  case alsoInRun(catalogue: String, count: Int)
  /// The file lists addresses where catalogues are, and holds none itself.
  case onlyAddresses(count: Int)

  // MARK: The record

  /// A record without the field that makes it one.
  case missing(RecordField)
  /// A record of more bytes or parts than one can be.
  case recordTooLarge
  /// A record whose id another record of the document has; the first one counts.
  case doubleRecord
  /// A record that is meant for one client only.
  case forOneClient
  /// A record that its provider took out of publication.
  case notInPublication
  /// A record that its provider changed last before the one in the store; that one stays.
  case olderRecord(edited: Day, stored: Day)

  // MARK: A field

  /// The price is not known, and why.
  case priceUnknown(PriceProblem)
  /// A date that does not exist, or is not written as one.
  case dateMalformed(RecordField, Excerpt)
  /// A run whose end lies before its start; the end is taken as not stated.
  case endBeforeStart(start: Day, end: Day)
  /// A run without a start.
  case startUnknown
  /// A run without an id; one was made.
  case runWithoutId
  /// A second run with the same id; it got another.
  case doubleRunId
  /// A run that is open to clients of the provider only; it was left out.
  case runForClients
  /// A run that is not online, and of which no place is known.
  case placeUnknown
  /// A duration or study load of 0, or one that is no number or has no unit.
  case amountNotStated(RecordField, Excerpt)
  /// A word that the format does not know; it was kept.
  case unknownValue(RecordField, Excerpt)
  /// A code that its scheme cannot have.
  case codeMalformed(QualificationCode.Scheme, Excerpt)
  /// An address that is no absolute `http` or `https` address.
  case addressMalformed(Excerpt)
  /// An address in the supplier's own network.
  case addressLocal(Excerpt)
  /// A text longer than is kept; it was cut.
  case textTooLong(most: Int)
  /// More runs or other parts than are kept.
  case tooManyParts(RecordField, most: Int)

  /// Why something cannot be read.
  package enum ReadProblem: Hashable, Sendable {
    /// There is nothing of that name.
    case missing
    /// It may not, or cannot, be read.
    case failed
    /// A folder in which no catalogue stands.
    case emptyFolder
  }

  /// What is wrong in the XML.
  package enum SyntaxProblem: Hashable, Sendable {
    /// A closing tag of another name than the open element.
    case tagMismatch
    /// A character that XML does not allow, such as a control character or NUL.
    case forbiddenCharacter
    /// An entity that is not known, or an ampersand by itself.
    case unknownEntity
    /// An attribute that is written wrongly or stands twice.
    case attribute
    /// Something after the end of the root element, or before its start.
    case outsideRoot
    /// Anything else; the number that libxml2 has for it.
    case other(Int)
  }

  /// A field of a record, by what it is in an `Offer`.
  package enum RecordField: String, CaseIterable, Hashable, Sendable {
    case id, title, provider, start, end, enrolmentDeadline = "enrolment-deadline", expires
    case offeredSince = "offered-since", offeredUntil = "offered-until"
    case lastEdited = "last-edited", duration, studyLoad = "study-load", language, level, form, mode
    case startRule = "start-rule", status, costType = "cost-type", validity, country, runs, truth
    case coordinates
  }

  /// Why a price is not known.
  package enum PriceProblem: Hashable, Sendable {
    /// No price is given.
    case missing
    /// It is 0, which catalogues write for "not filled in".
    case zero
    /// It is no amount.
    case malformed(Excerpt)
    /// It comes without any word on VAT.
    case vatMissing
    /// The VAT is at no rate that exists, in basis points (2100 is 21 %).
    case vatImplausible(Int)
    /// It is in another currency.
    case currency(Excerpt)
    /// No currency is told.
    case currencyMissing
    /// It is for a stretch of time, and how many of those is not told.
    case perPeriod(Excerpt)
    /// It is for a group.
    case forGroup
    /// There is no required row for the tuition itself.
    case withoutTuition
    /// Two required rows for the tuition: parts or alternatives, nobody knows.
    case doubleTuition
    /// There are several tariffs, and none of them is everybody's.
    case severalTariffs
  }
}
