import EssayText

/// What the negations of a passage deny.
///
/// The scope of a negation is taken to begin at the next word with a meaning of its own (its
/// _focus_; Huddleston and Pullum, _The Cambridge Grammar of the English Language_, chapter 9):
/// “not” denies “good” in “it’s not good that I smoked”, “say” in “why don’t we say it”.
enum Negation {
  private struct Word {
    let range: ByteRange
    /// In small letters, with straight apostrophes.
    let letters: ProseWord
  }

  /// The negation that is lost where words of a passage are left out.
  /// - Parameters:
  ///   - omitted: the bytes of the passage that are left out.
  ///   - replacement: what stands in their place.
  ///   - kept: the words of the passage that stay, in bytes.
  /// - Returns: the negating word, where what it denies is kept; nil where no sense is turned.
  static func lost(
    in passage: [UInt8], leavingOut omitted: ByteRange, for replacement: String,
    keeping kept: [ByteRange]
  ) -> String? {
    // Most omissions leave out no negation.
    guard words(passage, in: omitted).contains(where: isNegation),
      !words(Array(replacement.utf8)).contains(where: isNegation)
    else { return nil }
    let words = words(passage)
    let before = words.last { $0.range.upperBound <= omitted.lowerBound }
    // “It’s not … good for me”: another negation stands where the lost one stood.
    if let before, isNegation(before), kept.contains(before.range) { return nil }
    for index in words.indices
    where omitted.contains(words[index].range.lowerBound) && isNegation(words[index]) {
      guard let denied = denied(by: index, words, passage), kept.contains(words[denied].range)
      else { continue }
      return String(decoding: passage[words[index].range], as: UTF8.self)
    }
    return nil
  }

  /// Whether words that somebody puts in hold a verb which says that something is so.
  static func holdsAuxiliary(_ text: String) -> Bool {
    words(Array(text.utf8)).contains { word in
      auxiliaries.contains(word.letters)
    }
  }

  private static let auxiliaries: WordSet = [
    "is", "are", "was", "were", "be", "do", "does", "did", "can", "could", "will", "would",
    "has", "have", "had",
  ]

  private static func isNegation(_ word: Word) -> Bool {
    word.letters.isOne(of: ["not", "never", "no", "nor", "cannot"]) || word.letters.hasSuffix("n't")
  }

  /// The word that the negation at `index` denies; nil for an idiom, or where its clause ends.
  private static func denied(by index: Int, _ words: [Word], _ passage: [UInt8]) -> Int? {
    var next = index + 1
    if next < words.count,
      idioms.contains(
        ProseWord.joined(words[index].letters, UInt8(ascii: " "), words[next].letters))
    {
      return nil
    }
    while next < words.count {
      let between = passage[words[next - 1].range.upperBound..<words[next].range.lowerBound]
      if between.contains(where: (".,;:?!(" as ByteSet).contains) { return nil }
      if !passedOver.contains(words[next].letters) { return next }
      next += 1
    }
    return nil
  }

  /// Negations that deny nothing.
  private static let idioms: WordSet = [
    "can't help", "cannot help", "couldn't help", "not help", "not only", "not just",
    "not merely", "not simply", "no doubt", "no sooner", "no less", "not least", "no wonder",
    "no matter", "never mind", "not until", "nor yet",
  ]

  /// Words between a negation and what it denies.
  private static let passedOver: WordSet = [
    "i", "we", "you", "he", "she", "it", "they", "a", "an", "the", "any", "so", "very", "really",
    "quite", "always", "ever", "even", "much", "too", "as", "to", "be", "been", "being", "have",
    "has", "had", "is", "are", "was", "were", "do", "does", "did", "that", "this", "all", "yet",
    "longer", "more", "such", "my", "our", "your", "his", "her", "their",
  ]

  private static func words(_ bytes: [UInt8]) -> [Word] { words(bytes, in: bytes.indices) }

  /// The words that begin in a stretch of a text, of which the first begins with it.
  private static func words(_ bytes: [UInt8], in stretch: ByteRange) -> [Word] {
    var words: [Word] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      let start = index
      var letters = ProseWord()
      while index < bytes.count {
        let apostrophe = ProseTokenizer.apostrophe(bytes, index)
        if apostrophe > 0, index > start, ProseTokenizer.isLetter(bytes, index + apostrophe) {
          letters.append(UInt8(ascii: "'"))
          index += apostrophe
        } else if ProseTokenizer.isLetter(bytes, index)
          || index > start && bytes[index] & 0xC0 == 0x80
        {
          letters.append((0x41...0x5A).contains(bytes[index]) ? bytes[index] | 0x20 : bytes[index])
          index += 1
        } else {
          break
        }
      }
      if index > start {
        words.append(Word(range: start..<index, letters: letters))
      } else {
        index += 1
      }
    }
    return words
  }
}
