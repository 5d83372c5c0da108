import CourseCatalogue
import Foundation
import Testing

/// The encodings in which catalogues come, and bytes that are not in the encoding they say.
struct EncodingTests {
  private func text(_ encoding: String?) -> String {
    var programme = Programme()
    programme.name = "<programName>Coördinatie – café €</programName>"
    let declaration = encoding.map { #"<?xml version="1.0" encoding="\#($0)"?>"# } ?? ""
    return declaration + programme.text
  }

  private func title(_ bytes: Data) -> String? {
    Reading(bytes: Array(bytes)).offers.first?.title
  }

  @Test func `UTF-8 needs no declaration`() {
    #expect(title(Data(text(nil).utf8)) == "Coördinatie – café €")
    #expect(title(Data(text("utf-8").utf8)) == "Coördinatie – café €")
  }

  @Test func `a byte order mark does no harm`() {
    #expect(title(Data([0xEF, 0xBB, 0xBF]) + Data(text("UTF-8").utf8)) == "Coördinatie – café €")
  }

  @Test(
    arguments: [
      (String.Encoding.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
    ]
      as [(String.Encoding, [UInt8])])
  func `UTF-16 has a byte order mark`(encoding: String.Encoding, mark: [UInt8]) throws {
    let content = try #require(text("utf-16").data(using: encoding))
    #expect(title(Data(mark) + content) == "Coördinatie – café €")
  }

  @Test func `Windows-1252 is read as declared`() throws {
    let content = try #require(text("windows-1252").data(using: .windowsCP1252))
    #expect(title(content) == "Coördinatie – café €")
  }

  @Test(arguments: [("ISO-8859-1", "café"), ("iso-8859-15", "café €")])
  func `Latin alphabets are read as declared`(name: String, title: String) {
    var programme = Programme()
    programme.name = "<programName>\(title)</programName>"
    let text = #"<?xml version="1.0" encoding="\#(name)"?>"# + programme.text
    let bytes = text.unicodeScalars.map { $0 == "€" ? 0xA4 : UInt8($0.value) }
    #expect(Reading(bytes: bytes).offers.first?.title == title)
  }

  @Test(arguments: [nil, "UTF-8"])
  func `bytes that are no UTF-8 break the file`(encoding: String?) throws {
    let content = try #require(text(encoding).data(using: .windowsCP1252))
    let reading = Reading(bytes: Array(content))
    #expect(reading.documentCodes == ["wrong-encoding"])
    #expect(reading.summaries.first?.isComplete == false)
  }

  @Test(arguments: ["UTF-7", "EBCDIC-CP-NL", "UTF-32", "onzin", "SHIFT_JIS"])
  func `other encodings are refused by name`(name: String) {
    let reading = Reading(text(name))
    #expect(reading.documentCodes == ["unsupported-encoding"])
    #expect(reading.offers == [])
  }

  @Test func `a declaration that the bytes belie breaks the file`() {
    let reading = Reading(text("UTF-16"))
    #expect(reading.summaries.first?.isComplete == false)
    #expect(reading.documentCodes == ["wrong-encoding"])
  }
}
