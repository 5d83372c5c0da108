internal import Foundation

/// Collects the parts of a form while it comes in.
struct FormCollector {
  /// What has come in.
  private(set) var form = UploadedForm()

  private let limits: FormLimits
  private let parent: URL
  private let admits: (UploadedForm) -> Bool
  private var part: MultipartPart?
  private var value: [UInt8] = []
  private var file: (handle: FileHandle, path: URL, count: Int)?

  /// A collector.
  ///
  /// - Parameters:
  ///   - limits: How much there may be.
  ///   - parent: The folder in which a folder for the files is made.
  ///   - admits: Whether the fields so far allow a file to come in.
  init(
    _ limits: FormLimits, in parent: URL, admits: @escaping (UploadedForm) -> Bool
  ) {
    self.limits = limits
    self.parent = parent
    self.admits = admits
  }

  /// Takes what the reader found.
  mutating func take(_ event: MultipartReader.Event) throws {
    switch event {
    case .part(let part):
      self.part = part
      value = []
      if part.fileName?.isEmpty == false { try openFile() }
    case .bytes(let bytes): try append(bytes)
    case .end: try endPart()
    }
  }

  private mutating func openFile() throws {
    guard admits(form) else { throw ServiceProblem.foreignForm }
    guard form.files.count < limits.mostFiles else {
      throw FormFault.tooManyFiles(most: limits.mostFiles)
    }
    do {
      let folder = try form.folder ?? UploadFolder(in: parent)
      form.folder = folder
      let path = folder.path.appending(path: "\(form.files.count + 1)")
      try Data().write(to: path, options: .withoutOverwriting)
      file = (try FileHandle(forWritingTo: path), path, 0)
    } catch { throw Self.fault(error) }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) throws {
    guard let part else { return }
    if var open = file {
      open.count += bytes.count
      guard open.count <= limits.mostFileBytes else {
        throw FormFault.fileTooLarge(name: part.fileName ?? "", most: limits.mostFileBytes)
      }
      do { try open.handle.write(contentsOf: bytes) } catch { throw Self.fault(error) }
      file = open
    } else {
      guard value.count + bytes.count <= limits.mostFieldBytes else {
        throw FormFault.fieldTooLarge(name: part.name, most: limits.mostFieldBytes)
      }
      value += bytes
    }
  }

  private mutating func endPart() throws {
    guard let part else { return }
    if let open = file {
      do { try open.handle.close() } catch { throw Self.fault(error) }
      form.files.append(
        UploadedForm.File(
          field: part.name, name: part.fileName ?? "", byteCount: open.count, path: open.path))
      file = nil
    } else if part.fileName == nil {
      guard let text = String(validating: value, as: UTF8.self) else {
        throw FormFault.noText(name: part.name)
      }
      form.fields.append((part.name, text))
    }
    self.part = nil
  }

  /// A disk that is full is said to be; anything else is nobody's business.
  private static func fault(_ error: any Error) -> any Error {
    let full: Set<POSIXErrorCode> = [.ENOSPC, .EDQUOT, .EFBIG]
    var cause: NSError? = error as NSError
    while let found = cause {
      if found.domain == NSPOSIXErrorDomain,
        let code = POSIXErrorCode(rawValue: Int32(truncatingIfNeeded: found.code)),
        full.contains(code)
      {
        return FormFault.noRoom
      }
      if found.domain == NSCocoaErrorDomain, found.code == CocoaError.fileWriteOutOfSpace.rawValue {
        return FormFault.noRoom
      }
      cause = found.userInfo[NSUnderlyingErrorKey] as? NSError
    }
    return error
  }
}
