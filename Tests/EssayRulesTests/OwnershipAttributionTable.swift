/// Words that somebody says, beside words that only name what somebody has, does or is answered with.
enum OwnershipAttributionTable {
  static let rows: [AttributionRow] = [
    properties, speeches, qualified, notes, answers, thrownBack, rivals, onlyOnes, relatives,
    adverbials,
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
}
