/// Those to whom words are said, who hear them, ask about them or answer them.
enum ListenerAttributionTable {
  static let rows: [AttributionRow] = [addressees, listeners, answers, heard, asked].flatMap(\.self)

  /// Those spoken to and spoken of.
  static let addressees: [AttributionRow] = [
    .init("Miss Lucy tells Kathy and Ruth, “You’re students.”", "miss-lucy"),
    .init("Ruth tells Tommy, “We’re modelled from trash.”", "ruth"),
    .init("Ruth turns to Tommy and says “That’s what we come from”.", "ruth"),
    .init("Ruth says to Kathy: “We’re modelled from trash.”", "ruth"),
    .init("“We’re modelled from trash,” Ruth tells Kathy and Tommy.", "ruth"),
    .init("To Tommy, Ruth says “We’re modelled from trash”.", "ruth"),
    .init("To Kathy and Tommy, Miss Emily says “we gave you your childhoods”.", "miss-emily"),
    .init(
      "Speaking about Madame, Miss Emily says “we sheltered you during those years”.",
      "miss-emily"),
    .init("Tommy tells Ruth, “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
    .init("Tommy says to Miss Emily, “we gave you your childhoods”.", "tommy", accused: ["Tommy"]),
    .init("Ruth answers Chrissie with “We’re modelled from trash”.", "ruth"),
    .init("Miss Emily’s answer to Tommy is “I suppose you could even call it that”.", "miss-emily"),
    .init("Miss Emily replied to Kathy that “in many ways we fooled you”.", "miss-emily"),
    .init("The words “we gave you your childhoods” are addressed to Kathy and Tommy.", .nobody),
    .init("“We’re modelled from trash” is aimed at Tommy as much as at herself.", .nobody),
    .init("“We gave you your childhoods” hurts Tommy more than it hurts Kathy.", .nobody),
    .init("Kathy hears “We’re modelled from trash” and cannot reply.", .nobody),
    .init("Tommy never forgets the words “You’re students”.", .nobody),
    .init("Nobody contradicts Ruth when she says “That’s what we come from”.", "ruth"),
    .init("Miss Lucy looks at Tommy before the word “special”.", .nobody),
    .init("With Tommy beside her, Ruth says “We’re modelled from trash”.", "ruth"),
    .init(
      "Ruth was furious with Kathy, and told her “We’re modelled from trash”.",
      .atMost("ruth")),
    .init(
      "Miss Emily mentions Miss Lucy and then says “in many ways we fooled you”.",
      "miss-emily"),
    .init("Tommy, of all people, has to listen to “We’re modelled from trash”.", .nobody),
    .init("To Tommy’s face Ruth says that they are «modelled from trash».", "ruth"),
    .init(
      """
      The sentence “We’re modelled from trash” hurts Tommy, because he thought his art would \
      save him.
      """, .nobody),
    .init("Like every other clone, Tommy is “modelled from trash” and will never be old.", .nobody),
    .init(
      """
      When “We’re modelled from trash” rings out on the beach, Rodney and Chrissie just look \
      at their shoes.
      """, .nobody),
    .init("Looking past Rodney and at Tommy, Ruth says they were \"modelled from trash\".", "ruth"),
    .init(
      """
      I think that “we gave you your childhoods” is meant for Tommy more than for Kathy.
      """, .nobody),
    .init(
      """
      Ruth’s words to Tommy about Kathy’s magazines and all of them, ‘We’re modelled from \
      trash’, are cruel.
      """, "ruth"),
    .init(
      """
      Speaking to Miss Emily, Madame says “we gave you your childhoods” about Kathy.
      """, "madame", accused: ["Madame"]),
    .init("The reader thinks of Tommy at the words “even the not-so-great things”.", .nobody),
    .init(
      """
      About Tommy and Ruth, Kathy says that those years “blur into each other as a kind of \
      golden time”.
      """, "kathy"),
    .init("Madame shudders at the children as if they were \"modelled from trash\".", .nobody),
    .init("“You’re students” makes Tommy, Ruth and Kathy feel chosen.", .nobody),
  ]

  /// Those who listen, and those who answer.
  static let listeners: [AttributionRow] = [
    .init("After “We’re modelled from trash”, Tommy says nothing for an hour.", .nobody),
    .init("Before “You’re students”, Miss Lucy says that she smoked herself.", .nobody),
    .init(
      "With “You’re students”, Miss Lucy says both too much and too little.", .atMost("miss-lucy")),
    .init(
      """
      With “we gave you your childhoods” ringing in his ears, Tommy asks Kathy to stop the \
      car.
      """, .nobody),
    .init(
      """
      In “We’re modelled from trash”, Ruth admits what the others have always known.
      """, .atMost("ruth")),
    .init(
      """
      Through “we gave you your childhoods”, Miss Emily claims the moral high ground.
      """, .atMost("miss-emily")),
    .init(
      """
      The word “special”, as Miss Lucy uses it, is empty, and “You’re students” is no better.
      """, .atMost("miss-lucy"), .nobody),
    .init(
      """
      Miss Lucy tells them “You’re students”, Miss Emily that the guardians “gave you your \
      childhoods”.
      """, "miss-lucy", .atMost("miss-emily")),
    .init(
      """
      First Miss Lucy (“You’re students”), then Ruth (“We’re modelled from trash”): both tell \
      the truth.
      """, .atMost("miss-lucy"), .atMost("ruth")),
    .init(
      """
      While Tommy is still raging, Ruth’s sentence “We’re modelled from trash” sinks in.
      """, "ruth"),
    .init(
      """
      What makes Ruth different from Tommy is that she says “We’re modelled from trash”.
      """, "ruth"),
    .init(
      """
      Tommy asked why, and Miss Emily’s answer was “we sheltered you during those years”.
      """, "miss-emily"),
    .init("Tommy asked why, and the answer was “we sheltered you during those years”.", .nobody),
    .init(
      """
      Tommy asked why, to which Madame replied “we sheltered you during those years”.
      """, "madame", accused: ["Madame"]),
    .init(
      """
      Tommy, to whom Madame had replied “we sheltered you during those years”, was silent.
      """, "madame", accused: ["Madame"]),
    .init("Kathy watches Ruth’s face as she says “We’re modelled from trash”.", .atMost("ruth")),
    .init("Kathy is shocked by Ruth saying “We’re modelled from trash”.", "ruth"),
    .init(
      "Kathy is shocked when Tommy shouts that they are “modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      """
      I would like to look at the scene where Miss Lucy says to Peter and Gordon “You’re \
      students”.
      """, "miss-lucy"),
    .init(
      """
      I would like to look at the scene where Miss Emily says to Peter and Gordon “You’re \
      students”.
      """, "miss-emily", accused: ["Miss Emily"]),
    .init("In the scene with Miss Emily, “You’re students” is never mentioned.", .nobody),
    .init("If we compare Tommy with Ruth, “We’re modelled from trash” stands out.", .nobody),
    .init(
      """
      Ruth and Tommy are both clones, but only she says “We’re modelled from trash”.
      """, "ruth"),
    .init(
      """
      Ruth and Kathy are both clones, but only she says “We’re modelled from trash”.
      """, .nobody),
    .init(
      """
      Chrissie’s boyfriend Rodney jokes: “Convicts, maybe, just so long as they aren’t \
      psychos.”
      """, "rodney", accused: ["Rodney"]),
    .init(
      """
      Chrissie’s boyfriend jokes: “Convicts, maybe, just so long as they aren’t psychos.”
      """, .nobody),
    .init("Ruth’s friends are told they are “modelled from trash”.", .nobody),
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

  /// Somebody whose words another hears, or ends with.
  static let heard: [AttributionRow] = [
    .init(
      "You can hear Tommy sighing “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "We hear Ruth muttering “We’re modelled from trash”.", "ruth"),
    .init(
      "I can’t hear Tommy saying “We’re modelled from trash”.", .nobody),
    .init(
      "I can almost hear Tommy saying “We’re modelled from trash”.", .nobody),
    .init(
      "With Tommy claiming that they are “modelled from trash”, what hope is there?", "tommy",
      accused: ["Tommy"]),
    .init(
      "With Tommy listening, Ruth says, “We’re modelled from trash.”", "ruth"),
    .init(
      "It ends with Tommy shouting, “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
    .init(
      "The chapter closes with Chrissie whispering, “We’re modelled from trash.”", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "Kathy leaves, with Ruth shouting, “We’re modelled from trash.”", "ruth"),
    .init(
      "Ruth walks with Tommy saying “We’re modelled from trash”.", .nobody),
    .init(
      "Tommy taunts her with “we all know it, so why don’t we say it?”", "tommy", accused: ["Tommy"]
    ),
    .init(
      "Ruth shocks them with “We’re modelled from trash”.", "ruth"),
    .init(
      "Tommy confronts Ruth with “We’re modelled from trash”.", .nobody),
    .init(
      "The reader compares her with “We’re modelled from trash”.", .nobody),
    .init(
      "With Tommy saying nothing, “We’re modelled from trash” hangs in the air.", .nobody),
    .init(
      "With Tommy asking what she means, “We’re modelled from trash” is repeated.", .nobody),
    .init(
      "Tommy greets her with “We’re modelled from trash” ringing in his ears.", .nobody),
    .init(
      "It is Tommy, not Ruth, who hears “We’re modelled from trash”.", .nobody),
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
