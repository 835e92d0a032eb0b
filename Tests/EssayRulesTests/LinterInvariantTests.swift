import EssayRules
import EssaySyntax
import EssayText
import Foundation
import TestSupport
import Testing

@Suite("What holds for every essay")
struct LinterInvariantTests {
  /// Pieces of which an essay, a broken one too, can be made.
  private static let pieces = [
    "“", "”", "\"", "'", "‘", "’", "«", "»", "``", "''", "*", "**", "_", "`", "```\n", "> ", "- ",
    "1. ", "#", "# ", "\n", "\n\n", "\r\n", "\r", "[", "]", "(", ")", "[^1]", "[^1]: ", "<!--",
    "-->", "<!-- essaylint-disable -->", "\\", "\\begin{quote}", "\\end{quote}", "\\footnote{",
    "}", "{", "%", "$", "&ldquo;", "…", ". . .", "[…]", "—", "--", "😀", "e\u{301}", "\u{AD}",
    "\u{A0}", "Ruth says ", "Kathy", "Miss Emily", "she said, ", "(ch. 9)", "Chapter XIV ",
    "We all know it. ", "We’re modelled from trash", "modelled on trash", "a kind of golden age",
    "Or maybe I’m remembering it wrong.", "we gave you your childhoods", "identity", "the past",
    "---\n", "themes: [identity]\n", "   ", "\t", "| a | b |\n| - | - |\n", "http://x.y/“z”",
  ]

