import BuiltInQuoteSets
import EssayRules
import EssayText
import SetChecking
import Testing

@Suite struct `A quote set that is checked` {
  private typealias Sample = SampleSet

  private func term(_ terms: String, _ id: String = "loss") -> String {
    #"{"id": "\#(id)", "name": "Loss", "description": "It hurts.", "terms": \#(terms)}"#
  }

  @Test func `has nothing said of it where nothing is wrong`() {
    #expect(Sample().remarks() == [])
  }

  @Test(arguments: BuiltInRules.ids)
  func `and is built in has nothing graver than information`(id: String) throws {
    let bytes = try #require(BuiltInRules.bytes(of: id))
    let text = try TextSnapshot(validating: bytes)
    let remarks = SetChecker(text, id: id).remarks.filter { $0.severity >= .warning }
    #expect(remarks.map { $0.shown(in: text) } == [])
  }

  @Test func `has its errors told, and then nothing else`() {
    var sample = Sample()
    sample.themes.append(term(#"["drown*"]"#))
    sample.characters[0] = sample.characters[0].replacing("gender", with: "gendre")
    #expect(
      sample.remarks() == [
        "error: ⟨{⟩ missing 'gender' in a character",
        #"error: ⟨"gendre"⟩ unknown key 'gendre' in a character; did you mean 'gender'?"#,
      ])
  }

  // MARK: Quotations

  @Test func `has the one named that breaks the order`() {
    var sample = Sample()
    sample.quotations = [
      SampleSet.quotation("storm", "The storm took all we had.", place: "[1, 2]"),
      SampleSet.quotation("harbour", "No harbour is so far.", place: "[5, 1]"),
      SampleSet.quotation("oars", "We broke our oars on it.", place: "[2, 1]"),
      SampleSet.quotation("shore", "Every shore turns its back.", place: "[2, 3]"),
    ]
    #expect(
      sample.remarks() == [
        "warning: ⟨[5, 1]⟩ 'harbour' is not where the work has it, beside 'storm' (line 13):"
          + " one of the two places is wrong, or their order"
      ])
  }

  @Test(arguments: [
    (
      "The storm took all we had, and gave us the morning.",
      "this is the text of 'storm' (line 13) once more; take one of them out",
      "The storm took all we had, and gave us the morning"
    ),
    (
      "STORM took—all we had!",
      "all of this text is in 'storm' (line 13), too; take it out, or shorten that one",
      "STORM took—all we had"
    ),
    (
      "O: the storm took all we had, and gave us the morning, and rest.",
      "all of 'storm' (line 13) is in this text, too; take it out, or shorten this one",
      "the storm took all we had, and gave us the morning"
    ),
    (
      "And gave us the morning. Then we slept.",
      "these words are in 'storm' (line 13), too; cut them from one of the two",
      "And gave us the morning"
    ),
  ])
  func `may have two that are cut from the same words`(text: String, message: String, words: String)
  {
    var sample = Sample()
    sample.quotations.insert(Sample.quotation("again", text), at: 1)
    #expect(sample.remarks() == ["warning: ⟨\(words)⟩ \(message)"])
  }

