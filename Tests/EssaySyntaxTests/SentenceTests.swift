import EssaySyntax
import Testing

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "end at a full stop, a question or an exclamation mark before the next",
    arguments: [
      "⟦One is here.⟧ ⟦Two is there!⟧ ⟦Is three?⟧ ⟦Four⟧",
      "⟦One is\nhere.⟧\n⟦Two is there.⟧",
      "⟦(One is here.)⟧ ⟦“Two” is there.⟧",
      "⟦One is here.⟧[^1] ⟦Two is there.⟧",
    ])
  func ends(essay: String) {
    #expect(ReadEssay.markingSentences(in: essay) == essay)
  }

  @Test(
    "go on after an abbreviation, an initial or a number",
    arguments: [
      "⟦It is in ch. 14 and on pp. 2 and 3 of the novel.⟧ ⟦Two.⟧",
      "⟦Mr. Roger and Dr. Who met Mrs. Ishiguro.⟧",
      "⟦Kathy H. is a carer.⟧",
      "⟦It cost 3.50 in Act 2.1 of the play.⟧",
    ])
  func goesOn(essay: String) {
    #expect(ReadEssay.markingSentences(in: essay) == essay)
  }

  @Test(
    "are not ended by marks inside a quotation",
    arguments: [
      "⟦“We all know it. We’re modelled from trash,” she says.⟧ ⟦Two.⟧",
      "⟦“Why don’t we say it?” she asks.⟧ ⟦Two.⟧",
      "⟦She says “Or maybe I’m remembering it wrong.”⟧ ⟦Two.⟧",
      "⟦She asks ‘Why? Who knows?’ and leaves.⟧ ⟦Two.⟧",
    ])
  func quotations(essay: String) {
    #expect(ReadEssay.markingSentences(in: essay) == essay)
  }

  @Test("of LaTeX are the words' own")
  func latex() {
    let essay = "⟦She says ``Wrong.''⟧ ⟦It is in ch.~14.⟧\\footnote{⟦A note.⟧} ⟦\\emph{Two}.⟧"
    let found = ReadEssay.markingSentences(in: essay, as: .latex)
    #expect(found == essay.replacing("⟦\\emph{Two", with: "\\emph{⟦Two"))
  }
}
