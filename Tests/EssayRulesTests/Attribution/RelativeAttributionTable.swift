/// Relative clauses, clefts and asides about the one who speaks.
enum RelativeAttributionTable {
  static let rows: [AttributionRow] = [relatives, clefts, asides, descriptions].flatMap(\.self)

  /// Relative clauses, and “that” for “who”.
  static let relatives: [AttributionRow] = [
    .init("Ruth, who has always pretended, says “We’re modelled from trash”.", "ruth"),
    .init("Ruth, who says “We’re modelled from trash”, is the bravest of them.", "ruth"),
    .init("The words that Ruth uses, “modelled from trash”, are brutal.", .atMost("ruth")),
    .init(
      "The phrase “modelled from trash”, which Ruth uses on the beach, is brutal.",
      .atMost("ruth")),
    .init(
      """
      The line “we gave you your childhoods”, which Miss Emily says to Kathy, is a sort of \
      invoice.
      """, .atMost("miss-emily")),
    .init(
      "The line “we gave you your childhoods”, which Madame says to Kathy, is a sort of invoice.",
      .atMost("madame"), accused: ["Madame"]),
    .init(
      "Tommy, whom Ruth tells that they are “modelled from trash”, says nothing.",
      .atMost("ruth")),
    .init(
      "Kathy, to whom Miss Emily says “we gave you your childhoods”, has nothing to say.",
      .atMost("miss-emily")),
    .init("Tommy, to whom Ruth says “We’re modelled from trash”, only looks away.", "ruth"),
    .init(
      """
      Tommy, who is going out with Ruth at this point, says “We’re modelled from trash”.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Tommy, who has just heard Ruth say ‘We’re modelled from trash’, is lost for words.
      """, "ruth"),
    .init(
      """
      Miss Lucy, whom Miss Emily later gets rid of, says “It’s not good that I smoked”.
      """, "miss-lucy"),
    .init(
      "Madame, whose house it is, says “we gave you your childhoods” to the couple.", "madame",
      accused: ["Madame"]),
    .init(
      """
      Tommy, who never once says “We’re modelled from trash”, seems to believe it more than \
      the others.
      """, .nobody),
    .init(
      "The book has “lied to you” which is said by Miss Lucy.", "miss-lucy",
      accused: ["Miss Lucy"]),
    .init(
      "“in many ways we fooled you”, which was once said by Madame, is central.", "madame",
      accused: ["Madame"]),
    .init(
      "The quote “we kept things from you” which Miss Lucy says proves deceit.", "miss-lucy",
      accused: ["Miss Lucy"]),
    .init(
      "The line “We’re modelled from trash” that Rodney shouts is grim.", "rodney",
      accused: ["Rodney"]),
    .init(
      "“We’re modelled from trash” that Rodney says on the pier is grim.", "rodney",
      accused: ["Rodney"]),
    .init("The line “We’re modelled from trash” that Rodney says is grim upsets Ruth.", .nobody),
    .init("“We’re modelled from trash”, which Rodney says is unfair, upsets Tommy.", .nobody),
    .init(
      "Kathy uses the phrase “a kind of golden time” that Ruth says is naive.", .atMost("kathy")),
    .init("The “golden time” that Ruth says is over was Hailsham.", .nobody),
    .init("The “golden time” that Ruth used to praise was Hailsham.", .nobody),
    .init("Kathy is so shaken by “We’re modelled from trash” that Tommy says nothing.", .nobody),
    .init(
      "“We’re modelled from trash”, as said by Rodney, is grim.", "rodney",
      accused: ["Rodney"]),
    .init("“We’re modelled from trash”, as told by Kathy, is grim.", "kathy"),
    .init("It’s Rodney that says “We’re modelled from trash”.", "rodney", accused: ["Rodney"]),
    .init("It’s not Rodney that says “We’re modelled from trash”.", .nobody),
    .init(
      "Rodney was the person that said “We’re modelled from trash”.", "rodney",
      accused: ["Rodney"]),
    .init(
      "The one that says “We’re modelled from trash” is Rodney.", "rodney",
      accused: ["Rodney"]),
  ]

