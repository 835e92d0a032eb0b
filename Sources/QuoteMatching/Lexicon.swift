/// The words of some passages: their numbers, and how much each says about where a text comes from.
struct Lexicon: Sendable {
  let vocabulary: Vocabulary
  /// Of each word by its number, in hundredths.
  private let weights: [UInt8]

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    weights = (0..<UInt32(vocabulary.count)).map { UInt8(WordWeight.of(vocabulary.word($0))) }
  }

  /// The weight of a word of the passages.
  func weight(of id: UInt32) -> Int { Int(weights[Int(id)]) }
}