  private static func essay(_ numbers: inout SplitMix64, pieces count: Int) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
  }

  private static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  @Test(
    "thousands of quotations joined to one another, or one within the other, are no matter",
    arguments: [
      "Ruth says "
        + Array(repeating: "“We’re modelled on trash”", count: 2_000)
        .joined(separator: " and ") + ".",
      "Orwell writes "
        + Array(repeating: "“We’re modelled on trash”", count: 2_000)
        .joined(separator: ", ") + ".",
      String(repeating: "“we ‘are ", count: 1_000) + "trash"
        + String(repeating: "’ here”", count: 1_000),
    ])
  func longChains(text: String) {
    let analysis = Samples.linter.analyse(TextSnapshot(text), format: .markdown)
    #expect(analysis.findings.allSatisfy { $0.range.upperBound <= text.utf8.count })
  }

  @Test(
    "what is long and no more is judged",
    arguments: [("It is plain to see. ", 200_000), ("“ ", 1_000_000)])
  func million(part: String, count: Int) {
    let text = String(repeating: part, count: count) + "\n\n“modelled from trash”\n"
    let analysis = Samples.linter.analyse(TextSnapshot(text), format: .markdown)
    #expect(!analysis.isTooLong)
    #expect(analysis.quotations.last?.verdict == .verbatim)
  }

  @Test(
    "what is too long is not judged, and judged once it is shorter",
    arguments: [
      ("a", EssayBounds.bytes + 1),
      ("a\n\n", EssayBounds.pieces + 1),
      // Of these not even the pieces are counted.
      ("a\n\n", 1 << 20),
      ("“", 2 << 20),
    ])
  func tooLong(part: String, count: Int) throws {
    let text = String(repeating: part, count: count)
    let analysis = Samples.linter.analyse(TextSnapshot(text), format: .markdown)
    #expect(analysis.isTooLong)
    #expect(analysis.findings.isEmpty && analysis.quotations.isEmpty && analysis.themes.isEmpty)
    let cut = TextEdit(range: 9..<text.utf8.count, replacement: "\n\n“modelled on trash”\n")
    let shorter = try #require(analysis.text.applying([cut]))
    let again = Samples.linter.analyse(shorter, format: .markdown, reusing: analysis)
    #expect(!again.isTooLong)
    #expect(again.account == Samples.linter.analyse(shorter, format: .markdown).account)
    #expect(again.findings.contains { $0.rule == "misquote" })
  }

  @Test("many quotations under one pair of marks are no matter", .timeLimit(.minutes(1)))
  func manyPartsOfASplice() throws {
    let parts = Samples.neverLetMeGo.quotations.map {
      $0.text.split(separator: " ").prefix(6).joined(separator: " ")
    }
    for words in [parts, parts + parts, parts.reversed() + parts] {
      let text = "Ruth says “\(words.joined(separator: " … "))”."
      let analysis = Samples.novelLinter.analyse(TextSnapshot(text), format: .markdown)
      #expect(analysis.quotations.first?.verdict == .spliced)
    }
  }

  @Test("many citations in one paragraph are no matter", .timeLimit(.minutes(1)))
  func manyCitations() {
    let text = String(
      repeating: "“modelled on trash” (ch. 3; chapters 4, 5 and 6; 2.1) ", count: 1_000)
    let analysis = Samples.linter.analyse(TextSnapshot(text), format: .markdown)
    #expect(analysis.findings.count { $0.rule == "misattributed-chapter" } > 900)
  }

  @Test("ranges lie in the essay on character boundaries", arguments: EssayFormat.allCases)
  func rangesLieInTheEssay(format: EssayFormat) throws {
    var numbers = SplitMix64(seed: 7)
    for _ in 0..<150 {
      let text = TextSnapshot(Self.essay(&numbers, pieces: 60))
      let analysis = Samples.linter.analyse(text, format: format)
      let ranges =
        analysis.findings.map(\.range) + analysis.quotations.map(\.range)
        + analysis.quotations.flatMap { $0.differences.map(\.range) }
        + analysis.themes.flatMap(\.mentions)
        + analysis.findings.flatMap { $0.fixes.flatMap { $0.edits.map(\.range) } }
      for range in ranges {
        try #require(range.lowerBound >= 0 && range.upperBound <= text.count, "\(text.string)")
        #expect(Self.isBoundary(range.lowerBound, text.bytes), "\(text.string)")
        #expect(Self.isBoundary(range.upperBound, text.bytes), "\(text.string)")
      }
    }
  }

  @Test("fixes apply, and what was certain is not found again", arguments: Samples.fixtures.sampled)
  func fixesApply(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    var text = try LabelledEssay(labelled).text
    let before = Samples.linter.analyse(text, format: format)
    for fix in before.findings.flatMap(\.fixes) {
      #expect(text.applying(fix.edits) != nil, "\(fix.title)")
    }
    let certain = before.findings.compactMap { $0.fixes.first }.filter(\.isCertain)
    text = try #require(text.applying(certain.flatMap(\.edits)))
    let after = Samples.linter.analyse(text, format: format)
    #expect(after.findings.filter { $0.fixes.first?.isCertain == true }.map(\.message) == [])
  }

  @Test("places of findings lead back to their words", arguments: PositionEncoding.allCases)
  func placesLeadBack(encoding: PositionEncoding) throws {
    for path in Samples.fixtures.enumerated().filter({ $0.offset % 5 == 2 }).map(\.element) {
      let (labelled, format) = try Samples.fixture(path)
      let essay = try LabelledEssay(labelled).text.string
      let odd = essay.replacing("\n\n", with: "\r\n\r\n😀 e\u{301}\u{A0}ﬁ ").replacing(
        ". ", with: ".\r")
      let text = TextSnapshot("\u{FEFF}" + odd)
      for finding in Samples.linter.analyse(text, format: format).findings {
        let places = [finding.range.lowerBound, finding.range.upperBound].map {
          text.offset(of: text.position(of: $0, encoding), encoding)
        }
        #expect(places == [finding.range.lowerBound, finding.range.upperBound], "\(path)")
      }
    }
  }

  @Test("findings come in the order of the essay")
  func findingsAreInOrder() throws {
    for path in Samples.fixtures {
      let (labelled, format) = try Samples.fixture(path)
      let analysis = Samples.linter.analyse(try LabelledEssay(labelled).text, format: format)
      let starts = analysis.findings.map(\.range.lowerBound)
      #expect(starts == starts.sorted())
    }
  }
}
