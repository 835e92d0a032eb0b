import EssayText
import Testing

@testable import LanguageServer

private let whole =
  "We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. Convicts, maybe, "
  + "just so long as they aren’t psychos. That’s what we come from. We all know it, so why don’t "
  + "we say it?"

/// An essay, how it is written, and what it is once the first item is accepted.
private struct Row: Sendable, CustomTestStringConvertible {
  let language: String
  let before: String
  let after: String

  init(_ before: String, _ after: String, _ language: String = "markdown") {
    self.before = before
    self.after = after
    self.language = language
  }

  var testDescription: String { "\(language): \(before)" }
}

private let rows = [
  // The fragment that the typed words begin.
  Row("Ruth says “modelled fr|", "Ruth says “modelled from trash”"),
  Row("Ruth says “modelled fr|”", "Ruth says “modelled from trash”"),
  Row("Ruth says “modelled fr|.”", "Ruth says “modelled from trash.”"),
  Row("Ruth says “modelled fr|” and more.", "Ruth says “modelled from trash” and more."),
  Row("Ruth says \"modelled fr|\".", "Ruth says \"modelled from trash\"."),
  Row("Ruth says 'modelled fr|", "Ruth says 'modelled from trash'"),
  Row("Ruth says ‘modelled fr|’", "Ruth says ‘modelled from trash’"),
  Row("Ruth says «modelled fr|», yes.", "Ruth says «modelled from trash», yes."),
  Row("Ruth dit «\u{A0}modelled fr|", "Ruth dit «\u{A0}modelled from trash\u{A0}»"),
  Row("Ruth sagt „modelled fr|", "Ruth sagt „modelled from trash“"),
  Row("(“modeled fr|", "(“modelled from trash”"),
  Row("It is “kind of gold|", "It is “kind of golden time”"),
  Row("“just so long as they arent|", "“just so long as they aren’t psychos”"),
  Row("So “sometimes that mea|", "So “sometimes that meant we kept things from you, lied to you”"),
  Row("**Ruth** 😀 e\u{301} says “modelled fr|", "**Ruth** 😀 e\u{301} says “modelled from trash”"),
  Row("> Ruth\r\n> says “modelled fr|”\r\n", "> Ruth\r\n> says “modelled from trash”\r\n"),
  Row("One.\r\n\r\nShe says “modelled fr|", "One.\r\n\r\nShe says “modelled from trash”"),
  // What stands before an ellipsis stays.
  Row("“We’re modelled … That’s wh|", "“We’re modelled … That’s what we come from”"),
  Row("“You’re . . . sp|", "“You’re . . . special.”"),
  Row(
    "“We all know it [...] just so|”", "“We all know it [...] just so long as they aren’t psychos”"),
  Row(
    "``We're modelled \\ldots{} That's wh|",
    "``We're modelled \\ldots{} That's what we come from''", "latex"),
  // A full stop in the middle of a sentence goes.
  Row("Kathy says “|” and goes on.", "Kathy says “Or maybe I’m remembering it wrong” and goes on."),
  Row("Kathy says “|” (ch. 1).", "Kathy says “Or maybe I’m remembering it wrong” (ch. 1)."),
  Row("Kathy says “|”\nand more.", "Kathy says “Or maybe I’m remembering it wrong”\nand more."),
  Row("Kathy says *“|”* here.", "Kathy says *“Or maybe I’m remembering it wrong”* here."),
  Row("Kathy says “|” Ruth goes.", "Kathy says “Or maybe I’m remembering it wrong.” Ruth goes."),
  // Words anywhere, in any order, some of them wrong.
  Row("Ruth says “trash modelled|", "Ruth says “\(whole)”"),
  Row("Ruth says “modelled on|", "Ruth says “\(whole)”"),
  Row("“maybe rembering|", "“Or maybe I’m remembering it wrong.”"),
  // Nothing typed: those of the speaker who is named come first.
  Row("Ruth says “|", "Ruth says “\(whole)”"),
  Row("Ruth says “|”", "Ruth says “\(whole)”"),
  Row("Ruth says \"|\"", "Ruth says \"\(whole.replacing("’", with: "'"))\""),
  Row("Ruth is bitter. She says ‘|’.", "Ruth is bitter. She says ‘\(whole)’."),
  Row("Kathy says “|.", "Kathy says “Or maybe I’m remembering it wrong”."),
  Row("Kathy says “|", "Kathy says “Or maybe I’m remembering it wrong.”"),
  Row("It's late. “maybe I'm|", "It's late. “maybe I'm remembering it wrong”"),
  // Inside a quotation that is there.
  Row("“modelled| from trash”", "“modelled from trash”"),
  Row("“mod|elled and more", "“modelled from trash” and more"),
  Row("“*mod|*”", "“modelled from trash”"),
  Row(
    "Ruth says \"mod| and Tommy a \"golden time\".",
    "Ruth says \"modelled from trash\" and Tommy a \"golden time\"."),
  // LaTeX.
  Row("Ruth says ``modelled fr|", "Ruth says ``modelled from trash''", "latex"),
  Row("Ruth says ``modelled fr|''.", "Ruth says ``modelled from trash''.", "latex"),
  Row("Ruth says `modelled fr|", "Ruth says `modelled from trash'", "latex"),
  Row("Ruth says \\enquote{modelled fr|", "Ruth says \\enquote{modelled from trash}", "latex"),
  Row(
    "Ruth says \\enquote{|}.", "Ruth says \\enquote{\(whole.replacing("’", with: "'"))}.", "latex"),
  Row(
    "Kathy says ``|", "Kathy says ``Or maybe I'm remembering it wrong.''", "latex"),
  Row("Ruth: “modelled fr|", "Ruth: “modelled from trash”", "plaintext"),
  // On a line of its own, what stands above stays.
  Row("Ruth says “We’re modelled\nfrom tr|", "Ruth says “We’re modelled\nfrom trash”"),
  Row("> Ruth says “We’re modelled\n> from tr|", "> Ruth says “We’re modelled\n> from trash”"),
]

struct QuotationCompletionTests {
  @Test("The first item completes the quotation", arguments: rows)
  fileprivate func first(_ row: Row) {
    for encoding in PositionEncoding.allCases {
      let offered = Offered(row.before, row.language, encoding)
      #expect(offered.accepting() == row.after)
    }
  }

  @Test(
    "An apostrophe, a closed quotation, code and a comment offer nothing",
    arguments: [
      "don't|", "the students'|", "the students' |", "It’s|", "“We all know it”|", "'We all'|",
      "\"We all\"|", "word\"|", "`“|`", "a <!-- “| --> b", "```\n“|\n```", "Ruth|", "a “b c d e|",
    ])
  func nothing(_ marked: String) {
    #expect(Offered(marked).labels == [])
  }

  @Test(
    "Nothing is offered in LaTeX's apostrophes, commands and comments",
    arguments: ["don't|", "the students'|", "\\enq|uote{a}", "% “|", "$“|$", "``a''|"])
  func nothingInLaTeX(_ marked: String) {
    #expect(Offered(marked, "latex").labels == [])
  }

  @Test("The second item adds the place behind the mark, before a full stop")
  func cited() {
    #expect(
      Offered("Ruth says “modelled fr|”.").accepting(1)
        == "Ruth says “modelled from trash” (ch. 14).")
    #expect(
      Offered("Ruth says “modelled fr|").accepting(1) == "Ruth says “modelled from trash” (ch. 14)")
    #expect(
      Offered("Kathy says “maybe I’m|").accepting(1)
        == "Kathy says “maybe I’m remembering it wrong” (ch. 1)")
    #expect(
      Offered("Ruth says \\enquote{modelled fr|}.", "latex").accepting(1)
        == "Ruth says \\enquote{modelled from trash} (ch. 14).")
  }

  @Test(
    "The place looks as the essay's others do",
    arguments: [
      ("“a kind of golden time” (Chapter 7)", "(Chapter 14)"),
      ("“a kind of golden time” (ch7)", "(ch14)"),
      ("“a kind of golden time” (Ishiguro, ch. vii)", "(Ishiguro, ch. xiv)"),
      ("“a kind of golden time” (chapter seven)", "(chapter fourteen)"),
      ("“a kind of golden time” (Ch. 7, p. 3)", "(Ch. 14)"),
      ("In Chapter 7 it is “a kind of golden time”", "(Chapter 14)"),
    ])
  func styles(_ essay: String, _ place: String) {
    #expect(
      Offered("\(essay). Ruth says “modelled fr|").accepting(1)
        == "\(essay). Ruth says “modelled from trash” \(place)")
  }

  @Test("All are offered where nothing is typed, those not used yet first")
  func all() {
    let offered = Offered("“Or maybe I’m remembering it wrong.” And “|”")
    #expect(offered.items.count == 10)
    #expect(offered.isIncomplete)
    #expect(offered.items[0]["detail"]?.string == "Miss Lucy, chapter 6")
    #expect(offered.items[8]["detail"]?.string == "Kathy H., chapter 1")
  }

  @Test("A block quotation has no marks")
  func block() {
    #expect(Offered("Ruth says:\n\n> |").accepting() == "Ruth says:\n\n> \(whole)")
    #expect(Offered("Ruth says:\n\n> mod|").accepting(1) == "Ruth says:\n\n> \(whole) (ch. 14)")
    #expect(
      Offered("Ruth says:\r\n\\begin{quote}\r\n  mod|\r\n\\end{quote}", "latex").accepting()
        == "Ruth says:\r\n\\begin{quote}\r\n  \(whole.replacing("’", with: "'"))\r\n\\end{quote}")
    #expect(Offered("> We all know it.\n> mod|").labels == [])
  }

  @Test("An item keeps itself in the list of an editor that filters, and the order is ours")
  func filtering() throws {
    let offered = Offered("Ruth says “trash mod|")
    let item = try #require(offered.items.first)
    #expect(item["filterText"]?.string == "trash mod")
    #expect(item["sortText"]?.string == "0000")
    #expect(item["insertTextFormat"]?.int == 1)
    #expect(item["labelDetails"] == nil)
    #expect(item["documentation"]?["kind"]?.string == "plaintext")
    #expect(offered.items.allSatisfy { $0["filterText"]?.string == "trash mod" })
  }
}
