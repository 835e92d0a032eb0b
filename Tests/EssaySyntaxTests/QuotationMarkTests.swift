import EssaySyntax
import EssayText
import Testing

@Suite("Quotation marks")
struct QuotationMarkTests {
  @Test(
    "marks of every shape enclose a quotation",
    arguments: [
      "Ruth says ⟦“We’re modelled from trash”⟧ to them.",
      "Ruth says ⟦\"We're modelled from trash\"⟧ to them.",
      "Ruth says ⟦‘We’re modelled from trash’⟧ to them.",
      "Ruth says ⟦'We're modelled from trash'⟧ to them.",
      "Ruth says ⟦„We’re modelled from trash“⟧ to them.",
      "Ruth says ⟦„We’re modelled from trash”⟧ to them.",
      "Ruth says ⟦«We’re modelled from trash»⟧ to them.",
      "Ruth says ⟦« We’re modelled from trash »⟧ to them.",
      "Ruth says ⟦»We’re modelled from trash«⟧ to them.",
      "Ruth says ⟦‹We’re modelled from trash›⟧ to them.",
      "Ruth says ⟦‚We’re modelled from trash‘⟧ to them.",
      "Ruth says ⟦”We’re modelled from trash”⟧ to them.",
    ])
  func everyShape(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
  }

  @Test(
    "marks are found beside brackets, dashes, stops and line ends",
    arguments: [
      "(⟦'special'⟧), ⟦'special'⟧; ⟦'special'⟧—⟦'special'⟧ [⟦'special'⟧]",
      "(⟦\"special\"⟧), ⟦\"special\"⟧; ⟦\"special\"⟧—⟦\"special\"⟧ [⟦\"special\"⟧]",
      "⟦“We all know it,”⟧ Ruth says, ⟦“so why don’t we say it?”⟧",
      "⟦'We all know it,'⟧ Ruth says, ⟦'so why don't we say it?'⟧",
      "She calls it\n⟦“a kind of\ngolden time”⟧\nand means it.",
      "They are *⟦“special”⟧* and **⟦'special'⟧** and ⟦“*special*”⟧.",
      "⟦“…special”⟧ and ⟦\"[T]hey\"⟧ and ⟦'... special'⟧",
    ])
  func surroundings(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
  }

  @Test(
    "marks are found where a space is missing before them, or one too many stands inside",
    arguments: [
      "Ruth says:⟦\"We're lost\"⟧ and Tommy,⟦\"You are\"⟧.",
      "Ruth says:⟦'We're lost'⟧ and Tommy,⟦'You are'⟧.",
      "Ruth says⟦\"We're lost\"⟧ and means ⟦\"lost\"⟧.",
      "The chain is ⟦\"trash\"⟧→⟦\"winos\"⟧=⟦\"us\"⟧.",
      "He wrote ⟦\"We're lost.\"⟧Then he wrote ⟦\"You are\"⟧.",
      "Ruth says ⟦\" We're lost \"⟧.",
      "Ruth says ⟦\" We're lost \"⟧ and Tommy ⟦\"You are \"⟧, sadly.",
      "Ruth says ⟦“ We’re lost ”⟧, sadly, and Tommy ⟦“You are ”⟧.",
      "Ruth says ⟦\"...we're lost\"⟧, ⟦\"… lost\"⟧ and ⟦\". . . lost\"⟧.",
    ])
  func carelessSpaces(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
    #expect(ReadEssay.markingUnclosed(in: essay.unmarked) == essay.unmarked)
  }

  @Test(
    "a curly mark and a straight one make a pair where neither has one of its own",
    arguments: [
      "Ruth says ⟦“We’re lost\"⟧ and Tommy ⟦\"You are\"⟧ and ⟦“lost”⟧.",
      "Ruth says ⟦\"We’re lost”⟧ and Tommy ⟦“You are”⟧ and ⟦\"lost\"⟧.",
      "Ruth says ⟦“We’re lost“⟧, Tommy ⟦“You are“⟧.",
      "⟦“She said ⟦\"We’re lost\"⟧ to us”⟧, says Kathy.",
      "⟦“It is 6\" wide”⟧, says Kathy, and ⟦“5\"”⟧.",
    ])
  func mixedMarks(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
    #expect(ReadEssay.markingUnclosed(in: essay.unmarked) == essay.unmarked)
  }

