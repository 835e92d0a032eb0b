import EssayText
import QuoteMatching

/// Cuts from a canonical quotation what a sentence of the essay would take of it.
struct FragmentFinder {
  let bytes: [UInt8]
  let words: [FoldedWord]

  /// A fragment shorter than this many words is offered only with what follows it.
  private static let fewestWords = 3

  /// The stretches that begin at a word: to the end of its clause and to that of its sentence, which
  /// may be one.
  /// - Parameters:
  ///   - last: the last word that they must hold.
  ///   - start: the first word of the whole fragment, of which more may be written already.
  func fragments(from first: Int, through last: Int, ofFragmentAt start: Int) -> [ByteRange] {
    guard words.indices.contains(first), words.indices.contains(last) else { return [] }
    let clause = end(through: max(last, start + Self.fewestWords - 1), atClause: true)
    let sentence = end(through: last, atClause: false)
    let ends = clause >= sentence ? [sentence] : [clause, sentence]
    return ends.filter { $0 < words.count - 1 || start > 0 }.map { stretch(first, $0) }
  }

  /// From a word to the quotation's end.
  func rest(from first: Int) -> ByteRange {
    guard words.indices.contains(first) else { return bytes.count..<bytes.count }
    return words[first].range.lowerBound..<bytes.count
  }

  /// The last word of the clause or the sentence.
  private func end(through last: Int, atClause: Bool) -> Int {
    var index = last
    while index < words.count - 1 {
      if endsSentence(after: index) || atClause && endsClause(after: index) { return index }
      index += 1
    }
    return words.count - 1
  }

  /// With the question or exclamation mark that it ends in, and without any other mark.
  private func stretch(_ first: Int, _ last: Int) -> ByteRange {
    var upper = words[last].range.upperBound
    if upper < bytes.count, "?!".utf8.contains(bytes[upper]) { upper += 1 }
    return words[first].range.lowerBound..<upper
  }

  private func between(after index: Int) -> ArraySlice<UInt8> {
    bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound]
  }

  /// Whether a sentence ends after a word. Dots in a row are a pause.
  private func endsSentence(after index: Int) -> Bool {
    let between = between(after: index)
    if between.contains(where: { "?!()".utf8.contains($0) }) { return true }
    return between.count { $0 == UInt8(ascii: ".") } == 1
  }

  private func endsClause(after index: Int) -> Bool {
    let between = between(after: index)
    if between.contains(where: { ";:".utf8.contains($0) }) { return true }
    let text = String(decoding: between, as: UTF8.self)
    if text.contains("—") || text.contains(" – ") { return true }
    let next = String(decoding: words[index + 1].letters, as: UTF8.self)
    return text.contains(",") && Self.clauseStarters.contains(next)
  }

  private static let clauseStarters: Set<String> = [
    "and", "but", "so", "or", "nor", "yet", "for", "when", "which", "who", "that", "because", "if",
    "as", "while", "whilst", "though", "although", "where", "until", "unless", "since",
  ]
}
