internal import Advice
internal import PathGraph

extension Trial {
  /// What it is called: what the adviser wrote, else what it changes.
  func title(number: Int, _ visit: Visit) -> String {
    if !name.isEmpty { return name }
    let texts = changes.items.map { Self.text(of: $0, visit) }
    return texts.isEmpty
      ? visit.strings("client.trial", ["n": String(number)]) : texts.joined(separator: ", ")
  }

  /// A change in words.
  static func text(of item: Question.Item, _ visit: Visit) -> String {
    let graph = visit.graph
    let title: LocalizedText? =
      switch item.name {
      case "bewijs": graph.credential(item.value).map { graph[$0].title }
      case "mag": graph.course(item.value).map { graph[$0].title }
      case "niet", "wel": graph.tag(item.value).map { graph[$0].title }
      case "doel": visit.finder.entry(item.value, kind: .goal)?.title
      default: nil
      }
    let words = visit.strings
    let plain =
      switch item.value {
      case Trial.no: words("client.no")
      case "ja": words("client.yes")
      default:
        ["aanvrager", "subsidie"].contains(item.name)
          ? words("client.\(item.name).\(item.value)") : item.value
      }
    return "\(words("client.other.\(item.name)")): \(title?[visit.language] ?? plain)"
  }
}
