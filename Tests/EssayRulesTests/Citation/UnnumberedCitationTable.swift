/// Numbers that are no chapter, and chapters without a number.
enum UnnumberedCitationTable {
  static let rows: [CitationRow] = [none, edges].flatMap(\.self)

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

  /// The first and the last parts of the work.
  static let edges: [CitationRow] = [
    .init(
      "In Chapter 13, Ruth finally snaps. “We all know it,” she says, “so why don’t we say it?”",
      [13], [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "In Chapter 14, Ruth finally snaps. “We all know it,” she says, “so why don’t we say it?”",
      [14], [14]),
    .init(
      "In the opening chapter Miss Lucy says “You’re students”.", [1],
      reported: [.init("opening chapter", becomes: "sixth chapter")]),
    .init(
      "The novel’s opening chapter has “Or maybe I’m remembering it wrong”.", [1]),
    .init(
      "The novel’s opening chapter has “a kind of golden time”.", [1],
      reported: [.init("opening chapter", becomes: "seventh chapter")]),
    .init(
      "In the final chapter, Kathy says “a kind of golden time”.", .nowhere,
      reported: [.init("final chapter", becomes: "seventh chapter")]),
    .init(
      "In the final chapter, Kathy thinks back to the “golden time”.", .nowhere),
    .init(
      "In the final chapter, Kathy remembers Miss Emily’s words: “we gave you your childhoods”.",
      .nowhere),
    .init(
      "The final chapter makes “a kind of golden time” ring hollow.", .nowhere),
    .init(
      "The opening chapter prepares us for “a kind of golden time”.", .nowhere),
    .init(
      "From the opening chapter on, Kathy doubts herself: “Or maybe I’m remembering it wrong.”",
      .nowhere),
    .init(
      "From the opening chapter to the final one, Ruth’s “We’re modelled from trash” is denied.",
      .nowhere),
    .init(
      "In my final chapter I return to “a kind of golden time”.", .nowhere),
    .init(
      "In the final chapter of her book, Black calls “a kind of golden time” ironic.", .nowhere),
    .init(
      "In the last chapter we saw that Ruth says “We’re modelled from trash”.", .nowhere),
    .init(
      "In the final chapter Ruth says “We’re modelled from trash”.", .nowhere,
      reported: [.init("final chapter", becomes: "fourteenth chapter")]),
    .init(
      "In the penultimate chapter Ruth says “We’re modelled from trash”.", .nowhere,
      reported: [.init("penultimate chapter", becomes: "fourteenth chapter")]),
    .init(
      "In the penultimate chapter Miss Emily says “we gave you your childhoods”.", .nowhere),
    .init(
      "In the last chapter Ruth says “We’re modelled from trash”.", .nowhere),
    .init(
      "In the last chapter of the novel Ruth says “We’re modelled from trash”.", .nowhere,
      reported: [.init("last chapter", becomes: "fourteenth chapter")]),
    .init(
      "In the final chapter Miss Emily says “we gave you your childhoods”.", .nowhere),
    .init(
      "In the opening chapter of Part Two Kathy says “Or maybe I’m remembering it wrong”.", .nowhere
    ),
    .init(
      "In the first chapter of Part Two Kathy says “Or maybe I’m remembering it wrong”.", .nowhere),
  ]
}
