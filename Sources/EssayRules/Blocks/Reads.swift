/// What was looked at to find something out, in numbers of blocks.
///
/// What is found out through an ``EssayView`` is a function of what was looked at and of nothing
/// else, so it holds as long as none of that has changed.
struct Reads: Sendable {
  /// A note that was looked up.
  struct Link: Sendable, Equatable {
    enum Call: Sendable, Equatable {
      case label(String)
      /// A note written out by hand, called in a block.
      case written(Int, block: Int)
    }

    let call: Call
    /// The note's first block; nil where there is none.
    let note: Int?
  }

  /// The stretch of blocks whose words were looked at.
  private(set) var words: Range<Int>
  /// Blocks apart from it whose words were looked at.
  private(set) var apart: [Int] = []
  /// The stretch whose layout mattered: which blocks there are, and of which kind. It takes in the
  /// words, and reaches from -1, before the first block, to the number of blocks, after the last.
  private(set) var layout: Range<Int>
  /// The notes looked up. What is read in them counts apart from the rest: they may stand at the
  /// other end of the essay.
  private(set) var links: [Link] = []

  /// Nothing but the blocks that are judged.
  init(_ blocks: Range<Int>) {
    words = blocks
    layout = blocks
  }

  mutating func addWords(_ block: Int) {
    if words.contains(block) || links.contains(where: { $0.note == block }) { return }
    if block == words.lowerBound - 1 {
      words = block..<words.upperBound
    } else if block == words.upperBound {
      words = words.lowerBound..<block + 1
    } else if !apart.contains(block) {
      apart.append(block)
    }
    addLayout(block..<block + 1)
  }

  mutating func addLayout(_ blocks: Range<Int>) {
    layout =
      min(layout.lowerBound, blocks.lowerBound)..<max(layout.upperBound, blocks.upperBound)
  }

  mutating func addLink(_ link: Link) {
    if !links.contains(link) { links.append(link) }
  }

  /// Whether a block is one of those that were looked at, and not only a note looked up.
  func isNear(_ block: Int) -> Bool { words.contains(block) || apart.contains(block) }

  /// The same where all blocks stand `offset` further on. The notes stay as they are.
  func moved(by offset: Int) -> Reads {
    var moved = self
    moved.words = words.lowerBound + offset..<words.upperBound + offset
    moved.apart = apart.map { $0 + offset }
    moved.layout = layout.lowerBound + offset..<layout.upperBound + offset
    moved.links = links.map { Link(call: $0.call.moved(by: offset), note: $0.note) }
    return moved
  }
}

extension Reads.Link.Call {
  func moved(by offset: Int) -> Reads.Link.Call {
    switch self {
    case .label: self
    case .written(let number, let block): .written(number, block: block + offset)
    }
  }
}
