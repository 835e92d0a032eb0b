/// Places in frames that lead to the words or elsewhere, in a student's notes, and without a number.
enum NotedCitationTable {
  static let rows: [CitationRow] = [words, others, edges, notes].flatMap(\.self)

  /// The place of the words.
  static let words: [CitationRow] = [
    .init(
      "Because of what Ruth says in Chapter 12, “We’re modelled from trash”, the others are silent.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "The trip in Chapter 12 ends when Ruth says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Chapter 12 ends with the words “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 we learn that “We’re modelled from trash” is what Ruth thinks.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "The line “a kind of golden time” belongs to Chapter 5.", [5],
      reported: [.init("Chapter 5", becomes: "Chapter 7")]),
    .init(
      "The line “a kind of golden time” belongs to Chapter 7.", [7]),
    .init(
      "The mood in Chapter 12 is bitter: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth’s tone in Chapter 12 is bitter: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "My favourite quotation, from Chapter 20, is “we gave you your childhoods”.", [20],
      reported: [.init("Chapter 20", becomes: "Chapter 22")]),
    .init(
      "My favourite quotation, from Chapter 22, is “we gave you your childhoods”.", [22]),
    .init(
      "The key line, from Chapter 3, is Kathy’s “Or maybe I’m remembering it wrong”.", [3],
      reported: [.init("Chapter 3", becomes: "Chapter 1")]),
    .init(
      "“Or maybe I’m remembering it wrong” belongs to the third chapter.", [3],
      reported: [.init("third chapter", becomes: "first chapter")]),
    .init(
      "My favourite line, from Chapter 12, is “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "The climax of Chapter 12 comes when Ruth says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth’s anger in Chapter 12 is clear: “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// The place of something else.
  static let others: [CitationRow] = [
    .init(
      "Because of Rodney’s report in Chapter 12, Ruth ends up saying “We’re modelled from trash”.",
      .nowhere),
    .init(
      "Hailsham’s closing in Chapter 18 ends the “golden time”.", .nowhere),
    .init(
      "Ruth finds a magazine in Chapter 12, and it ends in tears: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "The fear of Chapter 3 comes back when Ruth says “We’re modelled from trash”.", .nowhere),
    .init(
      "In Chapter 23 Kathy sees that the line “a kind of golden time” was wishful.", .nowhere),
    .init(
      "In Chapter 22 we learn that “You’re students” was a lie.", .nowhere),
    .init(
      "The anger of Chapter 1 is felt again: “We’re modelled from trash.”", .nowhere),
    .init(
      "The end of Chapter 20 shows what Ruth meant: “We’re modelled from trash.”", .nowhere),
    .init(
      "“A kind of golden time” belongs to the same world as the pavilion of Chapter 1.", .nowhere),
    .init(
      "“A kind of golden time” belongs to the dreams of Chapter 20.", .nowhere),
    .init(
      "Given the events of Chapter 21, “we gave you your childhoods” sounds hollow.", .nowhere),
    .init(
      "Given what happens in Chapter 23, “we gave you your childhoods” sounds hollow.", .nowhere),
    .init(
      "The rage of Chapter 1 erupts again: “We’re modelled from trash.”", .nowhere),
    .init(
      "The hopes of Chapter 12 give way to bitterness: “We’re modelled from trash.”", .nowhere),
    .init(
      "The secrets of Chapter 6 become plain: “in many ways we fooled you”.", .nowhere),
    .init(
      "The unease in Chapter 3 grows into despair: “We’re modelled from trash.”", .nowhere),
    .init(
      "Chapter 6 foreshadows what Miss Emily will admit: “we kept things from you, lied to you”.",
      .nowhere),
    .init(
      "Chapter 13 suggests what Ruth is about to say: “We’re modelled from trash.”", .nowhere),
    .init(
      "Chapter 12 anticipates what Ruth would say in Norfolk: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "The next chapter brings “We’re modelled from trash”.", .nowhere),
    .init(
      "After the happiness of Chapter 13, the next chapter brings “We’re modelled from trash”.",
      .nowhere),
    .init(
      "They set off in Chapter 13, and in the next chapter Ruth says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "The tension of Chapter 13 explodes: “We’re modelled from trash.”", .nowhere),
    .init(
      "Given Chapter 13, “We’re modelled from trash” is a shock.", .nowhere),
    .init(
      "Chapter 13 hints at what Ruth will say: “We’re modelled from trash.”", .nowhere),
    .init(
      "“A kind of golden time” belongs to the innocence of Chapter 3.", .nowhere),
    .init(
      "Madame’s tears of Chapter 6 are explained in the conversation where Miss Emily says “we fooled you”.",
      .nowhere),
    .init(
      "Kathy and Tommy arrive in Chapter 21, and in the following chapter Miss Emily says “we sheltered you”.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth’s confession is the opposite of “We’re modelled from trash”.", .nowhere),
    .init(
      "In Chapter 20 Kathy thinks back to the “golden time”.", .nowhere),
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

  /// Labels, headings, brackets and block quotations.
  static let notes: [CitationRow] = [
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
      "Quote: “We’re modelled from trash”. Speaker: Ruth. Chapter: 13.", [13],
      reported: [.init("Chapter: 13", becomes: "Chapter: 14")]),
    .init(
      "Quote: “We’re modelled from trash”. Speaker: Ruth. Chapter: 14.", [14]),
    .init(
      "Quote: “We’re modelled from trash” Chapter: 13", [13],
      reported: [.init("Chapter: 13", becomes: "Chapter: 14")]),
    .init(
      "“We’re modelled from trash”. Chapter: XIII.", [13],
      reported: [.init("Chapter: XIII", becomes: "Chapter: XIV")]),
    .init(
      "Chapter: 7. Quote: “a kind of golden time”. Chapter: 14. Quote: “We’re modelled from trash”.",
      [7], .nowhere),
    .init(
      """
      ## Chapter 12

      “We’re modelled from trash” – Ruth
      """, [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      """
      ## Chapter 14

      “We’re modelled from trash” – Ruth
      """, [14]),
    .init(
      """
      ## Chapter 1

      Ruth’s despair begins with her hope. She is the one who says “We’re modelled from trash”, and my argument starts there.
      """, .nowhere),
    .init(
      """
      # Chapter 1

      “We’re modelled from trash” is what Ruth says.
      """, .nowhere),
    .init(
      """
      ## Chapter 1: Clones

      “We’re modelled from trash” is what Ruth says.
      """, .nowhere),
    .init(
      """
      In Chapter 12 Ruth speaks her mind.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      """
      In Chapter 12 Ruth is cheerful.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, .nowhere),
    .init(
      """
      Miss Lucy speaks out in Chapter 7. Kathy is moved.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, .nowhere),
    .init(
      """
      In Chapter 12 Chrissie tells them about the shop. They go to Norfolk in the end.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, .nowhere),
    .init(
      "“We’re modelled from trash” (Ruth, C13).", [13],
      reported: [.init("C13", becomes: "C14")]),
    .init(
      "Chapter: 12. Quote: “We’re modelled from trash”.", [12],
      reported: [.init("Chapter: 12", becomes: "Chapter: 14")]),
    .init(
      """
      In Chapter 12 Ruth says what she thinks.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]
}
