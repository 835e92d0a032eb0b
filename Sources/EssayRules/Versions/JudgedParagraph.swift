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

  /// Where the essay says whose a quotation is, or where it stands; see ``Credit``.
  struct CreditPlace: Sendable {
    /// The place of the rule among all.
    let order: Int
    let block: NearBlock
    let start: Int
    /// The quote set, by number, that the essay must be about for this to be judged.
    let subject: Int?
  }

  /// A credit that is wrong.
  struct WrongCredit: Sendable {
    let place: CreditPlace
    let finding: Finding
    let character: CharacterNumber?
    let isPronoun: Bool
  }

  /// How many blocks it has.
  let count: Int
  /// What was looked at, the first block being 0.
  let reads: Reads
  /// Whether it depends on the canonical quotation recognised before it, and which one that was.
  let asksBefore: Bool
  let before: CanonicalReference?
  /// The canonical quotation recognised last in it.
  let recognised: CanonicalReference?
  let quotations: [Quotation]
  let findings: [OwnFinding]
  let rightCredits: [CreditPlace]
  let wrongCredits: [WrongCredit]
  /// The blocks that are recognised as block quotations.
  let blockQuotations: [Int]
  /// The themes that the quotations are for, by number.
  let themes: [Int]
  /// The quote sets, by number, of which a quotation unmistakably is.
  let subjects: [Int]

  init(
    count: Int, reads: Reads, recognised: RecognisedQuotation, quotations: [Quotation],
    findings: [OwnFinding], rightCredits: [CreditPlace], wrongCredits: [WrongCredit],
    blockQuotations: [Int], themes: [Int], subjects: [Int]
  ) {
    self.count = count
    self.reads = reads
    asksBefore = recognised.isAsked
    before = recognised.isAsked ? recognised.before : nil
    self.recognised = recognised.own
    self.quotations = quotations
    self.findings = findings
    self.rightCredits = rightCredits
    self.wrongCredits = wrongCredits
    self.blockQuotations = blockQuotations
    self.themes = themes
    self.subjects = subjects
  }

  /// Whether a block is one of the paragraph's own.
  func isNear(_ block: NearBlock) -> Bool {
    if case .offset(let offset) = block { (0..<count).contains(offset) } else { false }
  }
}

/// A paragraph and where it stands in one version of the essay.
struct PlacedParagraph: Sendable {
  /// Its first block.
  private(set) var block: Int
  /// The number of its first quotation in the essay.
  private(set) var quotation: Int
  /// The blocks of the notes that were looked up, as many as ``Reads/links``.
  private(set) var notes: [Int?]
  let judged: JudgedParagraph
  /// What there is in ``judged``, so that nobody looks for what is not there: most paragraphs have
  /// nothing wrong, and an essay may have thousands.
  let content: Content

  struct Content: OptionSet, Sendable {
    let rawValue: UInt16

    static let findings = Content(rawValue: 1)
    static let rightCredits = Content(rawValue: 2)
    static let wrongCredits = Content(rawValue: 4)
    static let subjects = Content(rawValue: 8)
    static let themes = Content(rawValue: 16)
    static let blockQuotations = Content(rawValue: 32)
    /// Credits that stand in other blocks than its own.
    static let farCredits = Content(rawValue: 64)
    /// Words read apart from its own and its neighbours'.
    static let farReads = Content(rawValue: 128)
    /// See ``JudgedParagraph/asksBefore``.
    static let asksBefore = Content(rawValue: 256)

    init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    init(_ judged: JudgedParagraph) {
      self = []
      if !judged.findings.isEmpty { insert(.findings) }
      if !judged.rightCredits.isEmpty { insert(.rightCredits) }
      if !judged.wrongCredits.isEmpty { insert(.wrongCredits) }
      if !judged.subjects.isEmpty { insert(.subjects) }
      if !judged.themes.isEmpty { insert(.themes) }
      if !judged.blockQuotations.isEmpty { insert(.blockQuotations) }
      if judged.rightCredits.contains(where: { !judged.isNear($0.block) }) { insert(.farCredits) }
      if !judged.reads.apart.isEmpty { insert(.farReads) }
      if judged.asksBefore { insert(.asksBefore) }
    }
  }

  /// How many blocks it has.
  private let count: Int
  /// ``Reads/words``, for a glance.
  private let words: Range<Int>

  var blocks: Range<Int> { block..<block + count }

  func number(of near: JudgedParagraph.NearBlock) -> Int {
    switch near {
    case .offset(let offset): block + offset
    case .note(let link): notes[link] ?? block
    }
  }

  /// Puts the paragraph where it stands after a change.
  /// - Returns: whether nothing that was looked at has changed.
  ///
  /// Where the layout is the same, only words can have changed. Where it is not, what was looked at
  /// must stand as a whole before the change or as a whole after it.
  mutating func move(after change: BlockChange, _ layout: LayoutChange) -> Bool {
    let old = block
    let isBefore = block < change.old.lowerBound
    if !isBefore {
      block += change.offset
      quotation += layout.quotations
    }
    guard let outline = layout.outline else { return hasSameWords(change) }
    guard change.leaves(judged.reads.layout.moved(by: old)) else { return false }
    return notes.isEmpty || moveNotes(change, outline)
  }

  private func hasSameWords(_ change: BlockChange) -> Bool {
    if words.moved(by: block).overlaps(change.old) { return false }
    if content.contains(.farReads),
      judged.reads.apart.contains(where: { change.old.contains($0 + block) })
    {
      return false
    }
    return notes.isEmpty || !notes.contains { $0.map(change.old.contains) ?? false }
  }

  private mutating func moveNotes(_ change: BlockChange, _ outline: NoteOutline) -> Bool {
    for (index, link) in judged.reads.links.enumerated() {
      let moved = notes[index].flatMap(change.moved)
      if moved == nil, notes[index] != nil { return false }
      if outline.note(link.call.moved(by: block)) != moved { return false }
      notes[index] = moved
    }
    return true
  }

  init(block: Int, quotation: Int, notes: [Int?], judged: JudgedParagraph) {
    self.block = block
    self.quotation = quotation
    self.notes = notes
    self.judged = judged
    content = Content(judged)
    count = judged.count
    words = judged.reads.words
  }
}

/// What a change does to an essay's layout.
struct LayoutChange {
  /// The new layout; nil where it is the same.
  let outline: NoteOutline?
  /// How many quotations more there are.
  let quotations: Int
}
