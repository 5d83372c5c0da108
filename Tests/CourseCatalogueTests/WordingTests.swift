import CourseCatalogue
import PathGraph
import Testing

/// The words of faults.
struct WordingTests {
  /// One fault of every code.
  private static let samples: [CatalogueFault] = [
    .unreadable(.missing), .empty, .unknownFormat(root: "a", namespace: "b"),
    .unsupportedVersion(.xcriCap, version: "1.1"), .namespaceUnknown("a"),
    .notWellFormed(.tagMismatch), .truncated, .wrongEncoding, .unsupportedEncoding("UTF-7"),
    .declaration, .documentTypeIgnored, .tooDeep(most: 64), .tagTooLarge(most: 1),
    .tooManyAttributes(most: 1), .tooManyNames(most: 1), .archiveDamaged, .nestedArchive,
    .unsafeName,
    .expandsTooMuch(most: 1), .tooManyFiles(most: 1), .missing(.id), .missing(.title),
    .missing(.provider), .recordTooLarge, .doubleRecord, .sameCatalogue,
    .otherProviders(catalogue: "export"), .shrunk(gone: 9, of: 10),
    .noRecords, .olderCatalogue(count: 3), .alsoInRun(catalogue: "a", count: 2),
    .onlyAddresses(count: 4), .olderRecord(edited: Day(number: 0), stored: Day(number: 1)),
    .addressLocal("http://localhost/"), .forOneClient, .notInPublication,
    .priceUnknown(.missing), .dateMalformed(.start, "x"),
    .endBeforeStart(start: Day(number: 1), end: Day(number: 0)), .startUnknown, .runWithoutId,
    .doubleRunId, .runForClients, .placeUnknown, .amountNotStated(.duration, "0"),
    .amountNotStated(.studyLoad, "0"), .unknownValue(.form, "x"), .codeMalformed(.crebo, "x"),
    .addressMalformed("x"), .textTooLong(most: 1), .tooManyParts(.runs, most: 1),
  ]

  @Test func `every code has words in both languages`() {
    #expect(Set(Self.samples.map(\.code)) == Set(CatalogueFault.Code.allCases))
    for fault in Self.samples {
      #expect(fault.text.nl.hasSuffix("."), "\(fault)")
      #expect(fault.text.en?.hasSuffix(".") == true, "\(fault)")
      #expect(fault.text.en != fault.text.nl)
    }
  }

  @Test func `codes are lower-case words with dashes`() {
    for code in CatalogueFault.Code.allCases {
      #expect(code.rawValue.allSatisfy { $0 == "-" || ("a"..."z").contains($0) })
    }
  }

  @Test func `a rate of VAT is written as people do`() {
    #expect(CatalogueFault.priceUnknown(.vatImplausible(2060)).text.nl.contains("20,60 %"))
    #expect(CatalogueFault.priceUnknown(.vatImplausible(210_000)).text.nl.contains("2100 %"))
  }
}
