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

@Suite("Headings")
struct HeadingTests {
  private static let prose = String(
    repeating: "The tide came in and nobody minded it much.\n", count: 15)

  private func chapters(_ headings: [String]) -> [String?] {
    let book = headings.map { "\($0)\n\n\(Self.prose)" }.joined(separator: "\n\n")
    return ChapterFinder.chapters(of: TextSnapshot(book)).map(\.name)
  }

  @Test(
    "have a number, however they are printed",
    arguments: [
      "## 5", "# V", "5. Fifth Column", "V. FIFTH COLUMN", "Ch. 5", "CHAPTER 5: FIFTH COLUMN",
      "[5]",
      "## 5. Fifth Column", "## Chapter 5", "**5**", "5", "Chapter Five — Fifth Column", "Chap. V",
      "5 — Fifth Column", "5: In Which Nobody Drowns", "# Chapter 5 #",
    ])
  func numbers(heading: String) {
    let fourth = heading.replacing("FIFTH COLUMN", with: "THE KEEL").replacing(
      "Fifth", with: "Third"
    )
    .replacing("Five", with: "Four").replacing("5", with: "4").replacing("V", with: "IV")
    #expect(chapters([fourth, heading]) == ["4", "5"])
  }

  @Test("may be titles that Markdown marks, below the book's own")
  func titles() {
    #expect(
      chapters(["# The Boat", "## Ashes", "## Fifth Column"]) == [nil, "Ashes", "Fifth Column"])
    #expect(
      chapters(["# Part One", "## Ashes", "## Fifth Column"]) == [
        "part 1", "Ashes", "Fifth Column",
      ])
    #expect(chapters(["The Fifth Column", "The Harbour Master"]).count == 2)
  }

  @Test("are not a lone title over the whole book, nor the lines of a list")
  func none() {
    #expect(chapters(["The Boat"]) == [nil])
    #expect(chapters(["# The Boat"]) == [nil])
    #expect(chapters(["1. wash the sails", "2. Tar the keel."]) == [nil])
  }
}

@Suite("Stage directions without brackets")
struct StageDirectionTests {
  private static let tails = [
    "Draws.", "They fight.", "Knocking.", "Kisses him.", "Dies.", "Laying down her dagger.",
    "Knocking within.", "Margaret wakes.", "A bell rings.", "Tobias falls.", "He goeth down.",
    "Comes forward.", "Aside.", "To Margaret and Tobias.", "They fight; Tobias falls.", "Hautboys.",
    "Margaret appears above at a window.", "Opens the tomb.", "Looking on his hands.",
  ]

  private func play(_ tail: String) -> SourceText {
    SourceText(
      path: "quay.txt",
      text: TextSnapshot(
        """
        ACT I

        SCENE I

        MARGARET.
        Cut the cable, for I mean to drown.

        TOBIAS.
        The anchor holds and the lantern gutters out. \(tail)
        This is thy sheath Stabs herself; there rust in brine,
        And let the mackerel have what once was mine.

        MARGARET.
        The harbour slides beneath us, and the keel.

        TOBIAS.
        Be quiet, and be comforted, and kneel.
        """))
  }

  private func read(_ words: String, in source: SourceText) throws -> SourceText.Place {
    let bytes = Array(words.utf8)
    return try #require(source.find(bytes, 0..<bytes.count), "\(words)")
  }

  @Test("need not be quoted, and may be", arguments: tails)
  func directions(tail: String) throws {
    let source = play(tail)
    for words in [
      "the lantern gutters out. This is thy sheath; there rust in brine",
      "the lantern gutters out. \(tail) This is thy sheath Stabs herself; there rust in brine",
      "The anchor holds and the lantern gutters out",
    ] {
      let place = try read(words, in: source)
      #expect(place.speaker == "TOBIAS")
      #expect(place.chapter == "1.1")
      #expect(place.line == 9)
    }
  }

  @Test(
    "are none where the poet speaks",
    arguments: [
      "Here comes Tobias.", "Draws he his sword?", "Come, cut it.", "They say so.",
      "Margaret wills it.",
      "Nothing.", "Fear me not.", "He is dead.",
    ])
  func words(tail: String) {
    let bytes = Array("the lantern gutters out. This is thy sheath".utf8)
    let source = play(tail)
    #expect(source.find(bytes, 0..<bytes.count) == nil)
  }

  @Test("leave each place of a speech once")
  func places() throws {
    let bytes = Array("The anchor holds and the lantern gutters out".utf8)
    #expect(play("Dies.").read(bytes, 0..<bytes.count)?.places.count == 1)
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
