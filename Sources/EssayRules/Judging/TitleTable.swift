import QuoteSets

/// Titles in quotation marks, which are no quotations.
struct TitleTable: Sendable {
  private let titles: Set<String>
  private let spelling: SpellingTable

  init(_ quoteSets: [QuoteSet], spelling: SpellingTable) {
    self.spelling = spelling
    titles = Set(quoteSets.flatMap { [$0.title] + $0.titles }.map { Self.fold($0[...].utf8) })
  }

  /// Whether the words are a title, or one nearly right, whatever its case and the punctuation at
  /// its end.
  func contains(_ words: ArraySlice<UInt8>) -> Bool {
    words.count < 200 && titles.contains(Self.fold(words)) || spelling.nearlyTitle(words) != nil
  }

  private static func fold(_ words: some Sequence<UInt8>) -> String {
    let text = String(decoding: Array(words), as: UTF8.self).lowercased()
      .replacing("’", with: "'")
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
  }
}
