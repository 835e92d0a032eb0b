import EssayText

/// Numbers as essays write them: figures, words, Roman numerals, ordinals.
enum PlaceNumbers {
  /// How a number was written, so that another can be written the same way.
  enum Style: Sendable, Equatable {
    case figures
    case words, capitalisedWords
    case roman, smallRoman
    /// “fourteenth”; the place's name stands after it.
    case ordinal, capitalisedOrdinal
    /// “14th”.
    case figureOrdinal
    /// No number: “Prologue”.
    case name
  }

  /// From one to ninety-nine.
  static func cardinal(_ word: ProseWord) -> Int? { number(word, units: cardinals) }
  /// From first to ninety-ninth.
  static func ordinal(_ word: ProseWord) -> Int? { number(word, units: ordinals) }

  private static func number(_ word: ProseWord, units: WordMap<Int>) -> Int? {
    if let number = units[word] { return number }
    guard word.contains(UInt8(ascii: "-")) else { return nil }
    let letters = word.letters
    guard let hyphen = letters.firstIndex(of: UInt8(ascii: "-")),
      let tens = cardinals[ProseWord(letters[..<hyphen])], tens >= 20,
      let unit = units[ProseWord(letters[(hyphen + 1)...])], unit < 10
    else { return nil }
    return tens + unit
  }

  /// The value of a Roman numeral in small letters; nil where it is none in proper form.
  static func roman(_ word: ProseWord) -> Int? {
    guard !word.isEmpty, word.count <= 8,
      (0..<word.count).allSatisfy({ ("cxvil" as ByteSet).contains(word[$0]) })
    else { return nil }
    let word = String(word)
    var rest = word[...]
    var value = 0
    for (letters, worth) in romanParts {
      while rest.hasPrefix(letters) {
        rest = rest.dropFirst(letters.count)
        value += worth
      }
    }
    return rest.isEmpty && romanNumeral(value) == word ? value : nil
  }

  /// The ``ProseWord/head`` of all that Roman numerals in small letters may be or begin with.
  static var romanHeads: [UInt32] {
    let letters = "ivxlc"
    return ProseWord.heads(letters) + ProseWord.heads(letters, letters)
      + ProseWord.heads(letters, letters, letters)
  }

  /// `number` in the style.
  static func write(_ number: Int, in style: Style) -> String {
    switch style {
    case .figures: String(number)
    case .words: cardinalWord(number)
    case .capitalisedWords:
      // A title has “Twenty-Two”.
      cardinalWord(number).split(separator: "-").map { capitalised(String($0)) }
        .joined(separator: "-")
    case .roman: romanNumeral(number).uppercased()
    case .smallRoman: romanNumeral(number)
    case .ordinal: ordinalWord(number)
    case .capitalisedOrdinal: capitalised(ordinalWord(number))
    case .figureOrdinal: "\(number)\(suffix(number))"
    case .name: "Prologue"
    }
  }

  private static func suffix(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    switch number % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static let romanParts: [(String, Int)] = [
    ("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4),
    ("i", 1),
  ]

  private static func romanNumeral(_ number: Int) -> String {
    var rest = number
    var numeral = ""
    for (letters, worth) in romanParts {
      while rest >= worth {
        numeral += letters
        rest -= worth
      }
    }
    return numeral
  }

  private static let cardinals: WordMap<Int> = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
  /// The ordinals of one word.
  static var ordinalWords: [ProseWord] { ordinals.entries.map(\.word) }

  private static let ordinals: WordMap<Int> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
  ]

  private static func cardinalWord(_ number: Int) -> String {
    write(number, by: cardinals) ?? String(number)
  }

  private static func ordinalWord(_ number: Int) -> String {
    write(number, by: ordinals) ?? "\(number)\(suffix(number))"
  }

  /// A number in words; nil of those beyond one and ninety-nine.
  private static func write(_ number: Int, by units: WordMap<Int>) -> String? {
    if let word = word(number, in: units) { return word }
    guard number > 20, number < 100, let tens = word(number - number % 10, in: cardinals),
      let unit = word(number % 10, in: units)
    else { return nil }
    return "\(tens)-\(unit)"
  }

  private static func word(_ number: Int, in units: WordMap<Int>) -> String? {
    units.entries.first { $0.value == number }.map { String($0.word) }
  }
}
