/// Lines that a quotation may be a stretch of, word for word: nothing is aligned.
public struct KnownLines: Sendable {
  private let lines: [[ArraySlice<UInt8>]]

  /// - Parameter lines: in valid UTF-8.
  public init(_ lines: [[UInt8]]) {
    self.lines = lines.map { Self.words(of: Tokenizer.tokenize($0, $0.indices, .work)) }
  }

  private static func words(of text: TokenizedText) -> [ArraySlice<UInt8>] {
    text.tokens.filter(\.isWord).map { text.foldedWord($0) }
  }

  /// Whether a quotation, without the ellipses at its ends, is a stretch of one of the lines.
  public func hold(_ quotation: TokenizedText) -> Bool {
    guard let first = quotation.tokens.firstIndex(where: \.isWord),
      let last = quotation.tokens.lastIndex(where: \.isWord),
      quotation.tokens[first...last].allSatisfy(\.isWord),
      quotation.tokens.allSatisfy({ $0.isWord || $0.kind == .ellipsis })
    else { return false }
    let words = Self.words(of: quotation)
    return lines.contains { line in
      line.indices.contains { line[$0...].starts(with: words) }
    }
  }
}
