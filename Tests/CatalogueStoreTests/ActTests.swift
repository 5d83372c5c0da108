import CatalogueStore
import CourseCatalogue
import Foundation
import PathGraph
import TestSupport
import Testing

/// Who did what with a store stays known.
struct ActTests {
  private let actor = StoreActor(account: "joke", at: Date(timeIntervalSince1970: 1_790_000_000))

  @Test func `every act is kept with who did it, the last first`() throws {
    let test = try TestStore()
    let key = OfferKey(provider: "school", offer: "1")
    try test.take(list(offers(2))) { $0.actor = actor }
    try test.store.decide(
      LinkDecision(offer: key, course: "elektro/monteur", isConfirmed: true, day: today), by: actor)
    try test.store.decide(
      LinkDecision(offer: key, course: "elektro/monteur", isConfirmed: false, day: today),
      by: actor)
    #expect(try test.store.forget(key, course: "elektro/monteur", by: actor))
    #expect(try !test.store.forget(key, course: "elektro/monteur", by: actor))
    #expect(try test.store.remove(catalogue: "feed", by: actor) != nil)
    #expect(try test.store.remove(catalogue: "feed", by: actor) == nil)
    let acts = try test.store.acts()
    #expect(acts.map(\.kind) == [.removed, .forgotten, .rejected, .confirmed, .imported])
    #expect(acts.allSatisfy { $0.actor == actor })
    #expect(acts.map(\.subject).first == "feed")
    #expect(acts[1].subject == "school 1 → elektro/monteur")
    #expect(acts[4].source.hasPrefix("feed.xml (SHA-256 "))
    #expect(
      try test.store.acts(before: acts[1].number, limit: 2).map(\.kind) == [.rejected, .confirmed])
  }

  @Test func `what is not kept leaves no act of an import, and can be told as tried`() throws {
    let test = try TestStore()
    let report = try test.take(list(offers(2))) {
      $0.actor = actor
      $0.isDryRun = true
    }
    #expect(try test.store.acts() == [])
    try test.store.recordTried(report, by: actor)
    #expect(try test.store.acts().map(\.kind) == [.tried])
    #expect(try test.store.acts().first?.source == "feed.xml")
  }

  @Test func `an act does not change what a search finds`() throws {
    let test = try TestStore()
    let before = try test.store.fingerprint()
    try test.store.recordTried(
      try test.take(list(offers(2))) { $0.isDryRun = true }, by: actor)
    #expect(try test.store.fingerprint() == before)
  }
}
