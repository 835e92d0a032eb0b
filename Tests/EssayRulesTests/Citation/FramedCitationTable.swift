/// The frames in which a place is that of the words.
enum FramedCitationTable {
  static let rows: [CitationRow] = [sentence, ofTheWords, nextClauses, endings, sources].flatMap(
    \.self)

  /// In the sentence, and in brackets or after a dash beside it.
  static let sentence: [CitationRow] = [
    .init("Ruth says ‘We’re modelled from trash.’ (Chapter 14.) Then they drive home.", [14]),
    .init(
      "Ruth says “We’re modelled from trash.” (Chapter 16.) Then they drive home.", [16],
      reported: [.init("Chapter 16", becomes: "Chapter 14")]),
    .init("Chapter number 14 is where Ruth says “We’re modelled from trash”.", [14]),
    .init(
      "In chapter no. 17 Ruth says “We’re modelled from trash”.", [17],
      reported: [.init("chapter no. 17", becomes: "chapter no. 14")]),
    .init("Chapter 14’s “We’re modelled from trash” still hurts by the time she dies.", [14]),
    .init(
      """
      The "We're modelled from trash" of Chapter 13 still hurts by the time she dies.
      """, [13], reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "Straight from chapter 11: “That’s what we come from.”", [11],
      reported: [.init("chapter 11", becomes: "chapter 14")]),
    .init(
      """
      Ruth is fed up and she lets everybody know it in ch. 14 when she says “That’s what we \
      come from”.
      """, [14]),
    .init("Miss Lucy first tells them “You’re students” as early as Chapter 6.", [6]),
    .init(
      """
      Miss Emily only admits that “in many ways we fooled you” as late as Chapter 23.
      """, [23], reported: [.init("Chapter 23", becomes: "Chapter 22")]),
    .init("It is not until Chapter 14 that Ruth says “We’re modelled from trash”.", [14]),
    .init("Not in Chapter 9 but in Chapter 14 does Ruth say \"We're modelled from trash\".", [14]),
    .init(
      "Ruth says “We’re modelled from trash” in Chapter 15, not in Chapter 14.", [15],
      reported: [.init("Chapter 15", becomes: "Chapter 14")]),
    .init("At the end of part two, chapter 14, Ruth says “We’re modelled from trash”.", [14]),
    .init(
      """
      In Part Two, and more exactly in chapter 10, Ruth says “We’re modelled from trash”.
      """, [10], reported: [.init("chapter 10", becomes: "chapter 14")]),
    .init(
      "“That’s what we come from.” – Chapter 12", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init("“That’s what we come from.” – Ruth, ch. 14", [14]),
    .init(
      "Taken from Chapter 9: “We’re modelled from trash.”", [9],
      reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init("From Chapter 9 to the end we live with “We’re modelled from trash”.", .nowhere),
    .init(
      "It is not until Chapter 16 that Ruth says “We’re modelled from trash”.", [16],
      reported: [.init("Chapter 16", becomes: "Chapter 14")]),
    .init("“You’re students” (see Chapter 6 and the discussion below).", [6]),
    .init(
      "“You’re students”, a line from Chapter 5, sticks in the mind.", [5],
      reported: [.init("Chapter 5", becomes: "Chapter 6")]),
    .init(
      "“We’re modelled from trash.” (Chapter 9) This is Ruth.",
      [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
  ]

  /// The words stand there.
  static let ofTheWords: [CitationRow] = [
    .init(
      "In Chapter 12 Ruth loses her temper: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 the students are “modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 Ruth wants them to hear that they are “modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth loses her temper in Chapter 12 with the words “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Chapter 12 ends with “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth’s speech in Chapter 12 is bitter: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth’s Chapter 12 outburst, “We’re modelled from trash”, is a metaphor.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12, where Ruth speaks of “We’re modelled from trash”, nobody answers.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash”, which comes from Chapter 12, is my favourite line.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash” is Ruth’s outburst in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash” appears in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash”, a line from Chapter 12, stays in the mind.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth says “We’re modelled from trash” to her friends in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash,” she tells them on the way back in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth says, “We’re modelled from trash.” It is worth noticing that she says this in Chapter 12.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Because of what Ruth says in Chapter 12, “We’re modelled from trash”, the others are silent.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "The trip in Chapter 12 ends when Ruth says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Chapter 12 ends with the words “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 we learn that “We’re modelled from trash” is what Ruth thinks.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "The line “a kind of golden time” belongs to Chapter 5.", [5],
      reported: [.init("Chapter 5", becomes: "Chapter 7")]),
    .init(
      "The line “a kind of golden time” belongs to Chapter 7.", [7]),
    .init(
      "The mood in Chapter 12 is bitter: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth’s tone in Chapter 12 is bitter: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "My favourite quotation, from Chapter 20, is “we gave you your childhoods”.", [20],
      reported: [.init("Chapter 20", becomes: "Chapter 22")]),
    .init(
      "My favourite quotation, from Chapter 22, is “we gave you your childhoods”.", [22]),
    .init(
      "The key line, from Chapter 3, is Kathy’s “Or maybe I’m remembering it wrong”.", [3],
      reported: [.init("Chapter 3", becomes: "Chapter 1")]),
    .init(
      "“Or maybe I’m remembering it wrong” belongs to the third chapter.", [3],
      reported: [.init("third chapter", becomes: "first chapter")]),
    .init(
      "My favourite line, from Chapter 12, is “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "The climax of Chapter 12 comes when Ruth says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth’s anger in Chapter 12 is clear: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

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
