/// The words of a passage, or of a stretch of one, as a quotation is aligned with them.
struct PassageWords: Sendable {
  /// The passage's number.
  let passage: Int
  let text: TokenizedText
  let lexicon: Lexicon
  /// The numbers of some words, these among them.
  private let ids: [UInt32]
  /// Where in ``ids`` these begin.
  private let first: Int

  init(
    passage: Int, text: TokenizedText, ids: [UInt32], from first: Int, lexicon: Lexicon
  ) {
    self.passage = passage
    self.text = text
    self.ids = ids
    self.first = first
    self.lexicon = lexicon
  }

  var count: Int { text.tokens.count }

  /// The number of a word; ``Vocabulary/unknown`` for a gap.
  func id(_ word: Int) -> UInt32 { ids[first + word] }

  /// How much a word says, in hundredths; 0 for a gap.
  func weight(_ word: Int) -> Int {
    let id = id(word)
    return id == Vocabulary.unknown ? 0 : lexicon.weight(of: id)
  }

  func letters(_ word: Int) -> ArraySlice<UInt8> { text.foldedWord(text.tokens[word]) }
}
