import EssaySyntax
import EssayText
import QuoteSets

/// A term of a theme in a block.
struct ThemeMention: Sendable {
  /// Its number in ``ThemeScanner/themes``.
  let theme: Int
  /// Of the block's text.
  let range: ByteRange
}

/// Finds the terms of themes in a student's own prose. What a term means is ``ThemeTerm``'s.
struct ThemeScanner: Sendable {
  /// A term with its words as numbers. All terms' words lie one after another in ``words``, so that
  /// to look at one touches no memory elsewhere and counts no references.
  private struct Pattern: Sendable {
    /// Its places, each a stretch of ``words``, as a stretch of ``places``.
    let places: Range<Int>
    /// Of ``words``, like the next.
    let notAfter: Range<Int>
    let notBefore: Range<Int>
    let theme: Int
  }

  /// What one word of an essay is compared with, see ``ThemeTerm/Word``.
  private struct Word: Sendable {
    let kind: ThemeTermSyntax.Word.Kind
    /// None for a character.
    let letters: ProseWord

    init(_ word: ThemeTermSyntax.Word, in letters: Span<UInt8>) {
      kind = word.kind
      switch word.kind {
      case .exact, .prefix: self.letters = ProseWord(letters, word.range)
      case .character, .possessiveCharacter: self.letters = ProseWord()
      }
    }

    /// Its first three letters; nil for a character.
    var head: UInt32? { letters.isEmpty ? nil : letters.head }
  }

  /// A pattern by one of the words that may stand at its ``Pattern/keyPlace``.
  private struct Key: Sendable {
    /// The first three letters; no prefix of a term is shorter.
    let head: UInt32
    /// The number of the word.
    let word: Int
    /// The number of the pattern.
    let pattern: Int
    /// How many places stand before this one.
    let place: Int
    /// The number of the key before it in the same chain; below zero for none.
    let earlier: Int
  }

  private var patterns: [Pattern] = []
  private var words: [Word] = []
  private var places: [Range<Int>] = []
  private var keys: [Key] = []
  /// The number of the last key in the chain of each hash of a head; below zero for none.
  private var chains: [Int32]
  /// Patterns that have no such place, by their numbers.
  private var mixed: [Int] = []
  let themes: [(quoteSet: QuoteSet, theme: Theme)]
  private let ids: [(quoteSet: String, theme: String)]

  init(_ quoteSets: [QuoteSet]) {
    themes = quoteSets.flatMap { quoteSet in quoteSet.themes.map { (quoteSet, $0) } }
    ids = themes.map { ($0.quoteSet.id, $0.theme.id) }
    let termCount = themes.reduce(0) { $0 + $1.theme.terms.count }
    patterns.reserveCapacity(termCount)
    places.reserveCapacity(3 * termCount)
    words.reserveCapacity(6 * termCount)
    keys.reserveCapacity(2 * termCount)
    var chainCount = 64
    while chainCount < 2 * termCount { chainCount *= 2 }
    chains = Array(repeating: -1, count: chainCount)
    for (number, entry) in themes.enumerated() {
      entry.theme.cutTerms.forEachTerm { add($0, in: $1, theme: number) }
    }
  }

  /// The first letters of the words by which terms are found, see ``WordInterest/theme``.
  var heads: some Sequence<UInt32> { keys.lazy.map(\.head) }

  /// The chain that a head's keys are in (Fibonacci hashing: Knuth, The Art of Computer Programming,
  /// volume 3, 6.4).
  private func chain(of head: UInt32) -> Int {
    Int((head &* 0x9E37_79B1) >> UInt32(32 - chains.count.trailingZeroBitCount))
  }

  private mutating func add(
    _ term: [ThemeTermSyntax.Word], in letters: Span<UInt8>, theme: Int
  ) {
    // The words of a place follow each other, and so do those before all places and after them.
    let firstPlace = places.count
    let start = words.count
    var placeStart = start
    for word in term {
      if case .place(let number) = word.role {
        if firstPlace + number == places.count {
          places.append(words.count..<words.count)
          if number == 0 { placeStart = words.count }
        }
        places[places.count - 1] = places[places.count - 1].lowerBound..<words.count + 1
      }
      words.append(Word(word, in: letters))
    }
    let own = firstPlace..<places.count
    if let place = keyPlace(own) {
      for number in places[place] {
        guard let head = words[number].head else { continue }
        let chain = chain(of: head)
        keys.append(
          Key(
            head: head, word: number, pattern: patterns.count, place: place - firstPlace,
            earlier: Int(chains[chain])))
        chains[chain] = Int32(truncatingIfNeeded: keys.count - 1)
      }
    } else {
      mixed.append(patterns.count)
    }
    patterns.append(
      Pattern(
        places: own, notAfter: start..<placeStart,
        notBefore: places[places.count - 1].upperBound..<words.count, theme: theme))
  }

  /// The place at which the longest words stand, and so those that essays have least often; nil
  /// where a character may stand at each.
  private func keyPlace(_ own: Range<Int>) -> Int? {
    var longest = 0
    var found: Int?
    for place in own {
      let length = places[place].reduce(Int.max) { min($0, words[$1].letters.count) }
      guard length > longest else { continue }
      longest = length
      found = place
    }
    return found
  }

  /// A term found, from its first token to its last.
  private struct Found {
    let start: Int
    let end: Int
    let pattern: Int
  }

