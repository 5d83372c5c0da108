/// How much of anything a reader takes, so that no input, however hostile, costs more than its size.
package struct ReadingLimits: Hashable, Sendable {
  /// Elements in each other.
  package var depth = 64
  /// Attributes of one element.
  package var attributes = 64
  /// Namespaces declared by the open elements together.
  package var namespaces = 256
  /// Different names of elements and attributes in one document.
  package var names = 10_000
  /// Bytes of one tag, comment or declaration.
  package var tagBytes = 262_144
  /// Bytes of text in one field; the rest is cut.
  package var fieldBytes = 131_072
  /// Bytes of text in one record.
  package var recordBytes = 8_388_608
  /// Elements in one record.
  package var recordElements = 262_144
  /// Elements around a record, such as those of the provider around a course.
  package var surroundingElements = 256
  /// Runs of one offer.
  package var runs = 10_000
  /// Files in one archive.
  package var archiveFiles = 20_000
  /// Bytes that one archive may expand to.
  package var archiveBytes: Int64 = 8_589_934_592
  /// Bytes that any archive may expand to, however small it is.
  package var archiveSlack: Int64 = 67_108_864
  /// How many times its own size an archive may expand to, beyond the slack.
  package var archiveRatio: Int64 = 250

  /// The limits in use.
  package init() {}
}
