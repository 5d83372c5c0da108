internal import Mustache

/// The templates of the pages, each of a name.
enum PageTemplates {
  /// The texts of the templates by name.
  static let sources: [String: [UInt8]] = [
    "layout": PackageResources.layout_mustache,
    "start": PackageResources.start_mustache,
    "field": PackageResources.field_mustache,
    "option": PackageResources.option_mustache,
    "choice": PackageResources.choice_mustache,
    "routes": PackageResources.routes_mustache,
    "card": PackageResources.card_mustache,
    "line": PackageResources.line_mustache,
    "route": PackageResources.route_mustache,
    "compare": PackageResources.compare_mustache,
    "paths": PackageResources.paths_mustache,
    "path": PackageResources.path_mustache,
    "role": PackageResources.role_mustache,
    "course": PackageResources.course_mustache,
    "offer": PackageResources.offer_mustache,
    "client": PackageResources.client_mustache,
    "trial": PackageResources.trial_mustache,
    "paper": PackageResources.paper_mustache,
    "route-sheet": PackageResources.route_sheet_mustache,
    "slim-sheet": PackageResources.slim_sheet_mustache,
    "text": PackageResources.text_mustache,
    "problem": PackageResources.problem_mustache,
    "signin": PackageResources.signin_mustache,
    "signinnote": PackageResources.signinnote_mustache,
    "signout": PackageResources.signout_mustache,
    "map": PackageResources.map_mustache,
    "regions": PackageResources.regions_mustache,
    "region": PackageResources.region_mustache,
    "region-head": PackageResources.region_head_mustache,
    "white-spots": PackageResources.white_spots_mustache,
    "region-reach": PackageResources.region_reach_mustache,
    "region-providers": PackageResources.region_providers_mustache,
    "region-slim": PackageResources.region_slim_mustache,
    "aanbod": PackageResources.aanbod_mustache,
    "aanbod-delen": PackageResources.aanbod_delen_mustache,
    "aanbod-catalogus": PackageResources.aanbod_catalogus_mustache,
    "aanbod-inlezen": PackageResources.aanbod_inlezen_mustache,
    "aanbod-koppelingen": PackageResources.aanbod_koppelingen_mustache,
    "aanbod-logboek": PackageResources.aanbod_logboek_mustache,
  ]

  /// What is wrong with each template that cannot be read; empty where all can.
  static let faults: [String: String] = read.faults

  /// The templates together.
  static let library: MustacheLibrary = read.library

  private static let read: (library: MustacheLibrary, faults: [String: String]) = {
    var library = MustacheLibrary()
    var faults: [String: String] = [:]
    for (name, source) in sources {
      do {
        try library.register(String(decoding: source, as: UTF8.self), named: name)
      } catch {
        faults[name] = "\(error)"
      }
    }
    return (library, faults)
  }()
}
