import EssaySyntax
import EssayText
import Testing

@Suite("LaTeX: blocks")
struct LaTeXBlockTests {
  private func read(_ source: String) -> ReadEssay { ReadEssay(source, as: .latex) }

  @Test("only what stands in the document is essay, and the title before it")
  func document() {
    let read = read(
      """
      \\documentclass{article}
      % ``not this''
      \\newcommand{\\novel}{Never let me go}
      \\title{On \\emph{Never Let Me Go}}
      \\author{A. Student}
      \\begin{document}
      \\maketitle
      Words.
      \\end{document}
      ``Not this.''
      """)
    #expect(read.blocks == ["heading 1: On Never Let Me Go", "paragraph: Words."])
    #expect(read.title == "On Never Let Me Go")
    #expect(read.emphasis == ["Never Let Me Go"])
  }

  @Test("a file without a document is essay throughout")
  func chapter() {
    #expect(read("\\section{One}\nWords.").blocks == ["heading 2: One", "paragraph: Words."])
  }

  @Test(
    "blank lines and \\par part paragraphs, comment lines do not", arguments: ["\n", "\r\n", "\r"])
  func paragraphs(end: String) {
    let lines = ["one", "% hidden", "two", "", "  three\\par four", "  ", "% hidden", "five"]
    let words = read(lines.joined(separator: end)).words
    #expect(words == ["one\(end)two", "three", "four", "five"])
  }

  @Test("headings have levels and stand alone")
  func headings() {
    let source = "\\chapter{A}\\section*{B}\\subsection[b]{C}\n\\paragraph{D} text \\section{E}"
    #expect(
      read(source).blocks == [
        "heading 1: A", "heading 2: B", "heading 3: C", "heading 5: D", "paragraph: text",
        "heading 2: E",
      ])
  }

  @Test("a footnote is called where it is written and follows its paragraph")
  func footnotes() {
    let read = read("He knows.\\footnote{One\n\ntwo.} So do I.\n\nNext\\footnote{Three}.")
    #expect(read.footnoteCalls == ["He knows.^latex-1 So do I.", "Next^latex-2."])
    #expect(
      read.blocks == [
        "paragraph: He knows. So do I.", "footnote latex-1: One", "footnote latex-1: two.",
        "paragraph: Next.", "footnote latex-2: Three",
      ])
  }

  @Test("block quotations have numbers; the paragraph around them goes on after them")
  func blockQuotations() {
    let read = read(
      """
      She says
      \\begin{quote}
        One.

        Two.\\footnote{Note.}
      \\end{quote}
      and
      \\begin{displayquote}[ch.~2] Three. \\end{displayquote}
      then \\blockquote[p. 2]{Four.} ends.
      """)
    #expect(
      read.blocks == [
        "paragraph: She says", "quotation 0 paragraph: One.", "quotation 0 paragraph: Two.",
        "footnote latex-1: Note.", "paragraph: and", "quotation 1 paragraph: Three.",
        "paragraph: then", "quotation 2 paragraph: Four.", "paragraph: ends.",
      ])
    #expect(read.quotations == ["One.", "Two.", "Three.", "Four."])
  }

  @Test(
    "a signature under a block quotation is a block of its own",
    arguments: ["\\\\\n--- Ruth", "\\hfill --- Ruth", "\\\\ \\hfill--- Ruth", "\n\n— Ruth"])
  func signature(ending: String) {
    let read = read("\\begin{verse}We know. \\\\\nWe do.\(ending)\n\\end{verse}")
    #expect(read.words == ["We know. \nWe do.", "— Ruth"])
    #expect(read.essay.blocks.map(\.isSignature) == [false, true])
  }

  @Test("lists")
  func lists() {
    let source = """
      \\begin{itemize}
        \\item One

        more
        \\item[Two] is
      \\end{itemize}
      after
      """
    #expect(
      read(source).blocks == ["item: One", "paragraph: more", "item: Two  is", "paragraph: after"])
  }

  @Test(
    "what is no prose is passed over",
    arguments: [
      "\\begin{verbatim}\n``x'' % y\n\\end{verbatim}",
      "\\begin{lstlisting}[language=C]\n``x'' {\n\\end{lstlisting}",
      "\\begin{figure}[h]\\caption{``x''}\\end{figure}",
      "\\begin{tabular}{ll} a & \\begin{tabular}{l}b\\end{tabular} \\\\ c & d \\end{tabular}",
      "\\begin{equation*} x \\end{equation*}",
      "\\begin{comment}\n``x''\n\\end{comment}",
      "\\begin{thebibliography}{9}\\bibitem{a} Sim, ``Ishiguro''.\\end{thebibliography}",
      "\\bibliography{refs}", "\\printbibliography[heading=none]", "\\[ x = y \\]",
      "\\includegraphics[width=2cm]{a.png}",
    ])
  func unread(markup: String) {
    #expect(read("before\n\n\(markup)\n\nafter").words == ["before", "after"])
  }

  @Test("environments that print their content are read like what stands around them")
  func transparentEnvironments() {
    let source = "\\begin{abstract}One.\\end{abstract}\\begin{multicols}{2}Two.\\end{multicols}"
    #expect(read(source).words == ["One.", "Two."])
  }

  @Test("a section with the heading of a bibliography is one")
  func bibliography() {
    #expect(
      read("\\section*{Works Cited}\nSim, ``Ishiguro''.\n\\section{Notes}\nMine.").blocks
        == [
          "heading 2: Works Cited", "entry: Sim, “Ishiguro”.", "heading 2: Notes",
          "paragraph: Mine.",
        ])
  }

  @Test("a forgotten brace costs no more than its paragraph")
  func forgottenBraces() {
    #expect(
      read("\\emph{One\n\n\\section{Two\n\nThree} \\label{four\n\nfive").blocks
        == ["paragraph: One", "heading 2: Two", "paragraph: Three", "paragraph: five"])
  }

  @Test("a forgotten \\end costs nothing")
  func forgottenEnd() {
    #expect(
      read("\\begin{figure}\nOne.\n\n\\begin{quote}Two.\n\n\\section{Three}\nFour.").blocks
        == [
          "paragraph: One.", "quotation 0 paragraph: Two.", "heading 2: Three", "paragraph: Four.",
        ])
  }

  @Test("a byte-order mark is no part of the first block")
  func byteOrderMark() {
    #expect(read("\u{FEFF}Words.").words == ["Words."])
  }
}
