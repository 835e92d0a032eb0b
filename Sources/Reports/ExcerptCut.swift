/// Which stretch of a line that is too long is shown: as much as there is room for around the words
/// that matter, in whole words.
struct ExcerptCut {
  let range: Range<Int>
  let isCutBefore: Bool
  let isCutAfter: Bool

  /// What an ellipsis and the space beside it take.
  static let ellipsisColumns = 2

  /// - Parameters:
  ///   - columns: the width of each cell of the line.
  ///   - spaces: which cells are white space.
  ///   - marked: the cells that matter; perhaps none, but a place.
  ///   - width: how many columns there are.
  ///   - hasMoreBefore: whether the line has more than these cells, before them.
  ///   - hasMoreAfter: and after them.
  init(
    columns: [Int], spaces: [Bool], marked: Range<Int>, width: Int, hasMoreBefore: Bool,
    hasMoreAfter: Bool
  ) {
    var room = max(width - 2 * ExcerptCut.ellipsisColumns, 1)
    var shown = marked.lowerBound
    while shown < marked.upperBound, columns[shown] <= room {
      room -= columns[shown]
      shown += 1
    }
    room += 2 * ExcerptCut.ellipsisColumns

    let cells = Array(zip(columns, spaces))
    let before = Side(cells[..<marked.lowerBound].reversed(), hasMore: hasMoreBefore)
    let after = Side(Array(cells[shown...]), hasMore: hasMoreAfter)
    // Half of the room for the words before, and what these leave for the words after; but what
    // the words after do not need goes back.
    let fewest = before.reach(within: max(room / 2, ExcerptCut.ellipsisColumns))
    let last = after.reach(within: room - fewest.columns)
    let first = before.reach(within: room - last.columns)

    range = (marked.lowerBound - first.cells)..<(shown + last.cells)
    isCutBefore = first.isCut
    isCutAfter = last.isCut
  }

  /// The cells on one side of those that matter, the nearest first.
  private struct Side {
    private let cells: [(columns: Int, isSpace: Bool)]
    private let hasMore: Bool

    init(_ cells: [(columns: Int, isSpace: Bool)], hasMore: Bool) {
      self.cells = cells
      self.hasMore = hasMore
    }

    /// How many cells fit into `room` columns, and how many columns these take with their ellipsis.
    func reach(within room: Int) -> (cells: Int, columns: Int, isCut: Bool) {
      let all = cells.reduce(0) { $0 + $1.columns }
      if !hasMore, all <= room { return (cells.count, all, false) }
      var rest = room - ExcerptCut.ellipsisColumns
      var count = 0
      while count < cells.count, cells[count].columns <= rest {
        rest -= cells[count].columns
        count += 1
      }
      count = endOfWord(upTo: count)
      let columns = cells[..<count].reduce(ExcerptCut.ellipsisColumns) { $0 + $1.columns }
      return (count, columns, true)
    }

    /// The last end of a word among the first `count` cells; where a word touches what matters and
    /// is longer than the room, all of them.
    private func endOfWord(upTo count: Int) -> Int {
      var end = count
      if count < cells.count, !cells[count].isSpace,
        let space = cells[..<count].lastIndex(where: \.isSpace)
      {
        end = space
      }
      while end > 0, cells[end - 1].isSpace { end -= 1 }
      return end
    }
  }
}
