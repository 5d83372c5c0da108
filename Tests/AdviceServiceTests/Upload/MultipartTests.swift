import TestSupport
import Testing

@testable import AdviceService

/// A form with files is cut into its parts, however it comes in.
@Suite struct MultipartTests {
  /// What the reader finds in a body that comes in these pieces; nil where it refuses it.
  static func parts(
    _ pieces: [[UInt8]], boundary: String = "grens",
    limits: FormLimits = FormLimits(mostFiles: 10, mostFileBytes: 10_000)
  ) throws -> [NaiveSplitter.Part] {
    var reader = MultipartReader(
      try MultipartBoundary(contentType: "multipart/form-data; boundary=\"\(boundary)\""), limits)
    var parts: [NaiveSplitter.Part] = []
    var open: (part: MultipartPart, content: [UInt8])?
    for piece in pieces {
      try reader.take(piece) { event in
        switch event {
        case .part(let part):
          #expect(open == nil)
          open = (part, [])
        case .bytes(let bytes):
          #expect(!bytes.isEmpty)
          open?.content += bytes
        case .end:
          let part = try #require(open)
          parts.append(NaiveSplitter.Part(part: part.part, content: part.content))
          open = nil
        }
      }
    }
    try reader.finish()
    return parts
  }

  static func part(_ name: String, file: String? = nil, _ content: String) -> String {
    let told = file.map { "; filename=\"\($0)\"\r\nContent-Type: text/xml" } ?? ""
    let header = "Content-Disposition: form-data; name=\"\(name)\"\(told)"
    return "--grens\r\n\(header)\r\n\r\n\(content)\r\n"
  }

  static let lookAlikes =
    "\r\n--gren\r\n--\r\n--Grens\r\r\n--gren\r--grens\n--grens--grens\r"

  /// A form with what is hard: an empty part, look-alikes of the boundary, lone line ends.
  static let hard =
    part("taal", "nl") + part("leeg", "")
    + part("f", file: "a.xml", lookAlikes)
    + part("g", file: "b.xml", "\r\n\r\n") + "--grens--\r\nen nog wat"

  @Test func `a form is the same however it is cut in two`() throws {
    let body = Array(Self.hard.utf8)
    let whole = try Self.parts([body])
    #expect(whole.map(\.part.name) == ["taal", "leeg", "f", "g"])
    #expect(whole.map(\.part.fileName) == [nil, nil, "a.xml", "b.xml"])
    #expect(whole[1].content.isEmpty)
    #expect(whole[2].content == Array(Self.lookAlikes.utf8))
    #expect(whole[3].content == Array("\r\n\r\n".utf8))
    for cut in 0...body.count {
      #expect(try Self.parts([Array(body[..<cut]), Array(body[cut...])]) == whole, "\(cut)")
    }
    #expect(try Self.parts(body.map { [$0] }) == whole)
  }

  @Test func `a form that broke off is refused wherever it did`() {
    let body = Array(Self.hard.utf8)
    let end = Self.hard.utf8.count - "\r\nen nog wat".utf8.count
    for cut in 0..<end {
      #expect(throws: FormFault.cutOff, "\(cut)") { try Self.parts([Array(body[..<cut])]) }
    }
  }

  @Test(
    arguments: [
      "--grens x\r\n", "--grensx\r\n", "--grens-\r\n", "--grens\n", "--grens\r\r\n", "--grens -- ",
      "--grens" + String(repeating: " ", count: 65) + "\r\n",
    ])
  func `what follows a boundary must be its end`(text: String) {
    #expect(throws: FormFault.brokenBoundary) { try Self.parts([Array(text.utf8)]) }
  }