  /// The terms of all themes among a block's tokens, in order. Of two of one theme that overlap the
  /// first counts.
  func mentions(in tokens: [ProseToken]) -> [ThemeMention] {
    var found: [Found] = []
    for index in tokens.indices
    where tokens[index].interest.contains(.theme) && tokens[index].isWordLike {
      let head = tokens[index].head
      var number = Int(chains[chain(of: head)])
      while number >= 0 {
        let key = keys[number]
        if key.head == head, matches(words[key.word], tokens[index]),
          let start = start(of: key, at: index, tokens),
          let end = end(of: patterns[key.pattern], tokens, start)
        {
          found.append(Found(start: start, end: end, pattern: key.pattern))
        }
        number = key.earlier
      }
    }
    for pattern in mixed {
      for index in tokens.indices where isPerson(tokens[index]) {
        guard let end = end(of: patterns[pattern], tokens, index) else { continue }
        found.append(Found(start: index, end: end, pattern: pattern))
      }
    }
    found.sort { ($0.start, $0.pattern) < ($1.start, $1.pattern) }
    return mentions(found, tokens)
  }

  private func mentions(_ found: [Found], _ tokens: [ProseToken]) -> [ThemeMention] {
    var mentions: [ThemeMention] = []
    for term in found {
      let theme = patterns[term.pattern].theme
      let range = tokens[term.start].range.lowerBound..<tokens[term.end].range.upperBound
      let last = mentions.last { $0.theme == theme }
      if let last, last.range.upperBound > range.lowerBound { continue }
      mentions.append(ThemeMention(theme: theme, range: range))
    }
    return mentions
  }

  /// The themes, by number, of one or several canonical quotations.
  func themes(of references: [CanonicalReference]) -> [Int] {
    ids.indices.filter { number in
      references.contains { reference in
        reference.quotation.themes.contains(ids[number].theme)
          && reference.quoteSet.id == ids[number].quoteSet
      }
    }
  }

  /// Where a pattern would begin of which a word stands at `index`.
  private func start(of key: Key, at index: Int, _ tokens: [ProseToken]) -> Int? {
    var start = index
    for _ in 0..<key.place {
      guard let before = joined(before: start, tokens) else { return nil }
      start = before
    }
    return start
  }

  private func isPerson(_ token: ProseToken) -> Bool {
    if token.isName { return true }
    return token.isWord
      && (Self.isPronoun(token.word) || Self.isPossessivePronoun(token.word))
  }

  private func end(of term: Pattern, _ tokens: [ProseToken], _ start: Int) -> Int? {
    var index = start
    for place in term.places {
      if place > term.places.lowerBound {
        guard let next = joined(after: index, tokens) else { return nil }
        index = next
      }
      guard matches(places[place], tokens[index]) else { return nil }
    }
    if !term.notAfter.isEmpty, let before = joined(before: start, tokens),
      matches(term.notAfter, tokens[before])
    {
      return nil
    }
    if !term.notBefore.isEmpty, let after = joined(after: index, tokens),
      matches(term.notBefore, tokens[after])
    {
      return nil
    }
    return index
  }

  /// The next token, where nothing but spaces or one hyphen stands between.
  private func joined(after index: Int, _ tokens: [ProseToken]) -> Int? {
    let next = index + 1
    guard next < tokens.count else { return nil }
    if tokens[next].isWordLike { return next }
    guard isHyphen(tokens[next]), next + 1 < tokens.count, tokens[next + 1].isWordLike else {
      return nil
    }
    return next + 1
  }

  private func joined(before index: Int, _ tokens: [ProseToken]) -> Int? {
    let previous = index - 1
    guard previous >= 0 else { return nil }
    if tokens[previous].isWordLike { return previous }
    guard isHyphen(tokens[previous]), previous > 0, tokens[previous - 1].isWordLike else {
      return nil
    }
    return previous - 1
  }

  private func isHyphen(_ token: ProseToken) -> Bool {
    token.isMark("-") && token.range.count == 1
  }

  private static func isPronoun(_ word: ProseWord) -> Bool {
    mayBePronoun(word) && word.isOne(of: ["he", "she", "they", "him", "her", "them"])
  }

  private static func isPossessivePronoun(_ word: ProseWord) -> Bool {
    mayBePronoun(word) && word.isOne(of: ["his", "her", "their"])
  }

  /// Asked of every word.
  private static func mayBePronoun(_ word: ProseWord) -> Bool {
    word.count <= 5 && ("hst" as ByteSet).contains(word.firstLetter)
  }

  /// Whether one of some words does.
  private func matches(_ choices: Range<Int>, _ token: ProseToken) -> Bool {
    choices.contains { matches(words[$0], token) }
  }

  /// Asked for every key of a head, and answered with one comparison for most.
  @inline(__always)
  private func matches(_ word: Word, _ token: ProseToken) -> Bool {
    switch word.kind {
    case .exact:
      return token.word == word.letters
        || token.isPossessive && word.letters.hasSuffix("'s")
          && token.word == word.letters.dropLast(2)
    case .prefix:
      return token.isWord && token.word.hasPrefix(word.letters)
    case .character:
      if case .name(.character) = token.kind { return !token.isPossessive }
      return token.isWord && Self.isPronoun(token.word)
    case .possessiveCharacter:
      if case .name(.character) = token.kind { return token.isPossessive }
      return token.isWord && Self.isPossessivePronoun(token.word)
    }
  }
}
