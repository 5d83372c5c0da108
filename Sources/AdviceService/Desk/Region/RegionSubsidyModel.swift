internal import Advice
internal import CourseOffers
internal import PathGraph
internal import Places
internal import SlimSubsidy

/// Who would ask for the subsidy, as the address tells it.
struct SubsidyQuestion {
  /// The applicant: where the address tells nothing, an employer that employs whoever learns.
  let applicant: Profile.Applicant

  init(_ visit: DeskVisit) {
    let address = visit.visit.address
    var applicant = Profile(from: visit.visit.snapshot.advisor.asOf).applicant
    if let kind = address["aanvrager"] {
      applicant.kind = ApplicantKind(rawValue: kind)
      applicant.employs = address["dienst"] == "ja"
    } else {
      applicant.kind = .employer
      applicant.employs = true
    }
    self.applicant = applicant
  }

  /// The question as it stands in an address.
  var query: String {
    "aanvrager=\(applicant.kind?.rawValue ?? "")" + (applicant.employs ? "&dienst=ja" : "")
  }
}

/// The subsidy on what can be booked in a region, for one kind of applicant.
struct RegionSubsidyModel: PageModel {
  static let template = "region-slim"
  let frame: PageFrame
  let t: PageStrings
  let head: RegionHead
  let action: String
  let keptLanguage: String?
  let kinds: [FormChoice]
  let isEmployed: Bool
  let told: String
  let groups: [Group]
  let hasScheme: Bool

  /// The courses that stand alike.
  struct Group {
    let id, title, count: String
    let isYes, hasCourses: Bool
    /// What keeps them from being paid, the most frequent first.
    let criteria: [Criterion]
    let courses: [Course]
  }

  /// A criterion that is not met, or of which it is not known.
  struct Criterion {
    let title, count: String
    /// What was found, each text once.
    let texts: [Text]

    /// A sentence, and where it stands.
    struct Text: Equatable {
      let text, article: String
    }
  }

  /// A course, with the criteria that keep it from being paid.
  struct Course {
    let href, title, details: String
  }

  /// So many texts of a criterion are shown: they may differ in no more than a day.
  private static let mostTexts = 2

  init(_ advice: RegionAdvice, _ visit: DeskVisit) {
    let question = SubsidyQuestion(visit)
    let applicant = question.applicant
    t = visit.strings
    let strings = t
    head = RegionHead(advice, .subsidy, visit, query: question.query)
    frame = PageFrame(visit, title: "\(head.part): \(head.name)")
    action = RegionPart.subsidy.path(advice.facts.code)
    keptLanguage = visit.visit.isLanguageChosen ? visit.visit.language.rawValue : nil
    let values = [""] + ApplicantKind.allCases.map(\.rawValue)
    kinds = values.map { value in
      FormChoice(
        name: "aanvrager", value: value, id: "aanvrager-\(value)",
        label: strings("region.applicant.\(value.isEmpty ? "unknown" : value)"), isOneOf: true,
        isChosen: value == applicant.kind?.rawValue ?? "")
    }
    isEmployed = applicant.employs
    told = strings(
      applicant.employs ? "region.toldEmploys" : "region.told",
      ["who": strings("region.applicant.\(applicant.kind?.rawValue ?? "unknown")")])
    let items = advice.subsidies(for: applicant)
    hasScheme = !items.isEmpty
    groups = RegionSubsidy.Standing.allCases.map { standing in
      Self.group(standing, items.filter { $0.standing == standing }, advice, visit)
    }
  }

  private static func group(
    _ standing: RegionSubsidy.Standing, _ items: [RegionSubsidy], _ advice: RegionAdvice,
    _ visit: DeskVisit
  ) -> Group {
    let (t, language) = (visit.strings, visit.visit.language)
    var criteria: [String: (count: Int, texts: [Criterion.Text])] = [:]
    for item in items {
      for reason in advice.reasons(for: item, in: language) {
        let text = Criterion.Text(text: reason.text, article: reason.article)
        criteria[reason.criterion, default: (0, [])].count += 1
        guard criteria[reason.criterion]?.texts.contains(text) == false else { continue }
        criteria[reason.criterion]?.texts.append(text)
      }
    }
    return Group(
      id: standing.rawValue, title: t("region.standing.\(standing.rawValue)"),
      count: Print.courses(items.count)[language], isYes: standing == .yes,
      hasCourses: !items.isEmpty,
      criteria: criteria.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
        .map { id, found in
          Criterion(
            title: t("region.criterion.\(id)"), count: Print.courses(found.count)[language],
            texts: Array(found.texts.prefix(mostTexts)))
        }, courses: items.map { course($0, advice, visit) })
  }

  private static func course(
    _ item: RegionSubsidy, _ advice: RegionAdvice, _ visit: DeskVisit
  ) -> Course {
    let (graph, language, t) = (visit.visit.graph, visit.visit.language, visit.strings)
    let start = t(
      "region.firstStart",
      [
        "day": Print.day(item.item.bookable.start)[language],
        "town": advice.town(of: item.item) ?? t("region.online"),
      ])
    let criteria = item.verdict.because.map { t("region.criterion.\($0.criterion.rawValue)") }
    return Course(
      href: visit.visit.link(to: item.course), title: graph[item.course].title[language],
      details: ([graph[graph.path(of: item.course)].title[language], start] + criteria)
        .joined(separator: " · "))
  }
}
