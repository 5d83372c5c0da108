internal import Foundation

/// The text of a file that people wrote, or what keeps it from being read.
enum FileText {
  /// The text, without a byte order mark, and the bytes that it was read from.
  case text(String, Data)
  /// The fault, and the bytes where there are any.
  case fault(FileFault, Data?)

  /// Reads a regular file of at most `PathFolder.mostBytes` in UTF-8.
  init(of file: URL, _ files: FileManager) {
    let path = file.resolvingSymlinksInPath().path
    guard let attributes = try? files.attributesOfItem(atPath: path),
      attributes[.type] as? FileAttributeType == .typeRegular,
      let size = attributes[.size] as? Int
    else {
      self = .fault(.unreadable, nil)
      return
    }
    guard size <= PathFolder.mostBytes else {
      self = .fault(.tooLarge(bytes: size, most: PathFolder.mostBytes), nil)
      return
    }
    guard let content = files.contents(atPath: path) else {
      self = .fault(.unreadable, nil)
      return
    }
    // A NUL in the first two bytes is UTF-16 without its mark.
    guard !content.prefix(2).contains(0), let text = String(validating: content, as: UTF8.self)
    else {
      self = .fault(.notUTF8, content)
      return
    }
    let hasMark = text.hasPrefix("\u{FEFF}")
    self = .text(hasMark ? String(text.unicodeScalars.dropFirst()) : text, content)
  }
}
