import QuoteMatching
import SourceTexts

/// What quotations were found to mean, by their words, so that words that come again, or stand in a
/// block that has changed elsewhere, are not matched again.
final class MatchMemory {
  struct Entry: Sendable {
    /// For words that begin at byte 0 of their text.
    let match: QuotationMatch
    let wordCount: Int
    /// Where they stand in the work's full text, if one was given.
    let place: SourceText.Place?
  }

  private let source: SourceText?
  private var entries: [ArraySlice<UInt8>: Entry] = [:]

  init(source: SourceText?) {
    self.source = source
  }

  /// Takes in what the quotations of a block were found to mean.
  func learn(from block: BlockFacts) {
    for words in block.matches.compactMap(\.self) {
      entries[block.bytes[words.range]] = words.meaning
    }
  }

  /// What the words mean: remembered, or found and remembered.
  func meaning(of words: ArraySlice<UInt8>, _ tables: JudgingTables) -> Entry {
    if let known = entries[words] { return known }
    let bytes = Array(words)
    let found = tables.passages.matcher.match(bytes, 0..<bytes.count)
    let entry = Entry(
      match: found.matches, wordCount: found.wordCount,
      place: source?.find(bytes, 0..<bytes.count))
    entries[bytes[...]] = entry
    return entry
  }
}
