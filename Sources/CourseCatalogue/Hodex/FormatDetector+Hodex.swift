extension FormatDetector {
  /// Recognises the documents of HODEX; each programme names its own version.
  func hodex(root: String, namespace: String?) -> DetectedFormat? {
    switch (namespace, root) {
    case ("http://www.hodex.nl", "program"), ("http://www.hodex.nl", "programs"):
      .known(.hodex, version: "2", HodexMapper(limits: limits))
    case ("http://www.hodex.nl/hodexDirectory", "hodexDirectory"):
      .known(.hodex, version: "2", DirectoryMapper(limits: limits))
    default:
      nil
    }
  }
}
