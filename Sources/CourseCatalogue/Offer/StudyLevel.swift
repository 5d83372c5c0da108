/// The level of an offer (*niveau*) as its catalogue has it.
package struct StudyLevel: Hashable, Sendable {
  /// The level of the Dutch qualifications framework, 1–8, where the catalogue names or implies it.
  package var nlqf: Int?
  /// The level of the European framework, 1–8, where the catalogue names or implies it.
  package var eqf: Int?
  /// The catalogue's own words.
  package var text: String

  /// A level in the catalogue's words.
  package init(_ text: String, nlqf: Int? = nil, eqf: Int? = nil) {
    self.text = text
    self.nlqf = nlqf
    self.eqf = eqf
  }
}
