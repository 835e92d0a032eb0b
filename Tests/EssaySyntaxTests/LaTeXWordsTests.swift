import EssaySyntax
import EssayText
import Testing

@Suite("LaTeX: what is printed")
struct LaTeXWordsTests {
  private func words(_ source: String) -> [String] { ReadEssay(source, as: .latex).words }

  @Test(
    "commands and signs are the characters they print",
    arguments: [
      ("``We'' and `we'", "“We” and ‘we’"),
      ("don't, the students' lives", "don't, the students’ lives"),
      ("``She said `no'''", "“She said ‘no’”"),
      ("`She said ``no'''", "‘She said “no”’"),
      ("``\\,`a' b''", "“‘a’ b”"),
      ("a -- b --- c - d", "a – b — c - d"),
      ("ch.~14, p.\\ 3, 5\\,cm", "ch.\u{A0}14, p. 3, 5\u{2009}cm"),
      ("wait\\ldots{} no \\dots\\ yes \\textellipsis", "wait… no … yes …"),
      ("$\\ldots$ and [\\dots]", "… and […]"),
      ("5\\% \\& \\$3 \\#1 a\\_b \\{x\\}", "5% & $3 #1 a_b {x}"),
      ("caf\\'e caf\\'{e} na\\\"ive Fran\\c{c}ois ma\\~nana", "café café naïve François mañana"),
      ("\\^o \\`a \\'\\i{} \\'{\\i}ber \\v{s} \\H{o} \\r a", "ô à í íber š ő å"),
      ("Stra\\ss e \\ae sop \\oe uvre \\O re \\aa", "Straße æsop œuvre Øre å"),
      ("don\\textquoteright t \\textquoteleft a\\textquoteright\\ b", "don’t ‘a’ b"),
      ("\\textquotedblleft We\\textquotedblright{} go", "“We” go"),
      ("\\og Nous \\fg{} et \\guillemotleft a\\guillemotright", "«Nous » et «a»"),
      (",,Wir'' <<vous>>", "„Wir” «vous»"),
      ("\\emph{We} \\textbf{are} {\\em from} \\textsc{Trash}", "We are from Trash"),
      ("\\textcolor{red}{We} \\href{http://a%20b}{are} \\mbox{here}", "We are here"),
      ("14\\textsuperscript{th} \\underline{chapter}", "14th chapter"),
      ("one\\\\two\\newline three\\\\[2pt]\nfour", "one\ntwo\nthree\nfour"),
      ("a% hidden\nb", "ab"),
      ("a % hidden\n   b", "a b"),
      ("see $x^2$, \\(y\\) and \\[z\\] now", "see \u{FFFC}, \u{FFFC} and \u{FFFC} now"),
      ("costs $5 today", "costs $5 today"),
      ("\\verb|“x”| and \\lstinline{y} there", "\u{FFFC} and \u{FFFC} there"),
      ("\\noindent The novel\\label{a}\\index{b} ends", "The novel ends"),
      ("in Section~\\ref{a} at \\url{http://a%b}", "in Section\u{A0}\u{FFFC} at \u{FFFC}"),
      ("the \\gap{2em} end \\draft{We never learn} why", "the  end We never learn why"),
      ("a\\iffalse ``hidden'' \\fi b", "a b"),
      ("\\newcommand{\\x}[1]{some hidden words}\\def\\y#1{and more of it}the end", "the end"),
    ])
  func printed(source: String, printed: String) {
    #expect(words(source) == [printed])
  }

  @Test(
    "a citation's note is printed in brackets, the key is not",
    arguments: [
      ("glow \\cite[ch.~14]{novel}.", "glow (ch.\u{A0}14)."),
      ("glow \\parencite[see][ch.~14]{novel}.", "glow (see ch.\u{A0}14)."),
      ("glow \\autocite[][14]{novel}.", "glow (14)."),
      ("glow \\cite{novel}.", "glow \u{FFFC}."),
      ("\\textcite{sim} says", "\u{FFFC} says"),
    ])
  func citations(source: String, printed: String) {
    #expect(words(source) == [printed])
  }

  @Test("emphasised words are known, by command or by switch")
  func emphasis() {
    let read = ReadEssay(
      "\\emph{We are} {\\itshape from \\textit{the}} \\textbf{trash}", as: .latex)
    #expect(read.emphasis == ["We are", "the", "from the"])
  }

  @Test(
    "a quotation's bytes are those of the document, commands and all",
    arguments: [
      "Ruth: ⟦``We're \\emph{modelled} from trash''⟧.",
      "Ruth: ⟦`We're modelled from trash'⟧.",
      "Ruth: ⟦\"We're modelled from trash\"⟧.",
      "Ruth: ⟦'modelled from trash'⟧ and 'tis the students' lot.",
      "Ruth: ⟦\\enquote{We're modelled from trash}⟧.",
      "Ruth: ⟦\\enquote{We said \\emph{⟦\\enquote{no}⟧} once}⟧ and ⟦\\enquote*{yes}⟧.",
      "Ruth: ⟦\\textquote[{\\cite[14]{x}}]{We know}⟧, ⟦\\foreignquote{french}{oui}⟧.",
      "Ruth: \\textbf{⟦\\textquotedblleft We\\textquotedblright⟧}.",
      "Ruth: ⟦``We\\footnote{All of ⟦``us''⟧.} know''⟧.",
      "Ruth: ⟦``We % not ``this''\n  know''⟧.",
      "Ruth: ⟦“We”⟧ and ⟦\\og nous\\fg⟧, ⟦``you\\ldots''⟧ too.",
    ])
  func quotationBytes(essay: String) {
    #expect(ReadEssay.markingQuotations(in: essay, as: .latex) == essay)
  }

  @Test("quotations by command alternate between double and single marks")
  func alternatingMarks() {
    let source = "\\enquote{a \\enquote{b \\enquote{c}}} \\enquote*{d}"
    #expect(words(source) == ["“a ‘b “c”’” ‘d’"])
  }

  @Test("a mark that nothing closes is unclosed")
  func unclosed() {
    let essay = "Nobody is ⟦``⟧sheltered.\n\nNext ``one''."
    #expect(ReadEssay.markingUnclosed(in: essay, as: .latex) == essay)
    let command = "Nobody is ⟦\\enquote{⟧sheltered.\n\nNext ``one''."
    #expect(ReadEssay.markingUnclosed(in: command, as: .latex) == command)
  }
}
