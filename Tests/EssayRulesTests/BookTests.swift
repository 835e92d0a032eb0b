import EssayRules
import EssaySyntax
import EssayText
import QuoteSets
import SourceTexts
import Testing

/// A novel and a play that nobody has written, with the sets of their works.
private enum Shelf {
  static let novel = SourceText(
    path: "boat.txt",
    text: TextSnapshot(
      """
      The Boat

      by Nobody

      Chapter 1

      Nobody in the village spoke of the boat. We mended the sails, and
      tarred the keel, and said nothing--nothing at all.

      “Where did he moor it?” asked the harbour master, and spat
      into the _glittering_ water.

      Chapter 2

      In June the harbour filled with mackerel, and the gulls grew insolent.

      My sister said that the sea forgives nobody twice. She had learnt it in the
      cellar of the chandlery, among barrels and mildewed charts.

      Chapter 3

      Nobody in the village spoke of the boat. The lighthouse burned all night and
      my brother came home without his oars.
      """))

  static let play = SourceText(
    path: "quay.txt",
    text: TextSnapshot(
      """
      The Quay

      ACT I

      SCENE I

      [Enter two Sailors.]

      FIRST SAILOR.
      The anchor holds, and yet the harbour slides,
      And every lantern leans toward the tide.

      MARGARET.
      Then cut the cable, for I mean to drown
      Between the rocks and our unlucky town.

      [She points to the lighthouse.]

      FIRST SAILOR.
      You shall not drown while I have rope to throw. Exit.

      MARGARET.
      He has more rope than any hangman’s knot.

      SCENE II

      MARGARET.
      O salt and sorrow, barnacle and brine!

      FIRST SAILOR. [aside]
      She speaks to limpets as a priest to wine.

      MARGARET.
      Who mutters there behind the mackerel nets?
      """))

  static let playSet = QuoteSet(
    id: "quay", title: "The Quay", author: Author(name: "Ann Other", forms: ["Other"]),
    year: nil, divisions: [.act, .scene], narrator: nil, titles: ["The Quay"],
    characters: [
      LiteraryCharacter(
        id: "margaret", name: "Margaret", forms: [], gender: .female, description: "A widow."),
      LiteraryCharacter(
        id: "sailor", name: "First Sailor", forms: ["the sailor"], gender: .male,
        description: "A sailor."),
      LiteraryCharacter(
        id: "tobias", name: "Tobias", forms: [], gender: .male, description: "A hangman."),
    ],
    relationships: [], places: [],
    themes: [
      Theme(id: "sea", name: "The sea", description: "Water.", terms: ["sea", "tide", "drown*"])
    ],
    quotations: [
      CanonicalQuotation(
        id: "drown", text: "Then cut the cable, since I mean to drown", variants: [],
        speaker: "margaret", mode: .spoken, addressees: [], place: [1, 1], themes: ["sea"],
        commentary: "", follows: nil)
    ])

  static let linter = Linter(
    quoteSets: [playSet], configuration: LintConfiguration(ignoredRules: ["missing-theme"]),
    books: [SourceBook(novel, of: nil), SourceBook(play, of: "quay")],
    otherWorks: OtherWorks([
      OtherAuthor(
        name: "William Shakespeare", forms: ["Shakespeare"],
        works: [OtherWork(title: "Macbeth", forms: [], markedForms: [])])
    ]))
}

@Suite("Quotations that only a book knows")
struct BookTests {
  private func analyse(_ essay: String) -> Analysis {
    Shelf.linter.analyse(TextSnapshot(essay), format: .markdown)
  }

  private func findings(_ essay: String) -> [String] {
    let analysis = analyse(essay)
    return analysis.findings.map { "\($0.rule): \(analysis.text[$0.range])" }
  }

  private func mended(_ essay: String) throws -> String {
    let analysis = analyse(essay)
    let fix = try #require(analysis.findings.first?.fixes.first)
    #expect(fix.isCertain)
    return try #require(analysis.text.applying(fix.edits)).string
  }

  @Test(
    "have a verdict as by a set",
    arguments: [
      ("“tarred the keel, and said nothing”", "verbatim"),
      ("“the _glittering_ water”", "verbatim"), ("“glittering”", "verbatim"),
      ("“said nothing — nothing at all”", "verbatim"),
      ("“[w]e mended the sails … and said nothing”", "adapted"),
      ("“tarred the keel and said nothing”", "repunctuated"),
      ("“tarred the deck, and said nothing”", "misquoted"),
      ("“the cellar of the chandlery, amid barrels”", "misquoted"),
      ("“We mended the sails … the gulls grew insolent”", "adapted"),
      ("“the gulls grew insolent … We mended the sails”", "adapted"),
      ("“a critic who never saw the sea”", "unverified"),
      ("“The anchor holds, and yet the harbour slides, / And every lantern leans”", "verbatim"),
      ("“our unlucky town. You shall not drown while I have rope to throw”", "verbatim"),
      ("“She points to the lighthouse”", "verbatim"),
      ("“and yet the harbour slides, and every lantern leans”", "verbatim"),
    ])
  func verdict(quotation: String, verdict: String) throws {
    let found = try #require(analyse("They write \(quotation) there.").quotations.first)
    #expect(found.verdict.rawValue == verdict)
    #expect(found.canonical == nil)
    #expect((found.source == nil) == (verdict == "unverified"))
  }

