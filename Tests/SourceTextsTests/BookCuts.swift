import EssayText
import Foundation
import TestSupport

/// A book as the generator of quotations sees it: read here by other means than the product's own, for
/// the plain form in which the five books of the library are printed, and the invented one.
struct CutBook {
  let name: String
  let text: String
  /// For each chapter its words with the marks at them; one that ends a line of verse ends in "\n".
  let chapters: [(name: String, words: [String])]
  /// The folded words of each chapter in one string, each between spaces.
  let folded: [String]

  /// - Parameter keepsDirections: whether stage directions without brackets count as words, as for a
  ///   student who copies what the page has.
  init(name: String, text: String, keepsDirections: Bool = false) {
    self.name = name
    self.text = text
    var chapters: [(name: String, words: [String])] = []
    var act = 0
    let hasNumbers =
      text.contains("\nChapter I\n") || text.contains("\nStave I\n") || text.contains("\nACT I\n")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if let first = words.first, words.count == 2,
        ["Chapter", "Letter", "Stave", "ACT", "SCENE"].contains(String(first)),
        let number = Self.number(words[1])
      {
        if first == "ACT" { act = number }
        let name =
          switch first {
          case "Letter": "letter \(number)"
          case "SCENE": "\(act).\(number)"
          default: "\(number)"
          }
        if first != "ACT" { chapters.append((name, [])) }
      } else if !hasNumbers, Self.isTitle(words) {
        chapters.append((words.joined(separator: " "), []))
      } else if !chapters.isEmpty {
        let isVerse = act > 0
        var own = isVerse ? Self.spoken(String(line), keepsDirections) : words.map(String.init)
        if isVerse, let last = own.popLast() { own.append(last + "\n") }
        chapters[chapters.count - 1].words += own
      }
    }
    // What has no words of its own is the book's title or a signature.
    chapters.removeAll { $0.words.count < 100 }
    self.chapters = chapters
    folded = chapters.map { " " + Self.fold($0.words.joined(separator: " ")) + " " }
  }

  private static func isTitle(_ words: [Substring]) -> Bool {
    (2...8).contains(words.count) && words.first?.first?.isUppercase == true
      && words.last?.last?.isLetter == true
  }

  /// A line of a play without speakers' names and stage directions.
  private static func spoken(_ line: String, _ keepsDirections: Bool) -> [String] {
    if line.hasPrefix("[") { return [] }
    if line.hasSuffix("."), line.dropLast().allSatisfy({ $0.isUppercase || $0 == " " }) {
      return []
    }
    var words: [String] = []
    var isDirection = false
    for word in line.split(separator: " ") {
      if !keepsDirections, word.hasPrefix("Exit") || word.hasPrefix("Exeunt") {
        isDirection = true
      }
      if !isDirection { words.append(String(word)) }
      if isDirection, word.hasSuffix(".") { isDirection = false }
    }
    return words
  }

  private static func number(_ word: Substring) -> Int? {
    let roman = ["I": 1, "V": 5, "X": 10]
    let digits = word.filter(\.isLetter).compactMap { roman[String($0)] }
    guard digits.count == word.filter(\.isLetter).count, !digits.isEmpty else { return Int(word) }
    var total = 0
    for (index, digit) in digits.enumerated() {
      total += index + 1 < digits.count && digit < digits[index + 1] ? -digit : digit
    }
    return total
  }

  /// Words in small letters with straight apostrophes, one space apart; marks count for nothing.
  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var isInWord = false
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isLetter = isLetter(scalar)
      let isApostrophe =
        (scalar == "'" || scalar == "’") && isInWord && index + 1 < scalars.count
        && Self.isLetter(scalars[index + 1])
      if isLetter, !isInWord, !folded.isEmpty { folded.append(" ") }
      if isLetter {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if isApostrophe {
        folded.append("'")
      }
      isInWord = isLetter || isApostrophe
    }
    return String(folded)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// The chapters that have some folded words.
  func chapters(with folded: String) -> [String] {
    let wanted = " \(folded) "
    return chapters.indices.filter { self.folded[$0].contains(wanted) }.map { chapters[$0].name }
  }
}

/// Words cut out of a book at random.
struct BookCut {
  let book: Int
  let chapter: String
  /// With the marks between them; without those at the ends.
  let words: [String]

  var text: String { Self.text(of: words) }

  static func text(of words: [String]) -> String {
    words.joined(separator: " ").replacing("\n ", with: "\n").trimmingCharacters(
      in: .whitespacesAndNewlines)
  }

  init(from books: [CutBook], _ counts: ClosedRange<Int>, using random: inout SplitMix64) {
    while true {
      let book = Int.random(in: books.indices, using: &random)
      let chapters = books[book].chapters
      // By its share of the book, so that each word is as likely as any other.
      var place = Int.random(in: 0..<chapters.reduce(0) { $0 + $1.words.count }, using: &random)
      var chapter = 0
      while place >= chapters[chapter].words.count {
        place -= chapters[chapter].words.count
        chapter += 1
      }
      let count = Int.random(in: counts, using: &random)
      guard place + count <= chapters[chapter].words.count else { continue }
      var words = Array(chapters[chapter].words[place..<place + count])
      words[0] = String(words[0].drop { !$0.isLetter })
      while let last = words[count - 1].last, !last.isLetter { words[count - 1].removeLast() }
      // A cut of whole words with a letter in each, so that its length says how much it has.
      guard words.allSatisfy({ $0.contains(where: \.isLetter) }) else { continue }
      self.book = book
      self.chapter = chapters[chapter].name
      self.words = words
      return
    }
  }
}

/// The books of the library.
enum CutLibrary {
  static func books(in folder: String, keepsDirections: Bool) throws -> [CutBook] {
    try FileManager.default.contentsOfDirectory(
      at: URL(filePath: folder), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    .map { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      return CutBook(
        name: file.lastPathComponent, text: text, keepsDirections: keepsDirections)
    }
  }
}
