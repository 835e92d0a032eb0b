/// Which stretch of a line that is too long is shown: as much as there is room for around the words
/// that matter, in whole words.
struct ExcerptCut {
  let range: Range<Int>
  let isCutBefore: Bool
  let isCutAfter: Bool

  /// What an ellipsis and the space beside it take.
  static let ellipsisColumns = 2

  /// - Parameters:
  ///   - cells: the line, or as much of it as could be shown.
  ///   - marked: the cells that matter; perhaps none, but a place.
  ///   - width: how many columns there are.
  ///   - hasMoreBefore: whether the line has more than these cells, before them.
  ///   - hasMoreAfter: and after them.
  init(
    _ cells: [ExcerptCell], marked: Range<Int>, width: Int, hasMoreBefore: Bool,
    hasMoreAfter: Bool
  ) {
    var room = max(width - 2 * ExcerptCut.ellipsisColumns, 1)
    var shown = marked.lowerBound
    while shown < marked.upperBound, cells[shown].columns <= room {
      room -= cells[shown].columns
      shown += 1
    }
    room += 2 * ExcerptCut.ellipsisColumns

    let before = Side(
      cells: cells, range: 0..<marked.lowerBound, isBefore: true, hasMore: hasMoreBefore)
    let after = Side(
      cells: cells, range: shown..<cells.count, isBefore: false, hasMore: hasMoreAfter)
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
    let cells: [ExcerptCell]
    let range: Range<Int>
    let isBefore: Bool
    /// Whether the line has more than these cells on this side.
    let hasMore: Bool

    var count: Int { range.count }

    /// - Parameter index: from 0, the nearest.
    subscript(index: Int) -> ExcerptCell {
      cells[isBefore ? range.upperBound - 1 - index : range.lowerBound + index]
    }

    /// How many cells fit into `room` columns, and how many columns these take with their ellipsis.
    func reach(within room: Int) -> (cells: Int, columns: Int, isCut: Bool) {
      if !hasMore {
        let all = cells[range].reduce(0) { $0 + $1.columns }
        if all <= room { return (count, all, false) }
      }
      var rest = room - ExcerptCut.ellipsisColumns
      var fitting = 0
      while fitting < count, self[fitting].columns <= rest {
        rest -= self[fitting].columns
        fitting += 1
      }
      fitting = endOfWord(upTo: fitting)
      let columns = (0..<fitting).reduce(ExcerptCut.ellipsisColumns) { $0 + self[$1].columns }
      return (fitting, columns, true)
    }

    /// The last end of a word among the first `limit` cells; where a word touches what matters and
    /// is longer than the room, all of them.
    private func endOfWord(upTo limit: Int) -> Int {
      var end = limit
      if limit < count, !self[limit].isSpace,
        let space = (0..<limit).last(where: { self[$0].isSpace })
      {
        end = space
      }
      while end > 0, self[end - 1].isSpace { end -= 1 }
      return end
    }
  }
}
