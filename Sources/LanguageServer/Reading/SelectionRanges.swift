import EssaySyntax
import EssayText

/// What a user may want to select at a place: the word, the quotation without its marks and with
/// them, the sentence, the paragraph, the block quotation, the section, everything.
struct SelectionRanges {
  private let view: EssayView
  private let places: BlockPlaces
  private let sections: EssaySections

  init(_ view: EssayView) {
    self.view = view
    places = BlockPlaces(view.essay)
    sections = EssaySections(view.essay, in: view.text)
  }

  /// The ranges that hold the byte at `offset`, each strictly inside the next.
  func ranges(at offset: Int) -> SelectionRange {
    let candidates =
      ([view.text.word(at: offset)].compactMap(\.self) + around(offset))
      .filter { $0.lowerBound <= offset && offset <= $0.upperBound && !$0.isEmpty }
      .sorted { $0.count < $1.count }
    var chain: [ByteRange] = []
    var shown: [PositionRange] = []
    for range in candidates + [0..<view.text.count] {
      if let last = chain.last,
        range.lowerBound > last.lowerBound || range.upperBound < last.upperBound
      {
        continue
      }
      // A byte-order mark is a byte and no column.
      let positions = view.range(range)
      if shown.last == positions { continue }
      chain.append(range)
      shown.append(positions)
    }
    return SelectionRange(ranges: shown)
  }

  private func around(_ offset: Int) -> [ByteRange] {
    let holding = sections.all.map(\.range).filter {
      $0.lowerBound <= offset && offset <= $0.upperBound
    }
    guard let block = places.block(around: offset..<offset) else { return holding }
    let text = view.essay.blocks[block].text
    let first = view.essay.quotations.partitioningIndex { $0.block >= block }
    let quotations = view.essay.quotations[first...].prefix { $0.block == block }
      .flatMap { [$0.inner, $0.range] }
    let ranges = quotations + sentences(block) + [0..<text.bytes.count]
    return ranges.map(text.documentRange) + holding
      + [blockQuotation(of: block)].compactMap(\.self)
  }

  private func sentences(_ block: Int) -> [ByteRange] {
    view.essay.sentences.indices.contains(block) ? view.essay.sentences[block] : []
  }

  /// All of the block quotation that a block belongs to.
  private func blockQuotation(of block: Int) -> ByteRange? {
    let blocks = view.essay.blocks
    guard let number = blocks[block].blockQuotation else { return nil }
    var first = block
    var last = block
    while first > 0, blocks[first - 1].blockQuotation == number { first -= 1 }
    while last + 1 < blocks.count, blocks[last + 1].blockQuotation == number { last += 1 }
    let start = blocks[first].start
    let end = blocks[last].text.documentOffset(blocks[last].text.bytes.count)
    return start <= end ? start..<end : nil
  }
}
