extension CatalogueFault {
  /// A stable word for a kind of fault, by which reports count.
  package enum Code: String, CaseIterable, Sendable {
    case unreadable
    case emptyFile = "empty-file"
    case unknownFormat = "unknown-format"
    case unsupportedVersion = "unsupported-version"
    case namespaceUnknown = "namespace-unknown"
    case notWellFormed = "not-well-formed"
    case truncated
    case wrongEncoding = "wrong-encoding"
    case unsupportedEncoding = "unsupported-encoding"
    case declaration
    case documentTypeIgnored = "document-type-ignored"
    case tooDeep = "too-deep"
    case tagTooLarge = "tag-too-large"
    case tooManyAttributes = "too-many-attributes"
    case tooManyNames = "too-many-names"
    case archiveDamaged = "archive-damaged"
    case nestedArchive = "nested-archive"
    case unsafeName = "unsafe-name"
    case expandsTooMuch = "expands-too-much"
    case tooManyFiles = "too-many-files"
    case sameCatalogue = "same-catalogue"
    case otherProviders = "other-providers"
    case shrunk
    case noRecords = "no-records"
    case olderCatalogue = "older-catalogue"
    case alsoInRun = "also-in-run"
    case onlyAddresses = "only-addresses"
    case idMissing = "id-missing"
    case titleMissing = "title-missing"
    case providerMissing = "provider-missing"
    case recordTooLarge = "record-too-large"
    case doubleId = "double-id"
    case forOneClient = "for-one-client"
    case notInPublication = "not-in-publication"
    case olderRecord = "older-record"
    case priceUnknown = "price-unknown"
    case dateMalformed = "date-malformed"
    case endBeforeStart = "end-before-start"
    case startUnknown = "start-unknown"
    case runWithoutId = "run-without-id"
    case doubleRunId = "double-run-id"
    case runForClients = "run-for-clients"
    case placeUnknown = "place-unknown"
    case durationNotStated = "duration-not-stated"
    case studyLoadNotStated = "study-load-not-stated"
    case unknownValue = "unknown-value"
    case codeMalformed = "code-malformed"
    case addressMalformed = "address-malformed"
    case addressLocal = "address-local"
    case textTooLong = "text-too-long"
    case tooManyParts = "too-many-parts"
  }

  /// The kind of the fault.
  package var code: Code {
    switch self {
    case .unreadable: .unreadable
    case .empty: .emptyFile
    case .unknownFormat: .unknownFormat
    case .unsupportedVersion: .unsupportedVersion
    case .namespaceUnknown: .namespaceUnknown
    case .notWellFormed: .notWellFormed
    case .truncated: .truncated
    case .wrongEncoding: .wrongEncoding
    case .unsupportedEncoding: .unsupportedEncoding
    case .declaration: .declaration
    case .documentTypeIgnored: .documentTypeIgnored
    case .tooDeep: .tooDeep
    case .tagTooLarge: .tagTooLarge
    case .tooManyAttributes: .tooManyAttributes
    case .tooManyNames: .tooManyNames
    case .archiveDamaged: .archiveDamaged
    case .nestedArchive: .nestedArchive
    case .unsafeName: .unsafeName
    case .expandsTooMuch: .expandsTooMuch
    case .tooManyFiles: .tooManyFiles
    case .sameCatalogue: .sameCatalogue
    case .otherProviders: .otherProviders
    case .shrunk: .shrunk
    case .noRecords: .noRecords
    case .olderCatalogue: .olderCatalogue
    case .alsoInRun: .alsoInRun
    case .onlyAddresses: .onlyAddresses
    case .missing(.title): .titleMissing
    case .missing(.provider): .providerMissing
    case .missing: .idMissing
    case .recordTooLarge: .recordTooLarge
    case .doubleRecord: .doubleId
    case .forOneClient: .forOneClient
    case .notInPublication: .notInPublication
    case .olderRecord: .olderRecord
    case .priceUnknown: .priceUnknown
    case .dateMalformed: .dateMalformed
    case .endBeforeStart: .endBeforeStart
    case .startUnknown: .startUnknown
    case .runWithoutId: .runWithoutId
    case .doubleRunId: .doubleRunId
    case .runForClients: .runForClients
    case .placeUnknown: .placeUnknown
    case .amountNotStated(.studyLoad, _): .studyLoadNotStated
    case .amountNotStated: .durationNotStated
    case .unknownValue: .unknownValue
    case .codeMalformed: .codeMalformed
    case .addressMalformed: .addressMalformed
    case .addressLocal: .addressLocal
    case .textTooLong: .textTooLong
    case .tooManyParts: .tooManyParts
    }
  }

  /// What the fault leads to.
  package var severity: CatalogueDiagnostic.Severity {
    switch self {
    case .unreadable, .empty, .unknownFormat, .unsupportedVersion, .notWellFormed, .truncated,
      .wrongEncoding, .unsupportedEncoding, .declaration, .tooDeep, .tagTooLarge,
      .tooManyAttributes, .tooManyNames, .archiveDamaged, .nestedArchive, .unsafeName,
      .expandsTooMuch, .tooManyFiles, .sameCatalogue, .otherProviders, .shrunk,
      .olderCatalogue, .missing, .recordTooLarge, .doubleRecord:
      .error
    case .namespaceUnknown, .documentTypeIgnored, .noRecords, .alsoInRun, .onlyAddresses,
      .olderRecord, .addressLocal, .forOneClient, .notInPublication, .priceUnknown,
      .dateMalformed, .endBeforeStart, .startUnknown, .runWithoutId, .doubleRunId, .runForClients,
      .placeUnknown, .amountNotStated, .unknownValue, .codeMalformed, .addressMalformed,
      .textTooLong, .tooManyParts:
      .warning
    }
  }
}
