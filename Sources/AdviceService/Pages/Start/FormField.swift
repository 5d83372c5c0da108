/// A field of the form that takes a text, a number or a day.
struct FormField {
  /// Its name in the address.
  let name: String
  /// Its id on the page.
  let id: String
  /// What is asked, and what helps to answer it.
  let label: String
  let hint: String?
  /// What stands in it.
  let value: String
  /// What is wrong with it.
  let fault: String?
  /// The list that it may be chosen from.
  let list: String?
  /// What kind of thing is searched for in it.
  let kind: String?
  /// Its type, and how it is shown.
  let type: String
  let size: String
  /// For a number: the least, the most, and what it counts.
  let least: String?
  let most: String?
  let unit: String?
  /// The ids of what describes it.
  let described: String?

  init(
    _ name: String, id: String? = nil, _ label: String, hint: String? = nil, value: String,
    fault: String? = nil,
    list: String? = nil, kind: Finder.Kind? = nil, range: ClosedRange<Int>? = nil,
    unit: String? = nil, type: String? = nil
  ) {
    self.name = name
    self.id = id ?? name
    self.label = label
    self.hint = hint
    self.value = value
    self.fault = fault
    self.list = list
    self.kind = kind?.rawValue
    self.type = type ?? "text"
    size = range != nil ? "short" : type == "date" ? "date" : "long"
    least = range.map { String($0.lowerBound) }
    most = range.map { String($0.upperBound) }
    self.unit = unit
    let own = self.id
    let parts = [fault.map { _ in "\(own)-fout" }, hint.map { _ in "\(own)-hulp" }]
      .compactMap { $0 }
    described = parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

/// Something to choose.
struct FormChoice {
  /// The name of the question in the address, its value, its id on the page, and what it is called.
  let name, value, id, label: String
  /// Whether it is one of several of which one can be chosen.
  let isOneOf: Bool
  /// Whether it is chosen.
  let isChosen: Bool
  /// The field for the day on which it was got, where it lapses.
  var day: FormField?
}
