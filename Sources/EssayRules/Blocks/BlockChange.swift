import EssaySyntax

/// Which blocks of an essay are others than in the version before it.
struct BlockChange: Sendable, Equatable {
  /// The blocks that are gone, by their numbers in the earlier version.
  let old: Range<Int>
  /// The blocks in their place.
  let new: Range<Int>

  /// How much further on the blocks after the change stand.
  var offset: Int { new.upperBound - old.upperBound }

  init(_ reuse: BlockReuse, from old: Int, to new: Int) {
    self.old = reuse.prefix..<old - reuse.suffix
    self.new = reuse.prefix..<new - reuse.suffix
  }

  private init(old: Range<Int>, new: Range<Int>) {
    self.old = old
    self.new = new
  }

  /// The change, made larger so that a block that has become the title, or is it no more, is new.
  func including(title before: Int?, andNow now: Int?) -> BlockChange {
    if before.flatMap(moved) == now, before == nil || now != nil { return self }
    var change = self
    if let before, moved(before) != nil { change = change.including(before) }
    if let now, !new.contains(now) {
      change = change.including(now < new.lowerBound ? now : now - offset)
    }
    return change
  }

  /// The change, made larger so that a block of the earlier version is part of it.
  private func including(_ block: Int) -> BlockChange {
    let lower = min(old.lowerBound, block)
    let upper = max(old.upperBound, block + 1)
    return BlockChange(old: lower..<upper, new: lower..<upper + offset)
  }

  /// The number that a block has now; nil for one that is gone.
  func moved(_ block: Int) -> Int? {
    if block < old.lowerBound { return block }
    return block < old.upperBound ? nil : block + offset
  }

  /// Whether some blocks stand as a whole before the change or as a whole after it.
  func leaves(_ blocks: Range<Int>) -> Bool {
    blocks.upperBound <= old.lowerBound || blocks.lowerBound >= old.upperBound
  }

  /// An array of one element for each block, after the change.
  func splice<Element>(_ earlier: [Element], _ changed: some Collection<Element>) -> [Element] {
    var result: [Element] = []
    result.reserveCapacity(earlier.count + offset)
    result += earlier[..<old.lowerBound]
    result += changed
    result += earlier[old.upperBound...]
    return result
  }
}
