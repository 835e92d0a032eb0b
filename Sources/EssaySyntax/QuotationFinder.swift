import EssayText

/// Pairs quotation marks, block by block, and tells them from apostrophes.
///
/// A stack of open marks, as for brackets, with three differences that English asks for: a closing
/// single mark may be an apostrophe, a mark that is never closed must not swallow the rest, and a
/// quotation of several paragraphs opens each of them again.
struct QuotationFinder {
  struct Found {
    var quotations: [Quotation] = []
    var unclosed: [UnclosedMark] = []
  }

  private let blocks: [Block]
  private var found = Found()
  /// The marks left open at the last paragraph's end, where the next one may go on.
  private var pending: MarkCandidate?

  static func find(in blocks: [Block]) -> Found {
    var finder = QuotationFinder(blocks: blocks)
    for number in blocks.indices where blocks[number].kind != .bibliography {
      let pending = finder.pending
      finder.read(number)
      if blocks[number].isFootnote { finder.pending = pending }
    }
    finder.dropUnlikelySingles()
    finder.found.quotations.sort {
      ($0.block, $0.range.lowerBound, -$0.range.upperBound)
        < ($1.block, $1.range.lowerBound, -$1.range.upperBound)
    }
    return finder.found
  }

  private init(blocks: [Block]) {
    self.blocks = blocks
  }

  private mutating func read(_ number: Int) {
    let bytes = blocks[number].text.bytes
    let candidates = MarkCandidate.all(in: bytes)
    var pairer = MarkPairer(candidates: candidates)
    pairer.pair()
    var continues = false
    if let open = pending, let first = candidates.first, !blocks[number].isFootnote {
      continues = isSameMark(first, open) && first.range.lowerBound == 0 && first.canOpen
    }
    for pair in pairer.pairs.sorted(by: { $0.open.range.lowerBound < $1.open.range.lowerBound }) {
      add(
        number, pair.open.range.lowerBound..<pair.close.range.upperBound,
        pair.open.range.upperBound..<pair.close.range.lowerBound, pair.open.family, pair.depth,
        continues: continues && pair.open.range.lowerBound == 0)
    }
    pending = nil
    let reopening = pairer.open.isEmpty ? nil : reopeningMark(after: number)
    for open in pairer.open { leaveOpen(open, number, reopening, continues: continues) }
    if blocks[number].blockQuotation != nil { addBlockQuotation(number) }
  }

  private func isSameMark(_ left: MarkCandidate, _ right: MarkCandidate) -> Bool {
    left.family == right.family && left.isStraight == right.isStraight
  }

  /// A mark that its paragraph does not close: the next paragraph reopens it, or it is forgotten.
  private mutating func leaveOpen(
    _ open: MarkCandidate, _ number: Int, _ reopening: MarkCandidate?, continues: Bool
  ) {
    if let reopening, isSameMark(reopening, open) {
      let end = blocks[number].text.bytes.count
      add(
        number, open.range.lowerBound..<end, open.range.upperBound..<end, open.family, 0,
        continues: continues && open.range.lowerBound == 0)
      pending = open
      return
    }
    while let last = found.quotations.last, last.block == number,
      last.range.lowerBound > open.range.lowerBound
    {
      found.quotations.removeLast()
    }
    found.unclosed.append(UnclosedMark(block: number, range: open.range))
  }

  /// The mark that the next paragraph begins with, where it may go on with this one's quotation.
  private func reopeningMark(after number: Int) -> MarkCandidate? {
    guard blocks[number].kind == .paragraph,
      let next = blocks[(number + 1)...].first(where: { !$0.isFootnote }), next.kind == .paragraph,
      next.blockQuotation == blocks[number].blockQuotation,
      let first = MarkCandidate.all(in: next.text.bytes).first
    else { return nil }
    return first.range.lowerBound == 0 && first.canOpen ? first : nil
  }

  private mutating func add(
    _ block: Int, _ range: ByteRange, _ inner: ByteRange, _ family: MarkCandidate.Family,
    _ depth: Int, continues: Bool
  ) {
    let bytes = blocks[block].text.bytes
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
        block: block, range: range, inner: inner, marks: marks, depth: depth,
        continuesParagraph: continues))
  }

  /// A straight single mark that stays open is an apostrophe, unless the essay quotes with them.
  private mutating func dropUnlikelySingles() {
    let singles = found.quotations.count { $0.marks == .single && $0.depth == 0 }
    let doubles = found.quotations.count { $0.marks == .double }
    let quotesWithSingles = singles >= 2 && singles > doubles
    found.unclosed.removeAll { mark in
      let byte = blocks[mark.block].text.bytes[mark.range.lowerBound]
      return byte == UInt8(ascii: "'") && !quotesWithSingles
    }
  }

  /// A paragraph of a block quotation that has no marks around it is a quotation itself.
  private mutating func addBlockQuotation(_ number: Int) {
    let bytes = blocks[number].text.bytes
    let whole = (0..<bytes.count).trimmingSpaces(in: bytes)
    let marked = found.quotations.reversed().prefix { $0.block == number }
    let isMarked = marked.contains { $0.depth == 0 && $0.range.count * 10 >= whole.count * 7 }
    guard !whole.isEmpty, !isMarked, !blocks[number].isSignature else { return }
    found.quotations.append(
      Quotation(
        block: number, range: whole, inner: whole, marks: .block, depth: 0,
        continuesParagraph: false))
  }
}
