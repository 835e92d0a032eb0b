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

  @Test("each is judged as its labels say", arguments: Samples.fixtures)
  func isJudgedAsLabelled(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    #expect(try complaints(labelled, format) == [])
  }

  @Test("each is judged the same with the line ends of Windows", arguments: Samples.fixtures)
  func isJudgedTheSameWithCRLF(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    let lines = labelled.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    #expect(try complaints(lines, format) == [])
  }

  @Test("each is judged the same behind characters of several bytes", arguments: Samples.fixtures)
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

  @Test("with a rule disabled it reports nothing, and the others the same")
  func disabledRuleIsSilent() throws {
    for path in Samples.fixtures {
      let (labelled, format) = try Samples.fixture(path)
      let essay = try LabelledEssay(labelled)
      let all = Samples.linter.analyse(essay.text, format: format)
      for rule in RuleRegistry.all.map({ $0.documentation.id }) {
        let linter = Linter(
          quoteSets: [Samples.neverLetMeGo],
          configuration: LintConfiguration(ignoredRules: [rule]))
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
  }

  private func complaints(_ labelled: String, _ format: EssayFormat) throws -> [String] {
    let essay = try LabelledEssay(labelled)
    let analysis = Samples.linter.analyse(essay.text, format: format)
    return Examiner(essay: essay, analysis: analysis).complaints()
  }
}
