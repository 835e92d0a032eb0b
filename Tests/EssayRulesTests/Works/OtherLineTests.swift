import EssayRules
import EssayText
import Testing

@Suite("Other lines of a work that are like its canonical quotations")
struct OtherLineTests {
  private func quotation(_ line: String, of work: String) -> Analysis {
    Samples.linter(by: LintConfiguration(texts: [work])).analyse(
      TextSnapshot("Here we read “\(line)”.\n"), format: .markdown)
  }

  @Test(
    "are no misquotes, whole or in part",
    arguments: [
      ("a-christmas-carol", "What right have you to be dismal?"),
      ("a-christmas-carol", "… reason have you to be morose? You’re rich enough …"),
      ("a-christmas-carol", "These are but shadows of the things that have been"),
      ("a-christmas-carol", "What idol has displaced you?"),
      ("jekyll-and-hyde", "that thing was not my master"),
      ("frankenstein", "I bore a hell within me, which nothing could extinguish"),
      ("frankenstein", "my creator, make me happy"),
      ("macbeth", "The thane of Cawdor lives"),
      ("macbeth", "Alas, poor country"),
      ("romeo-and-juliet", "sin from thy lips? O trespass"),
    ])
  func isNoMisquote(work: String, line: String) {
    let analysis = quotation(line, of: work)
    #expect(analysis.quotations.map(\.verdict) == [.unverified])
  }

  @Test(
    "clear nothing that is not one of them, word for word",
    arguments: [
      ("a-christmas-carol", "What reason have you to be happy?"),
      ("a-christmas-carol", "Another idol has replaced me"),
      ("jekyll-and-hyde", "I will never set eyes on him before"),
      ("frankenstein", "I like the archfiend had a hell within me"),
      ("macbeth", "Bleed, my poor country"),
      ("macbeth", "Foul is fair and fair is foul"),
    ])
  func isMisquote(work: String, line: String) {
    let analysis = quotation(line, of: work)
    #expect(analysis.quotations.map(\.verdict) == [.misquoted])
  }

  @Test("and a lost mark beside another is named alone")
  func marks() {
    let analysis = quotation("You are my creator, but I am your master—obey!", of: "frankenstein")
    #expect(
      analysis.findings.map(\.message).contains(
        "punctuation: the text has a semicolon here, too: “master;—obey”"))
  }
}
