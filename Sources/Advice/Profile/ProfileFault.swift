package import PathGraph

/// What is wrong with a profile: data, without words.
package struct ProfileFault: Error, Sendable, Equatable {
  /// What is the matter.
  package enum Kind: Sendable, Equatable {
    /// The text is no JSON; what the parser says.
    case notJSON(String)
    /// The profile has more bytes than are read.
    case tooLarge(bytes: Int, most: Int)
    /// The profile has lists or objects in each other, deeper than any profile has.
    case tooDeep
    /// A key that no profile has; the nearest that one has.
    case unknownKey(nearest: [String])
    /// A key that must be there.
    case missing
    /// A value of another kind.
    case wrongType(found: String, expected: Expected)
    /// A number out of its range.
    case outOfRange(found: String, ClosedRange<Int>)
    /// A date that does not exist or is not written as one.
    case noDate(found: String)
    /// A word that is not one of a closed list.
    case notOneOf(found: String, allowed: [String], nearest: [String])
    /// An id that nothing has; the nearest that exist.
    case unknown(GraphFault.ItemKind, id: String, nearest: [String])
    /// The start lies before the day as of which the question is asked.
    case startsInThePast(from: Day, asOf: Day)
    /// A place that is not listed; the names that may have been meant.
    case unknownPlace(String, nearest: [String])
    /// A name that several places have; how to tell them apart.
    case severalPlaces(String, [String])
    /// A municipality of which nobody knows where it lies, where a distance counts.
    case notLocated(String)
    /// A postcode, of which there is no list.
    case postcode(String)
    /// A proof was obtained after the start.
    case obtainedLater(on: Day, from: Day)
  }

  /// A kind of value.
  package enum Expected: Sendable, Equatable {
    /// Keys with values.
    case object
    /// A list.
    case list
    /// A text.
    case text
    /// A whole number.
    case wholeNumber
    /// True or false.
    case truth
  }

  /// The key, such as `roles[0].months`; empty for the profile as a whole.
  package var key: String
  /// What is the matter.
  package var kind: Kind
}

/// A profile that no advice can be given on.
package struct InvalidProfile: Error, Sendable, Equatable {
  /// What is wrong: the first faults, in the order of the keys.
  package var faults: [ProfileFault]
  /// How many faults there are in all.
  package var count: Int

  /// As many faults as one can mend in a sitting; the rest is only counted.
  package static let mostFaults = 20
}
