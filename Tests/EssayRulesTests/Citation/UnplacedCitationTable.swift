/// Places that a sentence names for something else than the words, and beside each kind the place that
/// is theirs.
enum UnplacedCitationTable {
  static let rows: [CitationRow] = [
    pronouns, ownChapters, denials, relatives, brackets, nouns, lists, statements, mainClauses,
    clauses,
  ].flatMap(\.self)

  /// “I” is a number only where somebody counts.
  static let pronouns: [CitationRow] = [
    .init("In the next chapter I turn to Ruth’s “We’re modelled from trash”.", .nowhere),
    .init("In the final Chapter I read that “we gave you your childhoods”.", .atMost([])),
    .init("In Chapter 14, I see Ruth say “We’re modelled from trash”.", [14]),
    .init("In Chapter 14, I argue, “We’re modelled from trash” is Ruth’s despair.", .nowhere),
    .init(
      "In Chapter XII, I find Ruth saying “We’re modelled from trash”.", [12],
      reported: [.init("Chapter XII", becomes: "Chapter XIV")]),
    .init(
      "In Chapter II Ruth says “We’re modelled from trash”.", [2],
      reported: [.init("Chapter II", becomes: "Chapter XIV")]),
    .init(
      "“We’re modelled from trash” (Chapters I and II) is Ruth’s.", [1, 2],
      reported: [.init("Chapters I and II", becomes: nil)]),
  ]

