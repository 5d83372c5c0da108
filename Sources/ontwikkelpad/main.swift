import Foundation
import PathFiles
import PathGraph
import RouteMatcher
let clock = ContinuousClock()
var folder: PathFolder?
let t0 = clock.measure { folder = try? PathFolder(URL(filePath: CommandLine.arguments[1]), on: Day(Date())) }
print("load", t0)
let graph = folder!.graph
let matcher = RouteMatcher(graph, timetables: EstimatedTimetables(graph))
for held in [["vca-basis", "nl-first-language"], ["nl-first-language","nlqf-1"], ["nl-first-language","mbo-2-diploma","licence-b"], []] {
var q = Query(from: Day(iso: "2026-12-01")!)
q.proofs = held.compactMap { graph.credential($0) }.map { .init(credential: $0) }
q.roles = [.init(role: graph.role("elektro/assistent")!, months: 30, isCurrent: true)]
var a: Answer?
let t = clock.measure { a = matcher.answer(q) }
print(held, t, a!.routes.count, a!.isComplete, a!.work, a!.labels, Set(a!.routes.map(\.role)).count)
if CommandLine.arguments.count > 2 {
for g in graph.roleIndices { q.goalRoles = [g]; let t = clock.measure { a = matcher.answer(q) }; print(graph.id(of: g), t, a!.routes.count, a!.isComplete, a!.work, a!.labels)
 for r in a!.routes { print("   ", r.vector.finish.iso, r.vector.netCost.cents/100, r.vector.courses, r.steps.map { s in switch s { case .learn(let l): return "[\(graph.id(of: l.course)) \(l.start.iso)..\(l.end.iso)]"; case .move(let m): return "> \(graph.id(of: m.to)) \(m.on.iso)" } }.joined(separator: " ")) }
 if let u = a!.unreachable.first { print("   ", u.obstacles.map { o in if case .credential(let c) = o { return graph.id(of: c) }; return "\(o)" }) } }
 break
}
}
