import EssaySyntax
import EssayText
import QuoteSets

/// One element of a block's text, as far as grammar goes.
struct ProseToken: Sendable {
  enum Kind: Sendable, Equatable {
    case word
    /// Someone's name, however many words it has.
    case name(Person)
    /// A quotation, by its number in the essay; nested ones are part of it.
    case quotation(Int)
    /// A punctuation mark. A dash of any form is `-`, an ellipsis `…`.
    case mark(Unicode.Scalar)
  }

  enum Person: Sendable, Equatable {
    case character(setIndex: Int, id: LiteraryCharacter.ID, gender: LiteraryCharacter.Gender)
    case author(setIndex: Int)
    /// Someone who wrote other works, as ``WorkTable`` numbers them; only in a ``WorkReading``.
    case otherAuthor(Int)
    /// A work, which says things as people do (“as *1984* puts it”); only in a ``WorkReading``.
    case work(Int)
  }

  let kind: Kind
  /// Of the block's text.
  let range: ByteRange
  /// The word in small letters, with straight apostrophes and without a possessive ending.
  let word: String
  let isPossessive: Bool
  let isCapitalised: Bool

  func isMark(_ marks: Unicode.Scalar...) -> Bool {
    if case .mark(let mark) = kind { marks.contains(mark) } else { false }
  }

  var person: Person? { if case .name(let person) = kind { person } else { nil } }

  var isWord: Bool { kind == .word }

  /// A word or a name.
  var isWordLike: Bool { kind == .word || person != nil }
}

/// The blocks of an essay as tokens, and where the quotations and sentences are among them.
struct Prose: Sendable {
  /// For each block its tokens; none for a bibliography.
  let blocks: [[ProseToken]]
  /// For each quotation the number of its token in its block; nil for one inside another and for a
  /// block quotation, whose words are tokens themselves.
  let tokenOfQuotation: [Int?]

  init(_ essay: Essay, names: NameTable) {
    var tokenOfQuotation = [Int?](repeating: nil, count: essay.quotations.count)
    var remaining = Array(essay.quotations.enumerated())[...]
    blocks = essay.blocks.indices.map { number in
      let own = remaining.prefix { $0.element.block == number }
      remaining = remaining.dropFirst(own.count)
      guard essay.blocks[number].kind != .bibliography else { return [] }
      let outer = own.filter { $0.element.depth == 0 && $0.element.marks != .block }
        .map { ($0.offset, $0.element.range) }
      let tokens = ProseTokenizer.tokenize(
        essay.blocks[number].text.bytes, quotations: outer, names: names)
      for (index, token) in tokens.enumerated() {
        if case .quotation(let quotation) = token.kind { tokenOfQuotation[quotation] = index }
      }
      return tokens
    }
    self.tokenOfQuotation = tokenOfQuotation
  }

  /// The same blocks read in another way.
  init(blocks: [[ProseToken]], tokenOfQuotation: [Int?]) {
    self.blocks = blocks
    self.tokenOfQuotation = tokenOfQuotation
  }

  /// What follows a block quotation's words in its own paragraph: “(Ruth, ch. 14)”, “— Ruth”.
  func ending(ofBlockQuotation quotation: Quotation, in essay: Essay) -> [ProseToken] {
    let bytes = essay.blocks[quotation.block].text.bytes
    let tokens = blocks[quotation.block]
    let words = BlockQuotationScan.words(of: quotation, tokens: tokens, in: bytes)
    return Array(tokens[tokens.partitioningIndex { $0.range.lowerBound >= words.upperBound }...])
  }

  /// The tokens of a block that lie in a range of its text.
  func tokens(in range: ByteRange, ofBlock block: Int) -> Range<Int> {
    let tokens = blocks[block]
    let first = tokens.partitioningIndex { $0.range.upperBound > range.lowerBound }
    let last = tokens.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return first..<max(first, last)
  }

  /// The token of a block that begins at an offset of its text; nil where none does.
  func token(at offset: Int, ofBlock block: Int) -> Int? {
    let tokens = blocks[block]
    let index = tokens.partitioningIndex { $0.range.lowerBound >= offset }
    return index < tokens.count && tokens[index].range.lowerBound == offset ? index : nil
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a condition that holds from some index on.
  func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
