import EssaySyntax
import EssayText
import Testing

@Suite("Markdown: blocks")
struct MarkdownBlockTests {
  @Test("headings of either style, with their levels")
  func headings() {
    let read = ReadEssay("# One #\n\nText\n\n### Three\nMore\n\nSet\n===\n\nLess\n---\n####### no")
    #expect(
      read.blocks == [
        "heading 1: One", "paragraph: Text", "heading 3: Three", "paragraph: More",
        "heading 1: Set", "heading 2: Less", "paragraph: ####### no",
      ])
  }

  @Test("a paragraph keeps its line ends and loses its indentation")
  func paragraph() {
    #expect(ReadEssay("one\n  two  \n three\n\nfour").words == ["one\ntwo\nthree", "four"])
  }

  @Test("lists, nested and with several paragraphs")
  func lists() {
    let read = ReadEssay(
      """
      - First
        goes on
        - Inner

        Second paragraph
      - Third

      1. One
      2. Two
      9) Nine
      """)
    #expect(
      read.blocks == [
        "item: First\ngoes on", "item: Inner", "paragraph: Second paragraph", "item: Third",
        "item: One", "item: Two", "item: Nine",
      ])
  }

  @Test("a year at a line's beginning is no list")
  func yearIsNoList() {
    #expect(ReadEssay("He wrote it in\n2005. It sold.").blocks.count == 1)
  }

  @Test("block quotations have numbers, nested and lazy lines belong to them")
  func blockQuotations() {
    let read = ReadEssay("> one\ngoes on\n> > two\n\nme\n\n> three\n>\n> four")
    #expect(
      read.blocks == [
        "quotation 0 paragraph: one\ngoes on", "quotation 0 paragraph: two", "paragraph: me",
        "quotation 1 paragraph: three", "quotation 1 paragraph: four",
      ])
  }

  @Test("a signature under a block quotation is a block of its own")
  func signature() {
    let read = ReadEssay("> We sheltered you.\n> — Miss Emily, Chapter 22")
    #expect(
      read.words == ["We sheltered you.", "— Miss Emily, Chapter 22"])
    #expect(read.essay.blocks.map(\.isSignature) == [false, true])
  }

  @Test("footnotes: called in the text, defined below, with several paragraphs")
  func footnotes() {
    let read = ReadEssay("He knows.[^a] So[^2] do I.\n\n[^a]: First\n\n    Second\n\n[^2]: Other")
    #expect(read.footnoteCalls == ["He knows.^a So^2 do I."])
    #expect(
      read.blocks == [
        "paragraph: He knows. So do I.", "footnote a: First", "footnote a: Second",
        "footnote 2: Other",
      ])
  }

  @Test(
    "code, formulas, rules and link definitions are not prose",
    arguments: [
      "```\n“code”\n```", "~~~ python\n“code”\n~~~", "    “indented”", "$$\n“x”\n$$", "***",
      "- - -",
      "[ref]: http://example.org \"Title\"", "<script>\n“x”\n</script>", "```\n“never closed”",
    ])
  func unread(markup: String) {
    #expect(ReadEssay("before\n\n\(markup)").words == ["before"])
  }

  @Test("comments are kept apart from the prose, on one line or on several")
  func comments() {
    let read = ReadEssay("one <!-- “a” --> two\n\n<!-- “b”\n\n“c” -->\nthree\n\n<!-- never closed")
    #expect(read.words == ["one  two", "three"])
  }

  @Test("a table's cells are blocks of their own")
  func tables() {
    let read = ReadEssay("| Who | Says |\n|---|---|\n| Ruth | “trash” |")
    #expect(read.words == ["Who", "Says", "Ruth", "“trash”"])
    #expect(read.quotations == ["“trash”"])
  }

  @Test("a bibliography lasts up to the next heading of its level")
  func bibliography() {
    let read = ReadEssay(
      "## Works Cited\n\nIshiguro. *Never*.\n\n- Sim.\n\n### Online\n\nA page.\n\n## Notes\n\nMine."
    )
    #expect(
      read.blocks == [
        "heading 2: Works Cited", "entry: Ishiguro. Never.", "entry: Sim.", "heading 3: Online",
        "entry: A page.", "heading 2: Notes", "paragraph: Mine.",
      ])
  }

  @Test(
    "line ends of every kind part lines and paragraphs alike",
    arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let lines = ["# Title", "", "She is “a kind", "of golden time”.", "", "> We know.", ""]
    let read = ReadEssay(lines.joined(separator: end))
    #expect(
      read.blocks == [
        "heading 1: Title", "paragraph: She is “a kind\(end)of golden time”.",
        "quotation 0 paragraph: We know.",
      ])
    #expect(read.quotations == ["“a kind\(end)of golden time”", "We know."])
  }

  @Test("a byte-order mark is no part of the first block")
  func byteOrderMark() {
    #expect(ReadEssay("\u{FEFF}# Title").blocks == ["heading 1: Title"])
    #expect(ReadEssay("\u{FEFF}“We”").words == ["“We”"])
    #expect(ReadEssay("\u{FEFF}").blocks.isEmpty)
  }

  @Test("containers inside one another without end are read as words")
  func deepNesting() {
    let read = ReadEssay(String(repeating: "> ", count: 5_000) + "“deep”")
    #expect(read.quotations.contains("“deep”"))
  }
}
