/// A quotation ready to be aligned: its tokens, each word with its number and its weight.
struct Query: Sendable {
  let text: TokenizedText
  /// For each token the number of its word; ``Vocabulary/unknown`` for what is no word of the
  /// passages.
  let ids: [UInt32]
  /// For each token its weight in hundredths; 0 for what is no word.
  let weights: [Int]

  init(_ text: TokenizedText, in lexicon: Lexicon) {
    self.text = text
    ids = Self.ids(of: text, in: lexicon)
    weights = zip(text.tokens, ids).map { token, id in
      guard token.isWord else { return 0 }
      return id == Vocabulary.unknown
        ? WordWeight.of(text.foldedWord(token)) : lexicon.weight(of: id)
    }
  }

  /// For each token the number of its word; see ``ids``.
  static func ids(of text: TokenizedText, in lexicon: Lexicon) -> [UInt32] {
    text.tokens.map { token in
      switch token.kind {
      case .word:
        return lexicon.vocabulary.id(of: text.foldedWord(token))
      case .bracketedWord:
        // Its letters are kept as written, for the brackets' sake; its spelling counts no more.
        var letters = Array(text.foldedWord(token))
        SpellingVariants.fold(&letters, from: 0)
        return lexicon.vocabulary.id(of: letters[...])
      case .bracket, .ellipsis, .gap:
        return Vocabulary.unknown
      }
    }
  }

  private init(text: TokenizedText, ids: [UInt32], weights: [Int]) {
    self.text = text
    self.ids = ids
    self.weights = weights
  }

  var count: Int { ids.count }

  func letters(_ token: Int) -> ArraySlice<UInt8> { text.foldedWord(text.tokens[token]) }

  /// A part of the quotation as a quotation of its own. Its tokens keep their bytes.
  func part(_ tokens: Range<Int>) -> Query {
    Query(
      text: TokenizedText(
        bytes: text.bytes, tokens: Array(text.tokens[tokens]), folded: text.folded,
        dropped: text.dropped),
      ids: Array(ids[tokens]), weights: Array(weights[tokens]))
  }
}
