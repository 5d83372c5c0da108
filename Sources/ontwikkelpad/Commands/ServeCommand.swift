internal import ArgumentParser
internal import Foundation
internal import PathGraph

/// Starts the service, a program of its own, so that building the command line needs no HTTP stack.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Start de dienst: JSON voor andere systemen en pagina's voor mensen.")

  @Argument(
    parsing: .captureForPassthrough, help: "Opties van de dienst, zoals --port 8080. Zie --help.")
  var arguments: [String] = []

  func run() throws {
    let name = "ontwikkelpad-service"
    let own = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    let program = own.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: name)
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      throw CommandFailure.unreadable(
        name,
        LocalizedText(
          nl: "De dienst staat niet naast dit programma. Bouw haar met: swift build -c release"
            + " --product \(name). Of start alles met: ./run serve.",
          en: "The service is not beside this program. Build it with: swift build -c release"
            + " --product \(name). Or start everything with: ./run serve."),
        CommandFailure.Form(language: .dutch, isJSON: false))
    }
    // The service takes this process's place, so that signals reach it.
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program.path] + arguments).map {
      unsafe strdup($0)
    }
    unsafe words.append(nil)
    _ = unsafe execv(program.path, words)
    unsafe words.forEach { unsafe free($0) }
    throw OutputFailure(description: "De dienst kan niet worden gestart (fout \(errno)).")
  }
}
