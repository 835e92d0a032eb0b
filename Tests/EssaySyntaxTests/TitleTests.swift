import EssaySyntax
import Testing

@Suite("The essay's title")
struct TitleTests {
  @Test(
    "is the first heading, else a first line that looks like one",
    arguments: [
      ("Words first.\n\n# Deceit\n\nWords.", "Deceit"),
      ("Deceit in Ishiguro\n\nWords are here.", "Deceit in Ishiguro"),
      ("How does Ishiguro present deceit?\n\nWords.", "How does Ishiguro present deceit?"),
      (
        "**Explore how Ishiguro presents deceit.**\n\nWords.",
        "Explore how Ishiguro presents deceit."
      ),
    ])
  func found(essay: String, title: String) {
    #expect(ReadEssay(essay).title == title)
  }

  @Test(
    "is missing where the essay begins with a sentence, a quotation or a list",
    arguments: ["Ishiguro deceives.\n\nWords.", "> Deceit\n\nWords.", "- Deceit\n\nWords.", ""])
  func missing(essay: String) {
    #expect(ReadEssay(essay).title == nil)
  }

  @Test("is what LaTeX's \\title says, before any section")
  func latex() {
    let body = "\\section{One}\nWords."
    #expect(ReadEssay(body, as: .latex).title == "One")
    #expect(ReadEssay("\\title{On\n  Deceit}\n" + body, as: .latex).title == "On\nDeceit")
  }
}
