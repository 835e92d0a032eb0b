import QuoteSets

/// Titles in quotation marks, which are no quotations.
struct TitleTable: Sendable {
  private let titles: Set<String>
  /// The most letters of the English alphabet that one of them has.
  private let longest: Int
  private let spelling: SpellingTable

  init(_ quoteSets: [QuoteSet], spelling: SpellingTable) {
    self.spelling = spelling
    titles = Set(quoteSets.flatMap { [$0.title] + $0.titles }.map { Self.fold($0[...].utf8) })
    longest = titles.lazy.map { Self.letterCount($0.utf8) }.max() ?? 0
  }

  /// Whether the words are a title, or one nearly right, whatever its case and the punctuation at
  /// its end.
  func contains(_ words: ArraySlice<UInt8>) -> Bool {
    words.count < 200 && Self.letterCount(words) <= longest && titles.contains(Self.fold(words))
      || spelling.nearlyTitle(words) != nil
  }

  private static func letterCount(_ words: some Sequence<UInt8>) -> Int {
    words.count { (0x61...0x7A).contains($0 | 0x20) }
  }

  private static func fold(_ words: some Sequence<UInt8>) -> String {
    let text = String(decoding: Array(words), as: UTF8.self).lowercased()
      .replacing("’", with: "'")
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
  }
}
