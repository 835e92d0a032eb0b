import EssaySyntax
import EssayText

/// What one block shows of the texts that the essay is about. It depends on the block alone, and is
/// shared by all versions of an essay that have it.
final class BlockClues: Sendable {
  /// The clues of ``SubjectTable`` that it has, each as often as it comes.
  let clues: [Int]
  /// Of each quotation that may be from a text.
  let quoted: [QuotedWords]
  let isTitle: Bool
  /// Whether it is the essay's title and names a work that is none of the texts, and none of those.
  let namesAnotherWork: Bool

  /// Whether it shows the same as another block: words that speak for nothing may differ.
  func isLike(_ other: BlockClues) -> Bool {
    clues == other.clues && isTitle == other.isTitle
      && namesAnotherWork == other.namesAnotherWork
      && quoted.elementsEqual(other.quoted) { $0.texts == $1.texts && $0.points == $1.points }
  }

  /// What a quotation's words speak for.
  struct QuotedWords: Sendable {
    let words: ArraySlice<UInt8>
    /// The texts that they may be from, by number; none where nothing tells.
    let texts: [Int]
    /// How much speaks for those.
    let points: Int
  }

  /// - Parameter quotations: the block's.
  init(
    _ block: Block, quotations: some Sequence<Quotation>, isTitle: Bool, _ table: SubjectTable,
    _ memory: QuotationMemory
  ) {
    self.isTitle = isTitle
    guard block.kind != .bibliography else {
      clues = []
      quoted = []
      namesAnotherWork = false
      return
    }
    let bytes = block.bytes
    clues = Self.clues(in: bytes, table)
    namesAnotherWork = isTitle && table.namesAnotherWork(block, clues)
    quoted = quotations.filter { $0.depth == 0 }
      .map { memory.texts(quotedBy: bytes, $0.inner, table) }
  }

  private static func clues(in bytes: [UInt8], _ table: SubjectTable) -> [Int] {
    var clues: [Int] = []
    var next = 0
    // Most words are small ones, which begin no name.
    while ClueWords.passSmallWords(in: bytes.span, &next) {
      guard let word = ClueWords.word(in: bytes.span, from: &next, before: bytes.count) else {
        break
      }
      var end = next
      table.appendClues(at: word, to: &clues) { index in
        if index == 0 { end = next }
        return ClueWords.word(in: bytes.span, from: &end, before: bytes.count)
      }
    }
    return clues
  }
}
