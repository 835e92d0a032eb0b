import EssaySyntax
import EssayText

/// Quotations of a few words that an essay hangs on somebody, wherever it tells of them.
extension PlaceBinder {
  /// The most words of a tag.
  private static let mostWords = 3

  /// Whether a quotation behind a place may be such a tag: “In Act 2, Macbeth’s ‘vaulting ambition’ makes him kill
  /// Duncan”, “In Chapter 4 Hyde is ‘pure evil’ when he kills Carew”. The place may be that of the deed, so that
  /// nothing is mended unasked.
  func isTag(_ quotation: Int, behind citation: Citation, in block: Int) -> Bool {
    let facts = view[block]
    guard case .quotation(let number) = facts.tokens[quotation].kind,
      citation.tokens.upperBound < quotation
    else { return false }
    let words = facts.bytes[facts.quotations[number].inner]
      .split(separator: UInt8(ascii: " "), maxSplits: Self.mostWords)
    let between = facts.tokens[citation.tokens.upperBound..<quotation]
    guard words.count <= Self.mostWords, let last = between.last(where: { !isAdverb($0) }),
      !between.contains(where: isTelling)
    else { return false }
    return last.isPossessive || last.word.isOne(of: ["his", "her", "their", "the"])
      || GrammarWords.beForms.contains(last.word)
  }
}
