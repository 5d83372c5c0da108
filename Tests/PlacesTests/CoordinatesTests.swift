import Places
import Testing

@Suite("Points on the earth")
struct CoordinatesTests {
  @Test("A degree of latitude is 111 kilometres, one of longitude less by the cosine")
  func degrees() throws {
    let equator = try #require(Coordinates(latitude: 0, longitude: 0))
    let north = try #require(Coordinates(latitude: 1, longitude: 0))
    #expect(abs(equator.kilometres(to: north) - 111.195) < 0.001)
    let west = try #require(Coordinates(latitude: 60, longitude: 5))
    let east = try #require(Coordinates(latitude: 60, longitude: 6))
    #expect(abs(west.kilometres(to: east) - 55.597) < 0.01)
  }

  @Test("A point is no way from itself, and what is on no globe is no point")
  func bounds() throws {
    let point = try #require(Coordinates(latitude: -90, longitude: 180))
    #expect(point.kilometres(to: point) == 0)
    #expect(Coordinates(latitude: 90.1, longitude: 0) == nil)
    #expect(Coordinates(latitude: 0, longitude: -180.1) == nil)
    #expect(Coordinates(latitude: .nan, longitude: 0) == nil)
  }
}
