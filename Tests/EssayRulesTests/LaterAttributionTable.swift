/// Words that are spoken of and words that are spoken, as a reader’s doubts told them apart.
enum LaterAttributionTable {
  static let rows: [AttributionRow] = [
    mentions, otherSubjects, judgements, unreal, pronouns, turns, colons, hedges, descriptions,
    neighbours, signatures, events,
  ].flatMap(\.self)

  /// Words that stand after a preposition or another verb.
  static let mentions: [AttributionRow] = [
    .init("Tommy wants to be told what Ruth meant by “We’re modelled from trash”.", .nobody),
    .init("Tommy asks Miss Lucy about “You’re students”.", .nobody),
    .init("Rodney complains of “We’re modelled from trash” in the car.", .nobody),
    .init("Kathy writes about “We’re modelled from trash” as if it were weather.", .nobody),
    .init("Kathy speaks of “we gave you your childhoods” with a shrug.", .nobody),
    .init("Tommy says nothing to “we gave you your childhoods”.", .nobody),
    .init("Chrissie says little about “We’re modelled from trash”.", .nobody),
    .init(
      "Chrissie says nothing but “We’re modelled from trash”.", "chrissie", accused: ["Chrissie"]),
    .init("Kathy says that she still regrets “We’re modelled from trash”.", .nobody),
    .init("Tommy admits that he believed “we sheltered you”.", .nobody),
    .init("Chrissie begs her friend to take back “We’re modelled from trash”.", .nobody),
    .init("Miss Emily sacked Miss Lucy for saying things like “You’re students”.", .nobody),
    .init("Nothing that Tommy says is as bitter as “We’re modelled from trash”.", .nobody),
    .init("What Madame says is harsher than “we sheltered you”.", .nobody),
    .init("Tommy says less than Ruth, whose “We’re modelled from trash” is famous.", "ruth"),
    .init(
      "Ruth says less than Tommy, whose “We’re modelled from trash” is famous.", "tommy",
      accused: ["Tommy"]),
    .init("Tommy’s explanation of “You’re students” is kind.", .nobody),
    .init(
      "According to Kathy, it was on the pier that they heard “We’re modelled from trash”.", .nobody
    ),
    .init("Tommy agrees with Ruth that “We’re modelled from trash”.", .atMost("ruth")),
    .init("Tommy speaks of “a kind of golden time”.", "tommy", accused: ["Tommy"]),
    .init("“We’re modelled from trash” is answered by Miss Emily at the end.", .nobody),
  ]

  /// Somebody else does what the words say, or says them.
  static let otherSubjects: [AttributionRow] = [
    .init("Tommy says that Miss Emily “kept things from” them.", "tommy"),
    .init("Tommy asks whether it’s true that Miss Emily “lied to you”.", "tommy"),
    .init("Kathy tells us that Miss Emily and the others “lied to” them.", "kathy"),
    .init("Kathy says that in Ruth’s opinion they are “modelled from trash”.", .nobody),
    .init("Tommy explains that the guardians “kept things from” them.", .nobody),
    .init(
      "Tommy asks himself whether Miss Emily was right that “we gave you your childhoods”.", .nobody
    ),
    .init(
      "Tommy says that Kathy and the rest are “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Kathy says that Tommy “kept things from” them.", "kathy", accused: ["Kathy"]),
    .init("What Miss Lucy begins Ruth ends: “That’s what we come from.”", .atMost("ruth")),
    .init("What Miss Lucy tells Ruth and the others is: “You’re students.”", "miss-lucy"),
  ]

  /// What is said is that the words were so or so.
  static let judgements: [AttributionRow] = [
    .init("As Tommy says, “we gave you your childhoods” was a lie.", .nobody),
    .init("As Kathy remarks, “We’re modelled from trash” is typical of her friend.", .nobody),
    .init("According to Tommy, “we gave you your childhoods” was a lie.", .nobody),
    .init("Kathy is fair when she says that “We’re modelled from trash” was unfair.", .nobody),
    .init(
      "Miss Emily’s tone when she says that “we gave you your childhoods” is proud.", "miss-emily"),
    .init("Tommy denies that they are “modelled from trash”.", .nobody),
    .init("Tommy explains Ruth’s mood: “We’re modelled from trash.”", .atMost("ruth")),
    .init("Kathy says it was Ruth: “We’re modelled from trash.”", .atMost("ruth")),
    .init("“You’re students,” Kathy tells us Miss Lucy said.", .atMost("miss-lucy")),
    .init("Miss Emily goes on “we gave you your childhoods” without a blush.", "miss-emily"),
    .init("As Tommy says, “we gave you your childhoods”.", "tommy", accused: ["Tommy"]),
  ]

  /// What nobody says.
  static let unreal: [AttributionRow] = [
    .init("Why doesn’t Tommy say “We’re modelled from trash”?", .atMost("tommy")),
    .init("Why won’t Chrissie say “We’re modelled from trash”?", .atMost("chrissie")),
    .init("Chrissie could easily say “We’re modelled from trash”.", .atMost("chrissie")),
    .init("Tommy tells Ruth to stop saying “We’re modelled from trash”.", .atMost("tommy")),
    .init("Chrissie avoids saying “We’re modelled from trash”.", .atMost("chrissie")),
    .init("Rodney is the last person to say “We’re modelled from trash”.", .atMost("rodney")),
    .init(
      "Chrissie could only say “We’re modelled from trash”.", "chrissie", accused: ["Chrissie"]),
  ]

