extension FormatDetector {
  /// Recognises XCRI-CAP 1.2, and refuses 1.1 by its name: its structure is another.
  func xcriCap(root: String, namespace: String?) -> DetectedFormat? {
    switch (namespace, root) {
    case ("http://xcri.org/profiles/1.2/catalog", "catalog"),
      ("http://xcri.org/profiles/1.2/catalog", "provider"),
      ("http://xcri.org/profiles/1.2/catalog", "course"):
      .known(.xcriCap, version: "1.2", XcriMapper(limits: limits))
    case ("http://xcri.org/profiles/catalog", _):
      .refused(.unsupportedVersion(.xcriCap, version: "1.1"), .xcriCap)
    default:
      nil
    }
  }
}
