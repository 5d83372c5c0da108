internal import Advice
internal import CatalogueStore
internal import Foundation
internal import PathGraph

/// Who did what with the catalogues, and when.
struct LogModel: PageModel {
  static let template = "aanbod-logboek"
  let frame: PageFrame
  let t: PageStrings
  let parts: [PageLink]
  let acts: [Row]
  let hasActs: Bool
  let older: String?
  let file: String

  /// Something that was done.
  struct Row {
    let at, account, kind, subject, source: String
  }

  /// So many stand on a page.
  static let most = 100

  init(_ found: [StoreAct], _ visit: DeskVisit) {
    t = visit.strings
    let t = t
    frame = PageFrame(visit, title: t("aanbod.log.title"))
    parts = DeskParts.links(visit)
    acts = found.prefix(Self.most).map { act in
      Row(
        at: Amount.moment(act.actor.at, visit.visit.language), account: act.actor.account.visible,
        kind: t("aanbod.act.\(act.kind.rawValue)"), subject: act.subject.visible,
        source: act.source.visible)
    }
    hasActs = !acts.isEmpty
    let last = found.prefix(Self.most).last?.number
    older =
      found.count > Self.most
      ? last.map { visit.visit.link("/desk/aanbod/logboek", nil, [("voor", String($0))]) } : nil
    file = visit.visit.link("/desk/aanbod/logboek.csv")
  }

  /// All of it as a table, in UTC.
  static func table(_ acts: [StoreAct], _ t: PageStrings) -> String {
    let heads = ["at", "account", "kind", "subject", "source"].map { t("aanbod.log.\($0)") }
    let rows = acts.map { act in
      [
        act.actor.at.formatted(.iso8601), act.actor.account, act.kind.rawValue, act.subject,
        act.source,
      ]
    }
    return SemicolonTable(heads, rows).text
  }
}
