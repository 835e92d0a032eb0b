import EssayText

/// Every folded word of the passages, numbered from 0.
///
/// An open-addressed hash table (linear probing, at most half full) over one buffer of letters: a
/// look-up compares bytes and allocates nothing.
struct Vocabulary: Sendable {
  /// The number of a word that the passages lack.
  static let unknown = UInt32.max

  private var letters: [UInt8] = []
  private var ends: [UInt32] = []
  private var slots: [UInt32]

  /// - Parameter capacity: how many words there is room for before the table must grow.
  init(capacity: Int = 32) {
    var count = 64
    while count < 2 * capacity { count *= 2 }
    slots = Array(repeating: Self.unknown, count: count)
  }

  var count: Int { ends.count }

  /// The folded letters of word `id`.
  func word(_ id: UInt32) -> ArraySlice<UInt8> {
    let index = Int(id)
    return letters[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  /// The number of the word with these folded letters; ``unknown`` where there is none.
  func id(of word: ArraySlice<UInt8>) -> UInt32 {
    slots[slot(of: word)]
  }

  /// The number of a word, a new one where it had none.
  mutating func intern(_ word: ArraySlice<UInt8>) -> UInt32 {
    let found = slot(of: word)
    if slots[found] != Self.unknown { return slots[found] }
    let id = UInt32(ends.count)
    letters += word
    ends.append(UInt32(letters.count))
    slots[found] = id
    if ends.count * 2 > slots.count { grow() }
    return id
  }

  private func slot(of word: ArraySlice<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(word)) & mask
    while slots[slot] != Self.unknown, !self.word(slots[slot]).elementsEqual(word) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let ids = 0..<UInt32(ends.count)
    slots = Array(repeating: Self.unknown, count: slots.count * 2)
    for id in ids { slots[slot(of: word(id))] = id }
  }

  /// The high bits are mixed into the low ones, of which the table's size asks for some.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    let hash: UInt64 = FNV1a.hash(of: word)
    return hash ^ (hash >> 29)
  }
}
