/// Words printed as titles are: “Modelled from Trash: Class in Ishiguro”.
enum TitleCase {
  /// So many capitals a sentence may have by itself: its first word's, and a name's.
  private static let mostOfSentence = 2

  /// Whether each word begins as those of a title do, and more have capitals than in a sentence. Words
  /// in nothing but capitals are another matter.
  static func isTitle(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: bytes, as: UTF8.self)
      .split { !$0.isLetter && $0 != "'" && $0 != "’" }.filter { $0.first?.isLetter ?? false }
    let capitals = words.count { $0.first?.isUppercase ?? false }
    guard capitals > mostOfSentence, words.first?.first?.isUppercase ?? false else { return false }
    return words.allSatisfy { word in
      if word.first?.isUppercase ?? false {
        return !word.dropFirst().contains(where: \.isUppercase)
      }
      return WorkWords.smallInTitles.contains(ProseWord(word))
    }
  }
}
