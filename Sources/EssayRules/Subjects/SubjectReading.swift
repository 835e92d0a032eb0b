import EssaySyntax
import EssayText

/// Which texts one version of an essay is about, and by what it shows that.
struct SubjectReading: Sendable {
  let decision: EssaySubjects.Decision
  /// What each block shows; nil where the texts are settled and nothing was looked at.
  private let shown: (blocks: [BlockClues], sums: EssaySubjects)?

  /// - Parameter texts: the numbers of those that somebody has named.
  init(settled texts: [Int]) {
    decision = EssaySubjects.Decision(
      judged: texts, main: texts, isUnnamed: texts.map { _ in false }, isSure: true)
    shown = nil
  }

  /// - Parameter previous: what an earlier version came to by the same table.
  init(
    of essay: Essay, _ table: SubjectTable, _ memory: QuotationMemory, after previous: Analysis?
  ) {
    guard let previous, let earlier = previous.work?.subjects, let known = earlier.shown,
      let reuse = essay.reuse
    else {
      let blocks = Self.clues(of: essay.blocks.indices, in: essay, table, memory)
      let sums = EssaySubjects(blocks, table)
      shown = (blocks, sums)
      decision = Self.decision(sums, essay, table)
      return
    }
    let change = BlockChange(
      reuse, from: previous.essay.blocks.count, to: essay.blocks.count
    ).including(title: previous.essay.title, andNow: essay.title)
    let old = known.blocks[change.old]
    // A key changes one block, and seldom what that quotes, or what it shows.
    for block in old { memory.learn(from: block) }
    let new = Self.clues(of: change.new, in: essay, table, memory)
    let blocks = change.splice(known.blocks, new)
    if old.elementsEqual(new, by: { $0.isLike($1) }) {
      shown = (blocks, known.sums)
      decision =
        Self.isSettled(earlier.decision)
        ? earlier.decision : Self.decision(known.sums, essay, table)
    } else {
      var sums = known.sums
      sums.update(from: old, to: new, table)
      shown = (blocks, sums)
      decision = Self.decision(sums, essay, table)
    }
  }

  /// Whether no other way of naming a text could change what is decided.
  private static func isSettled(_ decision: EssaySubjects.Decision) -> Bool {
    decision.isSure && !decision.isUnnamed.contains(true)
  }

  private static func decision(
    _ sums: EssaySubjects, _ essay: Essay, _ table: SubjectTable
  ) -> EssaySubjects.Decision {
    let decision = sums.decision(table)
    if isSettled(decision) { return decision }
    let framed = FramedTitles.texts(namedIn: essay, table)
    return framed.isEmpty ? decision : sums.decision(table, framed: framed)
  }

  /// So many blocks are worth another core's while.
  private static let worthwhileBlocks = 64

  private static func clues(
    of blocks: Range<Int>, in essay: Essay, _ table: SubjectTable, _ memory: QuotationMemory
  ) -> [BlockClues] {
    Concurrently.joined(blocks, ofAtLeast: worthwhileBlocks) {
      clues(ofEach: $0, in: essay, table, memory)
    }
  }

  private static func clues(
    ofEach blocks: Range<Int>, in essay: Essay, _ table: SubjectTable, _ memory: QuotationMemory
  ) -> [BlockClues] {
    var next = essay.quotations.partitioningIndex { $0.block >= blocks.lowerBound }
    return blocks.map { number in
      let first = next
      while next < essay.quotations.count, essay.quotations[next].block == number { next += 1 }
      return BlockClues(
        essay.blocks[number], quotations: essay.quotations[first..<next],
        isTitle: number == essay.title, table, memory)
    }
  }
}
