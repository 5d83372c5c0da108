internal import ArgumentParser

/// What was imported, and how it is kept.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Het ingelezen cursusaanbod: een lijst, één catalogus of cursus, en onderhoud.",
    subcommands: [List.self, Show.self, Remove.self, Verify.self, Export.self],
    defaultSubcommand: List.self)
}
