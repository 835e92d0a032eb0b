/// What the steps of an alignment cost, in sixteen-hundredths of an ordinary wrong word.
///
/// Only the order matters: what a teacher would call the simplest account of a slip must be the
/// cheapest. Verdicts are read off the steps, never off the sum.
enum AlignmentCosts {
  /// What an alignment may cost at first, and what it may where it costs more: first a word or two,
  /// then a few. Most quotations differ from their passage no more.
  static let limits: [Int32] = [2_400, 9_600]

  static let bracket = 48
  static let bracketedWord = 32
  static let bracketPerWord = 16
  static let contractionAroundBracket = 64
  static let ellipsis = 32
  /// For each word that an ellipsis leaves out: the nearest continuation is the likeliest.
  static let ellipsisPerWord = 1
  static let ellipsisBackwards = 1440
  static let silentOmission = 2560
  static let silentOmissionPerWord = 48
  static let gapFilled = 320
  static let gapJoined = 1600
  static let exchange = 1600
  /// Dear enough for a real word to be itself, cheaper than any substitution by no word at all.
  static let runTogether = 1280
  static let runOn = 200
  /// With an ellipsis or a bracket right after the passage's first word, that word may be there by
  /// chance: then a single slip is the simpler account.
  static let looseRunOn = 1400

  /// Leaving a word out, which costs the more the rarer the word.
  static func deletion(weight: Int) -> Int { 1340 + 6 * weight }

  /// Adding a word. Dearer than leaving one out: what the student wrote is meant for something.
  static func insertion(weight: Int) -> Int { 1640 + 6 * weight }

  /// Taking one word for another. Words that look alike are likelier to have been confused; a word
  /// that the passages know is likelier to be itself.
  static func substitution(weight: Int, isAlike: Bool, isKnown: Bool) -> Int {
    1280 + 6 * weight + (isKnown ? 240 : 0) - (isAlike ? 560 : 0)
  }
}
