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

  /// In the order of ``keys``.
  private let patterns: [Pattern]
  /// The first letters of what may stand first in each pattern, sorted.
  private let keys: [UInt32]
  /// The same as bits, so that most words are not even looked up.
  private let keyBits: [UInt64]
  /// Those that may begin with a character.
  private let characterPatterns: [Pattern]
  let themes: [(quoteSet: QuoteSet, theme: Theme)]

  init(_ quoteSets: [QuoteSet]) {
    themes = quoteSets.flatMap { quoteSet in quoteSet.themes.map { (quoteSet, $0) } }
    var all: [Pattern] = []
    var keyed: [(key: UInt32, pattern: Int)] = []
    var characterPatterns: [Pattern] = []
    for (number, entry) in themes.enumerated() {
      for term in entry.theme.parsedTerms {
        let pattern = Pattern(term, theme: number)
        var own: [UInt32?] = []
        for word in pattern.places[0] {
          let key = Self.key(word)
          if own.contains(key) { continue }
          own.append(key)
          if let key { keyed.append((key, all.count)) } else { characterPatterns.append(pattern) }
        }
        all.append(pattern)
      }
    }
    keyed.sort { $0 < $1 }
    patterns = keyed.map { all[$0.pattern] }
    keys = keyed.map(\.key)
    var bits = [UInt64](repeating: 0, count: 64)
    for key in keys { bits[Self.place(of: key) >> 6] |= 1 << UInt64(Self.place(of: key) & 63) }
    keyBits = bits
    self.characterPatterns = characterPatterns
  }

  /// The key of what may stand first; nil for a character.
  private static func key(_ word: Word) -> UInt32? {
    switch word {
    // No prefix of a term is shorter than the three letters of a head.
    case .exact(let letters, _), .prefix(let letters): letters.head
    case .character, .possessiveCharacter: nil
    }
  }

  /// The number of a key's bit, below 4096.
  private static func place(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }

  /// The patterns that a word with these first letters may begin.
  private func patterns(of key: UInt32) -> ArraySlice<Pattern> {
    let place = Self.place(of: key)
    guard keyBits[place >> 6] & 1 << UInt64(place & 63) != 0 else { return [] }
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return patterns[low...].prefix(keys[low...].prefix { $0 == key }.count)
  }

  /// The terms of all themes among a block's tokens, in order. Of two of one theme that overlap the
  /// first counts.
  func mentions(in tokens: [ProseToken]) -> [ThemeMention] {
    var mentions: [ThemeMention] = []
    for index in tokens.indices where tokens[index].isWordLike {
      add(patterns(of: tokens[index].head), at: index, tokens, to: &mentions)
      if isPerson(tokens[index]) { add(characterPatterns[...], at: index, tokens, to: &mentions) }
    }
    return mentions
  }

  /// Adds the mentions that begin at `index`.
  private func add(
    _ patterns: ArraySlice<Pattern>, at index: Int, _ tokens: [ProseToken],
    to mentions: inout [ThemeMention]
  ) {
    for pattern in patterns.indices {
      guard let end = end(of: patterns[pattern], tokens, index) else { continue }
      let theme = patterns[pattern].theme
      let range = tokens[index].range.lowerBound..<tokens[end].range.upperBound
      let last = mentions.last { $0.theme == theme }
      if let last, last.range.upperBound > range.lowerBound { continue }
      mentions.append(ThemeMention(theme: theme, range: range))
    }
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
