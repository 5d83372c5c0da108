extension EdudexMapper {
  /// Recognises the documents of EDU-DEX.
  static func detect(root: String, namespace: String?) -> DetectedFormat? {
    switch (namespace, root) {
    case ("http://studieData.nl/schema/edudex/program", "program"),
      ("http://studieData.nl/schema/edudex/program", "programs"):
      .known(.edudex, version: "1.0", EdudexMapper())
    default:
      nil
    }
  }
}
