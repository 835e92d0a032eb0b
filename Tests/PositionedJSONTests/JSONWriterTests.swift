import Testing

@testable import PositionedJSON

/// What `body` writes.
private func written(isPretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter(isPretty: isPretty)
  body(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

@Suite struct JSONWriterTests {
  @Test func membersAndElementsAreSeparated() {
    let text = written { writer in
      writer.object { writer in
        writer.member("a", 1)
        writer.member("b", "x")
        writer.member("c") { writer in
          writer.array { writer in
            writer.null()
            writer.bool(true)
            writer.double(0.5)
            writer.object { _ in }
            writer.array { _ in }
          }
        }
        writer.member("d", nil as String?)
        writer.member("e", ["y", "z"])
        writer.member("f", false)
        writer.member("g", nil as Int?)
      }
    }
    #expect(
      text
        == #"{"a":1,"b":"x","c":[null,true,0.5,{},[]],"d":null,"e":["y","z"],"f":false,"g":null}"#)
  }

  @Test func prettyPutsEachElementOnItsLine() {
    let text = written(isPretty: true) { writer in
      writer.object { writer in
        writer.member("list", ["a", "b"])
        writer.member("empty") { $0.object { _ in } }
        writer.member("none", [])
        writer.member("inner") { $0.object { $0.member("n", -3) } }
      }
    }
    #expect(
      text == """
        {
          "list": [
            "a",
            "b"
          ],
          "empty": {},
          "none": [],
          "inner": {
            "n": -3
          }
        }
        """)
  }

  @Test(arguments: [
    ("a/b", #""a/b""#),
    ("say \"x\" \\", #""say \"x\" \\""#),
    ("\0\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F} ", #""\u0000\u0001\b\t\n\u000b\f\r\u001f ""#),
    ("’ é 😀 \u{2028}", "\"’ é 😀 \u{2028}\""),
    ("", "\"\""),
  ])
  func onlyWhatMustBeEscapedIs(text: String, expected: String) {
    #expect(written { $0.string(text) } == expected)
    #expect(written { $0.string(text[...]) } == expected)
  }

  @Test func numbersThatJSONCannotSayBecomeNull() {
    #expect(written { $0.double(.nan) } == "null")
    #expect(written { $0.double(-.infinity) } == "null")
    #expect(written { $0.int(.min) } == "-9223372036854775808")
  }

  @Test func aKeyWithoutAValueGetsNull() {
    #expect(
      written { writer in
        writer.object { writer in
          writer.member("a") { _ in }
          writer.key("b")
        }
      } == #"{"a":null,"b":null}"#)
  }

  @Test(arguments: [
    "null", "true", "-0", "1e999", "3.10", "0.1", #""\n\"é😀""#, "[]",
    "{}", #"[1,[2,{"a":{"b":[null,false]}}],"x"]"#, #"{"a":1,"a":2}"#,
    "123456789012345678901234567890",
  ])
  func whatIsReadIsWrittenBackToTheLetter(text: String) throws {
    let node = try read(text)
    #expect(written { $0.node(node) } == text)
    let pretty = written(isPretty: true) { $0.node(node) }
    #expect(written { writer in (try? read(pretty)).map { writer.node($0) } } == text)
  }

  @Test(arguments: [0.1, -1.5, 1e300, .leastNonzeroMagnitude, 0.0, 1e16, 123456.789])
  func doublesReadBackAsTheyWere(value: Double) throws {
    #expect(try read(written { $0.double(value) }).double == value)
  }
}

@Suite struct JSONLocatorTests {
  @Test func placesCountLinesAndScalarsFromOne() {
    let bytes = Array("{\n  \"é😀\": tru\n}".utf8)
    let locator = JSONLocator(bytes)
    #expect(locator.place(of: 0) == JSONPlace(line: 1, column: 1))
    let diagnostic = JSONDiagnostic(range: 14..<17, message: "expected a value, not 'tru'")
    #expect(
      locator.render(diagnostic, path: "a/b.json")
        == "a/b.json:2:9: error: expected a value, not 'tru'")
    #expect(locator.place(of: 999) == JSONPlace(line: 3, column: 2))
  }

  @Test func placesInADocumentThatIsNotUTF8EndAtTheWrongByte() {
    let locator = JSONLocator(Array("{\n \"".utf8) + [0xC3, 0x28])
    #expect(locator.place(of: 4) == JSONPlace(line: 2, column: 3))
  }

  @Test(arguments: [false, true])
  func aDocumentInPiecesIsTheSameAsAWholeOne(isPretty: Bool) {
    var writer = JSONWriter(isPretty: isPretty)
    var pieces: [UInt8] = []
    writer.beginObject()
    writer.member("a", 1)
    writer.key("b")
    writer.beginArray()
    for number in 0..<3 {
      pieces += writer.drain()
      writer.object { $0.member("n", number) }
    }
    writer.endArray()
    pieces += writer.drain()
    writer.key("c")
    writer.beginArray()
    writer.endArray()
    writer.key("d")
    writer.endObject()
    pieces += writer.drain()
    let whole = written(isPretty: isPretty) { writer in
      writer.object { writer in
        writer.member("a", 1)
        writer.member("b") { writer in
          writer.array { writer in
            for number in 0..<3 { writer.object { $0.member("n", number) } }
          }
        }
        writer.member("c") { $0.array { _ in } }
        writer.member("d", nil as Int?)
      }
    }
    #expect(String(decoding: pieces, as: UTF8.self) == whole)
  }
}
