/// Words that somebody says, beside words that only name what somebody has, does or is answered with.
enum OwnershipAttributionTable {
  static let rows: [AttributionRow] = [
    properties, speeches, qualified, notes, answers, thrownBack, rivals, onlyOnes, relatives,
    adverbials, manners, repetitions, asked,
  ].flatMap(\.self)

  /// What follows a possessive is what somebody has.
  static let properties: [AttributionRow] = [
    .init("Chrissie’s “golden time” was over before it began.", "chrissie"),
    .init("Rodney’s “sort of glow” fades in Norfolk.", "rodney"),
    .init("Kathy tells us of Ruth’s “not-so-great things” and of her own.", "ruth"),
    .init("Tommy, whose “golden time” never came, kicks the fence.", "tommy"),
    .init("Tommy’s “tend to blur into each other” years are those of the Cottages.", "tommy"),
  ]

  /// What follows a possessive is what somebody says.
  static let speeches: [AttributionRow] = [
    .init(
      "Chrissie’s “We’re modelled from trash” stuns the others.", "chrissie", accused: ["Chrissie"]),
    .init(
      "Rodney’s “so why don’t we say it?” is no question.", "rodney", accused: ["Rodney"]),
    .init("Madame’s “in many ways we fooled you” comes late.", "madame", accused: ["Madame"]),
    .init("Madame’s “lied to you” is too blunt.", "madame", accused: ["Madame"]),
    .init("Ruth’s “a kind of golden time” sounds wistful.", "ruth", accused: ["Ruth"]),
    .init(
      "Tommy’s “just so long as they aren’t psychos” is a poor joke.", "tommy", accused: ["Tommy"]),
    .init(
      "Tommy’s “Junkies, prostitutes, winos, tramps. Convicts, maybe” goes on and on.", "tommy",
      accused: ["Tommy"]),
    .init("Tommy’s “modelled from trash” line is a low point.", "tommy", accused: ["Tommy"]),
    .init(
      "Rodney, whose “That’s what we come from” is flat, drives on.", "rodney",
      accused: ["Rodney"]),
    .init("Tommy’s quote “We’re modelled from trash” is bleak.", "tommy", accused: ["Tommy"]),
    .init("Tommy’s quotation from Ruth, “We’re modelled from trash”, is bleak.", .atMost("ruth")),
    .init("Tommy’s quotation “We’re modelled from trash” is from Ruth.", "tommy"),
    .init("Tommy’s line “We’re modelled from trash” comes from Ruth.", "ruth"),
    .init(
      "Tommy’s line “We’re modelled from trash” is about Ruth.", "tommy", accused: ["Tommy"]),
  ]

  /// Adjectives stand before it.
  static let qualified: [AttributionRow] = [
    .init("Madame’s chilly “we gave you your childhoods” ends the talk.", .atMost("madame")),
    .init(
      "Madame’s cold “we gave you your childhoods” ends the talk.", "madame", accused: ["Madame"]),
    .init(
      "Rodney’s bitter and hopeless “We’re modelled from trash” is met with silence.", "rodney",
      accused: ["Rodney"]),
    .init("Ruth’s final, brutal “That’s what we come from” is met with silence.", "ruth"),
    .init("It is not Rodney’s cruel “We’re modelled from trash” that hurts.", .nobody),
    .init("Tommy’s great “We’re modelled from trash” moment never comes.", .nobody),
    .init("Tommy’s painful “golden time” is over.", .nobody),
    .init("Tommy’s favourite “We’re modelled from trash” is not his own.", .nobody),
    .init("In Kathy’s narrative “We’re modelled from trash” stands alone.", .nobody),
  ]

  /// A name and a quotation, and nothing else.
  static let notes: [AttributionRow] = [
    .init("Tommy “can’t help feeling a sort of glow”.", .nobody),
    .init("Tommy “tend[ed] to blur into each other”.", .nobody),
    .init("Tommy “We’re modelled from trash”", "tommy", accused: ["Tommy"]),
    .init("Tommy = “modelled from trash”", "tommy", accused: ["Tommy"]),
    .init("Tommy: “modelled from trash”", "tommy", accused: ["Tommy"]),
  ]

