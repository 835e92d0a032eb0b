/// How much of a quotation speaks for each of some places, which are few beside all that there are: a
/// hash table that grows with those that have a vote.
struct VoteTable {
  struct Entry {
    let key: UInt64
    fileprivate var votes: Int32
    /// The last token that has voted, which votes only once.
    fileprivate var token: Int32

    var weight: Int { Int(votes) }
  }

  private(set) var entries: [Entry] = []
  /// The most that any of them has.
  private(set) var most = 0
  /// For each hash the entry's number from 1 on; 0 where there is none (linear probing, at most half
  /// full).
  private var slots: [UInt32] = []

  /// - Parameter count: of how many places it will hold about.
  init(expecting count: Int) {
    let room = min(max(count, 32), 1_024)
    entries.reserveCapacity(room)
    var slotCount = 128
    while slotCount < 2 * room { slotCount *= 2 }
    slots = [UInt32](repeating: 0, count: slotCount)
  }

  /// Lets a token vote for some places, each of which has one vote of it, however often it is named.
  mutating func add(_ weight: Int, from token: Int, to keys: some Collection<UInt64>) {
    makeRoom(for: keys.count)
    most = max(most, Self.add(weight, from: token, to: keys, &entries, slots: &slots))
  }

  /// - Returns: the most that one of the places has now.
  private static func add(
    _ weight: Int, from token: Int, to keys: some Collection<UInt64>, _ entries: inout [Entry],
    slots: inout [UInt32]
  ) -> Int {
    let (weight, token) = (Int32(weight), Int32(token))
    var most: Int32 = 0
    var slots = slots.mutableSpan
    for key in keys {
      var slot = hash(key) & (slots.count - 1)
      while slots[slot] != 0, entries[Int(slots[slot]) - 1].key != key {
        slot = (slot + 1) & (slots.count - 1)
      }
      if slots[slot] == 0 {
        entries.append(Entry(key: key, votes: weight, token: token))
        slots[slot] = UInt32(entries.count)
        most = max(most, weight)
      } else if case let entry = Int(slots[slot]) - 1, entries[entry].token != token {
        entries[entry].token = token
        entries[entry].votes += weight
        most = max(most, entries[entry].votes)
      }
    }
    return Int(most)
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// Grows until so many places more fit in.
  private mutating func makeRoom(for more: Int) {
    var count = slots.count
    while (entries.count + more) * 2 > count { count *= 4 }
    guard count > slots.count else { return }
    slots = [UInt32](repeating: 0, count: count)
    for number in entries.indices {
      var slot = Self.hash(entries[number].key) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
