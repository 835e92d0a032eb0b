import EssayRules
import EssaySyntax
import EssayText
import Foundation
import Testing

@Suite("An analysis that reuses an earlier one")
struct ReuseTests {
  /// Whether the environment asks for every fixture and many edits of each.
  private static let isExhaustive =
    ProcessInfo.processInfo.environment["ESSAYLINT_EXHAUSTIVE"] != nil

  /// The essays that are edited: a few of each kind, all where everything is asked for.
  private static let edited =
    isExhaustive
    ? Samples.fixtures
    : Samples.fixtures.enumerated().filter { $0.offset % 9 == 4 }.map(\.element)

  private static let edits = isExhaustive ? 120 : 18

  @Test("equals a fresh one, whatever the edit", arguments: edited)
  func equalsFreshOne(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    let seed = path.utf8.reduce(UInt64(3)) { $0 &* 31 &+ UInt64($1) }
    var essay = EditedEssay(try LabelledEssay(labelled).text, seed: seed)
    var analysis = Samples.linter.analyse(essay.text, format: format)
    for number in 1...Self.edits {
      let before = essay.text
      essay.edit()
      analysis = Samples.linter.analyse(essay.text, format: format, reusing: analysis)
      guard number % 3 == 0 else { continue }
      let fresh = Samples.linter.analyse(essay.text, format: format)
      try #require(
        analysis.account == fresh.account, "edit \(number) of “\(before.string)”")
    }
  }

  @Test("is not led astray by an analysis of another linter")
  func anotherLinter() {
    let text = "# Ruth\n\nRuth says “modelled on trash”, and Tommy says “We all know it”."
    let all = Samples.analyse(text)
    let some = Linter(
      quoteSets: [Samples.neverLetMeGo],
      configuration: LintConfiguration(ignoredRules: ["misquote"])
    )
    let reused = some.analyse(TextSnapshot(text), format: .markdown, reusing: all)
    #expect(reused.account == some.analyse(TextSnapshot(text), format: .markdown).account)
    let asText = Samples.linter.analyse(TextSnapshot(text), format: .plainText, reusing: all)
    #expect(asText.account == Samples.analyse(text, format: .plainText).account)
  }

  /// Several essays one after the other.
  private static let longEssay: TextSnapshot = {
    let essays = Samples.fixtures.filter { $0.hasSuffix(".md") }.prefix(8).compactMap {
      try? LabelledEssay(Samples.fixture($0).labelled).text.string
    }
    return TextSnapshot(essays.joined(separator: "\n\n"))
  }()

  @Test(
    "looks at nothing but what stands around the edit",
    arguments: ["x", " ", ".", "\n\n", "“We all know it”", "Ruth says "])
  func costsLittle(typed: String) throws {
    let text = Self.longEssay
    let analysis = Samples.linter.analyse(text, format: .markdown)
    let whole = try #require(analysis.effort)
    #expect(whole.blocksRead == analysis.essay.blocks.count)
    #expect(whole.paragraphsJudged > 30)
    for tenth in 3..<9 {
      var offset = text.count * tenth / 10
      while text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      let edit = TextEdit(range: offset..<offset, replacement: typed)
      let edited = try #require(text.applying([edit]))
      let next = Samples.linter.analyse(edited, format: .markdown, reusing: analysis)
      let effort = try #require(next.effort)
      #expect(effort.blocksRead <= 3, "typed at \(offset)")
      #expect(effort.paragraphsJudged <= 8, "typed at \(offset)")
    }
  }
}
