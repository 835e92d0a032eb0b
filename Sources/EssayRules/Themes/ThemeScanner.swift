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
  /// A term with its words as numbers.
  private struct Pattern: Sendable {
    let places: [[Word]]
    let notAfter: [Word]
    let notBefore: [Word]
    let theme: Int

    /// The place at which the longest words stand, and so those that essays have least often; nil
    /// where a character may stand at each.
    var keyPlace: Int? {
      let lengths = places.map { words in words.map(\.length).min() ?? 0 }
      guard let longest = lengths.max(), longest > 0 else { return nil }
      return lengths.firstIndex(of: longest)
    }

    init(_ term: ThemeTerm, theme: Int) {
      places = term.places.map { $0.map(Word.init) }
      notAfter = term.notAfter.map(Word.init)
      notBefore = term.notBefore.map(Word.init)
      self.theme = theme
    }
  }

  /// What one word of an essay is compared with, see ``ThemeTerm/Word``.
  private enum Word: Sendable {
    /// The word, and without its possessive ending, if it has one.
    case exact(ProseWord, owner: ProseWord)
    case prefix(ProseWord)
    case character
    case possessiveCharacter

    /// Its first three letters; nil for a character.
    var head: UInt32? {
      switch self {
      case .exact(let letters, _), .prefix(let letters): letters.head
      case .character, .possessiveCharacter: nil
      }
    }

    /// How many letters it has; 0 for a character.
    var length: Int {
      switch self {
      case .exact(let letters, _), .prefix(let letters): letters.count
      case .character, .possessiveCharacter: 0
      }
    }

    init(_ word: ThemeTerm.Word) {
      switch word {
      case .exact(let letters):
        let word = ProseWord(letters)
        self = .exact(word, owner: word.hasSuffix("'s") ? word.dropLast(2) : word)
      case .prefix(let letters): self = .prefix(ProseWord(letters))
      case .character: self = .character
      case .possessiveCharacter: self = .possessiveCharacter
      }
    }
  }

  /// A pattern by one of the words that may stand at its ``Pattern/keyPlace``.
  private struct Key: Sendable {
    /// The first three letters; no prefix of a term is shorter.
    let head: UInt32
    let word: Word
    /// The number of the pattern.
    let pattern: Int
    /// How many places stand before this one.
    let place: Int
  }

  private let patterns: [Pattern]
  /// By their heads, then by the pattern.
  private let keys: [Key]
  /// The heads as bits, so that most words are not even looked up.
  private let headBits: [UInt64]
  /// Patterns that have no such place, by their numbers.
  private let mixed: [Int]
  let themes: [(quoteSet: QuoteSet, theme: Theme)]
  private let ids: [(quoteSet: String, theme: String)]

  init(_ quoteSets: [QuoteSet]) {
    themes = quoteSets.flatMap { quoteSet in quoteSet.themes.map { (quoteSet, $0) } }
    ids = themes.map { ($0.quoteSet.id, $0.theme.id) }
    var patterns: [Pattern] = []
    var keys: [Key] = []
    var mixed: [Int] = []
    for (number, entry) in themes.enumerated() {
      for term in entry.theme.parsedTerms {
        let pattern = Pattern(term, theme: number)
        if let place = pattern.keyPlace {
          for word in pattern.places[place] {
            guard let head = word.head else { continue }
            keys.append(Key(head: head, word: word, pattern: patterns.count, place: place))
          }
        } else {
          mixed.append(patterns.count)
        }
        patterns.append(pattern)
      }
    }
    keys.sort { ($0.head, $0.pattern) < ($1.head, $1.pattern) }
    var bits = [UInt64](repeating: 0, count: 64)
    for key in keys {
      bits[Self.bit(of: key.head) >> 6] |= 1 << UInt64(Self.bit(of: key.head) & 63)
    }
    self.patterns = patterns
    self.keys = keys
    self.mixed = mixed
    headBits = bits
  }

  /// The number of a head's bit, below 4096.
  private static func bit(of head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> 20) }

  /// The keys of a word with these first letters.
  private func keys(of head: UInt32) -> Range<Int> {
    let bit = Self.bit(of: head)
    guard headBits[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { return 0..<0 }
    let first = keys.partitioningIndex { $0.head >= head }
    var end = first
    while end < keys.count, keys[end].head == head { end += 1 }
    return first..<end
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
    for index in tokens.indices where tokens[index].isWordLike {
      for key in keys(of: tokens[index].head) where matches(keys[key].word, tokens[index]) {
        if let start = start(of: keys[key], at: index, tokens),
          let end = end(of: patterns[keys[key].pattern], tokens, start)
        {
          found.append(Found(start: start, end: end, pattern: keys[key].pattern))
        }
      }
      if !mixed.isEmpty, isPerson(tokens[index]) {
        for pattern in mixed {
          guard let end = end(of: patterns[pattern], tokens, index) else { continue }
          found.append(Found(start: index, end: end, pattern: pattern))
        }
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
    for number in term.places.indices {
      if number > 0 {
        guard let next = joined(after: index, tokens) else { return nil }
        index = next
      }
      guard term.places[number].contains(where: { matches($0, tokens[index]) }) else { return nil }
    }
    if !term.notAfter.isEmpty, let before = joined(before: start, tokens),
      term.notAfter.contains(where: { matches($0, tokens[before]) })
    {
      return nil
    }
    if !term.notBefore.isEmpty, let after = joined(after: index, tokens),
      term.notBefore.contains(where: { matches($0, tokens[after]) })
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
    ["he", "she", "they", "him", "her", "them"].contains(word)
  }

  private static func isPossessivePronoun(_ word: ProseWord) -> Bool {
    ["his", "her", "their"].contains(word)
  }

  private func matches(_ word: Word, _ token: ProseToken) -> Bool {
    switch word {
    case .exact(let letters, let owner):
      return token.word == letters || token.isPossessive && token.word == owner && owner != letters
    case .prefix(let letters):
      return token.isWord && token.word.hasPrefix(letters)
    case .character:
      if case .name(.character) = token.kind { return !token.isPossessive }
      return token.isWord && Self.isPronoun(token.word)
    case .possessiveCharacter:
      if case .name(.character) = token.kind { return token.isPossessive }
      return token.isWord && Self.isPossessivePronoun(token.word)
    }
  }
}
