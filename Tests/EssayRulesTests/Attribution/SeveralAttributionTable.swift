/// Several verbs, several people or several quotations in a sentence, and sentences in turn.
enum SeveralAttributionTable {
  static let rows: [AttributionRow] = [coordination, subordination, several, turns].flatMap(\.self)

  /// Two verbs, two subjects, two quotations.
  static let coordination: [AttributionRow] = [
    .init("Ruth stops on the pavement and says “We’re modelled from trash.”", "ruth"),
    .init("Ruth looks at the sea, then turns round and says “That’s what we come from”.", "ruth"),
    .init("Miss Lucy takes a breath but says only “You’re students”.", "miss-lucy"),
    .init(
      "Miss Lucy says “It’s not good that I smoked” and “It wasn’t good for me so I stopped it”.",
      "miss-lucy", "miss-lucy"),
    .init(
      """
      Ruth says “We’re modelled from trash”, “Junkies, prostitutes, winos, tramps” and “That’s \
      what we come from”.
      """, "ruth", .atMost("ruth"), .atMost("ruth")),
    .init(
      "Ruth says “We’re modelled from trash”, while Miss Emily says “we gave you your childhoods”.",
      "ruth", "miss-emily"),
    .init(
      "Ruth says “We’re modelled from trash” and Miss Emily says “we gave you your childhoods”.",
      "ruth", "miss-emily"),
    .init(
      "Miss Lucy says “You’re students”, but Ruth says “We’re modelled from trash”.",
      "miss-lucy", "ruth"),
    .init(
      "Where Miss Lucy says “You’re students”, Ruth says “We’re modelled from trash”.",
      "miss-lucy", "ruth"),
    .init(
      """
      Kathy remembers “a kind of golden time”; Ruth remembers nothing and says “That’s what we \
      come from”.
      """, "kathy", "ruth"),
    .init("Tommy listens and Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Ruth listens and Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Kathy and Tommy sit still, and Miss Emily says “we gave you your childhoods”.",
      "miss-emily"),
    .init("Chrissie and Rodney say nothing and Ruth says “We’re modelled from trash”.", "ruth"),
    .init(
      "“You’re students,” says Miss Lucy, and “We’re modelled from trash,” says Ruth.",
      "miss-lucy", "ruth"),
    .init(
      "“We’re modelled from trash,” says Miss Lucy, and “You’re students,” says Ruth.",
      "miss-lucy", "ruth", accused: ["Miss Lucy", "Ruth"]),
    .init(
      """
      Miss Emily says “we sheltered you during those years” whereas Madame says “in many ways we \
      fooled you”.
      """, "miss-emily", "madame", accused: ["Madame"]),
    .init("Kathy and Ruth say “We’re modelled from trash” together.", .atMost("ruth")),
    .init(
      """
      Ruth and Miss Lucy both say something about what they are, “modelled from trash” and \
      “special”.
      """, .nobody, .nobody),
    .init("Ruth turns to Tommy, laughs and then says, “We’re modelled from trash.”", "ruth"),
    .init(
      """
      Miss Emily ignores Madame, smiles at Tommy and goes on: "we gave you your childhoods".
      """, "miss-emily"),
  ]

  /// One speaks while another does something.
  static let subordination: [AttributionRow] = [
    .init("When Ruth says “We’re modelled from trash”, Tommy protests loudly.", "ruth"),
    .init(
      """
      While Miss Emily insists that “we gave you your childhoods”, Madame whispers something \
      to George.
      """, "miss-emily"),
    .init("As Miss Lucy tells them “You’re students”, Kathy adds up what she knows.", "miss-lucy"),
  ]

  /// Several quotations, several people.
  static let several: [AttributionRow] = [
    .init(
      """
      Where Miss Emily says "We're modelled from trash", Ruth says "we gave you your \
      childhoods".
      """, "miss-emily", "ruth", accused: ["Miss Emily", "Ruth"]),
    .init(
      """
      ‘We’re modelled from trash’ and ‘we gave you your childhoods’ are said by Ruth and Miss \
      Emily respectively.
      """, "ruth", "miss-emily"),
    .init(
      """
      Miss Lucy’s “You’re students” is undone by Tommy’s “We’re modelled from trash”.
      """, "miss-lucy", "tommy", accused: ["Tommy"]),
    .init(
      """
      “You’re students,” Madame says in one place, and in another Ruth says “We’re modelled \
      from trash”.
      """, "madame", "ruth", accused: ["Madame"]),
    .init(
      """
      Ruth answers Miss Lucy’s “You’re students” years later with “We’re modelled from trash”.
      """, "miss-lucy", .atMost("ruth")),
    .init(
      """
      Kathy’s golden memories (“I can’t help feeling a sort of glow”) clash with what Ruth \
      says, “We’re modelled from trash”.
      """, "kathy", "ruth"),
    .init(
      """
      When asked by Tommy why Hailsham lied, Miss Emily replies "we gave you your childhoods".
      """, "miss-emily"),
    .init(
      """
      Asked by Miss Emily why she is crying, Madame replies “we gave you your childhoods”.
      """, "madame", accused: ["Madame"]),
    .init(
      """
      In answer to Tommy, who wants the truth, Madame says “in many ways we fooled you”.
      """, "madame", accused: ["Madame"]),
    .init(
      """
      Interrupted by Rodney, Ruth continues with “Convicts, maybe, just so long as they aren’t \
      psychos”.
      """, "ruth"),
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
}
