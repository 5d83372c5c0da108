/// What the closed lists of EDU-DEX mean in an offer; words that say nothing of it are left out.
enum EdudexWords {
  static let startRules: [String: Offer.StartRule] = [
    "fixed starting date": .fixed, "agreed starting date": .agreed, "direct start": .direct,
  ]

  static let profileSchedules: [String: Offer.StartRule] = [
    "fixed dates": .fixed, "agreed dates": .agreed, "own pace": .direct,
  ]

  static let forms: [String: StudyForm] = [
    "full-time": .fullTime, "part-time": .partTime, "dual": .dual, "evening education": .evening,
  ]

  static let onlineForms: [String: DeliveryMode] = [
    "distance learning": .online, "e-learning": .online, "virtual classroom": .online,
  ]

  static let instructionModes: [String: DeliveryMode] = [
    "classroom teaching": .classroom, "virtual classroom": .online, "webinar": .online,
    "blended learning": .blended, "traineeship": .workplace, "internship": .workplace,
  ]

  static let programTypes: [String: DeliveryMode] = [
    "virtual classroom": .online, "webinar": .online, "internship": .workplace,
    "traineeship": .workplace,
  ]

  static let profileLocations: [String: DeliveryMode] = [
    "fully online": .online, "blended": .blended, "agreed location": .classroom,
    "fixed location": .classroom,
  ]

  /// Units of `studyLoad`; `hour`, from older files, is a number of hours in all.
  static let isWeeklyLoad: [String: Bool] = ["week": true, "program": false, "hour": false]

  static let statuses: [String: Run.Status] = [
    "application opened": .open, "application closed": .closed, "canceled": .cancelled,
    "cancelled": .cancelled, "open": .open, "closed": .closed, "full": .full,
  ]

  static let levels: Set<String> = [
    "none", "propedeuse", "associate", "bachelor", "master", "post-hbo", "academic bachelor",
    "academic master", "PhD", "post-academic", "mavo", "havo", "vwo", "vbo", "vmbo", "vmbo/mavo",
    "lbo", "mbo", "hbo", "wo", "mbo niveau 1", "mbo niveau 2", "mbo niveau 3", "mbo niveau 4",
    "mbo+",
  ]

  /// The level that `mbo niveau 1` to `4` names.
  static func mboLevel(_ field: FieldText?) -> Int? {
    guard let field, field.bytes.count == 12, let digit = field.bytes.last,
      (49...52).contains(digit), field.string.hasPrefix("mbo niveau ")
    else { return nil }
    return Int(digit) - 48
  }

  /// Kinds of cost, and whether a subsidy for the course covers them.
  static let isSubsidisable: [String: Bool] = [
    "tuition fee": true, "examination": true, "certificate": true, "registration fee": true,
    "study material": true, "coaching": true, "location": true, "single payment discount": true,
    "lunch": false, "dinner": false, "accommodation": false, "second accommodation": false,
    "cost of living": false, "housing": false, "excursions": false, "insurance": false,
    "visa/permit": false,
  ]

  /// Rates of VAT by `VATCode`, in basis points.
  static let vatRates: [Int: Int64] = [1: 0, 2: 0, 3: 900, 4: 2100, 5: 2100]
}
