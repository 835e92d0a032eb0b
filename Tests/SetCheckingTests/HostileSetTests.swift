import EssayText
import Foundation
import PositionedJSON
import SetChecking
import TestSupport
import Testing

/// Quote sets from strangers: whatever is in them, there is an answer, at a place, and soon.
@Suite struct `A hostile quote set` {
  private func remarks(_ json: String) -> [String] {
    let text = TextSnapshot(json)
    return SetChecker(text, id: "x").remarks.map { remark in
      let place = text.position(of: remark.range.lowerBound, .utf32)
      return "\(place.line + 1):\(place.column + 1): \(remark.severity.rawValue): \(remark.message)"
    }
  }

  @Test(arguments: ["[", "{\"a\":", "{\"quotations\": [", "[{\"a\": ["])
  func `lies within itself 10,000 times`(opening: String) {
    let found = remarks(String(repeating: opening, count: 10_000))
    #expect(found.count == 1)
    #expect(found.first?.contains("error") == true)
  }

  @Test(arguments: [
    "", " ", "null", "0", "[]", "\"\"", "{}", "// nothing", "/*", "{\"title\": 1e999}", "\u{0}",
    "{,}",
    "{\"quotations\": {}}", "{\"characters\": [[]], \"quotations\": [null, 1, \"\"]}", "\u{FEFF}{}",
    "{\"title\": \"\\ud800\"}", "{\"themes\": [{\"terms\": \"x\"}]}", "{\"divisions\": \"act\"}",
    "{\"place\": [99999999999999999999]}",
  ])
  func `is none`(json: String) {
    let found = remarks(json)
    #expect(found.contains { $0.contains(": error: ") })
  }

  @Test func `is larger than any set`() {
    let found = remarks(String(repeating: " ", count: 4 << 20) + "{}")
    #expect(found == ["1:1: error: a quote set has at most 4194304 bytes"])
  }

  /// Each is made to cost as much as it can; as large as a set may be, seconds.
  static let large: [(String, SampleSet)] = {
    var same = SampleSet()
    same.quotations = (0..<1_000).map { number in
      SampleSet.quotation("q\(number)", "a b a b a b a b a b", place: "[1, 1]")
    }
    var long = SampleSet()
    long.quotations = (0..<20).map { number in
      SampleSet.quotation(
        "q\(number)", String(repeating: "again and ", count: 1_990), place: "[1, 1]")
    }
    var terms = SampleSet()
    terms.themes = (0..<100).map { number in
      let words = (0..<60).map { "\"lie\(number)x\($0) the lie*/lies\($0)\"" }
      return #"{"id": "t\#(number)", "name": "T", "description": "D.", "#
        + #""terms": [\#(words.joined(separator: ","))]}"#
    }
    terms.quotations = [SampleSet.quotation("one", "No.", themes: "[]")]
    var names = SampleSet()
    names.characters += (0..<90).map { number in
      let forms = (0..<100).map { "\"the\($0) n\(number)\"" }.joined(separator: ",")
      return #"{"id": "c\#(number)", "name": "N", "forms": [\#(forms)], "gender": "male", "#
        + #""description": "D."}"#
    }
    return [("same", same), ("long", long), ("terms", terms), ("names", names)]
  }()

  @Test(.timeLimit(.minutes(1)), arguments: large.map(\.0))
  func `costs no more than seconds`(name: String) throws {
    let set = try #require(Self.large.first { $0.0 == name }).1
    let text = set.text
    #expect(text.count <= 4 << 20)
    let remarks = SetChecker(text, id: "x").remarks(against: SampleSet.source("again and again"))
    #expect(remarks.count <= 500)
  }

  @Test func `may be torn anywhere, or have any byte in any place`() {
    let whole = Array(SampleSet().json.utf8)
    var numbers = SplitMix64(seed: 7)
    let bytes: [UInt8] = Array("{}[]\",:\\/*\u{1}0e-".utf8)
    for end in stride(from: 0, to: whole.count, by: 5) {
      _ = SetChecker(TextSnapshot(String(decoding: whole[..<end], as: UTF8.self)), id: "x")
    }
    for _ in 0..<500 {
      var changed = whole
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let place = Int.random(in: changed.indices, using: &numbers)
        changed[place] = bytes[Int.random(in: bytes.indices, using: &numbers)]
      }
      let text = TextSnapshot(String(decoding: changed, as: UTF8.self))
      var mending = SetMending(of: text, id: "x", by: SampleSet.source("The storm took all."))
      _ = mending.mend()
      for remark in mending.remarks {
        #expect(remark.range.upperBound <= mending.text.count)
      }
    }
  }
}
