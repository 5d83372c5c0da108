internal import CourseCatalogue

/// The names under which files are kept, where none is given: those of the files.
struct CatalogueName {
  private let given: String?
  /// How many of the files have a name, to tell apart those that have the same.
  private var counts: [String: Int] = [:]

  init(_ given: String?, for inputs: [CatalogueInput]) {
    self.given = given
    for input in inputs { counts[Self.base(input.name), default: 0] += 1 }
  }

  /// The name for a document of an input.
  func name(of document: String, in input: CatalogueInput) -> String {
    if let given { return given }
    var name = Self.base(input.name)
    if counts[name, default: 0] > 1 {
      let parts = input.name.split(separator: "/")
      if parts.count > 1 { name = "\(parts[parts.count - 2])/\(name)" }
    }
    guard document != input.name, document.hasPrefix(input.name + "/") else { return name }
    let inner = document.dropFirst(input.name.count + 1)
    return "\(name)/\(Self.withoutEndings(String(inner)))"
  }

  private static func base(_ path: String) -> String {
    guard path != "-" else { return "stdin" }
    return withoutEndings(String(path.split(separator: "/").last ?? "catalogue"))
  }

  private static func withoutEndings(_ name: String) -> String {
    var name = Substring(name)
    while let dot = name.lastIndex(of: "."), dot != name.startIndex,
      ["xml", "gz", "zip"].contains(name[name.index(after: dot)...].lowercased())
    {
      name = name[..<dot]
    }
    return String(name)
  }
}
