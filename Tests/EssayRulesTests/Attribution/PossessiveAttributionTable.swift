/// A name in the genitive, or a noun for the words with the one from whom they come.
enum PossessiveAttributionTable {
  static let rows: [AttributionRow] = [possessives, properties, speeches, qualified, notes, nouns]
    .flatMap(\.self)

  /// Possessives, with a speech noun and without.
  static let possessives: [AttributionRow] = [
    .init("Ruth’s “We’re modelled from trash” is the cruellest line in the novel.", "ruth"),
    .init(
      """
      Ruth's "We're modelled from trash" is the cruellest line in the novel.
      """, "ruth"),
    .init("Ruth’s claim that they are “modelled from trash” shocks Kathy.", "ruth"),
    .init("Ruth’s angry question “so why don’t we say it?” gets no answer.", "ruth"),
    .init("Ruth’s outburst to Tommy, “We’re modelled from trash”, ends the trip.", "ruth"),
    .init(
      "Miss Lucy’s warning that it is “much, much worse to smoke” for them comes too early.",
      "miss-lucy"),
    .init("Miss Lucy’s hesitation before “special” says it all.", .atMost("miss-lucy")),
    .init("Miss Emily’s defence, “we gave you your childhoods”, is hard to answer.", "miss-emily"),
    .init(
      "Miss Emily’s use of the word “sheltered” is generous to herself.",
      .atMost("miss-emily")),
    .init("Kathy’s description of “a kind of golden time” is nostalgic.", "kathy"),
    .init("Kathy’s “a kind of golden time” is nostalgic.", "kathy"),
    .init("In Ruth’s words, they are “modelled from trash”.", "ruth"),
    .init("In Ruth’s own words: “That’s what we come from.”", "ruth"),
    .init("In the words of Ruth, they are “modelled from trash”.", "ruth"),
    .init("In the words of Miss Emily, the guardians “gave you your childhoods”.", "miss-emily"),
    .init("In Tommy’s words, they are “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("In the words of Tommy, they are “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Madame’s claim that “we gave you your childhoods” is an excuse.",
      "madame", accused: ["Madame"]),
    .init(
      "Rodney’s “We’re modelled from trash” is only a joke to him.",
      "rodney", accused: ["Rodney"]),
    .init("The words of Ruth, “We’re modelled from trash”, stay with us.", "ruth"),
    .init(
      "The claim of Miss Emily that “we gave you your childhoods” stays with us.",
      .atMost("miss-emily")),
    .init("Ruth’s pencil case is the sort of thing that makes a child “special”.", .nobody),
    .init("Ruth’s pencil case belongs to the “golden time” at Hailsham.", .nobody),
    .init("Tommy’s drawings belong to “a kind of golden time”.", .nobody),
    .init("Tommy’s tantrums belong to what Kathy calls “a kind of golden time”.", "kathy"),
    .init("Madame’s Gallery was part of how “we sheltered you during those years”.", .nobody),
    .init("Tommy’s idea of deferrals cannot survive “we gave you your childhoods”.", .nobody),
    .init("Tommy’s reaction to “we gave you your childhoods” is to scream in a field.", .nobody),
    .init("Kathy’s reaction to Ruth’s “We’re modelled from trash” is to stay silent.", "ruth"),
    .init("Kathy’s memory of Ruth’s words, “We’re modelled from trash”, has not faded.", "ruth"),
    .init("Ruth’s anger at the words “you’re students” never goes away.", .nobody),
    .init("Tommy’s answer to “we gave you your childhoods” is a scream in a field.", .nobody),
    .init(
      "Tommy’s response to the line “we gave you your childhoods” is a scream in a field.",
      .nobody),
    .init("Kathy’s comments on “We’re modelled from trash” are few.", .nobody),
    .init("The description of Ruth as “modelled from trash” is unfair.", .nobody),
    .init(
      "Madame’s claim that “we gave you your childhoods” does not convince Tommy.", "madame",
      accused: ["Madame"]),
    .init(
      """
      The bitterness of Ruth’s “We’re modelled from trash” shocks Tommy more than anyone.
      """, "ruth"),
    .init(
      """
      The bitterness of Tommy’s ‘We’re modelled from trash’ shocks Ruth more than anyone.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Tommy’s silence after “We’re modelled from trash” speaks louder than a tantrum.
      """, .nobody),
    .init(
      """
      Tommy’s outburst, “We all know it, so why don’t we say it?”, shows his famous temper.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Ruth's outburst at Tommy, "We all know it, so why don't we say it?", shows that she has \
      a temper too.
      """, "ruth"),
    .init(
      """
      Miss Lucy’s confession to the students that “it’s not good that I smoked” makes her \
      human.
      """, "miss-lucy"),
    .init(
      """
      Madame’s confession to Kathy that “in many ways we fooled you” comes far too late.
      """, "madame", accused: ["Madame"]),
    .init(
      """
      The announcement “You’re students” from Miss Emily is where the special treatment \
      starts.
      """, "miss-emily", accused: ["Miss Emily"]),
    .init(
      """
      Ruth’s admission that the years “blur into each other as a kind of golden time” is \
      honest at least.
      """, "ruth", accused: ["Ruth"]),
    .init(
      """
      There is real anger in Ruth’s voice when we get to “We’re modelled from trash”, and \
      Tommy hears it.
      """, "ruth"),
    .init("Everybody's life, including Tommy's, is \"modelled from trash\".", .nobody),
    .init(
      """
      The famous trash speech of Ruth’s (“We’re modelled from trash”) is aimed at Chrissie and \
      Rodney as well.
      """, "ruth"),
    .init("Tommy’s life, ‘modelled from trash’ or not, is worth as much as ours.", .nobody),
    .init(
      "I was struck by the sarcasm in Rodney’s “That’s what we come from”.", "rodney",
      accused: ["Rodney"]),
    .init(
      """
      The question “so why don’t we say it?”, which is Ruth’s and nobody else’s, goes \
      unanswered by Tommy.
      """, "ruth"),
  ]

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

