import QuoteSets
import Testing

@testable import SetChecking

@Suite struct `The name of a book's chapter` {
  struct Case: Sendable {
    let divisions: [Division]
    /// What else the book has.
    var names: [String] = []
    let name: String?
    let place: [Int]?
  }

  private static let cases = [
    Case(divisions: [.chapter], name: "5", place: [5]),
    Case(divisions: [.chapter], name: "chapter 5", place: [5]),
    Case(divisions: [.chapter], name: nil, place: nil),
    Case(divisions: [.chapter], name: "prologue", place: [0]),
    // A volume of which the set knows nothing.
    Case(divisions: [.chapter], name: "2.5", place: nil),
    Case(divisions: [.chapter], name: "letter 4", place: nil),
    Case(divisions: [.chapter], name: "Story of the Door", place: [1]),
    Case(divisions: [.chapter], name: "STORY OF THE DOOR", place: [1]),
    Case(divisions: [.chapter], name: "Search for Mr. Hyde", place: [2]),
    Case(divisions: [.chapter], name: "The Last Night", place: nil),
    Case(divisions: [.chapter, .letter], names: ["letter 1", "1"], name: "4", place: [4, 0]),
    Case(
      divisions: [.chapter, .letter], names: ["letter 1", "1"], name: "letter 4", place: [0, 4]),
    Case(divisions: [.letter, .chapter], names: ["letter 1", "1"], name: "4", place: [0, 4]),
    Case(divisions: [.chapter, .letter], names: ["chapter 1", "1"], name: "4", place: [0, 4]),
    Case(divisions: [.act, .scene], name: "2.1", place: [2, 1]),
    Case(divisions: [.act, .scene], name: "2.prologue", place: [2, 0]),
    Case(divisions: [.act, .scene], name: "prologue", place: [0, 0]),
    Case(divisions: [.act, .scene], name: "act 2, scene 1", place: [2, 1]),
    Case(divisions: [.act, .scene], name: "2.1.3", place: nil),
    Case(divisions: [.part, .chapter], names: ["part 1, chapter 1"], name: "3", place: nil),
    Case(divisions: [.part, .chapter], name: "chapter 3", place: nil),
    Case(divisions: [.part, .chapter], name: "part 2, chapter 3", place: [2, 3]),
    Case(divisions: [.part, .chapter], name: "2.3", place: [2, 3]),
    Case(divisions: [.act], name: "3", place: [3]),
    Case(divisions: [.stave], name: "3", place: [3]),
    Case(divisions: [], name: "5", place: []),
    Case(divisions: [], name: nil, place: []),
  ]

  @Test(arguments: cases)
  func `is a place in the set's numbers`(given: Case) throws {
    let set = QuoteSet(
      id: "x", title: "X", author: Author(name: "Y", forms: []), year: nil,
      divisions: given.divisions, narrator: nil, titles: [],
      contents: given.divisions == [.chapter]
        ? [
          TitledPart(place: [1], title: "Story of the Door"),
          TitledPart(place: [2], title: "Search for Mr Hyde"),
        ] : [],
      characters: [], relationships: [], places: [], themes: [], quotations: [])
    #expect(BookPlaces(set, names: given.names).place(of: given.name) == given.place)
  }
}
