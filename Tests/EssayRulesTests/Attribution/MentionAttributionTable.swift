/// Words that are spoken of, thought or called something, and words that are spoken.
enum MentionAttributionTable {
  static let rows: [AttributionRow] = [
    said, mentions, otherSubjects, judgements, events, descriptions, thoughts, lookalikes,
  ].flatMap(\.self)

  /// What is said about the words, and what is said with them.
  static let said: [AttributionRow] = [
    .init("Ruth sums it up with the words “We’re modelled from trash”.", .atMost("ruth")),
    .init("Miss Emily concludes with the words “we gave you your childhoods”.", "miss-emily"),
    .init(
      "Madame concludes with the words “we gave you your childhoods”.",
      "madame", accused: ["Madame"]),
    .init("Ruth uses the phrase “modelled from trash”.", "ruth"),
    .init("Tommy uses the phrase “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Ruth tells us that the words “You’re students” were a lie.", .nobody),
    .init("Tommy complains about the phrase “we gave you your childhoods”.", .nobody),
    .init("Kathy comments on the line “We’re modelled from trash” only later.", .atMost("kathy")),
    .init("Miss Lucy tells the class that Tommy and Ruth are “special”.", .atMost("miss-lucy")),
    .init(
      "Kathy says that Tommy thinks they are “modelled from trash”.",
      .atMost("tommy"), accused: ["Tommy"]),
    .init("Tommy asks why “we gave you your childhoods” should comfort him.", .nobody),
    .init("Tommy says it is unfair, because “we gave you your childhoods” is no excuse.", .nobody),
    .init("Tommy says no more, and “we gave you your childhoods” hangs in the air.", .nobody),
    .init(
      "Kathy tells Tommy the truth, but “we gave you your childhoods” is still in their ears.",
      .nobody),
    .init("Tommy calls “we gave you your childhoods” an insult.", .nobody),
    .init("Tommy rejects “we gave you your childhoods” as an excuse.", .nobody),
    .init("Tommy answers “we gave you your childhoods” with a scream.", .nobody),
    .init("Tommy responds to “we gave you your childhoods” with a scream.", .nobody),
    .init(
      "Tommy replies to Miss Emily’s “we gave you your childhoods” with silence.",
      "miss-emily"),
    .init("Kathy describes “We’re modelled from trash” as an outburst.", .atMost("kathy")),
    .init("Kathy explains “We’re modelled from trash” by Ruth’s disappointment.", .atMost("kathy")),
    .init("Ruth’s argument, that they are “modelled from trash”, is never answered.", "ruth"),
    .init("Ruth’s argument with Tommy ends with “We’re modelled from trash”.", .atMost("ruth")),
    .init("Tommy’s argument with Ruth ends with “We’re modelled from trash”.", .atMost("ruth")),
    .init(
      "Tommy’s question to Miss Emily is met with “I suppose you could even call it that”.",
      .atMost("miss-emily")),
    .init("Tommy’s question gets the answer “I suppose you could even call it that”.", .nobody),
    .init("Kathy’s account of Ruth’s outburst, “We’re modelled from trash”, is vivid.", "ruth"),
    .init(
      "Kathy’s account of what Ruth said, “We’re modelled from trash”, is vivid.",
      .atMost("ruth")),
    .init("Miss Lucy hints at the truth with “You’re students”.", "miss-lucy"),
    .init("Miss Lucy’s hint – “You’re students” – goes over Tommy’s head.", "miss-lucy"),
  ]

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

