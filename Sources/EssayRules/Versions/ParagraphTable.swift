import EssaySyntax
import EssayText
import QuoteSets

/// Puts together the paragraphs of one version of an essay: those that still hold, and those that
/// are judged anew.
struct ParagraphTable {
  let facts: [BlockFacts]
  let quotations: [Quotation]
  let judge: ParagraphJudge

  private(set) var paragraphs: [PlacedParagraph] = []
  /// How many were judged anew.
  private(set) var judgedCount = 0

  init(facts: [BlockFacts], quotations: [Quotation], judge: ParagraphJudge) {
    self.facts = facts
    self.quotations = quotations
    self.judge = judge
  }

  /// So many blocks are worth another core's while.
  private static let worthwhileBlocks = 48

  /// The most parts: the first paragraphs of each may have to be judged again.
  private static let mostShares = 16

  /// Judges all paragraphs of an essay without an earlier version, several parts of it at once.
  /// - Parameter makeJudge: makes the judge of one part; a judge writes down what it looks at, and
  ///   serves one thread.
  mutating func judgeAll(_ makeJudge: @escaping @Sendable () -> ParagraphJudge) {
    let shares = min(Self.mostShares, facts.count / Self.worthwhileBlocks)
    guard shares > 1 else { return judgeParagraphs(in: facts.indices) }
    let starts = (0...shares).map { share in
      let start = facts.count * share / shares
      return share == 0 ? 0 : facts[start...].firstIndex { !$0.continues } ?? facts.count
    }
    paragraphs = Concurrently.joined(shares) { [facts, quotations] share in
      var table = ParagraphTable(facts: facts, quotations: quotations, judge: makeJudge())
      table.judgeParagraphs(in: starts[share]..<max(starts[share], starts[share + 1]))
      return table.paragraphs
    }
    judgedCount = paragraphs.count
    // What was recognised before a part was not known to it.
    for index in paragraphs.indices where !knowsBefore(index) { judgeAgain(index) }
  }

  /// Takes over those of an earlier version that still hold, and judges the others.
  mutating func update(
    _ earlier: [PlacedParagraph], _ change: BlockChange, _ layout: LayoutChange
  ) {
    let region = region(earlier, change)
    paragraphs.reserveCapacity(earlier.count + 8)
    let before = earlier.partitioningIndex {
      $0.block >= change.old.lowerBound || $0.blocks.upperBound > region.lowerBound
    }
    take(earlier[..<before], change, layout)
    judgeParagraphs(in: region)
    let after = earlier.partitioningIndex {
      $0.block >= change.old.upperBound && $0.block + change.offset >= region.upperBound
    }
    take(earlier[after...], change, layout)
  }

  /// The blocks whose paragraphs must be cut anew: those that have changed, and all that belong to a
  /// paragraph with one of them, before or now.
  private func region(_ earlier: [PlacedParagraph], _ change: BlockChange) -> Range<Int> {
    var lower = change.new.lowerBound
    var upper = change.new.upperBound
    var index = earlier.partitioningIndex { $0.blocks.upperBound > change.old.lowerBound }
    while index < earlier.count, !change.leaves(earlier[index].blocks) {
      lower = min(lower, earlier[index].block)
      upper = max(upper, earlier[index].blocks.upperBound + change.offset)
      index += 1
    }
    while upper < facts.count, facts[upper].continues { upper += 1 }
    while lower > 0, lower < upper, facts[lower].continues { lower -= 1 }
    return lower..<upper
  }

  /// Judges the paragraphs of some blocks: each block that has quotations, with those that go on
  /// with them.
  private mutating func judgeParagraphs(in blocks: Range<Int>) {
    var first = blocks.lowerBound
    while first < blocks.upperBound {
      var end = first + 1
      while end < blocks.upperBound, facts[end].continues { end += 1 }
      if facts[first..<end].contains(where: { !$0.quotations.isEmpty }) {
        let quotation = quotations.partitioningIndex { $0.block >= first }
        paragraphs.append(judge.judge(first..<end, quotation: quotation, after: recognised))
        judgedCount += 1
      }
      first = end
    }
  }

  /// The canonical quotation recognised last.
  private var recognised: CanonicalReference? { recognised(before: paragraphs.count) }

  private func recognised(before index: Int) -> CanonicalReference? {
    for number in stride(from: index - 1, through: 0, by: -1) {
      if let recognised = paragraphs[number].judged.recognised { return recognised }
    }
    return nil
  }

  /// Takes over those that still hold, all at once, and judges the others anew.
  private mutating func take(
    _ earlier: ArraySlice<PlacedParagraph>, _ change: BlockChange, _ layout: LayoutChange
  ) {
    let first = paragraphs.count
    paragraphs += earlier
    for index in first..<paragraphs.count {
      if !paragraphs[index].move(after: change, layout) || !knowsBefore(index) {
        judgeAgain(index)
      }
    }
  }

  /// Whether a paragraph was judged by what is recognised before it, or does not ask for it.
  private func knowsBefore(_ index: Int) -> Bool {
    guard paragraphs[index].content.contains(.asksBefore) else { return true }
    return paragraphs[index].judged.before == recognised(before: index)
  }

  private mutating func judgeAgain(_ index: Int) {
    let paragraph = paragraphs[index]
    paragraphs[index] = judge.judge(
      paragraph.blocks, quotation: paragraph.quotation, after: recognised(before: index))
    judgedCount += 1
  }
}
