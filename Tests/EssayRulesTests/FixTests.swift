import EssayRules
import EssaySyntax
import EssayText
import Testing

@Suite("Fixes")
struct FixTests {
  /// The essay after the first fix of its misquote.
  private func mended(_ essay: String, _ format: EssayFormat) throws -> String {
    let analysis = Samples.analyse(essay, format: format)
    let finding = try #require(analysis.findings.first { $0.rule == "misquote" })
    let fix = try #require(finding.fixes.first)
    return try #require(analysis.text.applying(fix.edits)).string
  }

  @Test(
    "leave Markdown whole",
    arguments: [
      ("“so why don’t we *ever* say it?”", "“so why don’t we say it?”"),
      ("“so why don’t we **ever** say it?”", "“so why don’t we say it?”"),
      ("“modelled *on* trash”", "“modelled *from* trash”"),
      ("“modelled **on trash**”", "“modelled **from trash**”"),
      ("“we *gave all* your childhoods”", "“we *gave you* your childhoods”"),
      ("“in *so many* ways we fooled you”", "“in *many* ways we fooled you”"),
      ("“in so[^1] many ways we fooled you”", "“in [^1]many ways we fooled you”"),
      (
        "“in [so](http://a.b) many ways we fooled you”",
        "“in [](http://a.b)many ways we fooled you”"
      ),
      ("> in so\n> many ways we fooled you", "> in many ways we fooled you"),
      ("> in *so*\n> many ways we fooled you", "> in many ways we fooled you"),
      ("“modelled on&nbsp;trash”", "“modelled from&nbsp;trash”"),
    ])
  func leaveMarkdownWhole(wrong: String, right: String) throws {
    #expect(try mended(wrong, .markdown) == right)
  }

  @Test(
    "let a quotation end before the student’s own words",
    arguments: [
      (
        "Ruth says “We’re modelled from trash and this shows how she feels.” They go.",
        "Ruth says “We’re modelled from trash” and this shows how she feels. They go."
      ),
      (
        "Ruth says \"We’re modelled from trash which shows she hates herself\".",
        "Ruth says \"We’re modelled from trash\" which shows she hates herself."
      ),
      (
        "It was “a kind of *golden time*, which shows her nostalgia ”.",
        "It was “a kind of *golden time*”, which shows her nostalgia ."
      ),
      (
        "Ruth says “**We’re modelled from trash** and *that hurts* Kathy”.",
        "Ruth says “**We’re modelled from trash**” and *that hurts* Kathy."
      ),
      (
        "Ruth says “We’re modelled from trash and that hurts Kathy[^1]”.",
        "Ruth says “We’re modelled from trash” and that hurts Kathy[^1]."
      ),
      (
        "“blur into each other like old photographs”", "“blur into each other” like old photographs"
      ),
      // What may be a slip of the pen is taken out.
      ("They are “modelled from the trash”.", "They are “modelled from trash”."),
      ("They are “modelled from trash only”.", "They are “modelled from trash”."),
    ])
  func endBeforeOwnWords(wrong: String, right: String) throws {
    #expect(try mended(wrong, .markdown) == right)
  }

