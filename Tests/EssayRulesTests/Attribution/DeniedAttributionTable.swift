/// What is denied, doubted or only supposed, and who is meant and not another.
enum DeniedAttributionTable {
  static let rows: [AttributionRow] = [unreal, doubts, contrasts, hedges].flatMap(\.self)

  /// What is supposed, hoped, denied or asked.
  static let unreal: [AttributionRow] = [
    .init(
      "If Tommy had said “We’re modelled from trash”, nobody would have believed him.",
      .nobody),
    .init(
      "If Madame had told them “we gave you your childhoods”, it would have sounded colder.",
      .nobody),
    .init("Had Tommy said “We’re modelled from trash”, nobody would have believed him.", .nobody),
    .init("Tommy never says “We’re modelled from trash”.", .nobody),
    .init("Tommy would never have said “We’re modelled from trash”.", .nobody),
    .init("Madame does not say “we gave you your childhoods”.", .nobody),
    .init("Madame doesn’t tell them that “we gave you your childhoods”.", .nobody),
    .init("Imagine Tommy saying “We’re modelled from trash”.", .nobody),
    .init("Does Tommy ever say “We’re modelled from trash”?", .nobody),
    .init("Would Madame have said “we gave you your childhoods”?", .nobody),
    .init("Why does Ruth say “We’re modelled from trash”?", .atMost("ruth")),
    .init("Why does Tommy say “We’re modelled from trash”?", .atMost("tommy"), accused: ["Tommy"]),
    .init("What does Miss Emily mean by “we gave you your childhoods”?", .atMost("miss-emily")),
    .init("What does Tommy make of “we gave you your childhoods”?", .nobody),
    .init("Could Kathy herself say “We’re modelled from trash”?", .nobody),
    .init(
      "Tommy might say “We’re modelled from trash”, but it is Ruth’s sentence.",
      .atMost("ruth")),
    .init("Neither Kathy nor Tommy says “We’re modelled from trash”.", .nobody),
    .init("Nobody but Ruth says “We’re modelled from trash”.", .atMost("ruth")),
    .init("Tommy refuses to say “We’re modelled from trash”.", .nobody),
    .init("It would be wrong to think that Tommy says “We’re modelled from trash”.", .nobody),
    .init("We might expect Madame to say “we gave you your childhoods”.", .nobody),
    .init("Tommy wishes that he could say “We’re modelled from trash”.", .nobody),
    .init("“We’re modelled from trash” could have been said by Tommy.", .nobody),
    .init("“We’re modelled from trash” is not said by Tommy.", .nobody),
    .init("“We’re modelled from trash” was never spoken by Chrissie.", .nobody),
    .init("“We’re modelled from trash” is not something Tommy says.", .nobody),
    .init("If Tommy had said \"We're modelled from trash\", we would have believed him.", .nobody),
    .init(
      """
      Had it been Madame who said “we gave you your childhoods”, Tommy might have laughed.
      """, .nobody),
    .init("It is hard to imagine Tommy saying “We’re modelled from trash”.", .nobody),
    .init("Does Tommy really say “We’re modelled from trash”?", .nobody),
    .init("Would Chrissie have asked “so why don’t we say it?” in front of the veterans?", .nobody),
    .init(
      """
      Many students wrongly think that it is Tommy who says “We’re modelled from trash”.
      """, .nobody),
    .init(
      "I wish Madame had said \"we gave you your childhoods\" instead of just crying.", .nobody),
    .init(
      """
      Why does Tommy say “We’re modelled from trash” when Ruth is so obviously upset?
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Tommy is about to speak, but before he can open his mouth there it is, “We’re modelled \
      from trash”.
      """, .nobody),
    .init(
      """
      Perhaps Rodney wanted to say «We’re modelled from trash» all along and never had the \
      courage.
      """, .nobody),
    .init(
      "What does Madame mean when she tells Tommy “in many ways we fooled you”?", "madame",
      accused: ["she"]),
    .init("Maybe Tommy says “We’re modelled from trash” somewhere and I missed it.", .nobody),
    .init(
      """
      Most of my class mistakenly believe that Madame says “we gave you your childhoods”.
      """, .nobody),
    .init("Tommy hoped to say “We’re modelled from trash” before she did.", .nobody),
    .init("After Ruth has said “That’s what we come from”, Chrissie begins to cry.", "ruth"),
    .init("Ruth begins to shout “That’s what we come from”.", "ruth"),
    .init("Why doesn’t Tommy say “We’re modelled from trash”?", .atMost("tommy")),
    .init("Why won’t Chrissie say “We’re modelled from trash”?", .atMost("chrissie")),
    .init("Chrissie could easily say “We’re modelled from trash”.", .atMost("chrissie")),
    .init("Tommy tells Ruth to stop saying “We’re modelled from trash”.", .atMost("tommy")),
    .init("Chrissie avoids saying “We’re modelled from trash”.", .atMost("chrissie")),
    .init("Rodney is the last person to say “We’re modelled from trash”.", .atMost("rodney")),
    .init(
      "Chrissie could only say “We’re modelled from trash”.", "chrissie", accused: ["Chrissie"]),
  ]

