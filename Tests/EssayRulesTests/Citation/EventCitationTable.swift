/// Places at which something else happens, or is.
enum EventCitationTable {
  static let rows: [CitationRow] = [events, ofOtherEvents, others, asides].flatMap(\.self)

  /// What happens at the place is not what is quoted.
  static let events: [CitationRow] = [
    .init(
      "What Miss Lucy avoids in Chapter 6, Ruth says out loud: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "All that Miss Lucy hints at in Chapter 6 Ruth finally says: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "Everything that was hoped for in Chapter 12 is lost when Ruth says, “We’re modelled from trash.”",
      .nowhere),
    .init(
      "What Ruth says in Chapter 12 is “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "What Ruth says in Chapter 12, “We’re modelled from trash”, is bitter.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "What we hear in Chapter 12 is Ruth saying, “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Eight chapters after Miss Lucy’s talk in Chapter 6, Ruth says, “We’re modelled from trash.”",
      .nowhere),
    .init(
      "Long after the sale in Chapter 4, Ruth says, “We’re modelled from trash.”", .nowhere),
    .init(
      "Despite the kindness of Chapter 6, Miss Emily says, “we gave you your childhoods”.", .nowhere
    ),
    .init(
      "After Ruth’s outburst in Chapter 12, “We’re modelled from trash”, nobody speaks.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Just before the end of Chapter 12, Ruth says, “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "During the walk in Chapter 12, Ruth says, “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
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

  /// Something else happens there, in a frame that could be that of the words.
  static let ofOtherEvents: [CitationRow] = [
    .init(
      "Ruth says “We’re modelled from trash” and Kathy weeps in Chapter 23.",
      .nowhere),
    .init(
      "Ruth’s “We’re modelled from trash” makes her kindness in Chapter 19 a surprise.",
      .nowhere),
    .init(
      "Ruth’s “We’re modelled from trash” is prepared for in Chapter 12.",
      .nowhere),
    .init(
      "Ruth’s “We’re modelled from trash” has its beginnings in Chapter 12.",
      .nowhere),
    .init(
      "Ruth’s “We’re modelled from trash” is never spoken of again, not even in Chapter 19.",
      .nowhere),
    .init(
      "When Ruth says “We’re modelled from trash”, we think of the magazine in Chapter 12.",
      .nowhere),
    .init(
      "When she says “We’re modelled from trash”, Ruth is no longer the girl of Chapter 5.",
      .nowhere),
    .init(
      "“We gave you your childhoods” is bitter, given what Tommy does in Chapter 23.",
      .nowhere),
    .init(
      "Chapter 13 is funny, which makes “We’re modelled from trash” a shock.",
      .nowhere),
    .init(
      "Rodney’s story in Chapter 12 leads to “We’re modelled from trash”.",
      .nowhere),
    .init(
      "Ruth’s manner in Chapter 12 differs from “We’re modelled from trash”.",
      .nowhere),
    .init(
      "The end of Hailsham in Chapter 18 is the end of the “golden time”.",
      .nowhere),
    .init(
      "Madame’s horror in Chapter 3 proves that they are “modelled from trash” to her.",
      .nowhere),
    .init(
      "Nothing in Chapter 12 is as harsh as “We’re modelled from trash”.",
      .nowhere),
    .init(
      "When Madame shudders in Chapter 3, the children do not know that they’re “modelled from trash”.",
      .nowhere),
    .init(
      "Although Chapter 12 is light, “We’re modelled from trash” is not.",
      .nowhere),
    .init(
      "After the happy drive in Chapter 13, “We’re modelled from trash” is a shock.",
      .nowhere),
    .init(
      "Hailsham closes in Chapter 18, so the “golden time” is over.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth’s confession goes beyond “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 7 Miss Lucy builds on “You’re students”.",
      .nowhere),
    .init(
      "In Chapter 23 the “sort of glow” has gone.",
      .nowhere),
    .init(
      "In Chapter 20 Kathy and Tommy enjoy another “golden time”.",
      .nowhere),
    .init(
      "In Chapter 8 Kathy’s mood is darker than in “a kind of golden time”.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth is not the girl who said “We’re modelled from trash”.",
      .nowhere),
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
    .init("“You’re students” – the whole of Chapter 9 turns on it.", .nowhere),
    .init("“Or maybe I’m remembering it wrong.” – Chapter 9 is full of this.", .nowhere),
    .init("The ideas taken from Chapter 9 make “You’re students” sound hollow.", .nowhere),
    .init("“You’re students” (Chapters 6 and 22 respectively show why).", .atMost([6, 22])),
    .init("The girl that we meet in Chapter 4 says “We’re modelled from trash”.", .nowhere),
    .init(
      """
      The scene that takes place in Chapter 14, “We’re modelled from trash”, is bleak.
      """, [14]),
    .init("Chapter number one of my own novel would open with “You’re students”.", .nowhere),
  ]

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
}
