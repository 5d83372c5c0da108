extension FormatDetector {
  /// Recognises the documents of EDU-DEX, whose namespaces have a capital D.
  func edudex(root: String, namespace: String?) -> DetectedFormat? {
    switch (namespace, root) {
    case ("http://studieData.nl/schema/edudex/program", "program"),
      ("http://studieData.nl/schema/edudex/program", "programs"):
      .known(.edudex, version: "1.0", EdudexMapper(limits: limits))
    case ("http://studieData.nl/schema/edudex/directory", "edudexDirectory"):
      .known(.edudex, version: "1.0", DirectoryMapper(limits: limits))
    case ("http://studieData.nl/schema/edudex/institute", "instituteData"):
      .known(.edudex, version: "1.0", EdudexInstituteMapper(limits: limits))
    default:
      nil
    }
  }
}
