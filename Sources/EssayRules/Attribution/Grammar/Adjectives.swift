/// The words by which somebody's speech is called one thing or another: “her cold ‘…’”.
enum Adjectives {
  /// Whether a word is an adjective, by its ending or as one of the common short ones.
  static func isOne(_ token: ProseToken) -> Bool {
    guard token.isWord, !token.isPossessive else { return false }
    let word = token.word
    if common.contains(word) { return true }
    guard word.count > 4, !nouns.contains(word), !GrammarWords.personNouns.contains(word),
      !GrammarWords.speechNouns.contains(word), !GrammarWords.prepositions.contains(word)
    else { return false }
    // “Ruth’s saying ‘…’” has a verb.
    if ReportingVerbs.kind(of: word) != nil, !word.hasSuffix("ed") { return false }
    return endings.contains { word.hasSuffix($0) } && !word.hasSuffix("ment")
  }

  private static let endings: [ProseWord] = [
    "ing", "ed", "ful", "less", "ous", "ive", "able", "ible", "ic", "ish", "al", "ent", "ant",
  ]

  private static let common: WordSet = [
    "cold", "harsh", "cruel", "sad", "blunt", "bitter", "calm", "simple", "famous", "desperate",
    "angry", "early", "quiet", "shy", "proud", "plain", "stern", "weak", "warm", "kind", "mean",
    "rude", "frank", "brief", "bold", "sharp", "flat", "dry", "grim", "dark", "soft", "loud",
    "clear",
    "false", "sudden", "little", "old", "young", "tender", "sincere", "polite", "tired", "sober",
    "eager", "crude", "lame", "wry", "bleak", "stark", "short", "long", "low", "weary", "guilty",
    "happy",
    "honest", "earnest", "modest", "direct", "passionate", "considerate", "hollow", "empty",
    "gentle", "humble", "naive", "last", "first", "later", "earlier",
  ]

  /// What ends as adjectives do and is none.
  private static let nouns: WordSet = [
    "narrative", "hearing", "reading", "thinking", "meaning", "being", "feeling", "painting",
    "drawing", "drawings", "meeting", "critic", "music", "topic", "arrival", "refusal", "approval",
    "journal", "hospital", "motive", "relative", "detective", "upbringing", "evening", "morning",
    "wedding", "building", "blessing", "ending", "quoting", "misquoting", "forgetting",
    "parent", "agent", "accent", "accident", "incident", "talent", "intent", "event", "servant",
    "giant", "infant", "tenant",
  ]
}
