/// How the number of a chapter is written.
enum NumberCitationTable {
  static let rows: [CitationRow] = [
    figures, paragraphs, words, roman, ordinals, spelt, lists, alone,
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
    .init(
      "Ruth’s “We’re modelled from trash” (chpt. 9) is bleak.", [9],
      reported: [.init("chpt. 9", becomes: "chpt. 14")]),
    .init("In chapter number 6 Miss Lucy says “You’re students”.", [6]),
    .init(
      "“We gave you your childhoods,” Miss Emily says (XX).", [20],
      reported: [.init("XX", becomes: "XXII")]),
    .init(
      "“We gave you your childhoods,” Miss Emily says (XXII).", [22]),
    .init(
      "“We gave you your childhoods” (C20).", [20],
      reported: [.init("C20", becomes: "C22")]),
    .init(
      "“We gave you your childhoods” (C22).", [22]),
    .init(
      "“We’re modelled from trash” (Ruth, C13).", [13],
      reported: [.init("C13", becomes: "C14")]),
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

  /// Words, ordinals and Roman numerals, right and wrong.
  static let spelt: [CitationRow] = [
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

  /// Numbers alone, and with a possessive ending.
  static let alone: [CitationRow] = [
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
}
