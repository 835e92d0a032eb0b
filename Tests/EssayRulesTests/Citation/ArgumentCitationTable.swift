/// Chapters that belong to the argument.
enum ArgumentCitationTable {
  static let rows: [CitationRow] = [argument, comparisons, after].flatMap(\.self)

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

  /// What another part of the work does to the words.
  static let comparisons: [CitationRow] = [
    .init("Chapter 21 answers Ruth’s “We’re modelled from trash”.", .nowhere),
    .init(
      "Chapter 3 already prepares the reader for Ruth’s “We’re modelled from trash”.", .nowhere),
    .init("The shudder in Chapter 3 anticipates “We’re modelled from trash”.", .nowhere),
    .init("In Chapter 23 Kathy forgives Ruth’s “We’re modelled from trash”.", .nowhere),
    .init(
      "In Chapter 13 Ruth bids them think of those “modelled from trash”.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "Chapter 13 is remembered for Ruth’s “We’re modelled from trash”.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init("In Chapter 20 Tommy remembers Ruth’s “We’re modelled from trash”.", .nowhere),
    .init(
      "In Chapter 22 Madame’s pity recalls Ruth’s outburst “That’s what we come from”.", .nowhere),
    .init("Chapter 19 makes us forget “We’re modelled from trash”.", .nowhere),
    .init("Tommy’s scream in Chapter 22 goes further than “We’re modelled from trash”.", .nowhere),
    .init(
      "Ruth’s apology in Chapter 19 is an answer to her own question: “so why don’t we say it?”",
      .nowhere),
    .init(
      "Ruth hopes for an office in Chapter 12, and “We’re modelled from trash” ends that.",
      .nowhere),
    .init(
      "In Chapter 13 Tommy answers Ruth: “We’re modelled from trash.”", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "Chapter 12 ends with Ruth’s “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// What is done to the words elsewhere.
  static let after: [CitationRow] = [
    .init("Kathy’s “a kind of golden time” is finally shattered in Chapter 22.", .nowhere),
    .init("Ruth’s “We’re modelled from trash” had been foreshadowed in Chapter 3.", .nowhere),
    .init("Ruth’s “We’re modelled from trash” is answered in Chapter 22 by Miss Emily.", .nowhere),
    .init(
      "Ruth says “We’re modelled from trash”, which explains her behaviour in Chapter 13.", .nowhere
    ),
    .init(
      """
      Ruth says “We’re modelled from trash”, which is what Miss Lucy had been hinting at in Chapter 7.
      """, .nowhere),
    .init(
      "Ruth says “We’re modelled from trash”, which is what she says in Chapter 13.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init("“We’re modelled from trash” (contrast Chapter 22) is blunt.", .nowhere),
    .init("“We’re modelled from trash” (ch. 13 ff.) is blunt.", [13]),
    .init(
      "“We’re modelled from trash” (ch. 15 ff.) is blunt.", [15],
      reported: [.init("ch. 15", becomes: "ch. 14")]),
    .init(
      "Ruth’s “We’re modelled from trash” is shouted in Chapter 13.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
  ]
}
