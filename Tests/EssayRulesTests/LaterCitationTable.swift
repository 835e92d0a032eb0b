/// Places of something else than the quotation, in other words than a reader found them in.
enum LaterCitationTable {
  static let rows: [CitationRow] = [asides, comparisons, after, scenes, signatures, events].flatMap(
    \.self)

  /// What hangs on a name.
  static let asides: [CitationRow] = [
    .init(
      "Ruth, who makes up with Kathy in Chapter 19, cries “We’re modelled from trash”.", .nowhere),
    .init(
      "Miss Lucy (who is sent away in Chapter 9) tells the class, “You’re students.”", .nowhere),
    .init("Miss Emily, first glimpsed in Chapter 4, insists that “we sheltered you”.", .nowhere),
    .init("Miss Emily – last seen in Chapter 9 – insists that “we sheltered you”.", .nowhere),
    .init("Kathy’s doubt, aired in Chapter 1, hangs over “a kind of golden time”.", .nowhere),
    .init(
      "After they meet again in Chapter 18, nobody repeats “We’re modelled from trash”.", .nowhere),
    .init("Long before he dies in Chapter 23, Tommy hears “We’re modelled from trash”.", .nowhere),
    .init("By the time they find Madame in Chapter 21, “You’re students” is far away.", .nowhere),
    .init("The rumours first heard in Chapter 13 die when she says “we fooled you”.", .nowhere),
    .init("The Ruth of Chapter 5 would never have said “We’re modelled from trash”.", .nowhere),
    .init("As in Chapter 1, Kathy has her doubts about “a kind of golden time”.", .nowhere),
    .init(
      "Ruth can be honest, as in Chapter 13, where she says “We’re modelled from trash”.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init("In Chapter 14 Ruth, who is tired, says “We’re modelled from trash”.", [14]),
    .init(
      "Ruth, who in Chapter 13 speaks up, says “We’re modelled from trash”.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "Ruth, who says in Chapter 13, “We’re modelled from trash”, is bitter.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "When they are back in Chapter 15, Ruth says “We’re modelled from trash”.", [15],
      reported: [.init("Chapter 15", becomes: "Chapter 14")]),
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

  /// A place at the head of a sentence, in which time goes on.
  static let scenes: [CitationRow] = [
    .init(
      "In Chapter 13, Ruth’s temper frays until she says “We’re modelled from trash”.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "In Chapter 13, after the office has closed, Ruth says “We’re modelled from trash”.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "In Chapter 13, Ruth looks at the sea; she says, “We’re modelled from trash.”", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "In Chapter 21, Miss Emily offers tea before she admits that “in many ways we fooled you”.",
      [21], reported: [.init("Chapter 21", becomes: "Chapter 22")]),
    .init(
      "In Chapter 6 they are happy, and it is years before Ruth says “We’re modelled from trash”.",
      .nowhere),
    .init("In Chapter 6 Miss Lucy hints; Ruth says, “We’re modelled from trash.”", .nowhere),
    .init("In Chapter 6 Tommy waits long until Ruth says “We’re modelled from trash”.", .nowhere),
  ]

  /// A line of its own below a block quotation.
  static let signatures: [CitationRow] = [
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Ishiguro, ch. 13)
      """, [13], reported: [.init("ch. 13", becomes: "ch. 14")]),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Chapter 14). It is the bleakest page of the book.
      """, [14]),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      — Ruth, ch. 15
      """, [15], reported: [.init("ch. 15", becomes: "ch. 14")]),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Tommy would have put it differently in Chapter 20.)
      """, .nowhere),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Chapter 22 is another matter.)
      """, .nowhere),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Contrast Miss Emily, Chapter 22)
      """, .nowhere),
  ]

  /// What else happens at a place.
  static let events: [CitationRow] = [
    .init("In Chapter 22 we find out at last why it is “much, much worse to smoke”.", .nowhere),
    .init("Not until Chapter 22 do they learn why they are “modelled from trash”.", .nowhere),
    .init("“You’re students” returns in Chapter 22.", .nowhere),
    .init("Ruth’s “modelled from trash” comes back in Chapter 19.", .nowhere),
    .init("Kathy’s “kind of golden time” ends in Chapter 9.", .nowhere),
    .init("“Modelled from trash” only makes sense in Chapter 22.", .nowhere),
    .init("In Chapter 3 Madame looks at them as if they were “modelled from trash”.", .nowhere),
    .init("In Chapter 22 Miss Emily does not deny that they are “modelled from trash”.", .nowhere),
    .init("In Chapter 22 Tommy reminds Miss Emily of Miss Lucy’s “You’re students”.", .nowhere),
    .init("In Chapter 19 we learn what Miss Lucy had meant by “You’re students”.", .nowhere),
  ]
}
