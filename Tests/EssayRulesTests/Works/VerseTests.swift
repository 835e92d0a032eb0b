import EssayRules
import EssayText
import Testing

@Suite("Verse as essays quote it")
struct VerseTests {
  @Test(
    "line ends, slashes and capitals are the essay’s own",
    arguments: [
      "“Stars, hide your fires! / Let not light see my black and deep desires.”",
      "“Stars, hide your fires! // Let not light see my black and deep desires.”",
      "“Stars, hide your fires!/Let not light see my black and deep desires.”",
      "“Stars, hide your fires! Let not light see my black and deep desires.”",
      "“Stars, hide your fires! \\\nLet not light see my black and deep desires.”",
      "“Vaulting ambition, which o’erleaps itself / And falls on th’ other”",
      "“Vaulting ambition, which o’erleaps itself / and falls on th’ other”",
      "“Vaulting ambition, which o’erleaps itself and falls on th’ other”",
      "‘look like the innocent flower, / But be the serpent under’t’",
      "‘look like the innocent flower, but be the serpent under’t’",
      "‘It is too full o’ th’ milk of human kindness’",
      "“too full o' th' milk of human kindness”",
      "“And fill me, from the crown to the toe, top-full / Of direst cruelty!”",
      "“To-morrow, and to-morrow, and to-morrow, / Creeps in this petty pace”",
      "> Stars, hide your fires!\n> Let not light see my black and deep desires.",
      "> Stars, hide your fires!  \n> Let not light see my black and deep desires.",
      "> Stars, hide your fires!\\\n> Let not light see my black and deep desires.",
      "> MACBETH: Stars, hide your fires!\n> Let not light see my black and deep desires. (1.4.50–51)",
      "> Stars, hide your fires!\n> Let not light see my black and deep desires.\n> (1.4.50–51)",
    ])
  func isVerbatim(essay: String) {
    let quotations = SmallSets.analyse(essay, by: "macbeth").quotations
    #expect(quotations.map(\.verdict) == [.verbatim])
  }

  @Test(
    "an ellipsis, a bracket or a first letter is the essay’s own too",
    arguments: [
      "“Stars, hide your fires … black and deep desires.”",
      "“Stars, hide your fires / … / black and deep desires”",
      "“[s]tars, hide your fires! / Let not light see my black and deep desires”",
      "“stars, hide your fires”",
      "“come, let me clutch thee:— / I have thee not, and yet I see thee still”",
      "> Yet do I fear thy nature;\n> […]\n> To catch the nearest way.",
    ])
  func isAdapted(essay: String) {
    let quotations = SmallSets.analyse(essay, by: "macbeth").quotations
    #expect(quotations.map(\.verdict) == [.adapted])
  }

  @Test(
    "a wrong word is wrong across a line end, and is mended there",
    arguments: [
      (
        "“Stars, hide your fires! / Let no light see my black and deep desires.”", "no",
        "“Stars, hide your fires! / Let not light see my black and deep desires.”"
      ),
      (
        "“Vaulting ambition, which o’erleaps itself / And falls on the other”", "the",
        "“Vaulting ambition, which o’erleaps itself / And falls on th’ other”"
      ),
      (
        "“It is too full of th’ milk of human kindness”", "of",
        "“It is too full o’ th’ milk of human kindness”"
      ),
      (
        "> Stars, hide your fires!\n> Let not light see my dark and deep desires.", "dark",
        "> Stars, hide your fires!\n> Let not light see my black and deep desires."
      ),
    ])
  func isMisquoted(essay: String, words: String, mended: String) {
    let analysis = SmallSets.analyse(essay, by: "macbeth")
    let finding = analysis.findings.first { $0.rule == "misquote" }
    #expect(finding.map { analysis.text[$0.range] } == words)
    let edits = finding?.fixes.first?.edits ?? []
    #expect(analysis.text.applying(edits)?.string == mended)
  }
}
