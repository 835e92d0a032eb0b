import EssayRules
import EssaySyntax
import EssayText
import Foundation
import Testing

@Suite("Labelled essays")
struct FixtureTests {
  @Test("there are enough of them, a third clean")
  func thereAreEnough() {
    let clean = Samples.fixtures.filter { $0.hasPrefix("clean/") }
    #expect(Samples.fixtures.count >= 30)
    #expect(clean.count * 3 >= Samples.fixtures.count - 2)
  }

  @Test("each is judged as its labels say", arguments: Samples.fixtures.sampled)
  func isJudgedAsLabelled(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    #expect(try complaints(labelled, format) == [])
  }

  @Test(
    "each is judged the same with the line ends of Windows", arguments: Samples.fixtures.sampled)
  func isJudgedTheSameWithCRLF(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    let lines = labelled.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    #expect(try complaints(lines, format) == [])
  }

  @Test(
    "each is judged the same behind characters of several bytes",
    arguments: Samples.fixtures.sampled)
  func isJudgedTheSameBehindMultibyteText(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    let head =
      labelled.prefix { $0 == "%" }.isEmpty ? "" : String(labelled.prefix { !$0.isNewline })
    let body = labelled.dropFirst(head.count)
    // Front matter must stay first.
    guard !body.drop(while: \.isNewline).hasPrefix("---") else { return }
    let comment = format == .latex ? "% 😀 naïve — 日本\n" : "<!-- 😀 naïve — 日本 -->\n\n"
    #expect(try complaints(head + "\n" + comment + body.drop(while: \.isNewline), format) == [])
  }

  // MARK: Quotation marks

  @Test(
    "each is judged the same with straight marks for curly ones",
    arguments: Samples.fixtures.sampled)
  func isJudgedTheSameWithStraightMarks(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    guard let straight = QuotationMarkMutation.straightened(labelled) else { return }
    #expect(try complaints(straight, format) == [])
  }

  @Test(
    "each is judged the same with curly marks for straight ones",
    arguments: Samples.fixtures.sampled)
  func isJudgedTheSameWithCurlyMarks(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    guard case .curled(let curled) = try QuotationMarkMutation.curled(labelled, format) else {
      return
    }
    #expect(try complaints(curled, format) == [])
  }

  @Test("there are enough with marks to change, and few of which one cannot be sure")
  func marksAreChanged() throws {
    let fixtures = try Samples.fixtures.map { try Samples.fixture($0) }
    let curlings = try fixtures.map { try QuotationMarkMutation.curled($0.labelled, $0.format) }
    let straight = fixtures.count { QuotationMarkMutation.straightened($0.labelled) != nil }
    let curled = curlings.count { if case .curled = $0 { true } else { false } }
    let unsure = curlings.compactMap { if case .unsure(let mark) = $0 { mark } else { nil } }
    #expect(straight * 2 >= fixtures.count)
    #expect(curled * 3 >= fixtures.count)
    // “'cause” may open a quotation or be short for “because”.
    #expect(unsure.count * 20 <= fixtures.count, "\(unsure)")
  }

  @Test("marks made straight and curly again are the same")
  func marksComeBack() throws {
    var compared = 0
    for path in Samples.fixtures {
      let (labelled, format) = try Samples.fixture(path)
      // German marks come back as English ones, and what was straight before as well.
      guard format != .latex, !labelled.contains(where: { "„'\"".contains($0) }),
        let straight = QuotationMarkMutation.straightened(labelled)
      else { continue }
      let back = try QuotationMarkMutation.curled(straight, format)
      // Of some marks nobody can be sure; how many, another test counts.
      if case .unsure = back { continue }
      compared += 1
      #expect(back == .curled(labelled), "\(path)")
    }
    #expect(compared * 3 >= Samples.fixtures.count)
  }

  // MARK: Comments

