public import EssayText

/// A chapter, letter, stave or scene of a book.
public struct Chapter: Sendable, Equatable {
  /// As the heading numbers it, in figures; nil for what stands before the first heading.
  public let number: String?
  /// Its text without the heading, in bytes of the book's file.
  public let range: ByteRange
}

/// Finds a book's chapters by their headings: a line of its own that begins “Chapter 5”,
/// “CHAPTER V”, “Letter 2”, “STAVE TWO”, “5.” or “V.”, with a blank line before it.
///
/// What Project Gutenberg puts before and after a work is left out, by the lines of asterisks that
/// mark the work's beginning and end.
enum ChapterFinder {
  static func chapters(of text: TextSnapshot) -> [Chapter] {
    let work = workRange(of: text)
    var chapters: [Chapter] = []
    var number: String?
    var start = work.lowerBound
    var blankBefore = true
    for line in text.lines.line(at: work.lowerBound)..<text.lines.count {
      let range = text.lines.contentRange(ofLine: line, in: text.bytes)
      if range.lowerBound >= work.upperBound { break }
      let words = trimmed(range, text.bytes)
      if blankBefore, !words.isEmpty, words.count <= 80, let found = headingNumber(text[words]) {
        append(&chapters, number, start..<range.lowerBound, text)
        number = found
        start = min(text.lines.range(ofLine: line).upperBound, work.upperBound)
      }
      blankBefore = words.isEmpty
    }
    append(&chapters, number, start..<work.upperBound, text)
    return withoutContents(chapters)
  }

  private static func append(
    _ chapters: inout [Chapter], _ number: String?, _ range: ByteRange, _ text: TextSnapshot
  ) {
    guard !range.isEmpty, !trimmed(range, text.bytes).isEmpty else { return }
    chapters.append(Chapter(number: number, range: range))
  }

  /// A table of contents gives each heading once more, with hardly a word under it.
  private static func withoutContents(_ chapters: [Chapter]) -> [Chapter] {
    chapters.filter { chapter in
      let hasTwin = chapters.contains { $0.number == chapter.number && $0.range != chapter.range }
      return chapter.number == nil || chapter.range.count > 200 || !hasTwin
    }
  }

  private static let markers = ["*** START OF", "*** END OF", "***START OF", "***END OF"]

  private static func workRange(of text: TextSnapshot) -> ByteRange {
    var start = 0
    var end = text.count
    for line in 0..<text.lines.count {
      let range = text.lines.contentRange(ofLine: line, in: text.bytes)
      guard text.bytes[range].starts(with: "***".utf8),
        let marker = markers.firstIndex(where: { text.bytes[range].starts(with: $0.utf8) })
      else { continue }
      if marker % 2 == 0 {
        start = text.lines.range(ofLine: line).upperBound
      } else {
        end = min(end, range.lowerBound)
      }
    }
    return start..<max(start, end)
  }

  private static func trimmed(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    var range = range
    while let first = range.first, bytes[first] <= 0x20 { range.removeFirst() }
    while let last = range.last, bytes[last] <= 0x20 { range.removeLast() }
    return range
  }

  private static let names: Set<String> = ["chapter", "letter", "stave", "scene", "canto", "book"]

  /// The number of a heading in figures; nil for a line that is none.
  private static func headingNumber(_ line: String) -> String? {
    let words = line.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    guard let first = words.first else { return nil }
    if names.contains(first), words.count >= 2, let number = ChapterNumber.value(of: words[1]) {
      return String(number)
    }
    let isBare = words.count == 1 && (line.hasSuffix(".") || line.allSatisfy { $0.isNumber })
    return isBare ? ChapterNumber.value(of: first).map(String.init) : nil
  }
}

/// Reads the number of a heading.
enum ChapterNumber {
  /// Of figures, a Roman numeral or a word up to twenty, in small letters.
  static func value(of word: String) -> Int? {
    if let figures = Int(word) { return (1...999).contains(figures) ? figures : nil }
    if let index = words.firstIndex(of: word) { return index + 1 }
    return roman(word)
  }

  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]

  private static let digits: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100]

  private static func roman(_ word: String) -> Int? {
    let values = word.compactMap { digits[$0] }
    guard values.count == word.count, !values.isEmpty else { return nil }
    var total = 0
    for (index, value) in values.enumerated() {
      let isBeforeGreater = index + 1 < values.count && values[index + 1] > value
      total += isBeforeGreater ? -value : value
    }
    return total > 0 ? total : nil
  }
}