  @Test func `may have words twice because the work does`() {
    var sample = Sample()
    sample.quotations.append(
      Sample.quotation("again", "The storm took all we had, again.", place: "[3, 1]"))
    sample.quotations.append(
      Sample.quotation("later", "He said: “No harbour is as far as the one …”", place: "[3, 2]"))
    #expect(
      sample.remarks() == [
        "information: ⟨No harbour is as far as the one⟩ these words are in 'harbour' (line 14), "
          + "too; an essay that quotes nothing else may mean either"
      ])
  }

  @Test func `has no quotations yet`() {
    var sample = Sample()
    sample.quotations = []
    #expect(
      sample.remarks().map { $0.prefix(55) } == [
        "warning: ⟨[\n    \n  ]⟩ there are no quotations yet, so t"
      ])
  }

  @Test func `shows words behind escapes at their place`() {
    var sample = Sample()
    sample.quotations.insert(
      Sample.quotation("again", #"\u201cAnd\tgave us the morning\u201d, \ud83d\ude00 he said."#),
      at: 1)
    #expect(
      sample.remarks().map { $0.prefix(39) } == [
        #"warning: ⟨And\tgave us the morning⟩ the"#
      ])
  }

  @Test func `needs no variant that is the text`() {
    var sample = Sample()
    sample.quotations[1] = Sample.quotation(
      "harbour", "No harbour is far.", place: "[2, 1]",
      more: #", "variants": ["No harbour is far.", "No harbor is far."]"#)
    #expect(
      sample.remarks() == [
        #"warning: ⟨"No harbour is far."⟩ this variant is the quotation's own text; take it out"#
      ])
  }

  // MARK: Themes

  @Test(arguments: [
    (
      #""drown*""#,
      "this is a term of the theme 'sea', too (line 10); a mention would count for both"
    ),
    (
      #""drowned""#,
      "an essay's 'drowned' would count for the theme 'sea', too, by its term 'drown*' (line 10)"
    ),
    (
      #""lost/drown""#,
      "an essay's 'lost/drown' would count for the theme 'sea', too, by its term 'drown*' (line 10)"
    ),
    (
      #""sailo*""#,
      "an essay's 'sailo*' would count for the theme 'sea', too, by its term 'sail*' (line 10)"
    ),
  ])
  func `may have a term that two themes share`(term: String, message: String) {
    var sample = Sample()
    sample.themes.append(self.term("[\(term)]"))
    sample.quotations[0] = sample.quotations[0].replacing(#"["sea"]"#, with: #"["sea", "loss"]"#)
    #expect(sample.remarks() == ["warning: ⟨\(term)⟩ \(message)"])
  }

  @Test(arguments: ["drown in grief", "grie*", "lost at sea", "dr"])
  func `has terms of its own for each theme`(term: String) {
    var sample = Sample()
    sample.themes.append(self.term(#"["\#(term)"]"#))
    sample.quotations[0] = sample.quotations[0].replacing(#"["sea"]"#, with: #"["sea", "loss"]"#)
    #expect(sample.remarks() == [])
  }

  @Test(arguments: [
    ("time", "at a time when"), ("the reader", "matters to the reader at"),
    ("reader*", "to the reader at"), ("{character} knows", "clear that he knows what"),
    ("day after day", "by step when day after day things"),
    ("power*", "writer uses powerful language"),
  ])
  func `may have a term that every essay has`(term: String, found: String) {
    var sample = Sample()
    sample.themes[0] = self.term(#"["\#(term)", "drown*"]"#, "sea")
    let remarks = sample.remarks()
    #expect(remarks.count == 1)
    #expect(remarks[0].hasPrefix("warning: ⟨\"\(term)\"⟩ nearly every essay has the term"))
    #expect(term == "day after day" || remarks[0].contains("“"), "\(remarks)")
  }

  @Test(arguments: ["a- time- last- long- time", "the passing of time", "timeless", "storm*"])
  func `has terms that tell something`(term: String) {
    var sample = Sample()
    sample.themes[0] = self.term(#"["\#(term)", "drown*"]"#, "sea")
    #expect(term.hasPrefix("a-") || sample.remarks() == [])
  }

  @Test func `may have a term that no essay can have`() {
    var sample = Sample()
    sample.themes[0] = self.term(#"["1984", "drown*", "bea", "bea's boat", "naïve", "co2"]"#, "sea")
    #expect(
      sample.remarks() == [
        "warning: ⟨\"1984\"⟩ no essay can have the term '1984': essaylint reads its words as others, "
          + "or as a name"
      ])
  }

  @Test func `may have a term with a name in it, which is one word of an essay`() {
    var sample = Sample()
    sample.characters[0] = sample.characters[0].replacing(
      #""forms": []"#, with: #""forms": ["the creature"]"#)
    sample.themes[0] = self.term(
      #"["drown*", "grief/griefs of the/a creature", "wrath of creature", "hate* the creature"]"#,
      "sea")
    #expect(
      sample.remarks() == [
        "warning: ⟨\"hate* the creature\"⟩ no essay can have the term 'hate* the creature': "
          + "'the creature' is a name, of which a term has only the last word"
      ])
  }

  @Test func `may have a theme that no quotation has`() {
    var sample = Sample()
    sample.themes.append(term(#"["griev*"]"#))
    #expect(
      sample.remarks() == [
        #"warning: ⟨"loss"⟩ no quotation has the theme 'loss', so that none can be suggested for it"#
      ])
  }

  // MARK: Names

  @Test(arguments: [
    ("Will", "'Will' is an ordinary word, too"), ("Hope", "'Hope' is an ordinary word, too"),
    ("They", "'They' is an ordinary word, too"), ("man", "'man' is an ordinary word, which"),
    ("creature", "every 'creature' would be this name"),
    ("the reader", "nearly every essay has 'the reader'"),
  ])
  func `may have a name that is an ordinary word`(name: String, message: String) {
    var sample = Sample()
    sample.characters[0] = sample.characters[0].replacing(
      #""forms": []"#, with: #""forms": ["\#(name)"]"#)
    let remarks = sample.remarks()
    #expect(remarks.count == 1)
    #expect(remarks.first?.hasPrefix("warning: ⟨\"\(name)\"⟩ \(message)") == true, "\(remarks)")
  }

  @Test(arguments: ["the creature", "Will Smith", "Pearl", "the narrator", "First Witch", "C."])
  func `has names that are told from other words`(name: String) {
    var sample = Sample()
    sample.characters[0] = sample.characters[0].replacing(
      #""forms": []"#, with: #""forms": ["\#(name)"]"#)
    #expect(sample.remarks() == [])
  }
}
