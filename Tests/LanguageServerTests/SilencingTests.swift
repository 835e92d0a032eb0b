import EssayRules
import EssaySyntax
import EssayText
import Testing

@testable import LanguageServer

struct SilencingTests {
  /// Essays in which the words between the slashes are misquoted, and how they read afterwards.
  static let here: [(EssayFormat, String, String)] = [
    (
      .markdown, "Ruth says “modelled /on/ trash” here.",
      "Ruth says <!-- essaylint-disable misquote -->“modelled on trash”"
        + "<!-- essaylint-enable misquote --> here."
    ),
    (
      .markdown, "“Modelled /on/ trash”, says Ruth.",
      "<!-- essaylint-disable-next-line misquote -->\n“Modelled on trash”, says Ruth."
    ),
    (
      .markdown, "They hear it:\r\n“modelled /on/ trash”.\r\n",
      "They hear it: <!-- essaylint-disable misquote -->\r\n“modelled on trash”"
        + "<!-- essaylint-enable misquote -->.\r\n"
    ),
    (
      .markdown, "They hear it:  \n  “modelled /on/ trash”.",
      "They hear it: <!-- essaylint-disable misquote -->  \n  “modelled on trash”"
        + "<!-- essaylint-enable misquote -->."
    ),
    (
      .markdown, "- “modelled /on/ trash”",
      "- <!-- essaylint-disable-next-line misquote -->\n  “modelled on trash”"
    ),
    (
      .markdown, "> 1. “modelled /on/ trash”",
      "> 1. <!-- essaylint-disable-next-line misquote -->\n>    “modelled on trash”"
    ),
    (
      .markdown, "> We’re modelled /on/ trash. Junkies, prostitutes, winos, tramps.",
      "> We’re modelled <!-- essaylint-disable misquote -->on<!-- essaylint-enable misquote --> "
        + "trash. Junkies, prostitutes, winos, tramps."
    ),
    (
      .latex, "Before.\nThey are ``modelled /on/ trash''.",
      "Before.\n% essaylint-disable-next-line misquote\nThey are ``modelled on trash''."
    ),
    (
      .plainText, "\u{FEFF}They are \"modelled /on/ trash\".",
      "\u{FEFF}<!-- essaylint-disable-next-line misquote -->\nThey are \"modelled on trash\"."
    ),
  ]

  @Test("A finding is silenced where it stands, and nothing else is changed", arguments: here)
  func silencesHere(format: EssayFormat, marked: String, expected: String) throws {
    let text = TextSnapshot(String(marked.filter { $0 != "/" }))
    let analysis = RealJudge.judge.analyse(text, format, nil)
    let finding = try #require(analysis.findings.first { $0.rule == "misquote" })
    let after = try #require(text.applying(Silencing(analysis).here(finding)))
    #expect(after.string == expected)
    let again = RealJudge.judge.analyse(after, format, nil)
    #expect(!again.findings.contains { $0.rule == "misquote" || $0.rule == "unused-suppression" })
    #expect(again.quotations.map(\.verdict) == analysis.quotations.map(\.verdict))
  }

  @Test("A comment that is there for the line takes the rule in")
  func joins() throws {
    let text = TextSnapshot(
      "<!-- essaylint-disable-next-line misspelt-name -->\n“Modelled on trash”, says Ruht.\n")
    let analysis = RealJudge.judge.analyse(text, .markdown, nil)
    let finding = try #require(analysis.findings.first { $0.rule == "misquote" })
    let after = try #require(text.applying(Silencing(analysis).here(finding)))
    #expect(
      after.string.hasPrefix("<!-- essaylint-disable-next-line misspelt-name, misquote -->\n"))
    let again = RealJudge.judge.analyse(after, .markdown, nil)
    #expect(again.findings.allSatisfy { $0.theme != nil })
  }

  @Test("A comment that another would undo is not offered")
  func undone() {
    let text = TextSnapshot("They are ``modelled on trash''.\n% essaylint-enable\n")
    let silencing = Silencing(RealJudge.judge.analyse(text, .latex, nil))
    #expect(silencing.inEssay("misquote") == nil)
    #expect(silencing.inEssay("unused-suppression") == nil)
  }

  /// How a rule is silenced in the whole of an essay that begins in some way.
  static let everywhere: [(EssayFormat, String, String)] = [
    (.markdown, "", "---\nignore: [misquote]\n---\n\n"),
    (
      .markdown, "\u{FEFF}# A\r\n\r\n",
      "\u{FEFF}---\r\nignore: [misquote]\r\n---\r\n\r\n# A\r\n\r\n"
    ),
    (.markdown, "---\ntitle: A\n---\n", "---\ntitle: A\nignore: [misquote]\n---\n"),
    (
      .markdown, "---\nignore: [missing-theme]\n---\n",
      "---\nignore: [misquote, missing-theme]\n---\n"
    ),
    (.markdown, "---\nignore: [ ]\n---\n", "---\nignore: [misquote ]\n---\n"),
    (
      .markdown, "---\nignore: [missing-theme,] # [x]\n---\n",
      "---\nignore: [misquote, missing-theme,] # [x]\n---\n"
    ),
    (
      .markdown, "---\n\"ignore\": [missing-theme,\n  deceit]\n---\n",
      "---\n\"ignore\": [misquote, missing-theme,\n  deceit]\n---\n"
    ),
    (
      .markdown, "---\nignore:\n- missing-theme\n---\n",
      "---\nignore:\n- misquote\n- missing-theme\n---\n"
    ),
    (
      .markdown, "---\nignore:\n    - missing-theme\n---\n",
      "---\nignore:\n    - misquote\n    - missing-theme\n---\n"
    ),
    (
      .markdown, "---\nignore: missing-theme # yes\n---\n",
      "---\nignore: [missing-theme, misquote] # yes\n---\n"
    ),
    (
      .markdown, "---\nignore:\n  - missing-theme\ntitle: A\n---\n",
      "---\nignore:\n  - misquote\n  - missing-theme\ntitle: A\n---\n"
    ),
    (.latex, "", "% essaylint-disable misquote\n"),
    (.plainText, "", "---\nignore: [misquote]\n---\n\n"),
    (.plainText, "---\nignore: a\n---\n", "---\nignore: [a, misquote]\n---\n"),
  ]

  @Test("A rule is silenced in the whole essay", arguments: everywhere)
  func silencesEverywhere(format: EssayFormat, head: String, expected: String) throws {
    let body = "They are “modelled on trash”.\n"
    let text = TextSnapshot(head + body)
    let analysis = RealJudge.judge.analyse(text, format, nil)
    #expect(analysis.findings.contains { $0.rule == "misquote" })
    let after = try #require(
      Silencing(analysis).inEssay("misquote").flatMap { text.applying($0) })
    #expect(after.string == expected + body)
    let again = RealJudge.judge.analyse(after, format, nil)
    #expect(!again.findings.contains { $0.rule == "misquote" })
  }
}
