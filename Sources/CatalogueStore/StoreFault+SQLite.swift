internal import GRDB

extension StoreFault {
  /// What an error of the database, or of the bytes in it, means for the store.
  init(_ error: any Error, path: String) {
    switch error {
    case let fault as StoreFault:
      self = fault
    case is DamagedBytes:
      self = .damaged(path: path)
    case let error as DatabaseError:
      self =
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
        case .SQLITE_FULL: .full(path: path)
        case .SQLITE_READONLY: .readOnly(path: path)
        default: .failed(path: path, code: Int(error.extendedResultCode.rawValue))
        }
    default:
      self = .failed(path: path, code: 0)
    }
  }
}
