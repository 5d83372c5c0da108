internal import Advice
internal import ArgumentParser
internal import Foundation
internal import PathFiles
internal import PathGraph

/// Many profiles, one a line.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Veel profielen: één JSON-profiel per regel erin, één advies per regel eruit.",
    discussion: """
      De antwoorden staan in de volgorde van de vragen. Een regel met een fout geeft een \
      foutobject op zijn regel; de rest gaat door, en de status is dan 1.
      """)

  @Argument(help: "Bestand met JSON Lines, of - voor standaardinvoer.", completion: .file())
  var file = "-"

  @OptionGroup(title: "Aanbod") var store: CatalogueOptions
  @OptionGroup(title: "Algemeen") var common: CommonOptions

  func run() throws {
    guard
      let source = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
    else { throw unreadable }
    let advisor = try store.advisor(common, withPlaces: true)
    var reader = LineReader(source, mostBytes: ProfileReader.mostBytes)
    let atOnce = 8 * ProcessInfo.processInfo.activeProcessorCount
    var (answered, failed) = (0, 0)
    while true {
      let lines: [BatchLine]
      do { lines = try reader.next(atOnce) } catch { throw unreadable }
      guard !lines.isEmpty else { break }
      let answers = advisor.answers(to: lines, in: common.language ?? .dutch)
      try Output.answer(answers.map(\.line).joined(separator: "\n"))
      answered += answers.count
      failed += answers.count(where: \.isFailure)
    }
    if failed > 0 { throw CommandFailure.lines(failed: failed, of: answered, common.form) }
  }

  private var unreadable: CommandFailure {
    .unreadable(
      file,
      LocalizedText(
        nl: "Dit bestand kan niet worden gelezen. Klopt de naam?",
        en: "This file cannot be read. Is its name right?"), common.form)
  }
}
