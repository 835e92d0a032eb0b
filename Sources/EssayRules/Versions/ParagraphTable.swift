import EssaySyntax
import QuoteSets

/// Puts together the paragraphs of one version of an essay: those that still hold, and those that
/// are judged anew.
struct ParagraphTable {
  let facts: [BlockFacts]
  let quotations: [Quotation]
  let judge: ParagraphJudge

  /// A paragraph that is judged, or the blocks of one that is not.
  private enum Place {
    case known(PlacedParagraph)
    case open(Range<Int>)
  }

  /// All paragraphs of an essay without an earlier version.
  func all() -> [PlacedParagraph] {
    settled(openPlaces(in: facts.indices))
  }

  /// The paragraphs after a change.
  func update(
    _ earlier: [PlacedParagraph], _ change: BlockChange, _ layout: LayoutChange
  ) -> [PlacedParagraph] {
    let region = region(earlier, change)
    var places: [Place] = []
    places.reserveCapacity(earlier.count + 8)
    var next = 0
    while next < earlier.count, earlier[next].block < change.old.lowerBound,
      earlier[next].blocks.upperBound <= region.lowerBound
    {
      places.append(place(earlier[next], change, layout))
      next += 1
    }
    places += openPlaces(in: region)
    while next < earlier.count,
      earlier[next].block < change.old.upperBound
        || earlier[next].block + change.offset < region.upperBound
    {
      next += 1
    }
    for paragraph in earlier[next...] { places.append(place(paragraph, change, layout)) }
    return settled(places)
  }

  private func place(
    _ paragraph: PlacedParagraph, _ change: BlockChange, _ layout: LayoutChange
  ) -> Place {
    if let known = paragraph.after(change, layout) { return .known(known) }
    let first = change.moved(paragraph.block) ?? paragraph.block
    return .open(first..<first + paragraph.judged.count)
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

  /// The paragraphs of some blocks: each block that has quotations, with those that go on with them.
  private func openPlaces(in blocks: Range<Int>) -> [Place] {
    var places: [Place] = []
    var first = blocks.lowerBound
    while first < blocks.upperBound {
      var end = first + 1
      while end < blocks.upperBound, facts[end].continues { end += 1 }
      if facts[first..<end].contains(where: { !$0.quotations.isEmpty }) {
        places.append(.open(first..<end))
      }
      first = end
    }
    return places
  }

  /// Judges what is open, and what depends on a quotation before it that is another now.
  private func settled(_ places: [Place]) -> [PlacedParagraph] {
    var paragraphs: [PlacedParagraph] = []
    paragraphs.reserveCapacity(places.count)
    var recognised: CanonicalReference?
    for place in places {
      let paragraph: PlacedParagraph
      switch place {
      case .known(let known):
        let asked = known.judged.recognised
        paragraph =
          asked.isAsked && asked.before != recognised
          ? judge.judge(known.blocks, quotation: known.quotation, after: recognised) : known
      case .open(let blocks):
        let first = quotations.partitioningIndex { $0.block >= blocks.lowerBound }
        paragraph = judge.judge(blocks, quotation: first, after: recognised)
      }
      recognised = paragraph.judged.recognised.own ?? recognised
      paragraphs.append(paragraph)
    }
    return paragraphs
  }
}
