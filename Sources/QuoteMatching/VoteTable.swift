/// How much of a quotation speaks for each of some places, which are few beside all that there are: a
/// hash table that grows with those that have a vote.
struct VoteTable {
  struct Entry {
    let key: UInt64
    var weight: Int
    /// The last token that has voted, which votes only once.
    fileprivate var token: Int
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

  mutating func add(_ weight: Int, from token: Int, to key: UInt64) {
    let slot = slot(of: key)
    guard slots[slot] != 0 else {
      entries.append(Entry(key: key, weight: weight, token: token))
      slots[slot] = UInt32(entries.count)
      most = max(most, weight)
      if entries.count * 2 > slots.count { grow() }
      return
    }
    let entry = Int(slots[slot]) - 1
    guard entries[entry].token != token else { return }
    entries[entry].token = token
    entries[entry].weight += weight
    most = max(most, entries[entry].weight)
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for number in entries.indices { slots[slot(of: entries[number].key)] = UInt32(number + 1) }
  }
}
