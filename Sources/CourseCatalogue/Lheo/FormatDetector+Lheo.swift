extension FormatDetector {
  /// Recognises LHEO by its root; the namespace tells the version.
  ///
  /// Some suppliers drop the namespace, and new versions get new ones, so that one that is not known
  /// is told and no more.
  func lheo(root: String, namespace: String?) -> DetectedFormat? {
    guard ["lheo", "lheo-index", "lheo-leger"].contains(root) else { return nil }
    let mapper = LheoMapper(limits: limits)
    guard let namespace else {
      let version = root == "lheo-leger" ? "1.3" : ""
      return .known(.lheo, version: version, mapper, warning: .namespaceUnknown(""))
    }
    let versions = [
      "http://lheo.gouv.fr/2.3": "2.3", "http://www.lheo.org/2.2": "2.2",
      "http://www.lheo.org/2.0": "2.0", "http://www.lheo.org/1.3.0": "1.3",
    ]
    if let version = versions[namespace] { return .known(.lheo, version: version, mapper) }
    guard namespace.contains("lheo") else { return nil }
    return .known(
      .lheo, version: "", mapper, warning: .namespaceUnknown(Excerpt(namespace)))
  }
}
