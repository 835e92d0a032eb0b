import EssayRules
import EssayText
import Foundation
import TestSupport
import Testing

@Suite("Rules")
struct RuleTests {
  struct Example: CustomTestStringConvertible {
    let rule: String
    let configuration: LintConfiguration
    let labelled: String
    var testDescription: String { "\(rule): \(labelled.prefix(60))" }
  }

  static let examples = RuleRegistry.all.flatMap { rule in
    rule.examples.map {
      Example(
        rule: rule.documentation.id, configuration: rule.exampleConfiguration, labelled: $0)
    }
  }

  @Test("the examples of each are judged as they are labelled", arguments: examples)
  func exampleIsJudgedAsLabelled(example: Example) throws {
    let essay = try LabelledEssay(example.labelled)
    let analysis = Samples.analyse(essay.text.string, by: example.configuration)
    let complaints = Examiner(essay: essay, analysis: analysis).complaints()
    #expect(complaints == [])
  }

  @Test("each has examples with a finding and examples without")
  func eachHasBothKindsOfExamples() throws {
    for rule in RuleRegistry.all {
      let id = rule.documentation.id
      let counts = try rule.examples.map { labelled in
        let essay = try LabelledEssay(labelled)
        return Samples.analyse(essay.text.string, by: rule.exampleConfiguration)
          .findings.count { $0.rule == id }
      }
      #expect(counts.contains { $0 > 0 }, "\(id) has no example with a finding")
      #expect(counts.contains(0), "\(id) has no example without one")
    }
  }

  @Test("each has a page with every heading filled in")
  func eachHasPage() {
    for rule in RuleRegistry.all {
      let page = rule.documentation.page
      for heading in [
        "What it reports", "Why it matters", "Example", "How to mend it", "What it leaves alone",
      ] {
        let section = page.components(separatedBy: "## \(heading)\n\n").last ?? ""
        #expect(section.first?.isLetter == true || section.first == "“", "\(heading)")
      }
    }
  }

  @Test("the README lists each with its severity, and no other")
  func readmeListsEach() throws {
    let readme = try String(contentsOf: Repository.readme, encoding: .utf8)
    let rows =
      readme.components(separatedBy: "## Rules").last?
      .components(separatedBy: "\n## ").first?
      .components(separatedBy: "\n").filter { $0.hasPrefix("| `") } ?? []
    let listed = rows.map { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return cells[0].filter { $0 != "`" } + " " + cells[1].prefix { $0.isLetter }
    }
    let known = RuleRegistry.all.map {
      "\($0.documentation.id) \($0.documentation.severity.rawValue)"
    }
    #expect(listed == known)
  }
}
