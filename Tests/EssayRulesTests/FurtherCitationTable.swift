/// What the fresh sentences taught, in other words.
enum FurtherCitationTable {
  static let rows: [CitationRow] = [
    sentence, argument, notes, lookalikes, everyday,
  ].flatMap(\.self)

  /// In the sentence.
  static let sentence: [CitationRow] = [
    .init(
      "Ruth’s “We’re modelled from trash” (chpt. 9) is bleak.", [9],
      reported: [.init("chpt. 9", becomes: "chpt. 14")]),
    .init(
      "“That’s what we come from.” – Chapter 12", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init("“That’s what we come from.” – Ruth, ch. 14", [14]),
    .init("In chapter number 6 Miss Lucy says “You’re students”.", [6]),
    .init(
      "Taken from Chapter 9: “We’re modelled from trash.”", [9],
      reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init("From Chapter 9 to the end we live with “We’re modelled from trash”.", .nowhere),
    .init(
      "It is not until Chapter 16 that Ruth says “We’re modelled from trash”.", [16],
      reported: [.init("Chapter 16", becomes: "Chapter 14")]),
  ]

  /// Chapters of the argument.
  static let argument: [CitationRow] = [
    .init(
      """
      As Chapter 3 shows, Madame is afraid, and “We’re modelled from trash” explains it.
      """, .nowhere),
    .init(
      """
      As in Chapter 14, where Ruth says “We’re modelled from trash”, the sea is near.
      """, .atMost([14])),
    .init(
      """
      Ruth bragged about an office job in Chapter 12, but now she says “We’re modelled from \
      trash”.
      """, .nowhere),
    .init("In Chapter 14 Ruth now says “We’re modelled from trash”.", [14]),
    .init(
      """
      Compared with the children of Chapter 4, the girl who says “We’re modelled from trash” \
      is old.
      """, .nowhere),
    .init(
      """
      In chapter 2 of their study, Smith and Jones call “a kind of golden time” the key.
      """, .nowhere),
    .init("In chapter 7 of the book Kathy remembers “a kind of golden time”.", [7]),
    .init(
      """
      The rumours that start in Chapter 13 end when Ruth says “We’re modelled from trash”.
      """, .nowhere),
    .init(
      """
      The chapter that follows, Chapter 14, has Ruth say “We’re modelled from trash”.
      """, [14]),
    .init(
      """
      “You’re students” and “we gave you your childhoods” (ch. 6 and ch. 21 respectively) \
      frame the book.
      """, [6], [21], reported: [.init("ch. 21", becomes: "ch. 22")]),
  ]

  /// Headings, lists, tables and notes.
  static let notes: [CitationRow] = [
    .init(
      """
      # Notes

      ## Chapter 6

      ### Miss Lucy

      - “You’re students”
      """, [6]),
    .init(
      """
      # Notes

      ## Chapter 9

      Miss Lucy leaves.

      - “You’re students”
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 6")]),
    .init(
      """
      ## Chapter 9

      - “You’re students” (ch. 6) is still in the air
      """, [6]),
    .init(
      """
      ## Themes in Chapter 9 and later

      - “You’re students”
      """, .nowhere),
    .init(
      """
      Chapter 8:

      - “You’re students”
      - rain
      """, [8], reported: [.init("Chapter 8", becomes: "Chapter 6")]),
    .init(
      """
      | Ch. | Quote |
      | --- | --- |
      | 6 | “You’re students” |
      | 12 | “We’re modelled from trash” |
      """, [6], [12], reported: [.init("12", becomes: "14")]),
    .init(
      """
      | Quote | No. |
      | --- | --- |
      | “You’re students” | 9 |
      """, .nowhere),
    .init(
      """
      | Chapter | Who | Quote |
      | --- | --- | --- |
      | 13–14 | Ruth | “We’re modelled from trash” |
      | | Ruth | “That’s what we come from” |
      """, [13, 14], .nowhere),
    .init(
      """
      Miss Emily explains:

      > But we sheltered you during those years, and we gave you your childhoods.
      >
      > (ch. 20)
      """, [20], reported: [.init("ch. 20", becomes: "ch. 22")]),
    .init(
      """
      They “gave you your childhoods”.[2]

      [2] Ishiguro, ch. 20.
      """, [20], reported: [.init("ch. 20", becomes: "ch. 22")]),
    .init(
      """
      They “gave you your childhoods”.²

      ² Ch. 22.
      """, [22]),
    .init("“You’re students” (see Chapter 6 and the discussion below).", [6]),
    .init(
      "“You’re students”, a line from Chapter 5, sticks in the mind.", [5],
      reported: [.init("Chapter 5", becomes: "Chapter 6")]),
  ]

  /// Places of something else.
  static let lookalikes: [CitationRow] = [
    .init("“You’re students” – the whole of Chapter 9 turns on it.", .nowhere),
    .init("“Or maybe I’m remembering it wrong.” – Chapter 9 is full of this.", .nowhere),
    .init("The ideas taken from Chapter 9 make “You’re students” sound hollow.", .nowhere),
    .init("“You’re students” (Chapters 6 and 22 respectively show why).", .atMost([6, 22])),
    .init("The girl that we meet in Chapter 4 says “We’re modelled from trash”.", .nowhere),
    .init(
      """
      The scene that takes place in Chapter 14, “We’re modelled from trash”, is bleak.
      """, [14]),
    .init(
      """
      # Chapter 9

      “You’re students” is still in the air.
      """, .nowhere),
    .init(
      """
      ## Chapter 9

      - Tommy’s arm, and “You’re students” comes back to him
      """, .nowhere),
    .init(
      """
      ## Chapters 6 and 7

      - “You’re students”
      """, [6, 7]),
    .init(
      """
      ## Chapter 3: Findings

      ### Interviews

      - One pupil found “You’re students” funny
      """, .nowhere),
    .init(
      """
      # Chapter 3: Findings

      - “You’re students”
      """, .nowhere),
    .init(
      """
      ## Since Chapter 9

      - “You’re students”
      """, .nowhere),
    .init(
      """
      After Chapter 9:

      - “You’re students”
      """, .nowhere),
    .init(
      """
      We compared Chapter 9:

      - “You’re students”
      """, .nowhere),
    .init(
      """
      | Page | Chapter | Quote |
      | --- | --- | --- |
      | 69 | six | “You’re students” |
      """, [6]),
    .init(
      """
      | Chapter | Essay line |
      | --- | --- |
      | 9 pages | “You’re students” |
      """, .nowhere),
    .init(
      """
      They “gave you your childhoods” [2] and more.

      There are notes.

      [3] Ishiguro, ch. 20.
      """, .nowhere),
    .init(
      """
      They “gave you your childhoods” [sic].

      [3] Ishiguro, ch. 20.
      """, .nowhere),
    .init(
      """
      They are “modelled from trash”².

      ² In Chapter 9 of his study Smith says so too.
      """, .nowhere),
    .init("Chapter number one of my own novel would open with “You’re students”.", .nowhere),
  ]

  /// Sentences in which several of these meet.
  static let everyday: [CitationRow] = [
    .init(
      "Ruth’s “We’re modelled from trash” in chapter 9 is her lowest point.", [9],
      reported: [.init("chapter 9", becomes: "chapter 14")]),
    .init(
      "In chapter 9, when Ruth says “We’re modelled from trash”, the trip is over.", [9],
      reported: [.init("chapter 9", becomes: "chapter 14")]),
    .init(
      "Chapter 9 is the chapter in which Ruth says “We’re modelled from trash”.", [9],
      reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      "It is in Chapter 9 that Ruth says “We’re modelled from trash”.", [9],
      reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      "Ruth says “We’re modelled from trash” at the end of Chapter 9.", [9],
      reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init("Ruth says “We’re modelled from trash” (see also Chapter 6).", .nowhere),
    .init("Ruth says “We’re modelled from trash” (Chapter 14; see also Chapter 6).", [14]),
    .init("Ruth says “We’re modelled from trash” (Part 2, ch. 14, pp. 163–4).", [14]),
    .init(
      "Ruth says “We’re modelled from trash” (NLMG, chapter 12).", [12],
      reported: [.init("chapter 12", becomes: "chapter 14")]),
    .init("Ruth says “We’re modelled from trash” (NLMG ch14 p163).", [14]),
    .init(
      "Ruth says “We’re modelled from trash” (Ishiguro, 2005, chap. 13, para. 4).", [13],
      reported: [.init("chap. 13", becomes: "chap. 14")]),
    .init(
      """
      Until Chapter 6 nobody tells them anything; there Miss Lucy says “You’re students”.
      """, .nowhere),
    .init(
      """
      Chapter 6 (“You’re students”) and Chapter 14 (“We’re modelled from trash”) belong \
      together.
      """, .atMost([6]), .atMost([14])),
    .init(
      """
      Chapters 6 (“You’re students”) and 15 (“We’re modelled from trash”) belong together.
      """, .nowhere, .nowhere),
    .init(
      """
      From “You’re students” in Chapter 6 to “We’re modelled from trash” in Chapter 14 they \
      grow up.
      """, [6], [14]),
    .init(
      """
      From chapter 1 (“Or maybe I’m remembering it wrong”) on, Kathy doubts herself.
      """, .atMost([1])),
    .init(
      """
      Three chapters before the end, in Chapter 20, Miss Emily says “we gave you your \
      childhoods”.
      """, [20], reported: [.init("Chapter 20", becomes: "Chapter 22")]),
    .init(
      """
      In the chapter after Chapter 21 Miss Emily says “we gave you your childhoods”.
      """, .nowhere),
    .init(
      """
      In Chapter 3 Madame shudders; in Chapter 22 Miss Emily says “we gave you your \
      childhoods”.
      """, [22]),
    .init(
      """
      Having met Madame in Chapter 3, we are ready for “we gave you your childhoods”.
      """, .nowhere),
    .init(
      """
      Madame, whom we first met in Chapter 3, stays silent during “we gave you your \
      childhoods”.
      """, .nowhere),
    .init("Kathy is thirty-one in Chapter 1 and looks back on “a kind of golden time”.", .nowhere),
    .init(
      """
      The tape, lost in Chapter 6 and found in Chapter 15, stands for “a kind of golden time”.
      """, .nowhere),
    .init(
      """
      “We’re modelled from trash,” Ruth says in Chapter 9, and a little later \
      “so why don’t we say it?” finishes them.
      """, [9], .atMost([9]), reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      "The word comes up in Chapter 9. Ruth says there that they’re “modelled from trash”.", [9],
      reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      We first meet Madame in Chapter 3. There is no pity in Ruth when she says “modelled from \
      trash”.
      """, .nowhere),
  ]
}
