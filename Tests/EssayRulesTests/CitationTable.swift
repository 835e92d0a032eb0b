/// Sentences as students write them, and in which chapter a careful teacher would say that each
/// places its quotations.
enum CitationTable {
  static let rows: [CitationRow] = [
    figures, words, roman, ordinals, lists, several, argument, none, notes,
  ].flatMap(\.self)

  /// Figures and short forms of the word.
  static let figures: [CitationRow] = [
    .init("In Chapter 14 Ruth says, “We’re modelled from trash.”", [14]),
    .init("In chapter 14, Ruth says “We’re modelled from trash”.", [14]),
    .init("Ruth says “We’re modelled from trash” in Chapter 14.", [14]),
    .init("“We’re modelled from trash” (Chapter 14).", [14]),
    .init("“We’re modelled from trash” (ch. 14).", [14]),
    .init("“We’re modelled from trash” (ch 14).", [14]),
    .init("“We’re modelled from trash” (Ch.14).", [14]),
    .init("“We’re modelled from trash” (ch14).", [14]),
    .init("“We’re modelled from trash” (Chap. 14).", [14]),
    .init("“We’re modelled from trash” (chapter14).", [14]),
    .init("“We’re modelled from trash” (Ishiguro, ch. 14).", [14]),
    .init("“We’re modelled from trash” (Ishiguro 2005, ch. 14).", [14]),
    .init("“We’re modelled from trash” (Ruth, ch. 14, p. 164).", [14]),
    .init("“We’re modelled from trash” (p. 164, ch. 14).", [14]),
    .init("“We’re modelled from trash” [ch. 14].", [14]),
    .init("“We’re modelled from trash” (14.2).", [14]),
    .init("“We’re modelled from trash,” CHAPTER 14.", [14]),
    .init("“We’re modelled from trash” (Part Two, Chapter 14).", [14]),
    .init(
      "In Chapter 9 Ruth says, “We’re modelled from trash.”",
      [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      "Ruth says “We’re modelled from trash” in chapter 9.",
      [9], reported: [.init("chapter 9", becomes: "chapter 14")]),
    .init(
      "“We’re modelled from trash” (Chapter 9).",
      [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash” (ch. 9).",
      [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init("“We’re modelled from trash” (ch 9).", [9], reported: [.init("ch 9", becomes: "ch 14")]),
    .init("“We’re modelled from trash” (Ch.9).", [9], reported: [.init("Ch.9", becomes: "Ch.14")]),
    .init("“We’re modelled from trash” (ch9).", [9], reported: [.init("ch9", becomes: "ch14")]),
    .init("“We’re modelled from trash” (Ch9).", [9], reported: [.init("Ch9", becomes: "Ch14")]),
    .init(
      "“We’re modelled from trash” (chap. 9).",
      [9], reported: [.init("chap. 9", becomes: "chap. 14")]),
    .init(
      "“We’re modelled from trash” (Ishiguro, ch. 9).",
      [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      "“We’re modelled from trash” (Ruth, ch. 9, p. 164).",
      [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      "“We’re modelled from trash” [ch. 9].",
      [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      "“We’re modelled from trash” (Part Two, Chapter 9).",
      [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init("“We’re modelled from trash” (Ishiguro 14.2).", [14]),
    .init("“We’re modelled from trash” (9.2).", [9], reported: [.init("9.2", becomes: "14.2")]),
    .init("“We’re modelled from trash” (see ch. 14).", [14]),
    .init(
      "“We’re modelled from trash” (Ishiguro, 2005: ch. 9).",
      [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      "“We’re modelled from trash” (ch. 9).",
      [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init("If we turn to Chapter 14, Ruth says “We’re modelled from trash”.", [14]),
    .init(
      "If we turn to Chapter 9, Ruth says “We’re modelled from trash”.",
      [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init("In Chapter 14 of the novel Ruth says “We’re modelled from trash”.", [14]),
    .init(
      "In Chapter 9 of *Never Let Me Go* Ruth says “We’re modelled from trash”.",
      [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
  ]

  /// Numbers in words.
  static let words: [CitationRow] = [
    .init("In Chapter Fourteen Ruth says “We’re modelled from trash”.", [14]),
    .init("In chapter fourteen Ruth says “We’re modelled from trash”.", [14]),
    .init("In Chapter Twenty-Two Miss Emily says “we gave you your childhoods”.", [22]),
    .init("In chapter twenty-two Miss Emily says “we gave you your childhoods”.", [22]),
    .init("In chapter twenty two Miss Emily says “we gave you your childhoods”.", [22]),
    .init("In Chapter One Kathy says “Or maybe I’m remembering it wrong”.", [1]),
    .init("“You’re students” (Chapter Six).", [6]),
    .init(
      "In Chapter Nine Ruth says “We’re modelled from trash”.",
      [9], reported: [.init("Chapter Nine", becomes: "Chapter Fourteen")]),
    .init(
      "In chapter nine Ruth says “We’re modelled from trash”.",
      [9], reported: [.init("chapter nine", becomes: "chapter fourteen")]),
    .init(
      "In Chapter Nine Miss Emily says “we gave you your childhoods”.",
      [9], reported: [.init("Chapter Nine", becomes: "Chapter Twenty-Two")]),
    .init(
      "In chapter twenty-one Ruth says “We’re modelled from trash”.",
      [21], reported: [.init("chapter twenty-one", becomes: "chapter fourteen")]),
    .init(
      "In chapter twenty-one Miss Emily says “we gave you your childhoods”.",
      [21], reported: [.init("chapter twenty-one", becomes: "chapter twenty-two")]),
  ]

  /// Roman numerals.
  static let roman: [CitationRow] = [
    .init("“We’re modelled from trash” (Chapter XIV).", [14]),
    .init("“We’re modelled from trash” (ch. xiv).", [14]),
    .init("“You’re students” (Ch. VI).", [6]),
    .init("In Chapter I Kathy admits, “Or maybe I’m remembering it wrong.”", [1]),
    .init(
      "“We’re modelled from trash” (Chapter IX).",
      [9], reported: [.init("Chapter IX", becomes: "Chapter XIV")]),
    .init(
      "“We’re modelled from trash” (ch. ix).",
      [9], reported: [.init("ch. ix", becomes: "ch. xiv")]),
    .init(
      "“We gave you your childhoods” (Chapter XXI).",
      [21], reported: [.init("Chapter XXI", becomes: "Chapter XXII")]),
    .init(
      "In chapter V Kathy looks back on “a kind of golden time”.",
      [5], reported: [.init("chapter V", becomes: "chapter VII")]),
  ]

  /// Ordinals before the word.
  static let ordinals: [CitationRow] = [
    .init("In the fourteenth chapter Ruth says “We’re modelled from trash”.", [14]),
    .init("In the 14th chapter Ruth says “We’re modelled from trash”.", [14]),
    .init("In the very first chapter Kathy says “Or maybe I’m remembering it wrong”.", [1]),
    .init("In the twenty-second chapter Miss Emily says “we gave you your childhoods”.", [22]),
    .init("In the 22nd chapter Miss Emily says “we gave you your childhoods”.", [22]),
    .init("“A kind of golden time” is how the seventh chapter begins.", [7]),
    .init(
      "In the ninth chapter Ruth says “We’re modelled from trash”.",
      [9], reported: [.init("ninth chapter", becomes: "fourteenth chapter")]),
    .init(
      "In the 9th chapter Ruth says “We’re modelled from trash”.",
      [9], reported: [.init("9th chapter", becomes: "14th chapter")]),
    .init(
      "In the 9th chapter Miss Emily says “we gave you your childhoods”.",
      [9], reported: [.init("9th chapter", becomes: "22nd chapter")]),
    .init(
      "In the twenty-first chapter Miss Emily says “we gave you your childhoods”.",
      [21], reported: [.init("twenty-first chapter", becomes: "twenty-second chapter")]),
    .init(
      "In the second chapter Kathy says “Or maybe I’m remembering it wrong”.",
      [2], reported: [.init("second chapter", becomes: "first chapter")]),
    .init(
      "Ruth says “We’re modelled from trash” in the second chapter.",
      [2], reported: [.init("second chapter", becomes: "fourteenth chapter")]),
    .init("Ruth says “We’re modelled from trash” in the last chapter.", .nowhere),
    .init("Ruth says “We’re modelled from trash” in the next chapter.", .nowhere),
  ]

  /// Lists and ranges.
  static let lists: [CitationRow] = [
    .init("In Chapters 6 and 7 the years turn into “a kind of golden time”.", [6, 7]),
    .init("“A kind of golden time” (chs. 6–7).", [6, 7]),
    .init("“A kind of golden time” (Chapters 5-8).", [5, 8]),
    .init("“A kind of golden time” (chapters 5 to 8).", [5, 8]),
    .init("“A kind of golden time” (chapters 1, 4 and 7).", [1, 4, 7]),
    .init("“A kind of golden time” (chapters six and seven).", [6, 7]),
    .init("“A kind of golden time” (chapters VI–VIII).", [6, 8]),
    .init("“A kind of golden time” (Ch. 6/7).", [6, 7]),
    .init("“A kind of golden time” (Chapter 6 or 7).", [6, 7]),
    .init(
      "In Chapters 9 and 10 the years turn into “a kind of golden time”.",
      [9, 10], reported: [.init("Chapters 9 and 10", becomes: nil)]),
    .init(
      "“A kind of golden time” (chs. 2–4).",
      [2, 4], reported: [.init("chs. 2–4", becomes: nil)]),
    .init(
      "“A kind of golden time” (chapters 1, 4 and 9).",
      [1, 4, 9], reported: [.init("chapters 1, 4 and 9", becomes: nil)]),
    .init(
      "“A kind of golden time” (chapters two to four).",
      [2, 4], reported: [.init("chapters two to four", becomes: nil)]),
    .init("In Chapter 7, one of the calmest, Kathy remembers “a kind of golden time”.", [7]),
    .init("In Chapter 7, 31-year-old Kathy remembers “a kind of golden time”.", [7]),
  ]

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
  ]

  /// Chapters that belong to the argument.
  static let argument: [CitationRow] = [
    .init(
      "Since Chapter 3 we have wondered, and now Ruth says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "Nobody has asked since Chapter 3, until Ruth says “We’re modelled from trash”.",
      .nowhere),
    .init("After Chapter 13, Ruth says “We’re modelled from trash”.", .nowhere),
    .init("Before Chapter 15 is over, Ruth says “We’re modelled from trash”.", .nowhere),
    .init("Until Chapter 14 nobody dares; then Ruth says “We’re modelled from trash”.", .nowhere),
    .init("From Chapter 3 on we suspect that they are “modelled from trash”.", .nowhere),
    .init("From chapter 3 onwards, Kathy paints “a kind of golden time”.", .nowhere),
    .init(
      "Unlike Chapter 6, where all is hinted, Ruth’s “We’re modelled from trash” is plain.",
      .nowhere),
    .init("More than Chapter 6, Ruth’s “We’re modelled from trash” is plain.", .nowhere),
    .init("Ruth’s “We’re modelled from trash” echoes Chapter 6.", .nowhere),
    .init("Ruth’s “We’re modelled from trash” takes us back to Chapter 6.", .nowhere),
    .init("Ruth’s “We’re modelled from trash” answers a question asked in Chapter 6.", .nowhere),
    .init("Ruth’s “We’re modelled from trash” prepares us for Chapter 22.", .nowhere),
    .init("Ruth’s “We’re modelled from trash” comes eight chapters after Chapter 6.", .nowhere),
    .init("Eight chapters later Ruth says “We’re modelled from trash”.", .nowhere),
    .init(
      """
      In Chapter 3 Madame shrinks from them, and we understand why when Ruth says “We’re modelled \
      from trash”.
      """, .nowhere),
    .init("In Chapter 6 they were children. Now Ruth says “We’re modelled from trash”.", .nowhere),
    .init(
      "Ruth says “We’re modelled from trash”. In Chapter 15 Tommy draws his animals.",
      .nowhere),
    .init("Chapter 6 is about smoking; “modelled from trash” is about birth.", .nowhere),
    .init("Whereas Chapter 6 hints, Ruth says “We’re modelled from trash”.", .nowhere),
    .init("Compared with Chapter 6, Ruth’s “We’re modelled from trash” is blunt.", .nowhere),
    .init("Ruth says “We’re modelled from trash” between Chapter 13 and Chapter 15.", .nowhere),
    .init("Ruth says “We’re modelled from trash” long after Chapter 6.", .nowhere),
    .init(
      "Ruth says “We’re modelled from trash” not in Chapter 9 but in Chapter 14.",
      .atMost([14])),
    .init("“A kind of golden time” is over by Chapter 14.", .nowhere),
    .init("“A kind of golden time” lasts until Chapter 9.", .nowhere),
    .init("The “golden time” of Chapter 7 is over.", [7]),
    .init(
      "The “kind of golden time” of Chapter 9 is over.",
      [9], reported: [.init("Chapter 9", becomes: "Chapter 7")]),
    .init("“We’re modelled from trash” (cf. Chapter 6).", .nowhere),
    .init("“We’re modelled from trash” (compare Chapter 6).", .nowhere),
  ]

  /// Numbers that are no chapter.
  static let none: [CitationRow] = [
    .init("“We’re modelled from trash” (164).", .nowhere),
    .init("“We’re modelled from trash” (p. 9).", .nowhere),
    .init("“We’re modelled from trash” (pp. 9–10).", .nowhere),
    .init("“We’re modelled from trash” (Ishiguro 9).", .nowhere),
    .init("“We’re modelled from trash” (Ishiguro, 2005, p. 9).", .nowhere),
    .init("On page 9 Ruth says “We’re modelled from trash”.", .nowhere),
    .init("In 2005 Ishiguro wrote “We’re modelled from trash”.", .nowhere),
    .init("In the 1990s, says Kathy, there was “a kind of golden time”.", .nowhere),
    .init("After 9 chapters we read “We’re modelled from trash”.", .nowhere),
    .init("Kathy, 31, remembers “a kind of golden time”.", .nowhere),
    .init("In Part Two Ruth says “We’re modelled from trash”.", .nowhere),
    .init("“We’re modelled from trash” (Whitehead 2011, p. 9).", .nowhere),
    .init("In the second part Ruth says “We’re modelled from trash”.", .nowhere),
    .init("This chapter of her life is “a kind of golden time”.", .nowhere),
    .init("She opens a new chapter: “We’re modelled from trash.”", .nowhere),
    .init("The first chapter of her life is “a kind of golden time”.", .nowhere),
    .init("Chapter 3 of Whitehead’s study is about the words “a kind of golden time”.", .nowhere),
  ]

  /// Footnotes, signatures, introductions and labels.
  static let notes: [CitationRow] = [
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Chapter 14.
      """, [14]),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Ch. 14, p. 164.
      """, [14]),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Ishiguro, ch. 14.
      """, [14]),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Chapter 9.
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      Ruth says “We’re modelled from trash”[^1] and weeps.

      [^1]: Ishiguro, ch. 9.
      """, [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      """
      Ruth says “We’re modelled from trash”[^1] after “You’re students”[^2].

      [^1]: Ch. 14.

      [^2]: Ch. 9.
      """, [14], [9], reported: [.init("Ch. 9", becomes: "Ch. 6")]),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: This is the opposite of what Miss Lucy tries to do in Chapter 6.
      """, .nowhere),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Compare Chapter 6.
      """, .nowhere),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Ruth, Chapter 14
      """, [14]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Ruth, Chapter 9
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. (ch. 9)
      """, [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      """
      In Chapter 14 Ruth says:

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, [14]),
    .init(
      """
      In Chapter 9 Ruth says:

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      Nobody has spoken since Chapter 9, until Ruth says:

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, .nowhere),
    .init("- Ruth, ch. 14 – “We’re modelled from trash.”", [14]),
    .init(
      "- Ruth (ch. 9): “We’re modelled from trash.”",
      [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      "- Chapter 9: “We’re modelled from trash.”",
      [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      "- Ch. 9 – Ruth – “We’re modelled from trash.”",
      [9], reported: [.init("Ch. 9", becomes: "Ch. 14")]),
    .init(
      "- “We’re modelled from trash” – Ruth, chapter 9",
      [9], reported: [.init("chapter 9", becomes: "chapter 14")]),
    .init(
      """
      # Chapter 9

      Ruth says “We’re modelled from trash”.
      """, .nowhere),
    .init(
      "“We’re modelled from trash.” (Chapter 9) This is Ruth.",
      [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init("“We’re modelled from trash.” This comes from Chapter 14.", .atMost([14])),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      > — Ruth, Chapter 9
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. — Ruth, \
      Chapter 9
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. (Ruth, ch. \
      14)
      """, [14]),
  ]
}
