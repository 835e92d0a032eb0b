import EssaySyntax
import EssayText
import Testing

@Suite("Markdown: inside a paragraph")
struct MarkdownInlineTests {
  @Test(
    "markup is left out, its words stay",
    arguments: [
      ("*We* are **modelled** ***from*** _trash_", "We are modelled from trash"),
      ("re*mem*ber and snake_case_name", "remember and snake_case_name"),
      ("2 * 3 * 4", "2 * 3 * 4"),
      ("~~cut~~ kept", "cut kept"),
      ("\\*not emphasis\\* and \\[they\\]", "*not emphasis* and [they]"),
      ("a hard  \nbreak and\\\nanother", "a hard\nbreak and\nanother"),
      ("[the novel](http://a.b/c_(d)) ends", "the novel ends"),
      ("[the novel][1] and [they] go", "the novel and [they] go"),
      ("`“code”` here", "\u{FFFC} here"),
      ("see https://a.b/“c” now", "see \u{FFFC} now"),
      ("<https://a.b> and <em>x</em>", "\u{FFFC} and x"),
      ("![“alt”](x.png) shown", "\u{FFFC} shown"),
      ("a &amp; b &ldquo;c&rdquo; &#8212; &#x2014; &unknown;", "a & b “c” — — &unknown;"),
      ("Hailsham <!-- “no” --> here", "Hailsham  here"),
    ])
  func words(markup: String, words: String) {
    #expect(ReadEssay(markup).words == [words])
  }

  @Test("emphasised words are known, also inside one another")
  func emphasis() {
    #expect(ReadEssay("*We* are __from *the* trash__").emphasis == ["We", "the", "from the trash"])
  }

  @Test(
    "a quotation's bytes are those of the document, markup and all",
    arguments: [
      "Ruth: ⟦“We’re *modelled* from trash”⟧.",
      "Ruth: *⟦“We’re modelled from trash”⟧*.",
      "Ruth: ⟦“We’re [modelled](x.html) from trash”⟧.",
      "Ruth: ⟦&ldquo;We&rsquo;re from trash&rdquo;⟧.",
      "Ruth: ⟦“We’re[^1] from trash”⟧.",
      "Ruth: ⟦\\\"We’re from trash\\\"⟧.".replacing("⟦\\", with: "\\⟦"),
      "[⟦“We’re from trash”⟧](x.html)",
    ])
  func quotationBytes(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
  }
}
