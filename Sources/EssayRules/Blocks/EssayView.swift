import EssaySyntax
import EssayText

/// An essay as those see it who find out what it says of a quotation. Whatever they look at is
/// written down, so that the next version of the essay can tell what still holds (see ``Reads``).
final class EssayView {
  private let blocks: [Block]
  private let facts: [BlockFacts]
  let outline: NoteOutline
  /// What has been looked at since ``begin(with:)``.
  private(set) var reads = Reads(0..<0)

  init(blocks: [Block], facts: [BlockFacts], outline: NoteOutline) {
    self.blocks = blocks
    self.facts = facts
    self.outline = outline
  }

  /// Begins a new list of what is looked at.
  func begin(with blocks: Range<Int>) {
    reads = Reads(blocks)
  }

  // MARK: Blocks

  /// What is known of a block by itself.
  subscript(block: Int) -> BlockFacts {
    reads.addWords(block)
    return facts[block]
  }

  /// A block's text, which knows where in the document it stands.
  func text(ofBlock block: Int) -> MappedText {
    reads.addWords(block)
    return blocks[block].text
  }

  /// Whether there is a block of this number.
  func hasBlock(_ block: Int) -> Bool {
    reads.addLayout(block..<block + 1)
    return blocks.indices.contains(block)
  }

  func kind(ofBlock block: Int) -> Block.Kind {
    reads.addLayout(block..<block + 1)
    return blocks[block].kind
  }

  func isHeading(_ block: Int) -> Bool {
    reads.addLayout(block..<block + 1)
    return blocks[block].isHeading
  }

  /// The block quotation that a block belongs to. Good only to be compared with another block's.
  func blockQuotation(ofBlock block: Int) -> Int? {
    reads.addLayout(block..<block + 1)
    return blocks[block].blockQuotation
  }

  func cell(ofBlock block: Int) -> TableCell? {
    reads.addLayout(block..<block + 1)
    return blocks[block].cell
  }

  /// The blocks directly below one of a block quotation that belong to the same: as many as are
  /// looked through for a signature.
  func blocksBelow(_ block: Int) -> Range<Int> {
    guard let group = blockQuotation(ofBlock: block) else { return block + 1..<block + 1 }
    var end = block + 1
    while end < block + 4, hasBlock(end), blockQuotation(ofBlock: end) == group { end += 1 }
    return block + 1..<end
  }

  // MARK: Layout

  /// The nearest heading above a block.
  func heading(above block: Int) -> Int? {
    let heading = outline.heading(above: block)
    reads.addLayout((heading ?? -1)..<block + 1)
    return heading
  }

  /// The list's items, where the block is one of them.
  func list(around block: Int) -> Range<Int>? {
    guard let list = outline.list(around: block) else {
      reads.addLayout(block..<block + 1)
      return nil
    }
    reads.addLayout(list.lowerBound - 1..<list.upperBound + 1)
    return list
  }

  /// Whether a block is the first of its block quotation.
  func opensBlockQuotation(_ block: Int) -> Bool {
    guard let group = blocks[block].blockQuotation,
      let first = outline.firstBlock(ofBlockQuotation: group)
    else { return false }
    // A note may stand between the blocks of one.
    var before = first - 1
    while before >= 0, case .footnote = blocks[before].kind { before -= 1 }
    reads.addLayout(before..<block + 1)
    return first == block
  }

  /// The first cells of the row in which a cell stands.
  func row(of cell: TableCell) -> Range<Int> {
    noteRow(outline.row(of: cell), of: cell)
  }

  /// The first cells of the table's heading row.
  func headingRow(of cell: TableCell) -> Range<Int> {
    noteRow(outline.headingRow(of: cell), of: cell)
  }

  private func noteRow(_ row: Range<Int>, of cell: TableCell) -> Range<Int> {
    // Whatever stands in the table up to the row's end may change where the row begins and ends.
    let table = outline.blocks(ofTable: cell.table)
    reads.addLayout(table.lowerBound - 1..<max(row.upperBound, table.lowerBound) + 1)
    return row
  }

  // MARK: Notes

  /// The first block of a footnote.
  func note(labelled label: String) -> Int? {
    linked(.label(label))
  }

  /// The paragraph that a note written out by hand is, where only one after the call may be it.
  func writtenNote(_ number: Int, after block: Int) -> Int? {
    linked(.written(number, block: block))
  }

  private func linked(_ call: Reads.Link.Call) -> Int? {
    let note = outline.note(call)
    reads.addLink(Reads.Link(call: call, note: note))
    return note
  }

  /// The note that is called directly after a quotation: its first block.
  func note(calledAfter quotation: QuotationSite) -> Int? {
    let block = self[quotation.block]
    let range = block.quotations[quotation.number].range
    if let mark = WrittenNotes.call(in: block.bytes, after: range.upperBound) {
      return writtenNote(mark, after: quotation.block)
    }
    let markers = block.footnoteMarkers
    guard !markers.isEmpty else { return nil }
    let limit =
      block.quotations[(quotation.number + 1)...].first { $0.depth == 0 }?.range.lowerBound
      ?? Int.max
    let sentence = block.sentences.partitioningIndex { $0.upperBound >= range.upperBound }
    guard sentence < block.sentences.count else { return nil }
    let reach = min(limit - 1, block.sentences[sentence].upperBound + 1)
    let first = markers.partitioningIndex { $0.offset >= range.upperBound }
    guard first < markers.count, markers[first].offset <= reach else { return nil }
    return note(labelled: markers[first].label)
  }

  /// The note that is called at the end of a block’s text: its first block.
  func note(calledAtEndOf block: Int) -> Int? {
    let facts = self[block]
    guard let marker = facts.footnoteMarkers.last, let last = facts.tokens.last,
      marker.offset >= last.range.upperBound
    else { return nil }
    return note(labelled: marker.label)
  }
}

/// Where a quotation stands.
struct QuotationSite: Sendable, Equatable {
  let block: Int
  /// Its number among the block's quotations.
  let number: Int
}
