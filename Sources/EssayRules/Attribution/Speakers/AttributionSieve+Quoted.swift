import EssayText

/// What a quotation's own words show: whether somebody speaks in them, or whether they only name what
/// somebody has or tell what somebody does: “Hyde’s ‘ape-like fury’”, “Hyde ‘trampled calmly over the
/// child’”.
extension AttributionSieve {
  /// Whether the quotation begins as a sentence does that somebody speaks, with a subject of its own:
  /// “We’re modelled from trash”, not “a kind of golden time”.
  var isStatement: Bool {
    guard quotation < tokens.count else { return true }
    guard let first = firstWord else { return false }
    if first.word.isOne(of: ["that", "there"]) { return first.isShortened }
    return first.word.isOne(of: [
      "we", "you", "i", "it", "they", "she", "he", "yes", "so", "or",
    ])
  }

  /// Whether neither a predicate nor what somebody has begins as the quotation does: “a kind of golden
  /// time”, “so why don’t we say it?”, “Is this a dagger”.
  var opensLikeSpeech: Bool {
    if bytes.isEmpty { return true }
    guard let first = firstWord else { return false }
    return first.isCapitalised || !first.isHyphened && Self.openers.contains(first.word)
  }

  /// Whether the words can only be somebody's speech, and not what somebody has: “Tommy’s ‘We’re
  /// modelled from trash’”, but “the creature’s ‘yellow skin’”, “Hyde’s ‘features seemed to melt’”.
  var isSpeech: Bool {
    guard let first = firstWord else { return false }
    if !first.isHyphened, Self.openers.contains(first.word) || isQuestion { return true }
    let words = quotedWords
    return beginsWithConjunction(words)
      || first.isCapitalised && words.count(where: \.isWord) > Self.longestLabel
      || words.indices.contains { isSpeaking(words, at: $0) }
  }

  /// Whether somebody plainly speaks, of themselves or to another: “in many ways we fooled you”.
  var isPlainSpeech: Bool {
    if bytes.isEmpty || isStatement || isQuestion { return true }
    let words = quotedWords
    return words.indices.contains { isSpeaking(words, at: $0) }
  }

  /// So many words with a capital may be the name of something: “Hailsham days”.
  private static let longestLabel = 4

  /// Words with which a sentence or a phrase of somebody's own begins.
  private static let openers: WordSet = [
    "i", "we", "you", "it", "they", "she", "he", "thou", "there", "a", "an", "the", "my", "our",
    "your", "thy", "his", "her", "its", "their", "this", "that", "these", "those", "and", "or",
    "but", "so", "if", "because", "although", "nor", "what", "why", "how", "who", "where", "when",
    "which", "yes", "oh", "o", "ah", "alas",
  ]

  /// “just so long as they aren’t psychos”, “even if it hurts”.
  private func beginsWithConjunction(_ words: [ProseToken]) -> Bool {
    guard let first = words.firstIndex(where: \.isWord), first + 1 < words.count else {
      return false
    }
    return words[first].word.isOne(of: ["just", "even", "only", "as"])
      && words[first + 1].word.isOne(of: [
        "so", "as", "if", "though", "when", "long", "soon", "because",
      ])
  }

  private var isQuestion: Bool {
    bytes[tokens[quotation].range].suffix(4).contains(UInt8(ascii: "?"))
  }

  /// The quotation's words, where they are known.
  private var quotedWords: [ProseToken] {
    ProseTokenizer.tokenize(Array(bytes[tokens[quotation].range]), quotations: [], names: .empty)
  }

  /// Whether a word stands for who speaks or who is spoken to, and does more than complete a noun:
  /// “unsex me here”, but “the power to render us happy”, “her hold over my thoughts”.
  private func isSpeaking(_ words: [ProseToken], at index: Int) -> Bool {
    guard words[index].isWord else { return false }
    let word = words[index].word
    if Self.speakers.contains(word) || word.hasPrefix("i'") || word.hasPrefix("we'")
      || word.hasPrefix("you'")
    {
      return true
    }
    guard Self.spokenTo.contains(word) else { return false }
    guard index > 0, words[index - 1].isWord else { return true }
    let isInfinitive = index > 1 && words[index - 2].isWord && words[index - 2].word == "to"
    return !isInfinitive && !GrammarWords.prepositions.contains(words[index - 1].word)
  }

  private static let speakers: WordSet = ["i", "we", "you", "thou", "ye"]

  private static let spokenTo: WordSet = [
    "me", "my", "mine", "us", "our", "ours", "your", "yours", "thee", "thy", "thine",
  ]

  /// The first word of a quotation, in small letters.
  private struct FirstWord {
    let word: ProseWord
    let isCapitalised: Bool
    /// Whether an apostrophe follows it.
    let isShortened: Bool
    /// Whether a hyphen does: “so-called”.
    let isHyphened: Bool
  }

  /// Nil where nobody asks what the quotation says.
  private var firstWord: FirstWord? {
    guard !bytes.isEmpty, quotation < tokens.count else { return nil }
    let range = tokens[quotation].range
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    guard let first = bytes[range].prefix(8).firstIndex(where: isLetter) else { return nil }
    var word = ProseWord()
    var index = first
    while index < range.upperBound, isLetter(bytes[index]), word.count < 12 {
      word.append(bytes[index] | 0x20)
      index += 1
    }
    return FirstWord(
      word: word, isCapitalised: bytes[first] & 0x20 == 0,
      isShortened: ProseTokenizer.apostrophe(bytes, index) > 0,
      isHyphened: index < range.upperBound && bytes[index] == UInt8(ascii: "-"))
  }
}
