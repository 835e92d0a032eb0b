/// Further sentences, written by somebody who had not seen the rules, and to whom each gives its
/// quotations.
enum FreshAttributionTable {
  static let rows: [AttributionRow] = [
    brackets, verbs, according, possessives, passives, colons, pronouns, notes, spokenOf,
    contrasts, unreal, narrator, relatives, thoughts, several, scripts, others, footnotes, long,
  ].flatMap(\.self)

  /// Brackets and signatures.
  static let brackets: [AttributionRow] = [
    .init(
      """
      “We’re modelled from trash” (Ruth) is the line that everyone in our class remembered \
      afterwards.
      """, "ruth"),
    .init(
      """
      The clones are “modelled from trash” (Tommy), which is about as low as a person can get.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      “That’s what we come from” (Ruth to Tommy and the rest) almost sounds like a boast.
      """, "ruth"),
    .init(
      """
      "That's what we come from" (said to Tommy, Chrissie and Rodney) almost sounds like a \
      boast.
      """, .nobody),
    .init(
      "“We gave you your childhoods” (Madame, near the end of the book).", "madame",
      accused: ["Madame"]),
    .init(
      """
      ‘We gave you your childhoods’ (Miss Emily, with Madame listening) is meant as a defence.
      """, "miss-emily"),
    .init(
      """
      You can see how little they think of themselves in “We’re modelled from trash” (see also \
      Tommy’s animal drawings).
      """, .nobody),
    .init(
      """
      The scene ends badly for all five of them.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Ruth
      """, "ruth"),
    .init(
      """
      The scene ends badly for all five of them.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Tommy
      """, "tommy", accused: ["Tommy"]),
    .init("\"It's not good that I smoked.\" – Miss Lucy, to Kathy and the other kids", "miss-lucy"),
    .init(
      """
      The apology, if it is one, is half-hearted.

      > Yes, in many ways we fooled you. I suppose you could even call it that. (Miss Lucy)
      """, "miss-lucy", accused: ["Miss Lucy"]),
    .init("“I can’t help feeling a sort of glow” (Kathy about Ruth, Tommy and herself).", "kathy"),
    .init(
      "“I can’t help feeling a sort of glow” (Tommy, in his last weeks).", "tommy",
      accused: ["Tommy"]),
    .init(
      "“You’re students” [Miss Emily], so the children are told early what they are.", "miss-emily",
      accused: ["Miss Emily"]),
    .init("“We all know it” (Tommy knows it as well).", .nobody),
    .init(
      """
      "Yes, in many ways we fooled you" (this comes after Madame has left the room).
      """, .nobody),
    .init("‘We’re modelled from trash’ (Ruth, not Tommy!!) is a key quote for identity.", "ruth"),
    .init(
      """
      “It wasn’t good for me so I stopped it” (Miss Lucy, p. 68, when Peter asks about \
      cigarettes).
      """, "miss-lucy"),
  ]

