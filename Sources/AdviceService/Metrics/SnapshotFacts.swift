internal import Advice
internal import CourseOffers
internal import PathGraph

extension Snapshot {
  /// How much there is to answer from, as Prometheus reads it.
  var metrics: String {
    let catalogue = advisor.catalogue
    let facts: [(name: String, help: String, value: Int)] = [
      ("paths", "Paths that are loaded", graph.paths.count { !$0.isCommon }),
      ("roles", "Roles of these paths", graph.roles.count),
      ("courses", "Courses of these paths", graph.courses.count),
      ("offers", "Offers linked to these courses", catalogue?.offers.count ?? 0),
      ("runs", "Runs of these offers", catalogue?.runCount ?? 0),
    ]
    return facts.map { fact in
      let name = "ontwikkelpad_\(fact.name)"
      return "# HELP \(name) \(fact.help)\n# TYPE \(name) gauge\n\(name) \(fact.value)\n"
    }.joined()
  }
}
