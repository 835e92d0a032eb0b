/// Sentences with more than one quotation, speech or place, in which a place must find its own.
enum SharedCitationTable {
  static let rows: [CitationRow] = [
    several, leadingOn, leftBehind, ofOtherSpeeches, elsewhere, notes,
  ].flatMap(\.self)

  /// Several quotations, several places.
  static let several: [CitationRow] = [
    .init(
      """
      In Chapter 6 Miss Lucy says “You’re students”, and in Chapter 14 Ruth says “We’re modelled \
      from trash”.
      """, [6], [14]),
    .init(
      """
      In Chapter 14 Miss Lucy says “You’re students”, and in Chapter 6 Ruth says “We’re modelled \
      from trash”.
      """, [14], [6],
      reported: [
        .init("Chapter 14", becomes: "Chapter 6"), .init("Chapter 6", becomes: "Chapter 14"),
      ]),
    .init("“You’re students” (ch. 6) becomes “modelled from trash” (ch. 14).", [6], [14]),
    .init(
      "“You’re students” (ch. 9) becomes “modelled from trash” (ch. 14).",
      [9], [14], reported: [.init("ch. 9", becomes: "ch. 6")]),
    .init(
      "“You’re students” (ch. 6) becomes “modelled from trash” (ch. 9).",
      [6], [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init("“You’re students” becomes “modelled from trash” (ch. 14).", .nowhere, [14]),
    .init("“You’re students” in Chapter 6 becomes “modelled from trash” in Chapter 14.", [6], [14]),
    .init(
      "“You’re students” in Chapter 6 becomes “modelled from trash” in Chapter 15.",
      [6], [15], reported: [.init("Chapter 15", becomes: "Chapter 14")]),
    .init(
      """
      Between “You’re students” in Chapter 6 and “we gave you your childhoods” in Chapter 22 lies \
      a whole life.
      """, [6], [22]),
    .init(
      "In Chapter 14 Ruth says “We’re modelled from trash” and “That’s what we come from”.",
      [14], .atMost([14])),
    .init(
      "In Chapter 9 Ruth says “We’re modelled from trash” and “That’s what we come from”.",
      [9], .atMost([9]), reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init("“We all know it,” Ruth says in Chapter 14, “so why don’t we say it?”", [14], [14]),
    .init(
      "“We all know it,” Ruth says in Chapter 9, “so why don’t we say it?”",
      [9], [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      "In Chapter 6 Miss Lucy says “You’re students”. Ruth says “We’re modelled from trash”.",
      [6], .nowhere),
    .init(
      """
      Kathy’s “a kind of golden time” (ch. 7) is gone; what is left is “we gave you your \
      childhoods” (ch. 22).
      """, [7], [22]),
    .init(
      """
      “You’re students” (ch. 6); “modelled from trash” (ch. 9); “we gave you your childhoods” (ch. \
      22).
      """, [6], [9], [22], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      """
      In Chapter 14 Ruth says “We’re modelled from trash”, but in Chapter 22 Miss Emily says \
      “we gave you your childhoods”.
      """, [14], [22]),
    .init(
      """
      In Chapter 22 Ruth says “We’re modelled from trash”, but in Chapter 14 Miss Emily says \
      “we gave you your childhoods”.
      """, [22], [14],
      reported: [
        .init("Chapter 22", becomes: "Chapter 14"), .init("Chapter 14", becomes: "Chapter 22"),
      ]),
    .init(
      "Compare “You’re students” (ch. 6) with “We’re modelled from trash” (ch. 14).", [6], [14]),
    .init(
      "Compare “You’re students” (ch. 16) with “We’re modelled from trash” (ch. 14).", [16], [14],
      reported: [.init("ch. 16", becomes: "ch. 6")]),
    .init(
      """
      “You’re students” in Chapter 6 becomes “We’re modelled from trash” in Chapter 14.
      """, [6], [14]),
    .init(
      """
      "You're students" in Chapter 7 becomes "We're modelled from trash" in Chapter 14.
      """, [7], [14], reported: [.init("Chapter 7", becomes: "Chapter 6")]),
    .init(
      """
      Miss Emily says ‘in many ways we fooled you’ and then, still in Chapter 22, ‘we gave you \
      your childhoods’.
      """, .atMost([22]), [22]),
    .init(
      """
      “We’re modelled from trash” (ch. 14) takes back what the children heard in ch. 6.
      """, [14]),
    .init(
      """
      “We’re modelled from trash” (ch. 15) takes back what the children heard in ch. 6.
      """, [15], reported: [.init("ch. 15", becomes: "ch. 14")]),
    .init(
      """
      When Ruth says “We’re modelled from trash” in Chapter 14, we have to think back to \
      Madame’s shudder in Chapter 3.
      """, [14]),
    .init(
      """
      “We’re modelled from trash” and “we gave you your childhoods” (ch. 14 and ch. 22 \
      respectively) contradict one another.
      """, [14], [22]),
    .init("\"We all know it,\" Ruth says in Chapter 14, \"so why don't we say it?\"", [14], [14]),
    .init(
      "“We all know it,” says Ruth (ch. 18), “so why don’t we say it?”", [18], .atMost([18]),
      reported: [.init("ch. 18", becomes: "ch. 14")]),
    .init(
      """
      In chapter 7 Kathy remembers “a kind of golden time” and in the same chapter she speaks \
      of “a sort of glow”.
      """, [7], [7]),
  ]

  /// A place in brackets that is the next quotation’s.
  static let leadingOn: [CitationRow] = [
    .init(
      "Kathy recalls “a kind of golden time”, but Ruth (Chapter 14) says “We’re modelled from trash”.",
      .nowhere, [14]),
    .init(
      "Kathy recalls “a kind of golden time”, but Ruth (Chapter 12) says “We’re modelled from trash”.",
      .nowhere, [12], reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Kathy (Chapter 7) looks back on “a kind of golden time”, while Ruth (Chapter 12) says they’re “modelled from trash”.",
      [7], [12], reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Kathy’s “golden time” and Ruth’s (Chapter 14) “modelled from trash” belong to two worlds.",
      .nowhere, [14]),
    .init(
      "Ruth calls them “modelled from trash”, and Miss Emily is vaguer (ch. 22, “in many ways we fooled you”).",
      .nowhere, [22]),
    .init(
      "Ruth calls them “modelled from trash”, and Miss Emily is vaguer (ch. 20, “in many ways we fooled you”).",
      .nowhere, [20], reported: [.init("ch. 20", becomes: "ch. 22")]),
    .init(
      "Ruth’s question (“why don’t we say it?”) is loud; Kathy’s own doubt (Chapter 1: “Or maybe I’m remembering it wrong”) is a whisper.",
      .nowhere, [1]),
    .init(
      "Kathy recalls “a kind of golden time”; Ruth’s outburst (Chapter 11) is harsher: “modelled from trash”.",
      .nowhere, [11], reported: [.init("Chapter 11", becomes: "Chapter 14")]),
    .init(
      "In Part One (chapters 1–9) Kathy recalls “a kind of golden time”; in Part Two (chapters 10–17) Ruth says “We’re modelled from trash”.",
      [1, 9], [10, 17]),
  ]

  /// A place in brackets that is the quotation’s before it, whatever follows.
  static let leftBehind: [CitationRow] = [
    .init(
      "Kathy recalls “a kind of golden time” (Chapter 9), but Ruth says “We’re modelled from trash”.",
      [9], .nowhere, reported: [.init("Chapter 9", becomes: "Chapter 7")]),
    .init(
      "Kathy says “a kind of golden time” early on (Chapter 3), but Ruth says “We’re modelled from trash” (Chapter 14).",
      [3], [14], reported: [.init("Chapter 3", becomes: "Chapter 7")]),
    .init(
      "Ruth’s words “modelled from trash”, flung at Kathy and Tommy (Chapter 12), meet Miss Emily’s “in many ways we fooled you”.",
      [12], .nowhere, reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Kathy says “a kind of golden time” (Chapter 14) and Ruth says “We’re modelled from trash” (Chapter 7).",
      [14], [7],
      reported: [
        .init("Chapter 14", becomes: "Chapter 7"), .init("Chapter 7", becomes: "Chapter 14"),
      ]),
  ]

  /// Where somebody else speaks, beside whom the quotation is set.
  static let ofOtherSpeeches: [CitationRow] = [
    .init(
      "After Ruth’s outburst in Chapter 14, Miss Emily’s “we gave you your childhoods” rings hollow.",
      .nowhere),
    .init(
      "Coming after Ruth’s speech in Chapter 14, Miss Emily’s “we gave you your childhoods” rings hollow.",
      .nowhere),
    .init(
      "After Miss Lucy’s warning in Chapter 6, Ruth’s “We’re modelled from trash” is only logical.",
      .nowhere),
    .init(
      "After Miss Lucy’s lesson in Chapter 6, “We’re modelled from trash” is only logical.",
      .nowhere),
    .init(
      "Like Miss Lucy’s confession in Chapter 6, Ruth’s outburst is honest: “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In contrast to Miss Lucy’s speech in Chapter 6, Ruth’s “We’re modelled from trash” is bitter.",
      .nowhere),
    .init(
      "Ruth’s speech in Chapter 12 is bitter: “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "After Ruth’s dream in Chapter 12 has ended, Ruth says “We’re modelled from trash”.",
      .atMost([12])),
  ]

  /// What a bracket or the end of a sentence leads to is another part of the novel.
  static let elsewhere: [CitationRow] = [
    .init("“We’re modelled from trash” (a reference back to Chapter 6) is bitter.", .nowhere),
    .init("“We’re modelled from trash” (echoing Chapter 6) is bitter.", .nowhere),
    .init("“We’re modelled from trash” (she has grown up since Chapter 6) is bitter.", .nowhere),
    .init(
      "“We’re modelled from trash” (Ruth to Kathy and Tommy, Chapter 12) is bitter.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init("In Chapter 22 her “We’re modelled from trash” comes back to mind.", .nowhere),
    .init("In Chapter 22 her “We’re modelled from trash” still haunts Kathy.", .nowhere),
    .init(
      "Ruth’s words “We’re modelled from trash” come back to haunt Kathy in Chapter 22.", .nowhere),
    .init(
      "Ruth’s speech in Chapter 14 explains the quarrel in Chapter 12: “We’re modelled from trash”.",
      [14]),
  ]

  /// A note that says in a sentence where the quotation stands, or where something else does.
  static let notes: [CitationRow] = [
    .init(
      "Ruth says “We’re modelled from trash.”[^1]\n\n[^1]: Ruth’s outburst is in chap. 15.", [15],
      reported: [.init("chap. 15", becomes: "chap. 14")]),
    .init(
      "Ruth says “We’re modelled from trash.”[^1]\n\n[^1]: The speech comes from chapter 15 of the novel.",
      [15], reported: [.init("chapter 15", becomes: "chapter 14")]),
    .init(
      "Ruth says “We’re modelled from trash.”[^1]\n\n[^1]: This line can be found in chapter 14.",
      [14]),
    .init(
      "Ruth says “We’re modelled from trash.”[^1]\n\n[^1]: Compare Ruth’s line in Chapter 12.",
      .nowhere),
    .init(
      "Ruth says “We’re modelled from trash.”[^1]\n\n[^1]: The magazine is found in Chapter 12.",
      .nowhere),
    .init(
      "Ruth says “We’re modelled from trash.”[^1]\n\n[^1]: Miss Lucy’s speech is in Chapter 6.",
      .nowhere),
    .init(
      "Ruth says “We’re modelled from trash.”[^1]\n\n[^1]: The phrase echoes Chapter 6.", .nowhere),
  ]
}
