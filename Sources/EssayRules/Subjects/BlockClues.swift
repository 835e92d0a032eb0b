import EssaySyntax
import EssayText

/// What one block shows of the texts that the essay is about. It depends on the block alone.
struct BlockClues: Sendable {
  /// The clues of ``SubjectTable`` that it has, each as often as it comes.
  private(set) var clues: [Int] = []
  /// For each quotation that may be from a text: the text, and how much speaks for that.
  private(set) var quoted: [(text: Int, points: Int)] = []
  let isTitle: Bool
  /// Whether it is the essay's title and names a work that is none of the texts, and none of those.
  private(set) var namesAnotherWork = false

  /// - Parameter quotations: the block's.
  init(
    _ block: Block, quotations: some Sequence<Quotation>, isTitle: Bool, _ table: SubjectTable
  ) {
    self.isTitle = isTitle
    guard block.kind != .bibliography else { return }
    let bytes = block.text.bytes
    readNames(in: bytes, table)
    if isTitle { namesAnotherWork = table.namesAnotherWork(block, clues) }
    for quotation in quotations where quotation.depth == 0 {
      let (texts, points) = table.texts(quotedBy: bytes, quotation.inner)
      quoted += texts.map { ($0, points) }
    }
  }

  private mutating func readNames(in bytes: [UInt8], _ table: SubjectTable) {
    var next = 0
    while next < bytes.count {
      // Most words are small ones, which begin no name.
      guard ClueWords.isCapital(bytes[next]) else {
        ClueWords.passWord(in: bytes.span, &next)
        continue
      }
      guard let word = ClueWords.word(in: bytes.span, from: &next) else { return }
      var following: [ProseWord] = []
      var end = next
      clues += table.clues(at: word) { index in
        while following.count <= index, let word = ClueWords.word(in: bytes.span, from: &end) {
          following.append(word)
        }
        return index < following.count ? following[index] : nil
      }
    }
  }
}
