import EssayText
import QuoteMatching
import QuoteSets

/// The names of some quote sets, as an essay may misspell them.
struct SpellingTable: Sendable {
  /// A name of several words, or of one.
  struct Name: Sendable {
    /// Its words as they are printed, and in small letters.
    let parts: [String]
    let words: [ProseWord]
    let isTitle: Bool
    /// See ``SpellingTable/firstLetters``.
    let firstLetters: UInt32
  }

  /// A word that is a name.
  struct Word: Sendable {
    /// In small letters.
    let letters: ProseWord
    /// As it is printed.
    let text: String
    /// Whether without its capital it is a word of the language: the Cottages.
    let isOrdinary: Bool
  }

  /// Words that stand for a name by themselves, in small letters, with the name's own spelling.
  private(set) var words: [Word] = []
  /// The shape of each of ``words``, beside one another for a glance at all of them.
  private var shapes: [NameLikeness.Shape] = []
  /// Names of several words, the longest first.
  private(set) var phrases: [Name] = []
  /// How many words the titles of several words have.
  private var titleLengths: [Int] = []
  /// The letters with which a misspelling of a title may begin.
  private var titleLetters: UInt32 = 0
  /// The letters with which a misspelling of each of ``phrases``, or of any, may begin.
  private var phraseFirsts: [UInt32] = []
  private var phraseLetters: UInt32 = 0
  /// How many words the longest of ``phrases`` has.
  private var longestPhrase: Int { phrases.first?.words.count ?? 0 }
  /// The letters with which a misspelling of each of ``words`` may begin, one bit for each from “a”.
  private var wordFirsts: [UInt32] = []

  init(_ quoteSets: [QuoteSet]) {
    for quoteSet in quoteSets {
      for character in quoteSet.characters {
        let names = [character.name] + character.forms
        // “the Creature” is no more of a proper name than “the creature” beside it.
        let small = names.filter { $0 == $0.lowercased() }
        for form in names where !small.contains(where: { $0 == form.lowercased() }) { add(form) }
      }
      for form in [quoteSet.author.name] + quoteSet.author.forms { add(form) }
      for place in quoteSet.places { add(place.name) }
      add(quoteSet.title, isTitle: true)
    }
    phrases.sort { $0.words.count > $1.words.count }
    for title in phrases where title.isTitle {
      titleLengths.append(title.words.count)
      titleLetters |= title.firstLetters
    }
    phraseFirsts = phrases.map { $0.firstLetters }
    phraseLetters = phraseFirsts.reduce(0, |)
  }

  private mutating func add(_ name: String, isTitle: Bool = false) {
    var parts = NameWord.all(in: name)
    // “the creature” is no proper name: there is nothing to misspell in it.
    let isProper = parts.contains { $0.beginsName && $0.isCapitalised }
    guard isTitle || isProper && !Self.hasPossessive(name) else { return }
    if !isTitle {
      parts.removeAll { ProseWord($0.text).isOne(of: ["the", "The", "of", "and"]) }
    }
    if parts.count > 1 {
      phrases.append(
        Name(
          parts: parts.map { String($0.text) }, words: parts.map { $0.letters }, isTitle: isTitle,
          firstLetters: NameLikeness.firstLetters(of: parts[0].letters)))
    }
    guard !isTitle || parts.count == 1 else { return }
    // The halves of “Marie-Claude” are names of other people too.
    guard !name.utf8.contains(UInt8(ascii: "-")) else { return }
    let isOrdinary = name.hasPrefix("the ")
    for part in parts where isTelling(part.letters) && part.isCapitalised {
      wordFirsts.append(NameLikeness.firstLetters(of: part.letters))
      words.append(
        Word(letters: part.letters, text: String(part.text), isOrdinary: isOrdinary))
      shapes.append(NameLikeness.Shape(part.letters))
    }
  }

  /// Whether a word of a name that is not its last is a possessive.
  private static func hasPossessive(_ name: String) -> Bool {
    let bytes = name.utf8.span
    var space = 0
    while true {
      space = bytes.first(from: space, before: bytes.count) {
        ByteWord.marks(of: UInt8(ascii: " "), in: $0)
      }
      guard space < bytes.count else { return false }
      let end = ProseWord(bytes, max(0, space - 4)..<space)
      if end.hasSuffix("'s") || end.hasSuffix("’s") { return true }
      space += 1
    }
  }

  /// Whether a word of a name stands for it by itself: not “Miss”, not an initial, not the short
  /// form of another name.
  private func isTelling(_ word: ProseWord) -> Bool {
    word.count >= 4 && !Self.forms.contains(word)
      && !words.contains { $0.letters.hasPrefix(word) }
  }

  /// The first letters of the words of names that have several, see ``WordInterest/spelling``.
  var heads: some Sequence<UInt32> { phrases.lazy.flatMap { $0.words.lazy.map(\.head) } }

