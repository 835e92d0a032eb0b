import EssaySyntax
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  @Test("names texts, themes and rules in every plain form")
  func forms() {
    let read = ReadEssay(
      """
      ---
      title: "Mine: “a” title"
      text: never-let-me-go # the novel
      themes: [identity, 'deceit']
      ignore:
        - misquote
        - "missing-theme"
      ---
      Words.
      """)
    #expect(read.essay.frontMatter.texts == ["never-let-me-go"])
    #expect(read.essay.frontMatter.themes == ["identity", "deceit"])
    #expect(read.essay.frontMatter.ignoredRules == ["misquote", "missing-theme"])
    #expect(read.words == ["Words."])
  }

  @Test("tells no themes from none")
  func noThemes() {
    #expect(ReadEssay("---\ntitle: x\n---\n").essay.frontMatter.themes == nil)
    #expect(ReadEssay("---\nthemes: []\n---\n").essay.frontMatter.themes == [])
  }

  @Test("ends where it is closed, whatever the line ends", arguments: ["\n", "\r\n", "\r"])
  func range(end: String) throws {
    let read = ReadEssay(["---", "text: a", "...", "“Words”."].joined(separator: end))
    let range = try #require(read.essay.frontMatter.range)
    #expect(read.text[range] == ["---", "text: a", "...", ""].joined(separator: end))
    #expect(read.quotations == ["“Words”"])
  }

  @Test("stands behind a byte-order mark too, and in plain text")
  func byteOrderMark() {
    let read = ReadEssay("\u{FEFF}---\ntext: a\n---\nWords.", as: .plainText)
    #expect(read.essay.frontMatter.texts == ["a"])
    #expect(read.words == ["Words."])
  }

  @Test("is none where it is never closed or comes later")
  func none() {
    #expect(ReadEssay("---\ntext: a\n\nWords.").essay.frontMatter.range == nil)
    #expect(ReadEssay("Words.\n\n---\ntext: a\n---\n").essay.frontMatter.range == nil)
  }
}
