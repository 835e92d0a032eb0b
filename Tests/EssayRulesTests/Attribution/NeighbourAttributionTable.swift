/// Colons, dashes and the sentence beside the quotation.
enum NeighbourAttributionTable {
  static let rows: [AttributionRow] = [colons, verbless, remarks, sentences, after].flatMap(\.self)

  /// What a colon introduces.
  static let colons: [AttributionRow] = [
    .init(
      """
      Ruth has had enough of Tommy and of all their dreaming: “We’re modelled from trash.”
      """, "ruth"),
    .init(
      """
      Tommy does not hold back when he finally answers Ruth: “We’re modelled from trash.”
      """, "tommy", accused: ["he"]),
    .init(
      "Miss Emily's reply to Tommy is short: \"Yes, in many ways we fooled you.\"", "miss-emily"),
    .init(
      "Miss Lucy’s defence is simple: “we gave you your childhoods”.", "miss-lucy",
      accused: ["Miss Lucy"]),
    .init("Tommy’s origins are summed up in one line: “We’re modelled from trash.”", .nobody),
    .init(
      """
      Miss Lucy sits the boys down and gives them this warning: “It’s not good that I smoked.”
      """, "miss-lucy"),
    .init(
      """
      There are three people on the beach with Tommy and Ruth, and one sentence that none of \
      them will forget: “We’re modelled from trash.”
      """, .nobody),
    .init(
      """
      Ruth turns round to face Chrissie, Rodney and Tommy and this is what she says: “That’s \
      what we come from.”
      """, "ruth"),
    .init(
      """
      Tommy stares at the sea while Ruth kicks at the pebbles. "We're modelled from trash," \
      she says.
      """, "ruth"),
    .init(
      """
      Tommy stares at the sea while Ruth kicks at the pebbles. «We’re modelled from trash,» he \
      says.
      """, "tommy", accused: ["he"]),
  ]

  /// A colon without a reporting verb.
  static let verbless: [AttributionRow] = [
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

  /// Remarks beside a quotation.
  static let remarks: [AttributionRow] = [
    .init("The headmistress’s “we gave you your childhoods” is cold comfort to Tommy.", .nobody),
    .init(
      "The headmistress, Madame, claims “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      """
      Miss Emily (and not, as many think, Madame) says “we gave you your childhoods”.
      """, "miss-emily"),
    .init(
      """
      Madame (and not, as many think, Miss Emily) says “we gave you your childhoods”.
      """, "madame", accused: ["Madame"]),
    .init(
      """
      “We gave you your childhoods” – these words, spoken by Miss Emily, are hard to hear.
      """, "miss-emily"),
    .init(
      """
      “We gave you your childhoods” – these words, heard by Tommy, are hard to bear.
      """, .nobody),
    .init("“We gave you your childhoods” – that is Miss Emily’s defence.", "miss-emily"),
    .init("“We’re modelled from trash” – that is how Tommy feels after the trip.", .nobody),
    .init("“We’re modelled from trash” – that is what Ruth tells them.", "ruth"),
    .init("“We’re modelled from trash” – Ruth’s words, not mine.", "ruth"),
    .init("“We’re modelled from trash”, Ruth’s words to Tommy, are harsh.", "ruth"),
    .init("“We’re modelled from trash”: Ruth’s outburst ends the trip.", .atMost("ruth")),
    .init("“We’re modelled from trash”: Tommy’s worst fear comes true.", .nobody),
    .init("“We’re modelled from trash!” Ruth’s outburst ends the trip.", .atMost("ruth")),
    .init("“We’re modelled from trash!” Tommy’s eyes fill with tears.", .nobody),
    .init("“We’re modelled from trash!” Ruth turns and walks off.", .nobody),
    .init(
      "“We’re modelled from trash!” cries Tommy, and Ruth turns and walks off.", "tommy",
      accused: ["Tommy"]),
    .init("Ruth turned and walked off. “We’re modelled from trash!”", .nobody),
    .init("“You’re students,” she told them. Miss Lucy was shaking.", .atMost("miss-lucy")),
    .init("“You’re students,” she told them. Kathy and Ruth were listening.", .nobody),
    .init(
      """
      Miss Emily and Madame receive them. “We gave you your childhoods,” the former says.
      """, .atMost("miss-emily")),
    .init(
      """
      Miss Emily and Madame receive them. “We gave you your childhoods,” the latter says.
      """, .atMost("madame"), accused: ["Madame"]),
    .init(
      """
      Both Miss Emily and Tommy are quiet for a moment. Then she says, “we gave you your \
      childhoods”.
      """, "miss-emily"),
    .init(
      """
      Neither Tommy nor Kathy is surprised when she says “we gave you your childhoods”.
      """, .nobody),
  ]

  /// Sentences beside each other.
  static let sentences: [AttributionRow] = [
    .init("“We’re modelled from trash.” Those are Ruth’s words.", "ruth"),
    .init(
      "“We’re modelled from trash.” It was what Chrissie said in the car.", "chrissie",
      accused: ["Chrissie"]),
    .init("“We’re modelled from trash.” Tommy hears this and goes pale.", .nobody),
    .init("Ruth says it at last. “We’re modelled from trash.”", "ruth"),
    .init("Nobody says it at last. “We’re modelled from trash.” Tommy knows.", .nobody),
    .init("“We gave you your childhoods”: Miss Emily says this, and Madame nods.", "miss-emily"),
    .init("“We’re modelled from trash,” and Tommy knows it.", .nobody),
    .init("“We’re modelled from trash.” Tommy says nothing.", .nobody),
    .init(
      "“We’re modelled from trash.” Tommy says this to hurt Ruth.", "tommy", accused: ["Tommy"]),
    .init("\"You're students.\" Miss Emily would never have put it like that.", .nobody),
    .init(
      "“We gave you your childhoods.” This is what Madame tells Kathy and Tommy.", "madame",
      accused: ["Madame"]),
    .init(
      """
      Ruth then says something that Tommy will never forget. “We’re modelled from trash.”
      """, "ruth"),
    .init(
      "Then Chrissie finally says it out loud. ‘We’re modelled from trash.’", "chrissie",
      accused: ["Chrissie"]),
    .init("Tommy’s last words to Kathy are certainly not “We’re modelled from trash”.", .nobody),
  ]

  /// The sentence after.
  static let after: [AttributionRow] = [
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
}
