internal import CLibXML2

/// The numbers of a grammar's elements and attributes by the addresses of their names.
///
/// libxml2 keeps one copy of each name in the parser's dictionary, so that two names are equal where
/// their addresses are: no string is made or compared for an element.
struct InternedNames {
  private typealias Name = UnsafePointer<xmlChar>

  /// One slot of an open-addressing table; `prefix` 0 marks an empty one.
  private struct Slot {
    var name = UInt(0)
    var prefix: UInt8 = 0
    var element: UInt8 = 0
  }

  private var slots: [Slot]
  private let mask: Int
  /// Addresses of namespaces and the number of their prefix, from 1.
  private var namespaces: [(address: UInt, prefix: UInt8)] = []
  /// The number of the prefix that names without a namespace have; 0 for none.
  private var prefixOfNoNamespace: UInt8 = 0
  private let attributes: [(name: UInt, attribute: AttributeName)]

  /// The names of a grammar, in the dictionary of a parser.
  init(_ grammar: Grammar, in dictionary: xmlDictPtr) {
    attributes = AttributeName.allCases.map { attribute in
      (unsafe Self.intern(attribute.name, in: dictionary), attribute)
    }
    let size = 1024
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
    for (number, namespace) in grammar.namespaces.enumerated() {
      for address in namespace.addresses {
        unsafe adopt(namespace: address, as: UInt8(number + 1), in: dictionary)
      }
    }
    for row in grammar.rows {
      for name in row.names {
        let parts = name.split(separator: ":", maxSplits: 1)
        let prefix = parts.count == 2 ? String(parts[0]) : ""
        guard let number = grammar.namespaces.firstIndex(where: { $0.prefix == prefix }) else {
          preconditionFailure("the prefix \(prefix) has a namespace")
        }
        insert(
          unsafe Self.intern(String(parts[parts.count - 1]), in: dictionary),
          UInt8(number + 1), row.element)
      }
    }
  }

  /// Takes one more address for a prefix; an empty one for names without a namespace.
  private mutating func adopt(namespace: String, as prefix: UInt8, in dictionary: xmlDictPtr) {
    guard !namespace.isEmpty else { return prefixOfNoNamespace = prefix }
    namespaces.append((unsafe Self.intern(namespace, in: dictionary), prefix))
  }

  /// Takes the namespace of a root element as one of the default ones.
  mutating func adoptDefault(_ namespace: UnsafePointer<xmlChar>?) {
    guard let namespace = unsafe namespace else { return prefixOfNoNamespace = 1 }
    namespaces.append((UInt(bitPattern: namespace), 1))
  }

  private static func intern(_ text: String, in dictionary: xmlDictPtr) -> UInt {
    UInt(bitPattern: unsafe xmlDictLookup(dictionary, text, Int32(text.utf8.count)))
  }

  private mutating func insert(_ name: UInt, _ prefix: UInt8, _ element: UInt8) {
    var place = hash(name, prefix)
    while slots[place].prefix != 0 { place = (place + 1) & mask }
    slots[place] = Slot(name: name, prefix: prefix, element: element)
  }

  private func hash(_ name: UInt, _ prefix: UInt8) -> Int {
    Int(truncatingIfNeeded: (name >> 3 ^ name >> 13) &+ UInt(prefix) &* 0x9E37) & mask
  }

  /// The element of a name among those that may stand here; nil for none.
  ///
  /// - Complexity: O(*n*) namespaces of the grammar, which are few.
  func element(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, among allowed: UInt128
  ) -> UInt8? {
    var prefix = prefixOfNoNamespace
    if let namespace = unsafe namespace {
      let address = UInt(bitPattern: namespace)
      guard let known = namespaces.first(where: { $0.address == address }) else { return nil }
      prefix = known.prefix
    }
    guard prefix != 0 else { return nil }
    let key = UInt(bitPattern: name)
    var place = hash(key, prefix)
    while slots[place].prefix != 0 {
      let slot = slots[place]
      if slot.name == key, slot.prefix == prefix, allowed >> UInt128(slot.element) & 1 == 1 {
        return slot.element
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The attribute of a name; nil for one that no reader uses.
  func attribute(_ name: UnsafePointer<xmlChar>) -> AttributeName? {
    let address = UInt(bitPattern: name)
    return attributes.first { $0.name == address }?.attribute
  }
}