  @Test("get the book's words, in the essay's own print")
  func fixes() throws {
    #expect(
      try mended("It says “tarred the deck, and said nothing”.")
        == "It says “tarred the keel, and said nothing”.")
    #expect(
      try mended("It says “tarred the keel, and said nothing at all” of it.")
        == "It says “tarred the keel, and said nothing—nothing at all” of it.")
    #expect(
      try mended("It says “the anchor holds, and yet the harbour slides, / And any lantern leans”.")
        == "It says “the anchor holds, and yet the harbour slides, / And every lantern leans”.")
  }

  @Test("are misquoted in block quotations too")
  func blockQuotation() {
    #expect(
      findings(
        "As it says:\n\n> My sister said that the sea forgets nobody twice. She had learnt it in"
          + " the cellar.\n") == ["misquote: forgets"])
    #expect(findings("As I noted:\n\n> Something of mine that nobody else has said.\n") == [])
  }

  @Test("may be a dialogue with its speakers' names")
  func dialogue() {
    let dialogue = """
      They talk:

      > FIRST SAILOR. You shall not drown while I have rope to throw.
      >
      > MARGARET: He has more ropes than any hangman’s knot.
      """
    #expect(findings(dialogue) == ["misquote: ropes"])
    #expect(findings(dialogue.replacing("ropes", with: "rope")) == [])
  }

  @Test(
    "are placed by the book's headings",
    arguments: [
      ("“the sea forgives nobody twice” (Chapter 2)", []),
      ("“the sea forgives nobody twice” (Chapter 3)", ["misattributed-chapter: Chapter 3"]),
      // It stands in two chapters.
      ("“Nobody in the village spoke of the boat” (Chapter 3)", []),
      ("“Nobody in the village spoke of the boat” (Chapter 2)", []),
      // Two words may be anybody's.
      ("“the village” (Chapter 2)", []),
    ] as [(String, [String])])
  func places(essay: String, expected: [String]) {
    #expect(findings("They read \(essay).") == expected)
  }

  @Test(
    "of a play are given to who speaks them there",
    arguments: [
      ("Margaret cries, “O salt and sorrow, barnacle and brine!”", []),
      (
        "Tobias cries, “O salt and sorrow, barnacle and brine!”",
        ["misattributed-speaker: Tobias"]
      ),
      (
        "Margaret says, “She speaks to limpets as a priest to wine”",
        ["misattributed-speaker: Margaret"]
      ),
      ("Margaret remembers, “She speaks to limpets as a priest to wine”", []),
      // Words of two speakers are nobody's.
      ("Tobias says, “our unlucky town. You shall not drown while I have rope”", []),
    ] as [(String, [String])])
  func speakers(essay: String, expected: [String]) {
    #expect(findings("\(essay).") == expected)
  }

  @Test(
    "are of the work whose book has them",
    arguments: [
      ("In *The Quay*, Margaret cries, “O salt and sorrow, barnacle and brine!”", []),
      (
        "In *Macbeth*, she cries, “O salt and sorrow, barnacle and brine!”",
        ["misattributed-work: Macbeth"]
      ),
      (
        "As Shakespeare puts it in *The Quay*, “she speaks to limpets as a priest to wine”",
        ["misattributed-work: Shakespeare"]
      ),
      ("Unlike Shakespeare, Other writes “O salt and sorrow, barnacle and brine!”", []),
      // Nobody says whose work the novel is, and a few words may be anybody's.
      ("In *Macbeth*, they “tarred the keel, and said nothing”", []),
      ("In *Macbeth*, they go “to wine”", []),
    ] as [(String, [String])])
  func works(essay: String, expected: [String]) {
    #expect(findings("\(essay).") == expected)
  }

  @Test("tell line, chapter and speaker")
  func source() throws {
    let place = try #require(
      analyse("“O salt and sorrow, barnacle and brine!”").quotations.first?.source)
    #expect(place.path == "quay.txt")
    #expect(place.line == 28)
    #expect(place.chapter == "1.2")
    #expect(place.speaker == "margaret")
    #expect(place.words == "O salt and sorrow, barnacle and brine!")
    #expect(Shelf.play.text[place.range] == "O salt and sorrow, barnacle and brine")
  }

  @Test("and the divisions that the essay cites, as plays are cited")
  func citedPlace() {
    let quotation = analyse("“Who mutters there behind the mackerel nets?” (1.2)").quotations.first
    #expect(quotation?.citedPlace == [1, 2])
    let place = quotation?.source
    #expect(place?.speakerName == "Margaret")
    #expect(place?.parts == [SourcePlace.Part(.act, 1), SourcePlace.Part(.scene, 2)])
  }

  @Test("that a set has in other words are right where the student's book has theirs")
  func otherEdition() throws {
    let essay = "Margaret says, “Then cut the cable, for I mean to drown”."
    #expect(findings(essay) == [])
    let quotation = try #require(analyse(essay).quotations.first)
    #expect(quotation.verdict == .verbatim)
    #expect(quotation.canonical?.quotation.id == "drown")
    #expect(findings("Tobias says, “Then cut the cable, for I mean to drown”.").count == 1)
    #expect(
      findings("Margaret says, “Then cut the cable, since I mean to drown”.") == [],
      "the set's own words are right, too")
  }

  @Test("that lack what may be none of the speech are not mended unasked")
  func doubtfulFixes() throws {
    for essay in [
      "“Where did he moor it?” asked the harbour master.",
      "“Of course it moored here all along; the bosun tied it by the stone steps at noon”",
      "“You shall not drown while I have rope. And no man shall pull you out of the water”",
    ] {
      for finding in analyse(essay).findings {
        #expect(finding.fixes.allSatisfy { !$0.isCertain }, "\(essay)")
      }
    }
    let spoken = SourceText(
      path: "spoken.txt",
      text: TextSnapshot(
        """
        Chapter 1

        “Of course it moored here all along,” was the answer; “the bosun tied it by the steps.”
        """))
    let linter = Linter(
      quoteSets: [Shelf.playSet], configuration: LintConfiguration(ignoredRules: ["missing-theme"]),
      books: [SourceBook(spoken, of: nil)])
    let analysis = linter.analyse(
      TextSnapshot(
        "He says “Of course it moored here all along; the bosun tied it by the steps”."),
      format: .markdown)
    let finding = try #require(analysis.findings.first)
    #expect(finding.rule == "misquote")
    #expect(finding.fixes.first?.title == "Leave the words out, with an ellipsis")
    #expect(finding.fixes.allSatisfy { !$0.isCertain })
  }

  @Test(
    "of somebody called “the” are given to them, however the book prints the name",
    arguments: ["NURSE", "The Nurse", "THE NURSE"])
  func article(prefix: String) throws {
    let book = SourceText(
      path: "ward.txt",
      text: TextSnapshot(
        ["\(prefix):", "TOBIAS:", "\(prefix):", "TOBIAS:"].enumerated()
          .map { "\($1) Line \($0) of barnacles and mackerel charts." }
          .joined(separator: "\n\n")))
    let nurse = LiteraryCharacter(
      id: "nurse", name: "the Nurse", forms: ["Nurse"], gender: .female, description: "A nurse.")
    let set = QuoteSet(
      id: "ward", title: "The Ward", author: Author(name: "Ann Other", forms: ["Other"]),
      year: nil, divisions: [.act, .scene], narrator: nil, titles: ["The Ward"],
      characters: [nurse] + Shelf.playSet.characters, relationships: [], places: [], themes: [],
      quotations: [])
    let linter = Linter(
      quoteSets: [set], configuration: LintConfiguration(),
      books: [SourceBook(book, of: "ward")])
    let analysis = linter.analyse(
      TextSnapshot("Tobias says “Line 2 of barnacles and mackerel charts”."), format: .markdown)
    #expect(analysis.quotations.first?.source?.speaker == "nurse")
    #expect(analysis.findings.map(\.rule) == ["misattributed-speaker"])
  }

  @Test("that the student interrupts are of one group")
  func interrupted() {
    let quotations = analyse(
      "“He has more rope”, Margaret says, “than any hangman’s knot”, and laughs."
    ).quotations
    #expect(quotations.map(\.group) == [0, 0])
    #expect(quotations.map(\.verdict) == [.verbatim, .verbatim])
  }
}

@Suite("Whose work a book is")
struct SourceBookTests {
  @Test("is found out by the quotations in it, else by its title and author")
  func foundOut() {
    let sets = [Samples.neverLetMeGo, Shelf.playSet]
    #expect(SourceBook(Shelf.novel, among: sets).quoteSet == nil)
    let titled = SourceText(
      path: "a.txt", text: TextSnapshot("The Quay\n\nby Ann Other\n\nACT I\n\nSCENE I\n\nNothing."))
    #expect(SourceBook(titled, among: sets).quoteSet == "quay")
    let quoted = SourceText(
      path: "b.txt",
      text: TextSnapshot(
        "ACT I\n\nSCENE I\n\nMARGARET.\nThen cut the cable, since I mean to drown."))
    #expect(SourceBook(quoted, among: sets).quoteSet == "quay")
  }
}
