/// How much of an essay's numbered parts a reader has read; or how much more, where two readings
/// are compared.
struct ReadingCounts: Sendable, Equatable {
  var blocks = 0
  var blockQuotations = 0
  var tables = 0
  var footnotes = 0
  /// Of plain text, and how many of them are indented.
  var paragraphs = 0
  var indentedParagraphs = 0

  static func + (left: ReadingCounts, right: ReadingCounts) -> ReadingCounts {
    left.combined(with: right, +)
  }

  static func - (left: ReadingCounts, right: ReadingCounts) -> ReadingCounts {
    left.combined(with: right, -)
  }

  private func combined(
    with other: ReadingCounts, _ combine: (Int, Int) -> Int
  ) -> ReadingCounts {
    ReadingCounts(
      blocks: combine(blocks, other.blocks),
      blockQuotations: combine(blockQuotations, other.blockQuotations),
      tables: combine(tables, other.tables), footnotes: combine(footnotes, other.footnotes),
      paragraphs: combine(paragraphs, other.paragraphs),
      indentedParagraphs: combine(indentedParagraphs, other.indentedParagraphs))
  }
}

/// How far what follows a change has moved: in the document, and in the numbers of its parts.
struct ReadingShift: Sendable, Equatable {
  var bytes = 0
  var counts = ReadingCounts()

  /// Whether blocks have other numbers after it.
  var renumbersBlocks: Bool { counts.blockQuotations != 0 || counts.tables != 0 }
}

/// What a reader carries from one block of the outermost level to the next, beside its counts.
protocol ReaderState: Sendable, Equatable {
  func moved(by shift: ReadingShift) -> Self
}

extension ReaderState {
  func moved(by shift: ReadingShift) -> Self { self }
}

/// A place between two blocks of the outermost level. A reader that begins there with what is
/// noted reads on as if it had read all that comes before.
struct Milestone<State: ReaderState>: Sendable {
  let offset: Int
  /// The last byte that what was read before depends on: readers look ahead.
  let reach: Int
  let counts: ReadingCounts
  let state: State

  func moved(by shift: ReadingShift) -> Milestone {
    Milestone(
      offset: offset + shift.bytes, reach: reach + shift.bytes, counts: counts + shift.counts,
      state: state.moved(by: shift))
  }
}

/// The milestones that a reader sets, and those that the reader of an earlier version has set in
/// what follows the change. Where it comes to one of them in the same state, it need not go on.
struct ReadingTrail<State: ReaderState>: Sendable {
  /// Between two milestones lie at least so many bytes.
  private static var distance: Int { 512 }

  private(set) var milestones: [Milestone<State>] = []
  /// The earlier reader's, that are not yet passed; in bytes of the earlier version.
  private var ahead: ArraySlice<Milestone<State>>
  private let byteShift: Int
  private var next: Int
  /// Where the earlier reading takes over: the milestone that it had set there, and how far it
  /// has moved.
  private(set) var meeting: (milestone: Milestone<State>, shift: ReadingShift)?

  /// - Parameters:
  ///   - start: the milestone that reading begins at; nil for the document's beginning.
  ///   - ahead: the earlier reader's milestones after the change.
  init(
    from start: Milestone<State>? = nil, ahead: ArraySlice<Milestone<State>> = [],
    byteShift: Int = 0
  ) {
    self.ahead = ahead
    self.byteShift = byteShift
    next = start.map { $0.offset + Self.distance } ?? 0
  }

  /// Whether it matters what the reader knows at a place between two blocks.
  func concerns(_ offset: Int) -> Bool {
    offset >= next || ahead.first.map { $0.offset + byteShift <= offset } == true
  }

  /// Notes that the reader stands between two blocks.
  /// - Parameters:
  ///   - reach: the last byte that what was read so far depends on.
  ///   - counts: what the reader has read.
  ///   - state: what else it carries on.
  /// - Returns: whether it may stop reading.
  mutating func passes(
    _ offset: Int, reach: Int, _ counts: ReadingCounts, _ state: State
  ) -> Bool {
    while let first = ahead.first, first.offset + byteShift < offset { ahead.removeFirst() }
    if let first = ahead.first, first.offset + byteShift == offset {
      let shift = ReadingShift(bytes: byteShift, counts: counts - first.counts)
      // The labels of footnotes hold their numbers.
      if shift.counts.footnotes == 0, first.state.moved(by: shift) == state {
        meeting = (first, shift)
        return true
      }
    }
    if offset >= next {
      milestones.append(Milestone(offset: offset, reach: reach, counts: counts, state: state))
      next = offset + Self.distance
    }
    return false
  }
}