  /// A pronoun that cannot be the name beside it.
  static let pronouns: [AttributionRow] = [
    .init("When Kathy presses her, she admits, “in many ways we fooled you”.", .nobody),
    .init(
      "Asked by Kathy whether it was worth it, she says, “we gave you your childhoods”.", .nobody),
    .init("Watched by Kathy, she cries, “We’re modelled from trash.”", .nobody),
    .init("When Kathy loses her patience, she says, “Or maybe I’m remembering it wrong.”", "kathy"),
    .init("“We sheltered you” is all that she’s told by then, and Kathy nods.", .nobody),
  ]

  /// One speaker after the other.
  static let turns: [AttributionRow] = [
    .init(
      "Ruth says, “We’re modelled from trash”, and Rodney asks, “so why don’t we say it?”", "ruth",
      "rodney", accused: ["Rodney"]),
    .init(
      "“We all know it,” Ruth says, and Chrissie adds, “That’s what we come from.”", "ruth",
      "chrissie", accused: ["Chrissie"]),
    .init(
      "Ruth shouts “We’re modelled from trash” and then Tommy shouts “That’s what we come from”.",
      "ruth", "tommy", accused: ["Tommy"]),
    .init("“We all know it,” Ruth says to Tommy, “so why don’t we say it?”", "ruth", "ruth"),
    .init(
      "“We all know it,” Ruth says when Tommy asks, “so why don’t we say it?”", "ruth",
      .atMost("ruth")),
    .init(
      "“We all know it,” Ruth says, and she looks at Tommy, “so why don’t we say it?”", "ruth",
      "ruth"),
  ]

  /// A colon without a reporting verb.
  static let colons: [AttributionRow] = [
    .init(
      "Rodney is quite frank about it: “We’re modelled from trash.”", "rodney", accused: ["Rodney"]),
    .init("At last Tommy erupts: “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
    .init("Madame loses patience: “in many ways we fooled you.”", "madame", accused: ["Madame"]),
    .init(
      "Chrissie turns on Ruth: “We’re modelled from trash.”", "chrissie", accused: ["Chrissie"]),
    .init("Here is Rodney: “We’re modelled from trash.”", "rodney", accused: ["Rodney"]),
    .init("Ruth makes her point plainly enough: “We’re modelled from trash.”", "ruth"),
    .init(
      "Madame defends the guardians when Kathy and Tommy visit her: “in many ways we fooled you.”",
      "madame", accused: ["Madame"]),
    .init(
      """
      Tommy finally loses his temper:

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, "tommy", accused: ["Tommy"]),
    .init("Rodney is blunt about it: “We’re modelled from trash” is a lie.", .nobody),
    .init("Tommy turns on Ruth because of one sentence: “We’re modelled from trash.”", .nobody),
    .init("Kathy is shocked: “We’re modelled from trash.”", .nobody),
    .init("Tommy is not blunt: “We’re modelled from trash.”", .nobody),
    .init("Kathy is honest about Ruth: “We’re modelled from trash.”", .nobody),
    .init("Kathy is clear about who is meant: “We’re modelled from trash.”", .nobody),
    .init("Tommy loses his temper, but nobody hears him: “We’re modelled from trash.”", .nobody),
    .init("Tommy is upset when Ruth loses her temper: “We’re modelled from trash.”", .nobody),
    .init(
      "Tommy explains what happened when they came back: “We’re modelled from trash.”", .nobody),
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

  /// The sentence after.
  static let neighbours: [AttributionRow] = [
    .init(
      "“We’re modelled from trash.” These words are spoken by Rodney.", "rodney",
      accused: ["Rodney"]),
    .init("“We’re modelled from trash.” This is said by Rodney.", "rodney", accused: ["Rodney"]),
    .init(
      "“We’re modelled from trash.” This quote from Rodney shows despair.", "rodney",
      accused: ["Rodney"]),
    .init(
      "“We’re modelled from trash.” Rodney’s words here show despair.", "rodney",
      accused: ["Rodney"]),
    .init("“We’re modelled from trash.” This line from Kathy’s past still hurts.", .nobody),
    .init("“We’re modelled from trash.” These words are heard by Rodney.", .nobody),
  ]

  /// A line of its own below a block quotation.
  static let signatures: [AttributionRow] = [
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      — Tommy, ch. 14
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Tommy, ch. 14)
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      Tommy, in Chapter 14, hears it and looks away.
      """, .nobody),
  ]

  /// What is told of somebody else, or corrected.
  static let events: [AttributionRow] = [
    .init("Kathy says Ruth was furious: “We’re modelled from trash.”", .nobody),
    .init("Kathy tells us that the room went quiet: “It’s not good that I smoked.”", .nobody),
    .init("Miss Lucy, Kathy says, stopped for a moment: “You’re students.”", "miss-lucy"),
    .init("Tommy agrees with “We’re modelled from trash”.", .nobody),
    .init("Tommy argues with “We’re modelled from trash”.", .nobody),
    .init("Tommy says that “We’re modelled from trash” doesn’t matter.", .nobody),
    .init("Kathy imagines Ruth shouting “We’re modelled from trash”.", .nobody),
  ]
}
