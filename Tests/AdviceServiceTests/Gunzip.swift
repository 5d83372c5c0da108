import CZlib
import Foundation

/// Unpacks what the service packed.
enum Gunzip {
  struct Damaged: Error {}

  static func unpack(_ data: Data) throws -> Data {
    var stream = unsafe z_stream()
    let version = unsafe zlibVersion()
    guard
      unsafe inflateInit2_(&stream, 15 + 16, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw Damaged() }
    defer { unsafe inflateEnd(&stream) }
    var input = Array(data)
    var output: [UInt8] = []
    var space = [UInt8](repeating: 0, count: 65_536)
    var result = Z_OK
    unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = UInt32(input.count)
      while result == Z_OK {
        let count = unsafe space.withUnsafeMutableBufferPointer { space in
          unsafe stream.next_out = space.baseAddress
          unsafe stream.avail_out = UInt32(space.count)
          result = unsafe inflate(&stream, Z_NO_FLUSH)
          return unsafe space.count - Int(stream.avail_out)
        }
        output += space.prefix(count)
      }
    }
    guard result == Z_STREAM_END else { throw Damaged() }
    return Data(output)
  }
}
