internal import Accounts
internal import Advice
internal import AdviceService
internal import ArgumentParser
internal import Foundation
internal import Hummingbird
internal import Logging
internal import PathFiles
internal import PathGraph
internal import ServiceLifecycle

/// The service: documents for other systems and pages for people, over HTTP.
@main
struct OntwikkelpadService: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontwikkelpad serve",
    abstract: "Start de dienst: JSON voor andere systemen en pagina's voor mensen.",
    discussion: """
      Voorbeeld: ontwikkelpad serve --port 8080

      Stop haar met Ctrl-C. Er wordt niets over mensen bewaard of opgeschreven.
      """)

  @Option(help: "Het adres waarop de dienst luistert.")
  var host = "127.0.0.1"

  @Option(help: "De poort waarop de dienst luistert; 0 voor een vrije.")
  var port = 8080

  @Option(help: "Map met padbestanden.", completion: .directory)
  var paths: String?

  @Option(
    help: "Bestand met het ingelezen cursusaanbod.", completion: .file(extensions: ["sqlite"]))
  var catalogue: String?

  @Option(
    help: "Map met koppeltabellen. Standaard Catalogue/links naast de paden.",
    completion: .directory)
  var links: String?

  @Option(
    help: "Vaste dag waarop vragen gesteld worden, zoals 2026-11-23. Standaard elke dag vandaag.")
  var asOf: String?

  @Option(help: "Taal voor wie niet om een taal vraagt: nl of en.")
  var language: String?

  @Option(help: "Waar men een fout meldt: een adres met mailto: of https:.")
  var contact: String?

  @Flag(help: "Er staat een proxy voor, die in X-Forwarded-For zegt wie er vraagt.")
  var behindProxy = false

  @Flag(help: "Beperk niet hoeveel één adres vraagt.")
  var unlimited = false

  @OptionGroup(title: "Aanmelden aan de balie") var signIn: SignInOptions

  func validate() throws {
    try signIn.validate(host: host, behindProxy: behindProxy)
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port: \(port) is geen poort. Kies 0 tot en met 65535.")
    }
    if let asOf, Day(iso: asOf) == nil {
      throw ValidationError(
        "--as-of: “\(asOf)” is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-11-23.")
    }
    if let language, Language(rawValue: language) == nil {
      throw ValidationError("--language: kies nl of en.")
    }
    if let contact,
      !["mailto:", "https://"].contains(where: contact.hasPrefix)
        || contact.contains(where: { $0.isWhitespace || $0.isNewline })
    {
      throw ValidationError("--contact: schrijf mailto:naam@voorbeeld.nl of https://….")
    }
  }

  func run() async throws {
    LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
    let logger = Logger(label: "ontwikkelpad")
    let fixed = asOf.flatMap { Day(iso: $0) }
    let today: @Sendable () -> Day = { fixed ?? Day(Date()) }
    let sources = AdviceSources(paths: paths, catalogue: catalogue, links: links)
    var settings = ServiceSettings()
    settings.address = .hostname(host, port: port)
    settings.behindProxy = behindProxy
    settings.contact = contact
    settings.pdfTool = ServiceSettings.pdfTool(in: ProcessInfo.processInfo.environment)
    settings.sources = sources
    if let language = language.flatMap({ Language(rawValue: $0) }) { settings.language = language }
    if unlimited { settings.requestRate = nil }
    let current: Current<Snapshot?>
    do { current = Current(try Snapshot(sources, asOf: today())) } catch {
      for complaint in error.complaints() { write(complaint.line(in: settings.language)) }
      throw ExitCode(error.isOfMachine ? 3 : 1)
    }
    var services: [any Service] = [
      SnapshotKeeper(current, sources, today: today, logger: logger)
    ]
    if let way = signIn.provider { settings.signIn = way }
    settings.publicAddress = signIn.publicAddress
    if let path = signIn.accounts {
      let file = AccountFile(path: path)
      let accounts = Current(try read(file, settings.language))
      settings.signIn = .accounts(accounts)
      services.append(AccountKeeper(accounts, file, settings.sessions, logger: logger))
    }
    try await buildApplication(current, settings, services: services, logger: logger).runService()
  }

  /// The accounts of a file; a fault of it is told, and ends the program.
  private func read(_ file: AccountFile, _ language: Language) throws -> [Account] {
    do throws(AccountFault) { return try file.accounts() } catch {
      var complaint = Complaint(place: error.path, text: error.text)
      complaint.line = error.line
      write(complaint.line(in: language))
      throw ExitCode(error.isOfMachine ? 3 : 1)
    }
  }

  /// Runs it; the exit status is 1 where the input is at fault, 2 for wrong usage, 3 for a fault of
  /// the machine.
  static func main() async {
    do {
      let command = try parse()
      try await command.run()
    } catch let code as ExitCode {
      Foundation.exit(code.rawValue)
    } catch {
      let status = exitCode(for: error)
      guard status != .success else { return print(fullMessage(for: error)) }
      FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
      Foundation.exit(status == .validationFailure ? 2 : 3)
    }
  }
}

/// Writes a line to standard error.
private func write(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}
