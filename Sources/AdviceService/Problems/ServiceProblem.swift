package import Accounts
package import Advice
package import CatalogueStore
package import HTTPTypes
package import PathGraph

/// Why a request gets no answer: data, without words.
package enum ServiceProblem: Error, Sendable {
  /// There is nothing at this address.
  case noSuchPage
  /// There is no item with this id; the nearest that exist.
  case unknown(GraphFault.ItemKind, id: String, nearest: [String])
  /// The profile has faults.
  case profile(InvalidProfile)
  /// A parameter is missing, or its value is none that it can have; an example of one.
  case parameter(String, found: String?, example: String)
  /// A parameter that this address does not know.
  case unknownParameter(String, allowed: [String])
  /// This address cannot be asked so; how it can.
  case method(allowed: [HTTPRequest.Method])
  /// The body is of another kind than this address takes.
  case mediaType(expected: String)
  /// The client takes no kind of answer that there is.
  case notAcceptable(offered: String)
  /// The body is larger than this address takes.
  case bodyTooLarge(most: Int)
  /// The body did not come in whole in time.
  case bodyTooSlow
  /// The batch has more lines than one may have.
  case tooManyLines(most: Int)
  /// No address can be asked so.
  case unknownMethod
  /// The client asks more than one client may; how many seconds to wait.
  case tooManyRequests(seconds: Int)
  /// More is asked at once than can be answered; how many seconds to wait.
  case overloaded(seconds: Int)
  /// There is no catalogue from which this could be answered.
  case noCatalogue
  /// There is no program that makes PDFs.
  case noPDF
  /// There is no table of places.
  case noPlaces
  /// Nobody has signed in, or no longer.
  case notSignedIn
  /// Who has signed in may not come here; what it takes.
  case notAllowed(AccountRole)
  /// A form that no page of this session sent.
  case foreignForm
  /// A form with files that cannot be taken.
  case form(FormFault)
  /// A form for files without any.
  case noFiles
  /// An import goes on, and only one can.
  case importRuns
  /// The paths or the link tables on the disk cannot be used.
  case sources(SourceFault)
  /// The store of catalogues cannot be used, or not now.
  case store(StoreFault)
  /// The paths are not loaded.
  case notReady
  /// Something went wrong that the client can do nothing about.
  case fault
}

extension ServiceProblem {
  /// The status of the answer.
  package var status: HTTPResponse.Status {
    switch self {
    case .noSuchPage, .unknown, .noCatalogue, .noPDF, .noPlaces: .notFound
    case .profile, .parameter, .unknownParameter: .badRequest
    case .method: .methodNotAllowed
    case .mediaType: .unsupportedMediaType
    case .notAcceptable: .notAcceptable
    case .notSignedIn: .unauthorized
    case .notAllowed, .foreignForm: .forbidden
    case .bodyTooLarge, .tooManyLines: .contentTooLarge
    case .bodyTooSlow: .requestTimeout
    case .unknownMethod: .notImplemented
    case .tooManyRequests: .tooManyRequests
    case .form(let fault): fault.status
    case .noFiles: .badRequest
    case .importRuns: .conflict
    case .store(.busy): .serviceUnavailable
    case .store(.full): FormFault.noRoom.status
    case .store, .sources: .internalServerError
    case .overloaded, .notReady: .serviceUnavailable
    case .fault: .internalServerError
    }
  }

  /// The headers that belong to the answer.
  package var headers: HTTPFields {
    switch self {
    case .method(let allowed): [.allow: allowed.map(\.rawValue).sorted().joined(separator: ", ")]
    case .tooManyRequests(let seconds), .overloaded(let seconds):
      [.retryAfter: String(seconds)]
    case .notReady: [.retryAfter: "5"]
    default: [:]
    }
  }

  /// The problem as a document.
  package func document(in language: Language) -> ProblemDocument {
    if case .profile(let invalid) = self { return ProblemDocument(invalid, in: language) }
    return ProblemDocument(
      title: title[language], status: status.code, detail: detail[language])
  }
}
