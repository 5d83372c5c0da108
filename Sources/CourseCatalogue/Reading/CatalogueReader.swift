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
  package static let mapping = 1

  private static let chunk = 65_536

  /// Reads an input and hands on what it sees, but for documents that are passed over.
  ///
  /// - Throws: only what `handle` throws; reading stops there. What is wrong with the input itself
  ///   stands in the summary of its document.
  /// - Complexity: O(*n*) bytes.
  package func read<Failure: Error>(
    _ input: CatalogueInput, passingOver known: Set<String> = [],
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
      if known.contains(document.name) { continue }
      if let refusal = document.refusal {
        try refuse(document.name, refusal, handle)
      } else {
        try read(document.name, from: packed, handle)
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
    _ name: String, from packed: PackedInput, _ handle: (CatalogueEvent) throws(Failure) -> Void
  ) throws(Failure) {
    try handle(.began(document: name))
    var tally = DocumentTally(name)
    guard let parser = CatalogueParser(limits: limits) else {
      return try refuse(name, .unreadable(.failed), handle)
    }
    let digest = Digest()
    var buffer = [UInt8](repeating: 0, count: Self.chunk)
    var isAtEnd = false
    while !isAtEnd, parser.failure == nil {
      let part: [MappedRecord]
      do throws(PackedInput.Stopped) {
        part = try Self.readChunk(packed, &buffer, parser, digest, &tally, &isAtEnd)
      } catch {
        tally.stop(error.fault, line: nil)
        break
      }
      if let format = parser.format?.format {
        for record in part { try handle(.record(tally.take(record, format))) }
      }
      try handle(.progress(bytes: packed.bytesRead))
    }
    try handle(.ended(tally.summary(parser, sha256: digest.finish())))
  }

  /// Reads one chunk and parses it.
  private static func readChunk(
    _ packed: PackedInput, _ buffer: inout [UInt8], _ parser: CatalogueParser,
    _ digest: borrowing Digest, _ tally: inout DocumentTally, _ isAtEnd: inout Bool
  ) throws(PackedInput.Stopped) -> [MappedRecord] {
    var failure: PackedInput.Stopped?
    var records: [MappedRecord] = []
    unsafe buffer.withUnsafeMutableBytes { bytes in
      do throws(PackedInput.Stopped) {
        let count = try unsafe packed.read(into: bytes)
        let chunk = unsafe UnsafeRawBufferPointer(rebasing: bytes[..<count])
        if tally.bytes == 0, unsafe Self.isPacked(chunk) {
          failure = PackedInput.Stopped(fault: .nestedArchive)
          return
        }
        tally.bytes += Int64(count)
        unsafe digest.update(chunk)
        isAtEnd = count == 0
        records = count == 0 ? parser.finish() : unsafe parser.feed(chunk)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return records
  }

  /// Whether bytes begin as a zip or gzip file does: one in another.
  private static func isPacked(_ bytes: UnsafeRawBufferPointer) -> Bool {
    unsafe bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x1F, 0x8B])
  }
}