  @Test("let a quotation end before the student’s own words in LaTeX")
  func endBeforeOwnWordsInLaTeX() throws {
    #expect(
      try mended("Ruth says ``We're modelled from trash and this shows her anger''.", .latex)
        == "Ruth says ``We're modelled from trash'' and this shows her anger.")
    #expect(
      try mended("It was ``a kind of \\emph{golden time} which shows her loss''.", .latex)
        == "It was ``a kind of \\emph{golden time}'' which shows her loss.")
  }

  @Test(
    "of words that the essay itself calls wrong are never made unasked",
    arguments: [
      "It is “modelled from trash”, not “modelled on trash”.",
      "Ruth says “modelled from trash” rather than “modelled on trash”.",
      "Ruth says “modelled from trash” instead of “modelled on trash”.",
      "“Modelled from trash” is harsher than “modelled on trash” would have been.",
      "“Modelled on trash” would be more usual.",
      "Ruth could have said “modelled on trash”.",
      "If Ruth had said “modelled on trash”, nobody would mind.",
      "Ruth doesn’t say “modelled on trash”.",
      "Don’t write “modelled on trash”!",
      "Students often misquote this as “modelled on trash”.",
      "In the film, Ruth says “modelled on trash”.",
    ])
  func keepWhatIsRejected(essay: String) throws {
    for (text, isCertain) in [(essay, false), ("Ruth says “modelled on trash”.", true)] {
      let finding = try #require(
        Samples.analyse(text, format: .markdown).findings.first { $0.rule == "misquote" })
      #expect(finding.fixes.first?.isCertain == isCertain)
    }
  }

  @Test(
    "of words that suit the student's sentence are never made unasked, and brackets are offered",
    arguments: [
      ("The past “tends to blur”.", "The past “tend[s] to blur”."),
      ("They “tended to blur into each other”.", "They “tend[ed] to blur into each other”."),
      ("Kathy says she “can’t help feeling sad”.", "Kathy says she “can’t help feeling [sad]”."),
      ("Ruth asks “why [they] don’t say it”.", "Ruth asks “why [they] don’t … say it”."),
    ])
  func keepWhatSuitsTheSentence(essay: String, offered: String) throws {
    let finding = try #require(
      Samples.analyse(essay, format: .markdown).findings.first { $0.rule == "misquote" })
    #expect(finding.fixes.first?.isCertain == false)
    let texts = try finding.fixes.map { fix in
      try #require(Samples.analyse(essay, format: .markdown).text.applying(fix.edits)).string
    }
    #expect(texts.contains(offered))
  }

  @Test(
    "never take words out unasked that may stand where the canonical quotation leaves some out",
    arguments: [
      ("“Remember, you’re students. You’re . . . special.”", false),
      ("“So you’re students.”", false),
      ("“it’s much, much worse to smoke. You’ve been told about it. You’re students.”", false),
      ("“worse to smoke than it ever was for him. You’re students.”", true),
      ("“You are students. You’re . . . special.”", true),
    ])
  func keepWordsOfGap(quotation: String, isCertain: Bool) throws {
    let essay = "Miss Lucy says \(quotation)"
    let finding = try #require(
      Samples.analyse(essay, format: .markdown).findings.first { $0.rule == "misquote" })
    #expect(finding.fixes.first?.isCertain == isCertain)
  }

  @Test(
    "are not certain where a third of the words differ, in several places",
    arguments: [
      ("“We sheltered them during our years”", false),
      ("“we sheltered you during our years”", true),
      ("“we all sheltered you during these years”", true),
      ("“we shelterd them durring those years”", true),
    ])
  func doubtWhatDiffersMuch(quotation: String, isCertain: Bool) throws {
    let finding = try #require(
      Samples.analyse("Miss Emily says \(quotation).", format: .markdown).findings.first {
        $0.rule == "misquote"
      })
    #expect(finding.fixes.first?.isCertain == isCertain)
  }

  @Test(
    "never call a word misspelt or cut off that is one",
    arguments: [
      ("The years “blurred into each other”.", "misquoted: the text has “blur”, not “blurred”"),
      ("She says, “It’s no good that I smoked.”", "misquoted: the text has “not”, not “no”"),
      ("She says, “We modelled from trash.”", "misquoted: the text has “We’re”, not “We”"),
      ("It is “modelled from trahs”.", "misquoted: “trahs” is misspelt; the text has “trash”"),
      (
        "“Maybe I’m remembring it wrong”, she says.",
        "misquoted: “remembring” is misspelt; the text has “remembering”"
      ),
    ])
  func sayWhatIsWrong(essay: String, message: String) throws {
    let finding = try #require(
      Samples.analyse(essay, format: .markdown).findings.first { $0.rule == "misquote" })
    #expect(finding.message == message)
  }

  @Test("keep the capital of the quotation's first word")
  func keepTheCapital() throws {
    let mended = try mended("“Perhaps I’m remembering it wrong”", .markdown)
    #expect(mended == "“Maybe I’m remembering it wrong”")
  }

  @Test(
    "put right at a quotation's edge what is the text's, and take out what is the student's",
    arguments: [
      (
        "Miss Lucy says “It’s not good that I used to smoke”",
        "Miss Lucy says “It’s not good that I smoked”"
      ),
      ("“It’s not good that I did it.”", "“It’s not good that I smoked.”"),
      ("“Or maybe I’m remembering it badly”", "“Or maybe I’m remembering it wrong”"),
      ("“Or maybe I’m remembering wrongly”", "“Or maybe I’m remembering it wrong”"),
      ("“tend to blur into one another and fade”", "“tend to blur into each other”"),
      ("“old photographs blur into each other”", "“blur into each other”"),
    ])
  func mendEdges(wrong: String, right: String) throws {
    #expect(try mended(wrong, .markdown) == right)
  }

  @Test("put a word back in its place, and the message says which")
  func wordInTheWrongPlace() throws {
    let essay = "“Very well, that meant sometimes we kept things from you”"
    let finding = try #require(
      Samples.analyse(essay, format: .markdown).findings.first { $0.rule == "misquote" })
    #expect(
      finding.message
        == "misquoted: “sometimes” stands in the wrong place; the text has “well, sometimes that”")
    #expect(
      try mended(essay, .markdown) == "“Very well, sometimes that meant we kept things from you”")
  }

  @Test("that would only take out what the text has elsewhere are never made unasked")
  func moved() throws {
    let essay = "Miss Lucy says “what you must understand is that it’s much worse for you”"
    let finding = try #require(
      Samples.analyse(essay, format: .markdown).findings.first { $0.rule == "misquote" })
    #expect(finding.fixes.first?.isCertain == false)
  }

  @Test(
    "that take out what the quotation has beside them may be made unasked",
    arguments: [
      (
        "“sheltered you during those years and years, and we gave you your childhoods”",
        "“sheltered you during those years, and we gave you your childhoods”"
      ),
      (
        "“sheltered you during those years, those years, and we gave you”",
        "“sheltered you during those years, and we gave you”"
      ),
      (
        "“we sheltered you and sheltered you during those years”",
        "“we sheltered you during those years”"
      ),
    ])
  func takeOutRepetitions(wrong: String, right: String) throws {
    #expect(try mended(wrong, .markdown) == right)
    let finding = try #require(Samples.analyse(wrong).findings.first { $0.rule == "misquote" })
    #expect(finding.fixes.first?.isCertain == true)
  }

  @Test("that would break off in the middle of a phrase are never made unasked")
  func breakOff() throws {
    let finding = try #require(
      Samples.analyse("The years “tend to blur together”.", format: .markdown).findings
        .first { $0.rule == "misquote" })
    #expect(finding.fixes.first?.isCertain == false)
  }

  @Test(
    "leave LaTeX whole",
    arguments: [
      (#"``so why don't we \emph{ever} say it?''"#, #"``so why don't we say it?''"#),
      (#"\enquote{modelled \emph{on} trash}"#, #"\enquote{modelled \emph{from} trash}"#),
      (
        #"\enquote{in \textbf{so many} ways we fooled you}"#,
        #"\enquote{in \textbf{many} ways we fooled you}"#
      ),
      (
        #"``in so\footnote{Mine.} many ways we fooled you''"#,
        #"``in \footnote{Mine.}many ways we fooled you''"#
      ),
    ])
  func leaveLaTeXWhole(wrong: String, right: String) throws {
    #expect(try mended(wrong, .latex) == right)
  }

  @Test(
    "print as the essay's running words do, or else its marks",
    arguments: [
      ("It’s Ruth’s: “Im remembering it wrong”", EssayFormat.markdown, "I’m"),
      ("It's Ruth's: \"Im remembering it wrong\"", .markdown, "I'm"),
      ("<!-- don't -->\n\nIt’s Ruth’s: “Im remembering it wrong”", .markdown, "I’m"),
      ("`don't` is code, it’s no word: “Im remembering it wrong”", .markdown, "I’m"),
      ("---\n# don't\n---\n\nIt’s Ruth’s: “Im remembering it wrong”", .markdown, "I’m"),
      ("% don’t\nIt's Ruth's: ``Im remembering it wrong''", .latex, "I'm"),
      ("Or maybe \"Im remembering it wrong\"", .plainText, "I'm"),
      ("Ruth says 'Were modelled from trash'", .plainText, "We're"),
      ("Or maybe “Im remembering it wrong”", .plainText, "I’m"),
      ("Or maybe «Im remembering it wrong»", .plainText, "I’m"),
    ])
  func printAsTheEssayDoes(essay: String, format: EssayFormat, right: String) throws {
    #expect(try mended(essay, format).contains(right))
  }

  @Test("put brackets around words only where no markup comes between them")
  func bracketsKeepMarkupWhole() throws {
    let plain = Samples.analyse("“modelled on trash”").findings.first { $0.rule == "misquote" }
    #expect(plain?.fixes.count == 2)
    let mixed = Samples.analyse("“But we sheltered *you at* all those years”")
    for fix in mixed.findings.flatMap(\.fixes) {
      let stars = mixed.text.applying(fix.edits)?.string.count { $0 == "*" }
      #expect(stars.map { $0 % 2 } == 0)
    }
  }
}
