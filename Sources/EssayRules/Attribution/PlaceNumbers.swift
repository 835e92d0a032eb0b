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

  static func cardinal(_ word: ProseWord) -> Int? { cardinals[word] }
  static func ordinal(_ word: ProseWord) -> Int? { ordinals[word] }

  /// The value of a Roman numeral in small letters; nil where it is none in proper form.
  static func roman(_ word: ProseWord) -> Int? {
    guard !word.isEmpty, word.count <= 8,
      word.letters.allSatisfy({ ("cxvil" as ByteSet).contains($0) })
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

  private static let units = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let irregularOrdinals = [
    1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth",
  ]

  private static func cardinalWord(_ number: Int) -> String {
    if number < 20 { return number > 0 ? units[number] : String(number) }
    guard number < 100 else { return String(number) }
    return tens[number / 10] + (number % 10 == 0 ? "" : "-" + units[number % 10])
  }

  private static func ordinalWord(_ number: Int) -> String {
    if let irregular = irregularOrdinals[number] { return irregular }
    if number > 20, number < 100, number % 10 != 0 {
      return tens[number / 10] + "-" + ordinalWord(number % 10)
    }
    let cardinal = cardinalWord(number)
    return cardinal.hasSuffix("y") ? cardinal.dropLast() + "ieth" : cardinal + "th"
  }

  private static let cardinals = WordMap((1...99).map { (ProseWord(cardinalWord($0)), $0) })
  private static let ordinals = WordMap((1...99).map { (ProseWord(ordinalWord($0)), $0) })
}
