import QuoteSets

/// Titles in quotation marks, which are no quotations.
struct TitleTable: Sendable {
  private let titles: Set<String>
  /// How many letters, figures and apostrophes the titles have: few quotations have as many.
  private let lengths: Set<Int>
  private let spelling: SpellingTable
  /// The titles of parts.
  private let parts: [String: Citation.Title]

  init(_ quoteSets: [QuoteSet], spelling: SpellingTable) {
    self.spelling = spelling
    let titles = Set(
      quoteSets.flatMap { [$0.title] + $0.titles + $0.contents.map(\.title) }
        .map { Self.fold($0[...].utf8) })
    self.titles = titles
    var parts: [String: Citation.Title] = [:]
    for (setIndex, quoteSet) in quoteSets.enumerated() {
      for part in quoteSet.contents {
        parts[Self.fold(part.title[...].utf8)] = .init(setIndex: setIndex, place: part.place)
      }
    }
    self.parts = parts
    lengths = Set(titles.compactMap { Self.length(of: Array($0.utf8)[...]) })
  }

  /// Whether the words are a title, or one nearly right, whatever its case and the punctuation at
  /// its end.
  func contains(_ words: ArraySlice<UInt8>) -> Bool {
    isTitle(words) || spelling.nearlyTitle(words) != nil
  }

  private func isTitle(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count < 200 else { return false }
    if let length = Self.length(of: words), !lengths.contains(length) { return false }
    return titles.contains(Self.fold(words))
  }

  /// The part that has some words for its title.
  func part(titled words: ArraySlice<UInt8>) -> Citation.Title? {
    guard !parts.isEmpty, isTitle(words) else { return nil }
    return parts[Self.fold(words)]
  }

  /// How many letters, figures and apostrophes some words have; nil where they have letters beyond
  /// ASCII, which may be folded into others.
  private static func length(of words: ArraySlice<UInt8>) -> Int? {
    var length = 0
    var index = words.startIndex
    while index < words.endIndex {
      switch words[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"):
        length += 1
      case 0x80...:
        // Curly apostrophes; other quotation marks and dashes count for nothing.
        guard words[index] == 0xE2, index + 2 < words.endIndex, words[index + 1] == 0x80,
          (0x90...0xA6).contains(words[index + 2])
        else { return nil }
        if words[index + 2] == 0x99 { length += 1 }
        index += 2
      default: break
      }
      index += 1
    }
    return length
  }

  /// Words in small letters, with straight apostrophes and single spaces between them.
  private static func fold(_ words: some Sequence<UInt8>) -> String {
    var folded = ""
    var isBetween = false
    for character in String(decoding: Array(words), as: UTF8.self).lowercased() {
      let letter = character == "’" ? "'" : character
      guard letter.isLetter || letter.isNumber || letter == "'" else {
        isBetween = true
        continue
      }
      if isBetween, !folded.isEmpty { folded.append(" ") }
      isBetween = false
      folded.append(letter)
    }
    return folded
  }
}
