/// The cheapest way to make one row of words out of part of another: words in common stay, others
/// are changed, put in or left out.
struct WordAlignment {
  /// A word of the one, a word of the other, or both in each other's place.
  struct Pair: Equatable {
    let own: Int?
    let other: Int?
    let isSame: Bool
  }

  let pairs: [Pair]
  var sameCount: Int { pairs.count { $0.isSame } }

  /// How far the two may get out of step.
  private static let reach = 48

  /// - Parameters:
  ///   - own: all of these are accounted for.
  ///   - other: a stretch of these is, wherever it begins and ends.
  ///   - shift: how much further on in `other` a word stands about.
  init(_ own: [PlainWords.Word], _ other: ArraySlice<PlainWords.Word>, shift: Int) {
    let band = Band(own, Array(other), shift: shift - other.startIndex, reach: Self.reach)
    pairs = band.pairs().map {
      Pair(own: $0.own, other: $0.other.map { $0 + other.startIndex }, isSame: $0.isSame)
    }
  }

  /// The table of costs, a band as wide as the two may be out of step.
  private struct Band {
    private let own: [PlainWords.Word]
    private let other: [PlainWords.Word]
    private let width: Int
    /// The column of ``other`` with which a row begins.
    private let offset: Int
    private var costs: [Int32] = []

    /// Of a word in another's place.
    private static let change: Int32 = 4
    /// Of a word that the other lacks: as much, so that a wrong word at an edge has its right one.
    private static let removal: Int32 = 4
    private static let addition: Int32 = 2
    private static let unreachable: Int32 = 1 << 29

    init(_ own: [PlainWords.Word], _ other: [PlainWords.Word], shift: Int, reach: Int) {
      self.own = own
      self.other = other
      width = 2 * reach + 1
      offset = shift - reach
      costs = [Int32](repeating: Self.unreachable, count: (own.count + 1) * width)
      fill()
    }

    /// - Parameter column: how many words of ``other`` are behind.
    private func index(_ row: Int, _ column: Int) -> Int? {
      let place = column - row - offset
      return column >= 0 && column <= other.count && place >= 0 && place < width
        ? row * width + place : nil
    }

    private func cost(_ row: Int, _ column: Int) -> Int32 {
      index(row, column).map { costs[$0] } ?? Self.unreachable
    }

    private func columns(_ row: Int) -> Range<Int> {
      let first = max(0, row + offset)
      return first..<max(first, min(other.count, row + offset + width - 1) + 1)
    }

    private func isSame(_ row: Int, _ column: Int) -> Bool {
      row > 0 && column > 0 && own[row - 1] == other[column - 1]
    }

    private mutating func fill() {
      for row in 0...own.count {
        for column in columns(row) {
          guard let index = index(row, column) else { continue }
          // Words of the other before the first are free.
          var best: Int32 = row == 0 ? 0 : Self.unreachable
          if row > 0 {
            best = min(best, cost(row - 1, column - 1) + (isSame(row, column) ? 0 : Self.change))
            best = min(best, cost(row - 1, column) + Self.removal)
            best = min(best, cost(row, column - 1) + Self.addition)
          }
          costs[index] = min(best, Self.unreachable)
        }
      }
    }

    /// From the first pair to the last.
    func pairs() -> [Pair] {
      let ends = columns(own.count)
      guard var column = ends.min(by: { cost(own.count, $0) < cost(own.count, $1) }) else {
        return own.indices.map { Pair(own: $0, other: nil, isSame: false) }
      }
      var row = own.count
      var pairs: [Pair] = []
      while row > 0 {
        let here = cost(row, column)
        let same = isSame(row, column)
        if here == cost(row - 1, column - 1) + (same ? 0 : Self.change), column > 0 {
          pairs.append(Pair(own: row - 1, other: column - 1, isSame: same))
          row -= 1
          column -= 1
        } else if here == cost(row - 1, column) + Self.removal {
          pairs.append(Pair(own: row - 1, other: nil, isSame: false))
          row -= 1
        } else if column > 0, here == cost(row, column - 1) + Self.addition {
          pairs.append(Pair(own: nil, other: column - 1, isSame: false))
          column -= 1
        } else {
          // Out of the band: what is left has nothing to stand beside.
          pairs.append(Pair(own: row - 1, other: nil, isSame: false))
          row -= 1
        }
      }
      return pairs.reversed()
    }
  }
}
