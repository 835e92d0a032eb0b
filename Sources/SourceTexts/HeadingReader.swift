/// Tells the headings of a book by their words.
enum HeadingReader {
  /// A heading is no longer than this, in bytes.
  static let longest = 80

  // MARK: At a glance

  private static let kinds: [Heading.Kind] = [
    .volume, .part, .book, .act, .scene, .canto, .chapter, .letter, .stave, .prologue, .epilogue,
  ]
  private static let shortNames: [String: Heading.Kind] = [
    "ch": .chapter, "chap": .chapter, "sc": .scene, "vol": .volume,
  ]
  private static let names =
    kinds.map { Array($0.rawValue.utf8) } + shortNames.keys.map { Array($0.utf8) }

  /// Whether a line begins with the name of a part, whatever marks are before it.
  static func mayBeNamed(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { !isLetter($0) }
    let first = rest.prefix(while: isLetter)
    return (2...8).contains(first.count)
      && names.contains { name in
        name.count == first.count && zip(name, first).allSatisfy { $0 == $1 | 0x20 }
      }
  }

  /// Whether a line is short enough for a number, or begins with one and a mark.
  static func mayBeNumber(_ line: ArraySlice<UInt8>) -> Bool {
    if line.count <= 24 { return true }
    let rest = line.drop { "#*_[ ".utf8.contains($0) }
    let number = rest.prefix { isLetter($0) || (0x30...0x39).contains($0) }
    return number.count <= 8
      && rest[number.endIndex...].first.map { ".:)]-".utf8.contains($0) } == true
  }

  static func mayBeNamedOrNumber(_ line: ArraySlice<UInt8>) -> Bool {
    mayBeNamed(line) || mayBeNumber(line)
  }

  /// Whether a line begins as a heading of Markdown does.
  static func mayBeMarked(_ line: ArraySlice<UInt8>) -> Bool { line.first == UInt8(ascii: "#") }

  /// Whether a line begins like a title and has several words, or is marked as a heading.
  static func mayBeTitle(_ line: ArraySlice<UInt8>) -> Bool {
    if mayBeMarked(line) { return true }
    guard let first = line.first, first >= 0x80 || first & 0x20 == 0 && isLetter(first) else {
      return false
    }
    return line.contains { !isLetter($0) && $0 < 0x80 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  // MARK: Words

  /// What a line announces by name: “Chapter 5”, “CHAPTER V. In which …”, “STAVE TWO”, “ACT I”,
  /// “Act 2, Scene 1”, “Chapter the First”, “PROLOGUE”. Several where it names act and scene.
  /// Empty for any other line.
  static func named(_ line: String) -> [Heading] {
    var rest = words(of: line)[...]
    var found: [Heading] = []
    while let first = rest.first?.lowercased(),
      let kind = Heading.Kind(rawValue: first) ?? shortNames[first]
    {
      rest.removeFirst()
      switch kind {
      case .title:
        return []
      case .prologue, .epilogue:
        found.append(Heading(kind))
      default:
        if rest.first?.lowercased() == "the" { rest.removeFirst() }
        guard let (number, count) = HeadingNumber.read(rest) else { return [] }
        rest.removeFirst(count)
        found.append(Heading(kind, number))
      }
    }
    // “Letter 4 was the last” is a sentence; a title begins with a capital.
    guard rest.first?.first?.isLowercase != true, !isSpeech(line) else { return [] }
    return found
  }

  /// How deep Markdown sets a heading: the number of its marks; nil for any other line.
  static func markdownLevel(_ line: String) -> Int? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    return level
  }

  /// A line without the marks that make it a heading: “## 5”, “**V**”, “[5]”.
  static func unmarked(_ line: String) -> String {
    func isMark(_ character: Character) -> Bool { "#*_[] ".contains(character) }
    let start = line.drop(while: isMark)
    return String(
      start.prefix(
        upTo: (start.lastIndex { !isMark($0) }).map(start.index(after:)) ?? start.endIndex))
  }

  /// The number of a line with a title after it: “5. Fifth Column”, “V: FIFTH COLUMN”.
  static func titledNumber(_ line: String) -> Int? {
    guard let mark = line.firstIndex(where: { ".:)—–-".contains($0) }),
      let number = bareNumber(String(line[..<mark]))
    else { return nil }
    let title = line[line.index(after: mark)...].drop { ".:)—–- ".contains($0) }
    let isTitle =
      title.first?.isUppercase == true
      && (title.last?.isLetter == true || "?!’".contains(title.last ?? "."))
      && words(of: String(title)).allSatisfy { $0.count < 5 || $0.first?.isLowercase == false }
    return isTitle && !isSpeech(line) ? number : nil
  }

  /// The number of a line that is nothing else: “5”, “V.”, “Twelve”.
  static func bareNumber(_ line: String) -> Int? {
    let words = words(of: line)
    guard let (number, count) = HeadingNumber.read(words[...]), count == words.count else {
      return nil
    }
    return line.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == " " }
      ? number : nil
  }

  /// Whether a line reads as a title: “The Last Night”, “STORY OF THE DOOR”.
  static func isTitle(_ line: String) -> Bool {
    guard let first = line.first, let last = line.last, first.isUppercase,
      last.isLetter || last.isNumber
    else { return false }
    let words = words(of: line)
    return words.count >= 2
      && words.allSatisfy { word in
        word.count < 5 || word.first?.isLowercase == false
      }
  }

  private static func isSpeech(_ line: String) -> Bool {
    line.contains { "“”\"".contains($0) } || line.hasSuffix(",")
  }

  private static func words(of line: String) -> [Substring] {
    line.split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" }
  }
}

/// Reads the number of a heading.
enum HeadingNumber {
  /// The number with which some words begin, and how many of them it takes: figures up to 999, a
  /// Roman numeral, or a word up to “ninety-nine”, cardinal or ordinal. Nil for none.
  static func read(_ words: ArraySlice<Substring>) -> (number: Int, count: Int)? {
    guard let first = words.first?.lowercased() else { return nil }
    if let figures = Int(first) { return (1...999).contains(figures) ? (figures, 1) : nil }
    if let tens = tens[first] {
      let next = words.dropFirst().first?.lowercased()
      if let next, let unit = position(of: next), unit < 10 { return (tens + unit, 2) }
      return (tens, 1)
    }
    if let number = position(of: first) { return (number, 1) }
    return RomanNumeral.value(of: first).map { ($0, 1) }
  }

  private static func position(of word: String) -> Int? {
    (cardinals.firstIndex(of: word) ?? ordinals.firstIndex(of: word)).map { $0 + 1 }
  }

  private static let cardinals = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
  ]

  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
  ]
}

/// Roman numerals up to 399, more than any book has chapters.
enum RomanNumeral {
  /// The value of a numeral in small letters; nil for any other word, “civil” among them.
  static func value(of word: String) -> Int? {
    var rest = Substring(word)
    var total = 0
    for (digits, value) in steps {
      var repeats = 0
      while rest.hasPrefix(digits), repeats < (digits.count == 1 ? 3 : 1) {
        rest.removeFirst(digits.count)
        total += value
        repeats += 1
      }
    }
    return rest.isEmpty && total > 0 && spelling(total) == word ? total : nil
  }

  private static func spelling(_ value: Int) -> String {
    var rest = value
    var word = ""
    for (digits, value) in steps {
      while rest >= value {
        word += digits
        rest -= value
      }
    }
    return word
  }

  private static let steps: [(String, Int)] = [
    ("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4),
    ("i", 1),
  ]
}
