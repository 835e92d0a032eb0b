import EssayRules
import Reports
import Testing

@Suite struct `The report for people` {
  /// Everything but the line that counts.
  private func findings(_ sample: Sample, _ finding: Finding, width: Int = 100) -> String {
    let all = printed(.text, [sample.checked([finding])], style: ReportStyle(width: width))
    return all.split(separator: "\n", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "\n")
  }

  @Test func `shows the line, underlines the words, and says what the text has`() {
    let sample = Sample("# Essay\n\nRuth insists that they are “modelled ⟦on⟧ trash”.\n")
    let finding = sample.misquote(
      message: "misquoted: the novel has “from”, not “on”", label: "from",
      notes: ["Ruth, chapter 14: “We’re modelled from trash.”"])
    #expect(
      printed(.text, [sample.checked([finding])]) == """
        essay.md:3:38: error: misquoted: the novel has “from”, not “on” [misquote]
            3 | Ruth insists that they are “modelled on trash”.
              |                                      ~~ from
              = Ruth, chapter 14: “We’re modelled from trash.”

        1 error in 1 essay

        """)
  }

  @Test func `counts what there is, the gravest first`() {
    let sample = Sample("⟦one⟧")
    let essay = sample.checked([
      sample.misquote(), sample.misquote(), sample.misquote(severity: .hint),
      sample.misquote(severity: .warning), sample.misquote(severity: .information),
    ])
    let output = printed(.text, [essay, sample.checked([])])
    #expect(output.hasSuffix("\n\n2 errors, 1 warning, 1 information, 1 hint in 2 essays\n"))
  }

  @Test func `says that there are no problems`() {
    let clean = Sample("words").checked([])
    #expect(printed(.text, [clean, clean]) == "No problems in 2 essays\n")
    #expect(printed(.text, [clean]) == "No problems in 1 essay\n")
  }

  @Test func `counts the files that could not be checked`() {
    let clean = Sample("words").checked([])
    let failure = FailedFile(path: "gone.md", message: "no such file")
    #expect(
      printed(.text, [clean], failures: [failure])
        == "No problems in 1 essay; 1 file could not be checked\n")
    #expect(
      printed(.text, failures: [failure, failure]) == "2 files could not be checked\n")
  }

  @Test func `underlines a place where words are missing`() {
    let sample = Sample("modelled ⟦⟧trash")
    #expect(
      findings(sample, sample.misquote(label: "from")) == """
        essay.md:1:10: error: misquoted [misquote]
            1 | modelled trash
              |          ~ from
        """)
  }

  @Test func `underlines a place at the end of a line`() {
    let sample = Sample("modelled from⟦⟧\ntrash")
    #expect(findings(sample, sample.misquote()).hasSuffix("\n      |              ~"))
  }

  @Test func `underlines only the first line of words that go on`() {
    let sample = Sample("we are ⟦modelled on\ntrash⟧ here")
    #expect(
      findings(sample, sample.misquote()) == """
        essay.md:1:8: error: misquoted [misquote]
            1 | we are modelled on
              |        ~~~~~~~~~~~
        """)
  }

  @Test(arguments: [
    ("日本の⟦本⟧", "      |       ~~"),
    ("a\u{301}e\u{301} ⟦x⟧", "      |    ~"),
    ("👍 ⟦x⟧", "      |    ~"),
    ("\t⟦x⟧", "      |     ~"),
    ("ab\t⟦x⟧", "      |     ~"),
    ("soft\u{AD}ly ⟦x⟧", "      |        ~"),
    ("\u{FEFF}⟦x⟧", "      | ~"),
    ("“it’s” ⟦x⟧", "      |        ~"),
  ])
  func `puts the underline below the words whatever their width`(text: String, underline: String) {
    let sample = Sample(text)
    #expect(findings(sample, sample.misquote()).hasSuffix("\n\(underline)"))
  }

  @Test func `shows tabs as spaces`() {
    let sample = Sample("a\tb ⟦c⟧")
    #expect(findings(sample, sample.misquote()).contains("\n    1 | a   b c\n"))
  }

  @Test func `cuts a long line to the words around the finding`() {
    let before = String(repeating: "before ", count: 40)
    let after = String(repeating: " after", count: 40)
    let sample = Sample("\(before)modelled ⟦on⟧ trash\(after)")
    #expect(
      findings(sample, sample.misquote(label: "from"), width: 60) == """
        essay.md:1:290: error: misquoted [misquote]
            1 | … before modelled on trash after after after …
              |                   ~~ from
        """)
  }

  @Test func `gives the whole room to one side where the other needs none`() {
    let sample = Sample("⟦on⟧ trash" + String(repeating: " after", count: 40))
    #expect(
      findings(sample, sample.misquote(), width: 50) == """
        essay.md:1:1: error: misquoted [misquote]
            1 | on trash after after after after after …
              | ~~
        """)
  }

  @Test(arguments: 30...120)
  func `never prints an excerpt wider than the terminal`(width: Int) {
    let words = String(repeating: "wörds 日本語 and\tmore ", count: 30)
    let sample = Sample(words + "⟦modelled on the trash of “others”⟧ " + words)
    let lines = findings(sample, sample.misquote(), width: width).split(separator: "\n")
    for line in lines.dropFirst() {
      // Every wide character of the sample is one of three.
      let wide = line.unicodeScalars.filter { "日本語".unicodeScalars.contains($0) }.count
      #expect(line.unicodeScalars.count + wide <= width)
    }
  }

  @Test func `cuts words that are longer than the terminal is wide`() {
    let sample = Sample("so ⟦" + String(repeating: "x", count: 200) + "⟧ it is")
    let lines = findings(sample, sample.misquote(), width: 40).split(separator: "\n")
    #expect(lines[1].hasSuffix("x …"))
    #expect(lines[1].count <= 40)
    #expect(lines[2].count <= 40)
  }

  @Test func `puts a label for which there is no room below the words`() {
    let sample = Sample("that is where all of us ⟦come of⟧")
    #expect(
      findings(sample, sample.misquote(label: "come from, and that is"), width: 50) == """
        essay.md:1:25: error: misquoted [misquote]
            1 | that is where all of us come of
              |                         ~~~~~~~
              |                    come from, and that is
        """)
  }

  @Test func `breaks long notes between words`() {
    let sample = Sample("⟦on⟧")
    let note = "Ruth, chapter 14: “We’re modelled from trash. Junkies, prostitutes, winos, tramps.”"
    #expect(
      findings(sample, sample.misquote(notes: [note]), width: 60).hasSuffix(
        """

              = Ruth, chapter 14: “We’re modelled from trash.
                Junkies, prostitutes, winos, tramps.”
        """))
  }

  @Test func `lets nothing in the essay steer the terminal`() {
    let sample = Sample("a\u{1B}[31m ⟦b⟧ \u{9B}2J \u{202E}c \u{7}")
    let finding = sample.misquote(
      message: "not \u{1B}]0;x\u{7}", label: "\u{1B}c", notes: ["\u{8}\r\n"])
    let output = printed(
      .text, [sample.checked([finding], path: "\u{1B}[2J.md")], style: ReportStyle())
    let steering = output.unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control || $0 == "\u{202E}"
    }
    #expect(steering.isEmpty)
    #expect(output.contains("a␛[31m b �2J �c ␇"))
  }

  @Test func `is in colour only where that is asked for`() {
    let sample = Sample("⟦on⟧")
    let essay = sample.checked([sample.misquote(label: "from", notes: ["note"])])
    #expect(!printed(.text, [essay]).contains("\u{1B}"))
    let coloured = printed(.text, [essay], style: ReportStyle(isColoured: true))
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;31m~~\u{1B}[0m"))
    let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == printed(.text, [essay]))
  }

  @Test func `makes room for long line numbers`() {
    let sample = Sample(String(repeating: "\n", count: 123_455) + "⟦on⟧")
    #expect(
      findings(sample, sample.misquote()) == """
        essay.md:123456:1: error: misquoted [misquote]
        123456 | on
               | ~~
        """)
  }
}
