internal import Advice
public import ArgumentParser
internal import Foundation
internal import PathFiles
public import PathGraph
internal import Places
internal import Skills

extension Language: ExpressibleByArgument {}

/// What every command can be told.
struct CommonOptions: ParsableArguments {
  @Option(help: "Map met padbestanden.", completion: .directory)
  var paths: String?

  @Option(help: "Dag waarop de vraag gesteld wordt, zoals 2026-11-23. Standaard vandaag.")
  var asOf: String?

  @Flag(help: "Antwoord als JSON.")
  var json = false

  @Option(help: "Taal van de teksten: nl of en.")
  var language: Language?

  /// How a failure is told before a profile has said otherwise.
  var form: CommandFailure.Form {
    CommandFailure.Form(language: language ?? .dutch, isJSON: json)
  }

  /// How a failure is told after a profile was read.
  func form(for profile: Profile) -> CommandFailure.Form {
    CommandFailure.Form(language: profile.language, isJSON: json)
  }

  mutating func validate() throws {
    if let asOf, Day(iso: asOf) == nil {
      throw ValidationError(
        "--as-of: “\(asOf)” is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-11-23.")
    }
  }

  /// The day as of which the question is asked.
  var day: Day { asOf.flatMap { Day(iso: $0) } ?? Day(Date()) }

  /// Where everything lies, with what options on catalogues name.
  func sources(catalogue: String? = nil, links: String? = nil) -> AdviceSources {
    AdviceSources(paths: paths, catalogue: catalogue, links: links)
  }

  /// What something with the sources gives, its faults as failures of the command.
  func answer<Value>(_ body: () throws(SourceFault) -> Value) throws -> Value {
    do { return try body() } catch { throw CommandFailure(error, form, name: name(of:)) }
  }

  /// The paths, valid as a whole.
  func folder() throws -> PathFolder {
    try answer { () throws(SourceFault) in try sources().folder(asOf: day) }
  }

  /// The skills of qualifications, from the folder of paths or else the standard one.
  func skills() throws -> SkillTable {
    try answer { () throws(SourceFault) in try sources().skills() }
  }

  /// The places of the country, from the folder of paths or else the standard one; nil where neither
  /// has any.
  func places() throws -> Gazetteer? {
    try answer { () throws(SourceFault) in try sources().places() }
  }

  /// Judges the skills of the folder of paths, where it has any.
  func checkSkills() throws {
    guard let folder = sources().folderURL, sources().has("skills", in: folder) else { return }
    _ = try skills()
  }

  /// The folder's name as the user would write it from here.
  func name(of folder: URL) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return folder.path.hasPrefix(here) ? String(folder.path.dropFirst(here.count)) : folder.path
  }

  /// The name of the folder that is read.
  var folderName: String { sources().folderURL.map { name(of: $0) } ?? "" }
}
