import EssaySyntax
import Testing

@Suite("Suppressions")
struct SuppressionTests {
  @Test("are comments that begin with a command, wherever they stand")
  func markdown() {
    let read = ReadEssay(
      """
      <!-- essaylint-disable misquote, missing-theme -->
      One <!-- essaylint-disable-next-line misquote --> two

      three <!-- not essaylint-disable --> four
      <!--essaylint-enable-->
      """)
    #expect(
      read.suppressions == [
        "disable misquote missing-theme",
        "next line (three <!-- not essaylint-disable --> four) misquote", "enable",
      ])
  }

  @Test("know the bytes of the rules they name")
  func ruleRanges() throws {
    let read = ReadEssay("Words.\n\n<!-- essaylint-disable misquote spliced-quotation -->\n")
    let suppression = try #require(read.essay.suppressions.first)
    #expect(suppression.rules.map { read.text[$0.range] } == ["misquote", "spliced-quotation"])
    #expect(
      read.text[suppression.range] == "<!-- essaylint-disable misquote spliced-quotation -->")
  }

  @Test("of LaTeX stand after a per cent sign, in the preamble and in what is passed over too")
  func latex() {
    let read = ReadEssay(
      """
      \\documentclass{article} % essaylint-disable misquote
      \\begin{document}
      Five \\% essaylint-disable and % essaylint-disable-next-line missing-theme

      Next.
      \\begin{figure} % essaylint-enable
      \\end{figure}
      \\begin{verbatim}
      % essaylint-disable
      \\end{verbatim}
      \\end{document}
      """, as: .latex)
    #expect(
      read.suppressions == ["disable misquote", "next line (Next.) missing-theme", "enable"])
    #expect(read.words == ["Five % essaylint-disable and", "Next."])
  }

  @Test("of plain text stand on lines of their own")
  func plainText() {
    let read = ReadEssay("One\n<!-- essaylint-disable-next-line -->\n\nTwo", as: .plainText)
    #expect(read.suppressions == ["next line (Two)"])
    #expect(read.words == ["One", "Two"])
  }
}