  /// What the student doubts, wishes or imagines, and what nevertheless is said.
  static let doubts: [AttributionRow] = [
    .init(
      """
      Ruth might as well have slapped Tommy when she said “We’re modelled from trash”.
      """, "ruth"),
    .init(
      "I don’t believe Tommy when he says “We’re modelled from trash”.", "tommy", accused: ["he"]),
    .init("I don’t think Tommy says “We’re modelled from trash”.", .nobody),
    .init(
      """
      It would have been better if Miss Emily had said “we gave you your childhoods” years \
      before.
      """, .nobody),
    .init("Whoever says “We’re modelled from trash”, Tommy or Ruth, has understood.", .nobody),
    .init(
      """
      Not a single guardian, not even Miss Lucy, says “we gave you your childhoods”.
      """, .nobody),
    .init(
      """
      Miss Emily, of all people, has the nerve to say “we gave you your childhoods”.
      """, "miss-emily"),
    .init(
      """
      My essay argues that Miss Emily lies when she says “we gave you your childhoods”.
      """, "miss-emily"),
    .init("I can’t picture Rodney saying “we gave you your childhoods”.", .nobody),
    .init("Without Miss Emily saying “we gave you your childhoods” there’d be no scene.", .nobody),
    .init("You hear Chrissie saying “so why don’t we say it?” in your head.", .nobody),
  ]

