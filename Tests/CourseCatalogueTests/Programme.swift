/// An EDU-DEX programme as text, of which a test changes one thing.
struct Programme {
  var head = "<inPublication>true</inPublication>"
  var admission = "<startDateDetermination>fixed starting date</startDateDetermination>"
  var identity = "<orgUnitId>school</orgUnitId><programId>p1</programId>"
  var classification = ""
  var curriculum = ""
  var name = #"<programName xml:lang="nl">Cursus</programName>"#
  var descriptions = ""
  var acknowledgements = ""
  var generic: String? = Cost().text
  var runs: [String] = [Run().text]

  /// A row of cost.
  struct Cost {
    var amount = "1000.00"
    var vat = "<amountVAT>210.00</amountVAT>"
    var type = "tuition fee"
    var required = "true"
    var currency = "EUR"
    var more = ""

    var text: String {
      """
      <cost><amount>\(amount)</amount>\(vat)<amountIsFinal>true</amountIsFinal>
      <costType>\(type)</costType><currency>\(currency)</currency>
      <isRequiredCost>\(required)</isRequiredCost>\(more)</cost>
      """
    }
  }

  /// A run.
  struct Run {
    var id = "<id>r1</id>"
    var status = "<status>application opened</status>"
    var start = #"<startDate isFinal="true">2027-02-01</startDate>"#
    var end = #"<endDate isFinal="true">2027-03-01</endDate>"#
    var place = "<location><city>Zwolle</city></location>"
    var more = ""

    var text: String { "<programRun>\(id)\(status)\(start)\(end)\(place)\(more)</programRun>" }
  }

  var text: String {
    """
    <program xmlns="\(Self.namespace)" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    \(head)
    <programAdmission>\(admission)</programAdmission>
    <programClassification>\(identity)\(classification)</programClassification>
    <programCurriculum>\(curriculum)</programCurriculum>
    <programDescriptions>\(name)\(descriptions)</programDescriptions>
    <programExternalAcknowledgements>\(acknowledgements)</programExternalAcknowledgements>
    <programSchedule>
    \(generic.map { "<genericProgramRun>\($0)</genericProgramRun>" } ?? "")
    \(runs.joined(separator: "\n"))
    </programSchedule>
    </program>
    """
  }

  static let namespace = "http://studieData.nl/schema/edudex/program"

  /// What a reader makes of it.
  var reading: Reading { Reading(text) }
}
