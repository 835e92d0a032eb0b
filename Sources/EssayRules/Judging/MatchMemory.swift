import QuoteMatching

/// What quotations were found to mean, by their words.
///
/// Most quotations of an essay are the same after an edit as before it: they are looked up here and
/// not matched again. It is good for the passages that it was made with, and for no others.
struct MatchMemory: Sendable {
  struct Entry: Sendable {
    /// For words that begin at byte 0 of their text.
    let match: QuotationMatch
    let wordCount: Int
  }

  private(set) var entries: [ArraySlice<UInt8>: Entry] = [:]

  /// What the words mean: remembered, or found by `matcher` and remembered.
  mutating func match(
    _ words: ArraySlice<UInt8>, with matcher: QuotationMatcher, or earlier: MatchMemory
  ) -> Entry {
    if let known = entries[words] { return known }
    let entry: Entry
    if let known = earlier.entries[words] {
      entry = known
    } else {
      let bytes = Array(words)
      let found = matcher.match(bytes, 0..<bytes.count)
      entry = Entry(match: found.matches, wordCount: found.wordCount)
    }
    entries[Array(words)[...]] = entry
    return entry
  }
}
