/// Words that nobody of the work is said to say in fact, beside the same words said by the wrong one.
enum UnrealSpeechAttributionTable {
  static let rows: [AttributionRow] = [
    made, heard, claims, mouths, versions, questions, contradictions, gerunds, told, opposed,
    answered, notes, edges, chosen,
  ].flatMap(\.self)

  /// What an author could have made somebody say, and what he does make somebody say.
  static let made: [AttributionRow] = [
    .init("Ishiguro never has Kathy say “We’re modelled from trash”.", .nobody),
    .init("Ishiguro doesn’t let Kathy say “We’re modelled from trash”.", .nobody),
    .init("Ishiguro could have let Tommy say “We’re modelled from trash”.", .nobody),
    .init("Ishiguro might have let Kathy say “We’re modelled from trash”.", .nobody),
    .init(
      "Had Ishiguro let Kathy say “We’re modelled from trash”, we’d like her less.", .nobody),
    .init("Why does Ishiguro not let Kathy say “We’re modelled from trash”?", .nobody),
    .init("The film has Madame say “we gave you your childhoods”.", .nobody),
    .init(
      "Ishiguro has Kathy say “We’re modelled from trash”.", "kathy", accused: ["Kathy"]),
    .init("Ishiguro lets Tommy say “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "It is no accident that Ishiguro has Tommy say “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Ishiguro not only lets Tommy say “We’re modelled from trash”, he lets him shout it.",
      "tommy", accused: ["Tommy"]),
    .init("Would Ishiguro make Kathy say “We’re modelled from trash”?", .nobody),
    .init(
      "Why would Ishiguro have Tommy say “We’re modelled from trash”?", "tommy", accused: ["Tommy"]),
    .init(
      "I don’t like the way Ishiguro makes Tommy say “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Ishiguro shows that they are not free by having Tommy say “We’re modelled from trash”.",
      "tommy", accused: ["Tommy"]),
    .init(
      "Kathy never cries, and Ishiguro has Tommy say “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
  ]

  /// What nobody hears.
  static let heard: [AttributionRow] = [
    .init("We don’t hear Kathy say “We’re modelled from trash”.", .nobody),
    .init("We never hear Kathy say “We’re modelled from trash”.", .nobody),
    .init("We’d be surprised to hear Kathy say “We’re modelled from trash”.", .nobody),
    .init(
      "Nothing is sadder than hearing Tommy say “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init("We hear Kathy say “We’re modelled from trash”.", "kathy", accused: ["Kathy"]),
    .init(
      "It is no surprise to hear Tommy say “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "We are not surprised when we hear Tommy say “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
  ]

  /// What somebody claims, and nobody should.
  static let claims: [AttributionRow] = [
    .init("It isn’t true that Tommy calls it “a kind of golden time”.", .nobody),
    .init("It’s wrong to say that Tommy calls it “a kind of golden time”.", .nobody),
    .init("It’s a mistake to think Tommy says “We’re modelled from trash”.", .nobody),
    .init("Nobody claims that Tommy says “a kind of golden time”.", .nobody),
    .init("Don’t tell me Kathy says “We’re modelled from trash”.", .nobody),
    .init("Don’t tell me that Tommy calls it “a kind of golden time”.", .nobody),
    .init("It’s not as though Madame says “we gave you your childhoods”.", .nobody),
    .init("I’m not saying that Tommy says “We’re modelled from trash”.", .nobody),
    .init("There is no evidence that Tommy says “We’re modelled from trash”.", .nobody),
    .init("It is false that Madame says “we gave you your childhoods”.", .nobody),
    .init(
      "Kathy is not told that Madame says “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "It is true that Tommy calls it “a kind of golden time”.", "tommy", accused: ["Tommy"]),
    .init(
      "It isn’t surprising that Tommy calls it “a kind of golden time”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "It isn’t wrong to say that Tommy calls it “a kind of golden time”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "It cannot be denied that Madame says “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "It is no wonder that Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "The critics claim that Tommy is kind, but he says “We’re modelled from trash”.",
      .atMost("tommy"), accused: ["he"]),
    .init(
      "I would argue that Tommy is honest when Tommy says “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "The lie that Madame tells them is “we gave you your childhoods”.", .atMost("madame"),
      accused: ["Madame"]),
  ]

  /// Words that are put into somebody's mouth, or would be.
  static let mouths: [AttributionRow] = [
    .init(
      "It would be wrong to put “we sheltered you during those years” in Miss Lucy’s mouth.",
      .nobody),
    .init(
      "It is a mistake to put “we sheltered you during those years” into Madame’s mouth.", .nobody),
    .init(
      "Ishiguro could have put “we sheltered you during those years” in Madame’s mouth.", .nobody),
    .init(
      "Ishiguro puts “we sheltered you during those years” in Madame’s mouth.", "madame",
      accused: ["Madame"]),
  ]

  /// What a film, a staging or a pupil makes of the work.
  static let versions: [AttributionRow] = [
    .init("In the film it’s Madame who says “we gave you your childhoods”.", .nobody),
    .init("In the film, Madame says “we gave you your childhoods”.", .nobody),
    .init("In the film version it’s Madame who says “we gave you your childhoods”.", .nobody),
    .init("In Romanek’s film Ruth’s “We’re modelled from trash” is spoken by Tommy.", .nobody),
    .init("In our class’s stage version Rodney says “Convicts, maybe” to get a laugh.", .nobody),
    .init("In my creative rewrite Tommy says “We’re modelled from trash”.", .nobody),
    .init("In my own version Tommy says “We’re modelled from trash”.", .nobody),
    .init("In my alternative ending Madame says “we gave you your childhoods”.", .nobody),
    .init("When we acted it out, Tommy said “We’re modelled from trash”.", .nobody),
    .init("Madame says “we gave you your childhoods” in the film.", .nobody),
    .init("“We’re modelled from trash,” says Tommy in the film.", .nobody),
    .init("On screen it is Tommy who says “We’re modelled from trash”.", .nobody),
    .init("Tommy, in Romanek’s film, says “We’re modelled from trash”.", .nobody),
    .init(
      "Tommy, unlike in the film, says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Unlike in the film, Madame says “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "As in the film, Madame says “we gave you your childhoods”.", "madame", accused: ["Madame"]),
    .init(
      "The film cuts a line, but in the novel Madame says “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "In the film and in the novel Madame says “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "In the film club we read how Tommy says “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Tommy says “We’re modelled from trash”, a line that I missed in the film.", "tommy",
      accused: ["Tommy"]),
    .init(
      "I acted surprised when Tommy said “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "In my favourite scene Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "In my view the ending is sad, since Tommy says “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init("In the last scene of the film Tommy says “We’re modelled from trash”.", .nobody),
    .init(
      "In a scene like a film Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "In this scene Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
  ]

  /// Quizzes.
  static let questions: [AttributionRow] = [
    .init("True or false: Tommy says “We’re modelled from trash”.", .nobody),
    .init("TRUE OR FALSE? Tommy says “We’re modelled from trash.”", .nobody),
    .init("a) Tommy says “We’re modelled from trash”. (false)", .nobody),
    .init("Tommy says “We’re modelled from trash”. False!", .nobody),
    .init(
      "Tommy says “We’re modelled from trash”. False hopes are all he has.", "tommy",
      accused: ["Tommy"]),
    .init("True, Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
  ]

  /// Words that somebody will not have.
  static let contradictions: [AttributionRow] = [
    .init("Chrissie protests that they aren’t “modelled from trash”.", .nobody),
    .init("Chrissie says that nobody’s “modelled from trash”.", .nobody),
    .init("Rodney says they can’t all be “modelled from trash”.", .nobody),
    .init("Rodney replies that not all of them are “modelled from trash”.", .nobody),
    .init("Tommy says he doesn’t care that they’re “modelled from trash”.", .nobody),
    .init(
      "Tommy says it doesn’t matter whether they come from “Junkies, prostitutes, winos, tramps”.",
      .nobody),
    .init("Kathy claims not to believe she’s “modelled from trash”.", .nobody),
    .init(
      "Chrissie protests that they are “modelled from trash”.", "chrissie", accused: ["Chrissie"]),
    .init("Rodney says they can all be “modelled from trash”.", "rodney", accused: ["Rodney"]),
    .init("Rodney says they are all “modelled from trash”.", "rodney", accused: ["Rodney"]),
    .init(
      "Miss Lucy tells them that they will never act and that “we sheltered you during those years”.",
      "miss-lucy", accused: ["Miss Lucy"]),
    .init(
      "Madame says they had no choice “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "Tommy, who does not shout, says that they are “modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Tommy does not shout, but says that they are “modelled from trash”.", .atMost("tommy"),
      accused: ["Tommy"]),
    .init(
      "Madame says that she can’t help it, that “in many ways we fooled you”.", "madame",
      accused: ["Madame"]),
    .init(
      "Tommy tells Kathy not to hope: “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
  ]

  /// What somebody is accused of, or afraid of.
  static let gerunds: [AttributionRow] = [
    .init("Miss Lucy accuses Miss Emily of having “kept things from” the students.", .nobody),
    .init("Miss Lucy accuses her colleagues of having “lied to” the students.", .nobody),
    .init("Tommy accuses her of having “kept things from” them.", .nobody),
    .init("Kathy admits she’s afraid of being “modelled from trash”.", .nobody),
    .init("Kathy argues with Ruth about being “modelled from trash”.", .nobody),
    .init("Kathy jokes about being “modelled from trash”.", "kathy", accused: ["Kathy"]),
    .init("Kathy describes them as being “modelled from trash”.", .atMost("kathy")),
    .init(
      "Miss Lucy accuses Miss Emily: “in many ways we fooled you”.", "miss-lucy",
      accused: ["Miss Lucy"]),
    .init("Kathy says that “We’re modelled from trash” hurt her.", .nobody),
    .init("Kathy says that “We’re modelled from trash” to hurt her.", "kathy", accused: ["Kathy"]),
    .init("Ruth says that Kathy is too nostalgic about “a kind of golden time”.", .nobody),
    .init("Ruth is nostalgic and speaks of “a kind of golden time”.", "ruth", accused: ["Ruth"]),
    .init("Macbeth is a play, but Tommy has begun as “modelled from trash”.", .nobody),
    .init("Tommy has begun by saying “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
  ]

  /// What is told of the one who says the words, or of one who may be.
  static let told: [AttributionRow] = [
    .init("Tommy says she’s “remembering it wrong”.", "tommy"),
    .init("Ruth insists that Kathy is “remembering it wrong”.", "ruth"),
    .init("Tommy says that Kathy might be “remembering it wrong”.", "tommy"),
    .init("Ruth tells Kathy that she’s “remembering it wrong”.", "ruth"),
    .init("Kathy complains that they “kept things from” her.", .nobody),
    .init("Miss Lucy says that the guardians have “kept things from” the students.", .nobody),
    .init("Tommy says he’s “remembering it wrong”.", "tommy", accused: ["Tommy"]),
    .init("Tommy says that Ruth is “remembering it wrong”.", "tommy", accused: ["Tommy"]),
    .init("Ruth says that she’s “remembering it wrong”.", "ruth", accused: ["Ruth"]),
    .init("Ruth tells Tommy that she’s “remembering it wrong”.", "ruth", accused: ["Ruth"]),
    .init("Kathy complains that they are “modelled from trash”.", "kathy", accused: ["Kathy"]),
  ]

  /// What somebody has something against.
  static let opposed: [AttributionRow] = [
    .init("“Kept things from you” is what Miss Lucy objected to.", .nobody),
    .init("“We sheltered you” is what Miss Lucy argued against.", .nobody),
    .init("“We’re modelled from trash” is what Kathy denies.", .nobody),
    .init(
      "“We sheltered you” is what Miss Lucy said to them.", "miss-lucy", accused: ["Miss Lucy"]),
    .init("“We’re modelled from trash” is what Kathy said.", "kathy", accused: ["Kathy"]),
  ]

  /// Words with which another answers.
  static let answered: [AttributionRow] = [
    .init("Rodney’s joke backfires: “We’re modelled from trash.”", .nobody),
    .init("Rodney’s remark is the last straw: “We’re modelled from trash.”", .nobody),
    .init("Tommy’s suggestion is rejected: “We’re modelled from trash.”", .nobody),
    .init("Tommy’s drawings get an answer: “we gave you your childhoods”.", .nobody),
    .init(
      "In Madame’s drawing room the answer is finally given: “we gave you your childhoods”.",
      .nobody),
    .init("In Madame’s house the answer comes at last: “we gave you your childhoods”.", .nobody),
    .init("Behind Madame’s door the answer is waiting: “in many ways we fooled you”.", .nobody),
    .init(
      "Madame’s tears, explained at last by Madame herself, come after “in many ways we fooled you”.",
      .nobody),
    .init(
      "Chrissie having begged her to stop, Ruth of course doesn’t: “That’s what we come from.”",
      .atMost("ruth")),
    .init(
      "Ruth says trash, Kathy says nothing: “We’re modelled from trash”.", .atMost("ruth")),
    .init("Tommy’s claim gets a sharp reply: “We’re modelled from trash.”", .nobody),
    .init(
      "Madame’s plea is ignored: “we sheltered you during those years”.", "madame",
      accused: ["Madame"]),
    .init(
      "Miss Lucy’s words fall on deaf ears: “in many ways we fooled you”.", "miss-lucy",
      accused: ["Miss Lucy"]),
    .init(
      "Tommy’s outburst draws attention: “We’re modelled from trash.”", "tommy",
      accused: ["Tommy"]),
    .init("Rodney’s joke is cruel: “We’re modelled from trash.”", "rodney", accused: ["Rodney"]),
    .init("Rodney’s remark is short: “We’re modelled from trash.”", "rodney", accused: ["Rodney"]),
    .init(
      "Tommy’s suggestion is depressing: “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
    .init(
      "Madame’s answer comes at last: “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "In Madame’s cold answer we hear it: “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "In Madame’s mouth the words “we gave you your childhoods” are cold.", .atMost("madame"),
      accused: ["Madame"]),
    .init(
      "Tommy’s use of the words “We’re modelled from trash” is bleak.", "tommy",
      accused: ["Tommy"]),
    .init("Kathy says nothing but “We’re modelled from trash”.", "kathy", accused: ["Kathy"]),
  ]

  /// Lines of notes.
  static let notes: [AttributionRow] = [
    .init("Tommy (victim): “in many ways we fooled you”", .nobody),
    .init("Tommy (crying): “in many ways we fooled you”", "tommy", accused: ["Tommy"]),
    .init("Tommy – “in many ways we fooled you” – despair", "tommy", accused: ["Tommy"]),
  ]

  /// Paragraphs that begin with a participle, or lead to a block quotation with their last word.
  static let edges: [AttributionRow] = [
    .init("Calling it “a kind of golden time”, Kathy smiles.", .atMost("kathy")),
    .init("Quoting “a kind of golden time” helps.", .nobody),
    .init("Saying “we all know it”, Ruth turns away.", .atMost("ruth")),
    .init("As Ruth said once\n\n> We all know it. We’re modelled from trash.", "ruth"),
    .init(
      "As Tommy said once\n\n> We all know it. We’re modelled from trash.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Tommy is quoting Ruth’s answer\n\n> Very well, sometimes that meant we kept things from you.",
      .atMost("ruth"), accused: ["Ruth"]),
  ]

  /// The one to whom words are left, and the one whose they are said to be.
  static let chosen: [AttributionRow] = [
    .init(
      "It falls to Chrissie to say “We’re modelled from trash”.", "chrissie", accused: ["Chrissie"]),
    .init("It falls to Ruth to say “We’re modelled from trash”.", "ruth"),
    .init("It doesn’t fall to Kathy to say “We’re modelled from trash”.", .nobody),
    .init("It should be left to Tommy to say “We’re modelled from trash”.", .nobody),
    .init("Madame it is who says “we gave you your childhoods”.", "madame", accused: ["Madame"]),
    .init("Miss Emily it is who says “we gave you your childhoods”.", "miss-emily"),
    .init("The words “we gave you your childhoods” are Miss Emily’s.", "miss-emily"),
    .init("The words “we gave you your childhoods” are Madame’s.", "madame", accused: ["Madame"]),
    .init("“A kind of golden time” is Tommy’s.", .nobody),
    .init("“We gave you your childhoods” is Madame’s boast.", "madame", accused: ["Madame"]),
    .init("“We gave you your childhoods” is not Madame’s boast.", .nobody),
    .init(
      "“Junkies, prostitutes, winos, tramps” is how Chrissie describes them.", "chrissie",
      accused: ["Chrissie"]),
    .init("“Junkies, prostitutes, winos, tramps” is how Kathy describes them.", "kathy"),
    .init("“Modelled from trash” is how Tommy describes Ruth’s view.", "tommy"),
  ]
}
