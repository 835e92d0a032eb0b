import EssayText

/// Some verbs in all their forms: a word is looked for among the verbs that begin as it does, so that
/// no start of the program makes the forms of hundreds.
struct VerbForms: Sendable, ExpressibleByStringLiteral {
  /// A verb by its base, or an irregular past form of one by itself.
  private struct Entry: Sendable {
    let word: ProseWord
    /// What all other forms begin with, and the first past form where that is irregular; nil of a
    /// past form.
    let verb: (stem: ProseWord, past: ProseWord?)?
    /// The number of the entry before it in the same chain; below zero for none.
    let earlier: Int16
  }

  private var entries: [Entry] = []
  /// The number of the last entry that begins with two letters, by a hash of these; below zero for
  /// none.
  private var chains = [Int16](repeating: -1, count: 128)

  /// - Parameter verbs: the base of each in small letters, after it, where they are irregular, its past
  ///   forms: `ask write:wrote:written`.
  init(stringLiteral verbs: String) {
    let letters = verbs.utf8.span
    // A base has some seven letters with what parts it from the next.
    entries.reserveCapacity(letters.count / 5)
    var index = 0
    while index < letters.count {
      let base = ProseWord(letters, from: &index, before: letters.count)
      var past: ProseWord?
      while index < letters.count, letters[index] == UInt8(ascii: ":") {
        index += 1
        let form = ProseWord(letters, from: &index, before: letters.count)
        add(form, verb: nil)
        past = past ?? form
      }
      add(base, verb: (base.dropLast(1), past))
      index += 1
    }
  }

  private mutating func add(_ word: ProseWord, verb: (stem: ProseWord, past: ProseWord?)?) {
    let chain = Self.chain(of: word)
    entries.append(Entry(word: word, verb: verb, earlier: chains[chain]))
    chains[chain] = Int16(truncatingIfNeeded: entries.count - 1)
  }

  /// Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, 6.4).
  private static func chain(of word: ProseWord) -> Int {
    Int(((word.head & 0xFFFF) &* 0x9E37_79B1) >> 25)
  }

  /// Whether a word in small letters is a form of one of the verbs.
  func contains(_ word: ProseWord) -> Bool {
    var number = chains[Self.chain(of: word)]
    while number >= 0 {
      let entry = entries[Int(number)]
      if entry.word == word { return true }
      if let verb = entry.verb, word.hasPrefix(verb.stem),
        Self.isForm(word, of: entry.word, past: verb.past)
      {
        return true
      }
      number = entry.earlier
    }
    return false
  }

  /// Whether a word is another form of a verb, and no irregular one.
  private static func isForm(_ word: ProseWord, of base: ProseWord, past: ProseWord?) -> Bool {
    word == thirdPerson(base) || word == participle(base, past)
      || past == nil && word == regularPast(base)
  }

  private static func participle(_ base: ProseWord, _ past: ProseWord?) -> ProseWord {
    if base.hasSuffix("e") { return base.dropLast(1) + "ing" }
    let isDoubled =
      past.map { $0.hasSuffix("ed") && $0.count == base.count + 3 } ?? false
      || base.isOne(of: ["put", "spit", "begin"])
    guard isDoubled, let last = base.suffix(1) else { return base + "ing" }
    return base + last + "ing"
  }

  private static func thirdPerson(_ base: ProseWord) -> ProseWord {
    switch base.lastLetter {
    case UInt8(ascii: "o"), UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"):
      return base + "es"
    case UInt8(ascii: "h") where base.hasSuffix("sh") || base.hasSuffix("ch"): return base + "es"
    case UInt8(ascii: "y") where endsInConsonantY(base): return base.dropLast(1) + "ies"
    default: return base + "s"
    }
  }

  private static func regularPast(_ base: ProseWord) -> ProseWord {
    if base.hasSuffix("e") { return base + "d" }
    return endsInConsonantY(base) ? base.dropLast(1) + "ied" : base + "ed"
  }

  private static func endsInConsonantY(_ base: ProseWord) -> Bool {
    guard base.hasSuffix("y"), base.count > 1 else { return false }
    return !("aeiou" as ByteSet).contains(base[base.count - 2])
  }
}
