/// Sentences in which several things meet, as they do in an essay.
enum EverydayAttributionTable {
  static let rows: [AttributionRow] = [everyday, long].flatMap(\.self)

  /// Short sentences.
  static let everyday: [AttributionRow] = [
    .init("When Tommy asks why, Miss Emily says “we gave you your childhoods”.", "miss-emily"),
    .init(
      """
      Tommy asks whether it was a lie, and Miss Emily replies, “I suppose you could even call it \
      that”.
      """, "miss-emily"),
    .init(
      """
      Tommy asks Miss Emily a question and is answered with “I suppose you could even call it \
      that”.
      """, .nobody),
    .init(
      "Kathy tells us that Miss Emily is honest in the end: “in many ways we fooled you”.",
      .atMost("miss-emily")),
    .init("Kathy explains that for Ruth they are “modelled from trash”.", .atMost("ruth")),
    .init("Kathy tells us about Ruth’s outburst: “We’re modelled from trash.”", "ruth"),
    .init("Kathy tells us about the time when Ruth shouted “We’re modelled from trash”.", "ruth"),
    .init("Kathy says nothing when she is told that “we gave you your childhoods”.", .nobody),
    .init("Kathy says nothing about Ruth’s “We’re modelled from trash”.", "ruth"),
    .init("Tommy asks what “we gave you your childhoods” means.", .nobody),
    .init("Tommy says that the line “we gave you your childhoods” made him angry.", .nobody),
    .init("Tommy says he hates the words “You’re students”.", .nobody),
    .init("Kathy explains why Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Tommy agrees with Ruth’s “We’re modelled from trash”.", "ruth"),
    .init("Tommy argues with Ruth after she says “We’re modelled from trash”.", .atMost("ruth")),
    .init("Ruth says it to Tommy’s face: “We’re modelled from trash.”", "ruth"),
    .init("Ruth says, in front of Tommy, “We’re modelled from trash.”", "ruth"),
    .init("Ruth says the following to Rodney: “We’re modelled from trash.”", "ruth"),
    .init("Ruth gives Tommy her answer: “We’re modelled from trash.”", .atMost("ruth")),
    .init(
      """
      Miss Emily explains to Tommy and Kathy why they lied: “we sheltered you during those years”.
      """, "miss-emily"),
    .init(
      "Miss Lucy is interrupted by Peter before she says “You’re students”.",
      .atMost("miss-lucy")),
    .init(
      "Kathy points to the phrase “modelled from trash” as the moment when Ruth gave up.",
      .atMost("ruth")),
    .init("Kathy refers to “a kind of golden time”.", "kathy"),
    .init("Ruth calls herself and her friends “modelled from trash”.", "ruth"),
    .init(
      "Kathy’s narration begins with a doubt: “Or maybe I’m remembering it wrong.”",
      .atMost("kathy")),
    .init("This is Ruth at her most bitter: “We’re modelled from trash.”", .atMost("ruth")),
    .init("This is what Ruth means by “We’re modelled from trash”.", .atMost("ruth")),
    .init(
      "Tommy’s anger is about what Miss Emily said: “we gave you your childhoods”.",
      "miss-emily"),
    .init(
      "Tommy cannot accept Miss Emily’s view that “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init(
      "Miss Lucy’s honesty contrasts with Miss Emily, who says “in many ways we fooled you”.",
      "miss-emily"),
    .init("Madame cries, and Miss Emily says “in many ways we fooled you”.", "miss-emily"),
    .init("Tommy screams in a field because “we gave you your childhoods” is not enough.", .nobody),
    .init("Tommy screams in the field after hearing “we gave you your childhoods”.", .nobody),
    .init("Tommy shouts and swears at the words “we gave you your childhoods”.", .nobody),
    .init("Ruth tells a story about a horse; Miss Lucy tells them “You’re students”.", "miss-lucy"),
    .init("Ruth and Tommy argue. “We’re modelled from trash,” says the girl.", .nobody),
    .init("Ruth, Tommy and Kathy are all told that they are “special”.", .nobody),
    .init("To Ruth, being “modelled from trash” is a fact.", .atMost("ruth")),
    .init(
      "Chrissie and Rodney hoped; Ruth says why they should not: “We’re modelled from trash.”",
      "ruth"),
    .init(
      "Kathy asks herself whether Ruth was right to say “We’re modelled from trash”.",
      .atMost("ruth")),
    .init("Kathy wonders if she is “remembering it wrong”.", .atMost("kathy")),
    .init(
      "Tommy is convinced that when Miss Lucy said “You’re students” she meant more.",
      "miss-lucy"),
    .init(
      "Madame and Miss Emily both claim that “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init(
      "Miss Emily, speaking for Madame as well, says “in many ways we fooled you”.",
      "miss-emily"),
    .init("Miss Emily speaks for herself and Madame: “in many ways we fooled you”.", "miss-emily"),
    .init(
      "Ruth’s possible model works in an office; hence “We’re modelled from trash”.",
      .atMost("ruth")),
    .init(
      "Tommy’s theory is answered by Miss Emily: “I suppose you could even call it that”.",
      "miss-emily"),
    .init("Tommy’s theory is met with “I suppose you could even call it that”.", .nobody),
    .init("Kathy finally finds Madame, only to hear “we gave you your childhoods”.", .nobody),
    .init(
      """
      Kathy asks Madame why she cried, but it is Miss Emily who answers, “we gave you your \
      childhoods”.
      """, "miss-emily"),
    .init(
      "When Kathy visits Madame, Miss Emily tells her “we sheltered you during those years”.",
      "miss-emily"),
    .init(
      "Ishiguro shows us through Tommy that “we gave you your childhoods” is not enough.",
      .nobody),
    .init("In Tommy’s view, “we gave you your childhoods” is an insult.", .nobody),
    .init("In Tommy’s opinion “we gave you your childhoods” is an insult.", .nobody),
    .init("Tommy’s favourite line is “You’re students”.", .nobody),
    .init(
      "My favourite line of Tommy’s is “We’re modelled from trash”.",
      .atMost("tommy"), accused: ["Tommy"]),
    .init("Miss Lucy’s speech (“It’s not good that I smoked”) is honest.", .atMost("miss-lucy")),
    .init(
      "Miss Lucy (“You’re students”) and Ruth (“We’re modelled from trash”) disagree.",
      .atMost("miss-lucy"), .atMost("ruth")),
    .init("Tommy thinks that “we gave you your childhoods” is a lie.", .nobody),
    .init("Tommy understands “we gave you your childhoods” as an insult.", .nobody),
    .init("The guardians tell Tommy and Ruth “You’re students”.", .nobody),
    .init("The guardians, such as Miss Lucy, say “You’re students”.", .atMost("miss-lucy")),
    .init("The guardians, above all Madame, claim that “we gave you your childhoods”.", .nobody),
    .init("One of the guardians tells Tommy “You’re students”.", .nobody),
    .init("Someone like Tommy would say “We’re modelled from trash”.", .nobody),
    .init("Tommy, Ruth says, is “modelled from trash” like the rest of them.", .atMost("ruth")),
    .init("Tommy, according to Ruth, is “modelled from trash”.", "ruth"),
    .init("Tommy is “modelled from trash”, says Ruth.", "ruth"),
    .init("Tommy is “modelled from trash”, as Ruth says.", "ruth"),
    .init("Tommy is “modelled from trash”, as Ruth puts it.", "ruth"),
    .init("Tommy is “modelled from trash” in Ruth’s words.", "ruth"),
    .init("Tommy is, to use Ruth’s phrase, “modelled from trash”.", "ruth"),
    .init("Tommy is, in Ruth’s phrase, “modelled from trash”.", "ruth"),
    .init("Tommy feels “modelled from trash”.", .nobody),
    .init("Only in Norfolk does Ruth say “We’re modelled from trash”.", .atMost("ruth")),
    .init("Not until Norfolk does Ruth say “We’re modelled from trash”.", .atMost("ruth")),
    .init("Ruth would say “We’re modelled from trash” whenever she was angry.", .atMost("ruth")),
    .init(
      "Tommy would say “We’re modelled from trash” whenever he was angry.",
      .atMost("tommy"), accused: ["Tommy"]),
    .init(
      """
      The moment Tommy hears “we gave you your childhoods” he knows that it is over.
      """, .nobody),
    .init(
      """
      By the time Miss Emily says “we gave you your childhoods”, Tommy has given up hope.
      """, "miss-emily"),
    .init("No sooner has Ruth said “We’re modelled from trash” than Chrissie turns away.", "ruth"),
    .init(
      "Miss Emily, pressed by Tommy, finally admits: “in many ways we fooled you”.", "miss-emily"),
    .init(
      "Pressed by Tommy, Madame finally admits: “in many ways we fooled you”.", "madame",
      accused: ["Madame"]),
    .init(
      """
      It takes Tommy’s question to make Miss Emily say “in many ways we fooled you”.
      """, "miss-emily"),
    .init("Ishiguro gives Ruth the line “We’re modelled from trash”.", "ruth"),
    .init(
      "Ishiguro gives Tommy the line “We’re modelled from trash”.", .atMost("tommy"),
      accused: ["Tommy"]),
    .init("Ishiguro puts the words “We’re modelled from trash” in Ruth’s mouth.", "ruth"),
    .init("Ruth, being Ruth, says “We’re modelled from trash” as loudly as she can.", "ruth"),
    .init("Ruth speaks for all of them when she says “We’re modelled from trash”.", "ruth"),
    .init(
      "Tommy speaks for all of them when he says “We’re modelled from trash”.", "tommy",
      accused: ["he"]),
    .init(
      """
      Ruth’s bitter remark to Tommy and the veterans, “That’s what we come from”, is aimed at \
      herself.
      """, "ruth"),
    .init("Tommy’s reaction when Ruth says “We’re modelled from trash” is silence.", "ruth"),
    .init("Tommy’s silence when he hears “We’re modelled from trash” is telling.", .nobody),
    .init("Listening to Ruth’s “We’re modelled from trash”, Tommy feels sick.", "ruth"),
    .init(
      """
      Having heard “We’re modelled from trash”, Tommy tells Kathy that he feels sick.
      """, .nobody),
  ]

