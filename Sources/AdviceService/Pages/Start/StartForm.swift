internal import Advice
internal import PathGraph

/// Makes the fields of the start form from a question and its faults.
struct StartForm {
  let visit: Visit
  /// What comes before the names of its fields.
  let prefix: String
  private let faults: [(name: String, text: String)]

  init(
    _ visit: Visit, faults: [ProfileFault], unclear: [Resolution.Unclear] = [],
    prefix: String = ""
  ) {
    self.visit = visit
    self.prefix = prefix
    self.faults =
      faults.map { fault in
        let words = fault.words[visit.language]
        let text = words.prefix(1).uppercased() + words.dropFirst()
        return (Self.field(of: fault, visit.question), text)
      } + unclear.map { ($0.name, Self.words(for: $0, visit)) }
  }

  /// That a name is not clear, and what may have been meant.
  private static func words(for unclear: Resolution.Unclear, _ visit: Visit) -> String {
    let names = unclear.candidates.map { "“\($0.title[visit.language])”" }
    guard !names.isEmpty else {
      return visit.strings("choice.nothing", ["text": unclear.text])
    }
    return visit.strings(
      "choice.several", ["text": unclear.text, "names": names.joined(separator: ", ")])
  }

  /// The field that has a fault.
  private static func field(of fault: ProfileFault, _ question: Question) -> String {
    let name = Question.name(ofKey: fault.key) ?? "nu"
    switch name {
    case "nu": return fault.key.hasSuffix("months") ? "nu-maanden" : "nu"
    case "bewijs":
      let position = fault.key.split { $0 == "[" || $0 == "]" }.dropFirst().first.flatMap {
        Int($0)
      }
      let proofs = question.values("bewijs")
      guard fault.key.hasSuffix(".on"), let position, proofs.indices.contains(position) else {
        return "bewijs-naam"
      }
      return Question.datePrefix + proofs[position]
    default: return name
    }
  }

  private var t: PageStrings { visit.strings }
  private var graph: PathGraph { visit.graph }

  /// The faults, each with the field that it leads to.
  var faultLinks: [StartModel.Fault] {
    faults.map { fault in
      guard case .text(let label)? = t.value("field.\(fault.name).label") else {
        return StartModel.Fault(text: fault.text, href: "#\(prefix)\(fault.name)")
      }
      return StartModel.Fault(
        text: t("start.fault", ["question": label, "fault": fault.text]),
        href: "#\(prefix)\(fault.name)")
    }
  }

  /// Whether any of these questions is answered, or has a fault.
  func has(_ names: [String]) -> Bool {
    names.contains { visit.question[$0] != nil || hasFault($0) }
  }

  /// Whether there is a fault in a question.
  func hasFault(_ name: String) -> Bool { faults.contains { $0.name.hasPrefix(name) } }

  private func fault(_ name: String) -> String? { faults.first { $0.name == name }?.text }

  // MARK: - Fields

  /// The answers that the form has no field for.
  var kept: [Question.Item] {
    let names = [
      "eerder3", "eerder3-maanden", "eerder4", "eerder4-maanden", "mag", "erkend", "opleidingen",
      "volgorde", "vanaf", "zoektijd", "vorm", "aanvrager", "grootte", "neemt-aan", "subsidie",
    ]
    return visit.question.items.filter { names.contains($0.name) }
  }

  /// A field in which something of the paths is searched; several fields of a name have numbers.
  func search(_ name: String, _ kind: Finder.Kind, list: String, number: Int = 0) -> FormField {
    let values = visit.question.values(name)
    let value = values.indices.contains(number) ? values[number] : ""
    let shown = visit.finder.entry(value, kind: kind).map { label(of: $0, kind) } ?? value
    return FormField(
      prefix + name, id: number == 0 ? nil : "\(prefix)\(name)-\(number + 1)",
      t(number == 0 ? "field.\(name).label" : "field.\(name).more"),
      hint: number == 0 ? hint(name) : nil, value: shown, fault: number == 0 ? fault(name) : nil,
      list: list, kind: kind)
  }

  /// A field for free text.
  func text(_ name: String) -> FormField {
    FormField(
      prefix + name, t("field.\(name).label"), hint: hint(name),
      value: visit.question[name] ?? "", fault: fault(name))
  }

  /// A field for a number.
  func number(_ name: String, _ range: ClosedRange<Int>, unit: String) -> FormField {
    FormField(
      prefix + name, t("field.\(name).label"), hint: hint(name),
      value: visit.question[name] ?? "", fault: fault(name), range: range, unit: t(unit))
  }

  /// A field for a day.
  func day(_ name: String, label: String? = nil) -> FormField {
    FormField(
      prefix + name, label ?? t("field.\(name).label"),
      value: visit.question[name] ?? "", fault: fault(name), type: "date")
  }

  private func hint(_ name: String) -> String? {
    guard case .text(let text)? = t.value("field.\(name).hint") else { return nil }
    return text
  }

  // MARK: - Names to choose from

  /// What can be chosen of a kind, as it stands in a field.
  func labels(of kind: Finder.Kind) -> [String] {
    visit.finder.entries(of: kind).map { label(of: $0, kind) }
  }

  private func label(of entry: Finder.Entry, _ kind: Finder.Kind) -> String {
    visit.finder.label(of: entry, kind: kind, in: visit.language)
  }
}
