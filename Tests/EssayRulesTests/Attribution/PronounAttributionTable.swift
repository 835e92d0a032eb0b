/// Pronouns, and whom they can stand for.
enum PronounAttributionTable {
  static let rows: [AttributionRow] = [pronouns, misfits, rivals, onlyOnes].flatMap(\.self)

  /// Pronouns with one, two and no antecedent that fits.
  static let pronouns: [AttributionRow] = [
    .init("Ruth cannot keep quiet any longer. She says, “We’re modelled from trash.”", "ruth"),
    .init("Ruth cannot keep quiet. “We’re modelled from trash,” she says.", "ruth"),
    .init("Miss Emily shows no regret when she says “we gave you your childhoods”.", "miss-emily"),
    .init("Miss Lucy looks out at the rain as she tells them “You’re students”.", "miss-lucy"),
    .init("Miss Lucy is honest, so she tells them “It’s not good that I smoked”.", "miss-lucy"),
    .init(
      "Tommy cannot keep quiet. He says, “We’re modelled from trash.”",
      "tommy", accused: ["He"]),
    .init("Rodney laughs. “We’re modelled from trash,” he says.", "rodney", accused: ["he"]),
    .init(
      "Madame sits in the dark. She says “in many ways we fooled you”.",
      "madame", accused: ["She"]),
    .init("Ruth is standing next to Tommy when she says “That’s what we come from”.", "ruth"),
    .init(
      "Tommy is standing next to Ruth when he says “That’s what we come from”.",
      "tommy", accused: ["he"]),
    .init(
      "Ruth is standing next to Kathy when she says “That’s what we come from”.",
      .atMost("ruth")),
    .init(
      "Miss Emily looks at Madame. She says, “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init("Madame looks at Miss Emily. She says, “we gave you your childhoods”.", .nobody),
    .init("Kathy admires Chrissie. She says, “We’re modelled from trash.”", .nobody),
    .init("She says, “We’re modelled from trash.”", .nobody),
    .init("In the pavilion he says, “We’re modelled from trash.”", .nobody),
    .init(
      """
      My aunt read it before Ruth was even a character to me. She says, “We’re modelled from \
      trash.”
      """, .nobody),
    .init("Tommy and Rodney walk ahead. He says, “We’re modelled from trash.”", .nobody),
    .init("Ruth’s voice changes. She says, “We’re modelled from trash.”", "ruth"),
    .init(
      "Tommy’s face goes red. “We’re modelled from trash,” he shouts.",
      "tommy", accused: ["he"]),
    .init("Her claim that “we gave you your childhoods” is an excuse.", .nobody),
    .init(
      "Miss Emily does not blush. Her claim that “we gave you your childhoods” is an excuse.",
      .atMost("miss-emily")),
    .init("They say that they are “modelled from trash”.", .nobody),
    .init("Ruth and the others know where they are “modelled from”.", .nobody),
    .init(
      "Tommy says nothing. It is left to Ruth, and she says “We’re modelled from trash”.",
      "ruth"),
    .init(
      """
      Ruth is walking a little ahead of Chrissie. “We’re modelled from trash,” she says.
      """, .nobody),
    .init("Rodney tries to cheer Tommy up. “We’re modelled from trash,” he says.", .nobody),
    .init(
      """
      Chrissie and Rodney ask about deferrals and get no answer. “We’re modelled from trash,” \
      he says in the end.
      """, "rodney", accused: ["he"]),
    .init(
      """
      Kathy and Tommy wait in the dark room. “We gave you your childhoods,” they are told.
      """, .nobody),
    .init(
      """
      Miss Emily has herself wheeled into the light. "We gave you your childhoods," she tells \
      Tommy.
      """, "miss-emily"),
    .init(
      """
      Madame has hardly spoken all evening. Now she says to Tommy, “we gave you your \
      childhoods”.
      """, "madame", accused: ["she"]),
    .init(
      """
      Tommy’s temper was always his problem at Hailsham. He shouts, “We all know it, so why \
      don’t we say it?”
      """, "tommy", accused: ["He"]),
    .init(
      """
      Tommy’s memory has its gaps, and he knows it. He admits, “Or maybe I’m remembering it \
      wrong.”
      """, "tommy", accused: ["He"]),
    .init(
      """
      Ruth never really liked Kathy’s questions, so she says to her, “We’re modelled from \
      trash.”
      """, .atMost("ruth")),
    .init(
      """
      Tommy loves Ruth in his way, but when she says ‘We’re modelled from trash’ he has no \
      answer.
      """, "ruth"),
    .init(
      """
      Ruth and Kathy are both hurt by the trip. In the end she says what both of them think, \
      "We're modelled from trash."
      """, .nobody),
    .init(
      """
      Miss Lucy was different from the other guardians. It was her who told Tommy and the boys \
      “You’re students”.
      """, "miss-lucy"),
    .init(
      """
      Rodney drove them all to Norfolk because he thought he had seen the possible. It is he \
      who says “We’re modelled from trash”.
      """, "rodney", accused: ["he"]),
    .init(
      """
      When Tommy asks about the Gallery they get an answer they did not want: “we kept things \
      from you, lied to you”.
      """, .nobody),
  ]

  /// A pronoun that cannot be the name beside it.
  static let misfits: [AttributionRow] = [
    .init("When Kathy presses her, she admits, “in many ways we fooled you”.", .nobody),
    .init(
      "Asked by Kathy whether it was worth it, she says, “we gave you your childhoods”.", .nobody),
    .init("Watched by Kathy, she cries, “We’re modelled from trash.”", .nobody),
    .init("When Kathy loses her patience, she says, “Or maybe I’m remembering it wrong.”", "kathy"),
    .init("“We sheltered you” is all that she’s told by then, and Kathy nods.", .nobody),
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
}
