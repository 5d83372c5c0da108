internal import CatalogueStore
package import Foundation
internal import PathFiles
internal import PathGraph

extension SourceFault {
  /// Everything that is wrong, the errors last, so that warnings do not bury them.
  ///
  /// - Parameter name: What the user calls a folder.
  /// - Returns: The complaints.
  package func complaints(_ name: (URL) -> String = { $0.path }) -> [Complaint] {
    switch self {
    case .noPaths: [Complaint(text: Self.noFolder)]
    case .noLinks(let folder): [Complaint(place: folder, text: Self.noSuchFolder)]
    case .store(let fault): [Complaint(place: fault.path, text: fault.text)]
    case .folder(let invalid, let url):
      invalid.complaints(in: name(url))
    }
  }

  private static let noFolder = LocalizedText(
    nl: "Er is geen map met paden gevonden. Geef haar op met --paths, of zet haar in"
      + " $ONTWIKKELPAD_PATHS.",
    en: "No folder with paths was found. Name it with --paths or in $ONTWIKKELPAD_PATHS.")

  private static let noSuchFolder = LocalizedText(
    nl: "Deze map is er niet. Klopt de naam?", en: "There is no such folder. Is its name right?")
}

extension InvalidFolder {
  /// Everything that is wrong, the errors last, so that warnings do not bury them.
  package func complaints(in folder: String) -> [Complaint] {
    let all = diagnostics.map { Complaint($0, in: folder) }
    return all.filter { !$0.isError } + all.filter(\.isError)
  }
}
