internal import CLibArchive
internal import Foundation

/// The documents in one input, one after the other, unpacked by libarchive within limits.
///
/// Nothing is ever written: the names in an archive are names, no paths.
@safe final class PackedInput {
  /// Why no more can be read.
  struct Stopped: Error { var fault: CatalogueFault }

  /// One document.
  struct Document {
    var name: String
    /// Why it is not read, where that is so.
    var refusal: CatalogueFault?
  }

  private let input: CatalogueInput
  private let limits: ReadingLimits
  private let archive: OpaquePointer
  /// The bytes that `archive` reads from, where they are in memory.
  private let memory: UnsafeMutableRawBufferPointer?
  /// The size of the input in bytes, where it is known beforehand.
  private let size: Int64?
  private var documents = 0
  private var unpacked: Int64 = 0
  private var isAtEnd = false

  /// Opens an input.
  init(_ input: CatalogueInput, limits: ReadingLimits) throws(Stopped) {
    guard let archive = unsafe archive_read_new() else {
      throw Stopped(fault: .unreadable(.failed))
    }
    self.input = input
    self.limits = limits
    unsafe self.archive = archive
    unsafe archive_read_support_filter_gzip(archive)
    unsafe archive_read_support_format_zip(archive)
    unsafe archive_read_support_format_raw(archive)
    unsafe archive_read_support_format_empty(archive)
    var memory: UnsafeMutableRawBufferPointer?
    var size: Int64?
    let status: Int32
    switch input {
    case .file(let path), .upload(let path, _):
      size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int64
      status = unsafe archive_read_open_filename(archive, path, 65_536)
    case .standardInput:
      status = unsafe archive_read_open_fd(archive, 0, 65_536)
    case .bytes(let bytes, _):
      size = Int64(bytes.count)
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
      unsafe copy.copyBytes(from: bytes)
      unsafe memory = copy
      status = unsafe archive_read_open_memory(archive, copy.baseAddress, bytes.count)
    }
    unsafe self.memory = memory
    self.size = size
    guard status == ARCHIVE_OK else { throw Stopped(fault: openingFault) }
    // gzip in gzip, or a zip in gzip.
    guard unsafe archive_filter_count(archive) <= 2 else { throw Stopped(fault: .nestedArchive) }
  }

  deinit {
    unsafe archive_read_free(archive)
    unsafe memory?.deallocate()
  }

  private var openingFault: CatalogueFault {
    let path: String
    switch input {
    case .file(let own), .upload(let own, _): path = own
    case .standardInput, .bytes: return .archiveDamaged
    }
    return FileManager.default.isReadableFile(atPath: path)
      ? .archiveDamaged
      : .unreadable(FileManager.default.fileExists(atPath: path) ? .failed : .missing)
  }

  /// The bytes of the input that were read so far.
  var bytesRead: Int64 { unsafe archive_filter_bytes(archive, -1) }

  // MARK: - Documents

  /// The next document; nil after the last one.
  ///
  /// An input that is no archive is one document, be it an empty one. In an archive, files that are
  /// no XML by their name are passed over.
  func next() throws(Stopped) -> Document? {
    while !isAtEnd {
      var entry: OpaquePointer?
      let status = unsafe archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return endOfInput() }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry = unsafe entry else {
        throw Stopped(fault: .archiveDamaged)
      }
      documents += 1
      guard documents <= limits.archiveFiles else {
        throw Stopped(fault: .tooManyFiles(most: limits.archiveFiles))
      }
      guard isArchive else { return Document(name: input.name) }
      guard unsafe archive_filter_count(archive) == 1 else {
        throw Stopped(fault: .nestedArchive)
      }
      if let document = unsafe document(entry) { return document }
    }
    return nil
  }

  private func endOfInput() -> Document? {
    isAtEnd = true
    return documents == 0 && !isArchive ? Document(name: input.name) : nil
  }

  private var isArchive: Bool { unsafe archive_format(archive) == ARCHIVE_FORMAT_ZIP }

  private func document(_ entry: OpaquePointer) -> Document? {
    // In the C locale a name beyond ASCII has no other form than UTF-8.
    let bytes = unsafe archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    let name = unsafe bytes.map { unsafe String(cString: $0) } ?? "#\(documents)"
    var document = Document(name: "\(input.name)/\(name)")
    let isFolder = unsafe archive_entry_filetype(entry) == S_IFDIR
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    if parts.contains("..") || parts.first == "" || name.contains(":") {
      document.refusal = .unsafeName
      return document
    }
    if isFolder { return nil }
    guard unsafe archive_entry_filetype(entry) == S_IFREG || archive_entry_filetype(entry) == 0
    else {
      document.refusal = .unsafeName
      return document
    }
    let file = parts.last ?? ""
    let ending = file.split(separator: ".").last?.lowercased() ?? ""
    if ["zip", "gz", "tgz", "7z", "rar", "bz2", "xz"].contains(ending) {
      document.refusal = .nestedArchive
      return document
    }
    guard ending == "xml", !file.hasPrefix(".") else { return nil }
    if unsafe archive_entry_is_encrypted(entry) != 0 { document.refusal = .archiveDamaged }
    return document
  }

  // MARK: - Bytes

  /// Reads bytes of the document that was given last; 0 at its end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Stopped) -> Int {
    guard !isAtEnd else { return 0 }
    let count = unsafe archive_read_data(archive, buffer.baseAddress, buffer.count)
    guard count >= 0 else {
      let isPlain = unsafe !isArchive && archive_filter_count(archive) == 1
      throw Stopped(fault: isPlain ? .unreadable(.failed) : .archiveDamaged)
    }
    unpacked += Int64(count)
    let most = min(
      limits.archiveBytes, limits.archiveSlack + limits.archiveRatio * (size ?? max(bytesRead, 1)))
    let isPacked = unsafe isArchive || archive_filter_count(archive) > 1
    guard !isPacked || unpacked <= most else { throw Stopped(fault: .expandsTooMuch(most: most)) }
    return count
  }
}
