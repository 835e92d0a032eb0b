import FaultTolerance
import QuoteMatching
import QuoteSets
import Synchronization

/// The lines of some works that are like their canonical quotations without being any. They are cut
/// into words only when a quotation seems wrong, which most are not.
final class OtherLines: Sendable {
  private let texts: [String]
  private let lines = Mutex<KnownLines?>(nil)

  init(of quoteSets: [QuoteSet]) {
    texts = quoteSets.flatMap(\.otherLines)
  }

  /// Whether some words are one of the lines, or a stretch of one, word for word.
  func hold(_ words: ArraySlice<UInt8>) -> Bool {
    guard !texts.isEmpty else { return false }
    // Others wait for the lock.
    let known = Attempt.withoutFail {
      lines.withLock { lines in
        let known = lines ?? KnownLines(texts.map { Array($0.utf8) })
        lines = known
        return known
      }
    }
    return known.hold(TokenizedText(quotation: Array(words)))
  }
}
