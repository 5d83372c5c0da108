extension CatalogueReader {
  /// The names of the documents in an input, as far as they can be told without reading it; standard
  /// input can be read only once.
  package func documents(in input: CatalogueInput) -> [String] {
    guard input != .standardInput else { return [input.name] }
    var names: [String] = []
    do throws(PackedInput.Stopped) {
      let packed = try PackedInput(input, limits: limits)
      while let document = try packed.next() { names.append(document.name) }
    } catch {
      // What is wrong with it is told when it is read.
    }
    return names
  }

  /// The SHA-256 of each document of an input, by its name, in 64 digits: without parsing it.
  ///
  /// A document that cannot be read is not in it; standard input has none, since it can be read only
  /// once.
  ///
  /// - Complexity: O(*n*) bytes.
  package func digests(of input: CatalogueInput) -> [String: String] {
    guard input != .standardInput else { return [:] }
    var digests: [String: String] = [:]
    do throws(PackedInput.Stopped) {
      let packed = try PackedInput(input, limits: limits)
      while let document = try packed.next() {
        guard document.refusal == nil else { continue }
        let digest = try digest(packed)
        // Two files of one name in an archive are told apart by nothing.
        digests[document.name] = digests[document.name] == nil ? digest : ""
      }
    } catch {
      // What is wrong with it is told when it is read.
    }
    return digests
  }

  private func digest(_ packed: PackedInput) throws(PackedInput.Stopped) -> String {
    let digest = Digest()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var failure: PackedInput.Stopped?
    var count = 1
    while count > 0 {
      unsafe buffer.withUnsafeMutableBytes { bytes in
        do throws(PackedInput.Stopped) {
          count = try unsafe packed.read(into: bytes)
          unsafe digest.update(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
    }
    return digest.finish()
  }
}
