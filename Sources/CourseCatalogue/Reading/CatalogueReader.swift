/// Reads course catalogues: EDU-DEX, HODEX, XCRI-CAP 1.2 and LHEO.
///
/// ```swift
/// let reader = CatalogueReader()
/// for input in try CatalogueInput.inputs(at: "feeds") {
///   try reader.read(input) { event in
///     if case .record(let record) = event { try store.keep(record) }
///   }
/// }
/// ```
///
/// Its memory does not grow with the input: it holds one record and one chunk at a time. It judges
/// each record by itself, so it does not see that two records of a document have the same id.
package struct CatalogueReader: Sendable {
  /// How much of anything it takes.
  package var limits: ReadingLimits

  /// A reader with limits.
  package init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  /// The version of what offers are made of records: one more with every change of a mapping, so
  /// that records that were read before are read again.
  package static let mapping = 2

  private static let chunk = 65_536

  /// Reads an input and hands on what it sees, but for documents that are passed over.
  ///
  /// - Parameters:
  ///   - input: What to read.
  ///   - documents: The names of documents that are passed over.
  ///   - isKnown: Is asked of a record in a flat list of EDU-DEX, by its bytes, whether it need not be
  ///     read: then no event tells of it, and no summary counts it.
  ///   - handle: Is told what was read.
  /// - Throws: only what `handle` and `isKnown` throw; reading stops there. What is wrong with the input itself
  ///   stands in the summary of its document.
  /// - Complexity: O(*n*) bytes.
  package func read<Failure: Error>(
    _ input: CatalogueInput, passingOver documents: Set<String> = [],
    isKnown: ((RecordSource) throws(Failure) -> Bool)? = nil,
    _ handle: (CatalogueEvent) throws(Failure) -> Void
  ) throws(Failure) {
    let packed: PackedInput
    do throws(PackedInput.Stopped) {
      packed = try PackedInput(input, limits: limits)
    } catch {
      return try refuse(input.name, error.fault, handle)
    }
    var seen = false
    while true {
      let next: PackedInput.Document?
      do throws(PackedInput.Stopped) {
        next = try packed.next()
      } catch {
        return try refuse(input.name, error.fault, handle)
      }
      guard let document = next else { break }
      seen = true
      if documents.contains(document.name) { continue }
      if let refusal = document.refusal {
        try refuse(document.name, refusal, handle)
      } else {
        try read(document.name, from: packed, isKnown, handle)
      }
    }
    if !seen { try refuse(input.name, .unreadable(.emptyFolder), handle) }
  }

  private func refuse<Failure: Error>(
    _ name: String, _ fault: CatalogueFault, _ handle: (CatalogueEvent) throws(Failure) -> Void
  ) throws(Failure) {
    try handle(.began(document: name))
    var summary = DocumentSummary(document: name)
    summary.diagnostics = [CatalogueDiagnostic(document: name, fault)]
    try handle(.ended(summary))
  }

  private func read<Failure: Error>(
    _ name: String, from packed: PackedInput,
    _ isKnown: ((RecordSource) throws(Failure) -> Bool)?,
    _ handle: (CatalogueEvent) throws(Failure) -> Void
  ) throws(Failure) {
    try handle(.began(document: name))
    var tally = DocumentTally(name)
    guard let parser = CatalogueParser(limits: limits) else {
      return try refuse(name, .unreadable(.failed), handle)
    }
    let digest = Digest()
    var splitter = isKnown == nil ? nil : RecordSplitter(limits: limits)
    let hasher = ContentHasher()
    var buffer = [UInt8](repeating: 0, count: Self.chunk)
    var count = 1
    while count > 0, parser.failure == nil {
      do throws(PackedInput.Stopped) {
        count = try Self.readChunk(packed, &buffer, digest, &tally)
      } catch {
        tally.stop(error.fault, line: nil)
        break
      }
      if count > 0, splitter != nil, let isKnown {
        unsafe buffer.withUnsafeBytes { bytes in
          unsafe splitter?.hold(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        }
        while let piece = splitter?.next(), parser.failure == nil {
          try read(piece, &splitter, parser, hasher, &tally, isKnown, handle)
        }
      }
      if splitter == nil || splitter?.state == .plain || count == 0 {
        let rest = splitter?.rest() ?? Array(buffer[..<count])
        splitter = nil
        try hand(
          on: unsafe rest.withUnsafeBytes { unsafe parser.feed($0) }, parser, &tally, nil, handle)
        if count == 0 { try hand(on: parser.finish(), parser, &tally, nil, handle) }
      }
      try handle(.progress(bytes: packed.bytesRead))
    }
    try handle(.ended(tally.summary(parser, sha256: digest.finish())))
  }

  /// Parses one record of a list, unless it is known.
  private func read<Failure: Error>(
    _ piece: Range<Int>, _ splitter: inout RecordSplitter?, _ parser: CatalogueParser,
    _ hasher: ContentHasher, _ tally: inout DocumentTally,
    _ isKnown: (RecordSource) throws(Failure) -> Bool,
    _ handle: (CatalogueEvent) throws(Failure) -> Void
  ) throws(Failure) {
    guard let pieces = splitter else { return }
    var source: RecordSource?
    if pieces.state == .splitting {
      let digest = unsafe pieces.withBytes(piece) { unsafe hasher.digest(of: pieces.context, $0) }
      let found = RecordSource(digest: digest, line: parser.line)
      if try isKnown(found) {
        let lines = unsafe pieces.withBytes(piece) { unsafe RecordSplitter.lines(in: $0) }
        return parser.pass(lines: lines)
      }
      source = found
    }
    let records = unsafe pieces.withBytes(piece) { unsafe parser.feed($0) }
    splitter?.judge(isBetweenRecords: parser.isBetweenRecords)
    // What ends elsewhere, or is not one record, is not known by its bytes.
    if records.count != 1 || splitter?.state != .splitting { source = nil }
    try hand(on: records, parser, &tally, source, handle)
  }

  private func hand<Failure: Error>(
    on records: [MappedRecord], _ parser: CatalogueParser, _ tally: inout DocumentTally,
    _ source: RecordSource?, _ handle: (CatalogueEvent) throws(Failure) -> Void
  ) throws(Failure) {
    guard let format = parser.format?.format else { return }
    for record in records { try handle(.record(tally.take(record, format, source: source))) }
  }

  /// Reads one chunk; the number of its bytes, 0 at the end.
  private static func readChunk(
    _ packed: PackedInput, _ buffer: inout [UInt8], _ digest: borrowing Digest,
    _ tally: inout DocumentTally
  ) throws(PackedInput.Stopped) -> Int {
    var failure: PackedInput.Stopped?
    var count = 0
    unsafe buffer.withUnsafeMutableBytes { bytes in
      do throws(PackedInput.Stopped) {
        count = try unsafe packed.read(into: bytes)
        let chunk = unsafe UnsafeRawBufferPointer(rebasing: bytes[..<count])
        if tally.bytes == 0, unsafe Self.isPacked(chunk) {
          failure = PackedInput.Stopped(fault: .nestedArchive)
          return
        }
        tally.bytes += Int64(count)
        unsafe digest.update(chunk)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return count
  }

  /// Whether bytes begin as a zip or gzip file does: one in another.
  private static func isPacked(_ bytes: UnsafeRawBufferPointer) -> Bool {
    unsafe bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x1F, 0x8B])
  }
}
