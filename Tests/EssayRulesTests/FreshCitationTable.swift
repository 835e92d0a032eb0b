/// Further sentences, written by somebody who had not seen the rules, and where each places its
/// quotations.
enum FreshCitationTable {
  static let rows: [CitationRow] = [
    short, sentence, paragraphs, words, lists, several, argument, notes, numbers,
  ].flatMap(\.self)

  /// Short forms and brackets.
  static let short: [CitationRow] = [
    .init("Ruth’s “We’re modelled from trash” (Chpt 14) is the low point of the trip.", [14]),
    .init(
      "Ruth’s “We’re modelled from trash” (chp. 12) is the low point of the trip.", [12],
      reported: [.init("chp. 12", becomes: "chp. 14")]),
    .init("\"We gave you your childhoods\" (CH 22) is Miss Emily's excuse.", [22]),
    .init(
      "“We gave you your childhoods” (CH. 20) is Miss Emily’s excuse.", [20],
      reported: [.init("CH. 20", becomes: "CH. 22")]),
    .init("‘You’re students’ (Never Let Me Go, ch. 6, p. 69).", [6]),
    .init(
      "“You’re students” (Never Let Me Go, p. 69, ch. 8).", [8],
      reported: [.init("ch. 8", becomes: "ch. 6")]),
    .init("“You’re students” (Faber 2005, Ch.6).", [6]),
    .init(
      "“You’re students” (Ishiguro, Never Let Me Go, 2005, chapter 5, page 69).", [5],
      reported: [.init("chapter 5", becomes: "chapter 6")]),
    .init("Kathy sees \"a kind of golden time\" (chapter 7, line 3).", [7]),
    .init(
      "Kathy sees “a kind of golden time” (opening of chapter 4).", [4],
      reported: [.init("chapter 4", becomes: "chapter 7")]),
    .init("Kathy sees “a kind of golden time” (cf. ch. 7).", .atMost([7])),
    .init("Kathy doubts herself, “Or maybe I’m remembering it wrong” (Chap 1).", [1]),
    .init(
      "Kathy doubts herself, “Or maybe I’m remembering it wrong” (Chap 3).", [3],
      reported: [.init("Chap 3", becomes: "Chap 1")]),
    .init("“We all know it, so why don’t we say it?” – ch14", [14]),
    .init(
      "\"We all know it, so why don't we say it?\" – ch 15, p.164", [15],
      reported: [.init("ch 15", becomes: "ch 14")]),
  ]

