/// Sentences in which several things meet, as they do in an essay.
enum EverydayCitationTable {
  static let rows: [CitationRow] = [
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
