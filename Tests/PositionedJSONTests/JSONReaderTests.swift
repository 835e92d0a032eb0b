import Testing

@testable import PositionedJSON

/// Reads `text` and gives what is read, for tests that expect no error.
func read(_ text: String, _ dialect: JSONDialect = .strict) throws -> JSONNode {
  try JSONReader.read(Array(text.utf8), dialect: dialect)
}

/// The error of `text`, drawn: the message and the offending bytes themselves.
func failure(_ text: String, _ dialect: JSONDialect = .strict) -> String {
  let bytes = Array(text.utf8)
  do {
    _ = try JSONReader.read(bytes, dialect: dialect)
    return "read without an error"
  } catch {
    let offending = String(decoding: bytes[error.range], as: UTF8.self)
    return "⟨\(offending)⟩@\(error.range.lowerBound) \(error.message)"
  }
}

@Suite struct JSONReaderTests {
  @Test func everyNodeKnowsItsBytes() throws {
    let text = #"{"é": [1, "two", {"deep": null}], "b" : true}"#
    let root = try read(text)
    func written(_ range: Range<Int>) -> String {
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
    #expect(written(root.range) == text)
    #expect(root.object?.map { written($0.keyRange) } == [#""é""#, #""b""#])
    #expect(root["é"]?.array?.map { written($0.range) } == ["1", #""two""#, #"{"deep": null}"#])
    #expect(root["b"].map { written($0.range) } == "true")
  }

  @Test func accessorsGiveNilForOtherKinds() throws {
    let root = try read(#"{"a": "x", "n": null, "d": 1.5}"#)
    #expect(root["a"]?.string == "x")
    #expect(root["a"]?.int == nil)
    #expect(root["a"]?.array == nil)
    #expect(root["a"]?["b"] == nil)
    #expect(root["n"]?.isNull == true)
    #expect(root["d"]?.double == 1.5)
    #expect(root["d"]?.int == nil)
    #expect(root["d"]?.bool == nil)
    #expect(root.string == nil)
    #expect(root["missing"] == nil)
  }

  @Test func theFirstOfTwoEqualKeysIsGivenAndBothAreKept() throws {
    let root = try read(#"{"a": 1, "a": 2}"#)
    #expect(root["a"]?.int == 1)
    #expect(root.object?.count == 2)
  }

  @Test(arguments: [
    ("[1 2]", "⟨2⟩@3 expected ',' or ']' after an element"),
    (#"{"a": 1 "b": 2}"#, #"⟨"⟩@8 expected ',' or '}' after a member"#),
    (#"{"a" 1}"#, "⟨1⟩@5 expected ':' after a key"),
    ("{a: 1}", "⟨a⟩@1 expected a key between double quotation marks"),
    ("[True]", "⟨True⟩@1 expected a value, not 'True'"),
    ("[,]", "⟨,⟩@1 expected a value"),
    ("", "⟨⟩@0 expected a value, but the document ends here"),
    ("[1, ", "⟨⟩@4 expected a value, but the document ends here"),
    (#"{"a": 1"#, "⟨⟩@7 expected ',' or '}' after a member, but the document ends here"),
    ("{} x1 y", "⟨x1⟩@3 expected nothing after the value"),
    (#"["abc"#, #"⟨"abc⟩@1 this string is never closed"#),
    ("[\"abc\ndef\"]", #"⟨"abc⟩@1 this string is never closed"#),
    ("[\"a\tb\"]", "⟨\t⟩@3 a control character in a string must be escaped"),
    (#"["a\qb"]"#, #"⟨\q⟩@3 '\q' is no escape"#),
    (#"["a\éb"]"#, #"⟨\é⟩@3 '\é' is no escape"#),
    (#"["\u12G4"]"#, #"⟨\u12⟩@2 '\u' takes four hexadecimal digits"#),
    (#"["\u12"#, #"⟨\u12⟩@2 '\u' takes four hexadecimal digits"#),
    (#"["\"#, #"⟨\⟩@2 expected an escape, but the document ends here"#),
    ("['a']", "⟨'⟩@1 expected a value; a string stands between straight double quotation marks"),
    ("[“a”]", "⟨“⟩@1 expected a value; a string stands between straight double quotation marks"),
    ("[1,]", "⟨,⟩@2 a comma after the last one, before ']', is not allowed"),
    (#"{"a":1,}"#, "⟨,⟩@6 a comma after the last one, before '}', is not allowed"),
    ("[1] // one", "⟨//⟩@4 comments are not allowed here"),
    ("/* x */ 1", "⟨/*⟩@0 comments are not allowed here"),
    ("\u{FEFF}1", "⟨\u{FEFF}⟩@0 a byte-order mark is not allowed here"),
    ("[1/2]", "⟨/⟩@2 unexpected '/'"),
  ])
  func errorsNameTheOffendingBytes(text: String, error: String) {
    #expect(failure(text) == error)
  }

  @Test func bytesThatAreNotUTF8AreAnErrorWhereTheyStand() {
    #expect(throws: JSONSyntaxError(range: 3..<4, message: "this byte is not UTF-8")) {
      try JSONReader.read(Array(#"["a"#.utf8) + [0xFF] + Array(#""]"#.utf8))
    }
  }

  @Test func depthIsBoundedAndTheBoundItselfIsAllowed() throws {
    let nested = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(512))
    #expect(failure(nested(513)) == "⟨[⟩@512 nested more than 512 deep")
    #expect(failure(String(repeating: #"{"a":"#, count: 100_000)).hasSuffix("more than 512 deep"))
    #expect(throws: JSONSyntaxError.self) {
      try JSONReader.read(Array("[[]]".utf8), maximumDepth: 1)
    }
  }

  @Test func theNumberOfValuesIsBounded() throws {
    let ones = Array("[1,1,1]".utf8)
    #expect(try JSONReader.read(ones, maximumValues: 4).array?.count == 3)
    #expect(throws: JSONSyntaxError(range: 5..<5, message: "more than 3 values")) {
      try JSONReader.read(ones, maximumValues: 3)
    }
  }

  @Test func siblingsDoNotCountAsDepth() throws {
    let many = "[" + Array(repeating: "[]", count: 2_000).joined(separator: ",") + "]"
    #expect(try read(many).array?.count == 2_000)
  }
}

@Suite struct RelaxedDialectTests {
  @Test func commentsTrailingCommasAndAByteOrderMarkAreRead() throws {
    let text = """
      \u{FEFF}// first
      {
        "a": [1, 2, /* three */], // "b": 2
        /* "c": { */ "url": "http://x/*y*/", /**/
      }
      // last
      """
    let root = try read(text, .relaxed)
    #expect(root["a"]?.array?.map(\.int) == [1, 2])
    #expect(root["url"]?.string == "http://x/*y*/")
    #expect(root.object?.count == 2)
  }

  @Test(arguments: [
    ("[1 /* two", "⟨/*⟩@3 this comment is never closed"),
    ("[1 /*/", "⟨/*⟩@3 this comment is never closed"),
    ("[,]", "⟨,⟩@1 expected a value"),
    ("[1,,]", "⟨,⟩@3 expected a value"),
    ("{,}", "⟨,⟩@1 expected a key between double quotation marks"),
    ("// nothing", "⟨⟩@10 expected a value, but the document ends here"),
    ("[NaN]", "⟨NaN⟩@1 expected a value, not 'NaN'"),
  ])
  func whatIsStillWrong(text: String, error: String) {
    #expect(failure(text, .relaxed) == error)
  }

  @Test func aLineCommentEndsAtALoneCarriageReturn() throws {
    #expect(try read("// x\r1", .relaxed).int == 1)
  }
}
