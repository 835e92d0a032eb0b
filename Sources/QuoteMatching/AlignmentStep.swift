/// One step of an alignment, from the quotation's tokens to the passage's elements. Both are
/// counted from 0, the passage's from its own beginning.
enum AlignmentStep: Sendable, Equatable {
  /// The token is the word.
  case match(token: Int, word: Int)
  /// Some letters of the token stand in brackets; with them or without it is the word.
  case bracketedWord(token: Int, word: Int)
  /// Another word in place of the word.
  case substitution(token: Int, word: Int)
  /// A word that the passage lacks.
  case insertion(token: Int)
  /// A word of the passage that the quotation lacks.
  case deletion(word: Int)
  /// Several words left out without an ellipsis.
  case silentOmission(words: Range<Int>)
  /// Two tokens that are the two words in the other order.
  case exchange(token: Int, word: Int)
  /// One token that is two words run together, or contracted.
  case runTogether(token: Int, word: Int)
  /// Two tokens that are one word broken in two, or a contraction opened.
  case brokenApart(token: Int, word: Int)
  /// Brackets in place of some words, or of none.
  case bracket(token: Int, words: Range<Int>)
  /// A contraction opened around a bracket: “we [clones] are”. Three tokens, one word.
  case contractionAroundBracket(token: Int, word: Int)
  /// An ellipsis for words left out.
  case ellipsis(token: Int, words: Range<Int>)
  /// An ellipsis after which the quotation goes on at an earlier word of the passage.
  case ellipsisBackwards(token: Int, to: Int)
  /// A token in the passage's own gap.
  case gapFilled(token: Int)
  /// The passage's gap passed over with nothing in its place.
  case gapJoined(word: Int)
  /// A token before the passage's first word or after its last, where nothing is judged.
  case runOn(token: Int)
}

/// How a quotation lies along a passage, cheapest steps first to last.
struct Alignment: Sendable {
  /// The passage's number.
  let passage: Int
  let steps: [AlignmentStep]
  /// The sum of the steps' costs, in sixteen-hundredths of a word.
  let cost: Int
}
