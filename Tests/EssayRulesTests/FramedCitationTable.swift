/// The frames in which a place is that of the words, and sentences in which it is of something else.
enum FramedCitationTable {
  static let rows: [CitationRow] = ofOtherEvents + ofTheWords

  /// Something else happens there.
  static let ofOtherEvents: [CitationRow] = [
    .init(
      "Ruth says “We’re modelled from trash” and Kathy weeps in Chapter 23.",
      .nowhere),
    .init(
      "Ruth’s “We’re modelled from trash” makes her kindness in Chapter 19 a surprise.",
      .nowhere),
    .init(
      "Ruth’s “We’re modelled from trash” is prepared for in Chapter 12.",
      .nowhere),
    .init(
      "Ruth’s “We’re modelled from trash” has its beginnings in Chapter 12.",
      .nowhere),
    .init(
      "Ruth’s “We’re modelled from trash” is never spoken of again, not even in Chapter 19.",
      .nowhere),
    .init(
      "When Ruth says “We’re modelled from trash”, we think of the magazine in Chapter 12.",
      .nowhere),
    .init(
      "When she says “We’re modelled from trash”, Ruth is no longer the girl of Chapter 5.",
      .nowhere),
    .init(
      "“We gave you your childhoods” is bitter, given what Tommy does in Chapter 23.",
      .nowhere),
    .init(
      "Chapter 13 is funny, which makes “We’re modelled from trash” a shock.",
      .nowhere),
    .init(
      "Rodney’s story in Chapter 12 leads to “We’re modelled from trash”.",
      .nowhere),
    .init(
      "Ruth’s manner in Chapter 12 differs from “We’re modelled from trash”.",
      .nowhere),
    .init(
      "The end of Hailsham in Chapter 18 is the end of the “golden time”.",
      .nowhere),
    .init(
      "Madame’s horror in Chapter 3 proves that they are “modelled from trash” to her.",
      .nowhere),
    .init(
      "Nothing in Chapter 12 is as harsh as “We’re modelled from trash”.",
      .nowhere),
    .init(
      "When Madame shudders in Chapter 3, the children do not know that they’re “modelled from trash”.",
      .nowhere),
    .init(
      "Although Chapter 12 is light, “We’re modelled from trash” is not.",
      .nowhere),
    .init(
      "After the happy drive in Chapter 13, “We’re modelled from trash” is a shock.",
      .nowhere),
    .init(
      "Hailsham closes in Chapter 18, so the “golden time” is over.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth’s confession goes beyond “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 7 Miss Lucy builds on “You’re students”.",
      .nowhere),
    .init(
      "In Chapter 23 the “sort of glow” has gone.",
      .nowhere),
    .init(
      "In Chapter 20 Kathy and Tommy enjoy another “golden time”.",
      .nowhere),
    .init(
      "In Chapter 8 Kathy’s mood is darker than in “a kind of golden time”.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth is not the girl who said “We’re modelled from trash”.",
      .nowhere),
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
  ]
}
