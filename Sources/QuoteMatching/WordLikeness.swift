/// How two folded words look beside each other.
public enum WordLikeness {
  /// Words longer than this are compared as they are.
  private static let longest = 24

  /// Whether two words differ in no more than a third of their letters, or one begins the other.
  static func areAlike(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let longer = max(left.count, right.count)
    let shorter = min(left.count, right.count)
    guard longer - shorter <= 3, let a = left.first, let b = right.first else { return false }
    guard a == b || left.last == right.last else { return false }
    if shorter >= 3, left.starts(with: right) || right.starts(with: left) { return true }
    let bound = max(1, longer / 3)
    guard longer - shorter <= bound, longer <= longest else { return false }
    return distance(left, right, atMost: bound) != nil
  }

  /// Whether `whole` is `first` and `second` written as one word, or contracted.
  static func isJoinOrContraction(
    _ whole: ArraySlice<UInt8>, of first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>
  ) -> Bool {
    if whole.count == first.count + second.count, whole.starts(with: first),
      whole.suffix(second.count).elementsEqual(second)
    {
      return true
    }
    return Contractions.opens(whole, first, second)
  }

  /// The edit distance of two words, an exchange of neighbours being one edit (optimal string
  /// alignment, Damerau).
  /// - Returns: nil where it is more than `bound`, or a word is too long to be one.
  public static func distance(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, atMost bound: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= bound, max(left.count, right.count) <= longest else {
      return nil
    }
    let distance = distance(left, right)
    return distance <= bound ? distance : nil
  }

  /// Three rows of the table at once, on the stack.
  private static func distance(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    var before = InlineArray<25, UInt8>(repeating: 0)
    var previous = InlineArray<25, UInt8>(repeating: 0)
    var current = InlineArray<25, UInt8>(repeating: 0)
    for column in 0...right.count { previous[column] = UInt8(column) }
    for row in 1..<left.count + 1 {
      let a = left[left.startIndex + row - 1]
      current[0] = UInt8(row)
      for column in 1..<right.count + 1 {
        let b = right[right.startIndex + column - 1]
        var cost = min(
          previous[column - 1] + (a == b ? 0 : 1), previous[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, a == right[right.startIndex + column - 2],
          left[left.startIndex + row - 2] == b
        {
          cost = min(cost, before[column - 2] + 1)
        }
        current[column] = cost
      }
      before = previous
      previous = current
    }
    return Int(previous[right.count])
  }
}