  /// What somebody calls or lists.
  static let descriptions: [AttributionRow] = [
    .init(
      "Tommy describes the clones as “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Tommy describes himself and his friends as “modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "The clones are described by Chrissie as “modelled from trash”.", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "Kathy describes the clones as “modelled from trash”.", "kathy"),
    .init(
      "Tommy describes Ruth’s view of the clones as “modelled from trash”.", "tommy"),
    .init(
      "Tommy remembers them as “modelled from trash”.", "tommy"),
    .init(
      "Tommy lists “Junkies, prostitutes, winos, tramps”.", "tommy", accused: ["Tommy"]),
    .init(
      "Kathy lists “Junkies, prostitutes, winos, tramps” as examples.", "kathy"),
    .init(
      "What Tommy calls “a kind of golden time” is over.", "tommy", accused: ["Tommy"]),
    .init(
      "In Chapter 7 what Madame calls “the not-so-great things” are remembered.", "madame",
      accused: ["Madame"]),
    .init(
      "What Kathy calls “a kind of golden time” never was.", "kathy"),
    .init(
      "Tommy asks what “modelled from trash” is supposed to mean.", .nobody),
    .init(
      "According to Tommy, “even the not-so-great things” were worth remembering.", "tommy",
      accused: ["Tommy"]),
    .init(
      "According to Tommy, “We’re modelled from trash” is unfair.", .nobody),
    .init(
      "According to Tommy, “a kind of golden time” is a lie.", .nobody),
    .init(
      "According to Tommy, “a kind of golden time” is how Kathy saw it.", .nobody),
    .init(
      "What Tommy calls the “modelled from trash” speech is over.", .nobody),
    .init(
      "What Tommy says about “a kind of golden time” is kind.", .nobody),
    .init(
      "Tommy describes what he has heard as “a kind of golden time”.", .nobody),
    .init("Ruth calls Tommy, Kathy and herself “modelled from trash”.", "ruth"),
    .init("Tommy describes Ruth and himself as «modelled from trash».", "tommy"),
  ]

  /// What is thought, learnt and seen as.
  static let thoughts: [AttributionRow] = [
    .init(
      """
      “We’re modelled from trash,” Tommy thinks to himself while Ruth goes on about offices.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Ruth believes deep down that they are "modelled from trash", and Tommy can feel it.
      """, "ruth"),
    .init(
      """
      Miss Emily refers to the guardians as people who “gave you your childhoods”, and Madame \
      snorts.
      """, "miss-emily"),
    .init(
      "Rodney dismisses the lot of them, Ruth included, as “modelled from trash”.", "rodney",
      accused: ["Rodney"]),
    .init(
      """
      Kathy looks back on Hailsham as “a kind of golden time”, although Tommy hated most of \
      it.
      """, "kathy"),
    .init(
      """
      Tommy looks back on Hailsham as “a kind of golden time”, which Kathy finds odd.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      “Or maybe I’m remembering it wrong,” Ruth thinks, but she won’t admit it to Kathy.
      """, "ruth", accused: ["Ruth"]),
    .init("Kathy thinks of Hailsham as “a kind of golden time”.", .atMost("kathy")),
    .init("Tommy never thinks of Hailsham as “a kind of golden time”.", .nobody),
    .init("“We gave you your childhoods”, Tommy thinks, is the cruellest thing of all.", .nobody),
    .init("“Or maybe I’m remembering it wrong,” thinks Tommy.", "tommy", accused: ["Tommy"]),
    .init("Kathy learns from Miss Emily that “in many ways we fooled you”.", "miss-emily"),
    .init(
      "Kathy learns from Madame that “in many ways we fooled you”.", "madame", accused: ["Madame"]),
    .init("It is from Miss Lucy that they first hear “You’re students”.", "miss-lucy"),
  ]

  /// Sentences that look as if somebody spoke, where nobody does or another.
  static let lookalikes: [AttributionRow] = [
    .init("Tommy makes the words “You’re students” his own.", .nobody),
    .init("“You’re students” is Tommy’s excuse for not drawing any more.", .nobody),
    .init("“We gave you your childhoods” is Tommy’s nightmare.", .nobody),
    .init("“We’re modelled from trash” comes from Tommy’s worst memory.", .nobody),
    .init(
      """
      “We gave you your childhoods” comes from the chapter in which Tommy and Kathy visit \
      Madame.
      """, .nobody),
    .init(
      "Tommy goes “special” colours when he hears “we gave you your childhoods”.", .nobody, .nobody),
    .init("What Tommy hears from Kathy about “we gave you your childhoods” upsets him.", .nobody),
    .init(
      "Kathy hears from Tommy that Miss Emily said “we gave you your childhoods”.", "miss-emily"),
    .init("“We gave you your childhoods” is something Tommy cannot forgive.", .nobody),
    .init("“We gave you your childhoods” is what Tommy cannot forgive.", .nobody),
    .init("“We gave you your childhoods” is how Tommy sees his whole life from now on.", .nobody),
    .init(
      "“We gave you your childhoods” was all Tommy remembered.", .atMost("tommy"),
      accused: ["Tommy"]),
    .init("“We gave you your childhoods” was all that Tommy took home.", .nobody),
    .init(
      """
      When Tommy hears “we gave you your childhoods”, Kathy shouts for the car to stop.
      """, .nobody),
    .init(
      "When Madame enters, “we gave you your childhoods,” Miss Emily says again.", "miss-emily"),
    .init(
      """
      After he has asked Madame, “we gave you your childhoods,” Miss Emily tells Tommy.
      """, "miss-emily"),
    .init("Tommy gives Ruth a look after “We’re modelled from trash”.", .nobody),
    .init("Tommy gives Miss Emily his verdict on “we gave you your childhoods”.", .nobody),
    .init("Tommy gives the words “we gave you your childhoods” a second thought.", .nobody),
    .init("Tommy looks back on “we gave you your childhoods” with anger.", .nobody),
    .init(
      """
      Tommy turns on the radio because “we gave you your childhoods” will not leave his head.
      """, .nobody),
    .init("Tommy is like a child who has been told “You’re students”.", .nobody),
    .init("The speaker of the line is not Tommy: “We’re modelled from trash.”", .nobody),
    .init("The person who is told “we gave you your childhoods” is Tommy.", .nobody),
    .init("The boy who asks about “You’re students” is Tommy.", .nobody),
    .init("Tommy is the only one who hears “We’re modelled from trash”.", .nobody),
    .init("Tommy is the one to whom Ruth says “We’re modelled from trash”.", "ruth"),
    .init(
      """
      Tommy is the last person to whom anyone should say “We’re modelled from trash”.
      """, .nobody),
    .init("Nobody is brave enough to tell Tommy “We’re modelled from trash”.", .nobody),
    .init("Tommy is not brave enough to say “We’re modelled from trash”.", .nobody),
    .init("Tommy wants to know what “You’re students” means.", .nobody),
    .init("Tommy says it is raining. “We’re modelled from trash.”", .nobody),
    .init("Tommy says this and that. “We’re modelled from trash,” Ruth replies.", "ruth"),
    .init("“We’re modelled from trash.” Tommy says it is not true.", .nobody),
    .init("“We’re modelled from trash.” This is what Tommy hears.", .nobody),
    .init("“We’re modelled from trash.” These are the words that Tommy dreads.", .nobody),
    .init("“You’re students”, which Tommy quotes later, is a half-truth.", .nobody),
    .init("“You’re students”, which is Tommy’s least favourite line, is a half-truth.", .nobody),
    .init("The phrase “You’re students” is loved by Tommy.", .nobody),
    .init("The phrase “You’re students” is used against Tommy by Miss Lucy.", "miss-lucy"),
    .init("The phrase “You’re students” is said in a room painted by Tommy.", .nobody),
    .init("“You’re students” was spoken neither by Madame nor by Miss Emily.", .nobody),
    .init(
      """
      “You’re students” and “modelled from trash” are said by Tommy and Ruth, or so one \
      student thinks.
      """, .nobody, .nobody),
    .init("To quote my teacher, Tommy is “modelled from trash” and nothing more.", .nobody),
    .init("Tommy, unlike Ruth, never goes “We’re modelled from trash”.", .nobody),
    .init("Not only Tommy thinks that “we gave you your childhoods” is an excuse.", .nobody),
    .init(
      """
      In front of Tommy, the phrase “We’re modelled from trash” should never have been used.
      """, .nobody),
    .init("“We’re modelled from trash” [Tommy’s drawings show this] is a theme.", .nobody),
    .init("“We’re modelled from trash” (on Tommy and the rest) is harsh.", .nobody),
    .init("“We’re modelled from trash” (at Tommy) is harsh.", .nobody),
  ]
}
