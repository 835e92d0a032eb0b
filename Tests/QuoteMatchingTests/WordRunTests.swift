import Testing

@testable import QuoteMatching

@Suite("Runs of a passage's words")
struct WordRunTests {
  static let index = PassageIndex([
    Array(
      "We all know it. We’re modelled from trash. We all know it, so why don’t we say it?".utf8),
    Array("I come before (...) I come after the gap of all these words.".utf8),
  ])

  private func runs(_ text: String, ofAtLeast least: Int = 4) -> [String] {
    let bytes = Array(text.utf8)
    return Self.index.runs(in: bytes, 0..<bytes.count, ofAtLeast: least).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test("are found whatever the marks, capitals and apostrophes")
  func areFound() {
    #expect(
      runs("They said WE ALL KNOW it - so why don't we, say it then") == [
        "WE ALL KNOW it - so why don't we, say it"
      ])
  }

  @Test("are as long as they can be, and of two that overlap the longer counts")
  func areMaximal() {
    #expect(runs("we all know it were modelled") == ["we all know it"])
    #expect(
      runs("know it We're modelled from trash we all know it so why") == [
        "know it We're modelled from trash we all know it so why"
      ])
  }

  @Test("do not cross a gap, an ellipsis, a bracket, or into another passage")
  func doNotCross() {
    #expect(runs("I come before I come after the gap") == ["I come after the gap"])
    #expect(runs("we all know … it so why") == [])
    #expect(runs("we all [do] know it so") == [])
    #expect(runs("say it I come before") == [])
  }

  @Test(
    "are found through whatever stands for a letter or for nothing",
    arguments: [
      "we a\u{AD}ll know it", "we áll know it", "w\u{200B}e all know it", "[w]e all know it",
      "we’ – all—know it", "we a[ll] know it",
    ])
  func arePlain(text: String) {
    #expect(runs("So they " + text + ".") == [text])
  }

  @Test("are found in the spelling of the other side of the ocean")
  func areSpeltOtherwise() {
    let index = PassageIndex([Array("a gray theater of colors modeled on dialogs".utf8)])
    let text = Array("a grey theatre of colours modelled on dialogues".utf8)
    #expect(index.runs(in: text, 0..<text.count, ofAtLeast: 8).count == 1)
  }

  @Test("shorter than asked for are none")
  func shortOnes() {
    #expect(runs("we all know it", ofAtLeast: 5) == [])
    #expect(runs("", ofAtLeast: 1) == [])
  }
}

@Suite("Omissions of a quotation")
struct OmissionTests {
  private func omissions(_ text: String) throws -> [(Omission.Kind, String, Bool)] {
    let bytes = Array(text.utf8)
    let passage = "It’s not good that I smoked. It wasn’t good for me so I stopped it."
    let index = PassageIndex([Array(passage.utf8)])
    guard
      case .passage(let found) = QuotationMatcher(index).match(bytes, 0..<bytes.count).matches
    else { return [] }
    let comparison = try #require(found.first)
    return comparison.omissions.map {
      ($0.kind, String(decoding: Array(passage.utf8)[$0.canonical], as: UTF8.self), $0.isFirst)
    }
  }

  @Test("say which words they stand for")
  func sayWhatTheyStandFor() throws {
    let found = try omissions("It’s not good … It [was not] good for me")
    #expect(found.map(\.0) == [.ellipsis, .bracket])
    #expect(found.map(\.1) == ["that I smoked", "wasn’t"])
  }

  @Test("tell where the quotation goes back")
  func goBack() throws {
    let found = try omissions("good for me so I stopped it … It’s not good that I smoked")
    #expect(found.map(\.0) == [.backwards])
  }

  @Test("know which of them open the quotation")
  func open() throws {
    #expect(try omissions("[It was] good for me so I stopped it").map(\.2) == [true])
    #expect(try omissions("It’s … good that I smoked").map(\.2) == [false])
  }
}
