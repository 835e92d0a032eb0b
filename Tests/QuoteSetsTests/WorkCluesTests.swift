import BuiltInQuoteSets
import QuoteSets
import Testing

@Suite struct WorkCluesTests {
  @Test func areTheSameOnceTheBuildHasWrittenThemDown() {
    let clues = [
      WorkClues(
        id: "the-boat", author: Author(name: "Ann Ashe", forms: ["Ashe"]),
        titles: ["The Boat", "Boats"], names: ["Bea", "the ferryman"]),
      WorkClues(
        id: "empty", author: Author(name: "Ben Birch", forms: []), titles: ["Empty"], names: []),
    ]
    #expect(WorkClues.list(from: WorkClues.list(clues)) == clues)
  }

  @Test func ofTheBuiltInSetsAreThoseOfTheirFiles() throws {
    let clues = WorkClues.list(from: BuiltInRules.clues)
    #expect(clues.map(\.id) == BuiltInRules.ids)
    for clue in clues {
      let bytes = try #require(BuiltInRules.bytes(of: clue.id))
      #expect(try WorkClues(of: QuoteSetReader.read(bytes, id: clue.id)) == clue)
    }
  }
}
