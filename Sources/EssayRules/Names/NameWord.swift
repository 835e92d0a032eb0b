import EssayText

/// A word of a name or a title, as a quote set prints it: letters, and apostrophes of either shape.
struct NameWord {
  let text: Substring
  /// The same in small letters.
  let letters: ProseWord

  private init(_ name: String, _ range: ByteRange) {
    let start = name.utf8.index(name.startIndex, offsetBy: range.lowerBound)
    text = name[start..<name.utf8.index(start, offsetBy: range.count)]
    letters = Self.letters(of: text, range, in: name.utf8.span)
  }

  private static func letters(
    of text: Substring, _ range: ByteRange, in name: Span<UInt8>
  ) -> ProseWord {
    var next = range.lowerBound
    var letters = ProseWord(name, from: &next, before: range.upperBound)
    while next < range.upperBound {
      guard name[next] < 0x80 else { return ProseWord(text.lowercased()) }
      letters.append((0x41...0x5A).contains(name[next]) ? name[next] | 0x20 : name[next])
      next += 1
    }
    return letters
  }

  /// The words of a name, which everything else parts.
  static func all(in name: String) -> [NameWord] {
    let bytes = name.utf8.span
    var words: [NameWord] = []
    // Few names have more.
    words.reserveCapacity(4)
    var start = 0
    var next = 0
    while next < bytes.count {
      let character = next
      if passCharacter(of: name, bytes, &next) { continue }
      if start < character { words.append(NameWord(name, start..<character)) }
      start = next
    }
    if start < next { words.append(NameWord(name, start..<next)) }
    return words
  }

  /// Passes over a character of a name.
  /// - Returns: whether it is a letter or an apostrophe.
  private static func passCharacter(
    of name: String, _ bytes: Span<UInt8>, _ next: inout Int
  ) -> Bool {
    let byte = bytes[next]
    // Nothing joins a character of ASCII but what is none itself.
    if byte < 0x80, next + 1 == bytes.count || bytes[next + 1] < 0x80 {
      next += 1
      return (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "'")
    }
    let character = name[name.utf8.index(name.startIndex, offsetBy: next)]
    next += character.utf8.count
    return character.isLetter || character == "'" || character == "’"
  }

  var isCapitalised: Bool {
    guard let first = text.utf8.first, first < 0x80 else {
      return text.first?.isUppercase == true
    }
    return (0x41...0x5A).contains(first)
  }

  /// Whether it begins with a small letter.
  var isSmall: Bool {
    guard let first = text.utf8.first, first < 0x80 else {
      return text.first?.isLowercase == true
    }
    return (0x61...0x7A).contains(first)
  }

  /// Whether it begins what spaces part.
  var beginsName: Bool {
    let name = text.base.utf8
    return text.startIndex == name.startIndex
      || name[name.index(before: text.startIndex)] == UInt8(ascii: " ")
  }
}