  /// Chapters of what the student writes.
  static let ownChapters: [CitationRow] = [
    .init("Chapter Two turns to Ruth’s “We’re modelled from trash”.", .nowhere),
    .init("Chapter 3 argues that “we gave you your childhoods” is an excuse.", .nowhere),
    .init("In Chapter 2 I examine Ruth’s “We’re modelled from trash”.", .nowhere),
    .init("Chapter 2 discusses “a kind of golden time” as nostalgia.", .nowhere),
    .init("Chapter one reads “a kind of golden time” as pastoral.", .nowhere),
    .init("As I argued in Chapter Two, “modelled from trash” is a curse.", .nowhere),
    .init("I’ll return to “we gave you your childhoods” in Chapter 4.", .nowhere),
    .init("In Chapter Two, this dissertation turns to “We’re modelled from trash”.", .nowhere),
    .init(
      "Chapter 12 reads: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init("My second chapter begins with “We’re modelled from trash”.", .nowhere),
    .init(
      "Chapter 12 shows Ruth’s despair: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 we see Ruth saying “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// Where the words are not.
  static let denials: [CitationRow] = [
    .init("“We’re modelled from trash” isn’t in Chapter 12, where I’d looked for it.", .nowhere),
    .init("“We’re modelled from trash” is not in Chapter 13 but later.", .nowhere),
    .init("“We’re modelled from trash” does not come from Chapter 12.", .nowhere),
    .init("I couldn’t find “We’re modelled from trash” in Chapter 12.", .nowhere),
    .init("There’s no “golden time” in Chapter 10.", .nowhere),
    .init("There is no longer a “golden time” in Chapter 18.", .nowhere),
    .init("In Chapter 18 there is no “golden time” any more.", .nowhere),
    .init("Chapter 10 does not contain “a kind of golden time”.", .nowhere),
    .init("I looked for “We’re modelled from trash” in Chapter 13.", .nowhere),
    .init("Students often think that “We’re modelled from trash” is in Chapter 13.", .nowhere),
    .init("It’s a common mistake to place “We’re modelled from trash” in Chapter 13.", .nowhere),
    .init(
      "“We’re modelled from trash” is in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "I found “We’re modelled from trash” in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "There is a “golden time” in Chapter 5.", [5],
      reported: [.init("Chapter 5", becomes: "Chapter 7")]),
  ]

  /// Words by which somebody is known, and clauses about another thing.
  static let relatives: [CitationRow] = [
    .init(
      "In Chapter 19 there’s nothing left of the girl who said “We’re modelled from trash”.",
      .nowhere),
    .init("In Chapter 19 the woman who said “We’re modelled from trash” is dying.", .nowhere),
    .init(
      "“We’re modelled from trash” comes at the end of a trip that begins in Chapter 13.", .nowhere),
    .init(
      "In Chapter 19 she’s not the same Ruth that told them “We’re modelled from trash”.", .nowhere),
    .init("In Chapter 19 the Ruth who says “We’re modelled from trash” is gone.", .nowhere),
    .init(
      "“We’re modelled from trash” is the end of the hopes that Rodney raised in Chapter 12.",
      .nowhere),
    .init("Chapters 1–6 are “a kind of golden time”.", .nowhere),
    .init("The pond in Chapter 3 has “a sort of glow”.", .nowhere),
    .init("The years told in Chapters 1–6 were “a kind of golden time”.", .nowhere),
    .init("The school described in Chapter 2 is “a kind of golden time”.", .nowhere),
    .init(
      "In Chapter 12 it was Ruth who said “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 it is Ruth who says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash” is a line that comes in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// Brackets that hold the place of what stands before them, or beside it.
  static let brackets: [CitationRow] = [
    .init("“We’re modelled from trash” foreshadows the deaths (Chapter 19).", .nowhere),
    .init("“We’re modelled from trash” looks back to the magazines (Chapter 12).", .nowhere),
    .init("“You’re . . . special” makes sense of the shudder (Chapter 3).", .nowhere),
    .init(
      "“We’re modelled from trash” anticipates Miss Emily’s cold words (Chapter 22).", .nowhere),
    .init(
      "Even the “not-so-great things” (Tommy’s tantrum in Chapter 1, for example) have “a sort of glow”.",
      .nowhere, .nowhere),
    .init(
      "“Even the not-so-great things”, such as the bullying in Chapters 1 and 2, give her “a sort of glow”.",
      .nowhere, .nowhere),
    .init(
      "“You’re . . . special” (for which we’ve been prepared by the shudder in Chapter 3) is chilling.",
      .nowhere),
    .init("“You’re . . . special” helps explain why Madame shuddered (Chapter 3).", .nowhere),
    .init("“We’re modelled from trash” leads to the deaths (Chapter 19).", .nowhere),
    .init("“We’re modelled from trash” hurts more than Tommy’s tantrum (Chapter 1).", .nowhere),
    .init("“We’re modelled from trash” (links to Chapter 22)", .nowhere),
    .init("“You’re . . . special” – explained in Chapter 22.", .nowhere),
    .init("“a kind of golden time” (over by ch. 10)", .nowhere),
    .init("“In many ways we fooled you” puts an end to Tommy’s theory (Ch. 15).", .nowhere),
    .init("“You’re . . . special” (she leaves in ch. 10) is Miss Lucy’s.", .nowhere),
    .init("“Kept things from you” (e.g. why Madame feared them, ch. 3)", .nowhere),
    .init(
      "Tommy’s tantrum (Chapter 1), Madame’s shudder (Chapter 3): Kathy calls them “the not-so-great things”.",
      .nowhere),
    .init(
      "Miss Lucy says “You’re . . . special.”[^1]\n\n[^1]: She leaves in Chapter 10.", .nowhere),
    .init(
      "Miss Lucy says “You’re . . . special.”[^1]\n\n[^1]: Madame’s shudder (Chapter 3).", .nowhere),
    .init(
      "“We’re modelled from trash” (Ruth says this in Chapter 12) is bitter.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash” (said by Ruth in Chapter 12) is bitter.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash” shows Ruth’s despair (Chapter 12).", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash” (Ruth’s outburst in Chapter 12) is bitter.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash” (on the trip in Chapter 12) is bitter.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// What somebody does at a place, as a noun.
  static let nouns: [CitationRow] = [
    .init(
      "“We’re modelled from trash” helps us to understand Kathy’s looking through the magazines in Chapter 11.",
      .nowhere),
    .init(
      "“We’re modelled from trash” explains Kathy’s turning away in Chapter 19.", .nowhere),
    .init(
      "“We’re modelled from trash” is Ruth’s cry in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// A place that only marks and names tie to the quotation before it.
  static let lists: [CitationRow] = [
    .init(
      """
      KEY QUOTES
      “We’re modelled from trash” – Ruth, chapter 14
      “we gave you your childhoods” – Miss Emily, chapter 22
      “a kind of golden time” – Kathy, chapter 7
      """, [14], [22], [7]),
    .init(
      """
      “We’re modelled from trash”
      Chapter 14
      “we gave you your childhoods”
      Chapter 22
      """, [14], [22]),
    .init(
      """
      “We’re modelled from trash” [ch. 12]
      “we gave you your childhoods” [ch. 22]
      """, [12], [22], reported: [.init("ch. 12", becomes: "ch. 14")]),
    .init(
      "Key quotes: “We’re modelled from trash” – ch. 14, “we gave you your childhoods” – ch. 22, “a kind of golden time” – ch. 7",
      [14], [22], [7]),
    .init(
      "I’ve chosen “We’re modelled from trash”, chapter 14, “we gave you your childhoods”, chapter 20, and “a kind of golden time”, chapter 7.",
      [14], [20], [7], reported: [.init("chapter 20", becomes: "chapter 22")]),
    .init("“We’re modelled from trash” ch14 “we gave you your childhoods” ch22", [14], [22]),
    .init(
      "Chapter 14: “We’re modelled from trash”, chapter 22: “we gave you your childhoods”",
      [14], [22]),
    .init(
      """
      Ch. 12 – “We’re modelled from trash”
      Ch. 22 – “we gave you your childhoods”
      Ch. 7 – “a kind of golden time”
      """, [12], [22], [7], reported: [.init("Ch. 12", becomes: "Ch. 14")]),
    .init(
      "Ruth’s “We’re modelled from trash”, Kathy’s “golden time” (chapter 7) and, in chapter 22, “we gave you your childhoods” belong together.",
      .nowhere, [7], .atMost([22])),
  ]

  /// What is said of the words after them.
  static let statements: [CitationRow] = [
    .init(
      "“Yes, in many ways we fooled you,” Miss Emily tells Kathy and Tommy in Chapter 21.", [21],
      reported: [.init("Chapter 21", becomes: "Chapter 22")]),
    .init(
      "I like “we gave you your childhoods”: it’s from Chapter 20.", [20],
      reported: [.init("Chapter 20", becomes: "Chapter 22")]),
    .init("I like “we gave you your childhoods” – it’s in Chapter 22.", [22]),
    .init(
      "I like “we gave you your childhoods”. It’s from the twentieth chapter.", [20],
      reported: [.init("twentieth chapter", becomes: "twenty-second chapter")]),
    .init(
      "I like “we gave you your childhoods”. That’s said in Chapter 20.", [20],
      reported: [.init("Chapter 20", becomes: "Chapter 22")]),
    .init("I like “we gave you your childhoods”. It’s in Chapter 20 that Tommy screams.", .nowhere),
    .init(
      "You could use “lied to you” by Miss Emily, chapter 21.", [21],
      reported: [.init("chapter 21", becomes: "chapter 22")]),
    .init(
      "“Yes, in many ways we fooled you,” she tells Kathy and Tommy in Chapter 21; but what she wants to have said is “we gave you your childhoods”.",
      [21], .nowhere, reported: [.init("Chapter 21", becomes: "Chapter 22")]),
    .init("“We’re modelled from trash,” Ruth says, and Tommy screams in Chapter 23.", .nowhere),
  ]

  /// Behind a comma a place may begin what the sentence has to say.
  static let mainClauses: [CitationRow] = [
    .init(
      "In contrast to Chapter 14, where Ruth says “We’re modelled from trash”, in Chapter 19 she is calm.",
      [14]),
    .init(
      "When Ruth says “We’re modelled from trash”, in Chapter 15 Tommy tries to comfort Kathy.",
      .nowhere),
    .init("Although Ruth says “We’re modelled from trash”, in Chapter 19 she is calm.", .nowhere),
    .init("Despite saying “We’re modelled from trash”, in Chapter 19 Ruth is calm.", .nowhere),
    .init(
      "Ruth is bitter when she says “We’re modelled from trash”, in Chapter 19 however she is calm.",
      .nowhere),
    .init(
      "Ruth says “We’re modelled from trash”, in Chapter 12.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "When Ruth says “We’re modelled from trash”, in Chapter 12, the reader is shocked.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "“We’re modelled from trash”, in Chapter 12, shows Ruth’s despair.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// A clause that says who says the words there, whatever the sentence does with the place.
  static let clauses: [CitationRow] = [
    .init(
      "This links to Chapter 19, where Miss Emily says “we sheltered you during those years”.",
      [19],
      reported: [.init("Chapter 19", becomes: "Chapter 22")]),
    .init(
      "Unlike in Chapter 12, where she says “We’re modelled from trash”, Ruth is calm.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 6 Miss Lucy hesitates, whereas in Chapter 20 Miss Emily says “in many ways we fooled you”.",
      [20], reported: [.init("Chapter 20", becomes: "Chapter 22")]),
    .init(
      "Ruth says in Chapter 12 that the clones are “modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Kathy says in chapter 9 that her childhood was “a kind of golden time”.", [9],
      reported: [.init("chapter 9", becomes: "chapter 7")]),
    .init(
      "Ruth’s anger is shown in Chapter 12 through the metaphor “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "This is shown in Chapter 12 by Ruth’s “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 14 Tommy is silent, but in Chapter 12 Ruth says “We’re modelled from trash”.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 Tommy is silent, but in Chapter 14 Ruth says “We’re modelled from trash”.",
      [14]),
    .init(
      "Tommy says in Chapter 19 that Ruth, who called them “modelled from trash”, is dying.",
      .nowhere),
    .init("Ruth says in Chapter 19 that she never believed in the “golden time”.", .nowhere),
  ]
}
