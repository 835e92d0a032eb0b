/// Words printed as titles are: “Modelled from Trash: Class in Ishiguro”.
enum TitleCase {
  /// So many capitals a sentence may have by itself: its first word's, and a name's.
  private static let mostOfSentence = 2

  /// Whether each word begins as those of a title do, and more have capitals than in a sentence. Words
  /// in nothing but capitals are another matter.
  static func isTitle(_ bytes: ArraySlice<UInt8>) -> Bool {
    // Of most quotations this says enough: hardly a third of a title's words are small.
    let capitals = bytes.count { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
    let spaces = bytes.count { $0 == UInt8(ascii: " ") }
    guard capitals > max(mostOfSentence, spaces / 2) else { return false }
    return words(of: bytes).count(where: isCapital) > mostOfSentence && isPrinted(bytes)
  }

  /// Whether each word begins as those of a title do, however few there are.
  static func isPrinted(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = words(of: bytes)
    guard let first = words.first, isCapital(first) else { return false }
    return words.allSatisfy { word in
      isCapital(word) || WorkWords.smallInTitles.contains(ProseWord(word))
    }
  }

  private static func words(of bytes: ArraySlice<UInt8>) -> [Substring] {
    String(decoding: bytes, as: UTF8.self)
      .split { !$0.isLetter && $0 != "'" && $0 != "’" }.filter { $0.first?.isLetter ?? false }
  }

  /// Whether a word has a capital, and no other letter of it is one.
  private static func isCapital(_ word: Substring) -> Bool {
    (word.first?.isUppercase ?? false) && !word.dropFirst().contains(where: \.isUppercase)
  }
}
