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
  /// What one word of an essay is compared with, see ``ThemeTerm/Word``.
  private struct Word: Sendable {
    let kind: ThemeTermSyntax.Word.Kind
    /// None for a character.
    let letters: ProseWord

    init(_ word: CutTerms.Word, in letters: Span<UInt8>) {
      kind = word.kind
      self.letters = ProseWord(letters, word.range)
    }
  }

  /// A term by one of the words that may stand at the place by which it is looked for.
  private struct Key: Sendable {
    let word: Word
    /// Where the term begins in ``terms``.
    let term: Int
    let theme: Int
    /// How many places stand before this one.
    let place: Int
    /// The number of the key before it in the same chain; below zero for none.
    let earlier: Int
  }

  /// The terms of all themes as the sets have them. Of each no more is read at the start than the words
  /// by which it is looked for: an essay has few of them.
  private let terms: [UInt8]
  private var keys: [Key] = []
  /// The number of the last key in the chain of each hash of a head; below zero for none.
  private var chains: [Int32]
  /// The terms that have no such place.
  private var mixed: [(term: Int, theme: Int)] = []
  let themes: [(quoteSet: QuoteSet, theme: Theme)]
  /// The ids of the themes and of their sets.
  private let ids: [String]
  private let setIDs: [String]

  init(_ quoteSets: [QuoteSet]) {
    themes = quoteSets.flatMap { quoteSet in quoteSet.themes.map { (quoteSet, $0) } }
    ids = themes.map(\.theme.id)
    setIDs = themes.map(\.quoteSet.id)
    terms = themes.reduce(into: []) { $0 += $1.theme.cutTerms.encoded.utf8 }
    let termCount = themes.reduce(0) { $0 + $1.theme.terms.count }
    keys.reserveCapacity(2 * termCount)
    var chainCount = 64
    while chainCount < 2 * termCount { chainCount *= 2 }
    chains = Array(repeating: -1, count: chainCount)
    var next = 0
    for (number, entry) in themes.enumerated() {
      let end = next + entry.theme.cutTerms.encoded.utf8.count
      while next < end { addTerm(at: &next, theme: number) }
    }
  }

  /// The first letters of the words by which terms are found, see ``WordInterest/theme``.
  var heads: some Sequence<UInt32> { keys.lazy.map(\.word.letters.head) }

  /// The chain that a head's keys are in (Fibonacci hashing: Knuth, The Art of Computer Programming,
  /// volume 3, 6.4).
  private func chain(of head: UInt32) -> Int {
    Int((head &* 0x9E37_79B1) >> UInt32(32 - chains.count.trailingZeroBitCount))
  }

  /// - Parameter next: where the term begins; is moved past it.
  private mutating func addTerm(at next: inout Int, theme: Int) {
    let term = next
    var place = -1
    var isFound = false
    while let word = CutTerms.word(in: terms.span, at: &next) {
      if word.role == .nextPlace { place += 1 }
      guard word.isKey else { continue }
      isFound = true
      let key = Word(word, in: terms.span)
      let chain = chain(of: key.letters.head)
      keys.append(
        Key(word: key, term: term, theme: theme, place: place, earlier: Int(chains[chain])))
      chains[chain] = Int32(truncatingIfNeeded: keys.count - 1)
    }
    if !isFound { mixed.append((term, theme)) }
  }

  /// A term found, from its first token to its last.
  private struct Found {
    let start: Int
    let end: Int
    let term: Int
    let theme: Int
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
        if key.word.letters.head == head, matches(key.word, tokens[index]),
          let start = start(of: key, at: index, tokens),
          let end = end(of: key.term, tokens, start)
        {
          found.append(Found(start: start, end: end, term: key.term, theme: key.theme))
        }
        number = key.earlier
      }
    }
    for (term, theme) in mixed {
      for index in tokens.indices where isPerson(tokens[index]) {
        guard let end = end(of: term, tokens, index) else { continue }
        found.append(Found(start: index, end: end, term: term, theme: theme))
      }
    }
    found.sort { ($0.start, $0.term) < ($1.start, $1.term) }
    return mentions(found, tokens)
  }

  private func mentions(_ found: [Found], _ tokens: [ProseToken]) -> [ThemeMention] {
    var mentions: [ThemeMention] = []
    for term in found {
      let range = tokens[term.start].range.lowerBound..<tokens[term.end].range.upperBound
      let last = mentions.last { $0.theme == term.theme }
      if let last, last.range.upperBound > range.lowerBound { continue }
      mentions.append(ThemeMention(theme: term.theme, range: range))
    }
    return mentions
  }

  /// The themes, by number, of one or several canonical quotations.
  func themes(of references: [CanonicalReference]) -> [Int] {
    ids.indices.filter { number in
      references.contains { reference in
        reference.quotation.themes.contains(ids[number])
          && reference.quoteSet.id == setIDs[number]
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

  /// The last token of a term that begins with one; nil where that is none of its words, or where it
  /// is ruled out.
  /// - Parameter term: where it begins in ``terms``.
  private func end(of term: Int, _ tokens: [ProseToken], _ start: Int) -> Int? {
    let terms = terms.span
    var next = term
    var index = start
    var isFirst = true
    var isFound = true
    while let cut = CutTerms.word(in: terms, at: &next) {
      switch cut.role {
      case .notAfter:
        if let before = joined(before: start, tokens), matches(cut, of: terms, tokens[before]) {
          return nil
        }
      case .nextPlace:
        if !isFirst {
          guard isFound, let after = joined(after: index, tokens) else { return nil }
          index = after
        }
        isFirst = false
        isFound = matches(cut, of: terms, tokens[index])
      case .samePlace:
        isFound = isFound || matches(cut, of: terms, tokens[index])
      case .notBefore:
        guard isFound else { return nil }
        if let after = joined(after: index, tokens), matches(cut, of: terms, tokens[after]) {
          return nil
        }
      }
    }
    return isFound ? index : nil
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

  private func matches(
    _ word: CutTerms.Word, of terms: Span<UInt8>, _ token: ProseToken
  ) -> Bool {
    // Most differ in their first letter already.
    guard word.range.isEmpty || terms[word.range.lowerBound] == token.word.firstLetter else {
      return false
    }
    return matches(Word(word, in: terms), token)
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
