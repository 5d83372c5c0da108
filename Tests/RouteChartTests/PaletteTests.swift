import Foundation
import RouteChart
import Testing

/// Contrast as the Web Content Accessibility Guidelines measure it.
@Suite struct PaletteTests {
  @Test(arguments: [false, true])
  func `words and lines stand out from the paper`(_ isDark: Bool) throws {
    let palette = isDark ? Palette.dark : Palette.light
    for words in [palette.ink, palette.muted] {
      #expect(try contrast(words, palette.paper) >= 4.5, "\(words)")
    }
    for line in palette.sectors + [palette.neutral] {
      #expect(try contrast(line, palette.paper) >= 3, "\(line)")
    }
  }

  @Test func `in print it is black on white`() {
    #expect(Palette.light.paper == "#ffffff")
    #expect(Palette.light.sectors.count == Palette.dark.sectors.count)
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let (first, second) = (try luminance(one), try luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let parts = [value >> 16, value >> 8 & 0xff, value & 0xff].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