  /// A noun for the words, with the one from whom they come.
  static let nouns: [AttributionRow] = [
    .init(
      "A key quote from Tommy is “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "This quote from Tommy, “We’re modelled from trash”, is sad.", "tommy", accused: ["Tommy"]),
    .init(
      "The quote by Madame “we gave you your childhoods” shows deceit.", "madame",
      accused: ["Madame"]),
    .init(
      "The quotation from Madame in Chapter 22, “we gave you your childhoods”, is proud.", "madame",
      accused: ["Madame"]),
    .init(
      "A famous line by Ruth is “We’re modelled from trash”.", "ruth"),
    .init(
      "The line “We’re modelled from trash” by Chrissie is bitter.", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "After a question from Tommy, “We’re modelled from trash” is all that she says.", .nobody),
    .init(
      "In reply to a question from Tommy: “in many ways we fooled you”.", .nobody),
    .init(
      "A shout from Tommy interrupts “We’re modelled from trash”.", .nobody),
    .init(
      "“We’re modelled from trash” is something Tommy says.", "tommy", accused: ["Tommy"]),
    .init(
      "“We’re modelled from trash” is a line that Tommy says in Norfolk.", "tommy",
      accused: ["Tommy"]),
    .init(
      "“We’re modelled from trash” is one of the things Chrissie says in anger.", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "“We’re modelled from trash” is something that Ruth says to Tommy.", "ruth"),
    .init(
      "“We’re modelled from trash” is a quote from Tommy.", "tommy", accused: ["Tommy"]),
    .init(
      "“We gave you your childhoods” is a claim made by Madame.", "madame", accused: ["Madame"]),
    .init(
      "“We gave you your childhoods” is an answer to a claim made by Madame.", .nobody),
    .init(
      "“We’re modelled from trash” is a question that Tommy never asks.", .nobody),
    .init(
      "“We’re modelled from trash” is a claim that Tommy rejects.", .nobody),
    .init(
      "“We’re modelled from trash” is something Tommy says he hates.", .nobody),
    .init(
      "“We’re modelled from trash” is a line that Tommy says is cruel.", .nobody),
    .init(
      "“We’re modelled from trash” is the kind of thing Tommy says.", .nobody),
    .init(
      "“We’re modelled from trash” is a word used against Tommy.", .nobody),
    .init(
      "The only reply by Tommy is silence: “We’re modelled from trash” has hurt him.", .nobody),
    .init(
      "The explanation from Tommy that “we gave you your childhoods” is a lie is fair.", .nobody),
    .init(
      "The claim from Tommy is that “We’re modelled from trash” is unfair.", .nobody),
    .init(
      "“We’re modelled from trash” is the line Kathy uses to sum up Ruth.", .nobody),
    .init(
      "“We’re modelled from trash” is a phrase used by Kathy in her account of Ruth.", .nobody),
    .init(
      "“We’re modelled from trash” is something that Tommy asks about.", .nobody),
  ]
}
