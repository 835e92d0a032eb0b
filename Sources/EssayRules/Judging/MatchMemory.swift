import QuoteMatching
import Synchronization

/// What quotations were found to mean, by their words, so that words that come again, or stand in a
/// block that has changed elsewhere, are not matched again. Several threads may read blocks with it.
final class MatchMemory: Sendable {
  struct Entry: Sendable {
    /// For words that begin at byte 0 of their text.
    let match: QuotationMatch
    let wordCount: Int
    /// What they mean in the user's books, the best account first.
    let readings: [BookReading]
  }

  private let books: [SourceBook]
  private let entries = Mutex<[QuotedBytes: Entry]>([:])

  init(books: [SourceBook]) {
    self.books = books
  }

  /// Takes in what the quotations of a block were found to mean.
  func learn(from block: BlockFacts) {
    entries.withLock { entries in
      for words in block.matches.compactMap(\.self) {
        entries[QuotedBytes(block.bytes[words.range])] = words.meaning
      }
    }
  }

  /// What the words mean: remembered, or found and remembered.
  func meaning(of words: ArraySlice<UInt8>, _ tables: JudgingTables) -> Entry {
    let key = QuotedBytes(words)
    if let known = entries.withLock({ $0[key] }) { return known }
    let bytes = Array(words)
    let found = tables.passages.matcher.match(bytes, 0..<bytes.count)
    let entry = Entry(
      match: found.matches, wordCount: found.wordCount,
      readings: books.readings(of: bytes))
    entries.withLock { $0[key] = entry }
    return entry
  }
}

/// A quotation's bytes as a key. The standard library hashes a slice byte by byte through a function
/// that is meant for strangers' keys; here the table lives no longer than the work on one essay.
private struct QuotedBytes: Hashable, Sendable {
  private let bytes: ArraySlice<UInt8>
  private let hash: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    // FNV-1a, 64 bits (Fowler, Noll, Vo).
    hash = Int(
      truncatingIfNeeded: bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
      })
  }

  static func == (left: QuotedBytes, right: QuotedBytes) -> Bool {
    left.hash == right.hash && left.bytes == right.bytes
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