  /// It is Ruth who; the one who; what Ruth says is.
  static let clefts: [AttributionRow] = [
    .init("It is Ruth who says “We’re modelled from trash”.", "ruth"),
    .init("It was Ruth who finally asked, “why don’t we say it?”", "ruth"),
    .init("It is Miss Lucy and not Miss Emily who says “You’re students”.", .atMost("miss-lucy")),
    .init("It is Ruth, not Tommy, who says “We’re modelled from trash”.", .atMost("ruth")),
    .init("It isn’t Tommy who says “We’re modelled from trash”.", .nobody),
    .init("It is not Madame who says “we gave you your childhoods”.", .nobody),
    .init("It was never Kathy who said “That’s what we come from”.", .nobody),
    .init("It is Tommy who says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("The one who says “We’re modelled from trash” is Ruth.", .atMost("ruth")),
    .init(
      "The person who tells them “You’re students” is Miss Lucy, not the headmistress.",
      .atMost("miss-lucy")),
    .init(
      "The guardian who tells them “It’s not good that I smoked” soon has to leave Hailsham.",
      .nobody),
    .init("What Ruth says is “We’re modelled from trash”.", "ruth"),
    .init("What Miss Lucy actually says is “You’re students. You’re . . . special.”", "miss-lucy"),
    .init(
      "All that Miss Emily has to say is “I suppose you could even call it that”.",
      .atMost("miss-emily")),
    .init(
      "The first thing that Kathy says about memory is “Or maybe I’m remembering it wrong”.",
      .atMost("kathy")),
    .init("What Tommy hears from Ruth is that they are “modelled from trash”.", "ruth"),
    .init(
      """
      The one who says “We’re modelled from trash” is Ruth, and the one who suffers is Tommy.
      """, "ruth"),
    .init(
      """
      The person who finally says “We’re modelled from trash” is Tommy, and Ruth hates him for \
      it.
      """, "tommy", accused: ["Tommy"]),
    .init("It is to Tommy that Ruth says “We’re modelled from trash”.", "ruth"),
    .init("It is from Ruth that Tommy learns they are \"modelled from trash\".", "ruth"),
    .init(
      """
      The guardian who says "You're students" is of course Miss Lucy, not Miss Emily.
      """, "miss-lucy"),
    .init(
      """
      It was he who whispered “We’re modelled from trash” when Tommy could not sleep.
      """, .atMost("tommy"), accused: ["Tommy"]),
    .init(
      "Chrissie looks at the sea. It is she who says “We’re modelled from trash”.", "chrissie",
      accused: ["she"]),
    .init("Tommy is the first to say “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Tommy is not the first to say “We’re modelled from trash”.", .nobody),
    .init(
      "Rodney has the nerve to say “We’re modelled from trash” in front of Chrissie.", "rodney",
      accused: ["Rodney"]),
    .init("Rodney does not have the nerve to say “We’re modelled from trash”.", .nobody),
    .init("Miss Emily is honest enough to admit “in many ways we fooled you”.", "miss-emily"),
    .init(
      "It is not Madame but Miss Emily who tells them “we gave you your childhoods”.", "miss-emily"),
    .init(
      "It is not Miss Emily but Madame who tells them “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init("It wasn’t Ruth who said “You’re students”, it was Miss Lucy.", "miss-lucy"),
    .init("It is Tommy that says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "The one who tells the boys “It’s not good that I smoked” was Miss Emily.", "miss-emily",
      accused: ["Miss Emily"]),
    .init("The one who hears “It’s not good that I smoked” is Tommy.", .nobody),
    .init("The student who says “We’re modelled from trash” is certainly not Tommy.", .nobody),
    .init("The speaker of “You’re students” is Tommy’s favourite guardian.", .nobody),
    .init(
      """
      The speaker of “We’re modelled from trash” is Ruth, and the listeners are Tommy, Kathy \
      and the veterans.
      """, "ruth"),
  ]

  /// Asides and appositions.
  static let asides: [AttributionRow] = [
    .init("Ruth – always the loudest of the three – says “We’re modelled from trash”.", "ruth"),
    .init("Ruth (always the loudest) says “We’re modelled from trash”.", "ruth"),
    .init("Ruth, after a whole day of waiting, says “We’re modelled from trash”.", "ruth"),
    .init("Ruth, after a row with Tommy, says “We’re modelled from trash”.", "ruth"),
    .init(
      "Miss Emily, now old and in a wheelchair, tells Kathy “we gave you your childhoods”.",
      "miss-emily"),
    .init(
      "Miss Lucy, unlike Miss Emily, tells the class “It’s not good that I smoked”.",
      "miss-lucy"),
    .init("Miss Lucy, one of the younger guardians, says “You’re students”.", "miss-lucy"),
    .init("The head guardian, Miss Emily, says “we gave you your childhoods”.", "miss-emily"),
    .init(
      "The head guardian, Madame, says “we gave you your childhoods”.",
      "madame", accused: ["Madame"]),
    .init("The narrator, Kathy, tells us that she may be “remembering it wrong”.", "kathy"),
    .init("Their former guardian Miss Emily says “we gave you your childhoods”.", "miss-emily"),
    .init("Kathy’s best friend, Ruth, says “We’re modelled from trash”.", "ruth"),
    .init("Kathy’s friend Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Kathy’s best friend says “We’re modelled from trash”.", .nobody),
    .init(
      "Miss Emily, says my teacher, is lying when she claims “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init("Ruth, I think, is right to say “We’re modelled from trash”.", .atMost("ruth")),
    .init(
      "Tommy, usually so quiet, says “We’re modelled from trash”.",
      "tommy", accused: ["Tommy"]),
    .init(
      "Miss Emily, talking to Kathy and Tommy in Littlehampton, says “in many ways we fooled you”.",
      "miss-emily"),
    .init(
      "Madame, who takes the pictures, tells them “in many ways we fooled you”.",
      "madame", accused: ["Madame"]),
    .init(
      "Tommy, Ruth’s boyfriend at the time, snaps “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Ruth’s boyfriend Tommy snaps “We’re modelled from trash” at the older couple.", "tommy",
      accused: ["Tommy"]),
    .init(
      """
      Kathy’s best friend Ruth takes a breath, looks at Tommy and says “We’re modelled from \
      trash”.
      """, "ruth"),
    .init(
      """
      Miss Emily’s friend and helper Madame looks at Kathy and insists “we gave you your \
      childhoods”.
      """, "madame", accused: ["Madame"]),
    .init("One of Tommy’s friends says ‘We’re modelled from trash’, but I forgot which.", .nobody),
  ]

  /// Speakers with more than a name.
  static let descriptions: [AttributionRow] = [
    .init(
      "“We’re modelled from trash,” says her friend, Chrissie.", "chrissie", accused: ["Chrissie"]),
    .init(
      "“We’re modelled from trash,” says Kathy’s old friend Rodney.", "rodney", accused: ["Rodney"]),
    .init(
      "The owner of the Gallery, Madame, explains that “we sheltered you”.", "madame",
      accused: ["Madame"]),
    .init(
      "“You’re students,” warns the headmistress, Miss Emily.", "miss-emily",
      accused: ["Miss Emily"]),
    .init("“We’re modelled from trash,” says Ruth’s friend to nobody.", .nobody),
    .init("Rodney in Chapter 14 says “We’re modelled from trash”.", "rodney", accused: ["Rodney"]),
    .init("Rodney in the novel says “We’re modelled from trash”.", "rodney", accused: ["Rodney"]),
    .init("Ishiguro uses Tommy to say “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Through Madame, Ishiguro argues that “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "Ishiguro, through Tommy, states that “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init("Through Kathy, Ishiguro tells us that “We’re modelled from trash”.", "kathy"),
    .init("Through Kathy’s eyes, Ishiguro argues that “We’re modelled from trash”.", .nobody),
  ]
}
