import EssayText
import Foundation
import QuoteSets
import Reports
import Testing

@testable import EssayRules

@Suite struct `The report for programs` {
  private func parsed(_ output: String) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? NSDictionary)
  }

  /// The report on one essay with one finding and one quotation, both about the marked words.
  private func document(_ sample: Sample) -> String {
    let quotation = QuoteSet.sample.quotations[0]
    let reference = CanonicalReference(quoteSet: .sample, quotation: quotation)
    let finding = Finding(
      rule: "misquote", severity: .error, message: "misquoted", range: sample.ranges[0],
      canonical: reference,
      fixes: [
        Fix(
          title: "Write “from”", isCertain: true,
          edits: [TextEdit(range: sample.ranges[0], replacement: "from")])
      ])
    let judged = JudgedQuotation(
      range: sample.ranges[0], group: 3, verdict: .misquoted, canonical: reference,
      canonicals: [reference], differences: [], attributedSpeaker: nil, citedPlace: [2, 2],
      source: SourcePlace(
        path: "book.txt", line: 7, range: 20..<24, chapter: "2.1", speaker: nil))
    let theme = ThemeTreatment(
      quoteSet: .sample, theme: QuoteSet.sample.themes[0], mentions: [0..<1, 2..<3])
    return printed(
      .json, [sample.checked([finding], quotations: [judged], themes: [theme])],
      failures: [FailedFile(path: "gone.md", message: "no such file")])
  }

  @Test func `has exactly the members that the contract names`() throws {
    let expected = """
      {
        "version": 1,
        "files": [
          {
            "path": "essay.md",
            "quoteSets": ["sample"],
            "diagnostics": [
              {
                "rule": "misquote", "severity": "error", "message": "misquoted",
                "range": {"startByte": 13, "endByte": 15, "start": {"line": 2, "column": 4},
                          "end": {"line": 2, "column": 6}},
                "canonical": "trash", "theme": null,
                "fixes": [{"title": "Write “from”", "certain": true,
                           "edits": [{"startByte": 13, "endByte": 15, "newText": "from"}]}]
              }
            ],
            "quotations": [
              {"range": {"startByte": 13, "endByte": 15, "start": {"line": 2, "column": 4},
                         "end": {"line": 2, "column": 6}},
               "group": 3, "verdict": "misquoted", "canonical": "trash", "canonicals": ["trash"],
               "speaker": "ruth", "chapter": "2.1", "attributedSpeaker": null,
               "citedChapter": "2.2",
               "source": {"path": "book.txt", "line": 7, "startByte": 20, "endByte": 24,
                          "chapter": "2.1", "speaker": null}}
            ],
            "themes": [{"id": "identity", "mentions": 2}]
          }
        ],
        "errors": [{"path": "gone.md", "message": "no such file"}],
        "summary": {"files": 1, "error": 1, "warning": 0, "information": 0, "hint": 0}
      }
      """
    #expect(try parsed(document(Sample("line\n“👍 ⟦on⟧ trash”"))) == parsed(expected))
  }

  @Test func `is one document with a line end, indented`() {
    let output = printed(.json)
    #expect(output.hasPrefix("{\n  \"version\": 1,\n  \"files\": []"))
    #expect(output.hasSuffix("\n}\n"))
  }

  @Test func `has null where nothing is known`() throws {
    let sample = Sample("⟦“on”⟧")
    let judged = JudgedQuotation(
      range: sample.ranges[0], group: 0, verdict: .unverified, canonical: nil, canonicals: [],
      differences: [], attributedSpeaker: "ruth", citedPlace: nil, source: nil)
    let output = printed(.json, [sample.checked([], quotations: [judged])])
    let file = try #require((try parsed(output)["files"] as? [NSDictionary])?.first)
    let quotation = try #require((file["quotations"] as? [NSDictionary])?.first)
    for member in ["canonical", "speaker", "chapter", "citedChapter", "source"] {
      #expect(quotation[member] is NSNull)
    }
    #expect(quotation["attributedSpeaker"] as? String == "ruth")
  }

  @Test func `keeps control characters and other scripts as they are`() throws {
    let sample = Sample("⟦x⟧")
    let message = "a\u{1B}[0m “quoted” \\ \"日本\" \u{0}"
    let output = printed(.json, [sample.checked([sample.misquote(message: message)])])
    let file = try #require((try parsed(output)["files"] as? [NSDictionary])?.first)
    let finding = try #require((file["diagnostics"] as? [NSDictionary])?.first)
    #expect(finding["message"] as? String == message)
  }
}
