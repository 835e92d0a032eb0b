/// The words with which a part of a splice may go on from one token, to either side of it. Nearly
/// every place where the token's word stands has none of them near, and so is no part's: that is told
/// at this glance.
struct SpliceNeighbours {
  /// The words of the tokens next to it, and how far from its own they may stand.
  private let (before, after): (UInt32, UInt32)
  private let reach: Int
  /// Those of the tokens beyond, where all that is between may be lacking.
  private let (farBefore, farAfter): ([UInt32], [UInt32])

  private static let farReach = 1 + SpliceHint.mostWords

  /// - Parameter slack: the most that a part may lack.
  init(of token: Int, in query: Query, slack: Int) {
    func id(_ token: Int) -> UInt32 {
      query.ids.indices.contains(token) ? query.ids[token] : Vocabulary.unknown
    }
    func idsBeyond(_ direction: Int) -> [UInt32] {
      var ids: [UInt32] = []
      var left = slack
      for distance in 1...SpliceHint.mostTokens {
        let passedOver = token + direction * distance
        guard query.ids.indices.contains(passedOver + direction) else { break }
        left -= query.certainWeight(passedOver)
        guard left >= 0 else { break }
        let id = query.ids[passedOver + direction]
        if id != Vocabulary.unknown { ids.append(id) }
      }
      return ids
    }
    (before, after) = (id(token - 1), id(token + 1))
    (farBefore, farAfter) = (idsBeyond(-1), idsBeyond(1))
    // What stands between costs as much as the least of words.
    reach = 1 + min(SpliceHint.mostWords, slack / WordWeight.function)
  }

  /// Whether one of them may stand near a place of the token's word.
  /// - Parameter all: the words of all passages.
  @inline(__always)
  func mayStand(about position: Int, in all: [UInt32]) -> Bool {
    let all = all.span
    // Those next to it may be exchanged with it, and then are on its other side.
    for place in max(0, position - reach)..<min(all.count, position + reach + 1)
    where all[place] == before || all[place] == after { return true }
    return !farBefore.isEmpty
      && Self.has(farBefore, max(0, position - Self.farReach)..<position, all)
      || !farAfter.isEmpty
        && Self.has(farAfter, position + 1..<min(all.count, position + 1 + Self.farReach), all)
  }

  @inline(__always)
  private static func has(_ ids: [UInt32], _ places: Range<Int>, _ all: Span<UInt32>) -> Bool {
    let ids = ids.span
    for place in places {
      for number in ids.indices where ids[number] == all[place] { return true }
    }
    return false
  }
}
