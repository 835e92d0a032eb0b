import EssayText

/// The kind of a mark that a paragraph leaves open, where the next one may go on with it.
struct OpenMark: Equatable {
  let family: MarkCandidate.Family
  let isStraight: Bool

  init(_ mark: MarkCandidate) {
    family = mark.family
    isStraight = mark.isStraight
  }
}

/// The quotation marks of one block.
struct BlockMarks: Equatable {
  /// In the order of the text; whoever takes them puts in the block's number.
  var quotations: [Quotation] = []
  /// Opening marks that nothing closes, of the text.
  var unclosed: [ByteRange] = []
  /// The mark left open at the end of the last paragraph up to here, if the next one reopens it.
  var pending: OpenMark?

  /// Whether each opening mark of the block, and of those before it, has been closed in its block.
  var leavesNothingOpen: Bool { unclosed.isEmpty && pending == nil }
}

/// Pairs quotation marks, block by block, and tells them from apostrophes.
///
/// A stack of open marks, as for brackets, with three differences that English asks for: a closing
/// single mark may be an apostrophe, a mark that is never closed must not swallow the rest, and a
/// quotation of several paragraphs opens each of them again.
struct QuotationFinder {
  private let block: ParsedBlock
  private var bytes: [UInt8] { block.text.bytes }
  private var found = BlockMarks()
  /// Where single marks stand that nothing closes, in order.
  private var apostrophes: [Int] = []

  /// - Parameters:
  ///   - pending: the mark that the blocks before leave open.
  ///   - next: the next block that belongs to no footnote.
  static func read(
    _ block: ParsedBlock, pending: OpenMark?, next: () -> ParsedBlock?
  ) -> BlockMarks {
    guard block.kind != .bibliography else { return BlockMarks(pending: pending) }
    var finder = QuotationFinder(block: block)
    finder.read(pending, next)
    if block.isFootnote { finder.found.pending = pending }
    finder.found.quotations.sort {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    return finder.found
  }

  private init(block: ParsedBlock) {
    self.block = block
  }

  private mutating func read(_ pending: OpenMark?, _ next: () -> ParsedBlock?) {
    let candidates = MarkCandidate.all(in: bytes)
    var pairer = MarkPairer(candidates: candidates)
    pairer.pair()
    var continues = false
    if let pending, let first = candidates.first, !block.isFootnote {
      continues = OpenMark(first) == pending && first.range.lowerBound == 0 && first.canOpen
    }
    for pair in pairer.pairs.sorted(by: { $0.open.range.lowerBound < $1.open.range.lowerBound }) {
      add(
        pair.open.range.lowerBound..<pair.close.range.upperBound,
        pair.open.range.upperBound..<pair.close.range.lowerBound, pair.open.family, pair.depth,
        continues: continues && pair.open.range.lowerBound == 0)
    }
    if !pairer.open.isEmpty {
      let reopening = reopeningMark(of: next())
      for open in pairer.open { leaveOpen(open, reopening, continues: continues) }
      if !apostrophes.isEmpty { raiseQuotations() }
    }
    if block.blockQuotation != nil { addBlockQuotation() }
  }

  /// A mark that its paragraph does not close: the next paragraph reopens it, or it is forgotten.
  private mutating func leaveOpen(
    _ open: MarkCandidate, _ reopening: OpenMark?, continues: Bool
  ) {
    if reopening == OpenMark(open) {
      let end = bytes.count
      add(
        open.range.lowerBound..<end, open.range.upperBound..<end, open.family, 0,
        continues: continues && open.range.lowerBound == 0)
      found.pending = reopening
      return
    }
    let later = found.quotations.partitioningIndex {
      $0.range.lowerBound > open.range.lowerBound
    }
    guard open.family == .single else {
      found.quotations.removeSubrange(later...)
      found.unclosed.append(open.range)
      return
    }
    // Before others that are closed, a single mark is an apostrophe: ’course.
    apostrophes.append(open.range.lowerBound)
    if later == found.quotations.count { found.unclosed.append(open.range) }
  }

  /// Takes apostrophes for no marks that quotations stand inside of.
  private mutating func raiseQuotations() {
    for number in found.quotations.indices {
      let start = found.quotations[number].range.lowerBound
      let before = apostrophes.partitioningIndex { $0 > start }
      found.quotations[number].depth -= min(found.quotations[number].depth, before)
    }
  }

  /// The mark that the next paragraph begins with, where it may go on with this one's quotation.
  private func reopeningMark(of next: ParsedBlock?) -> OpenMark? {
    guard block.kind == .paragraph, let next, next.kind == .paragraph,
      next.blockQuotation == block.blockQuotation,
      let first = MarkCandidate.all(in: next.text.bytes).first
    else { return nil }
    return first.range.lowerBound == 0 && first.canOpen ? OpenMark(first) : nil
  }

  private mutating func add(
    _ range: ByteRange, _ inner: ByteRange, _ family: MarkCandidate.Family, _ depth: Int,
    continues: Bool
  ) {
    let inner = inner.trimmingSpaces(in: bytes)
    guard !inner.isEmpty else { return }
    let marks: Quotation.Marks
    switch family {
    case .double: marks = .double
    case .single: marks = .single
    case .guillemets: marks = .guillemets
    }
    found.quotations.append(
      Quotation(
        block: 0, range: range, inner: inner, marks: marks, depth: depth,
        continuesParagraph: continues))
  }

  /// A paragraph of a block quotation that has no marks around it is a quotation itself; of a play,
  /// each of its speeches is one.
  private mutating func addBlockQuotation() {
    let whole = (0..<bytes.count).trimmingSpaces(in: bytes)
    let isMarked = found.quotations.contains {
      $0.depth == 0 && $0.range.count * 10 >= whole.count * 7
    }
    guard !whole.isEmpty, !isMarked, !block.isSignature else { return }
    for speech in SpeechPrefix.speeches(in: bytes, whole) {
      found.quotations.append(
        Quotation(
          block: 0, range: speech, inner: speech, marks: .block, depth: 0,
          continuesParagraph: false))
    }
  }
}