  /// Verbs before, after and inside.
  static let verbs: [AttributionRow] = [
    .init("Standing in front of the art shop Ruth lets rip: “We’re modelled from trash.”", "ruth"),
    .init(
      """
      Rodney mutters “We’re modelled from trash” and Chrissie pretends she has not heard him.
      """, "rodney", accused: ["Rodney"]),
    .init(
      """
      Eventually Madame concedes that «in many ways we fooled you», and Kathy believes her.
      """, "madame", accused: ["Madame"]),
    .init(
      """
      Miss Lucy could not have been plainer when she told Tommy's class "You're students".
      """, "miss-lucy"),
    .init(
      "Tommy then adds, a little lamely, “Or maybe I’m remembering it wrong.”", "tommy",
      accused: ["Tommy"]),
    .init(
      """
      In front of Tommy and with no warning at all, Ruth comes out with “Junkies, prostitutes, \
      winos, tramps”.
      """, "ruth"),
    .init(
      "Chrissie bursts out “so why don’t we say it?” before Ruth can stop her.", "chrissie",
      accused: ["Chrissie"]),
    .init("Ruth goes “we’re modelled from trash” and literally nobody knows what to say.", "ruth"),
    .init(
      """
      Tommy was like “we’re modelled from trash” and that is when Kathy realises they have no \
      hope.
      """, "tommy", accused: ["Tommy"]),
    .init("ruth says 'we're modelled from trash' and tommy just looks at the sea", .atMost("ruth")),
    .init(
      """
      Emily tries to justify herself, saying “we sheltered you during those years”, while \
      Marie-Claude stays in the dark hall.
      """, "miss-emily"),
    .init(
      """
      Marie-Claude tries to justify herself, saying “we sheltered you during those years”, \
      while Emily sits in the wheelchair.
      """, "madame", accused: ["Marie-Claude"]),
    .init(
      """
      Having lost all patience with Kathy, Tommy yells that they are all “modelled from \
      trash”.
      """, "tommy", accused: ["Tommy"]),
    .init("“We’re modelled from trash,” a furious Ruth informs Tommy.", "ruth"),
    .init(
      "“We’re modelled from trash,” is how Tommy sums it up for the girls.", "tommy",
      accused: ["Tommy"]),
    .init(
      "\"We gave you your childhoods,\" Madame, not Miss Emily, says.", "madame",
      accused: ["Madame"]),
    .init(
      """
      “But we sheltered you during those years,” so Miss Emily tells Kathy, “and we gave you \
      your childhoods.”
      """, "miss-emily", "miss-emily"),
    .init(
      "“We all know it,” Chrissie said to Ruth, “so why don’t we say it?”", "chrissie", "chrissie",
      accused: ["Chrissie"]),
    .init(
      """
      “We all know it”, and here Ruth looks straight at Tommy and Rodney as she speaks, “so \
      why don’t we say it?”
      """, .atMost("ruth"), "ruth"),
    .init(
      """
      “Very well,” replies Miss Emily when Tommy presses her, “sometimes that meant we kept \
      things from you, lied to you.”
      """, "miss-emily", "miss-emily"),
    .init(
      """
      ‘It’s not good that I smoked,’ – Miss Emily admits this very calmly – ‘It wasn’t good \
      for me so I stopped it.’
      """, "miss-emily", "miss-emily", accused: ["Miss Emily"]),
    .init(
      "\"Convicts, maybe,\" jokes Rodney, \"just so long as they aren't psychos.\"", "rodney",
      "rodney", accused: ["Rodney"]),
    .init("“Or maybe I’m remembering it wrong,” Kath wonders, not for the first time.", "kathy"),
    .init("“That’s what we come from,” snarls Ruth at Tommy, Kathy, Chrissie and Rodney.", "ruth"),
    .init("“So why don’t we say it?” was all Tommy could get out.", "tommy", accused: ["Tommy"]),
    .init("“So why don’t we say it?” was all Tommy could hear.", .nobody),
  ]

