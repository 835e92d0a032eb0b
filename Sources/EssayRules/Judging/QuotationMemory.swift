import EssayText
import QuoteMatching
import Synchronization

/// What was found out about quotations, by their words, so that words that come again, or stand in a
/// block that has changed elsewhere, are not looked up again. Several threads may read blocks with
/// it.
final class QuotationMemory: Sendable {
  /// What a quotation's words mean.
  struct Meaning: Sendable {
    /// For words that begin at byte 0 of their text.
    let match: QuotationMatch
    let wordCount: Int
    /// What they mean in the user's books, the best account first.
    let readings: [BookReading]
  }

  /// What is known of some words: the one is found out before it is known by which texts the essay is
  /// judged, the other after.
  private struct Entry {
    var spokenFor: BlockClues.QuotedWords?
    var meaning: Meaning?
    /// The words cut up, until they are needed no more.
    var text: TokenizedText?
  }

  private let books: [SourceBook]
  private let entries = Mutex<[QuotedBytes: Entry]>([:])

  init(books: [SourceBook]) {
    self.books = books
  }

  /// Takes in what the quotations of a block were found to speak for.
  func learn(from block: BlockClues) {
    entries.withLock { entries in
      for quoted in block.quoted {
        entries[QuotedBytes(quoted.words), default: Entry()].spokenFor = quoted
      }
    }
  }

  /// Takes in what the quotations of a block were found to mean.
  func learn(from block: BlockFacts) {
    entries.withLock { entries in
      for words in block.matches.compactMap(\.self) {
        entries[QuotedBytes(block.bytes[words.range]), default: Entry()].meaning = words.meaning
      }
    }
  }

  /// What the words at `range` speak for: remembered, or found and remembered.
  func texts(quotedBy bytes: [UInt8], _ range: Range<Int>, _ table: SubjectTable)
    -> BlockClues.QuotedWords
  {
    let words = bytes[range]
    let key = QuotedBytes(words)
    if let known = entries.withLock({ $0[key]?.spokenFor }) { return known }
    let text = TokenizedText(quotation: Array(words))
    let (texts, points) = table.texts(quotedBy: text)
    let found = BlockClues.QuotedWords(words: words, texts: texts, points: points)
    entries.withLock { entries in
      let meaning = entries[key]?.meaning
      entries[key] = Entry(
        spokenFor: found, meaning: meaning, text: meaning == nil ? text : nil)
    }
    return found
  }

  /// What the words mean: remembered, or found and remembered.
  func meaning(of words: ArraySlice<UInt8>, _ tables: JudgingTables) -> Meaning {
    let key = QuotedBytes(words)
    let known = entries.withLock { $0[key] }
    if let meaning = known?.meaning { return meaning }
    let text = known?.text ?? TokenizedText(quotation: Array(words))
    let meaning = Meaning(
      match: tables.passages.matcher.match(text), wordCount: text.wordCount,
      readings: books.readings(of: text.bytes))
    entries.withLock { $0[key] = Entry(spokenFor: known?.spokenFor, meaning: meaning) }
    return meaning
  }
}

/// A quotation's bytes as a key. The standard library hashes a slice byte by byte through a function
/// that is meant for strangers' keys; here the table lives no longer than the work on one essay.
private struct QuotedBytes: Hashable, Sendable {
  private let bytes: ArraySlice<UInt8>
  private let hash: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    hash = Int(truncatingIfNeeded: FNV1a<UInt64>.hash(of: bytes))
  }

  static func == (left: QuotedBytes, right: QuotedBytes) -> Bool {
    left.hash == right.hash && left.bytes == right.bytes
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
