/// Passives, and what a quotation is said to be.
enum PassiveAttributionTable {
  static let rows: [AttributionRow] = [passives, predicates].flatMap(\.self)

  /// Passives, with by and without.
  static let passives: [AttributionRow] = [
    .init("“We’re modelled from trash” is said by Ruth in Norfolk.", "ruth"),
    .init("“We’re modelled from trash” was said by Ruth to the others.", "ruth"),
    .init("The words “we gave you your childhoods” are spoken by Miss Emily.", "miss-emily"),
    .init(
      "The words “we gave you your childhoods” are spoken by Madame.",
      "madame", accused: ["Madame"]),
    .init("Kathy is told by Miss Emily that “in many ways we fooled you”.", "miss-emily"),
    .init(
      "Kathy and Tommy are told by Miss Emily that “we gave you your childhoods”.",
      "miss-emily"),
    .init(
      "Kathy and Tommy are told by Madame that “we gave you your childhoods”.",
      "madame", accused: ["Madame"]),
    .init("Kathy is told that “we gave you your childhoods”.", .nobody),
    .init("Tommy is told, “we sheltered you during those years”, and he believes it.", .nobody),
    .init("Ruth and the others are told “You’re students”.", .nobody),
    .init(
      "Kathy was told years later that the guardians “kept things from you, lied to you”.",
      .nobody),
    .init("Ruth is asked nothing; she is told “You’re students”, like everyone.", .nobody),
    .init("When Tommy is told “we gave you your childhoods”, he does not scream at once.", .nobody),
    .init("Tommy was warned that it was “much, much worse to smoke” for him.", .nobody),
    .init("It is said that they were “modelled from trash”.", .nobody),
    .init(
      "The students are warned by Miss Lucy that it is “much, much worse to smoke” for them.",
      "miss-lucy"),
    .init("The past is described by Kathy as “a kind of golden time”.", "kathy"),
    .init("Hailsham is remembered by Kathy as “a kind of golden time”.", "kathy"),
    .init("Said by Ruth: “We’re modelled from trash.”", "ruth"),
    .init("Said by Tommy: “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
    .init(
      "Spoken by Miss Emily, the words “we gave you your childhoods” ask for gratitude.",
      .atMost("miss-emily")),
    .init(
      "“We’re modelled from trash”, spoken by Ruth in front of the whole group, ends the day.",
      "ruth"),
    .init("Kathy hears from Miss Emily that “we gave you your childhoods”.", .atMost("miss-emily")),
    .init("Tommy hears that “we gave you your childhoods” and goes quiet.", .nobody),
    .init(
      """
      Ruth is told by Tommy that she is “modelled from trash”, like the rest of them.
      """, "tommy", accused: ["Tommy"]),
    .init("Tommy is told that he is \"modelled from trash\", like the rest of them.", .nobody),
    .init("“We’re modelled from trash” is shouted at Tommy by Ruth.", "ruth"),
    .init("“We’re modelled from trash” is shouted at Tommy on the way back to the car.", .nobody),
    .init(
      """
      “We’re modelled from trash” was said by Chrissie, who had hoped for a deferral with \
      Rodney.
      """, "chrissie", accused: ["Chrissie"]),
    .init(
      """
      The children are warned by Miss Emily that it is “much, much worse to smoke than it ever \
      was for me”.
      """, "miss-emily", accused: ["Miss Emily"]),
    .init(
      """
      The children have been warned, in the presence of Miss Emily, that it is “much, much \
      worse to smoke than it ever was for me”.
      """, .nobody),
    .init(
      """
      The words "we gave you your childhoods" are heard by Kathy and Tommy in Littlehampton.
      """, .nobody),
    .init(
      """
      ‘That’s what we come from’ is put into Tommy’s mouth by Ishiguro for a reason.
      """, "tommy", accused: ["Tommy"]),
    .init("“That’s what we come from” comes from Ruth, though it could be about Tommy.", "ruth"),
    .init(
      """
      The line “Or maybe I’m remembering it wrong” is delivered by Ruth as an excuse.
      """, "ruth", accused: ["Ruth"]),
    .init("“We’re modelled from trash” is flung at the others by Ruth.", "ruth"),
    .init(
      """
      “We’re modelled from trash” is said again and again, in that bitter voice of hers, by \
      Ruth.
      """, .atMost("ruth")),
    .init("“You’re students” is heard by Kathy at the age of fifteen.", .nobody),
    .init(
      "“We gave you your childhoods” is quoted by Tommy in the field.", .atMost("tommy"),
      accused: ["Tommy"]),
    .init(
      "“You’re students” and “modelled from trash” are both said by Miss Lucy.", "miss-lucy",
      "miss-lucy"),
    .init(
      """
      “You’re students” and “modelled from trash” are spoken by Miss Lucy and Ruth \
      respectively.
      """, "miss-lucy", "ruth"),
  ]

  /// What a quotation is said to be.
  static let predicates: [AttributionRow] = [
    .init(
      "The words “we gave you your childhoods” come from Madame.", .atMost("madame"),
      accused: ["Madame"]),
    .init(
      "“We gave you your childhoods” came from Madame, or so I remember it.", "madame",
      accused: ["Madame"]),
    .init(
      "Ishiguro puts “we gave you your childhoods” into Miss Emily’s mouth.", .atMost("miss-emily")),
    .init("“So why don’t we say it?” is Tommy’s answer to Ruth.", "tommy", accused: ["Tommy"]),
    .init("“So why don’t we say it?” is the end of Tommy’s patience.", .nobody),
    .init(
      "Miss Emily offers this explanation: “we sheltered you during those years”.", "miss-emily"),
    .init(
      "Madame gives Tommy a strange reply: “in many ways we fooled you”.", "madame",
      accused: ["Madame"]),
    .init("Tommy gets a strange reply: “in many ways we fooled you”.", .nobody),
    .init("Tommy is furious with all of them: “we gave you your childhoods”.", .nobody),
    .init("Ruth is furious with all of them: “We’re modelled from trash.”", .atMost("ruth")),
  ]
}