  @Test(
    "inside a comment has nothing to report but its themes", arguments: Samples.fixtures.sampled)
  func isSilentInsideAComment(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    let essay = try LabelledEssay(labelled).text.string
    let commented = Samples.linter.analyse(
      TextSnapshot(CommentMutation.whole(essay, format)), format: format)
    #expect(commented.quotations.isEmpty)
    // Nothing but its front matter says what it is about.
    #expect(commented.subjects.allSatisfy { commented.essay.frontMatter.texts.contains($0.id) })
    let missing = commented.missingThemes
    #expect(commented.findings.map(\.rule) == missing.map { _ in "missing-theme" })
    #expect(commented.findings.compactMap(\.theme) == missing)
    #expect(commented.findings.allSatisfy { $0.range == 0..<0 })
  }

  @Test(
    "with a comment around each paragraph it has only its title",
    arguments: Samples.fixtures.sampled)
  func isSilentInsideComments(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    let essay = try LabelledEssay(labelled).text.string
    guard let (text, title) = CommentMutation.byParagraph(essay, format) else { return }
    let commented = Samples.linter.analyse(TextSnapshot(text), format: format)
    let findings = commented.findings.filter { $0.rule == "missing-theme" }
    #expect(findings.compactMap(\.theme) == commented.missingThemes)
    #expect(findings.allSatisfy { commented.text[$0.range].filter { $0 != "*" } == title })
    // A title may quote, and misquote.
    let words = commented.titleRange
    #expect(commented.quotations.allSatisfy { words.contains($0.range.lowerBound) })
    #expect(commented.findings.allSatisfy { words.contains($0.range.lowerBound) })
  }

  @Test("there are enough with a title to stand before comments")
  func titlesAreShown() throws {
    let titled = try Samples.fixtures.count { path in
      let (labelled, format) = try Samples.fixture(path)
      return CommentMutation.byParagraph(try LabelledEssay(labelled).text.string, format) != nil
    }
    #expect(titled * 2 >= Samples.fixtures.count)
  }

  /// For each rule a linter that does not run it.
  private static let linters = RuleRegistry.all.map { rule in
    let id = rule.documentation.id
    return (rule: id, linter: Samples.linter(by: LintConfiguration(ignoredRules: [id])))
  }

  @Test(
    "with a rule disabled it reports nothing, and the others the same",
    arguments: Samples.fixtures.sampled)
  func disabledRuleIsSilent(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    let essay = try LabelledEssay(labelled)
    let all = Samples.linter.analyse(essay.text, format: format)
    for (rule, linter) in Self.linters {
      let without = linter.analyse(essay.text, format: format)
      // A comment that silences the rule is not called unused where the rule does not run.
      let unused = without.findings.filter { $0.rule == "unused-suppression" }.map(\.message)
      #expect(Set(unused).isSubset(of: all.findings.map(\.message)))
      let others = ["unused-suppression", rule]
      #expect(
        without.findings.filter { !others.contains($0.rule) }.map(\.message)
          == all.findings.filter { !others.contains($0.rule) }.map(\.message))
      #expect(!without.findings.contains { $0.rule == rule })
    }
  }

  private func complaints(_ labelled: String, _ format: EssayFormat) throws -> [String] {
    let essay = try LabelledEssay(labelled)
    let analysis = Samples.linter.analyse(essay.text, format: format)
    return Examiner(essay: essay, analysis: analysis).complaints()
  }
}

extension Analysis {
  /// The essay's title, in bytes of the essay; empty where it has none.
  fileprivate var titleRange: Range<Int> {
    guard let title = essay.title else { return 0..<0 }
    let text = essay.blocks[title].text
    return text.documentRange(0..<text.bytes.count)
  }

  /// The themes that are missing where no word of the essay's own is left, in the order of the sets.
  fileprivate var missingThemes: [String] {
    if essay.frontMatter.ignoredRules.contains("missing-theme") { return [] }
    return subjects.flatMap(\.themes).map(\.id)
      .filter { essay.frontMatter.themes?.contains($0) ?? true }
  }
}
