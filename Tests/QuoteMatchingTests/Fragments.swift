import Foundation

/// Some consecutive words of a canonical quotation, with what stands between them.
///
/// Cut by a few lines of its own, so that the product's tokenizer is not its own judge.
struct Fragment {
  /// The whole quotation's words, and after each what parts it from the next.
  struct Passage {
    let text: String
    let words: [String]
    let separators: [String]
    /// The words as they are compared.
    let folded: [[UInt8]]

    init(_ text: String) {
      var words: [String] = []
      var separators: [String] = []
      for character in text {
        let isOfWord = character.isLetter || "'’".contains(character)
        if isOfWord {
          if words.count == separators.count { words.append("") }
          words[words.count - 1].append(character)
        } else {
          if words.count > separators.count { separators.append("") }
          separators[separators.count - 1].append(character)
        }
      }
      self.text = text
      self.words = words
      self.separators = separators
      folded = words.map { foldedWord($0) }
    }
  }

  let passage: Passage
  let range: Range<Int>

  var words: [String] { Array(passage.words[range]) }
  var foldedWords: [[UInt8]] { Array(passage.folded[range]) }
  /// One fewer than words.
  var separators: [String] { Array(passage.separators[range.lowerBound..<range.upperBound - 1]) }
  var count: Int { range.count }
  var text: String { Self.join(words, separators) }

  var holdsFirstWord: Bool { range.lowerBound == 0 }
  var holdsLastWord: Bool { range.upperBound == passage.words.count }

  /// Words and what parts them, in turn: word 3 is piece 6, what follows it piece 7.
  var pieces: [String] {
    var pieces = [words[0]]
    for (separator, word) in zip(separators, words.dropFirst()) { pieces += [separator, word] }
    return pieces
  }

  static func join(_ words: [String], _ separators: [String]) -> String {
    var text = words[0]
    for (separator, word) in zip(separators, words.dropFirst()) { text += separator + word }
    return text
  }

  /// Whether the passage's own gap lies between word `index` and the next.
  func hasGap(after index: Int) -> Bool {
    (0..<count - 1).contains(index) && separators[index].contains("(...)")
  }

  /// Every fragment of five words and more of every canonical quotation.
  static let all: [Fragment] = CanonicalQuotations.all.flatMap(fragments)

  /// Every fragment of five words and more of a text.
  static func fragments(of text: String) -> [Fragment] {
    let passage = Passage(text)
    return (0..<passage.words.count).flatMap { lower in
      (lower...passage.words.count).filter { $0 - lower >= 5 }.map {
        Fragment(passage: passage, range: lower..<$0)
      }
    }
  }

  /// Whether the environment sets `ESSAYLINT_EXHAUSTIVE`.
  static let areAllExamined = ProcessInfo.processInfo.environment["ESSAYLINT_EXHAUSTIVE"] != nil

  /// All fragments where the environment asks for them, else a fair share, so that a debug run
  /// stays short.
  static let examined: [Fragment] =
    areAllExamined ? all : stride(from: 0, to: all.count, by: 101).map { all[$0] }

  /// Of a fragment's alterations those that are examined: all, or in a short run every seventh,
  /// beginning elsewhere for each fragment.
  static func share<Altered>(of alterations: [Altered], _ number: Int) -> [Altered] {
    guard !areAllExamined else { return alterations }
    return stride(from: number % 7, to: alterations.count, by: 7).map { alterations[$0] }
  }
}
