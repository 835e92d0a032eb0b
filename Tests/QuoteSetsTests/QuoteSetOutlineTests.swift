import BuiltInQuoteSets
import QuoteSets
import Testing

@Suite struct `The outline of a quote set` {
  private func words(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  @Test func `leads to every quotation, character and theme`() throws {
    let bytes = try #require(BuiltInRules.bytes(of: "never-let-me-go"))
    let set = try QuoteSetReader.read(bytes, id: "never-let-me-go")
    let outline = QuoteSetOutline(bytes)
    #expect(Set(outline.quotations.keys) == Set(set.quotations.map(\.id)))
    #expect(Set(outline.characters.keys) == Set(set.characters.map(\.id)))
    #expect(Set(outline.themes.keys) == Set(set.themes.map(\.id)))
    for theme in set.themes {
      let entry = try #require(outline.themes[theme.id])
      #expect(words(entry.nameRange, of: bytes) == "\"\(theme.name)\"")
      #expect(words(entry.range, of: bytes).first == "{")
      #expect(words(entry.range, of: bytes).last == "}")
      #expect(words(entry.range, of: bytes).contains("\"id\": \"\(theme.id)\""))
    }
    for character in set.characters {
      let entry = try #require(outline.characters[character.id])
      #expect(words(entry.nameRange, of: bytes) == "\"\(character.name)\"")
    }
  }

  @Test func `leads to what has an id in a set that is not valid`() throws {
    let bytes = Array(
      #"{"quotations": [{"id": "a", "text": "A"}, 7, {"id": "b"}, {"id": "a", "text": "x"}]}"#.utf8)
    let outline = QuoteSetOutline(bytes)
    #expect(Set(outline.quotations.keys) == ["a", "b"])
    #expect(outline.quotations["a"].map { words($0.nameRange, of: bytes) } == #""A""#)
    #expect(outline.quotations["b"].map { words($0.nameRange, of: bytes) } == #""b""#)
    #expect(outline.themes.isEmpty)
  }

  @Test(arguments: ["", "{", "[]", #"{"quotations": {}}"#])
  func `leads nowhere in what is no set`(json: String) {
    #expect(QuoteSetOutline(Array(json.utf8)).quotations.isEmpty)
  }
}
