internal import Advice
internal import ArgumentParser
internal import Foundation
internal import PathFiles
internal import PathGraph

/// What a person has and wants to keep to: a file, options that stand in for one, or both.
struct ProfileOptions: ParsableArguments {
  @Option(help: "Profiel als JSON-bestand, of - voor standaardinvoer.", completion: .file())
  var profile: String?

  @Option(
    help: "Functie die u nu hebt, met maanden ervaring: elektro/assistent:24.",
    completion: .ids(\.roleIDs))
  var fromRole: [String] = []

  @Option(
    help: "Functie die u vroeger had, met maanden ervaring.", completion: .ids(\.roleIDs))
  var pastRole: [String] = []

  @Option(
    help: "Wat u kunt laten zien, eventueel met de dag: vca-basis@2021-05-14.",
    completion: .ids(\.credentialIDs))
  var has: [String] = []

  @Option(help: "Dag waarop u begint.")
  var from: String?

  @Option(help: "Uren studie per week, hoogstens.")
  var hours: Int?

  @Option(help: "Uren werk per week, hoogstens.")
  var workHours: Int?

  @Option(help: "Dagen die het zoeken van een eerste baan duurt.")
  var jobSearchDays: Int?

  @Option(help: "Waar u woont.")
  var place: String?

  @Option(help: "Afstand in kilometers, hoogstens.")
  var maxDistance: Int?

  @Option(help: "Wat het werk niet mag hebben, zoals nights.", completion: .ids(\.tagIDs))
  var avoid: [String] = []

  @Option(help: "Wat het werk moet hebben, zoals part-time-possible.", completion: .ids(\.tagIDs))
  var need: [String] = []

  @Option(
    help: "Opleiding die alleen meetelt als u haar noemt, zoals een toelatingstoets.",
    completion: .ids(\.courseIDs))
  var allow: [String] = []

  @Option(help: "Laatste dag waarop u klaar wilt zijn.")
  var finishBefore: String?

  @Option(help: "Kosten in euro, hoogstens.")
  var maxCost: Int?

  @Option(help: "Aantal opleidingen, hoogstens.")
  var maxCourses: Int?

  @Option(help: "Waar u van leeft: ww, bijstand, wia, job of none.")
  var income: String?

  @Option(help: "Wie de subsidie aanvraagt: employer, childminder-agency, collective of person.")
  var applicant: String?

  @Flag(help: "De aanvrager neemt u in dienst voor de opleiding.")
  var employs = false

  @Flag(help: "Alleen leren in een betaalde baan.")
  var paidOnly = false

  @Flag(help: "Alleen stappen uit erkende paden.")
  var recognisedOnly = false

  @Flag(help: "Laat ook zien welke ene verandering meer mogelijk maakt.")
  var barriers = false

  @Option(help: "Volgorde: balanced, fastest, cheapest of fewestCourses.")
  var order: String?

  @Option(help: "Welke subsidie meetelt: confirmed of likely.")
  var subsidy: String?

  @Option(help: "Hoeveel routes u hoogstens wilt zien.")
  var limit: Int?

  /// The profile that the file and the options tell together.
  func read(
    _ common: CommonOptions, _ advisor: Advisor, goal: GoalOptions? = nil
  ) throws -> Profile {
    var form = common.form
    do {
      var object = try profile.map { try Self.file($0, form) } ?? [:]
      if common.language == nil, case .text(let code)? = object["language"],
        let language = Language(rawValue: code)
      {
        form.language = language
      }
      overlay(&object, common)
      goal?.overlay(&object)
      let places = try advisor.places ?? (object["place"] == nil ? nil : common.places())
      var reader = ProfileReader(advisor.graph, places: places, asOf: common.day)
      return try reader.profile(object)
    } catch let invalid as InvalidProfile {
      throw CommandFailure.profile(invalid, form)
    }
  }

