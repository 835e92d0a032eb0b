import EssayText

/// What was found out about the quotations of a block, or of several where one quotation runs
/// through them. Every place in it is told by a block, so that it can be used again wherever the
/// blocks stand.
final class JudgedParagraph: Sendable {
  /// A block as seen from the paragraph's first.
  enum NearBlock: Sendable {
    case offset(Int)
    /// The block of a note, by its number in ``Reads/links``.
    case note(Int)
  }

  struct Quotation: Sendable {
    let block: Int
    /// Ranges count from where its block begins, its group from the paragraph's first quotation.
    let judged: JudgedQuotation
  }

  struct OwnFinding: Sendable {
    /// The place of its rule among all.
    let order: Int
    let block: Int
    let finding: Finding
  }

  /// See ``Credit``.
  struct OwnCredit: Sendable {
    let order: Int
    let block: NearBlock
    let start: Int
    let finding: Finding?
    let character: String?
    let isPronoun: Bool
    let subject: String?
  }

  /// How many blocks it has.
  let count: Int
  /// What was looked at, the first block being 0.
  let reads: Reads
  let recognised: RecognisedQuotation
  let quotations: [Quotation]
  let findings: [OwnFinding]
  let credits: [OwnCredit]
  /// The blocks that are recognised as block quotations.
  let blockQuotations: [Int]
  /// The themes that the quotations are for, by number.
  let themes: [Int]
  /// The quote sets of which a quotation unmistakably is.
  let subjects: [String]

  init(
    count: Int, reads: Reads, recognised: RecognisedQuotation, quotations: [Quotation],
    findings: [OwnFinding], credits: [OwnCredit], blockQuotations: [Int], themes: [Int],
    subjects: [String]
  ) {
    self.count = count
    self.reads = reads
    self.recognised = recognised
    self.quotations = quotations
    self.findings = findings
    self.credits = credits
    self.blockQuotations = blockQuotations
    self.themes = themes
    self.subjects = subjects
  }
}

/// A paragraph and where it stands in one version of the essay.
struct PlacedParagraph: Sendable {
  /// Its first block.
  let block: Int
  /// The number of its first quotation in the essay.
  let quotation: Int
  /// The blocks of the notes that were looked up, as many as ``Reads/links``.
  let notes: [Int?]
  let judged: JudgedParagraph

  var blocks: Range<Int> { block..<block + judged.count }

  func number(of near: JudgedParagraph.NearBlock) -> Int {
    switch near {
    case .offset(let offset): block + offset
    case .note(let link): notes[link] ?? block
    }
  }

  /// Where the paragraph stands after a change, if nothing that was looked at has changed; else nil.
  ///
  /// Where the layout is the same, only words can have changed. Where it is not, what was looked at
  /// must stand as a whole before the change or as a whole after it.
  func after(_ change: BlockChange, _ layout: LayoutChange) -> PlacedParagraph? {
    let reads = judged.reads
    guard !notes.contains(where: { $0.map(change.old.contains) ?? false }) else { return nil }
    let isBefore = block < change.old.lowerBound
    var offset = 0
    var moved = notes
    if let outline = layout.outline {
      let seen = reads.layout.lowerBound + block..<reads.layout.upperBound + block
      guard change.leaves(seen) else { return nil }
      offset = isBefore ? 0 : change.offset
      moved = notes.map { $0.flatMap(change.moved) }
      for (link, note) in zip(reads.links, moved)
      where outline.note(link.call.moved(by: block + offset)) != note {
        return nil
      }
    } else {
      let words = reads.words.lowerBound + block..<reads.words.upperBound + block
      guard !words.overlaps(change.old),
        !reads.apart.contains(where: { change.old.contains($0 + block) })
      else { return nil }
    }
    return PlacedParagraph(
      block: block + offset, quotation: quotation + (isBefore ? 0 : layout.quotations),
      notes: moved, judged: judged)
  }
}

/// What a change does to an essay's layout.
struct LayoutChange {
  /// The new layout; nil where it is the same.
  let outline: NoteOutline?
  /// How many quotations more there are.
  let quotations: Int
}
