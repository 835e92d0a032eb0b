/// A word of a name or a title, as a quote set prints it: letters, and apostrophes of either shape.
struct NameWord {
  let text: Substring
  /// The same in small letters.
  let letters: ProseWord

  private init(_ text: Substring) {
    self.text = text
    letters =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? ProseWord(text.utf8.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
      : ProseWord(text.lowercased())
  }

  /// The words of a name, which everything else parts.
  static func all(in name: String) -> [NameWord] {
    var words: [NameWord] = []
    var start = name.startIndex
    var next = start
    while next < name.endIndex {
      let character = next
      if name.hasWordCharacter(at: &next) { continue }
      if start < character { words.append(NameWord(name[start..<character])) }
      start = next
    }
    if start < name.endIndex { words.append(NameWord(name[start...])) }
    return words
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

extension String {
  /// Whether a letter or an apostrophe stands at an index, which is moved past the character.
  fileprivate func hasWordCharacter(at index: inout Index) -> Bool {
    let byte = utf8[index]
    let next = utf8.index(after: index)
    // Nothing joins a character of ASCII but what is none itself.
    if byte < 0x80, next == endIndex || utf8[next] < 0x80 {
      index = next
      return (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "'")
    }
    let character = self[index]
    formIndex(after: &index)
    return character.isLetter || character == "'" || character == "’"
  }
}