  /// In the sentence.
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
  ]

  /// Parts, chapters and paragraphs.
  static let paragraphs: [CitationRow] = [
    .init("Miss Emily tells them “we gave you your childhoods” (Part 3, ch. 22).", [22]),
    .init(
      "Miss Emily tells them “we gave you your childhoods” (Part Three, Chapter 19).", [19],
      reported: [.init("Chapter 19", becomes: "Chapter 22")]),
    .init("\"We're modelled from trash\" (14.3).", [14]),
    .init("“We’re modelled from trash” (12.3).", [12], reported: [.init("12.3", becomes: "14.3")]),
    .init("“We gave you your childhoods” (Ishiguro 22.8) is no apology.", [22]),
    .init(
      "“We gave you your childhoods” (Ishiguro 21.8) is no apology.", [21],
      reported: [.init("21.8", becomes: "22.8")]),
  ]

  /// Numbers in words, ordinals, Roman numerals.
  static let words: [CitationRow] = [
    .init("Kathy recalls “a kind of golden time” (7.1), and we begin to doubt her.", [7]),
    .init("‘You’re students’ (chapter 6, paragraph 9).", [6]),
    .init(
      "\"You're students\" (ch. 9, para. 6).", [9], reported: [.init("ch. 9", becomes: "ch. 6")]),
    .init(
      """
      In chapter fourteen, on the way back from the gallery, Ruth says “We’re modelled from \
      trash”.
      """, [14]),
    .init(
      """
      In chapter sixteen, on the way back from the gallery, Ruth says “We’re modelled from \
      trash”.
      """, [16], reported: [.init("chapter sixteen", becomes: "chapter fourteen")]),
    .init("Chapter twenty-two is where Miss Emily says “we gave you your childhoods”.", [22]),
    .init(
      "Chapter twenty-three is where Miss Emily says “we gave you your childhoods”.", [23],
      reported: [.init("Chapter twenty-three", becomes: "Chapter twenty-two")]),
    .init("“We gave you your childhoods” (Chapter Twenty Two).", [22]),
    .init("\"You're students\" (CHAPTER SIX).", [6]),
    .init("“You’re students” (ch. five).", [5], reported: [.init("ch. five", becomes: "ch. six")]),
    .init("Ruth says “We’re modelled from trash” in the fourteenth chapter.", [14]),
    .init(
      "Ruth says “We’re modelled from trash” in the thirteenth chapter.", [13],
      reported: [.init("thirteenth chapter", becomes: "fourteenth chapter")]),
    .init("The 22nd chapter has Miss Emily say ‘we gave you your childhoods’.", [22]),
    .init(
      "The 21st chapter has Miss Emily say “we gave you your childhoods”.", [21],
      reported: [.init("21st chapter", becomes: "22nd chapter")]),
    .init(
      """
      In the novel's twenty-second chapter Miss Emily says "we gave you your childhoods".
      """, [22]),
    .init(
      "In the 2nd chapter Kathy says “Or maybe I’m remembering it wrong”.", [2],
      reported: [.init("2nd chapter", becomes: "1st chapter")]),
    .init("The seventh chapter opens with “The earlier years” and their “golden time”.", [7], [7]),
    .init(
      "Kathy has “a sort of glow” when she thinks back in the eighth chapter.", [8],
      reported: [.init("eighth chapter", becomes: "seventh chapter")]),
    .init("“We’re modelled from trash” (ch. XIV, p. 152).", [14]),
    .init("\"We're modelled from trash\" (ch xiv).", [14]),
    .init(
      "“We’re modelled from trash” (ch xvi).", [16], reported: [.init("ch xvi", becomes: "ch xiv")]),
    .init("In Chapter XXII Miss Emily says “we gave you your childhoods”.", [22]),
    .init(
      "In Chapter XXIII Miss Emily says ‘we gave you your childhoods’.", [23],
      reported: [.init("Chapter XXIII", becomes: "Chapter XXII")]),
    .init("“You’re students” (Chapter VI of Never Let Me Go).", [6]),
    .init(
      "“You’re students” (Part I, Chapter IV).", [4],
      reported: [.init("Chapter IV", becomes: "Chapter VI")]),
  ]

  /// Lists and ranges.
  static let lists: [CitationRow] = [
    .init("In chapter vii Kathy remembers \"a kind of golden time\".", [7]),
    .init("Miss Lucy says “You’re students” somewhere in Chapters 6-7.", [6, 7]),
    .init(
      "Miss Lucy says “You’re students” somewhere in Chapters 8–9.", [8, 9],
      reported: [.init("Chapters 8–9", becomes: nil)]),
    .init("“We’re modelled from trash” (chs. 13–15).", [13, 15]),
    .init(
      "“We’re modelled from trash” (chs 15-17).", [15, 17],
      reported: [.init("chs 15-17", becomes: nil)]),
    .init("In Chapters 6 to 7 Kathy talks of “a kind of golden time”.", [6, 7]),
    .init(
      "In chapters 2 to 5 Kathy talks of \"a kind of golden time\".", [2, 5],
      reported: [.init("chapters 2 to 5", becomes: nil)]),
    .init("Kathy talks of “a kind of golden time” in Chapters 6 and 7.", [6, 7]),
    .init(
      "Kathy talks of ‘a kind of golden time’ in Chapters 3 and 4.", [3, 4],
      reported: [.init("Chapters 3 and 4", becomes: nil)]),
    .init("“We’re modelled from trash” (ch. 13 & 14).", [13, 14]),
    .init("“We gave you your childhoods” (Chapters 21, 22 and 23).", [21, 22, 23]),
    .init(
      """
      In chapters one and two Kathy keeps saying “Or maybe I’m remembering it wrong”.
      """, [1, 2]),
    .init("\"We're modelled from trash\" (Chapters XIII and XIV).", [13, 14]),
  ]

  /// Several quotations.
  static let several: [CitationRow] = [
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

  /// Chapters that belong to the argument.
  static let argument: [CitationRow] = [
    .init(
      """
      Since Chapter 3, when Madame shuddered at them, the clones have known what Ruth now \
      says: “We’re modelled from trash.”
      """, .nowhere),
    .init(
      """
      As Chapter 2 has shown, Kathy likes to tidy up her past, and “a kind of golden time” is \
      no surprise.
      """, .nowhere),
    .init(
      """
      “We’re modelled from trash” goes back to the fear that we have felt since Chapter 3.
      """, .nowhere),
    .init("\"We're modelled from trash\" echoes what Miss Lucy hinted at in Chapter 7.", .nowhere),
    .init(
      """
      Ruth had dreamed of an office in chapter 12, and now she says “We’re modelled from \
      trash”.
      """, .nowhere),
    .init("Unlike the shy girl of chapter 5, Ruth now says “We’re modelled from trash”.", .nowhere),
    .init("Several chapters after Chapter 9 Ruth says “We’re modelled from trash”.", .nowhere),
    .init(
      """
      In Chapter 2 of this dissertation I argued that the clones are “modelled from trash”.
      """, .nowhere),
    .init(
      """
      In chapter 4 of her book on clones, Black discusses “We’re modelled from trash”.
      """, .nowhere),
    .init(
      """
      Huxley breeds his people in bottles in chapter 1 of Brave New World, while Ishiguro's \
      clones are "modelled from trash".
      """, .nowhere),
    .init(
      """
      “We gave you your childhoods” would have been unthinkable after what happened to Miss \
      Lucy in Chapter 9.
      """, .nowhere),
    .init(
      """
      “You’re students” prepares us for Chapter 22, where the whole truth comes out.
      """, .nowhere),
    .init(
      """
      The donations that begin in chapter 18 show that Ruth was right: “We’re modelled from \
      trash.”
      """, .nowhere),
  ]

  /// Headings, tables, block quotations and footnotes.
  static let notes: [CitationRow] = [
    .init(
      """
      ## Chapter 14

      - Ruth: “We’re modelled from trash”
      - the trip to Norfolk
      """, [14]),
    .init(
      """
      ## Chapter 13

      - Ruth: ‘We’re modelled from trash’
      - the trip to Norfolk
      """, [13], reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      """
      ## Chapter 6

      - cigarettes

      ## Chapter 7

      - "a kind of golden time"
      """, [7]),
    .init(
      """
      ## Ch. 6: Miss Lucy and the cigarettes

      - “You’re students”
      """, [6]),
    .init(
      """
      Chapter 21:

      1. “we gave you your childhoods”
      2. Madame cries
      """, [21], reported: [.init("Chapter 21", becomes: "Chapter 22")]),
    .init("**Chapter 14** – Ruth on the way back: “We’re modelled from trash”", [14]),
    .init(
      "**Ch 12** – Ruth on the way back: “We’re modelled from trash”", [12],
      reported: [.init("Ch 12", becomes: "Ch 14")]),
    .init(
      """
      | Chapter | Quotation |
      | --- | --- |
      | 14 | “We’re modelled from trash” |
      """, [14]),
    .init(
      """
      | Quotation | Chapter | Page |
      | --- | --- | --- |
      | "We're modelled from trash" | 10 | 152 |
      """, [10], reported: [.init("10", becomes: "14")]),
    .init(
      """
      | Page | Quotation |
      | --- | --- |
      | 14 | “We’re modelled from trash” |
      """, .nowhere),
    .init(
      """
      # Chapter 2: Methodology

      I read the sentence “We’re modelled from trash” as a metaphor for social class.
      """, .nowhere),
    .init(
      """
      ## Ruth (ch. 14)

      - “We’re modelled from trash”
      """, [14]),
    .init(
      """
      In Chapter 14 Ruth turns on the others:

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, [14]),
    .init(
      """
      Ruth turns on the others:

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > (Chapter 15)
      """, [15], reported: [.init("Chapter 15", becomes: "Chapter 14")]),
    .init(
      """
      Ruth turns on the others:

      > We're modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Ruth, ch. 14, p. 164
      """, [14]),
    .init(
      """
      In Chapter 20 Miss Emily defends herself:

      > But we sheltered you during those years, and we gave you your childhoods.
      """, [20], reported: [.init("Chapter 20", becomes: "Chapter 22")]),
    .init(
      """
      The clones are “modelled from trash”.[^1]

      [^1]: Ishiguro, ch. 14.
      """, [14]),
    .init(
      """
      The clones are “modelled from trash”.[^1]

      [^1]: Kazuo Ishiguro, *Never Let Me Go* (London: Faber, 2005), chapter 11, p. 164.
      """, [11], reported: [.init("chapter 11", becomes: "chapter 14")]),
    .init(
      """
      The clones are “modelled from trash”.[^14]

      [^14]: Ishiguro, p. 152.
      """, .nowhere),
    .init(
      """
      The porn magazines[^1] make sense once they are “modelled from trash”.[^2]

      [^1]: Ishiguro, ch. 11.
      [^2]: Ishiguro, ch. 14.
      """, [14]),
    .init(
      """
      They "gave you your childhoods".[^note]

      [^note]: Said in Chapter XXI, in Madame's house.
      """, [21], reported: [.init("Chapter XXI", becomes: "Chapter XXII")]),
    .init(
      """
      They “gave you your childhoods”,¹ Miss Emily claims.

      ¹ Ishiguro, ch. 22.
      """, [22]),
    .init("They “gave you your childhoods”^[Ishiguro, ch. 22.], or so Miss Emily claims.", [22]),
    .init(
      """
      The clones are ‘modelled from trash’ [3].

      Notes

      [3] Ishiguro, ch. 9.
      """, [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
  ]

  /// Numbers that are no chapter.
  static let numbers: [CitationRow] = [
    .init(
      """
      The clones are “modelled from trash”.[^1]

      [^1]: See my discussion in Chapter 3 above.
      """, .nowhere),
    .init("“We’re modelled from trash” (p. 164).", .nowhere),
    .init("\"We're modelled from trash\" (Ishiguro 14).", .nowhere),
    .init("“We’re modelled from trash” (Ishiguro, 2005, p. 14).", .nowhere),
    .init("“You’re students” (69) is what Miss Lucy says.", .nowhere),
    .init("On page 6 Miss Lucy says “You’re students”.", .nowhere),
    .init("Miss Emily says “we gave you your childhoods” (Part Three).", .nowhere),
    .init("On 14.3.2022 we discussed “We’re modelled from trash” in class.", .nowhere),
    .init("In Lesson 6 we looked at \"You're students\" and in Lesson 7 at the ending.", .nowhere),
    .init("At 31, after 11 years as a carer, Kathy still sees “a kind of golden time”.", .nowhere),
    .init("14. ‘We’re modelled from trash’ is my number one quote about identity.", .nowhere),
    .init(
      """
      About 7.5 per cent of our class chose “a kind of golden time” as their favourite line.
      """, .nowhere),
    .init("See Fig. 2.1 for all passages like “We’re modelled from trash”.", .nowhere),
    .init(
      """
      We put “We’re modelled from trash” into Act 1 of our own play about the clones.
      """, .nowhere),
  ]
}
