internal import Foundation

/// What a part of a form says to be.
struct MultipartPart: Equatable {
  /// The name of the field.
  let name: String
  /// The name that a file had where it came from, to be shown and nothing else; nil for a field.
  let fileName: String?

  /// Reads what stands before a part's content.
  ///
  /// - Parameter header: Its lines, with the empty one after them.
  /// - Throws: `FormFault` where it is none.
  init(header: [UInt8]) throws(FormFault) {
    guard let text = String(validating: header, as: UTF8.self) else { throw .brokenHeader }
    var fields: [String: String] = [:]
    for line in text.split(separator: "\r\n", omittingEmptySubsequences: true) {
      let controls = line.unicodeScalars.contains { $0.value < 32 && $0 != "\t" || $0.value == 127 }
      guard !controls, let colon = line.firstIndex(of: ":") else { throw .brokenHeader }
      let name = line[..<colon].lowercased()
      // A line that goes on with the one above it begins with a blank, so has no name.
      guard !name.isEmpty, !name.contains(where: { $0 == " " || $0 == "\t" }),
        fields.updateValue(String(line[line.index(after: colon)...]), forKey: name) == nil
      else { throw .brokenHeader }
    }
    let packing = fields["content-transfer-encoding"]?.trimmingCharacters(in: .whitespaces)
    guard ["7bit", "8bit", "binary"].contains(packing?.lowercased() ?? "binary") else {
      throw .packedPart
    }
    guard let disposition = fields["content-disposition"].flatMap(HeaderFields.init),
      disposition.value == "form-data", let name = disposition.parameters["name"], !name.isEmpty
    else { throw .brokenHeader }
    self.name = name
    fileName = disposition.parameters["filename"].map(Self.shown)
  }

  /// A file's name without the folders before it, and without what would confuse a reader.
  private static func shown(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
    let plain = last.replacing("%22", with: "\"").unicodeScalars.filter {
      ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
        $0.properties.generalCategory)
    }
    return String(String(String.UnicodeScalarView(plain)).prefix(100))
  }
}