  @Test(
    arguments: [
      "\r\n", "Content-Type: text/plain\r\n\r\n", "Content-Disposition\r\n\r\n",
      "Content-Disposition: attachment; name=\"a\"\r\n\r\n",
      "Content-Disposition: form-data\r\n\r\n", "Content-Disposition: form-data; name=\"\"\r\n\r\n",
      "Content-Disposition: form-data; name=\"a\r\n\r\n",
      "Content-Disposition: form-data; name=\"a\"b\r\n\r\n",
      "Content-Disposition: form-data; name=a; name=b\r\n\r\n",
      "Content-Disposition: form-data;\r\n name=\"a\"\r\n\r\n",
      "Content-Disposition : form-data; name=\"a\"\r\n\r\n",
      "Content-Disposition: form-data; name=\"a\0\"\r\n\r\n",
      "Content-Disposition: form-data; name=\"a\"\nX: y\r\n\r\n",
      "Content-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=b\r\n\r\n",
    ])
  func `a part that does not say what it is is refused`(header: String) {
    #expect(throws: FormFault.brokenHeader) {
      try Self.parts([Array("--grens\r\n\(header)x\r\n--grens--".utf8)])
    }
  }

  @Test func `a part's header that is no UTF-8 is refused`() {
    let body = Array("--grens\r\nContent-Disposition: form-data; name=\"".utf8) + [0xC3, 0x28]
    #expect(throws: FormFault.brokenHeader) { try Self.parts([body + Array("\"\r\n\r\n".utf8)]) }
  }

  @Test func `a part that is packed is refused`() {
    let kind = "Content-Disposition: form-data; name=a\r\n"
    let packing = "Content-Transfer-Encoding: base64\r\n\r\n"
    #expect(throws: FormFault.packedPart) {
      try Self.parts([Array("--grens\r\n\(kind)\(packing)x\r\n--grens--".utf8)])
    }
  }

  @Test func `a header without end and parts without end are refused early`() {
    let endless = "--grens\r\nX: " + String(repeating: "x", count: 9_000)
    #expect(throws: FormFault.headerTooLarge(most: 8_192)) {
      try Self.parts([Array(endless.utf8)])
    }
    let many = String(repeating: Self.part("a", ""), count: 101) + "--grens--"
    #expect(throws: FormFault.tooManyParts(most: 100)) { try Self.parts([Array(many.utf8)]) }
  }

  @Test func `a file's name is only the last of a path, and holds nothing that misleads`() throws {
    func name(_ told: String) throws -> String? {
      try Self.parts([Array((Self.part("f", file: told, "") + "--grens--").utf8)])
        .first?.part.fileName
    }
    #expect(try name("../../etc/passwd") == "passwd")
    #expect(try name("C:\\Users\\a\\aanbod.xml") == "aanbod.xml")
    #expect(try name("\\\"a\\\".xml") == "\"a\".xml")
    #expect(try name("%22a%22.xml") == "\"a\".xml")
    #expect(try name("a\u{202E}lmx.exe") == "almx.exe")
    #expect(try name("é\u{301}; name=b.xml") == "é\u{301}; name=b.xml")
    #expect(try name(String(repeating: "a", count: 300))?.count == 100)
    #expect(try name("..") == "..")
    #expect(try name("") == "")
  }

  @Test(
    arguments: [
      "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"a ",
      "multipart/form-data; boundary=\"a \"", "multipart/form-data; boundary=\"é\"",
      "multipart/form-data; boundary=\"a\u{301}\"",
      "multipart/form-data; boundary=" + String(repeating: "a", count: 71),
    ])
  func `a form without a proper boundary is refused`(type: String) {
    #expect(throws: (any Error).self) { try MultipartBoundary(contentType: type) }
  }

  @Test func `a boundary may be quoted and may stand after other parameters`() throws {
    func bytes(_ type: String) throws -> String {
      String(decoding: try MultipartBoundary(contentType: type).bytes, as: UTF8.self)
    }
    #expect(try bytes("Multipart/Form-Data; Boundary=----WebKit1") == "----WebKit1")
    #expect(try bytes("multipart/form-data; charset=utf-8; boundary=\"a b:c\";") == "a b:c")
  }

  /// Bodies made of what the reader looks at, in pieces of any size, against the naive splitter.
  @Test(arguments: 0..<40)
  func `any body gives the same parts as a splitter that sees it whole`(seed: Int) {
    var draw = SplitMix64(seed: seed)
    let words = [
      "\r\n", "\r", "\n", "-", "--", "--b", "b", "\r\n--b", "\r\n--b\r\n", "\r\n--b--", " ", "x",
      "Content-Disposition: form-data; name=a\r\n\r\n", "Content-Disposition: form-data; name=a",
    ]
    var accepted = 0
    for _ in 0..<500 {
      var body: [UInt8] = []
      if Bool.random(using: &draw) {
        body += "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n".utf8
      }
      for _ in 0..<Int.random(in: 0...12, using: &draw) {
        body += (words.randomElement(using: &draw) ?? "").utf8
      }
      if Bool.random(using: &draw) { body += "\r\n--b--".utf8 }
      var pieces: [[UInt8]] = []
      var rest = body[...]
      while !rest.isEmpty {
        let size = Int.random(in: 1...20, using: &draw)
        pieces.append(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      let found = try? Self.parts(pieces, boundary: "b")
      accepted += found == nil ? 0 : 1
      let told = String(decoding: body, as: UTF8.self)
      #expect(found == NaiveSplitter.parts(body, boundary: "b"), "\(told)")
    }
    #expect(accepted > 20)
  }
}