  /// What is answered stands beside the answer.
  static let answers: [AttributionRow] = [
    .init("Tommy answers Ruth’s question, “so why don’t we say it?”, with a shrug.", "ruth"),
    .init(
      "Ruth answers Rodney’s question, “so why don’t we say it?”, with a shrug.", "rodney",
      accused: ["Rodney"]),
    .init("Tommy replied to Ruth’s outburst, “We’re modelled from trash”, by walking off.", "ruth"),
    .init("Kathy responds to Miss Lucy’s advice, “You’re students”, with a nod.", "miss-lucy"),
    .init(
      "Kathy responds to Miss Emily’s claim that “we gave you your childhoods” by leaving.",
      "miss-emily"),
    .init(
      "Tommy replies to Ruth’s question: “We’re modelled from trash.”", "tommy",
      accused: ["Tommy"]),
    .init("Tommy replies to Ruth’s question, “We’re modelled from trash.”", .nobody),
    .init(
      "Kathy answers her carer’s question, “We’re modelled from trash”, with silence.", .nobody),
    .init(
      "Tommy answers, “We’re modelled from trash”, with a shrug.", "tommy", accused: ["Tommy"]),
    .init(
      "Tommy answers him, “We’re modelled from trash”, with a shrug.", "tommy", accused: ["Tommy"]),
    .init(
      "Tommy responds angrily to Miss Emily’s claim, “we gave you your childhoods”, by screaming.",
      "miss-emily"),
    .init(
      "Tommy replies to Ruth’s silence, “We’re modelled from trash.”", "tommy",
      accused: ["Tommy"]),
    .init(
      "Tommy replies to Ruth’s question with “We’re modelled from trash.”", "tommy",
      accused: ["Tommy"]),
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

  /// Somebody without a name may be “she”.
  static let rivals: [AttributionRow] = [
    .init("Her envy of Kathy is plain. She says “We’re modelled from trash”.", .nobody),
    .init("Her envy of Kathy is plain when she says “We’re modelled from trash”.", .nobody),
    .init("The look on her face frightens Kathy. “We all know it,” she says.", .nobody),
    .init(
      """
      The past is all that the narrator has.

      Her pictures of Ruth are bright. She can say “I can’t help feeling a sort of glow”.
      """, .nobody),
    .init("The narrator thinks of Ruth. She says “I can’t help feeling a sort of glow”.", .nobody),
    .init("The death of Ruth haunts her. She says “I can’t help feeling a sort of glow”.", .nobody),
    .init(
      "Nursing Ruth makes her gentle. She says “I can’t help feeling a sort of glow”.", .nobody),
    .init("After nursing Ruth, she says “I can’t help feeling a sort of glow”.", .nobody),
    .init("Since Ruth’s death she says “I can’t help feeling a sort of glow”.", .nobody),
    .init(
      "The crowd is around her, and it’s Kathy she picks on. “We all know it,” she says.",
      .nobody),
  ]

  /// Nobody else may be.
  static let onlyOnes: [AttributionRow] = [
    .init(
      "Kathy is the narrator. She says “We’re modelled from trash”.", "kathy", accused: ["She"]),
    .init(
      "Kathy, the narrator, has had enough. She says “We’re modelled from trash”.", "kathy",
      accused: ["She"]),
    .init("Tommy annoys Kathy. She says “We’re modelled from trash”.", "kathy", accused: ["She"]),
    .init(
      "The trip is hard on Kathy. She says “We’re modelled from trash”.", "kathy",
      accused: ["She"]),
    .init(
      "In her anger Kathy goes too far. She says “We’re modelled from trash”.", "kathy",
      accused: ["She"]),
    .init(
      "Despite her tact, Kathy goes too far. “We’re modelled from trash,” she says.", "kathy",
      accused: ["she"]),
    .init(
      "Her voice trembling, Kathy turns round. “We’re modelled from trash,” she says.", "kathy",
      accused: ["she"]),
    .init(
      "Kathy’s patience is at an end. She says “We’re modelled from trash”.", "kathy",
      accused: ["She"]),
    .init(
      "Kathy is tired of her secrets. She says “We’re modelled from trash”.", "kathy",
      accused: ["She"]),
    .init(
      "After leaving Hailsham, Kathy is hard. She says “We’re modelled from trash”.", "kathy",
      accused: ["She"]),
  ]

  /// Relative clauses, and “that” for “who”.
  static let relatives: [AttributionRow] = [
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

  /// Adverbs and times between the one who speaks and the words.
  static let adverbials: [AttributionRow] = [
    .init("As Madame had told them long before, “You’re students”.", "madame", accused: ["Madame"]),
    .init("Before Madame spoke, “You’re students” was all they knew.", .nobody),
    .init(
      "Madame slowly, and with many pauses, says “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "Years later, Madame would tell Tommy, “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init("Madame would later say “we gave you your childhoods”.", "madame", accused: ["Madame"]),
    .init("Later, Madame would say “we gave you your childhoods” if she dared.", .nobody),
    .init("Years later, Madame would have said “we gave you your childhoods”.", .nobody),
    .init("Madame would say “we gave you your childhoods”.", .nobody),
  ]

  /// How somebody does what the verb says, and what somebody says to another.
  static let manners: [AttributionRow] = [
    .init("Ruth speaks of the Cottages with a “sort of glow”.", .atMost("ruth")),
    .init("Tommy’s answer comes with a “sort of glow”.", .atMost("tommy")),
    .init("Rodney talks with his usual “sort of glow”.", .atMost("rodney")),
    .init(
      "Ruth attacks Tommy with “we gave you your childhoods”.", "ruth", accused: ["Ruth"]),
    .init(
      "Chrissie shocks the others with “We’re modelled from trash”.", "chrissie",
      accused: ["Chrissie"]),
    .init("Ruth shocks the others with “We’re modelled from trash”.", "ruth"),
    .init("Tommy answers with “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Madame responds with a blunt “in many ways we fooled you”.", "madame", accused: ["Madame"]),
    .init(
      "Madame ends with the words “in many ways we fooled you”.", "madame", accused: ["Madame"]),
    .init("Madame says in a low voice “we fooled you”.", "madame", accused: ["Madame"]),
    .init("Tommy says in a whisper “we all know it”.", "tommy", accused: ["Tommy"]),
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

  /// What somebody asks about is not what they say.
  static let asked: [AttributionRow] = [
    .init("Tommy asks why they “lied to” him.", .nobody),
    .init("Tommy asks Miss Emily why they “kept things from you, lied to you”.", .nobody),
    .init("Tommy asks about a past that was “a kind of golden time”.", .nobody),
    .init("Tommy asks about those years, “a kind of golden time”.", .nobody),
    .init("Tommy asks about the models: “why don’t we say it?”", "tommy", accused: ["Tommy"]),
    .init(
      "Tommy asks about trash and says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Ruth says little about those years, “a kind of golden time” for Kathy.", .nobody),
    .init("Ruth says nothing but “We’re modelled from trash”.", "ruth"),
    .init("Kathy agrees: “we gave you your childhoods” is true in its way.", .nobody),
    .init("Tommy agrees: “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
    .init(
      "Miss Emily is told by Kathy that Ruth believed they were “modelled from trash”.",
      .atMost("ruth")),
    .init(
      "Kathy learns from Miss Emily that Ruth thought they were “modelled from trash”.",
      .atMost("ruth")),
    .init(
      "Ruth is told by Tommy that they are “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("When Kathy asks about it she says “We’re modelled from trash”.", .nobody),
    .init(
      "When Kathy is asked about it she says “We’re modelled from trash”.", .atMost("kathy"),
      accused: ["she"]),
  ]
}
