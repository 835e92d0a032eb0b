/// Finds in a book, read once, the passages that some texts are nearly.
struct PassageSearch {
  /// Three words in a row that a text and the book have.
  private struct Hit {
    let inText: Int32
    let inBook: Int32
    /// How much further on the words stand in the book.
    var diagonal: Int32 { inBook - inText }
  }

  private static let seed = 3
  /// For a text as short as this, two words in a row will do.
  private static let short = 8
  private static let mostHits = 20_000
  /// Words that a text adds or lacks move what comes after them by as many.
  private static let slack: Int32 = 12

  /// For each text how much further on in the book its words stand about, where that is best; nil
  /// where nothing in the book is like it.
  static func shifts(of texts: [PlainWords], in book: PlainWords) -> [Int?] {
    var wanted: [Int: [(text: Int, word: Int32)]] = [:]
    for (number, text) in texts.enumerated() {
      for length in text.count <= short ? [2, seed] : [seed] {
        for start in text.words.indices where start + length <= text.count {
          let key = key(text.words[start..<start + length])
          if wanted[key, default: []].count < 64 {
            wanted[key, default: []].append((number, Int32(start)))
          }
        }
      }
    }
    var hits = [[Hit]](repeating: [], count: texts.count)
    for length in [2, seed] {
      for start in book.words.indices where start + length <= book.count {
        for (text, word) in wanted[key(book.words[start..<start + length])] ?? []
        where hits[text].count < mostHits {
          hits[text].append(Hit(inText: word, inBook: Int32(start)))
        }
      }
    }
    return hits.map(best)
  }

  private static func key(_ words: ArraySlice<PlainWords.Word>) -> Int {
    var hash = UInt64(words.count)
    for word in words { hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ word.hash }
    return Int(truncatingIfNeeded: hash)
  }

  /// The diagonal about which most different words of the text hit.
  private static func best(_ hits: [Hit]) -> Int? {
    let sorted = hits.sorted { ($0.diagonal, $0.inText) < ($1.diagonal, $1.inText) }
    var best: (count: Int, diagonal: Int)?
    var first = 0
    var counts: [Int32: Int] = [:]
    for hit in sorted {
      counts[hit.inText, default: 0] += 1
      while hit.diagonal - sorted[first].diagonal > slack {
        let gone = sorted[first].inText
        counts[gone] = counts[gone].flatMap { $0 > 1 ? $0 - 1 : nil }
        first += 1
      }
      if counts.count > best?.count ?? 0 {
        best = (counts.count, Int(sorted[first].diagonal + hit.diagonal) / 2)
      }
    }
    return best?.diagonal
  }
}
