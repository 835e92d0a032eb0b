import EssayText

/// Some words that few words of an essay are compared with: they are looked for where they are listed,
/// so that no start of the program makes a table of them.
struct OrderedWords: Sendable, ExpressibleByStringLiteral {
  private let list: String

  /// - Parameter list: words of small ASCII letters, at most 16, in order, with a space or a line end
  ///   between them.
  init(stringLiteral list: String) {
    self.list = list
  }

  /// All of them, in order.
  var all: [Substring] { list.split(whereSeparator: \.isWhitespace) }

  func contains(_ word: ProseWord) -> Bool {
    let bytes = list.utf8.span
    var (lower, upper) = (0, bytes.count)
    while lower < upper {
      // The word around the middle, or the one that ends there.
      var start = (lower + upper) / 2
      while start > lower, bytes[start - 1] > UInt8(ascii: " ") { start -= 1 }
      var end = start
      let found = ProseWord(bytes, from: &end, before: bytes.count)
      if found == word { return true }
      if found.isBefore(word) { lower = end + 1 } else { upper = start }
    }
    return false
  }
}
