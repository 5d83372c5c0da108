package import CourseCatalogue
internal import Foundation
package import PathGraph

/// The titles of a graph's courses, to suggest which course an offer without a link may be.
///
/// A suggestion is for an adviser to confirm or reject; it never enters a route by itself. A
/// course is also known by the titles, present and former, of the credentials that it awards.
package struct TitleIndex: Sendable {
  /// The score from which a suggestion is worth somebody's time.
  ///
  /// Of 683 titles of real feeds, ten reach it, all on safety courses, eight of them rightly; the
  /// next is at 0.50 and wrong. Of the sample catalogue's eight offers without a link, all do.
  package static let worthAsking = 0.6

  /// How many suggestions an offer has at most.
  package static let most = 5

  /// One title of a course.
  private struct Title {
    var course: CourseIndex
    /// The weights of its words, added up.
    var weight: Double
    /// Whether it is the course's own, and not its credential's.
    var isOwn: Bool
  }

  private var titles: [Title] = []
  /// The level of each course, and whether it is bbl (true) or bol (false), by its position.
  private var levels: [Int?] = []
  private var workBased: [Bool?] = []
  private var followUps: [Bool] = []
  /// The titles that hold each word, by the word's number.
  private var holders: [[Int]] = []
  private var numbers: [String: Int] = [:]
  /// The words that begin with the same letters, for words that differ in their endings.
  private var related: [String: [String]] = [:]
  /// How much each word tells: the rarer among courses, the more.
  private var weights: [Double] = []
  /// How much a word tells that no course has.
  private var strangeWeight = 0.0

  /// How much a word of the offer that the course lacks counts, and the other way round.
  ///
  /// Offers add words of their own ("met gratis lunch"), so those count less.
  private static let extraCounts = 0.35
  private static let missingCounts = 0.8

  /// The titles of a graph's courses.
  package init(_ graph: PathGraph) {
    var spellings: [[[String]]] = []
    for position in graph.courses.indices {
      let course = CourseIndex(position)
      let words = TitleWords(graph[course].title.nl)
      levels.append(graph[course].nlqf ?? words.level)
      workBased.append(words.isWorkBased)
      followUps.append(words.isFollowUp)
      spellings.append(Self.spellings(of: course, in: graph))
    }
    weigh(spellings)
    for (position, spellings) in spellings.enumerated() {
      for (place, words) in spellings.enumerated() {
        let own = words.compactMap { numbers[$0] }
        for number in own { holders[number].append(titles.count) }
        let weight = own.reduce(0) { $0 + weights[$1] }
        titles.append(
          Title(course: CourseIndex(position), weight: weight, isOwn: place == 0))
      }
    }
    for word in numbers.keys.sorted() where word.utf8.count >= Self.shortestStart {
      related[String(word.prefix(Self.shortestStart)), default: []].append(word)
    }
  }

  /// The titles by which a course is known.
  private static func spellings(of course: CourseIndex, in graph: PathGraph) -> [[String]] {
    var all = TitleWords.spellings(of: graph[course].title.nl)
    // What a course awards beside its own diploma does not name it.
    let awards = graph.awards(of: course)
    for credential in awards where awards.count == 1 {
      let credential = graph[credential]
      for title in [credential.title] + credential.formerly.map(\.title) {
        for words in TitleWords.spellings(of: title.nl) where !all.contains(words) {
          all.append(words)
        }
      }
    }
    return all
  }

  /// Numbers the words of the courses and works out how much each tells.
  private mutating func weigh(_ spellings: [[[String]]]) {
    var counts: [Int] = []
    var shares: [Double] = []
    for course in spellings {
      for word in Set(course.flatMap(\.self)).sorted() {
        if let number = numbers[word] {
          counts[number] += 1
        } else {
          numbers[word] = counts.count
          counts.append(1)
          shares.append(TitleWords.share(of: word))
        }
      }
    }
    let courses = Double(spellings.count)
    weights = zip(counts, shares).map { log(1 + courses / Double($0)) * $1 }
    strangeWeight = 0.7 * log(1 + courses)
    holders = [[Int]](repeating: [], count: counts.count)
  }

  // MARK: - Suggestions

  /// The courses that an offer may be by its title, the likeliest first; at most `most`.
  ///
  /// The score is 0 to 1: how much of what both titles say they share (Tversky's ratio, words
  /// weighted by how rare they are), a little more where level or learning path agree, and less
  /// where they contradict each other.
  ///
  /// - Complexity: O(titles that share a word), some ten microseconds.
  package func suggestions(
    for offer: Offer, atLeast least: Double = TitleIndex.worthAsking
  ) -> [(course: CourseIndex, score: Double)] {
    var best: [CourseIndex: Double] = [:]
    for title in offer.titles where title.language == nil || title.language == "nl" {
      let words = TitleWords(title.text)
      let level = offer.level?.nlqf ?? words.level
      let isWorkBased = words.isWorkBased ?? Self.isWorkBased(offer)
      for (position, likeness) in likenesses(of: words.words) {
        let course = titles[position].course
        let score =
          likeness + bonus(level, levels[course.position], agree: 0.04, contradict: 0.2)
          + bonus(isWorkBased, workBased[course.position], agree: 0.04, contradict: 0.12)
          - (words.isFollowUp && !followUps[course.position] ? 0.3 : 0)
          - (titles[position].isOwn ? 0 : 0.02)
        if score >= least, score > best[course] ?? -1 { best[course] = score }
      }
    }
    return best.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(Self.most)
      .map { (course: $0.key, score: max(0, min(1, $0.value))) }
  }

  /// How alike each title is that shares a word with these, by its position.
  private func likenesses(of words: [String]) -> [Int: Double] {
    var shared: [Int: Double] = [:]
    var whole = 0.0
    for word in words {
      guard let (number, share) = known(word) else {
        whole += strangeWeight * TitleWords.share(of: word)
        continue
      }
      whole += weights[number]
      for title in holders[number] { shared[title, default: 0] += share * weights[number] }
    }
    return shared.reduce(into: [:]) { likenesses, entry in
      let position = entry.key
      let common = min(entry.value, titles[position].weight)
      let extra = Self.extraCounts * (whole - common)
      let missing = Self.missingCounts * (titles[position].weight - common)
      likenesses[position] = common / (common + extra + missing)
    }
  }

  private func bonus<Value: Equatable>(
    _ offered: Value?, _ taught: Value?, agree: Double, contradict: Double
  ) -> Double {
    guard let taught else { return 0 }
    // Who says nothing of it rather means the course that says nothing of it either.
    guard let offered else { return -0.01 }
    return offered == taught ? agree : -contradict
  }

  /// Whether an offer's code says bbl or bol; nil where it says neither.
  private static func isWorkBased(_ offer: Offer) -> Bool? {
    for case let path? in offer.codes.map(\.learningPath) {
      if path == .bbl { return true }
      if path == .bol { return false }
    }
    return nil
  }

  // MARK: - Words

  private static let shortestStart = 6

  /// The word, or the one most like it in its beginning, and how alike they are.
  private func known(_ word: String) -> (number: Int, share: Double)? {
    if let number = numbers[word] { return (number, 1) }
    guard word.utf8.count >= Self.shortestStart else { return nil }
    var best: (number: Int, share: Double)?
    for candidate in related[String(word.prefix(Self.shortestStart))] ?? [] {
      let start = zip(word.utf8, candidate.utf8).prefix { $0 == $1 }.count
      let share = Double(start) / Double(max(word.utf8.count, candidate.utf8.count))
      if share >= 0.7, share > best?.share ?? 0, let number = numbers[candidate] {
        best = (number, share)
      }
    }
    return best
  }
}
