/// Those who pass words on: the narrator above all, and whoever says again what another said.
enum NarratorAttributionTable {
  static let rows: [AttributionRow] = [chains, narrator, thrownBack, repetitions].flatMap(\.self)

  /// Someone recalls what someone says.
  static let chains: [AttributionRow] = [
    .init("Kathy, quoting Ruth, says “so why don’t we say it?” to herself.", .atMost("kathy")),
    .init(
      "Years later Kathy, remembering that day, says “We all know it” aloud.", .atMost("kathy")),
    .init("Kathy recalls how Miss Lucy told them “It’s not good that I smoked”.", "miss-lucy"),
    .init("Kathy remembers how Ruth said “We’re modelled from trash”.", "ruth"),
    .init("Kathy remembers that Ruth once told Tommy they were “modelled from trash”.", "ruth"),
    .init("Kathy tells us that Ruth said “We’re modelled from trash”.", "ruth"),
    .init(
      "Kathy tells us how Miss Emily defended herself by saying “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init("Kathy says that Tommy said “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Kathy recalls how Tommy told them they were “modelled from trash”.",
      "tommy", accused: ["Tommy"]),
    .init("Kathy recalls Ruth saying “We’re modelled from trash”.", "ruth"),
    .init("Kathy remembers Miss Lucy telling them “You’re students”.", "miss-lucy"),
    .init(
      "Kathy remembers Tommy saying “We’re modelled from trash”.",
      .atMost("tommy"), accused: ["Tommy"]),
    .init("Kathy hears Ruth say “We’re modelled from trash”.", .atMost("ruth")),
    .init(
      "When Kathy hears Miss Emily say “we gave you your childhoods”, she thinks of Madame.",
      .atMost("miss-emily")),
    .init("Kathy listens as Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Tommy repeats what Ruth had said: “We’re modelled from trash.”", .atMost("ruth")),
    .init("My partner thinks that Kathy says that Ruth says “We’re modelled from trash”.", "ruth"),
    .init(
      "Kathy tells the reader what Miss Lucy said, “It’s not good that I smoked”.",
      .atMost("miss-lucy")),
    .init(
      "Miss Emily tells Kathy that Madame said “we gave you your childhoods”.",
      "madame", accused: ["Madame"]),
    .init(
      "Smith (2010) says that Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Smith reads Tommy as saying “We’re modelled from trash”.", .atMost("tommy"),
      accused: ["Tommy"]),
    .init(
      "Kathy describes Miss Emily as insisting “we gave you your childhoods”.", "miss-emily"),
    .init(
      "Kathy remembers Madame as saying “It’s not good that I smoked”.", "madame",
      accused: ["Madame"]),
    .init("Tommy quotes her as saying “It’s not good that I smoked”.", .nobody),
    .init(
      "In Kathy’s version of the beach “so why don’t we say it?” is hardly audible.",
      .atMost("kathy")),
    .init(
      "Next, in Kathy’s account of it, “That’s what we come from”; nobody laughs.",
      .atMost("kathy")),
  ]

