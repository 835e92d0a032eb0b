/// Phrases that give the words to somebody without a verb of saying in the main clause.
enum AccordingToAttributionTable {
  static let rows: [AttributionRow] = [accordingTo, asClauses, quoting, sources].flatMap(\.self)

  /// According to, for, in the words of, as X puts it.
  static let accordingTo: [AttributionRow] = [
    .init("According to Ruth, they are “modelled from trash”.", "ruth"),
    .init("According to Miss Emily, “we gave you your childhoods”.", "miss-emily"),
    .init("The clones, according to Ruth, are “modelled from trash”.", "ruth"),
    .init("“We gave you your childhoods”, according to Miss Emily.", "miss-emily"),
    .init("According to Tommy, they are “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("According to Miss Lucy in the pavilion, the children are “special”.", "miss-lucy"),
    .init("According to Kathy, Ruth says they are “modelled from trash”.", "ruth"),
    .init(
      "According to one critic, “a kind of golden time” is the key phrase of the novel.",
      .nobody),
    .init("As Ruth says, “We’re modelled from trash.”", "ruth"),
    .init("As Ruth puts it, “We’re modelled from trash.”", "ruth"),
    .init("As Miss Emily herself puts it, “in many ways we fooled you”.", "miss-emily"),
    .init(
      "As Miss Lucy says to the boys, it is “much, much worse to smoke” for them.",
      "miss-lucy"),
    .init("As Tommy puts it, they are “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("As Kathy H. herself admits, “Or maybe I’m remembering it wrong.”", "kathy"),
    .init("To quote Ruth, “We’re modelled from trash.”", .atMost("ruth")),
    .init("For Kathy, Hailsham is “a kind of golden time”.", .atMost("kathy")),
    .init("For Ruth, the clones are “modelled from trash”.", .atMost("ruth")),
    .init(
      "For Miss Emily the lies were a way in which “we sheltered you during those years”.",
      .atMost("miss-emily")),
    .init("According to Ruth, Tommy and the others are \"modelled from trash\".", "ruth"),
    .init(
      "According to Tommy, Ruth and the others are “modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "The clones, according to what Chrissie says, are “modelled from trash”.", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "In Madame’s words, the guardians “gave you your childhoods”.", "madame", accused: ["Madame"]),
    .init(
      """
      In Miss Emily’s own words to Kathy and Tommy, ‘we kept things from you, lied to you’.
      """, "miss-emily"),
    .init("To quote Ruth, Tommy is “modelled from trash”.", "ruth"),
    .init("To quote Tommy, \"We're modelled from trash\".", "tommy", accused: ["Tommy"]),
    .init("As Ruth so kindly puts it in Tommy’s hearing, they are “modelled from trash”.", "ruth"),
    .init(
      "The clones are, as Rodney once said to Chrissie, “modelled from trash”.", "rodney",
      accused: ["Rodney"]),
    .init("To borrow a phrase from Ruth, even Tommy is “modelled from trash”.", "ruth"),
    .init(
      """
      With Miss Emily’s words “it’s much, much worse to smoke than it ever was for me” the \
      horror begins for Tommy.
      """, "miss-emily", accused: ["Miss Emily"]),
    .init(
      """
      According to some readers Tommy is “modelled from trash” and that is why his art was \
      rubbish.
      """, .nobody),
    .init("If we go by Ruth's words to Tommy, they are all \"modelled from trash\".", "ruth"),
  ]

  /// “as Tommy tells Kathy”.
  static let asClauses: [AttributionRow] = [
    .init(
      "“We’re modelled from trash,” as Tommy tells Kathy.", "tommy", accused: ["Tommy"]),
    .init(
      "“We’re modelled from trash,” as Tommy says to Kathy, is a shock.", "tommy",
      accused: ["Tommy"]),
    .init(
      "“We’re modelled from trash,” as Ruth tells Tommy on the pier.", "ruth"),
    .init(
      "“You’re students,” as Miss Emily reminds them, is kind.", "miss-emily",
      accused: ["Miss Emily"]),
    .init(
      "“We gave you your childhoods,” as Madame explains to them, is an excuse.", "madame",
      accused: ["Madame"]),
    .init(
      "Ruth shouts “We’re modelled from trash” as Tommy shouts at Kathy.", "ruth"),
    .init(
      "“We’re modelled from trash” hurts, as Tommy tells Kathy that he is ill.", .nobody),
    .init(
      "“We’re modelled from trash,” as Tommy tells Kathy the truth about Ruth, is bitter.", .nobody),
    .init(
      "“We’re modelled from trash” is cruel, as Tommy says to Kathy.", .nobody),
    .init(
      "Ruth’s “We’re modelled from trash,” as Tommy says to Kathy, is cruel.", "ruth"),
    .init(
      "Ruth says “We’re modelled from trash”, as Tommy tells Kathy.", "ruth"),
    .init(
      "The line “We’re modelled from trash”, as Tommy tells Kathy, is Ruth’s.", "tommy"),
    .init(
      "“We’re modelled from trash”, as Tommy remarks of Ruth, is typical.", .nobody),
    .init(
      "“We’re modelled from trash” – as Kathy remarks with a sigh – is Ruth all over.", .nobody),
  ]

  /// To quote, to cite, to borrow a line from.
  static let quoting: [AttributionRow] = [
    .init("To cite Miss Lucy, smoking is “much, much worse” for clones.", "miss-lucy"),
    .init("Rodney likes to quote Ruth: “That’s what we come from.”", "ruth"),
    .init(
      """
      If I may borrow a line from Miss Emily, they “sheltered you during those years”.
      """, "miss-emily"),
    .init(
      """
      The students, to quote Madame, were “sheltered” and Hailsham “gave you your childhoods”.
      """, "madame", .atMost("madame"), accused: ["Madame"]),
  ]

  /// From somebody, and whose the words are.
  static let sources: [AttributionRow] = [
    .init(
      """
      The confession “It’s not good that I smoked” from Miss Lucy changes everything.
      """, "miss-lucy"),
    .init(
      "The warning “It’s not good that I smoked” from Miss Emily changes everything.", "miss-emily",
      accused: ["Miss Emily"]),
    .init(
      "The line “so why don’t we say it?”, which is Chrissie’s, gets no reply.", "chrissie",
      accused: ["Chrissie"]),
    .init(
      """
      The line “so why don’t we say it?”, which Tommy cannot answer, is a real question.
      """, .nobody),
  ]
}
