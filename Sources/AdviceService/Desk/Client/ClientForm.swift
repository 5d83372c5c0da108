internal import Advice
internal import CourseCatalogue
internal import PathGraph
internal import RouteMatcher
internal import SlimSubsidy

/// The form of a conversation: everything that a profile can hold, and what is tried out.
struct ClientForm {
  let now, nowMonths: FormField
  let earlier, earlierMore: [StartModel.Pair]
  let isEarlierOpen: Bool
  let goals: [FormField]
  let directions: [StartModel.Group]
  let diplomas, dutch, school, proofs, otherProofs: [FormChoice]
  let hasOtherProofs: Bool
  let moreProofs: [FormField]
  let place, distance, study, work, from, search: FormField
  let modes: [FormChoice]
  let unwanted, wanted, incomes: [FormChoice]
  let finish, money, courses: FormField
  let limits: [FormChoice]
  let applicants, sizes, employs, amounts: [FormChoice]
  let allowed: [FormChoice]
  let hasAllowed: Bool
  let allowMore: FormField
  let orders: [FormChoice]
  let trials: [TrialForm]
  let notes: String
  let roleNames, goalNames, proofNames, courseNames: [String]

  /// So many roles held before are shown without asking for more.
  private static let earlierShown = 2
  /// So many goals, and credentials by name, have a field.
  private static let goalFields = 3
  private static let proofFields = 3

  init(_ resolved: ResolvedCase, _ visit: Visit, faults: [ProfileFault]) {
    let client = resolved.client
    let form = StartForm(
      visit.asking(client.question), faults: faults, unclear: resolved.unclear[0] ?? [])
    let words = visit.strings
    func options(_ name: String, _ values: [String]) -> [FormChoice] {
      form.choices(name, values.map { ($0, words("client.\(name).\($0)")) }, isOneOf: true)
    }
    now = form.search("nu", .role, list: "functies")
    nowMonths = form.number("nu-maanden", 0...1200, unit: "start.months")
    let pairs = Question.earlierRoles.map { name in
      StartModel.Pair(
        role: form.search(name, .role, list: "functies"),
        months: form.number("\(name)-maanden", 0...1200, unit: "start.months"))
    }
    earlier = Array(pairs.prefix(Self.earlierShown))
    earlierMore = Array(pairs.dropFirst(Self.earlierShown))
    isEarlierOpen = form.has(Array(Question.earlierRoles.dropFirst(Self.earlierShown)))
    goals = (0..<Self.goalFields).map { form.search("doel", .goal, list: "doelen", number: $0) }
    directions = form.directions
    diplomas = form.diplomas
    dutch = form.dutch
    school = form.school
    proofs = form.proofs
    otherProofs = form.otherProofs
    hasOtherProofs = !otherProofs.isEmpty
    moreProofs = (0..<Self.proofFields).map {
      form.search("bewijs-naam", .credential, list: "bewijzen", number: $0)
    }
    place = form.text("plaats")
    distance = form.number("km", 0...20_000, unit: "start.kilometres")
    study = form.number("studie", 0...168, unit: "start.hoursAWeek")
    work = form.number("werk", 0...168, unit: "start.hoursAWeek")
    from = form.day("vanaf")
    search = form.number("zoektijd", 0...3660, unit: "client.days")
    modes = form.choices(
      "vorm", DeliveryMode.allCases.map { ($0.rawValue, words("client.vorm.\($0.rawValue)")) })
    unwanted = form.tags("niet")
    wanted = form.tags("wel")
    incomes = form.incomes
    finish = form.day("klaar")
    money = form.number("geld", 0...100_000, unit: "start.euros")
    courses = form.number("opleidingen", 0...1000, unit: "client.courses")
    limits = ["betaald", "erkend"].flatMap { form.choices($0, [("ja", words("client.\($0)"))]) }
    applicants = options("aanvrager", ApplicantKind.allCases.map(\.rawValue))
    sizes = options("grootte", Profile.Applicant.Size.allCases.map(\.rawValue))
    employs = form.choices("neemt-aan", [("ja", words("client.neemt-aan"))])
    amounts = options("subsidie", Profile.Subsidy.allCases.map(\.rawValue))
    allowed = form.allowed
    hasAllowed = !allowed.isEmpty
    allowMore = form.search("mag-naam", .course, list: "opleidingen-namen")
    orders = form.choices(
      "volgorde",
      Query.Order.allCases.map { ($0.rawValue, words("routes.order.\($0.rawValue)")) },
      isOneOf: true)
    trials = (1...ClientCase.mostTrials).map { TrialForm(resolved, number: $0, visit) }
    notes = client.notes
    roleNames = form.labels(of: .role)
    goalNames = form.labels(of: .goal)
    proofNames = form.labels(of: .credential)
    courseNames = form.labels(of: .course)
  }
}
