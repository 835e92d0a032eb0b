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
    let english = WordWeight.ofEnglish
    weights = zip(text.tokens, ids).map { token, id in
      guard token.isWord else { return 0 }
      return id == Vocabulary.unknown
        ? english[text.foldedWord(token)] : lexicon.weight(of: id)
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

  /// The most that may speak for any passage.
  var totalWeight: Int {
    ids.indices.reduce(weightWithoutVotes) { $0 + certainWeight($1) }
  }

  /// The weight of the words that may be a passage's though it has no such word: those with letters
  /// in brackets, and one before a bracket around which a contraction is opened.
  var weightWithoutVotes: Int {
    ids.indices.reduce(0) { $0 + (mayMatchOtherwise($1) ? weights[$1] : 0) }
  }

  /// The weight of a word that is a passage's only if the passage has it; else 0.
  func certainWeight(_ token: Int) -> Int {
    ids[token] == Vocabulary.unknown || mayMatchOtherwise(token) ? 0 : weights[token]
  }

  private func mayMatchOtherwise(_ token: Int) -> Bool {
    switch text.tokens[token].kind {
    case .bracketedWord: true
    case .word: token + 1 < count && text.tokens[token + 1].kind == .bracket
    case .bracket, .ellipsis, .gap: false
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
        bytes: text.bytes, tokens: Array(text.tokens[tokens]), folded: text.folded),
      ids: Array(ids[tokens]), weights: Array(weights[tokens]))
  }
}
