internal import Foundation

/// A network with questions, as the generators of the reference program write it: nothing but whole
/// numbers, in a fixed order.
struct LegsNetwork {
  struct CourseFacts {
    var awards: [Int]
    var requires: [Int]
    /// The roles one of which must be held; nil for no such demand.
    var whileIn: [Int]?
    /// The length in months, or where that is negative in `days`.
    var months: Int
    var days: Int
    var cents: Int
    var starts: [(month: Int, day: Int)]
    var runs: [(start: Int, end: Int, cents: Int)]
  }

  /// One way of a transition; what the role entered requires stands in its demands.
  struct WayFacts {
    /// The role left; the number of roles stands for outside.
    var from: Int
    var to: Int
    var months: Int
    var demands: [Int]
  }

  struct Question {
    var day: Int
    var jobSearchDays: Int
    /// Limits; negative for none.
    var mostCourses: Int
    var mostCents: Int
    var lastDay: Int
    var held: [Int]
    var starts: [(role: Int, months: Int)]
    var goals: [Int]
  }

  var roleCount: Int
  var credentialCount: Int
  var courses: [CourseFacts]
  var ways: [WayFacts]
  var questions: [Question]

  /// Reads a network; nothing but whole numbers stands in its file.
  init(_ text: Data) throws {
    var numbers = Numbers(text)
    roleCount = try numbers.next()
    credentialCount = try numbers.next()
    let courseCount = try numbers.next()
    let wayCount = try numbers.next()
    courses = try (0..<courseCount).map { _ in try CourseFacts(&numbers) }
    ways = try (0..<wayCount).map { _ in try WayFacts(&numbers) }
    questions = try (0..<numbers.next()).map { _ in try Question(&numbers) }
  }
}

extension LegsNetwork.CourseFacts {
  fileprivate init(_ numbers: inout Numbers) throws {
    awards = try numbers.list()
    requires = try numbers.list()
    let workplaces = try numbers.next()
    whileIn = workplaces < 0 ? nil : try numbers.next(workplaces)
    months = try numbers.next()
    days = try numbers.next()
    cents = try numbers.next()
    starts = try (0..<numbers.next()).map { _ in (try numbers.next(), try numbers.next()) }
    runs = try (0..<numbers.next()).map { _ in
      (try numbers.next(), try numbers.next(), try numbers.next())
    }
  }
}

extension LegsNetwork.WayFacts {
  fileprivate init(_ numbers: inout Numbers) throws {
    from = try numbers.next()
    to = try numbers.next()
    months = try numbers.next()
    // The months that one brings on arrival: the generators write none.
    guard try numbers.next() == 0 else { throw Numbers.Fault.notSupported }
    demands = try numbers.list()
  }
}

extension LegsNetwork.Question {
  fileprivate init(_ numbers: inout Numbers) throws {
    day = try numbers.next()
    jobSearchDays = try numbers.next()
    mostCourses = try numbers.next()
    mostCents = try numbers.next()
    lastDay = try numbers.next()
    held = try numbers.list()
    starts = try (0..<numbers.next()).map { _ in (try numbers.next(), try numbers.next()) }
    goals = try numbers.list()
    _ = try numbers.list()
  }
}

/// The whole numbers of a text, one after the other.
private struct Numbers {
  enum Fault: Error { case ended, notANumber, notSupported }

  private let bytes: Data
  private var position: Int

  init(_ bytes: Data) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func next() throws -> Int {
    while position < bytes.endIndex, bytes[position] <= 0x20 { position += 1 }
    guard position < bytes.endIndex else { throw Fault.ended }
    let isNegative = bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    var value = 0
    while position < bytes.endIndex, bytes[position] > 0x20 {
      guard let digit = Int(exactly: bytes[position]).map({ $0 - 0x30 }), (0...9).contains(digit)
      else { throw Fault.notANumber }
      value = value * 10 + digit
      position += 1
    }
    return isNegative ? -value : value
  }

  mutating func next(_ count: Int) throws -> [Int] { try (0..<count).map { _ in try next() } }

  /// A count, and then so many numbers.
  mutating func list() throws -> [Int] { try next(next()) }
}
