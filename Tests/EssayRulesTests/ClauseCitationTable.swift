/// Which clause or phrase of its sentence a place belongs to.
enum ClauseCitationTable {
  static let rows: [CitationRow] = [
    events, endings, numbers, sources, nextClauses,
  ].flatMap(\.self)

  /// The place is at the head of the clause after the quotation's.
  static let nextClauses: [CitationRow] = [
    .init(
      "Ruth says “We’re modelled from trash”, and in Chapter 22 Miss Emily explains why.", .nowhere),
    .init("Ruth says “We’re modelled from trash”, but by Chapter 19 she is gentler.", .nowhere),
    .init(
      "Ruth says “We’re modelled from trash”, while in Chapter 22, readers learn more.", .nowhere),
    .init(
      "Ruth says “We’re modelled from trash” in Chapter 12, and Tommy is silent.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth says “We’re modelled from trash”, and she says it in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// What happens at the place is not what is quoted.
  static let events: [CitationRow] = [
    .init(
      "What Miss Lucy avoids in Chapter 6, Ruth says out loud: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "All that Miss Lucy hints at in Chapter 6 Ruth finally says: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "Everything that was hoped for in Chapter 12 is lost when Ruth says, “We’re modelled from trash.”",
      .nowhere),
    .init(
      "What Ruth says in Chapter 12 is “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "What Ruth says in Chapter 12, “We’re modelled from trash”, is bitter.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "What we hear in Chapter 12 is Ruth saying, “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Eight chapters after Miss Lucy’s talk in Chapter 6, Ruth says, “We’re modelled from trash.”",
      .nowhere),
    .init(
      "Long after the sale in Chapter 4, Ruth says, “We’re modelled from trash.”", .nowhere),
    .init(
      "Despite the kindness of Chapter 6, Miss Emily says, “we gave you your childhoods”.", .nowhere
    ),
    .init(
      "After Ruth’s outburst in Chapter 12, “We’re modelled from trash”, nobody speaks.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Just before the end of Chapter 12, Ruth says, “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "During the walk in Chapter 12, Ruth says, “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// What a place is known for, begun there or gone elsewhere.
  static let endings: [CitationRow] = [
    .init(
      "The hope of Chapter 12 is gone when Ruth says, “We’re modelled from trash.”", .nowhere),
    .init(
      "The innocence of Chapter 1 is long gone when Ruth says, “We’re modelled from trash.”",
      .nowhere),
    .init(
      "Chapter 12’s hope is gone when Ruth says, “We’re modelled from trash.”", .nowhere),
    .init(
      "The promise of the seventh chapter fades when Miss Emily says, “in many ways we fooled you”.",
      .nowhere),
    .init(
      "The glow of Chapter 7 is gone by the time that Miss Emily says, “in many ways we fooled you”.",
      .nowhere),
    .init(
      "The climax of Chapter 12 comes when Ruth says, “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "The tension in Chapter 12 rises when Ruth says, “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "The trip begins in Chapter 12 and ends with Ruth saying, “We’re modelled from trash.”",
      .nowhere),
    .init(
      "The journey starts in Chapter 12 and finishes with Ruth saying, “We’re modelled from trash.”",
      .nowhere),
    .init(
      "The argument begins in Chapter 12 with “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "This recalls the moment in Chapter 6 when Miss Lucy is lost for words: “We’re modelled from trash”, says Ruth.",
      .nowhere),
    .init(
      "This recalls the moment in Chapter 12 when Ruth loses her temper: “We’re modelled from trash.”",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In the second chapter of his book on Ishiguro, Smith discusses “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In the third chapter of his study of Ishiguro, Smith discusses “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In the twelfth chapter of his novel, Ishiguro has Ruth say, “We’re modelled from trash.”",
      [12],
      reported: [.init("twelfth chapter", becomes: "fourteenth chapter")]),
    .init(
      "The argument of Chapter 12 ends as Ruth cries, “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Chapter 12 is nearly over when Ruth says, “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// Numbers alone, and with a possessive ending.
  static let numbers: [CitationRow] = [
    .init(
      "The kindness of the sixth chapter is gone by the fourteenth, where Ruth says, “That’s what we come from”.",
      [14]),
    .init(
      "The shame of the fifth chapter returns in the twelfth, when Ruth says, “We’re modelled from trash.”",
      [12],
      reported: [.init("twelfth", becomes: "fourteenth")]),
    .init(
      "What was hinted at in Chapter 6 is said aloud in 14, when Ruth cries, “We’re modelled from trash.”",
      [14]),
    .init(
      "What was whispered in Chapter 6 is shouted in 12, where Ruth cries, “We’re modelled from trash.”",
      [12],
      reported: [.init("12", becomes: "14")]),
    .init(
      "In Chapter 12 only one in 14 students hears Ruth say “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 14 Ruth, born in 1984, says “We’re modelled from trash”.", [14]),
    .init(
      "In the sixth chapter there are two speeches, and in the second, Miss Lucy says “You’re students”.",
      [6]),
    .init(
      "Chapter 12’s “lied to you” isn’t an apology, though it ought to be.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 22")]),
    .init(
      "Chapter Twelve’s “we gave you your childhoods” isn’t an apology.", [12],
      reported: [.init("Chapter Twelve", becomes: "Chapter Twenty-Two")]),
    .init(
      "Chapter XII’s “we gave you your childhoods” is hard.", [12],
      reported: [.init("Chapter XII", becomes: "Chapter XXII")]),
    .init(
      "The twelfth chapter’s “we gave you your childhoods” is hard.", [12],
      reported: [.init("twelfth chapter", becomes: "twenty-second chapter")]),
  ]

  /// Places “from” which words come.
  static let sources: [CitationRow] = [
    .init(
      "The quotation “lied to you” from chapter 12 shows the deceit.", [12],
      reported: [.init("chapter 12", becomes: "chapter 22")]),
    .init(
      "“We’re modelled from trash” from Chapter 10 is about identity.", [10],
      reported: [.init("Chapter 10", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash”, from Chapter 12, is bitter.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "This quote, from Chapter 10, shows her anger: “We’re modelled from trash.”", [10],
      reported: [.init("Chapter 10", becomes: "Chapter 14")]),
    .init(
      "These words, from Chapter 14, are bitter: “We’re modelled from trash.”", [14]),
    .init(
      "(The phrase “remembering it wrong”, ch. 11, belongs to none of these scenes, but it colours them all.)",
      [11],
      reported: [.init("ch. 11", becomes: "ch. 1")]),
    .init(
      "This line from Chapter 6 makes “We’re modelled from trash” sound worse.", .nowhere),
    .init(
      "A line from Chapter 6 is set beside “We’re modelled from trash”.", .nowhere),
    .init(
      "“We’re modelled from trash” follows from Chapter 13.", .nowhere),
    .init(
      "From Chapter 12 on, nobody forgets “We’re modelled from trash”.", .nowhere),
    .init(
      "“We’re modelled from trash” haunts Tommy from Chapter 15 on.", .nowhere),
    .init(
      "(Cf. Chapter 16, where Ruth says that they are “modelled from trash”.)", [16],
      reported: [.init("Chapter 16", becomes: "Chapter 14")]),
    .init(
      "(Cf. Chapter 16; “We’re modelled from trash” is said there.)", .nowhere),
    .init(
      "“We’re modelled from trash” from a girl who in Chapter 12 dreamt of an office is bitter.",
      .nowhere),
    .init(
      "This phrase, from Chapter 12 on, is Ruth’s: “We’re modelled from trash.”", .nowhere),
    .init(
      "The dream, from Chapter 12, is over when Ruth says “We’re modelled from trash”.", .nowhere),
    .init(
      "Ruth, silent in Chapter 12, says “We’re modelled from trash”.", .nowhere),
    .init(
      "Ruth, back in Chapter 12, says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "The passage from Chapter 12 in which Ruth says “We’re modelled from trash” is bitter.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "A quotation from Chapter 12 is “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "The words taken from Chapter 12 are these: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash” and the line from Chapter 6 about smoking belong together.",
      .nowhere),
    .init(
      "The scene from Chapter 6 makes “We’re modelled from trash” sound worse.", .nowhere),
  ]
}