  @Test(
    "the marks of TeX are marks in plain text, too",
    arguments: [
      "Ruth says ⟦``We're lost''⟧ and Tommy's ⟦``⟦'you'⟧ are''⟧.",
      "Ruth says ⟦``We're lost''⟧, ⟦\"lost\"⟧ and ⟦'lost'⟧.",
      "Nothing opens here'' and nothing there''.",
    ])
  func teXMarks(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay, as: .plainText) == essay)
  }

  @Test(
    "a mark that closes nothing opens nothing either",
    arguments: [
      "We're lost\"says Ruth, and Tommy says ⟦\"you are\"⟧.",
      "We're lost.\"Then Ruth says ⟦\"you are\"⟧.",
      "It is 5\"x7\" and ⟦\"special\"⟧.",
    ])
  func strayMarks(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
    #expect(ReadEssay.markingUnclosed(in: essay.unmarked) == essay.unmarked)
  }

  @Test(
    "an apostrophe is no mark",
    arguments: [
      "The students' lives aren't the guardians' to give.",
      "The students’ lives aren’t the guardians’ to give.",
      "'Tis the '90s, and 'twas ever thus: rock 'n' roll.",
      "’Tis the ’90s, and ’twas ever thus: rock ’n’ roll.",
      "It was in '96 that Dickens' heirs' claim's end came.",
      "Goin' home, an' never comin' back, o' course.",
    ])
  func apostrophes(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
    #expect(ReadEssay.markingUnclosed(in: essay) == essay)
  }

  @Test(
    "a single quotation goes on past the apostrophes inside it",
    arguments: [
      "She says ⟦'the students' lives aren't mine'⟧ and stops.",
      "She says ⟦‘the students’ lives aren’t mine’⟧ and stops.",
      "She says ⟦'it's the guardians' fault'⟧ and ⟦'goin' home'⟧.",
      "The students' ⟦'golden time'⟧ and the guardians' ⟦'glow'⟧.",
    ])
  func apostrophesInside(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
  }

  @Test(
    "quotations nest",
    arguments: [
      "⟦“Miss Lucy said ⟦‘You’re students’⟧ and left”⟧, says Kathy.",
      "⟦‘Miss Lucy said ⟦“You’re students”⟧ and left’⟧, says Kathy.",
      "⟦\"Miss Lucy said ⟦'You're students'⟧\"⟧, says Kathy.",
      "⟦'Miss Lucy said ⟦\"You're students\"⟧'⟧, says Kathy.",
      "⟦“⟦‘We’re students’⟧ is a lie”⟧, says Kathy.",
      "⟦«Elle dit ⟦“special”⟧ encore»⟧.",
    ])
  func nesting(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
  }

  @Test("a quotation inside another knows how deep it stands")
  func depth() {
    let read = ReadEssay("“She said ‘go’ twice” and “left”.")
    #expect(read.quotations == ["“She said ‘go’ twice”", "‘go’", "“left”"])
    #expect(read.essay.quotations.map(\.depth) == [0, 1, 0])
  }

  @Test("what is quoted stands without its marks and the spaces beside them")
  func inner() throws {
    let read = ReadEssay("Elle dit «\u{A0}special\u{A0}» encore.")
    let quotation = try #require(read.essay.quotations.first)
    #expect(read.essay.blocks[0].text[quotation.inner] == "special")
    #expect(quotation.marks == .guillemets)
  }

  @Test("empty marks quote nothing", arguments: ["“” and \"\" and '' and « ».", "“ ” stays."])
  func empty(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
  }

  @Test("inches and seconds are no marks")
  func inches() {
    let essay = "The tape is 12\" long, the picture 5\" by 7\", and Ruth says ⟦\"no\"⟧."
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
  }

  @Test(
    "an opening mark that nothing closes is unclosed, and swallows nothing",
    arguments: [
      "Ruth is ⟦“⟧modelled from trash and nobody minds.\n\nNext.",
      "Ruth is ⟦\"⟧modelled from trash and nobody minds.\n\nNext.",
      "Ruth is ⟦‘⟧modelled from trash and nobody minds.\n\nNext.",
      "Ruth is ⟦«⟧modelled from trash and nobody minds.\n\nNext.",
      "She is “special”, then ⟦“⟧modelled from trash.\n\nA “next” one.",
    ])
  func unclosed(essay: String) {
    #expect(ReadEssay.markingUnclosed(in: essay) == essay)
  }

  @Test("a straight single mark left open counts only where the essay quotes with them")
  func unclosedSingle() {
    let quoting = "She is 'special' and 'a student' and ⟦'⟧modelled from trash."
    #expect(ReadEssay.markingUnclosed(in: quoting) == quoting)
    let other = "She is “special” and “a student” and 'modelled from trash."
    #expect(ReadEssay.markingUnclosed(in: other) == other)
  }

  @Test("a quotation of several paragraphs opens each and closes the last")
  func severalParagraphs() {
    let essay = "⟦“One begins.⟧\n\n⟦“Two goes on.⟧\n\n⟦“Three ends.”⟧ So it goes."
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
    let read = ReadEssay(essay.unmarked)
    #expect(read.essay.quotations.map(\.continuesParagraph) == [false, true, true])
    #expect(read.essay.unclosedMarks.isEmpty)
  }

  @Test("a footnote between the paragraphs of one quotation does not break it")
  func footnoteBetweenParagraphs() {
    let essay = "⟦“One begins.⟧[^1]\n\n[^1]: A note.\n\n⟦“Two ends.”⟧"
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
    #expect(ReadEssay.markingUnclosed(in: essay.unmarked) == essay.unmarked)
  }

  @Test("a block quotation's paragraph is quoted as it stands, without marks")
  func blockQuotation() {
    let essay = "She says:\n\n> ⟦We sheltered you.⟧\n>\n> ⟦We gave you your childhoods.⟧\n\nSo."
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
    #expect(ReadEssay(essay.unmarked).essay.quotations.allSatisfy { $0.marks == .block })
  }

  @Test("a block quotation within marks of its own is quoted once")
  func markedBlockQuotation() {
    let essay = "She says:\n\n> ⟦“We sheltered you.”⟧\n>\n> — Miss Emily"
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
  }

  @Test("marks in a bibliography are not read")
  func bibliography() {
    let essay = "# Title\n\nShe is ⟦“special”⟧.\n\n## Works Cited\n\nSim, “Ishiguro”. 2010.\n"
    #expect(ReadEssay.markingQuotations(in: essay) == essay)
  }
}
