/// Neighbouring words that differ: some tokens of the quotation and some words of the passage,
/// either of which may be none, between what agrees.
struct Hunk {
  let tokens: Range<Int>
  let words: Range<Int>
  private let allTokens: [Token]
  private let allWords: [Token]
  /// Whether the token before is the word before, and so its marks can be compared.
  private let hasAnchorBefore: Bool
  private let hasAnchorAfter: Bool

  private let bytes: [UInt8]
  private let canonicalBytes: [UInt8]

  init(
    _ steps: [AlignmentStep], _ range: Range<Int>, of quotation: TokenizedText,
    with passage: TokenizedText
  ) {
    let (tokens, words) = (quotation.tokens, passage.tokens)
    bytes = quotation.bytes
    canonicalBytes = passage.bytes
    var tokenRange: Range<Int>?
    var wordRange: Range<Int>?
    for step in steps[range] {
      if let used = step.usedTokens {
        tokenRange = (tokenRange?.lowerBound ?? used.lowerBound)..<used.upperBound
      }
      if let used = step.usedWords {
        wordRange = (wordRange?.lowerBound ?? used.lowerBound)..<used.upperBound
      }
    }
    let before = range.lowerBound > 0 ? steps[range.lowerBound - 1] : nil
    let after = range.upperBound < steps.count ? steps[range.upperBound] : nil
    let tokenStart = tokenRange?.lowerBound ?? before?.usedTokens?.upperBound ?? 0
    let wordStart =
      wordRange?.lowerBound ?? before?.usedWords?.upperBound
      ?? after?.usedWords?.lowerBound ?? 0
    self.tokens = tokenRange ?? tokenStart..<tokenStart
    self.words = wordRange ?? wordStart..<wordStart
    allTokens = tokens
    allWords = words
    hasAnchorBefore = before?.matchedPair != nil
    hasAnchorAfter = after?.matchedPair != nil
  }

  /// Where the quotation's words begin and end, in bytes; empty between the neighbours where words
  /// are missing.
  var quotedRange: Range<Int> {
    if let first = tokens.first, let last = tokens.last {
      return allTokens[first].range.lowerBound..<allTokens[last].range.upperBound
    }
    return nextStart..<nextStart
  }

  /// The passage's words, in bytes.
  var canonicalRange: Range<Int> {
    guard let first = words.first, let last = words.last else {
      return canonicalNextStart..<canonicalNextStart
    }
    return allWords[first].range.lowerBound..<allWords[last].range.upperBound
  }

  private var previousEnd: Int {
    tokens.lowerBound > 0
      ? allTokens[tokens.lowerBound - 1].range.upperBound : nextStart
  }

  private var nextStart: Int {
    tokens.upperBound < allTokens.count
      ? allTokens[tokens.upperBound].range.lowerBound : allTokens.last?.range.upperBound ?? 0
  }

  private var canonicalPreviousEnd: Int {
    words.lowerBound > 0
      ? allWords[words.lowerBound - 1].range.upperBound : canonicalRange.lowerBound
  }

  private var canonicalNextStart: Int {
    words.upperBound < allWords.count
      ? allWords[words.upperBound].range.lowerBound : allWords.last?.range.upperBound ?? 0
  }

  /// The marks before a token, or after the last one none.
  private func marks(_ token: Int) -> Marks {
    token < allTokens.count ? allTokens[token].marks : .none
  }

  private func canonicalMarks(_ word: Int) -> Marks {
    word < allWords.count ? allWords[word].marks.without(.lineBreak) : .none
  }

  func slip(kind: Slip.Kind) -> Slip {
    let (replaced, replacement) = edit()
    let shown: Range<Int>
    if tokens.isEmpty {
      let first = max(tokens.lowerBound - 1, 0)
      let last = min(tokens.lowerBound, allTokens.count - 1)
      shown = allTokens[first].range.lowerBound..<allTokens[last].range.upperBound
    } else if kind == .doubledWord {
      shown = bothCopies
    } else if words.isEmpty, replacement.isEmpty {
      shown = replaced
    } else {
      shown = quotedRange
    }
    return Slip(
      kind: kind, quoted: quotedRange, canonical: canonicalRange, shown: shown,
      replaced: replaced, replacement: replacement)
  }

  /// A doubled word and the one beside it that it doubles.
  private var bothCopies: Range<Int> {
    let before = tokens.lowerBound - 1
    let doublesBefore =
      before >= 0
      && allTokens[before].folded.count == allTokens[tokens.lowerBound].folded.count
      && hasAnchorBefore
    let first = doublesBefore ? before : tokens.lowerBound
    let last = doublesBefore ? tokens.lowerBound : min(tokens.upperBound, allTokens.count - 1)
    return allTokens[first].range.lowerBound..<allTokens[last].range.upperBound
  }

