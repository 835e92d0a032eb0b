/// Whose clause it is that holds a quotation, and who is only named beside it.
enum ClauseAttributionTable {
  static let rows: [AttributionRow] = [
    contrasts, asClauses, nouns, descriptions, heard, beliefs,
  ].flatMap(\.self)

  /// One who is meant and one who is not.
  static let contrasts: [AttributionRow] = [
    .init(
      "It is Chrissie, not Ruth, who says, “We’re modelled from trash.”", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "It was Madame – not Miss Emily – who said “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "It is Tommy rather than Ruth who says “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "It is Ruth rather than Tommy who says “We’re modelled from trash”.", "ruth"),
    .init(
      "It is Ruth instead of Tommy who says “We’re modelled from trash”.", "ruth"),
    .init(
      "It is not Tommy, but Ruth, who says “We’re modelled from trash”.", "ruth"),
    .init(
      "It isn’t Miss Emily but Madame who tells them “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "Tommy rather than Ruth says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Ruth and not Tommy tells them “We’re modelled from trash”.", "ruth"),
    .init(
      "The words are spoken by Miss Emily, not by Madame: “we gave you your childhoods.”",
      "miss-emily"),
    .init(
      "The words are spoken by Madame, not by Miss Emily: “we gave you your childhoods.”", "madame",
      accused: ["Madame"]),
    .init(
      "The line is said by Ruth and not by Tommy: “We’re modelled from trash.”", "ruth"),
    .init(
      "The question is asked by Ruth rather than by Tommy: “so why don’t we say it?”", "ruth"),
    .init(
      "The words are not spoken by Madame: “we gave you your childhoods.”", .nobody),
    .init(
      "“We’re modelled from trash” is said by Tommy, not by Ruth.", "tommy", accused: ["Tommy"]),
    .init(
      "It is Tommy and not Kathy to whom Ruth says “We’re modelled from trash”.", "ruth"),
    .init(
      "Tommy rather than Kathy is told “We’re modelled from trash”.", .nobody),
    .init(
      "Ruth speaks to Tommy rather than Kathy: “We’re modelled from trash.”", "ruth"),
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

  /// What others believe, and what is judged.
  static let beliefs: [AttributionRow] = [
    .init(
      "Many people think that Tommy says “We’re modelled from trash”, but it is Ruth.", .nobody),
    .init(
      "People often think that Tommy says “We’re modelled from trash”, but it’s Ruth.", .nobody),
    .init(
      "Everyone assumes that Tommy says “We’re modelled from trash”.", .nobody),
    .init(
      "You might think that Tommy says “We’re modelled from trash”.", .nobody),
    .init(
      "I think that Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "We believe that Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Tommy’s anger makes sense: “we gave you your childhoods” is an insult.", .nobody),
    .init(
      "Tommy’s verdict is clear: “we gave you your childhoods” is an insult.", .nobody),
    .init(
      "Tommy’s outburst shocks everyone: “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
  ]
}
