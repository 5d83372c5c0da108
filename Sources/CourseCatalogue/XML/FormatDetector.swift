/// What a root element tells of a document.
enum DetectedFormat {
  /// A format that is read, its version, and the mapping.
  case known(CatalogueFormat, version: String, any RecordMapper, warning: CatalogueFault? = nil)
  /// A format that is refused, and why.
  case refused(CatalogueFault, CatalogueFormat? = nil)
}

extension FormatDetector {
  /// Whether a root element lists all that a supplier offers, rather than being one record or the
  /// answer to a question.
  static func isList(root: String) -> Bool { root == "programs" || root == "catalog" }
}

/// Recognises a format by the name and namespace of the root element; never by the file's name.
struct FormatDetector {
  /// How much the mappings take.
  let limits: ReadingLimits

  /// The format of a root element.
  func format(root: String, namespace: String?) -> DetectedFormat {
    edudex(root: root, namespace: namespace)
      ?? hodex(root: root, namespace: namespace)
      ?? xcriCap(root: root, namespace: namespace)
      ?? lheo(root: root, namespace: namespace)
      ?? .refused(
        .unknownFormat(root: Excerpt(root), namespace: Excerpt(namespace ?? "")))
  }
}
