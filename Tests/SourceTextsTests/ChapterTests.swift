import EssayText
import Testing

@testable import SourceTexts

/// The names of a book's chapters, in order; “-” for what stands before the first.
private func chapterNames(_ book: String) -> [String] {
  ChapterFinder.chapters(of: TextSnapshot(book)).map { $0.name ?? "-" }
}

/// As many words as a chapter that counts has.
private let paragraph =
  String(repeating: "The rain went on all that day, and nobody spoke of the boat. ", count: 12)

@Suite("The chapters of a book")
struct ChapterTests {
  @Test(
    "are numbered as their headings say",
    arguments: [
      ("Chapter 5", "5"), ("CHAPTER V", "5"), ("Chapter V.", "5"), ("CHAPTER V. In the Boat", "5"),
      ("Chapter Five", "5"), ("Chapter the Fifth", "5"), ("Chapter Twenty-One", "21"),
      ("CHAPTER FORTY-SECOND", "42"), ("Chapter XXIV", "24"), ("Chapter 12: The Oar", "12"),
      ("  Chapter 3  ", "3"), ("Stave Two", "2"), ("STAVE THREE: A LIGHT", "3"), ("Canto IV", "4"),
      ("Letter 2", "2"), ("BOOK IX", "9"), ("_Chapter 7_", "7"),
    ])
  func numbers(heading: String, name: String) {
    #expect(chapterNames("\(heading)\n\n\(paragraph)") == [name])
  }

  @Test(
    "do not begin at a line that only looks like a heading",
    arguments: [
      "Chapter 5 was the one she liked.", "Letter 4 never came", "Chapter Civil War",
      "“Chapter 5”", "Chapters come and go", "The letter", "I", "Scene by scene he went on",
      "Act well your part", "Letter I, which he kept,",
    ])
  func proseIsNoHeading(line: String) {
    #expect(!chapterNames("Chapter 1\n\n\(paragraph)\n\n\(line)\n\n\(paragraph)").contains("5"))
    #expect(chapterNames("Chapter 1\n\n\(paragraph)\n\n\(line)\n\n\(paragraph)") == ["1"])
  }

  @Test("do not begin inside a paragraph")
  func headingsFollowABlankLine() {
    #expect(chapterNames("Chapter 1\n\nShe read aloud:\nChapter 2\nand shut it.") == ["1"])
  }

  @Test("have what goes before the first as a part without a name")
  func frontMatter() {
    #expect(chapterNames("The Boat\n\nby Nobody\n\nChapter 1\n\n\(paragraph)") == ["-", "1"])
  }

  @Test("are bare numbers where no heading has a name")
  func bareNumbers() {
    #expect(chapterNames("1\n\n\(paragraph)\n\n2\n\n\(paragraph)") == ["1", "2"])
    #expect(chapterNames("I.\n\n\(paragraph)\n\nII.\n\n\(paragraph)") == ["1", "2"])
    #expect(chapterNames("Part One\n\n1\n\n\(paragraph)\n\n2\n\n\(paragraph)") == ["1", "2"])
  }

  @Test("keep their number through the bare numbers of their sections")
  func sectionsOfAChapter() {
    let book = "Chapter 1\n\nI\n\n\(paragraph)\n\nII\n\n\(paragraph)\n\nChapter 2\n\n\(paragraph)"
    #expect(chapterNames(book) == ["1", "2"])
  }

  @Test("are told from the letters that go before them")
  func lettersAndChapters() {
    let book = ["Letter I", "Letter II", "Chapter I", "Chapter II", "Chapter III"]
      .map { "\($0)\n\n\(paragraph)\n\n" }.joined()
    #expect(chapterNames(book) == ["letter 1", "letter 2", "1", "2", "3"])
  }