  /// Not this one but that one.
  static let contrasts: [AttributionRow] = [
    .init("Not Tommy but Ruth says “We’re modelled from trash”.", .atMost("ruth")),
    .init(
      "Not Ruth but Tommy says “We’re modelled from trash”.",
      .atMost("tommy"), accused: ["Tommy"]),
    .init("Unlike Tommy, Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Unlike Ruth, Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Ruth, unlike Tommy, says “We’re modelled from trash”.", "ruth"),
    .init("Tommy, unlike Ruth, says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Rather than Tommy, it is Ruth who says “We’re modelled from trash”.", "ruth"),
    .init("Ruth rather than Tommy says “We’re modelled from trash”.", .atMost("ruth")),
    .init("Instead of Madame, Miss Emily says “we gave you your childhoods”.", "miss-emily"),
    .init("Miss Lucy, not Miss Emily, says “It’s not good that I smoked”.", "miss-lucy"),
    .init(
      "Miss Emily, not Miss Lucy, says “It’s not good that I smoked”.",
      "miss-emily", accused: ["Miss Emily"]),
    .init("“We’re modelled from trash,” says Ruth, not Tommy.", "ruth"),
    .init("“We gave you your childhoods,” says Miss Emily rather than Madame.", "miss-emily"),
    .init("Whereas Madame shivers, Miss Emily says “we gave you your childhoods”.", "miss-emily"),
    .init("While Tommy walks away, Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Like Tommy, Ruth has had enough, and says “We’re modelled from trash”.", "ruth"),
    .init("Compared with Ruth, Miss Lucy sounds gentle: “You’re students.”", .atMost("miss-lucy")),
    .init(
      "Ruth’s “We’re modelled from trash”, not Miss Lucy’s “You’re students”, is the truth.",
      "ruth", .atMost("miss-lucy")),
    .init(
      "Unlike Ruth’s “We’re modelled from trash”, Miss Lucy’s “You’re students” is kind.",
      .atMost("ruth"), "miss-lucy"),
    .init(
      "It is not Ruth but Tommy who says that they are “modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Unlike Ruth, Kathy says openly, “We’re modelled from trash.”", "kathy", accused: ["Kathy"]),
    .init("Rather than Tommy, it is Ruth who comes out with “We’re modelled from trash”.", "ruth"),
    .init(
      """
      Rather than Miss Emily, it is Madame who insists “we gave you your childhoods”.
      """, "madame", accused: ["Madame"]),
    .init("Neither Kathy nor Tommy says \"We're modelled from trash\".", .nobody),
    .init("Nobody but Ruth dares to tell Tommy that they are ‘modelled from trash’.", "ruth"),
    .init("Nobody, not even Tommy, says “We’re modelled from trash” at Hailsham.", .nobody),
    .init(
      """
      Whereas Tommy gets into a rage and screams at the sky, Ruth says only, “We’re modelled \
      from trash.”
      """, "ruth"),
    .init(
      """
      Whereas Ruth makes things up, Tommy says straight out, “We’re modelled from trash.”
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Miss Lucy, as opposed to Miss Emily, says that the guardians “sheltered you during those \
      years”.
      """, "miss-lucy", accused: ["Miss Lucy"]),
    .init("\"We're modelled from trash\": those are not Tommy's words.", .nobody),
    .init("“We’re modelled from trash”: Ruth says it, Tommy doesn’t.", "ruth"),
    .init(
      """
      Only Ruth has the guts to say “We’re modelled from trash”; Tommy, Chrissie and Rodney \
      keep quiet.
      """, "ruth"),
    .init("It isn’t Miss Emily who tells them “You’re students”, it is Miss Lucy.", "miss-lucy"),
    .init(
      """
      Tommy might be the angry one, but it is Ruth’s “We’re modelled from trash” that makes \
      people stare.
      """, "ruth"),
    .init("Compared with Tommy’s tantrums, “We’re modelled from trash” is almost quiet.", .nobody),
    .init(
      "It is Chrissie, not Ruth, who says, “We’re modelled from trash.”", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "It was Madame – not Miss Emily – who said “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "It is Tommy rather than Ruth who says “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "It is Ruth rather than Tommy who says “We’re modelled from trash”.", "ruth"),
    .init(
      "It is Ruth instead of Tommy who says “We’re modelled from trash”.", "ruth"),
    .init(
      "It is not Tommy, but Ruth, who says “We’re modelled from trash”.", "ruth"),
    .init(
      "It isn’t Miss Emily but Madame who tells them “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "Tommy rather than Ruth says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Ruth and not Tommy tells them “We’re modelled from trash”.", "ruth"),
    .init(
      "The words are spoken by Miss Emily, not by Madame: “we gave you your childhoods.”",
      "miss-emily"),
    .init(
      "The words are spoken by Madame, not by Miss Emily: “we gave you your childhoods.”", "madame",
      accused: ["Madame"]),
    .init(
      "The line is said by Ruth and not by Tommy: “We’re modelled from trash.”", "ruth"),
    .init(
      "The question is asked by Ruth rather than by Tommy: “so why don’t we say it?”", "ruth"),
    .init(
      "The words are not spoken by Madame: “we gave you your childhoods.”", .nobody),
    .init(
      "“We’re modelled from trash” is said by Tommy, not by Ruth.", "tommy", accused: ["Tommy"]),
    .init(
      "It is Tommy and not Kathy to whom Ruth says “We’re modelled from trash”.", "ruth"),
    .init(
      "Tommy rather than Kathy is told “We’re modelled from trash”.", .nobody),
    .init(
      "Ruth speaks to Tommy rather than Kathy: “We’re modelled from trash.”", "ruth"),
  ]

  /// A hedge that is said of something else.
  static let hedges: [AttributionRow] = [
    .init(
      "In a moment of doubt, Madame confesses, “in many ways we fooled you”.", "madame",
      accused: ["Madame"]),
    .init(
      "Casting doubt on her own story, Ruth tells us, “Or maybe I’m remembering it wrong.”", "ruth",
      accused: ["Ruth"]),
    .init(
      "Unable to imagine a future, Tommy says, “That’s what we come from.”", "tommy",
      accused: ["Tommy"]),
    .init(
      "As if to hurt himself, Tommy says, “That’s what we come from.”", "tommy", accused: ["Tommy"]),
    .init("I doubt that Tommy ever says “That’s what we come from”.", .atMost("tommy")),
    .init("Some doubt whether Tommy says “That’s what we come from”.", .atMost("tommy")),
    .init("Imagine Tommy saying “That’s what we come from”.", .atMost("tommy")),
  ]
}
