import CLibArchive
import Foundation

/// Bytes that were packed with libarchive, for tests of how they are unpacked.
enum Packed {
  /// A zip archive of files, in their order.
  static func zip(_ files: [(name: String, content: [UInt8])]) -> [UInt8] {
    unsafe pack(files) { archive in
      unsafe archive_write_set_format_zip(archive)
    }
  }

  /// Bytes packed with gzip.
  static func gzip(_ content: [UInt8]) -> [UInt8] {
    unsafe pack([("data", content)]) { archive in
      unsafe archive_write_add_filter_gzip(archive)
      unsafe archive_write_set_format_raw(archive)
    }
  }

  private static func pack(
    _ files: [(name: String, content: [UInt8])], setUp: (OpaquePointer?) -> Void
  ) -> [UInt8] {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: url) }
    let archive = unsafe archive_write_new()
    unsafe setUp(archive)
    unsafe archive_write_open_filename(archive, url.path)
    for (name, content) in files {
      let entry = unsafe archive_entry_new()
      unsafe archive_entry_set_pathname_utf8(entry, name)
      unsafe archive_entry_set_filetype(entry, 0o100000)
      unsafe archive_entry_set_size(entry, Int64(content.count))
      unsafe archive_write_header(archive, entry)
      unsafe archive_write_data(archive, content, content.count)
      unsafe archive_entry_free(entry)
    }
    unsafe archive_write_close(archive)
    unsafe archive_write_free(archive)
    return (try? Array(Data(contentsOf: url))) ?? []
  }
}
