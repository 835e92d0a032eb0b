/// The words of some passages: their numbers, and how much each says about where a text comes from.
final class Lexicon: Sendable {
  let vocabulary: Vocabulary
  /// Of each word by its number, in hundredths.
  private let weights: [UInt8]

  /// - Parameter names: the words, folded, of the works' names and titles. Whoever writes of a work has
  ///   them in every sentence, so that they tell no passage of it from another.
  init(_ vocabulary: Vocabulary, names: [[UInt8]] = []) {
    self.vocabulary = vocabulary
    guard vocabulary.count > 0 else {
      weights = []
      return
    }
    let english = WordWeight.ofEnglish
    var weights = (0..<UInt32(vocabulary.count)).map { UInt8(english[vocabulary.word($0)]) }
    for name in names {
      let id = vocabulary.id(of: name[...])
      guard id != Vocabulary.unknown else { continue }
      weights[Int(id)] = min(weights[Int(id)], UInt8(WordWeight.common))
    }
    self.weights = weights
  }

  /// The weight of a word of the passages.
  func weight(of id: UInt32) -> Int { Int(weights[Int(id)]) }
}
