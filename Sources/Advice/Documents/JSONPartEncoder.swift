/// Hands a value the containers through which it writes itself.
///
/// Values inside values are written whole, one after the other; containers that are left open for
/// later, which no document of ours asks for, are refused.
struct JSONPartEncoder: Encoder {
  let part: JSONPart
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    part.become(.object)
    return KeyedEncodingContainer(JSONMembers<Key>(part: part))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    part.become(.list)
    return JSONElements(part: part)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    part.become(.single)
    return JSONSingleValue(part: part)
  }
}

/// The members of an object.
private struct JSONMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let part: JSONPart
  let codingPath: [any CodingKey] = []

  private func begin(_ key: Key) -> JSONOutput {
    part.begin(key.stringValue)
    return part.output
  }

  func encodeNil(forKey key: Key) { begin(key).writeNull() }
  func encode(_ value: Bool, forKey key: Key) { begin(key).write(value) }
  func encode(_ value: String, forKey key: Key) { begin(key).write(value) }
  func encode(_ value: Int, forKey key: Key) { begin(key).write(integer: value) }
  func encode(_ value: Int64, forKey key: Key) { begin(key).write(integer: value) }
  func encode(_ value: Double, forKey key: Key) throws { try begin(key).write(value) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try begin(key).write(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { JSONPartEncoder.refuse() }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    JSONPartEncoder.refuse()
  }

  func superEncoder() -> any Encoder { JSONPartEncoder.refuse() }
  func superEncoder(forKey key: Key) -> any Encoder { JSONPartEncoder.refuse() }
}

/// The elements of a list.
private struct JSONElements: UnkeyedEncodingContainer {
  let part: JSONPart
  let codingPath: [any CodingKey] = []
  var count: Int { part.count }

  private func begin() -> JSONOutput {
    part.beginElement()
    return part.output
  }

  func encodeNil() { begin().writeNull() }
  func encode(_ value: Bool) { begin().write(value) }
  func encode(_ value: String) { begin().write(value) }
  func encode(_ value: Int) { begin().write(integer: value) }
  func encode(_ value: Int64) { begin().write(integer: value) }
  func encode(_ value: Double) throws { try begin().write(value) }
  func encode(_ value: some Encodable) throws { try begin().write(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> { JSONPartEncoder.refuse() }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { JSONPartEncoder.refuse() }
  func superEncoder() -> any Encoder { JSONPartEncoder.refuse() }
}

/// A value that is neither.
private struct JSONSingleValue: SingleValueEncodingContainer {
  let part: JSONPart
  let codingPath: [any CodingKey] = []

  func encodeNil() { part.output.writeNull() }
  func encode(_ value: Bool) { part.output.write(value) }
  func encode(_ value: String) { part.output.write(value) }
  func encode(_ value: Int) { part.output.write(integer: value) }
  func encode(_ value: Int64) { part.output.write(integer: value) }
  func encode(_ value: Int8) { part.output.write(integer: value) }
  func encode(_ value: Int16) { part.output.write(integer: value) }
  func encode(_ value: Int32) { part.output.write(integer: value) }
  func encode(_ value: UInt) { part.output.write(integer: value) }
  func encode(_ value: UInt8) { part.output.write(integer: value) }
  func encode(_ value: UInt16) { part.output.write(integer: value) }
  func encode(_ value: UInt32) { part.output.write(integer: value) }
  func encode(_ value: UInt64) { part.output.write(integer: value) }
  func encode(_ value: Float) throws { try part.output.write(Double(value)) }
  func encode(_ value: Double) throws { try part.output.write(value) }
  func encode(_ value: some Encodable) throws { try part.output.write(value) }
}

extension JSONPartEncoder {
  fileprivate static func refuse() -> Never {
    preconditionFailure("no document leaves a container open for later")
  }
}
