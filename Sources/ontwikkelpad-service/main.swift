internal import Advice
internal import AdviceService
internal import CatalogueStore
internal import CourseOffers
internal import Foundation
internal import Hummingbird
internal import Logging
internal import PathFiles
internal import PathGraph
internal import Places

// Until the service's own executable: ontwikkelpad-service PATHS PORT AS-OF [CATALOGUE]
let arguments = CommandLine.arguments
let paths = URL(filePath: arguments.count > 1 ? arguments[1] : "Paths")
let port = arguments.count > 2 ? Int(arguments[2]) ?? 8080 : 8080
let day = (arguments.count > 3 ? Day(iso: arguments[3]) : nil) ?? Day(Date())
let folder = try PathFolder(paths, on: day)
let places = try Gazetteer(paths.appending(path: "places"))
var table: OfferTable?
if arguments.count > 4 {
  let links = try OfferLinks(
    paths.resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Catalogue/links"), folder.graph)
  let store = try CatalogueStore(at: arguments[4], creating: false)
  table = try OfferTable(store, links, folder.graph, places, asOf: day)
}
let advisor = Advisor(folder, catalogue: table, places: places, asOf: day)
let snapshot = Snapshot(advisor, skills: nil, mark: folder.fingerprint + day.iso)
var settings = ServiceSettings()
settings.address = .hostname("127.0.0.1", port: port)
settings.requestRate = nil
try await buildApplication(Current(snapshot), settings, logger: Logger(label: "service"))
  .runService()
