internal import Advice
internal import Foundation
internal import NIOCore

/// Cuts a stream of bytes into the lines of a batch.
struct BatchLines {
  /// More bytes of a line than this are dropped: such a line is refused anyway.
  let most: Int
  private var number = 0
  private var pending = Data()

  init(most: Int) { self.most = most }

  /// Takes a part of the stream, and gives the lines that it ends.
  mutating func take(_ part: ByteBuffer) -> [BatchLine] {
    var lines: [BatchLine] = []
    for piece in part.readableBytesView.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() {
      if piece.offset > 0 { lines.append(end()) }
      pending.append(contentsOf: piece.element.prefix(max(0, most + 1 - pending.count)))
    }
    return lines
  }

  /// The last line, where the stream does not end with a line end.
  mutating func rest() -> [BatchLine] { pending.isEmpty ? [] : [end()] }

  private mutating func end() -> BatchLine {
    number += 1
    defer { pending = Data() }
    return BatchLine(number: number, content: pending)
  }
}
