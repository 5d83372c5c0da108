internal import CZlib
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Packs a stream in the gzip format part by part; each part can be unpacked as soon as it is there.
@safe final class GzipStream {
  /// zlib has no memory for it.
  struct NoMemory: Error {}

  private static let space = 16_384

  /// In one place as long as it lives, since zlib's own state points back to it.
  private let stream: UnsafeMutablePointer<z_stream>

  /// - Throws: `NoMemory`.
  init() throws(NoMemory) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe gzip_start(stream, 1) == Z_OK else { throw NoMemory() }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// The packed form of a part; with `isLast` what ends the stream as well.
  func pack(_ bytes: ByteBuffer, isLast: Bool = false) throws(NoMemory) -> ByteBuffer {
    var output = ByteBuffer()
    let result = unsafe bytes.withUnsafeReadableBytes { input -> Int32 in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(
        mutating: input.bindMemory(to: UInt8.self).baseAddress)
      unsafe stream.pointee.avail_in = UInt32(input.count)
      var result = Z_OK
      repeat {
        _ = unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.space) { space in
          unsafe stream.pointee.next_out = space.bindMemory(to: UInt8.self).baseAddress
          unsafe stream.pointee.avail_out = UInt32(space.count)
          unsafe result = deflate(stream, isLast ? Z_FINISH : Z_SYNC_FLUSH)
          return unsafe space.count - Int(stream.pointee.avail_out)
        }
      } while unsafe result == Z_OK && stream.pointee.avail_out == 0
      return result
    }
    // With nothing new to pack and nothing left to write zlib says that there is no progress.
    guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR else {
      throw NoMemory()
    }
    return output
  }
}

/// Packs what a body writes on its way to the client.
struct GzipWriter: ResponseBodyWriter {
  private let stream: GzipStream
  private var rest: any ResponseBodyWriter

  init(_ rest: any ResponseBodyWriter) throws {
    stream = try GzipStream()
    self.rest = rest
  }

  @concurrent mutating func write(_ buffer: ByteBuffer) async throws {
    try await rest.write(stream.pack(buffer))
  }

  @concurrent consuming func finish(_ trailers: HTTPFields?) async throws {
    try await rest.write(stream.pack(ByteBuffer(), isLast: true))
    try await rest.finish(trailers)
  }
}
