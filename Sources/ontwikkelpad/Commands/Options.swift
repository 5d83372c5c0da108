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

  /// The paths, valid as a whole.
  func folder() throws -> PathFolder {
    let standard = Self.standardFolder()
    guard let url = paths.map({ URL(filePath: $0) }) ?? standard else {
      throw CommandFailure.noPaths(form)
    }
    do {
      return try PathFolder(url, standard: standard, on: day)
    } catch {
      throw CommandFailure.folder(error, name: name(of: url), form)
    }
  }

  /// The skills of qualifications, from the folder of paths or else the standard one.
  func skills() throws -> SkillTable {
    let holder = holder(of: "skills") ?? paths.map { URL(filePath: $0) } ?? Self.standardFolder()
    guard let holder else { throw CommandFailure.noPaths(form) }
    do {
      return try SkillTable(holder.appending(path: "skills"))
    } catch {
      throw CommandFailure.folder(error, name: name(of: holder), form)
    }
  }

  /// The places of the country, from the folder of paths or else the standard one; nil where neither
  /// has any.
  func places() throws -> Gazetteer? {
    guard let holder = holder(of: "places") else { return nil }
    do {
      return try Gazetteer(holder.appending(path: "places"))
    } catch {
      throw CommandFailure.folder(error, name: name(of: holder), form)
    }
  }

  /// The folder of paths that holds a folder of tables: the one named, else the standard one.
  private func holder(of tables: String) -> URL? {
    [paths.map { URL(filePath: $0) }, Self.standardFolder()].compactMap { $0 }
      .first { has(tables, $0) }
  }

  /// Judges the skills of the folder of paths, where it has any.
  func checkSkills() throws {
    guard let folder = paths.map({ URL(filePath: $0) }) ?? Self.standardFolder(),
      has("skills", folder)
    else { return }
    _ = try skills()
  }

  private func has(_ tables: String, _ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: tables).path)
  }

  /// The folder's name as the user would write it from here.
  func name(of folder: URL) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return folder.path.hasPrefix(here) ? String(folder.path.dropFirst(here.count)) : folder.path
  }

  /// The folder that is read: the one named, else the standard one.
  var folderURL: URL? { paths.map { URL(filePath: $0) } ?? Self.standardFolder() }

  /// Its name.
  var folderName: String { folderURL.map { name(of: $0) } ?? "" }

  /// `$ONTWIKKELPAD_PATHS`, else `./Paths`, else the `Paths` above the executable.
  private static func standardFolder() -> URL? {
    if let named = ProcessInfo.processInfo.environment["ONTWIKKELPAD_PATHS"], !named.isEmpty {
      return URL(filePath: named)
    }
    let here = URL(filePath: FileManager.default.currentDirectoryPath).appending(path: "Paths")
    if FileManager.default.fileExists(atPath: here.path) { return here }
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    if let executable = Bundle.main.executableURL { folder = executable.resolvingSymlinksInPath() }
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let paths = folder.appending(path: "Paths")
      if FileManager.default.fileExists(atPath: paths.path) { return paths }
    }
    return nil
  }
}