  /// The smallest change of bytes that puts the passage's words here and its marks around them.
  private func edit() -> (replaced: Range<Int>, replacement: Range<Int>) {
    if tokens.isEmpty { return insertion() }
    if words.isEmpty { return removal() }
    let keepsBefore =
      !hasAnchorBefore || marks(tokens.lowerBound).areRight(for: canonicalMarks(words.lowerBound))
    let keepsAfter =
      !hasAnchorAfter || marks(tokens.upperBound).areRight(for: canonicalMarks(words.upperBound))
    return (
      (keepsBefore ? quotedRange.lowerBound : previousEnd)..<(keepsAfter
        ? quotedRange.upperBound : nextStart),
      (keepsBefore ? canonicalRange.lowerBound : canonicalPreviousEnd)..<(keepsAfter
        ? canonicalRange.upperBound : canonicalNextStart)
    )
  }

  private func insertion() -> (replaced: Range<Int>, replacement: Range<Int>) {
    let marks = marks(tokens.lowerBound)
    if !hasAnchorBefore || marks.areRight(for: canonicalMarks(words.lowerBound)) {
      let next = OpeningMarks.start(before: nextStart, in: bytes)
      let canonicalNext = OpeningMarks.start(before: canonicalNextStart, in: canonicalBytes)
      return (next..<next, canonicalRange.lowerBound..<canonicalNext)
    }
    if !hasAnchorAfter || marks.areRight(for: canonicalMarks(words.upperBound)) {
      return (previousEnd..<previousEnd, canonicalPreviousEnd..<canonicalRange.upperBound)
    }
    return (previousEnd..<nextStart, canonicalPreviousEnd..<canonicalNextStart)
  }

  private func removal() -> (replaced: Range<Int>, replacement: Range<Int>) {
    let none = canonicalNextStart..<canonicalNextStart
    let canonical = canonicalMarks(words.lowerBound)
    if tokens.upperBound == allTokens.count { return (previousEnd..<quotedRange.upperBound, none) }
    // Marks may go beside an ellipsis; left alone, a full stop would run into it.
    if hasAnchorBefore, allTokens[tokens.upperBound].kind == .ellipsis {
      return (previousEnd..<quotedRange.upperBound, none)
    }
    if !hasAnchorBefore || !hasAnchorAfter || marks(tokens.lowerBound).areRight(for: canonical) {
      let next = OpeningMarks.start(before: nextStart, in: bytes)
      return (quotedRange.lowerBound..<max(next, quotedRange.upperBound), none)
    }
    if marks(tokens.upperBound).areRight(for: canonical) {
      return (previousEnd..<quotedRange.upperBound, none)
    }
    return (previousEnd..<nextStart, canonicalPreviousEnd..<canonicalNextStart)
  }
}

/// The quotation marks that open right before a word, or its own apostrophe: they go with it.
enum OpeningMarks {
  /// Where the marks before a word begin that has its first byte at `index`; `index` itself where
  /// there are none.
  static func start(before index: Int, in bytes: [UInt8]) -> Int {
    var start = index
    while start > 0 {
      if bytes[start - 1] == UInt8(ascii: "\"") || bytes[start - 1] == UInt8(ascii: "'") {
        start -= 1
      } else if start > 2, bytes[start - 3] == 0xE2, bytes[start - 2] == 0x80,
        [0x98, 0x99, 0x9C].contains(bytes[start - 1])
      {
        start -= 3
      } else {
        break
      }
    }
    // What touches the word before it closes something.
    return start > 0 && bytes[start - 1] > 0x20 ? index : start
  }
}

extension AlignmentStep {
  /// The tokens that the step uses up; nil where it uses none.
  var usedTokens: Range<Int>? {
    switch self {
    case .match(let token, _), .bracketedWord(let token, _), .substitution(let token, _),
      .insertion(let token), .runTogether(let token, _), .bracket(let token, _),
      .ellipsis(let token, _), .ellipsisBackwards(let token, _), .gapFilled(let token),
      .runOn(let token):
      token..<token + 1
    case .exchange(let token, _), .brokenApart(let token, _): token..<token + 2
    case .contractionAroundBracket(let token, _): token..<token + 3
    case .deletion, .silentOmission, .gapJoined: nil
    }
  }

  /// The words that the step uses up; nil where it uses none.
  var usedWords: Range<Int>? {
    switch self {
    case .match(_, let word), .bracketedWord(_, let word), .substitution(_, let word),
      .deletion(let word), .brokenApart(_, let word), .contractionAroundBracket(_, let word),
      .gapJoined(let word):
      word..<word + 1
    case .exchange(_, let word), .runTogether(_, let word): word..<word + 2
    case .silentOmission(let words), .bracket(_, let words), .ellipsis(_, let words): words
    case .ellipsisBackwards(_, let word): word..<word
    case .insertion, .gapFilled, .runOn: nil
    }
  }
}