  private static func file(
    _ name: String, _ form: CommandFailure.Form
  ) throws -> [String: JSONValue] {
    let handle = name == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: name)
    let data: Data
    do {
      guard let handle else { throw CocoaError(.fileReadNoSuchFile) }
      // Nothing is read where the file is empty: that is no JSON.
      data = try handle.read(upToCount: ProfileReader.mostBytes + 1) ?? Data()
    } catch {
      throw CommandFailure.unreadable(
        name,
        LocalizedText(
          nl: "Dit profiel kan niet worden gelezen. Klopt de naam van het bestand?",
          en: "This profile cannot be read. Is the file's name right?"), form)
    }
    return try ProfileReader.object(data)
  }

  /// Puts the options in a profile's object, so that they are judged as a file is.
  private func overlay(_ object: inout [String: JSONValue], _ common: CommonOptions) {
    func set(_ key: String, _ value: JSONValue?) { if let value { object[key] = value } }
    func append(_ key: String, _ values: [JSONValue]) {
      guard !values.isEmpty else { return }
      if case .list(let known)? = object[key] {
        object[key] = .list(known + values)
      } else {
        object[key] = .list(values)
      }
    }
    append(
      "roles",
      fromRole.map { heldRole($0, isCurrent: true) }
        + pastRole.map { heldRole($0, isCurrent: false) })
    append("credentials", has.map(proof))
    set("from", from.map { .text($0) })
    set("hoursPerWeek", hours.map { .integer($0) })
    set("workHoursPerWeek", workHours.map { .integer($0) })
    set("jobSearchDays", jobSearchDays.map { .integer($0) })
    set("place", place.map { .text($0) })
    set("maxDistanceKm", maxDistance.map { .integer($0) })
    append("avoid", avoid.map { .text($0) })
    append("need", need.map { .text($0) })
    append("allow", allow.map { .text($0) })
    set("finishBefore", finishBefore.map { .text($0) })
    set(
      "maxNetCostCents",
      maxCost.map { euros in
        let cents = euros.multipliedReportingOverflow(by: 100)
        return cents.overflow ? .number(Double(euros) * 100) : .integer(cents.partialValue)
      })
    set("maxCourses", maxCourses.map { .integer($0) })
    set("income", income.map { .text($0) })
    set("order", order.map { .text($0) })
    set("subsidy", subsidy.map { .text($0) })
    set("limit", limit.map { .integer($0) })
    set("language", common.language.map { .text($0.rawValue) })
    if paidOnly { set("paidOnly", .truth(true)) }
    if recognisedOnly { set("recognisedOnly", .truth(true)) }
    if barriers { set("barriers", .truth(true)) }
    overlayApplicant(&object)
  }

  private func overlayApplicant(_ object: inout [String: JSONValue]) {
    guard applicant != nil || employs else { return }
    var values: [String: JSONValue] = [:]
    if case .object(let known)? = object["applicant"] { values = known }
    if let applicant { values["kind"] = .text(applicant) }
    if employs { values["employs"] = .truth(true) }
    object["applicant"] = .object(values)
  }

  /// `id:months` as the profile's object for a role.
  private func heldRole(_ text: String, isCurrent: Bool) -> JSONValue {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    var object: [String: JSONValue] = [
      "role": .text(parts.first ?? text), "current": .truth(isCurrent),
    ]
    if parts.count == 2 { object["months"] = Int(parts[1]).map { .integer($0) } ?? .text(parts[1]) }
    return .object(object)
  }

  /// `id@date` as the profile's object for a credential.
  private func proof(_ text: String) -> JSONValue {
    let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .text(text) }
    return .object(["id": .text(parts[0]), "on": .text(parts[1])])
  }
}

extension CompletionKind {
  /// Completes with ids of the standard folder of paths.
  static func ids(_ ids: @escaping @Sendable (PathGraph) -> [String]) -> CompletionKind {
    .custom { _, _, _ in
      guard let options = try? CommonOptions.parse([]), let folder = try? options.folder() else {
        return []
      }
      return ids(folder.graph)
    }
  }
}

extension PathGraph {
  /// The ids of the sectors' paths.
  var pathIDs: [String] { paths.filter { !$0.isCommon }.map(\.id) }
  /// The ids of the tags.
  var tagIDs: [String] { tags.map(\.id) }
}
