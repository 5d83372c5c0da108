import CourseCatalogue
import Testing

/// The documents of EDU-DEX beside programmes.
struct EdudexDocumentTests {
  @Test func `a directory tells where documents are, whatever the order`() {
    let namespace = "http://studieData.nl/schema/edudex/directory"
    let reading = Reading(
      """
      <edudexDirectory xmlns="\(namespace)">
      <editor>redactie@school.example</editor><orgUnitId>edudex</orgUnitId>
      <subDirectory><orgUnitId>tias</orgUnitId><directoryUrl>
      https://tias.example/dir.xml
      </directoryUrl></subDirectory>
      <subDirectory><directoryUrl>https://baak.example/dir.xml</directoryUrl>\
      <orgUnitId>baak</orgUnitId></subDirectory>
      <programResource><programId>a b</programId>\
      <resourceUrl>https://edudex.example/a.xml</resourceUrl></programResource>
      <programResource><clientId><orgUnitId>x</orgUnitId></clientId><programId>c</programId>\
      <resourceUrl>https://edudex.example/c.xml</resourceUrl></programResource>
      </edudexDirectory>
      """)
    let listings = reading.records.map(\.content)
    #expect(
      listings == [
        .listing(DirectoryListing(provider: "tias", url: "https://tias.example/dir.xml")),
        .listing(DirectoryListing(provider: "baak", url: "https://baak.example/dir.xml")),
        .listing(
          DirectoryListing(provider: "edudex", offer: "a b", url: "https://edudex.example/a.xml")),
        .skipped,
      ])
    #expect(reading.codes == ["for-one-client"])
    #expect(reading.summaries.first?.diagnostics.map(\.code) == [.onlyAddresses])
    #expect(!reading.dump.contains("redactie"))
  }

  @Test(arguments: [
    "http://localhost:8080/tias", "http://127.0.0.1/a", "https://192.168.1.5/a",
    "http://172.16.0.1/", "https://feeds.school.local/a",
  ])
  func `an address in the supplier's own network is named as such`(address: String) {
    let namespace = "http://studieData.nl/schema/edudex/directory"
    let reading = Reading(
      """
      <edudexDirectory xmlns="\(namespace)"><orgUnitId>edudex</orgUnitId>
      <subDirectory><orgUnitId>tias</orgUnitId><directoryUrl>\(address)</directoryUrl>
      </subDirectory></edudexDirectory>
      """)
    #expect(reading.records.map(\.content) == [.listing(DirectoryListing(provider: "tias"))])
    #expect(reading.codes == ["address-local"])
  }

  @Test func `an institute tells the provider's name and places`() throws {
    let namespace = "http://studieData.nl/schema/edudex/institute"
    let reading = Reading(
      """
      <instituteData xmlns="\(namespace)"><orgUnitId>school</orgUnitId>
      <contactData><contactName>Piet</contactName></contactData>
      <instituteName xml:lang="en">School of Samples</instituteName>
      <instituteName xml:lang="nl">Voorbeeldschool</instituteName>
      <webLink xml:lang="nl">https://school.example</webLink>
      <instituteLocation><id>l1</id><name>Hal</name>
      <address><addressType>postal</addressType><city>Assen</city></address>
      <address><addressType>visitation</addressType><street>Hallaan</street>\
      <house_number>1</house_number><zipcode>8011 AB</zipcode><city>Zwolle</city>\
      <country>nl</country></address></instituteLocation></instituteData>
      """)
    let profile = try #require(reading.providers.first)
    #expect(
      profile.provider
        == Provider(id: "school", name: "Voorbeeldschool", url: "https://school.example"))
    #expect(
      profile.venues == [
        "l1": Venue(
          name: "Hal", address: "Hallaan 1", postcode: "8011AB", city: "Zwolle", country: "NL")
      ])
    #expect(reading.summaries.first?.supplier == "Voorbeeldschool")
    #expect(!reading.dump.contains("Piet"))
  }
}
