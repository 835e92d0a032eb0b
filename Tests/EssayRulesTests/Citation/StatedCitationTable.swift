/// Places told in a sentence of their own, and what an essay says is not said at a place.
enum StatedCitationTable {
  static let rows: [CitationRow] = [sentencesAfter, otherSentences, unsaid, said].flatMap(\.self)

  /// The sentence after the quotation says where it stands.
  static let sentencesAfter: [CitationRow] = [
    .init(
      "Ruth says, “We’re modelled from trash.” This quote is from Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth says, “We’re modelled from trash.” This is in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth says, “We’re modelled from trash.” This comes from Chapter 12 and shows her anger.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth says, “We’re modelled from trash.” This happens in Chapter 12 when they visit Norfolk.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth says, “We’re modelled from trash.” She says this in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth says, “We’re modelled from trash.” Ruth says this to Tommy in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth says, “We’re modelled from trash.” This line is said by Ruth in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth says, “We’re modelled from trash.” This passage is taken from the end of Chapter 12.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash” is what Ruth says. The quotation can be found in Chapter 12.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init("“We’re modelled from trash.” This comes from Chapter 14.", .atMost([14])),
  ]

  /// The sentence after the quotation speaks of something else.
  static let otherSentences: [CitationRow] = [
    .init(
      "Ruth says, “We’re modelled from trash.” It is in Chapter 12 that they go to Norfolk.",
      .nowhere),
    .init(
      "Ruth’s “We’re modelled from trash” haunts Kathy when Madame weeps. This happens in Chapter 6.",
      .nowhere),
    .init(
      "Ruth says, “We’re modelled from trash.” This is not in Chapter 12.",
      .nowhere),
    .init(
      "Ruth says, “We’re modelled from trash.” This is clear in Chapter 22.",
      .nowhere),
    .init(
      "Ruth says, “We’re modelled from trash.” This is echoed in Chapter 22.",
      .nowhere),
  ]

  /// Nobody says the words there.
  static let unsaid: [CitationRow] = [
    .init(
      "When Ruth dies in Chapter 20, nobody says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "When Kathy meets Ruth again in Chapter 18 she doesn’t mention that they are “modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 23, the last, Kathy no longer “can’t help feeling a sort of glow”.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth, who had said “We’re modelled from trash” in Norfolk, apologises.",
      .nowhere),
    .init(
      "In Chapter 20 Ruth, who once said “We’re modelled from trash”, apologises.",
      .nowhere),
    .init(
      "In Chapter 23, Tommy screams because of what he’s heard: “we gave you your childhoods”.",
      .nowhere),
    .init(
      "As early as Chapter 2, we suspect what Miss Emily confirms: “in many ways we fooled you”.",
      .nowhere),
    .init(
      "The “golden time” is finally over in Chapter 10.",
      .nowhere),
    .init(
      "The “golden time” that Kathy describes is destroyed in Chapter 22.",
      .nowhere),
    .init(
      "Ruth’s lie in Chapter 5 about the secret guard and her honesty in “We’re modelled from trash” don’t fit.",
      .nowhere),
  ]

  /// Somebody does, whatever is denied beside it.
  static let said: [CitationRow] = [
    .init(
      "In Chapter 12 Ruth does not hesitate to say “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 Ruth not only says “We’re modelled from trash” but means it.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12, Ruth, who is angry, says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12, the anger in “We’re modelled from trash” is plain.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 nobody stops Ruth when she says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]
}
