/// What the reader knows of LaTeX's commands and of the packages that essays use.
///
/// Of a command that is not listed, the options are left out, and of its arguments those that do
/// not look like words with spaces between them.
enum LaTeXCommand {
  /// Prints its last argument; some come before it that are no words.
  case text(skipped: Int = 0)
  case emphasis
  /// Emphasises the rest of the group.
  case emphasisSwitch
  /// Prints marks around its last argument.
  case quotation(skipped: Int = 0)
  case blockQuotation(skipped: Int = 0)
  case footnote
  case heading(Int)
  case title
  /// Prints its options, in brackets.
  case citation
  /// Prints a name, a number or an address that is not ours to judge.
  case placeholder
  case verbatim
  case begin, end, item
  case space, fill, lineBreak, paragraphBreak
  case falseCondition
  /// Prints nothing of its arguments.
  case ignored
  /// Gives the command that follows a meaning.
  case definition
  /// Prints a character. TeX swallows the spaces after a command's name; where a word may go on
  /// after it, so do we.
  case symbol(String, joins: Bool)
  case accent(LaTeXAccent)

  static func named(_ name: String) -> LaTeXCommand? { table[name] }

  private static let table: [String: LaTeXCommand] = {
    var table: [String: LaTeXCommand] = [:]
    func add(_ names: String, _ command: LaTeXCommand) {
      for name in names.split(separator: " ") { table[String(name)] = command }
    }
    addWords(add)
    addStructure(add)
    addIgnored(add)
    for (name, character) in LaTeXCharacters.joining {
      table[name] = .symbol(character, joins: true)
    }
    for (name, character) in LaTeXCharacters.standing {
      table[name] = .symbol(character, joins: false)
    }
    for (name, accent) in LaTeXAccent.letters { table[name] = .accent(accent) }
    return table
  }()

  private static func addWords(_ add: (String, LaTeXCommand) -> Void) {
    add("textbf textrm textsf texttt textsc textup textmd textnormal textlf textsw text", .text())
    add(
      "underline uline uwave sout st ul hl so mbox hbox fbox makebox framebox centerline", .text())
    add("uppercase lowercase MakeUppercase MakeLowercase textsuperscript textsubscript", .text())
    add("textls lettrine gls Gls glspl Glspl caption hyperref lowercasesc mkbibquote", .text())
    add("textcolor colorbox foreignlanguage textlang href hyperlink hypertarget", .text(skipped: 1))
    add("parbox raisebox scalebox texorpdfstring", .text(skipped: 1))
    add("fcolorbox resizebox", .text(skipped: 2))
    add("emph textit textsl mkbibemph", .emphasis)
    add("em itshape it slshape sl", .emphasisSwitch)
    add("enquote textquote say", .quotation())
    add(
      "textcquote foreignquote hyphenquote foreigntextquote hyphentextquote", .quotation(skipped: 1)
    )
    add("foreigntextcquote hyphentextcquote", .quotation(skipped: 2))
    add("blockquote", .blockQuotation())
    add("blockcquote foreignblockquote hyphenblockquote", .blockQuotation(skipped: 1))
    add("footnote footnotetext endnote", .footnote)
    add("cite parencite autocite footcite footcitetext citep citealp citealt smartcite", .citation)
    add("supercite fullcite footfullcite textcite citet citeauthor citetitle citeyear", .citation)
    add("Cite Parencite Autocite Footcite Citep Smartcite Textcite Citet Citeauthor", .citation)
    add("cites parencites autocites footcites textcites citeyearpar notecite", .citation)
    add("ref pageref autoref cref Cref vref nameref eqref url nolinkurl today", .placeholder)
    add("ensuremath includegraphics", .placeholder)
    add("verb lstinline path", .verbatim)
  }

  private static func addStructure(_ add: (String, LaTeXCommand) -> Void) {
    add("part chapter addchap", .heading(1))
    add("section addsec subtitle", .heading(2))
    add("subsection minisec", .heading(3))
    add("subsubsection", .heading(4))
    add("paragraph", .heading(5))
    add("subparagraph", .heading(6))
    add("title", .title)
    add("begin", .begin)
    add("end", .end)
    add("item", .item)
    add("quad qquad enspace thinspace space hspace nobreakspace", .space)
    add("hfill", .fill)
    add("newline linebreak", .lineBreak)
    add("par newpage clearpage cleardoublepage pagebreak maketitle", .paragraphBreak)
    add("iffalse", .falseCondition)
  }

  private static func addIgnored(_ add: (String, LaTeXCommand) -> Void) {
    add("documentclass usepackage RequirePackage PassOptionsToPackage", .ignored)
    add("newcommand renewcommand providecommand DeclareMathOperator def let", .definition)
    add("NewDocumentCommand RenewDocumentCommand newlength newcounter newif", .definition)
    add("newenvironment renewenvironment newtheorem", .ignored)
    add("author date thanks institute email address affiliation keywords", .ignored)
    add("label index nomenclature newglossaryentry newacronym input include", .ignored)
    add("bibliography bibliographystyle addbibresource printbibliography nocite", .ignored)
    add("hypersetup pdfinfo graphicspath setlength addtolength setcounter", .ignored)
    add("addtocounter vspace vskip rule phantom hphantom vphantom", .ignored)
    add("addcontentsline markboth markright pagestyle thispagestyle pagenumbering", .ignored)
    add("fancyhead fancyfoot lhead chead rhead lfoot cfoot rfoot titleformat", .ignored)
    add("titlespacing geometry selectlanguage setmainfont color", .ignored)
    add("todo marginpar marginnote comment footnotemark xspace noindent", .ignored)
    add("mintinline pdfbookmark setcitestyle ExecuteBibliographyOptions", .ignored)
  }
}