  /// What stands before names and is none.
  static let forms: WordSet = [
    "miss", "mister", "missus", "madam", "lady", "lord", "king", "queen", "prince", "captain",
    "doctor", "father", "mother", "aunt", "uncle", "justice", "nurse", "friar", "first", "second",
    "third", "witch", "little", "young", "old", "saint", "ghost", "christmas", "past", "present",
    "future", "come", "murderer", "apparition", "professor", "monsieur", "inspector", "count",
    "county", "sisters", "tiny", "spirit", "phantom", "master",
  ]

  /// The name that a single word nearly is; the one that it is most like.
  func nearest(to word: ProseWord) -> (name: Word, likeness: NameLikeness)? {
    let bit = NameLikeness.bit(word.firstLetter)
    guard let first = wordFirsts.firstIndex(where: { $0 & bit != 0 }) else { return nil }
    var best: (index: Int, likeness: NameLikeness)?
    let shape = NameLikeness.Shape(word)
    for index in first..<shapes.count
    where wordFirsts[index] & bit != 0 && shape.mayBeLike(shapes[index]) {
      // A word that is a name may also be like another one.
      if best == nil, words[index...].contains(where: { $0.letters == word }) { return nil }
      guard let likeness = NameLikeness.of(word, to: words[index].letters) else { continue }
      if let best, best.likeness >= likeness { continue }
      best = (index, likeness)
    }
    return best.map { (words[$0.index], $0.likeness) }
  }

  /// Whether a word is part of a name as it should be.
  func knows(_ word: ProseWord) -> Bool {
    words.contains { $0.letters == word } || phrases.contains { $0.words.contains(word) }
  }

  // MARK: Names of several words

  /// The last token of a phrase that begins at `index` and is nearly right; nil where it is not
  /// there, or all right.
  /// - Parameter number: its number among ``phrases``.
  private func end(ofPhrase number: Int, in tokens: [ProseToken], from index: Int) -> Int? {
    let words = phrases[number].words
    let last = index + words.count - 1
    guard last < tokens.count,
      NameLikeness.bit(tokens[index].word.firstLetter) & phraseFirsts[number] != 0
    else { return nil }
    // Most fail here: half of the words must be right, and not all.
    let wrong = words.indices.count { tokens[index + $0].word != words[$0] }
    guard wrong > 0, wrong * 2 <= words.count,
      wrong > 1 || !Self.hasLostApostrophe(tokens[last].word, of: words[words.count - 1])
    else { return nil }
    let own = tokens[index...last]
    guard own.allSatisfy({ $0.isWordLike && !$0.word.contains(UInt8(ascii: " ")) }),
      own.dropLast().allSatisfy({ !$0.isPossessive }),
      zip(own, words).allSatisfy({ $0.word == $1 || Self.isLike($0.word, $1) })
    else { return nil }
    let capitals = own.count { $0.isCapitalised }
    return capitals * 2 > own.count || capitals == own.count ? last : nil
  }

  /// Whether a word is a name’s possessive without its mark: “Miss Lucys talk”. The name is right.
  private static func hasLostApostrophe(_ own: ProseWord, of name: ProseWord) -> Bool {
    own.count == name.count + 1 && own.hasPrefix(name) && own.hasSuffix("s")
  }

  private static func isLike(_ own: ProseWord, _ name: ProseWord) -> Bool {
    if name.count > 4 { return NameLikeness.of(own, to: name) != nil }
    if NameLikeness.of(own, to: name) != nil { return true }
    guard own.firstLetter == name.firstLetter else { return false }
    return WordLikeness.distance(own.letters[...], name.letters[...], atMost: 1) != nil
  }

  /// The first of the names of several words, in their order, that begins at a token and is nearly
  /// right, and its last token.
  func phrase(in tokens: [ProseToken], from index: Int) -> (name: Name, last: Int)? {
    let bit = NameLikeness.bit(tokens[index].word.firstLetter)
    // Half of a name's words must be right.
    guard bit & phraseLetters != 0,
      tokens[index...].prefix(longestPhrase).contains(where: { $0.interest.contains(.spelling) })
    else { return nil }
    for number in phraseFirsts.indices where phraseFirsts[number] & bit != 0 {
      if let last = end(ofPhrase: number, in: tokens, from: index) {
        return (phrases[number], last)
      }
    }
    return nil
  }

  /// Whether a look at the first letter leaves it open that some words are nearly a title.
  private func mayBeginTitle(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first(where: { FormTable.letter($0) != nil }) else { return false }
    return first >= 0x80 || NameLikeness.bit(first | 0x20) & titleLetters != 0
  }

  /// The title that some words are nearly; nil where they are it, or something else.
  func nearlyTitle(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count <= 100, mayBeginTitle(bytes),
      titleLengths.contains(ProseTokenizer.wordCount(of: bytes))
    else {
      return nil
    }
    let tokens = ProseTokenizer.tokenize(Array(bytes), quotations: [], names: .empty)
      .filter { !$0.isMark(".", ",", "!", "?") }
    let nearly = phrases.indices.first { number in
      phrases[number].isTitle && phrases[number].words.count == tokens.count
        && end(ofPhrase: number, in: tokens, from: 0) != nil
    }
    return nearly.map { phrases[$0].parts.joined(separator: " ") }
  }
}
