import QuoteSets
import Testing

@testable import quoteset_embed

@Suite struct EmbeddedSourceTests {
  private let list = #"{"authors": [{"name": "Homer", "works": []}]}"#

  private func text(of source: EmbeddedSource) -> String {
    String(decoding: source.source, as: UTF8.self)
  }

  @Test func setsAndTheListStandApart() throws {
    var source = EmbeddedSource()
    try source.add(Array(soundSet.utf8), id: "the-play")
    try source.add(Array(list.utf8), id: "other-works")
    let text = text(of: source)
    let parts = text.components(separatedBy: "static let embeddedOtherWorks: StaticString = ")
    try #require(parts.count == 2)
    #expect(parts[0].contains("the-play") && parts[0].contains("The Play"))
    #expect(!parts[0].contains("Homer"))
    #expect(parts[1].contains("Homer") && !parts[1].contains("authors"))
  }

  @Test func withoutAListThereIsAnEmptyOne() {
    let parts = text(of: EmbeddedSource()).components(separatedBy: "embeddedOtherWorks")
    #expect(parts.count == 2 && !parts[1].contains("author"))
  }

  @Test func whatIsWrongIsNotTakenUp() {
    var source = EmbeddedSource()
    #expect(throws: QuoteSetErrors.self) { try source.add(Array("{}".utf8), id: "other-works") }
    #expect(throws: QuoteSetErrors.self) { try source.add(Array(list.utf8), id: "the-play") }
    #expect(!text(of: source).contains("Homer"))
  }
}
