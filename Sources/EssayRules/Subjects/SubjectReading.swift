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
  init(of essay: Essay, _ table: SubjectTable, after previous: Analysis?) {
    let shown = Self.shown(by: essay, table, after: previous)
    self.shown = shown
    decision = shown.sums.decision(table)
  }

  private static func shown(
    by essay: Essay, _ table: SubjectTable, after previous: Analysis?
  ) -> (blocks: [BlockClues], sums: EssaySubjects) {
    guard let previous, let earlier = previous.work?.subjects.shown, let reuse = essay.reuse else {
      let blocks = clues(of: essay.blocks.indices, in: essay, table)
      return (blocks, EssaySubjects(blocks, table))
    }
    let change = BlockChange(
      reuse, from: previous.essay.blocks.count, to: essay.blocks.count
    ).including(title: previous.essay.title, andNow: essay.title)
    let new = clues(of: change.new, in: essay, table)
    var sums = earlier.sums
    sums.update(from: earlier.blocks[change.old], to: new, table)
    return (change.splice(earlier.blocks, new), sums)
  }

  /// So many blocks are worth another core's while.
  private static let worthwhileBlocks = 64

  private static func clues(
    of blocks: Range<Int>, in essay: Essay, _ table: SubjectTable
  ) -> [BlockClues] {
    Concurrently.joined(blocks, ofAtLeast: worthwhileBlocks) { clues(ofEach: $0, in: essay, table) }
  }

  private static func clues(
    ofEach blocks: Range<Int>, in essay: Essay, _ table: SubjectTable
  ) -> [BlockClues] {
    var next = essay.quotations.partitioningIndex { $0.block >= blocks.lowerBound }
    return blocks.map { number in
      let first = next
      while next < essay.quotations.count, essay.quotations[next].block == number { next += 1 }
      return BlockClues(
        essay.blocks[number], quotations: essay.quotations[first..<next],
        isTitle: number == essay.title, table)
    }
  }
}