  @Test("of a play are act and scene")
  func actsAndScenes() {
    let book = """
      PROLOGUE

      Two boats, both leaking.

      ACT I

      SCENE I. A quay.

      FIRST SAILOR.
      Where is the boat?

      SCENE II

      SECOND SAILOR.
      Gone.

      ACT II

      PROLOGUE

      Now the rain.

      SCENE I

      FIRST SAILOR.
      It rains.
      """
    #expect(chapterNames(book) == ["prologue", "1.1", "1.2", "2.prologue", "2.1"])
  }

  @Test("of a play may have act and scene on one line")
  func actAndSceneOnOneLine() {
    let book = "Act 1, Scene 1\n\nRain.\n\nACT I. SCENE II.\n\nWind.\n\nAct Two Scene One\n\nSun."
    #expect(chapterNames(book) == ["1.1", "1.2", "2.1"])
  }

  @Test("that begin anew in each part carry the part")
  func chaptersOfParts() {
    let chapters = "Chapter 1\n\n\(paragraph)\n\nChapter 2\n\n\(paragraph)\n\n"
    #expect(
      chapterNames("Part One\n\n\(chapters)Part Two\n\n\(chapters)")
        == ["1.1", "1.2", "2.1", "2.2"])
  }

  @Test("that count on through the parts do without the part")
  func chaptersCountedThrough() {
    let book = "Part I\n\nChapter 1\n\n\(paragraph)\n\nPart II\n\nChapter 2\n\n\(paragraph)"
    #expect(chapterNames(book) == ["1", "2"])
  }

  @Test("without numbers go by their titles")
  func titles() {
    let book = """
      The Boat

      by Nobody

      Story of the Oar

      \(paragraph)

      “Nobody came,” she said.

      Hastie Rower

      The Last Night

      \(paragraph)
      """
    #expect(chapterNames(book) == ["-", "Story of the Oar", "The Last Night"])
  }

  @Test("are not those of the table of contents")
  func contents() {
    let book = """
      Contents

      Letter 1
      Chapter 1
      Chapter 2

      Letter 1

      \(paragraph)\(paragraph)

      Chapter 1

      \(paragraph)\(paragraph)

      Chapter 2

      \(paragraph)\(paragraph)
      """
    #expect(chapterNames(book) == ["-", "letter 1", "1", "2"])
  }

  @Test("leave out what Project Gutenberg puts around the work")
  func gutenberg() {
    let book = """
      The Project Gutenberg eBook of The Boat

      *** START OF THE PROJECT GUTENBERG EBOOK THE BOAT ***

      Chapter 1

      The rain.

      *** END OF THE PROJECT GUTENBERG EBOOK THE BOAT ***

      Section 1. General terms of use.
      """
    let text = TextSnapshot(book)
    let chapters = ChapterFinder.chapters(of: text)
    #expect(chapters.map { text[$0.range] } == ["\nThe rain.\n\n"])
  }

  @Test("are found in a text of any line end, and behind a byte-order mark")
  func lineEnds() {
    let book = "Chapter 1\n\nRain.\n\nChapter 2\n\nWind."
    for lineEnd in ["\r\n", "\r"] {
      #expect(chapterNames(book.replacing("\n", with: lineEnd)) == ["1", "2"])
    }
    #expect(chapterNames("\u{FEFF}\(book)") == ["1", "2"])
  }

  @Test("of a text without headings are one, of an empty text none")
  func noHeadings() {
    #expect(chapterNames("Only rain.") == ["-"])
    #expect(chapterNames("") == [])
    #expect(chapterNames("\n \n") == [])
  }
}

@Suite("A Roman numeral")
struct RomanNumeralTests {
  @Test(
    "is read by its value",
    arguments: [
      ("i", 1), ("iv", 4), ("ix", 9), ("xiv", 14), ("xl", 40), ("xcix", 99), ("cccxcix", 399),
    ])
  func values(numeral: String, value: Int) {
    #expect(RomanNumeral.value(of: numeral) == value)
  }

  @Test("is no other word", arguments: ["civil", "iiii", "vv", "ic", "mix", "", "xx1", "ill"])
  func otherWords(word: String) {
    #expect(RomanNumeral.value(of: word) == nil)
  }
}
