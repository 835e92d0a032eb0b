import Testing

@testable import PositionedJSON

@Suite struct JSONNumberTests {
  @Test(arguments: [
    ("0", 0), ("-0", 0), ("-12", -12), ("2.0", 2), ("1e3", 1_000),
    ("9223372036854775807", .max), ("-9223372036854775808", .min),
    ("9007199254740993", 9_007_199_254_740_993), ("1e18", 1_000_000_000_000_000_000),
  ])
  func wholeNumbersThatFitAreInts(text: String, expected: Int) throws {
    #expect(try read(text).int == expected)
  }

  @Test(arguments: ["1.5", "15e-1", "9223372036854775808", "1e999", "-1e999", "1e19"])
  func otherNumbersAreNone(text: String) throws {
    let node = try read(text)
    #expect(node.int == nil)
    #expect(node.double != nil)
  }

  @Test func digitsWithoutEndNeitherTrapNorRound() throws {
    let huge = "1" + String(repeating: "0", count: 100_000)
    #expect(try read(huge).int == nil)
    #expect(try read(huge).double == .infinity)
    #expect(try read("1e" + huge).int == nil)
    #expect(try read("-" + huge).double == -.infinity)
    #expect(try read("1e-" + huge).double == 0)
  }

  @Test func minusZeroKeepsItsSignAsADouble() throws {
    #expect(try read("-0").double?.sign == .minus)
  }

  @Test(arguments: [
    ("00", "⟨00⟩@0 a number may not begin with '0'"),
    ("-01", "⟨-01⟩@0 a number may not begin with '0'"),
    ("-", "⟨-⟩@0 expected a digit in a number, but the document ends here"),
    ("[-]", "⟨-⟩@1 expected a digit in a number"),
    ("[1.]", "⟨1.⟩@1 expected a digit in a number"),
    ("[1.e5]", "⟨1.e5⟩@1 expected a digit in a number"),
    ("[1e]", "⟨1e⟩@1 expected a digit in a number"),
    ("[1e+]", "⟨1e+⟩@1 expected a digit in a number"),
    ("[.5]", "⟨.5⟩@1 expected a value, not '.5'"),
    ("[+1]", "⟨+1⟩@1 expected a value, not '+1'"),
    ("[0x10]", "⟨x10⟩@2 expected ',' or ']' after an element"),
  ])
  func whatIsNoNumber(text: String, error: String) {
    #expect(failure(text) == error)
  }
}

@Suite struct JSONStringTests {
  @Test(arguments: [
    (#""""#, ""),
    (#""plain ’ 😀""#, "plain ’ 😀"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u00e9\u2019""#, "é’"),
    (#""a\ud83d\ude00b""#, "a😀b"),
    (#""\uD83D\uDE00""#, "😀"),
    (#""\u0000""#, "\0"),
    (#""ends in \\""#, "ends in \\"),
  ])
  func escapesAreRead(text: String, expected: String) throws {
    #expect(try read(text).string == expected)
  }

  @Test(arguments: [
    (#""\ud83d""#, #"⟨\ud83d⟩@1 half of a surrogate pair is no character"#),
    (#""\ude00""#, #"⟨\ude00⟩@1 half of a surrogate pair is no character"#),
    (#""\ud83dx""#, #"⟨\ud83d⟩@1 half of a surrogate pair is no character"#),
    (#""\ud83d\n""#, #"⟨\ud83d⟩@1 half of a surrogate pair is no character"#),
    (#""\ud83d\ud83d\ude00""#, #"⟨\ud83d⟩@1 half of a surrogate pair is no character"#),
    (#""\ud83d\u12""#, #"⟨\u12⟩@7 '\u' takes four hexadecimal digits"#),
  ])
  func halvesOfSurrogatePairsAreErrors(text: String, error: String) {
    #expect(failure(text) == error)
    #expect(failure(text, .relaxed) == error)
  }

  @Test func halvesOfSurrogatePairsCanBeReplacedOneForOne() throws {
    let text = #""a\ud83d\ud83d\ude00\ude00b""#
    let node = try JSONReader.read(Array(text.utf8), replacesLoneSurrogates: true)
    #expect(node.string == "a\u{FFFD}😀\u{FFFD}b")
  }
}
