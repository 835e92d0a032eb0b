/// Places in what others wrote: a critic's chapter, a guide's unit. They are nobody's mistake.
enum OtherWritersCitationTable {
  static let rows: [CitationRow] = [brackets, notes, sentences, own].flatMap(\.self)

  /// In brackets, or beside the name in a sentence.
  static let brackets: [CitationRow] = [
    .init("“We’re modelled from trash” (Keller, chapter 3) is a bitter line.", .nowhere),
    .init("“We’re modelled from trash” (Keller 2012, ch. 3) is a bitter line.", .nowhere),
    .init("“We’re modelled from trash” (Keller, 2012: ch. 3) is a bitter line.", .nowhere),
    .init("“We’re modelled from trash” (quoted in Keller, ch. 3) is a bitter line.", .nowhere),
    .init("“We’re modelled from trash” (Ruth, quoted in Keller, ch. 3) is bitter.", .nowhere),
    .init("“We’re modelled from trash” (see chapter 3 of Keller) is a bitter line.", .nowhere),
    .init("“We’re modelled from trash” (Keller and Osei, Chapter 3) is bitter.", .nowhere),
    .init("“We’re modelled from trash” has been explained by Keller (ch. 3).", .nowhere),
    .init("Keller (chapter 3) says that “We’re modelled from trash” is bitter.", .nowhere),
    .init("According to Keller (2012, ch. 3), “We’re modelled from trash” is bitter.", .nowhere),
    .init("The textbook (Unit 4, chapter 3) calls “a kind of golden time” ironic.", .nowhere),
  ]

  /// In footnotes.
  static let notes: [CitationRow] = [
    .init(
      """
      Kathy’s “a kind of golden time” is ironic.[^1]

      [^1]: A. Keller, *Copied Lives* (Leeds: Hill, 2012), ch. 3.
      """, .nowhere),
    .init(
      """
      Kathy’s “a kind of golden time” is ironic.[^1]

      [^1]: See Keller, ch. 3.
      """, .nowhere),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. (Keller, ch. 3)
      """, .nowhere),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. (Ruth, ch. 13)
      """, [13], reported: [.init("ch. 13", becomes: "ch. 14")]),
    .init(
      """
      Kathy’s “a kind of golden time” is ironic.[^1]

      [^1]: Kazuo Ishiguro, *Never Let Me Go* (London: Faber and Faber, 2005), ch. 6.
      """, [6], reported: [.init("ch. 6", becomes: "ch. 7")]),
    .init(
      """
      Kathy’s “a kind of golden time” is ironic.[^1]

      [^1]: *Never Let Me Go*, ch. 6.
      """, [6], reported: [.init("ch. 6", becomes: "ch. 7")]),
  ]

  /// In the sentence.
  static let sentences: [CitationRow] = [
    .init(
      "Keller, in chapter 3 of *Ishiguro’s Copies*, says “We’re modelled from trash” is bitter.",
      .nowhere),
    .init(
      "Keller says in chapter 3 of *Copied Lives* that “We’re modelled from trash” is bitter.",
      .nowhere),
    .init("Keller has argued in chapter 3 that “We’re modelled from trash” is bitter.", .nowhere),
    .init("As Keller shows in her third chapter, “We’re modelled from trash” is bitter.", .nowhere),
    .init("In her third chapter, Keller says “We’re modelled from trash” is bitter.", .nowhere),
    .init("In Keller’s chapter 3, “We’re modelled from trash” is called bitter.", .nowhere),
    .init("My study guide, chapter 3, says that “a kind of golden time” is ironic.", .nowhere),
  ]

  /// The author, a character, the work: the novel's own place.
  static let own: [CitationRow] = [
    .init(
      "“We’re modelled from trash” (Ishiguro 2005, ch. 13) is bitter.", [13],
      reported: [.init("ch. 13", becomes: "ch. 14")]),
    .init(
      "“We’re modelled from trash” (2005, ch. 13) is bitter.", [13],
      reported: [.init("ch. 13", becomes: "ch. 14")]),
    .init(
      "“We’re modelled from trash” (Ruth, ch. 13) is bitter.", [13],
      reported: [.init("ch. 13", becomes: "ch. 14")]),
    .init(
      "“We’re modelled from trash” (*Never Let Me Go*, ch. 13) is bitter.", [13],
      reported: [.init("ch. 13", becomes: "ch. 14")]),
    .init(
      "“We’re modelled from trash” (Norfolk, ch. 13) is bitter.", [13],
      reported: [.init("ch. 13", becomes: "ch. 14")]),
    .init(
      "“We’re modelled from trash” (Vintage edition, ch. 13) is bitter.", [13],
      reported: [.init("ch. 13", becomes: "ch. 14")]),
    .init(
      "Ishiguro, in his thirteenth chapter, has Ruth say “We’re modelled from trash”.", [13],
      reported: [.init("thirteenth chapter", becomes: "fourteenth chapter")]),
    .init(
      "Ishiguro (2005, ch. 13) lets Ruth say “We’re modelled from trash”.", [13],
      reported: [.init("ch. 13", becomes: "ch. 14")]),
    .init(
      "Later, in Chapter 13, says Ruth, “We’re modelled from trash”.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
  ]
}
