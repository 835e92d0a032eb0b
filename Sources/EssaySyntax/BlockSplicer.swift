import EssayText

/// Puts the blocks of a new version together: those before and after the part that was read anew
/// are the earlier version's, and of the rest as many as are what they were.
struct BlockSplicer {
  private let earlier: [Block]
  private let window: [ParsedBlock]
  private let shift: ReadingShift
  /// So many blocks of the earlier version stand before the new ones, and after them.
  private(set) var prefix: Int
  private(set) var suffix: Int
  /// The new blocks, as far as they are new.
  private var fresh: Range<Int>
  /// The marks of blocks around the new ones, where those have changed them.
  private var changedBefore: [BlockMarks] = []
  private var changedAfter: [BlockMarks] = []
  private var freshMarks: [BlockMarks] = []

  init(_ read: ReadWindow, earlier: [Block]) {
    self.earlier = earlier
    window = read.parsed.blocks
    shift = read.shift
    prefix = read.prefix
    suffix = read.suffix
    fresh = window.indices
    if let change = read.change { matchEnds(around: change) }
    readMarks()
  }

  private var count: Int { prefix + fresh.count + suffix }

  /// The number in the earlier version of a block of the suffix.
  private func earlierNumber(_ number: Int) -> Int { number - count + earlier.count }

  /// A block of the new version.
  private func parsed(_ number: Int) -> ParsedBlock {
    if number < prefix { return earlier[number].parsed }
    if number < prefix + fresh.count { return window[fresh.lowerBound + number - prefix] }
    return earlier[earlierNumber(number)].moved(by: shift).parsed
  }

  private func isFootnote(_ number: Int) -> Bool {
    if case .footnote = kind(number) { true } else { false }
  }

  private func kind(_ number: Int) -> Block.Kind {
    if number < prefix { return earlier[number].kind }
    if number < prefix + fresh.count { return window[fresh.lowerBound + number - prefix].kind }
    return earlier[earlierNumber(number)].kind
  }

  /// Blocks at either end of what was read anew may be what they were. The change touches nothing
  /// of them, not even the markup between their words.
  private mutating func matchEnds(around change: TextChange) {
    while !fresh.isEmpty, prefix + suffix < earlier.count,
      window[fresh.lowerBound].range.upperBound <= change.start,
      earlier[prefix].parsed == window[fresh.lowerBound]
    {
      prefix += 1
      fresh.removeFirst()
    }
    while !fresh.isEmpty, prefix + suffix < earlier.count {
      let last = earlier[earlier.count - suffix - 1]
      guard window[fresh.upperBound - 1].range.lowerBound >= change.newEnd,
        !last.isRenumbered(by: shift),
        last.moved(by: shift).parsed == window[fresh.upperBound - 1]
      else { break }
      suffix += 1
      fresh.removeLast()
    }
  }

  // MARK: Marks

  /// A block's marks depend on what the block before leaves open and on how the next begins.
  private mutating func readMarks() {
    var first = prefix
    if !fresh.isEmpty || prefix + suffix < earlier.count {
      while first > 0 {
        first -= 1
        if !isFootnote(first) { break }
      }
    }
    // Where that block leaves nothing open, how the next one begins is nothing to it.
    if first < prefix, !isFootnote(first), earlier[first].content.marks.leavesNothingOpen {
      first = prefix
    }
    var pending = first > 0 ? earlier[first - 1].content.marks.pending : nil
    var firstChanged = prefix
    var before: [BlockMarks] = []
    for number in first..<prefix {
      let marks = readMarks(of: number, &pending)
      if firstChanged == prefix, marks != earlier[number].content.marks { firstChanged = number }
      if firstChanged < prefix { before.append(marks) }
    }
    changedBefore = before
    freshMarks = (prefix..<prefix + fresh.count).map { readMarks(of: $0, &pending) }
    for number in prefix + fresh.count..<count {
      let old = earlierNumber(number)
      let known = old > 0 ? earlier[old - 1].content.marks.pending : nil
      if pending == known { break }
      changedAfter.append(readMarks(of: number, &pending))
    }
  }

  private func readMarks(of number: Int, _ pending: inout OpenMark?) -> BlockMarks {
    let marks = QuotationFinder.read(parsed(number), pending: pending) {
      var next = number + 1
      while next < count, isFootnote(next) { next += 1 }
      return next < count ? parsed(next) : nil
    }
    pending = marks.pending
    return marks
  }

  // MARK: The new version

  /// How the new version's blocks correspond to the earlier ones.
  var reuse: BlockReuse {
    var same = suffix - changedAfter.count
    if shift.renumbersBlocks,
      let numbered = earlier.suffix(same).lastIndex(where: { $0.isRenumbered(by: shift) })
    {
      same = earlier.count - numbered - 1
    }
    return BlockReuse(
      prefix: prefix - changedBefore.count, suffix: same, byteShift: shift.bytes)
  }

  /// How many blocks are not the earlier version's.
  var freshCount: Int { changedBefore.count + fresh.count + changedAfter.count }

  func blocks() -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(count)
    blocks += earlier[..<(prefix - changedBefore.count)]
    for marks in changedBefore { blocks.append(Block(parsed(blocks.count), marks)) }
    for marks in freshMarks { blocks.append(Block(parsed(blocks.count), marks)) }
    for marks in changedAfter { blocks.append(Block(parsed(blocks.count), marks)) }
    let rest = earlierNumber(blocks.count)
    if shift == ReadingShift() {
      blocks += earlier[rest...]
    } else {
      for block in earlier[rest...] { blocks.append(block.moved(by: shift)) }
    }
    return blocks
  }

  /// What the essay keeps of its blocks in one list, in their order: that of the earlier version's
  /// blocks is the earlier one.
  func parts<Part: BlockPart>(
    _ known: [Part], of blocks: [Block], _ read: (Int, BlockMarks) -> [Part]
  ) -> [Part] {
    let same = reuse
    var parts: [Part] = []
    parts.reserveCapacity(known.count + 8)
    parts += known[..<known.prefixCount { $0.block < same.prefix }]
    for number in same.prefix..<blocks.count - same.suffix {
      parts += read(number, blocks[number].content.marks)
    }
    let rest = known.prefixCount { $0.block < earlier.count - same.suffix }
    let shift = blocks.count - earlier.count
    for part in known[rest...] { parts.append(part.numbered(part.block + shift)) }
    return parts
  }
}

/// Something of a block that knows the block's number.
protocol BlockPart {
  var block: Int { get }
  func numbered(_ block: Int) -> Self
}

extension Quotation: BlockPart {
  func numbered(_ block: Int) -> Quotation {
    Quotation(
      block: block, range: range, inner: inner, marks: marks, depth: depth,
      continuesParagraph: continuesParagraph)
  }
}

extension UnclosedMark: BlockPart {
  func numbered(_ block: Int) -> UnclosedMark { UnclosedMark(block: block, range: range) }
}
