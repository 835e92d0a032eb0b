import EssayText
import QuoteSets
import Testing

@testable import EssayRules

@Suite("Which texts an essay is about")
struct SubjectTests {
  private func analyse(_ essay: String, by linter: Linter = Samples.linter) -> Analysis {
    linter.analyse(TextSnapshot(essay), format: .markdown)
  }

  @Test(
    "is found out by titles, names and quotations",
    arguments: [
      ("In *Macbeth* nobody sleeps.", ["macbeth"]),
      ("In MACBETH nobody sleeps.", ["macbeth"]),
      ("Hailsham is a school like no other.", ["never-let-me-go"]),
      ("Kathy, Ruth and Tommy wait for Miss Lucy at the pond.", ["never-let-me-go"]),
      ("Scrooge counts his coals.", ["a-christmas-carol"]),
      (
        "He says, “Vaulting ambition, which o’erleaps itself / And falls on th’ other”.",
        ["macbeth"]
      ),
      (
        "She says “We’re modelled from trash. Junkies, prostitutes, winos, tramps.”",
        ["never-let-me-go"]
      ),
      ("Is *Frankenstein* sadder than *Never Let Me Go*?", ["frankenstein", "never-let-me-go"]),
      ("*Dr Jekyll and Mr Hyde* is about London.", ["jekyll-and-hyde"]),
      // In small letters, where something shows that a work is meant.
      ("never let me go by kazuo ishiguro is about clones.", ["never-let-me-go"]),
      ("in the novel never let me go nobody runs away.", ["never-let-me-go"]),
      ("“never let me go” is sad, and so is *macbeth*.", ["macbeth", "never-let-me-go"]),
      ("In never let me go, ishiguro lets nobody run away.", ["never-let-me-go"]),
      ("the play macbeth is short.", ["macbeth"]),
      // Nearly right, and set off.
      ("*Never Let You Go* is sad.", ["never-let-me-go"]),
      ("In “Never Let Go” nobody runs away.", ["never-let-me-go"]),
      ("NLMG is sad.", ["never-let-me-go"]),
    ])
  func subjects(_ essay: String, _ expected: [String]) {
    #expect(analyse(essay).subjects.map(\.id) == expected)
  }

  @Test(
    "is none of those that are known, where too little speaks for them",
    arguments: [
      "George promises Lennie that they will live off the fat of the land.",
      "My friend Ruth and her brother Tommy moved to Norfolk.",
      "Ishiguro’s *The Remains of the Day* is about a butler.",
      "Shakespeare wrote *Hamlet* for a company that he owned a part of.",
      "Elizabeth refuses him, and William is told of it by Henry.",
      "My mother could never let me go, and neither could my father.",
      "“Never let go”, says the coach, and Never Let You Go is a song.",
      "*Never Let Them Win* is a film; *Never Forget* is another.",
      "",
    ])
  func others(_ essay: String) {
    let analysis = analyse("# An essay\n\n\(essay)\n")
    #expect(analysis.subjects.map(\.id) == [])
    #expect(analysis.themes.isEmpty)
    #expect(!analysis.findings.contains { $0.rule == "missing-theme" })
  }

  @Test("is what the essay is about, and not what it mentions in passing")
  func passing() {
    let essay = """
      # Ruth in *Never Let Me Go*

      Ruth lies, and Kathy knows that Ruth lies; Tommy does not. At Hailsham nobody asked Ruth why.
      Kathy, who tells us of Ruth, is kinder to Ruth than Tommy is, as if she were not Ruth’s victim.
      Like Lady Macbeth, she washes her hands: “Out, damned spot! out, I say!”
      """
    let analysis = analyse(essay)
    #expect(analysis.subjects.map(\.id) == ["never-let-me-go"])
    #expect(analysis.quoteSets.map(\.id) == ["macbeth", "never-let-me-go"])
    #expect(Set(analysis.findings.compactMap(\.theme)).isDisjoint(with: ["ambition", "guilt"]))
    #expect(analysis.quotations.first?.canonical?.quoteSet.id == "macbeth")
  }

  @Test(
    "is another work where the essay’s title names that",
    arguments: [
      "Jealousy in *Othello*", "How is jealousy shown in Othello?",
      "*West Side Story* and the street",
      "Beloved by Toni Morrison", "Jealousy in Shakespeare’s Othello",
    ])
  func otherTitles(_ title: String) {
    let essay = "# \(title)\n\nLike Macbeth, he falls. In Macbeth, too, there is a murder.\n"
    #expect(analyse(essay).subjects.isEmpty)
  }

  @Test("is what the essay itself or the configuration says")
  func said() {
    let essay = "Romeo and Juliet die in Verona."
    #expect(analyse("---\ntext: macbeth\n---\n\n\(essay)\n").subjects.map(\.id) == ["macbeth"])
    let linter = Samples.linter(by: LintConfiguration(texts: ["frankenstein"]))
    #expect(analyse(essay, by: linter).subjects.map(\.id) == ["frankenstein"])
  }

  @Test("is found out again after an edit")
  func edits() {
    let versions = [
      "# Essay\n\nMacbeth is a king.\n", "# Essay\n\nMacbeth is a king.\n\nScrooge is none.\n",
      "# Essay\n\nScrooge is none.\n", "# Essay\n\nNobody is one.\n",
    ]
    var analysis: Analysis?
    for version in versions {
      let text = TextSnapshot(version)
      let edited = Samples.linter.analyse(text, format: .markdown, reusing: analysis)
      let fresh = Samples.linter.analyse(text, format: .markdown)
      #expect(edited.subjects.map(\.id) == fresh.subjects.map(\.id))
      #expect(edited.findings.map(\.message) == fresh.findings.map(\.message))
      analysis = edited
    }
  }

  @Test(
    "makes the same misquotes of what an essay has, however it names the text",
    arguments: [
      ("In *Never Let Me Go* nobody runs away.", true),
      ("In never let me go by kazuo ishiguro nobody runs away.", true),
      ("Ishiguro’s clones never run away.", true), ("Kathy and Ruth never run away.", true),
      ("In NLMG nobody runs away.", true), ("In *Never Let You Go* nobody runs away.", true),
      ("Nobody runs away.", false), ("He could never let me go.", false),
    ])
  func names(_ sentence: String, _ isNamed: Bool) {
    let essay = "# Essay\n\n\(sentence) We read: “Or maybe I remember it wrong”.\n"
    #expect(analyse(essay).quotations.last?.verdict == (isNamed ? .misquoted : .unverified))
  }

  @Test("makes a likeness by chance no misquote of a text that is not named")
  func chance() {
    let line = "a man has to mind his own business and look after himself and his own"
    let quotation = analyse("Mr Birling says that “\(line)”.").quotations.first
    #expect(quotation?.verdict == .unverified)
  }
}
