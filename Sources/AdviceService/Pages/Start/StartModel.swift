internal import Advice
internal import PathGraph

/// The start form: what somebody does, can show, and wants; everything may be left open.
struct StartModel: PageModel {
  static let template = "start"
  let frame: PageFrame
  let t: PageStrings
  /// Where the form goes.
  let action: String
  /// The language that the address asks for, to be kept.
  let keptLanguage: String?
  /// What the form does not ask and the address has, to be kept.
  let kept: [Question.Item]
  /// What is wrong, each with the field that has it.
  let faults: [Fault]
  let hasFaults: Bool
  /// The parts, in order.
  let now, nowMonths: FormField
  let earlier: [Pair]
  let isEarlierOpen: Bool
  let goal: FormField
  let directions: [Group]
  let diplomas: [FormChoice]
  let isGoalOpen: Bool
  let dutch: [FormChoice]
  let school: [FormChoice]
  let proofs: [FormChoice]
  let proof: FormField
  let isShowOpen: Bool
  let place, distance, study, work: FormField
  let isPlaceOpen: Bool
  let unwanted, wanted, incomes: [FormChoice]
  let isTasteOpen: Bool
  let finish, money: FormField
  let isPaid: Bool
  let isLimitOpen: Bool
  /// What may be chosen in free text.
  let roleNames, goalNames, proofNames: [String]

  /// A fault, and where it is.
  struct Fault {
    let text: String
    let href: String
  }

  /// A role held before, with its months.
  struct Pair {
    let role, months: FormField
  }

  /// Choices under a heading.
  struct Group {
    let label: String
    let choices: [FormChoice]
  }

  init(_ visit: Visit, faults: [ProfileFault]) {
    let form = StartForm(visit, faults: faults)
    t = visit.strings
    frame = PageFrame(visit, title: t("site.name"))
    action = "/routes"
    keptLanguage = visit.isLanguageChosen ? visit.language.rawValue : nil
    kept = form.kept
    self.faults = form.faultLinks
    hasFaults = !faults.isEmpty
    now = form.search("nu", .role, list: "functies")
    nowMonths = form.number("nu-maanden", 0...1200, unit: "start.months")
    earlier = ["eerder", "eerder2"].map { name in
      Pair(
        role: form.search(name, .role, list: "functies"),
        months: form.number("\(name)-maanden", 0...1200, unit: "start.months"))
    }
    isEarlierOpen = form.has(["eerder", "eerder2"])
    goal = form.search("doel", .goal, list: "doelen")
    directions = form.directions
    diplomas = form.diplomas
    isGoalOpen = true
    dutch = form.dutch
    school = form.school
    proofs = form.proofs
    proof = form.search("bewijs-naam", .credential, list: "bewijzen")
    isShowOpen = form.has(["bewijs", "bewijs-naam", "nederlands"]) || form.hasFault("bewijs")
    place = form.text("plaats")
    distance = form.number("km", 0...20_000, unit: "start.kilometres")
    study = form.number("studie", 0...168, unit: "start.hoursAWeek")
    work = form.number("werk", 0...168, unit: "start.hoursAWeek")
    isPlaceOpen = form.has(["plaats", "km", "studie", "werk"])
    unwanted = form.tags("niet")
    wanted = form.tags("wel")
    incomes = form.incomes
    isTasteOpen = form.has(["niet", "wel", "inkomen"])
    finish = form.day("klaar")
    money = form.number("geld", 0...100_000, unit: "start.euros")
    isPaid = visit.question["betaald"] != nil
    isLimitOpen = form.has(["klaar", "geld", "betaald"])
    roleNames = form.labels(of: .role)
    goalNames = form.labels(of: .goal)
    proofNames = form.labels(of: .credential)
  }
}
