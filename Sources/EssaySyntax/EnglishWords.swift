/// What reading English punctuation takes to know of English words.
enum EnglishWords {
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Whether the word at `index` is one that an apostrophe begins: ’tis, ’90s, ’cause.
  static func isElision(at index: Int, in bytes: [UInt8]) -> Bool {
    let end = bytes[index...].firstIndex { !isWordByte($0) } ?? bytes.count
    guard end > index, end - index <= longestElision else { return false }
    let word = String(decoding: bytes[index..<end], as: UTF8.self).lowercased()
    if elisions.contains(word) { return true }
    let isDecade = word.count == 3 && word.hasSuffix("s") && word.prefix(2).allSatisfy(\.isNumber)
    let isYear = word.count == 2 && word.allSatisfy(\.isNumber)
    return isDecade || isYear
  }

  private static let longestElision = 9
  private static let elisions: Set<String> = [
    "tis", "twas", "twere", "twill", "twould", "tisn", "twasn", "em", "til", "till", "n", "cause",
    "cos", "cuz", "coz", "bout", "round", "neath", "gainst", "tween", "twixt", "nother", "nuff",
    "ere", "gin", "im", "er", "e", "course", "specially", "cept", "spose", "fraid",
  ]

  /// Whether the word that ends at `index` has lost its last letter: an’, o’, hearin’.
  static func dropsLetter(before index: Int, in bytes: [UInt8]) -> Bool {
    let start = bytes[..<index].lastIndex { !isWordByte($0) }.map { $0 + 1 } ?? 0
    let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    return clipped.contains(word)
      || word.count >= 5 && word.hasSuffix("in") && !whole.contains(word)
  }

  private static let clipped: Set<String> = ["an", "o", "th", "ol", "wi", "mo", "lil", "goin"]

  /// Words that end in “in” by nature.
  private static let whole: Set<String> = [
    "again", "begin", "captain", "cabin", "certain", "complain", "contain", "curtain", "explain",
    "maintain", "mountain", "obtain", "origin", "remain", "retain", "ruin", "train", "villain",
    "within", "britain", "brain", "chain", "drain", "entertain", "fountain", "grain", "latin",
    "margin", "plain", "robin", "satin", "stain", "strain", "virgin", "domain", "attain", "refrain",
  ]

  /// Whether a full stop ends the word without ending a sentence: “ch.”, “e.g.”.
  /// - Parameter word: letters and figures, and full stops between them.
  static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 8 && abbreviations.contains(packed(word))
  }

  /// At most eight bytes as one number, letters made small.
  private static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }

  /// Every full stop of an essay asks for them, so that they are numbers.
  private static let abbreviations: [UInt64] = [
    "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "ch", "chs", "chap", "chaps", "p", "pp",
    "pg", "pgs", "vol", "no", "nos", "ed", "eds", "trans", "cf", "eg", "ie", "e.g", "i.e", "vs",
    "viz", "ibid", "op", "fig", "sc", "ll", "l", "qtd", "rev", "approx", "ca", "c", "para", "sect",
  ].map { packed($0.utf8) }
}
