/// Lines of one text in whose place another has others; counted from 0.
struct LineChange: Equatable {
  let old: Range<Int>
  let new: Range<Int>
}

/// Finds what to change from one text to another, line by line (Myers, "An O(ND) Difference
/// Algorithm", 1986).
enum LineChanges {
  /// Beyond that many lines added and left out, the rest is one change.
  private static let limit = 500

  static func between(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [LineChange] {
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    let left = Array(old[head..<old.count - tail])
    let right = Array(new[head..<new.count - tail])
    if left.isEmpty && right.isEmpty { return [] }
    guard let kept = common(left, right) else {
      return [LineChange(old: head..<old.count - tail, new: head..<new.count - tail)]
    }
    var changes: [LineChange] = []
    var (x, y) = (0, 0)
    for (nextX, nextY) in kept + [(left.count, right.count)] {
      if nextX > x || nextY > y {
        changes.append(LineChange(old: head + x..<head + nextX, new: head + y..<head + nextY))
      }
      (x, y) = (nextX + 1, nextY + 1)
    }
    return changes
  }

  /// The lines that both keep, as pairs of their numbers; nil where they differ in too many.
  private static func common(_ left: [ArraySlice<UInt8>], _ right: [ArraySlice<UInt8>])
    -> [(Int, Int)]?
  {
    let most = min(left.count + right.count, limit)
    // `reach[k]` is how far down diagonal k the best way with so many changes comes.
    var reach = [Int](repeating: 0, count: 2 * most + 3)
    var steps: [[Int]] = []
    let middle = most + 1
    for changes in 0...most {
      steps.append(reach)
      for k in stride(from: -changes, through: changes, by: 2) {
        let isDown =
          k == -changes || k != changes && reach[middle + k - 1] < reach[middle + k + 1]
        var x = isDown ? reach[middle + k + 1] : reach[middle + k - 1] + 1
        while x < left.count, x - k < right.count, left[x] == right[x - k] { x += 1 }
        reach[middle + k] = x
        if x >= left.count, x - k >= right.count {
          return way(back: steps, from: (left.count, right.count), middle)
        }
      }
    }
    return nil
  }

  /// Walks the best way back and notes the lines kept.
  private static func way(back steps: [[Int]], from end: (Int, Int), _ middle: Int) -> [(Int, Int)]
  {
    var kept: [(Int, Int)] = []
    var (x, y) = end
    for changes in steps.indices.reversed() {
      let reach = steps[changes]
      let k = x - y
      let isDown =
        k == -changes || k != changes && reach[middle + k - 1] < reach[middle + k + 1]
      let before = isDown ? k + 1 : k - 1
      // With no change made, the way comes from the very beginning.
      let (startX, startY) =
        changes == 0 ? (0, 0) : (reach[middle + before], reach[middle + before] - before)
      while x > startX, y > startY {
        x -= 1
        y -= 1
        kept.append((x, y))
      }
      (x, y) = (startX, startY)
    }
    return kept.reversed()
  }
}