  /// The narrator who recalls, and the narrator who says.
  static let narrator: [AttributionRow] = [
    .init("Kathy recalls, “We’re modelled from trash.”", .atMost("kathy")),
    .init("Kathy remembers the words “It’s not good that I smoked” years later.", .atMost("kathy")),
    .init("Kathy reports the words “We’re modelled from trash” without comment.", .atMost("kathy")),
    .init("Kathy quotes the guardian’s words, “You’re students”, from memory.", .atMost("kathy")),
    .init("“We gave you your childhoods,” Kathy recalls.", .atMost("kathy")),
    .init("“We gave you your childhoods,” Kathy remembers being told.", .atMost("kathy")),
    .init("Kathy repeats the phrase “we gave you your childhoods” to herself.", .atMost("kathy")),
    .init("Kathy remembers those years as “a kind of golden time”.", "kathy"),
    .init("Kathy says: “We’re modelled from trash.”", "kathy", accused: ["Kathy"]),
    .init("Kathy tells Tommy, “we gave you your childhoods”.", "kathy", accused: ["Kathy"]),
    .init("“We’re modelled from trash,” says Kathy, the narrator.", "kathy", accused: ["Kathy"]),
    .init("The narrator says, “We’re modelled from trash.”", .atMost("kathy")),
    .init("The narrator calls it “a kind of golden time”.", .atMost("kathy")),
    .init("The narrator tells us that she may be “remembering it wrong”.", .atMost("kathy")),
    .init("Our narrator admits, “Or maybe I’m remembering it wrong.”", .atMost("kathy")),
    .init("Tommy describes Hailsham as “a kind of golden time”.", "tommy", accused: ["Tommy"]),
    .init("Ruth remembers Hailsham as “a kind of golden time”.", "ruth", accused: ["Ruth"]),
    .init(
      "Hailsham is described by Tommy as “a kind of golden time”.",
      "tommy", accused: ["Tommy"]),
    .init("Tommy repeats the words “We’re modelled from trash” to himself.", .atMost("tommy")),
    .init(
      "Kathy, who was there, remembers “We’re modelled from trash” word for word.",
      .atMost("kathy")),
    .init(
      "Kathy recalls how Miss Emily told them ‘You’re students’.", "miss-emily",
      accused: ["Miss Emily"]),
    .init("Kathy recalls being told \"You're students\" when she was about nine.", .nobody),
    .init(
      "Kathy can still repeat it word for word: “We’re modelled from trash.”", .atMost("kathy")),
    .init(
      "Kathy quotes “We’re modelled from trash” without any comment of her own.", .atMost("kathy")),
    .init("Kathy narrates how Ruth turned on Tommy with “We’re modelled from trash”.", "ruth"),
    .init(
      "Kathy remembers Tommy shouting “We’re modelled from trash” at the sea.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Kathy remembers saying “We’re modelled from trash” to Tommy.", "kathy", accused: ["Kathy"]),
    .init(
      """
      Kathy says "We're modelled from trash" to comfort Ruth, which is an odd way to comfort \
      anybody.
      """, "kathy", accused: ["Kathy"]),
    .init("In Kathy’s account of the trip, Ruth says “We’re modelled from trash”.", "ruth"),
    .init("In Kathy’s account of the trip we find the words “We’re modelled from trash”.", .nobody),
    .init(
      """
      Kathy tells us years later what Ruth said on that beach: “We’re modelled from trash.”
      """, "ruth"),
    .init(
      "Kathy reports that Chrissie then asked Ruth, ‘so why don’t we say it?’", "chrissie",
      accused: ["Chrissie"]),
    .init(
      """
      Tommy reminds Kathy that it was Ruth who had said “We’re modelled from trash”.
      """, "ruth"),
    .init(
      "Tommy tells Kathy that Miss Lucy once said to his class, \"You're students.\"", "miss-lucy"),
    .init(
      """
      Looking back as a carer, Kathy feels that the Hailsham years “tend to blur into each \
      other as a kind of golden time”.
      """, "kathy"),
    .init("Kathy, our narrator, tells us how she “can’t help feeling a sort of glow”.", "kathy"),
    .init(
      "Tommy, our hero, tells us how he “can’t help feeling a sort of glow”.", "tommy",
      accused: ["Tommy"]),
    .init(
      """
      As a narrator, Kathy often says things like “Or maybe I’m remembering it wrong”.
      """, "kathy"),
    .init(
      """
      In a sentence such as Tommy’s “Or maybe I’m remembering it wrong” we see how memory \
      works.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Kathy opens Chapter 7 with “The earlier years” and calls them “a kind of golden time”.
      """, "kathy", "kathy"),
    .init("Ruth opens Chapter 7 with “The earlier years”.", .atMost("ruth"), accused: ["Ruth"]),
  ]

  /// Another says somebody's words again.
  static let thrownBack: [AttributionRow] = [
    .init("After Miss Lucy’s speech, “We’re modelled from trash” is no surprise.", .nobody),
    .init(
      "Despite Miss Lucy’s warning in Chapter 6, “We’re modelled from trash” has no effect.",
      .nobody),
    .init(
      "In Tommy’s words, “We’re modelled from trash” is all there is to it.", "tommy",
      accused: ["Tommy"]),
    .init("Kathy throws Madame’s words back at her: “we gave you your childhoods”.", .nobody),
    .init("Kathy turns Madame’s own words against her: “we gave you your childhoods”.", .nobody),
    .init("Kathy faces her with Madame’s own words: “we gave you your childhoods”.", .nobody),
    .init(
      "Kathy turns on her again with Madame’s own words: “we gave you your childhoods”.",
      .nobody),
    .init("Madame’s own words come back to her: “we gave you your childhoods”.", .nobody),
    .init("In Madame’s own words, “we gave you your childhoods”.", "madame", accused: ["Madame"]),
    .init(
      "Madame’s own words are plain: “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "Ishiguro closes with Madame’s own words: “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "Madame’s words against Hailsham are plain: “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
  ]

  /// Words that somebody says again are those of the one who said them first.
  static let repetitions: [AttributionRow] = [
    .init("Kathy repeats Ruth’s words: “We’re modelled from trash”.", "ruth"),
    .init("Tommy echoes Ruth’s words, “We’re modelled from trash”.", "ruth"),
    .init("Ruth’s words are repeated by Kathy: “We’re modelled from trash”.", "ruth"),
    .init("Ruth repeats Tommy’s words: “We’re modelled from trash”.", "ruth"),
    .init("Ruth repeats what Tommy says: “We’re modelled from trash”.", "ruth"),
    .init("Tommy echoes “We’re modelled from trash” in front of Kathy.", .atMost("tommy")),
    .init("Kathy repeats Tommy’s words: “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Kathy repeats what Tommy said: “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Ishiguro repeats Tommy’s words: “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Ruth’s answer to Tommy’s question is “We’re modelled from trash”.", "ruth"),
    .init(
      "Tommy’s answer to Ruth’s question is “in many ways we fooled you”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "In repeating Tommy’s words, “We’re modelled from trash”, Ruth is cruel.", .atMost("tommy")),
    .init("“We’re modelled from trash” belongs to Ruth, not to Tommy.", "ruth"),
    .init("“We’re modelled from trash” belongs to Tommy.", "tommy", accused: ["Tommy"]),
    .init("“a kind of golden time” belongs to Tommy.", .nobody),
    .init("“We’re modelled from trash” is a line of Tommy’s.", "tommy", accused: ["Tommy"]),
    .init("“We’re modelled from trash” is a line of Tommy’s friend.", .nobody),
    .init("We hear this from Tommy: “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("We hear this from Ruth: “We’re modelled from trash”.", "ruth"),
  ]
}
