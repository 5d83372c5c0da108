internal import Advice
internal import Foundation

/// Reads lines as they come, in memory that does not grow with the input.
///
/// It never waits for more while whole lines are at hand, so that whoever writes a line and waits
/// for its answer gets it.
struct LineReader {
  private let descriptor: Int32
  /// Of a longer line only one byte more than this is kept, which shows that it is too long.
  private let mostBytes: Int
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line starts.
  private var start = 0
  private var count = 0
  private var isAtEnd = false

  private static let chunkSize = 65_536

  /// A reader of an open file's lines.
  init(_ source: FileHandle, mostBytes: Int) {
    descriptor = source.fileDescriptor
    self.mostBytes = mostBytes
  }

  /// The next lines, at most so many and at least one; none at the end.
  ///
  /// - Throws: `CocoaError` where the file cannot be read.
  mutating func next(_ most: Int) throws -> [BatchLine] {
    var lines: [BatchLine] = []
    var searched = start
    while true {
      while lines.count < most, let end = buffer[searched...].firstIndex(of: 0x0A) {
        lines.append(line(until: end))
        start = end + 1
        searched = start
      }
      guard lines.isEmpty else { return lines }
      guard !isAtEnd else {
        guard start < buffer.count else { return [] }
        defer { start = buffer.count }
        return [line(until: buffer.count)]
      }
      buffer.removeFirst(start)
      start = 0
      if buffer.count > mostBytes { buffer.removeLast(buffer.count - mostBytes - 1) }
      searched = buffer.count
      try fill()
    }
  }

  /// Reads what is there, and waits only where nothing is.
  private mutating func fill() throws {
    var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
    let size = unsafe chunk.withUnsafeMutableBytes { bytes in
      unsafe read(descriptor, bytes.baseAddress, bytes.count)
    }
    if size < 0, errno == EINTR { return try fill() }
    guard size >= 0 else { throw CocoaError(.fileReadUnknown) }
    isAtEnd = size == 0
    buffer += chunk[..<size]
  }

  private mutating func line(until end: Int) -> BatchLine {
    count += 1
    var content = buffer[start..<end]
    if content.last == 0x0D { content = content.dropLast() }
    return BatchLine(number: count, content: Data(content.prefix(mostBytes + 1)))
  }
}