  /// According to, in the words of, to quote.
  static let according: [AttributionRow] = [
    .init(
      "“I suppose you could even call it that”, Lucy answered Kathy coldly.", "miss-lucy",
      accused: ["Lucy"]),
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

  /// Possessives.
  static let possessives: [AttributionRow] = [
    .init(
      "Madame’s claim that “we gave you your childhoods” does not convince Tommy.", "madame",
      accused: ["Madame"]),
    .init(
      """
      The bitterness of Ruth’s “We’re modelled from trash” shocks Tommy more than anyone.
      """, "ruth"),
    .init(
      """
      The bitterness of Tommy’s ‘We’re modelled from trash’ shocks Ruth more than anyone.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Tommy’s silence after “We’re modelled from trash” speaks louder than a tantrum.
      """, .nobody),
    .init(
      """
      Tommy’s outburst, “We all know it, so why don’t we say it?”, shows his famous temper.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Ruth's outburst at Tommy, "We all know it, so why don't we say it?", shows that she has \
      a temper too.
      """, "ruth"),
    .init(
      """
      Miss Lucy’s confession to the students that “it’s not good that I smoked” makes her \
      human.
      """, "miss-lucy"),
    .init(
      """
      Madame’s confession to Kathy that “in many ways we fooled you” comes far too late.
      """, "madame", accused: ["Madame"]),
    .init(
      """
      The announcement “You’re students” from Miss Emily is where the special treatment \
      starts.
      """, "miss-emily", accused: ["Miss Emily"]),
    .init(
      """
      Ruth’s admission that the years “blur into each other as a kind of golden time” is \
      honest at least.
      """, "ruth", accused: ["Ruth"]),
    .init(
      """
      There is real anger in Ruth’s voice when we get to “We’re modelled from trash”, and \
      Tommy hears it.
      """, "ruth"),
    .init("Everybody's life, including Tommy's, is \"modelled from trash\".", .nobody),
    .init(
      """
      The famous trash speech of Ruth’s (“We’re modelled from trash”) is aimed at Chrissie and \
      Rodney as well.
      """, "ruth"),
    .init("Tommy’s life, ‘modelled from trash’ or not, is worth as much as ours.", .nobody),
    .init(
      "I was struck by the sarcasm in Rodney’s “That’s what we come from”.", "rodney",
      accused: ["Rodney"]),
    .init(
      """
      The question “so why don’t we say it?”, which is Ruth’s and nobody else’s, goes \
      unanswered by Tommy.
      """, "ruth"),
  ]

  /// Passives.
  static let passives: [AttributionRow] = [
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
  ]

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

  /// Pronouns.
  static let pronouns: [AttributionRow] = [
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

  /// Headings, lists and tables of notes.
  static let notes: [AttributionRow] = [
    .init(
      """
      ## Ruth

      - “We’re modelled from trash”
      - wants to work in an office
      """, "ruth"),
    .init(
      """
      # Quotations sorted by who says them

      ## Tommy

      - “We’re modelled from trash”
      - “so why don’t we say it?”
      """, "tommy", "tommy", accused: ["Tommy"]),
    .init(
      """
      # Quotations sorted by who says them

      ## Miss Lucy

      - "You're students"

      ## Tommy

      - no quote yet
      """, "miss-lucy"),
    .init(
      """
      Said by Tommy:

      1. “We’re modelled from trash”
      2. “That’s what we come from”
      """, "tommy", "tommy", accused: ["Tommy"]),
    .init(
      "**Tommy** – “We’re modelled from trash” – angry, hurt, Ruth is watching", "tommy",
      accused: ["Tommy"]),
    .init(
      """
      | Speaker | Quotation |
      | --- | --- |
      | Tommy | “We’re modelled from trash” |
      | Ruth | “I can’t help feeling a sort of glow” |
      """, "tommy", "ruth", accused: ["Tommy", "Ruth"]),
    .init(
      """
      | Quotation | Said to | Speaker |
      | --- | --- | --- |
      | ‘We’re modelled from trash’ | Tommy | Ruth |
      """, "ruth"),
    .init(
      """
      | Quotation | Who hears it? |
      | --- | --- |
      | “We’re modelled from trash” | Tommy |
      """, .nobody),
    .init(
      "Miss Emily (ch. 6) → \"You're students\" → they feel special", "miss-emily",
      accused: ["Miss Emily"]),
    .init(
      """
      Key quotes for Ruth:

      - “We’re modelled from trash”
      - “so why don’t we say it?”
      """, "ruth", "ruth"),
    .init(
      """
      Key quotes spoken by Madame:

      - “We gave you your childhoods”
      """, "madame", accused: ["Madame"]),
    .init(
      """
      Quotes about Tommy:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      ## Tommy

      - gets mocked for his elephant
      - “We’re modelled from trash” (Ruth) hits him hard
      """, "ruth"),
    .init(
      """
      ## Tommy

      He is the one I feel most sorry for. All his life he is “modelled from trash” in the \
      eyes of the world outside.
      """, .nobody),
    .init(
      """
      ## Chapter 14

      - Tommy, Kathy, Chrissie, Rodney and Ruth follow the woman
      - Ruth: "We're modelled from trash"
      """, "ruth"),
    .init(
      """
      ## Theme: identity

      - Rodney: “We’re modelled from trash”
      - Ruth has no possible any more
      """, "rodney", accused: ["Rodney"]),
    .init(
      """
      ## Tommy and identity

      - Are the clones “modelled from trash”?
      - Does he have a soul?
      """, .nobody),
    .init(
      """
      - **Speaker:** Ruth
      - **To:** Tommy and the others
      - **Quotation:** ‘We’re modelled from trash’
      """, "ruth"),
    .init(
      """
      - Quote: “We gave you your childhoods”
      - Said to: Tommy and Kathy
      - Theme: deceit
      """, .nobody),
    .init(
      """
      - Tommy is good-hearted and has a temper.
      - “We’re modelled from trash” shows how low their self-worth is.
      """, .nobody),
    .init(
      """
      Guardians

      * Miss Lucy = "we gave you your childhoods"
      * Miss Emily = "You're students"
      """, "miss-lucy", "miss-emily", accused: ["Miss Lucy", "Miss Emily"]),
  ]

  /// Those spoken to and spoken of.
  static let spokenOf: [AttributionRow] = [
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

  /// Not this one but that one.
  static let contrasts: [AttributionRow] = [
    .init(
      "It is not Ruth but Tommy who says that they are “modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Unlike Ruth, Kathy says openly, “We’re modelled from trash.”", "kathy", accused: ["Kathy"]),
    .init("Rather than Tommy, it is Ruth who comes out with “We’re modelled from trash”.", "ruth"),
    .init(
      """
      Rather than Miss Emily, it is Madame who insists “we gave you your childhoods”.
      """, "madame", accused: ["Madame"]),
    .init("Neither Kathy nor Tommy says \"We're modelled from trash\".", .nobody),
    .init("Nobody but Ruth dares to tell Tommy that they are ‘modelled from trash’.", "ruth"),
    .init("Nobody, not even Tommy, says “We’re modelled from trash” at Hailsham.", .nobody),
    .init(
      """
      Whereas Tommy gets into a rage and screams at the sky, Ruth says only, “We’re modelled \
      from trash.”
      """, "ruth"),
    .init(
      """
      Whereas Ruth makes things up, Tommy says straight out, “We’re modelled from trash.”
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Miss Lucy, as opposed to Miss Emily, says that the guardians “sheltered you during those \
      years”.
      """, "miss-lucy", accused: ["Miss Lucy"]),
    .init("\"We're modelled from trash\": those are not Tommy's words.", .nobody),
    .init("“We’re modelled from trash”: Ruth says it, Tommy doesn’t.", "ruth"),
    .init(
      """
      Only Ruth has the guts to say “We’re modelled from trash”; Tommy, Chrissie and Rodney \
      keep quiet.
      """, "ruth"),
    .init("It isn’t Miss Emily who tells them “You’re students”, it is Miss Lucy.", "miss-lucy"),
    .init(
      """
      Tommy might be the angry one, but it is Ruth’s “We’re modelled from trash” that makes \
      people stare.
      """, "ruth"),
    .init("Compared with Tommy’s tantrums, “We’re modelled from trash” is almost quiet.", .nobody),
  ]

  /// What is supposed, denied or asked.
  static let unreal: [AttributionRow] = [
    .init("If Tommy had said \"We're modelled from trash\", we would have believed him.", .nobody),
    .init(
      """
      Had it been Madame who said “we gave you your childhoods”, Tommy might have laughed.
      """, .nobody),
    .init("It is hard to imagine Tommy saying “We’re modelled from trash”.", .nobody),
    .init("Does Tommy really say “We’re modelled from trash”?", .nobody),
    .init("Would Chrissie have asked “so why don’t we say it?” in front of the veterans?", .nobody),
    .init(
      """
      Many students wrongly think that it is Tommy who says “We’re modelled from trash”.
      """, .nobody),
    .init(
      "I wish Madame had said \"we gave you your childhoods\" instead of just crying.", .nobody),
    .init(
      """
      Why does Tommy say “We’re modelled from trash” when Ruth is so obviously upset?
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Tommy is about to speak, but before he can open his mouth there it is, “We’re modelled \
      from trash”.
      """, .nobody),
    .init(
      """
      Perhaps Rodney wanted to say «We’re modelled from trash» all along and never had the \
      courage.
      """, .nobody),
    .init(
      "What does Madame mean when she tells Tommy “in many ways we fooled you”?", "madame",
      accused: ["she"]),
  ]

  /// The narrator who passes words on.
  static let narrator: [AttributionRow] = [
    .init(
      "Kathy recalls how Miss Emily told them ‘You’re students’.", "miss-emily",
      accused: ["Miss Emily"]),
    .init("Kathy recalls being told \"You're students\" when she was about nine.", .nobody),
    .init(
      "Kathy can still repeat it word for word: “We’re modelled from trash.”", .atMost("kathy")),
    .init(
      "Kathy quotes “We’re modelled from trash” without any comment of her own.", .atMost("kathy")),
    .init("Kathy narrates how Ruth turned on Tommy with “We’re modelled from trash”.", "ruth"),
    .init(
      "Kathy remembers Tommy shouting “We’re modelled from trash” at the sea.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Kathy remembers saying “We’re modelled from trash” to Tommy.", "kathy", accused: ["Kathy"]),
    .init(
      """
      Kathy says "We're modelled from trash" to comfort Ruth, which is an odd way to comfort \
      anybody.
      """, "kathy", accused: ["Kathy"]),
    .init("In Kathy’s account of the trip, Ruth says “We’re modelled from trash”.", "ruth"),
    .init("In Kathy’s account of the trip we find the words “We’re modelled from trash”.", .nobody),
    .init(
      """
      Kathy tells us years later what Ruth said on that beach: “We’re modelled from trash.”
      """, "ruth"),
    .init(
      "Kathy reports that Chrissie then asked Ruth, ‘so why don’t we say it?’", "chrissie",
      accused: ["Chrissie"]),
    .init(
      """
      Tommy reminds Kathy that it was Ruth who had said “We’re modelled from trash”.
      """, "ruth"),
    .init(
      "Tommy tells Kathy that Miss Lucy once said to his class, \"You're students.\"", "miss-lucy"),
    .init(
      """
      Looking back as a carer, Kathy feels that the Hailsham years “tend to blur into each \
      other as a kind of golden time”.
      """, "kathy"),
  ]

  /// Relative clauses, asides and several verbs.
  static let relatives: [AttributionRow] = [
    .init("What Tommy hears from Ruth is that they are “modelled from trash”.", "ruth"),
    .init(
      """
      The one who says “We’re modelled from trash” is Ruth, and the one who suffers is Tommy.
      """, "ruth"),
    .init(
      """
      The person who finally says “We’re modelled from trash” is Tommy, and Ruth hates him for \
      it.
      """, "tommy", accused: ["Tommy"]),
    .init("It is to Tommy that Ruth says “We’re modelled from trash”.", "ruth"),
    .init("It is from Ruth that Tommy learns they are \"modelled from trash\".", "ruth"),
    .init("Tommy, to whom Ruth says “We’re modelled from trash”, only looks away.", "ruth"),
    .init(
      """
      Tommy, who is going out with Ruth at this point, says “We’re modelled from trash”.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Tommy, who has just heard Ruth say ‘We’re modelled from trash’, is lost for words.
      """, "ruth"),
    .init(
      """
      Miss Lucy, whom Miss Emily later gets rid of, says “It’s not good that I smoked”.
      """, "miss-lucy"),
    .init(
      "Madame, whose house it is, says “we gave you your childhoods” to the couple.", "madame",
      accused: ["Madame"]),
    .init(
      """
      The guardian who says "You're students" is of course Miss Lucy, not Miss Emily.
      """, "miss-lucy"),
    .init(
      """
      Tommy, who never once says “We’re modelled from trash”, seems to believe it more than \
      the others.
      """, .nobody),
    .init(
      "Tommy, Ruth’s boyfriend at the time, snaps “We’re modelled from trash”.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Ruth’s boyfriend Tommy snaps “We’re modelled from trash” at the older couple.", "tommy",
      accused: ["Tommy"]),
    .init(
      """
      Kathy’s best friend Ruth takes a breath, looks at Tommy and says “We’re modelled from \
      trash”.
      """, "ruth"),
    .init("Ruth turns to Tommy, laughs and then says, “We’re modelled from trash.”", "ruth"),
    .init(
      """
      Miss Emily ignores Madame, smiles at Tommy and goes on: "we gave you your childhoods".
      """, "miss-emily"),
    .init(
      """
      Miss Emily’s friend and helper Madame looks at Kathy and insists “we gave you your \
      childhoods”.
      """, "madame", accused: ["Madame"]),
    .init("One of Tommy’s friends says ‘We’re modelled from trash’, but I forgot which.", .nobody),
    .init("Ruth calls Tommy, Kathy and herself “modelled from trash”.", "ruth"),
    .init("Tommy describes Ruth and himself as «modelled from trash».", "tommy"),
  ]

  /// What is thought and seen as.
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

  /// Lines of a play and record cards.
  static let scripts: [AttributionRow] = [
    .init(
      """
      TOMMY: What now?

      RUTH: “We’re modelled from trash.”

      CHRISSIE: Don’t.
      """, "ruth"),
    .init(
      """
      RUTH: What now?

      TOMMY: “We’re modelled from trash.”

      CHRISSIE: Don’t.
      """, "tommy", accused: ["TOMMY"]),
    .init("Madame (crying): \"We gave you your childhoods.\"", "madame", accused: ["Madame"]),
    .init(
      """
      **Kathy:** Why did you lie to us?

      **Miss Lucy:** “Very well, sometimes that meant we kept things from you, lied to you.”
      """, "miss-lucy", accused: ["Miss Lucy"]),
    .init(
      """
      “We’re modelled from trash”

      *Speaker:* Tommy

      *Context:* the trip to Norfolk with Ruth, Kathy, Chrissie and Rodney
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      The speaker of “We’re modelled from trash” is Ruth, and the listeners are Tommy, Kathy \
      and the veterans.
      """, "ruth"),
  ]

  /// The author and the critics.
  static let others: [AttributionRow] = [
    .init(
      """
      Ishiguro writes “We’re modelled from trash” to make us think about Tommy and Ruth.
      """, .nobody),
    .init(
      """
      Kazuo Ishiguro, talking about Tommy and the others, says that they are “modelled from \
      trash”.
      """, .nobody),
    .init("\"We gave you your childhoods,\" Ishiguro writes, and Madame weeps.", .nobody),
    .init("According to Ishiguro the clones, even Tommy, are “modelled from trash”.", .nobody),
    .init("Ishiguro’s phrase “modelled from trash” follows Tommy to the end.", .nobody),
    .init("Ishiguro lets Ruth say “We’re modelled from trash” in front of Tommy.", "ruth"),
    .init(
      "Ishiguro lets Tommy say “We’re modelled from trash” in front of Ruth.", "tommy",
      accused: ["Tommy"]),
    .init("The novel says that clones such as Tommy are ‘modelled from trash’.", .nobody),
    .init("Mullan says about Tommy that he is \"modelled from trash\".", .nobody),
    .init(
      """
      As the critic Shameem Black notes, Ruth’s “We’re modelled from trash” is not about \
      Tommy’s art at all.
      """, "ruth"),
    .init(
      """
      Some critics, thinking of Tommy, quote “We’re modelled from trash” as the heart of the \
      book.
      """, .nobody),
  ]

  /// Footnotes.
  static let footnotes: [AttributionRow] = [
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: Ruth, talking to Tommy.
      """, "ruth"),
    .init(
      """
      They are “modelled from trash”.[^1] Tommy has no reply.

      [^1]: Said by Chrissie.
      """, "chrissie", accused: ["Chrissie"]),
    .init(
      """
      They are «modelled from trash».[^1]

      [^1]: Tommy is there too, but he says nothing.
      """, .nobody),
  ]

  /// Long sentences, and sentences beside each other.
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
}
