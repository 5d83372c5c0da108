import Foundation
import PathFiles
import Testing

struct FingerprintTests {
  private func fingerprint(_ files: [String: String]) throws -> String {
    try TemporaryFolder(files).read().fingerprint
  }

  private let other = "format: 1\nid: ander\ntitle: {nl: Ander}\nsector: bouw\n"

  @Test func `a fingerprint is a SHA-256 in hexadecimal digits`() throws {
    let text = try fingerprint(["proef.yaml": head])
    #expect(text.wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil)
  }

  @Test func `equal content in different folders has one fingerprint`() throws {
    let files = ["proef.yaml": head, "ander.yaml": other]
    #expect(try fingerprint(files) == fingerprint(files))
    let more = files.merging(["README.md": "geen padbestand"]) { first, _ in first }
    #expect(try fingerprint(files) == fingerprint(more))
  }

  @Test func `a byte that moves from one file to another changes it`() throws {
    let first = try fingerprint(["ander.yaml": other + "\n", "proef.yaml": head])
    let second = try fingerprint(["ander.yaml": other, "proef.yaml": "\n" + head])
    let third = try fingerprint(["ander.yaml": other, "proef.yaml": head + "\n"])
    #expect(Set([first, second, third]).count == 3)
  }

  @Test func `every file that counts changes it`() throws {
    let list = "path,course,listed,from,until,rate,nlqf,source,seen\n"
    let all = try [
      ["proef.yaml": head], ["proef.yaml": head + "#\n"], ["proef.yml": head],
      ["proef.yaml": head, "subsidies/slim-scholing.yaml": FaultCase.scheme],
      ["proef.yaml": head, "subsidies/training-list.csv": list],
    ].map { try fingerprint($0) }
    #expect(Set(all).count == all.count)
  }
}
