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
  private struct Pattern: Sendable {
    let term: ThemeTerm
    let theme: Int
  }

  /// In the order of ``keys``.
  private let patterns: [Pattern]
  /// The first letters of what may stand first in each pattern, sorted: most words are found to
  /// begin none.
  private let keys: [UInt32]
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
        let pattern = Pattern(term: term, theme: number)
        var own: [UInt32?] = []
        for word in term.places[0] {
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
    self.characterPatterns = characterPatterns
  }

  /// The key of what may stand first; nil for a character.
  private static func key(_ word: ThemeTerm.Word) -> UInt32? {
    switch word {
    case .exact(let letters), .prefix(let letters): key(letters)
    case .character, .possessiveCharacter: nil
    }
  }

  /// The first three letters; no prefix of a term is shorter.
  private static func key(_ letters: String) -> UInt32 {
    letters.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The terms of all themes among a block's tokens, in order. Of two of one theme that overlap the
  /// first counts.
  func mentions(in tokens: [ProseToken]) -> [ThemeMention] {
    var mentions: [ThemeMention] = []
    for index in tokens.indices where tokens[index].isWordLike {
      for (theme, end) in self.mentions(beginningAt: index, tokens) {
        let range = tokens[index].range.lowerBound..<tokens[end].range.upperBound
        let last = mentions.last { $0.theme == theme }
        if let last, last.range.upperBound > range.lowerBound { continue }
        mentions.append(ThemeMention(theme: theme, range: range))
      }
    }
    return mentions
  }

  /// The patterns that a word with these first letters may begin.
  private func patterns(for key: UInt32) -> ArraySlice<Pattern> {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    let end = keys[low...].firstIndex { $0 != key } ?? keys.count
    return patterns[low..<end]
  }

  /// The themes of which a term begins at `index`, and its last token.
  private func mentions(beginningAt index: Int, _ tokens: [ProseToken]) -> [(theme: Int, end: Int)]
  {
    let token = tokens[index]
    let own = patterns(for: Self.key(token.word))
    let isPerson =
      token.person != nil || Self.pronouns.contains(token.word)
      || Self.possessivePronouns.contains(token.word)
    let candidates = isPerson ? own + characterPatterns : own
    return candidates.compactMap { pattern in
      end(of: pattern.term, tokens, index).map { (pattern.theme, $0) }
    }
  }

  private func end(of term: ThemeTerm, _ tokens: [ProseToken], _ start: Int) -> Int? {
    var index = start
    for (number, place) in term.places.enumerated() {
      if number > 0 {
        guard let next = joined(after: index, tokens) else { return nil }
        index = next
      }
      guard place.contains(where: { matches($0, tokens[index]) }) else { return nil }
    }
    if let before = joined(before: start, tokens),
      term.notAfter.contains(where: { matches($0, tokens[before]) })
    {
      return nil
    }
    if let after = joined(after: index, tokens),
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

  private static let pronouns: Set<String> = ["he", "she", "they", "him", "her", "them"]
  private static let possessivePronouns: Set<String> = ["his", "her", "their"]

  private func matches(_ word: ThemeTerm.Word, _ token: ProseToken) -> Bool {
    switch word {
    case .exact(let letters):
      return token.word == letters || token.isPossessive && token.word + "'s" == letters
    case .prefix(let letters):
      return token.isWord && token.word.hasPrefix(letters)
    case .character:
      if case .name(.character) = token.kind { return !token.isPossessive }
      return token.isWord && Self.pronouns.contains(token.word)
    case .possessiveCharacter:
      if case .name(.character) = token.kind { return token.isPossessive }
      return token.isWord && Self.possessivePronouns.contains(token.word)
    }
  }
}
