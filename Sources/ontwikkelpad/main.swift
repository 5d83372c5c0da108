import Foundation
import PathFiles
import PathGraph
do {
  let folder = try PathFolder(URL(filePath: CommandLine.arguments[1]), on: Day(Date()))
  print(folder.graph.roles.count, folder.graph.courses.count, folder.fingerprint)
  for d in folder.warnings { print(d.position, d.text.nl) }
} catch {
  for d in error.diagnostics { print(d.isError ? "E" : "W", d.position, d.text.nl) }
}
