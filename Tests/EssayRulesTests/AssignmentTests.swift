import EssayRules
import EssaySyntax
import EssayText
import SourceTexts
import Testing

@Suite("An assignment")
struct AssignmentTests {
  /// What is said of an essay by an assignment, and of themes.
  private func messages(
    _ essay: String, _ assignment: Assignment, source: SourceText? = nil,
    ignored: Set<String> = [], themes: [String]? = nil
  ) -> [String] {
    let configuration = LintConfiguration(
      requiredThemes: themes, ignoredRules: ignored, assignment: assignment)
    let linter = Linter(
      quoteSets: [Samples.neverLetMeGo], configuration: configuration,
      books: source.map { [SourceBook($0, of: nil)] } ?? [])
    return linter.analyse(TextSnapshot(essay), format: .markdown).findings
      .filter { ["assignment", "missing-theme"].contains($0.rule) }
      .map { "\($0.rule) \($0.severity): \($0.message.prefix { $0 != ";" })" }
  }

  private func count(_ essay: String, source: SourceText? = nil) -> String? {
    messages(essay, Assignment(themes: ["deceit"], leastQuotations: 100), source: source)
      .first { $0.contains("100 quotations") }?
      .split(separator: " ").last.map(String.init)
  }

  @Test(
    "quotations are counted, right or wrong, and what is none is not",
    arguments: [
      ("Deceit.", "none"),
      ("Deceit: “we fooled you”.", "1"),
      ("Deceit: “in many ways we fooled them”, “we sheltered you”.", "2"),
      ("“We all know it,” Ruth says, “so why don’t we say it?”", "2"),
      ("> We’re modelled from trash. Junkies, prostitutes, winos, tramps.", "1"),
      ("A “scare” word and what “a critic once said of it”.", "none"),
    ])
  func quotationsAreCounted(essay: String, expected: String) {
    #expect(count(essay) == expected)
  }

  @Test("what nobody can check has the benefit of the doubt, unless the full text is at hand")
  func doubt() {
    let essay = "Deceit: “a line that may be from it”."
    let assignment = Assignment(leastQuotations: 1)
    #expect(messages(essay, assignment).filter { $0.hasPrefix("assignment") } == [])
    let source = SourceText(path: "book.txt", text: TextSnapshot("Nothing of the kind.\n"))
    #expect(
      messages(essay, assignment, source: source).first { $0.hasPrefix("assignment") }
        == "assignment warning: the assignment asks for a quotation from the text, and the essay "
        + "has none")
    let other = SourceText(path: "book.txt", text: TextSnapshot("A line that may be from it.\n"))
    #expect(
      messages(essay, assignment, source: other).filter { $0.hasPrefix("assignment") } == [])
  }

  @Test("its themes are missing once, and no others are")
  func themes() {
    let assignment = Assignment(themes: ["deceit", "identity"])
    let missing =
      "assignment warning: the assignment asks for deceit, which the essay never mentions"
    #expect(messages("Who they are.", assignment) == [missing])
    #expect(messages("Who they are.", assignment, themes: ["deceit"]) == [missing])
    #expect(
      messages("Who they are.", assignment, themes: ["maturation"]) == [
        "missing-theme warning: the essay never mentions maturation", missing,
      ])
    #expect(
      messages("Who they are.", assignment, ignored: ["assignment"]) == [
        "missing-theme information: the essay never mentions maturation",
        "missing-theme information: the essay never mentions time and nostalgia",
        "missing-theme information: the essay never mentions deceit",
      ])
  }

  @Test("a part of a splice and a wrong word still quote what is asked for")
  func quotations() {
    let assignment = Assignment(quotations: ["ch14-modelled-from-trash", "ch22-sheltered"])
    func missing(_ essay: String) -> [String] {
      messages(essay, assignment).filter { $0.hasPrefix("assignment") }
    }
    #expect(missing("“We’re modelled on trash.” “We sheltered them during those years.”") == [])
    #expect(missing("“That’s what we come from. But we sheltered you during those years.”") == [])
    #expect(missing("Words alone.").count == 2)
  }

  @Test("an edit changes what is said of the whole essay")
  func edits() throws {
    let linter = Linter(
      quoteSets: [Samples.neverLetMeGo],
      configuration: LintConfiguration(
        assignment: Assignment(quotations: ["ch14-modelled-from-trash"])))
    let text = TextSnapshot("# Title\n\nRuth: “We’re from trash.”\n\nThe end.\n")
    let before = linter.analyse(text, format: .markdown)
    let edit = TextEdit(range: 0..<0, replacement: "“modelled from trash”\n\n")
    let edited = try #require(text.applying([edit]))
    let after = linter.analyse(edited, format: .markdown, reusing: before)
    let fresh = linter.analyse(edited, format: .markdown)
    #expect(after.findings.map(\.message) == fresh.findings.map(\.message))
    #expect(!after.findings.contains { $0.rule == "assignment" })
  }
}