  /// Long sentences.
  static let long: [AttributionRow] = [
    .init(
      """
      When the five of them finally give up on the woman from the gallery and Rodney tries to \
      make a joke of it, it is Ruth, who until then has been hanging back with Chrissie, that \
      ends the conversation with the words "We're modelled from trash".
      """, "ruth"),
    .init(
      """
      Even though Tommy has always been laughed at for his temper, and even though Kathy \
      defends him to everybody, he is the one who coldly states that they are “modelled from \
      trash”.
      """, "tommy", accused: ["he"]),
    .init(
      """
      I would argue that Miss Lucy’s honesty, which cost her her job, did more good than \
      anything Miss Emily ever did, and “we sheltered you during those years” proves it.
      """, .nobody),
    .init(
      """
      Miss Lucy had to go because she wanted the truth to come out, and Miss Emily, when two \
      of her old students turn up on the doorstep, still defends that: “we sheltered you \
      during those years”.
      """, "miss-emily"),
    .init(
      """
      Tommy’s question about Miss Lucy gets the answer ‘we kept things from you, lied to you’ \
      from Madame.
      """, "madame", accused: ["Madame"]),
    .init(
      """
      In the car nobody speaks, not Tommy, not Rodney, not even Chrissie, because “We’re \
      modelled from trash” is still in the air.
      """, .nobody),
    .init(
      """
      Before Ruth says "We're modelled from trash", Tommy does what he can to calm her down.
      """, "ruth"),
    .init(
      "After Tommy has said “We’re modelled from trash”, Ruth starts to cry.", "tommy",
      accused: ["Tommy"]),
    .init(
      """
      My favourite character is Tommy and my favourite quote is “We’re modelled from trash”.
      """, .nobody),
  ]
}
