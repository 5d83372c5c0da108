/// An amount of each criterion: days of learning, cents, and courses.
struct Amount {
  var days: Int64 = 0
  var cents: Int64 = 0
  var courses: Int64 = 0

  static func + (left: Amount, right: Amount) -> Amount {
    Amount(
      days: left.days + right.days, cents: left.cents + right.cents,
      courses: left.courses + right.courses)
  }

  static func * (left: Amount, factor: Int64) -> Amount {
    Amount(
      days: left.days * factor, cents: left.cents * factor, courses: left.courses * factor)
  }

  static func greatest(_ left: Amount, _ right: Amount) -> Amount {
    Amount(
      days: max(left.days, right.days), cents: max(left.cents, right.cents),
      courses: max(left.courses, right.courses))
  }

  static func least(_ left: Amount, _ right: Amount) -> Amount {
    Amount(
      days: min(left.days, right.days), cents: min(left.cents, right.cents),
      courses: min(left.courses, right.courses))
  }
}
