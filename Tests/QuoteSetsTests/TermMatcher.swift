import QuoteSets

/// What ``ThemeTerm`` promises, done in the plainest way: the measure for the terms of a set.
struct TermMatcher {
  private struct Token {
    let word: String
    /// Whether only spaces or a hyphen stand between the word before and this one.
    let isJoined: Bool
  }

  private let names: [[String]]

  init(_ set: QuoteSet) {
    names = set.characters.flatMap { [$0.name] + $0.forms }.map { Self.tokens($0).map(\.word) }
  }

  func mentions(_ theme: Theme, in text: String) -> Bool {
    let tokens = Self.tokens(text)
    return theme.terms.compactMap { try? ThemeTerm($0) }.contains { term in
      tokens.indices.contains { matches(term, tokens, at: $0) }
    }
  }

  private func matches(_ term: ThemeTerm, _ tokens: [Token], at start: Int) -> Bool {
    if start > 0, tokens[start].isJoined,
      term.notAfter.contains(where: { Self.matches($0, tokens[start - 1].word) })
    {
      return false
    }
    return ends(of: term.places[...], tokens, from: start).contains { end in
      guard end < tokens.count, tokens[end].isJoined else { return true }
      return !term.notBefore.contains { Self.matches($0, tokens[end].word) }
    }
  }

  /// Every index at which the places can end when they begin at `start`.
  private func ends(of places: ArraySlice<[ThemeTerm.Word]>, _ tokens: [Token], from start: Int)
    -> [Int]
  {
    guard let place = places.first else { return [start] }
    let nexts = place.flatMap { lengths(of: $0, tokens, at: start) }.map { start + $0 }
    if places.count == 1 { return nexts }
    return nexts.filter { $0 < tokens.count && tokens[$0].isJoined }
      .flatMap { ends(of: places.dropFirst(), tokens, from: $0) }
  }

  /// How many words `word` can stand for at `start`.
  private func lengths(of word: ThemeTerm.Word, _ tokens: [Token], at start: Int) -> [Int] {
    guard start < tokens.count else { return [] }
    let rest = tokens[start...].map(\.word)
    func namesThatStand(possessive: Bool) -> [Int] {
      names.filter { name in
        guard rest.count >= name.count, let last = name.last else { return false }
        return Array(rest[..<name.count]) == name.dropLast() + [possessive ? last + "'s" : last]
      }.map(\.count)
    }
    switch word {
    case .character:
      let pronouns = ["he", "she", "they", "him", "her", "them"]
      return namesThatStand(possessive: false) + (pronouns.contains(rest[0]) ? [1] : [])
    case .possessiveCharacter:
      return namesThatStand(possessive: true)
        + (["his", "her", "their"].contains(rest[0]) ? [1] : [])
    case .exact, .prefix:
      return Self.matches(word, rest[0]) ? [1] : []
    }
  }

  private static func matches(_ word: ThemeTerm.Word, _ written: String) -> Bool {
    switch word {
    case .exact(let letters): written == letters
    case .prefix(let letters): written.hasPrefix(letters)
    case .character, .possessiveCharacter: false
    }
  }

  private static func tokens(_ text: String) -> [Token] {
    let text = Array(text.lowercased().replacing("’", with: "'"))
    var tokens: [Token] = []
    var index = 0
    var gap = ""
    while index < text.count {
      let start = index
      while index < text.count, isInWord(text, index) { index += 1 }
      if index > start {
        // The full stop of an initial ends no name: “Kathy H. remembers”.
        if tokens.last?.word.count == 1, gap.hasPrefix(". ") { gap.removeFirst() }
        let isJoined = gap == "-" || (!gap.isEmpty && gap.allSatisfy(\.isWhitespace))
        tokens.append(Token(word: String(text[start..<index]), isJoined: isJoined))
        gap = ""
      } else {
        gap.append(text[index])
        index += 1
      }
    }
    return tokens
  }

  private static func isInWord(_ text: [Character], _ index: Int) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      text.indices.contains(index) && (text[index].isLetter || text[index].isNumber)
    }
    return isLetter(index) || (text[index] == "'" && isLetter(index - 1) && isLetter(index + 1))
  }
}
