import EssayText
import Foundation
import Testing

@testable import SourceTexts

@Suite("Words in a book")
struct SourceTextTests {
  private static let book = """
    The Boat

    Letter 1

    You will be glad to hear that the boat—my brother’s boat—has
    come home without him.

    Chapter 1

    Nobody in the village spoke of the boat. We mended the sails, and
    tarred the keel, and said nothing.

    Chapter 2

    In June the harbour filled with mackerel.
    """

  private let source = SourceText(path: "boat.txt", text: TextSnapshot(Self.book))

  private func find(_ words: String) -> SourceText.Place? {
    let bytes = Array(words.utf8)
    return source.find(bytes, 0..<bytes.count)
  }

  @Test(
    "are found in their chapter, on their line",
    arguments: [
      ("spoke of the boat", "1", 10), ("We mended the sails, and tarred the keel", "1", 10),
      ("In June the harbor filled with mackerel", "2", 15),
      ("my brother's boat -- has come home", "letter 1", 5),
      ("[w]e mended … and said nothing", "1", 10), ("tarred the keel", "1", 11),
    ])
  func place(words: String, chapter: String, line: Int) throws {
    let place = try #require(find(words))
    #expect(place.chapter == chapter)
    #expect(place.line == line)
  }

  @Test("are found with their bytes in the book's file")
  func range() throws {
    let place = try #require(find("tarred the keel"))
    #expect(source.text[place.range] == "tarred the keel")
    let acrossLines = try #require(find("has come home without"))
    #expect(source.text[acrossLines.range] == "has\ncome home without")
  }

  @Test("before the first heading have no chapter")
  func frontMatter() throws {
    let place = try #require(find("The Boat"))
    #expect(place.line == 1)
    #expect(place.chapter == nil)
  }

  @Test(
    "that the book lacks are not found",
    arguments: [
      "Nobody in the town spoke of the boat", "mackerel filled the harbour in June", "umbrella",
      "said nothing. In June the harbour filled with umbrellas", "",
    ])
  func absent(words: String) {
    #expect(find(words) == nil)
  }
}

/// Whole books, where the environment names a folder of them.
@Suite(
  "The headings of real books",
  .enabled(if: Library.folder != nil, "ESSAYLINT_TEXTS names no folder of books"))
struct RealBookTests {
  @Test("of Frankenstein are four letters and twenty-four chapters")
  func frankenstein() throws {
    #expect(
      try Library.chapterNames("frankenstein.txt")
        == ["-"] + (1...4).map { "letter \($0)" } + (1...24).map(String.init))
  }

  @Test("of A Christmas Carol are five staves")
  func carol() throws {
    #expect(
      try Library.chapterNames("a-christmas-carol.txt") == ["-"] + (1...5).map(String.init))
  }

  @Test("of Jekyll and Hyde are ten titles")
  func jekyll() throws {
    #expect(
      try Library.chapterNames("jekyll-and-hyde.txt")
        == [
          "-", "Story of the Door", "Search for Mr. Hyde", "Dr. Jekyll Was Quite at Ease",
          "The Carew Murder Case", "Incident of the Letter", "Remarkable Incident of Dr. Lanyon",
          "Incident at the Window", "The Last Night", "Dr. Lanyon’s Narrative",
          "Henry Jekyll’s Full Statement of the Case",
        ])
  }

  @Test("of the plays are acts and scenes")
  func plays() throws {
    #expect(
      try Library.chapterNames("macbeth.txt") == ["-"] + scenes([7, 4, 6, 3, 8]))
    var romeo = ["-", "prologue"] + scenes([5, 6, 5, 5, 3])
    romeo.insert("2.prologue", at: 7)
    #expect(try Library.chapterNames("romeo-and-juliet.txt") == romeo)
  }

  /// `1.1`, `1.2` … for acts of so many scenes.
  private func scenes(_ counts: [Int]) -> [String] {
    counts.enumerated().flatMap { act, count in (1...count).map { "\(act + 1).\($0)" } }
  }
}

/// Books that the machine may have.
private enum Library {
  static let folder = ProcessInfo.processInfo.environment["ESSAYLINT_TEXTS"]

  static func chapterNames(_ file: String) throws -> [String] {
    let url = URL(filePath: try #require(folder)).appending(path: file)
    let text = try TextSnapshot(validating: Array(Data(contentsOf: url)))
    return ChapterFinder.chapters(of: text).map { $0.name ?? "-" }
  }
}
