import Testing

@testable import QuoteMatching

/// The tokens of a text in short: words folded, `[]` for a bracket, `…` for an ellipsis, `gap`.
private func tokens(_ text: String, _ side: Tokenizer.Side = .essay) -> [String] {
  let bytes = Array(text.utf8)
  let tokenized = Tokenizer.tokenize(bytes, 0..<bytes.count, side)
  return tokenized.tokens.map { token in
    switch token.kind {
    case .word, .bracketedWord: String(decoding: tokenized.foldedWord(token), as: UTF8.self)
    case .bracket: "[]"
    case .ellipsis: "…"
    case .gap: "gap"
    }
  }
}

@Suite("A text cut into tokens")
struct TokenizerTests {
  @Test("has its words without case, accents, ligatures or the look of an apostrophe")
  func words() {
    #expect(tokens("We’re OFF, café-bound") == ["we're", "off", "cafe", "bound"])
    #expect(tokens("ﬁne æon Œuvre Straße") == ["fine", "aeon", "oeuvre", "strasse"])
    #expect(tokens("cafe\u{301} so\u{AD}ft") == ["cafe", "soft"])
    #expect(tokens("'tis the dogs' bone") == ["tis", "the", "dogs", "bone"])
    #expect(tokens("1984 and 42nd") == ["1984", "and", "42nd"])
  }

  @Test("has one ellipsis however it is written, in an essay")
  func ellipses() {
    for glyph in [
      "…", "...", ". . .", "....", "[...]", "[…]", "(...)", "[. . .]", ".\u{A0}.\u{A0}.",
    ] {
      #expect(tokens("a \(glyph) b") == ["a", "…", "b"], "\(glyph)")
    }
    #expect(tokens("a .\n. . b") == ["a", "…", "b"])
    #expect(tokens("a. b") == ["a", "b"])
  }

  @Test("has a gap only in the work, where an ellipsis without brackets is a mark")
  func gaps() {
    #expect(tokens("a (...) b . . . c", .work) == ["a", "gap", "b", "c"])
    #expect(tokens("a (b) c", .work) == ["a", "b", "c"])
  }

  @Test("tells brackets in a word from brackets around the student's own")
  func brackets() {
    #expect(tokens("[T]he modell[ed] [they] know") == ["the", "modelled", "[]", "know"])
    #expect(tokens("[I]’ve seen") == ["i've", "seen"])
    #expect(tokens("an [open bracket") == ["an", "open", "bracket"])
    #expect(tokens("[a b]c") == ["[]", "c"])
  }

  @Test("keeps each token's bytes")
  func ranges() {
    let text = "“We’re … off”"
    let bytes = Array(text.utf8)
    let cut = Tokenizer.tokenize(bytes, 0..<bytes.count, .essay)
    #expect(
      cut.tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["We’re", "…", "off"])
    #expect(cut.wordCount == 2)
  }

  @Test("looks at nothing outside its range")
  func stretch() {
    let bytes = Array("one two three...".utf8)
    #expect(Tokenizer.tokenize(bytes, 4..<7, .essay).tokens.map(\.range) == [4..<7])
    #expect(Tokenizer.tokenize(bytes, 8..<14, .essay).tokens.count == 1)
  }

  @Test(
    "is cut whatever the text holds",
    arguments: [
      "", "'", "[", "]", "[]", "(", "()", "...", "-", "’’’", "\u{AD}", "é", "\u{301}", "🎓",
      "[\u{301}]a", "a[", "a[]", "a[b", "[a]", "a[b]c[d]e", "𝒜", "漢字", "\r\n\r\n", "a\u{200B}",
    ])
  func oddities(text: String) {
    let bytes = Array(text.utf8)
    for side in [Tokenizer.Side.essay, .work] {
      for token in Tokenizer.tokenize(bytes, 0..<bytes.count, side).tokens {
        #expect(!token.range.isEmpty)
        #expect(token.range.upperBound <= bytes.count)
      }
    }
  }
}

@Suite("The marks between two words")
struct MarksTests {
  /// The marks before the second word.
  private func marks(_ text: String, _ side: Tokenizer.Side = .essay) -> Marks {
    let bytes = Array(text.utf8)
    return Tokenizer.tokenize(bytes, 0..<bytes.count, side).tokens[1].marks
  }

  @Test(
    "are the same whatever the look of a dash", arguments: ["–", " – ", "--", "---", " - ", "‒"])
  func dashes(dash: String) {
    #expect(marks("a\(dash)b") == marks("a—b"))
  }

  @Test(
    "differ where the punctuation does", arguments: [" ", ".", ";", ":", "?", "!", ", —", ",,"])
  func punctuation(mark: String) {
    #expect(marks("a\(mark) b") != marks("a, b"))
  }

  @Test(
    "are none for spaces, quotation marks and slashes", arguments: [" ", " “", "” ‘", " / ", "\n"])
  func nothing(between: String) {
    #expect(marks("a\(between)b").isEmpty)
  }

  @Test("keep count, order and the end of a sentence")
  func sequence() {
    var built = Marks()
    built.append(.comma)
    built.append(.period)
    #expect(built == marks("a,. b"))
    #expect(built.last == .period)
    #expect(built.endsSentence)
    #expect(built.without(.period) == marks("a, b"))
    #expect(marks("a, b") + marks("a. b") == built)
    built.removeLast()
    #expect(built == marks("a, b"))
    #expect(!built.endsSentence)
  }

  @Test("beyond the fifteenth are left out")
  func overflow() {
    #expect(
      marks("a\(String(repeating: ",", count: 40))b")
        == marks("a\(String(repeating: ",", count: 15))b"))
  }
}
