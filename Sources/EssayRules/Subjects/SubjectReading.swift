import EssaySyntax
import EssayText

/// Which texts one version of an essay is about, and by what it shows that.
struct SubjectReading: Sendable {
  let decision: EssaySubjects.Decision
  /// What each block shows; nil where the texts are settled and nothing was looked at.
  private let shown: (blocks: [BlockClues], sums: EssaySubjects)?
  /// The titles of each block that are not written as titles are; nil where they were not needed.
  private let titles: [FramedTitles]?

  /// - Parameter texts: the numbers of those that somebody has named.
  init(settled texts: [Int]) {
    decision = EssaySubjects.Decision(
      judged: texts, main: texts, isUnnamed: texts.map { _ in false }, isSure: true)
    shown = nil
    titles = nil
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
      (decision, titles) = Self.decide(sums.decision(table), sums, nil, in: essay, table)
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
    let titles = earlier.titles.map {
      change.splice($0, Self.titles(of: change.new, in: essay, table))
    }
    if old.elementsEqual(new, by: { $0.isLike($1) }) {
      shown = (blocks, known.sums)
      if Self.isSettled(earlier.decision) {
        (decision, self.titles) = (earlier.decision, titles)
        return
      }
      (decision, self.titles) = Self.decide(
        known.sums.decision(table), known.sums, titles, in: essay, table)
    } else {
      var sums = known.sums
      sums.update(from: old, to: new, table)
      shown = (blocks, sums)
      (decision, self.titles) = Self.decide(sums.decision(table), sums, titles, in: essay, table)
    }
  }

  /// Whether no other way of naming a text could change what is decided.
  private static func isSettled(_ decision: EssaySubjects.Decision) -> Bool {
    decision.isSure && !decision.isUnnamed.contains(true)
  }

  /// What is decided where such titles count, too, and the titles that were needed for it.
  /// - Parameters:
  ///   - decision: what is decided without them.
  ///   - titles: those of each block, where they have been read.
  private static func decide(
    _ decision: EssaySubjects.Decision, _ sums: EssaySubjects, _ titles: [FramedTitles]?,
    in essay: Essay, _ table: SubjectTable
  ) -> (EssaySubjects.Decision, [FramedTitles]?) {
    if isSettled(decision) { return (decision, titles) }
    let titles = titles ?? Self.titles(of: essay.blocks.indices, in: essay, table)
    let framed = FramedTitles.texts(namedIn: titles)
    return (framed.isEmpty ? decision : sums.decision(table, framed: framed), titles)
  }

  private static func titles(
    of blocks: Range<Int>, in essay: Essay, _ table: SubjectTable
  ) -> [FramedTitles] {
    var reader = FramedTitleReader(table)
    return essay.map(blocks) { reader.read(essay.blocks[$0], quotations: $1) }
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
    essay.map(blocks) { number, quotations in
      BlockClues(
        essay.blocks[number], quotations: quotations, isTitle: number == essay.title, table, memory)
    }
  }
}
