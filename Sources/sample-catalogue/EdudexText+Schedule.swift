internal import PathFiles
internal import PathGraph
internal import Places

extension EdudexText {
  /// Writes the editions of a programme, with where they are and what they cost.
  func writeSchedule(_ programme: Programme, _ xml: XMLText) {
    xml.element("programSchedule") {
      if !programme.hasOwnCosts, !programme.costs.isEmpty {
        xml.element("genericProgramRun") {
          if programme.isEvening { xml.text("contactHoursPartOfDay", "evening") }
          write(programme.costs, xml)
        }
      }
      for edition in programme.editions { write(edition, of: programme, xml) }
    }
  }

  private func write(_ edition: Programme.Edition, of programme: Programme, _ xml: XMLText) {
    func truth(_ value: Bool) -> String { value ? "true" : "false" }
    xml.element("programRun") {
      xml.text("applicationDeadline", edition.deadline?.iso)
      if programme.hasOwnCosts { write(programme.costs, xml) }
      xml.text("endDate", edition.lastDay.iso, ["isFinal": truth(edition.startIsFinal)])
      if programme.isOnline { xml.text("fullyOnline", "true") }
      xml.text("id", edition.id)
      if let site = edition.site {
        xml.element("location") {
          xml.text("city", site.city)
          xml.text("country", "nl")
          xml.text("geoCode", site.coordinates.map { "\($0.latitude),\($0.longitude)" })
        }
      }
      xml.text("startDate", edition.start.iso, ["isFinal": truth(edition.startIsFinal)])
      xml.text("status", edition.status)
    }
  }

  private func write(_ costs: [Programme.Cost], _ xml: XMLText) {
    for (position, cost) in costs.enumerated() {
      xml.element("cost") {
        xml.text("VATCode", cost.percentage.map { $0 == 21 ? "5" : "3" } ?? "1")
        xml.text("VATPercentage", "\(cost.percentage ?? 0)")
        xml.text("amount", cost.net.decimal)
        xml.text("amountIsFinal", "true")
        xml.text("amountVAT", cost.vat.decimal)
        xml.text("costType", cost.type)
        xml.text("currency", "EUR")
        xml.text("id", "k\(position + 1)")
        xml.text("isRequiredCost", "true")
        xml.text("period", "program")
      }
    }
  }
}

extension Money {
  /// Euros with two decimals after a point.
  fileprivate var decimal: String {
    let rest = cents % 100
    return "\(cents / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}
