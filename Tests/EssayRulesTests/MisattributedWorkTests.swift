import EssayRules
import EssaySyntax
import EssayText
import QuoteSets
import Testing

@Suite("misattributed-work")
struct MisattributedWorkTests {
  private func reported(
    _ essay: String, format: EssayFormat = .markdown, by linter: Linter = Samples.novelLinter
  ) -> [String] {
    let analysis = linter.analyse(TextSnapshot(essay), format: format)
    return analysis.findings.filter { $0.rule == "misattributed-work" }
      .map { "\(analysis.text[$0.range]): \($0.message)" }
  }

  @Test("says who wrote the words, or where they stand")
  func messages() {
    #expect(
      reported("As George Orwell wrote, “We’re modelled from trash.”") == [
        "George Orwell: wrong author: Kazuo Ishiguro wrote this, not George Orwell"
      ])
    #expect(
      reported("In *Klara and the Sun* Ishiguro writes, “We’re modelled from trash.”") == [
        "Klara and the Sun: wrong work: this is from Never Let Me Go, not Klara and the Sun"
      ])
  }

  @Test("several quotations under one name are one finding")
  func severalQuotationsAreOneFinding() {
    let essay = """
      Orwell writes, “We’re modelled from trash”, “in many ways we fooled you” and “we gave you \
      your childhoods”.
      """
    #expect(reported(essay).count == 1)
    #expect(reported("“We all know it,” Orwell writes, “so why don’t we say it?”").count == 1)
  }

  @Test("words that anybody may use need an essay about the novel")
  func shortPhrasesNeedASubject() {
    #expect(reported("As Dickens writes, “we all know it”.") == [])
    #expect(reported("Ruth is not there. As Dickens writes, “we all know it”.").count == 1)
    #expect(
      reported("---\ntext: never-let-me-go\n---\n\nDickens says, “We all know it.”").count == 1)
    #expect(reported("Ruth is not there. As Dickens writes, “of you”.") == [])
    #expect(reported("Ruth is not there. As Dickens writes, “special”.") == [])
  }

  @Test("titles are known in LaTeX and in plain text")
  func formats() {
    let rest = "we read, ``We're modelled from trash.''"
    #expect(reported("In \\emph{1984} \(rest)", format: .latex).count == 1)
    #expect(reported("In \\textit{Emma} \(rest)", format: .latex).count == 1)
    #expect(reported("In Emma \(rest)", format: .latex) == [])
    #expect(
      reported("In *1984* we read “We’re modelled from trash”.", format: .plainText).count == 1)
    #expect(
      reported("In _1984_ we read “We’re modelled from trash”.", format: .plainText).count == 1)
    #expect(reported("In 1984 we read “We’re modelled from trash”.", format: .plainText) == [])
  }

  @Test("a chapter of another work is no wrong chapter")
  func chapterOfAnotherWork() {
    let essay = "Ruth says “We’re modelled from trash” (compare *Frankenstein*, ch. 5)."
    let analysis = Samples.analyse(essay)
    #expect(!analysis.findings.contains { $0.rule == "misattributed-chapter" })
    #expect(analysis.quotations.first?.citedPlace == nil)
  }

  @Test("a title in quotation marks is no quotation")
  func titlesAreNoQuotations() {
    #expect(Samples.analyse("I prefer “The Remains of the Day”.").quotations.isEmpty)
    #expect(Samples.analyse("I prefer “Brave New World,” I think.").quotations.isEmpty)
    // One word may be any word.
    #expect(Samples.analyse("“We” is the first word.").quotations.count == 1)
  }

  // MARK: Several sets

  private static let play = QuoteSet(
    id: "the-play", title: "The Winter Garden", author: Author(name: "Ann Other", forms: ["Other"]),
    year: nil, divisions: [], narrator: nil, titles: [], characters: [], relationships: [],
    places: [], themes: [],
    quotations: [
      CanonicalQuotation(
        id: "frost", text: "The frost has taken every orchid but the ugliest.", variants: [],
        speaker: "bea", mode: .spoken, addressees: [], place: [], themes: [], commentary: "Cold.",
        follows: nil)
    ])

  private static let both = Linter(
    quoteSets: [Samples.neverLetMeGo, play], otherWorks: Samples.otherWorks)

  @Test("the authors and titles of the other sets are known")
  func otherSets() {
    #expect(
      reported("As Ann Other writes, “We’re modelled from trash.”", by: Self.both).count == 1)
    #expect(
      reported("In *The Winter Garden* we read “We’re modelled from trash”.", by: Self.both).count
        == 1)
    #expect(
      reported("As Ishiguro writes, “The frost has taken every orchid.”", by: Self.both) == [
        "Ishiguro: wrong author: Ann Other wrote this, not Ishiguro"
      ])
    #expect(
      reported("As Ann Other writes, “The frost has taken every orchid.”", by: Self.both) == [])
  }

  @Test("a set that the essay is not judged by is known all the same")
  func unselectedSet() {
    let essay = """
      ---
      text: never-let-me-go
      ---

      As Ann Other writes, “We’re modelled from trash.”
      """
    #expect(reported(essay, by: Self.both).count == 1)
  }

  @Test("a set and the list that have one work have one work")
  func setOfAListedWork() {
    let set = QuoteSet(
      id: "1984", title: "1984", author: Author(name: "George Orwell", forms: ["Orwell"]),
      year: 1949, divisions: [], narrator: nil, titles: [], characters: [], relationships: [],
      places: [], themes: [], quotations: Self.play.quotations)
    let linter = Linter(quoteSets: [set], otherWorks: Samples.otherWorks)
    let quotation = "“The frost has taken every orchid.”"
    #expect(reported("As Orwell writes in *Nineteen Eighty-Four*, \(quotation)", by: linter) == [])
    #expect(reported("As Orwell writes in *1984*, \(quotation)", by: linter) == [])
    #expect(reported("As Orwell writes in *Animal Farm*, \(quotation)", by: linter).count == 1)
    #expect(reported("As Ishiguro writes, \(quotation)", by: linter).count == 1)
  }
}
