/// The elements of an XCRI-CAP catalogue that are kept.
enum XcriElement: UInt8 {
  case catalog, provider, course, presentation, venue, venueProvider
  case identifier, title, url, description, abstract, subject
  case location, town, postcode, street, address
  case qualification, educationLevel, level, credit, creditScheme, creditLevel
  case start, end, duration, applyUntil, studyMode, attendanceMode, attendancePattern, language
  case cost

  static let grammar: Grammar = {
    typealias E = XcriElement
    let dated: [(E, [String], Grammar.Content, in: [E])] = [
      // Real feeds write some of these in another of the format's namespaces.
      (.start, ["mlo:start", "start"], .text, in: [.presentation]),
      (.end, ["end", "mlo:end"], .text, in: [.presentation]),
      (.duration, ["mlo:duration", "duration"], .text, in: [.presentation]),
      (.applyUntil, ["applyUntil", "mlo:applyUntil"], .text, in: [.presentation]),
      (.studyMode, ["studyMode"], .text, in: [.presentation]),
      (.attendanceMode, ["attendanceMode"], .text, in: [.presentation]),
      (.attendancePattern, ["attendancePattern"], .text, in: [.presentation]),
      (
        .language, ["mlo:languageOfInstruction", "languageOfInstruction"], .text,
        in: [.presentation]
      ),
      (.cost, ["mlo:cost", "cost"], .text, in: [.presentation]),
    ]
    return Grammar(
      namespaces: [
        ("", ["http://xcri.org/profiles/1.2/catalog"]),
        ("dc", ["http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"]),
        ("mlo", ["http://purl.org/net/mlo"]),
        ("credit", ["http://purl.org/net/cm"]),
      ],
      roots: [.catalog, .provider, .course],
      [
        (E.catalog, ["catalog"], .group, in: []),
        (.provider, ["provider"], .record, in: [.catalog]),
        (.course, ["course"], .record, in: [.provider]),
        (.presentation, ["presentation"], .group, in: [.course]),
        (.venue, ["venue"], .group, in: [.presentation]),
        (.venueProvider, ["provider"], .group, in: [.venue]),

        (
          .identifier, ["dc:identifier"], .text,
          in: [.provider, .course, .presentation, .qualification]
        ),
        (
          .title, ["dc:title"], .text, in: [.provider, .course, .venueProvider, .qualification]
        ),
        (.url, ["mlo:url"], .text, in: [.provider, .course]),
        (.description, ["dc:description"], .markup, in: [.course]),
        (.abstract, ["abstract"], .markup, in: [.course]),
        (.subject, ["dc:subject"], .text, in: [.course]),

        (.location, ["mlo:location", "location"], .group, in: [.provider, .venueProvider]),
        (.town, ["mlo:town"], .text, in: [.location]),
        (.postcode, ["mlo:postcode"], .text, in: [.location]),
        (.street, ["mlo:street"], .text, in: [.location]),
        (.address, ["mlo:address"], .text, in: [.location]),

        (.qualification, ["mlo:qualification"], .group, in: [.course]),
        (.educationLevel, ["dc:educationLevel"], .text, in: [.qualification]),
        (.level, ["mlo:level"], .text, in: [.course]),
        (.credit, ["mlo:credit"], .group, in: [.course]),
        (.creditScheme, ["credit:scheme"], .text, in: [.credit]),
        (.creditLevel, ["credit:level"], .text, in: [.credit]),
      ] + dated)
  }()
}

/// What the vocabularies of XCRI-CAP mean in an offer: by code, and by the label beside it.
enum XcriWords {
  /// Study modes; nil for those that say nothing ("not known").
  static let studyModes: [String: StudyForm?] = [
    "FT": .fullTime, "full time": .fullTime, "full-time": .fullTime,
    "PT": .partTime, "part time": .partTime, "part-time": .partTime,
    "PF": .other("part of a full-time programme"),
    "part of a full-time programme":
      .other("part of a full-time programme"),
    "FL": .ownPace, "flexible": .ownPace, "NK": nil, "not known": nil,
  ]

  static let attendanceModes: [String: DeliveryMode] = [
    "CM": .classroom, "campus": .classroom, "NC": .classroom, "face-to-face non-campus": .classroom,
    "DA": .blended, "distance with attendance": .blended, "MM": .blended, "mixed mode": .blended,
    "DS": .online, "distance without attendance": .online, "ON": .online, "online": .online,
    "online (no attendance)": .online, "WB": .workplace, "work-based": .workplace,
  ]

  /// Patterns of attendance; nil for those that are no form of study.
  static let patterns: [String: StudyForm?] = [
    "EV": .evening, "evening": .evening, "DT": nil, "daytime": nil, "TW": nil, "twilight": nil,
    "DR": nil, "day/block release": nil, "WE": nil, "weekend": nil, "CS": nil, "customised": nil,
    "customized": nil,
  ]

  /// Words for a course that costs nothing.
  static let free: Set<String> = ["free", "gratis", "no charge", "no cost"]
}
