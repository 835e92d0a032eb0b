import EssayText

/// British and American spelling, where the difference is systematic.
///
/// A word is folded to its American form, so that two words are the same if they fold alike. Only
/// patterns in which no two different words of English would meet are folded: “tour” and “tor”,
/// “filling” and “filing”, “prise” and “prize” stay apart.
enum SpellingVariants {
  /// Folds `word`, which is already lower-case ASCII without accents, in place.
  static func fold(_ word: inout [UInt8], from start: Int) {
    let count = word.count - start
    guard count >= 4 else { return }
    if mayBeIrregular(word[start], word[word.count - 1]) {
      let id = irregularWords.id(of: word[start...])
      if id != Vocabulary.unknown {
        word.replaceSubrange(start..., with: irregular[Int(id)].folded.utf8)
        return
      }
    }
    guard count >= 5, mayVary(word[start...]) else { return }
    foldEndings(&word, from: start)
  }

  /// Whether an irregular word has these letters at its ends.
  private static func mayBeIrregular(_ first: UInt8, _ last: UInt8) -> Bool {
    first >= 0x61 && first <= 0x7A && irregularEndings[Int(first - 0x61)] & bit(last) != 0
  }

  /// Whether a word has two letters side by side without which it has but one spelling. Most words
  /// have not.
  private static func mayVary(_ word: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for letter in word {
      switch (before, letter) {
      case (UInt8(ascii: "l"), UInt8(ascii: "l")), (UInt8(ascii: "o"), UInt8(ascii: "u")),
        (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "g"), UInt8(ascii: "u")),
        (UInt8(ascii: "i"), UInt8(ascii: "s")), (UInt8(ascii: "y"), UInt8(ascii: "s")):
        return true
      default: before = letter
      }
    }
    return false
  }

  /// For each first letter the last letters of the irregular words, one bit for each from “a”.
  private static let irregularEndings: [UInt32] = {
    var endings = [UInt32](repeating: 0, count: 26)
    for entry in irregular {
      if let first = entry.word.utf8.first, let last = entry.word.utf8.last {
        endings[Int(first - 0x61)] |= bit(last)
      }
    }
    return endings
  }()

  private static func bit(_ letter: UInt8) -> UInt32 {
    (0x61...0x7A).contains(letter) ? 1 << UInt32(letter - 0x61) : 0
  }

  /// The folded words of ``irregular``, each with its place there for its number.
  private static let irregularWords: Vocabulary = {
    var words = Vocabulary()
    for entry in irregular { _ = words.intern(Array(entry.word.utf8)[...]) }
    return words
  }()

  private static let irregular: [(word: String, folded: String)] = [
    ("grey", "gray"), ("greys", "grays"), ("greyed", "grayed"), ("greying", "graying"),
    ("greyish", "grayish"), ("greyer", "grayer"), ("defence", "defense"), ("offence", "offense"),
    ("pretence", "pretense"), ("fulfil", "fulfill"), ("fulfils", "fulfills"), ("enrol", "enroll"),
    ("enrols", "enrolls"), ("distil", "distill"), ("instil", "instill"), ("skilful", "skillful"),
    ("skilfully", "skillfully"), ("wilful", "willful"), ("wilfully", "willfully"),
    ("marvellous", "marvelous"), ("woollen", "woolen"), ("jewellery", "jewelry"),
    ("counsellor", "counselor"), ("counsellors", "counselors"), ("tranquillity", "tranquility"),
    ("tranquillise", "tranquilize"), ("tranquillize", "tranquilize"),
    ("tranquillised", "tranquilized"), ("tranquillized", "tranquilized"),
    ("tranquillising", "tranquilizing"), ("tranquillizing", "tranquilizing"),
    ("fulfilment", "fulfillment"), ("enrolment", "enrollment"), ("instalment", "installment"),
    ("instalments", "installments"), ("wilfulness", "willfulness"), ("skilfulness", "skillfulness"),
    ("ogre", "ogre"), ("acre", "acre"), ("ogres", "ogres"), ("acres", "acres"),
    ("massacre", "massacre"), ("mediocre", "mediocre"), ("lucre", "lucre"),
  ]

  /// The folded words that are spelt with other first letters too, with that spelling. Only
  /// irregular ones are: the patterns leave a word's first three letters as they are.
  static let otherBeginnings: [(folded: String, spelling: String)] =
    irregular.filter { !$0.word.utf8.prefix(3).elementsEqual($0.folded.utf8.prefix(3)) }
    .map { (folded: $0.folded, spelling: $0.word) }

  /// Endings after which a stem's British spelling may stand.
  private static let endings = ["", "s", "ed", "ing", "er", "ers", "able", "ful", "less", "ite"]
    .map { Array($0.utf8) }

  private static func foldEndings(_ word: inout [UInt8], from start: Int) {
    if foldDoubledL(&word, from: start) { return }
    for ending in endings {
      let stemEnd = word.count - ending.count
      guard stemEnd - start >= 4, word[stemEnd...].elementsEqual(ending) else { continue }
      if foldStem(&word, start..<stemEnd, ending) { return }
    }
    foldIse(&word, from: start)
  }

  /// `-our`, `-re` and `-ogue` at the end of a stem. `colour`, `theatre`, `dialogue`.
  private static func foldStem(_ word: inout [UInt8], _ stem: Range<Int>, _ ending: [UInt8])
    -> Bool
  {
    let last = word[stem].suffix(4)
    let end = stem.upperBound
    if stem.count >= 5, last.suffix(3).elementsEqual("our".utf8),
      !isVowel(word[end - 4]) || word[end - 4] == UInt8(ascii: "i"), vowelGroups(word[stem]) >= 2
    {
      word.remove(at: end - 2)
      return true
    }
    if ending.isEmpty || ending == [UInt8(ascii: "s")], stem.count >= 5,
      last.suffix(2).elementsEqual("re".utf8), ("tbcg" as ByteSet).contains(word[end - 3])
    {
      word.swapAt(end - 2, end - 1)
      return true
    }
    if ending.isEmpty || ending == [UInt8(ascii: "s")], stem.count >= 7,
      last.elementsEqual("ogue".utf8)
    {
      word.removeSubrange(end - 2..<end)
      return true
    }
    return false
  }

  /// `-ise`, `-isation`, `-yse` and their inflections, in words of six letters and more.
  private static func foldIse(_ word: inout [UInt8], from start: Int) {
    guard word.count - start >= 6 else { return }
    for ending in iseEndings where word.count - start > ending.count + 2 {
      let at = word.count - ending.count
      guard word[at...].elementsEqual(ending) else { continue }
      word[at + 1] = UInt8(ascii: "z")
      return
    }
  }

  private static let iseEndings = [
    "isations", "isation", "ising", "isers", "iser", "ises", "ised", "ise",
    "ysing", "ysers", "yser", "yses", "ysed", "yse",
  ].map { Array($0.utf8) }

  /// `-ll-` before an ending, after an unstressed syllable: `modelled`, `travelling`.
  private static func foldDoubledL(_ word: inout [UInt8], from start: Int) -> Bool {
    for ending in doubledLEndings {
      let at = word.count - ending.count
      guard at - start >= 3, word[at...].elementsEqual(ending) else { continue }
      guard vowelGroups(word[start..<at]) >= 2, isVowel(word[at - 1]) else { return false }
      word.remove(at: at)
      return true
    }
    return false
  }

  private static let doubledLEndings = ["lled", "lling", "ller", "llers", "llings"]
    .map { Array($0.utf8) }

  private static func vowelGroups(_ letters: ArraySlice<UInt8>) -> Int {
    var groups = 0
    var inVowel = false
    for letter in letters {
      let vowel = isVowel(letter)
      if vowel, !inVowel { groups += 1 }
      inVowel = vowel
    }
    return groups
  }

  private static func isVowel(_ letter: UInt8) -> Bool { ("aeiouy" as ByteSet).contains(letter) }
}
