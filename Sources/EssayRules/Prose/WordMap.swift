/// A table from words to something: open addressing with linear probing (Knuth, The Art of Computer
/// Programming, volume 3, 6.4), at most half full. Nothing is ever taken out of it.
struct WordMap<Value: Sendable>: Sendable {
  private(set) var entries: [(word: ProseWord, value: Value)] = []
  /// The number of each slot's entry, from 1 on; 0 for none.
  private var slots: [UInt32]

  init() { self.init(capacity: 8) }

  /// - Parameter capacity: how many words there is room for before the table must grow.
  init(capacity: Int) {
    var count = 16
    while count < 2 * capacity { count *= 2 }
    slots = Array(repeating: 0, count: count)
    if capacity > 8 { entries.reserveCapacity(capacity) }
  }

  /// The first of several values for one word counts.
  init(_ entries: some Sequence<(ProseWord, Value)>) {
    self.init(capacity: entries.underestimatedCount)
    for (word, value) in entries where self[word] == nil { self[word] = value }
  }

  /// What was written for a word; nil where nothing was. Only what is not nil can be written.
  subscript(word: ProseWord) -> Value? {
    get {
      let entry = Int(slots[slot(of: word)])
      return entry == 0 ? nil : entries[entry - 1].value
    }
    set {
      guard let newValue else { return }
      let slot = slot(of: word)
      if slots[slot] > 0 {
        entries[Int(slots[slot]) - 1].value = newValue
      } else {
        entries.append((word, newValue))
        slots[slot] = UInt32(entries.count)
        if 2 * entries.count > slots.count { grow() }
      }
    }
  }

  func contains(_ word: ProseWord) -> Bool { slots[slot(of: word)] > 0 }

  /// The slot that has a word, or that it would go to.
  private func slot(of word: ProseWord) -> Int {
    var slot = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
    while slots[slot] > 0, entries[Int(slots[slot]) - 1].word != word {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: 2 * slots.count)
    for (number, entry) in entries.enumerated() {
      slots[slot(of: entry.word)] = UInt32(number + 1)
    }
  }
}

extension WordMap: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (StaticString, Value)...) {
    self.init(elements.lazy.map { (ProseWord(stringLiteral: $0), $1) })
  }
}

/// Some words of grammar.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var words = WordMap<Void>()

  init(_ words: some Sequence<ProseWord>) {
    self.words = WordMap(capacity: words.underestimatedCount)
    for word in words { self.words[word] = () }
  }

  init(arrayLiteral elements: StaticString...) {
    self.init(elements.lazy.map { ProseWord(stringLiteral: $0) })
  }

  func contains(_ word: ProseWord) -> Bool { words.contains(word) }

  func isDisjoint(with others: some Sequence<ProseWord>) -> Bool {
    !others.contains(where: contains)
  }

  func union(_ other: WordSet) -> WordSet {
    WordSet((words.entries + other.words.entries).map(\.word))
  }
}
