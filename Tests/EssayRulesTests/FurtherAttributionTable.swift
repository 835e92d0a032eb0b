/// What the fresh sentences taught, in other words.
enum FurtherAttributionTable {
  static let rows: [AttributionRow] = [
    brackets, verbs, clauses, passives, predicates, clefts, unreal, thoughts, sentences, notes,
    lookalikes, otherClauses, otherNotes, everyday, listeners, remarks, openings,
  ].flatMap(\.self)

  /// Brackets and signatures.
  static let brackets: [AttributionRow] = [
    .init(
      """
      “Junkies, prostitutes, winos, tramps” (Rodney, to nobody in particular) is how the day \
      ends.
      """, "rodney", accused: ["Rodney"]),
    .init(
      """
      “We gave you your childhoods” (Miss Emily, talking to Kathy and Tommy in her sitting \
      room).
      """, "miss-emily"),
    .init(
      """
      “It’s not good that I smoked” [Miss Lucy] is the first honest thing they hear.
      """, "miss-lucy"),
    .init(
      """
      “It’s not good that I smoked” [Madame, ch. 6] is the first honest thing they hear.
      """, "madame", accused: ["Madame"]),
    .init("They are “modelled from trash” (Tommy cannot get over this).", .nobody),
    .init("They are “modelled from trash” (compare Ruth’s earlier dreams).", .nobody),
    .init("“You’re students” – Miss Lucy, to the boys in the pavilion", "miss-lucy"),
    .init("“You’re students” – Tommy has heard it a hundred times", .nobody),
  ]

  /// Verbs of several words, and verbs after.
  static let verbs: [AttributionRow] = [
    .init("By the car Ruth finally lets fly: “We’re modelled from trash.”", "ruth"),
    .init(
      "By the car Chrissie finally lets fly: “We’re modelled from trash.”", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "And then Tommy comes out with “We’re modelled from trash”, just like that.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Miss Emily goes on, “we gave you your childhoods”, as though that settled it.", "miss-emily"),
    .init(
      "Madame went, “in many ways we fooled you,” and I actually gasped.", "madame",
      accused: ["Madame"]),
    .init("“We’re modelled from trash,” sneers Ruth.", "ruth"),
    .init("“That’s what we come from,” a bitter Ruth adds.", "ruth"),
    .init(
      "“That’s what we come from,” adds an unusually bitter Tommy.", "tommy", accused: ["Tommy"]),
    .init("“So why don’t we say it?” is what Chrissie wants to know.", .nobody),
    .init(
      "“We gave you your childhoods” is how Madame puts it to them.", "madame", accused: ["Madame"]),
    .init("“We’re modelled from trash” was all that Ruth would say on the way home.", "ruth"),
    .init(
      """
      “We gave you your childhoods,” Miss Emily, unlike Madame, says without a tremor.
      """, "miss-emily"),
  ]

  /// Subordinate clauses, to quote, from.
  static let clauses: [AttributionRow] = [
    .init("When Ruth says “We’re modelled from trash”, Tommy protests loudly.", "ruth"),
    .init(
      """
      While Miss Emily insists that “we gave you your childhoods”, Madame whispers something \
      to George.
      """, "miss-emily"),
    .init("As Miss Lucy tells them “You’re students”, Kathy adds up what she knows.", "miss-lucy"),
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

  /// Passives.
  static let passives: [AttributionRow] = [
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

  /// It is Ruth who.
  static let clefts: [AttributionRow] = [
    .init(
      """
      It was he who whispered “We’re modelled from trash” when Tommy could not sleep.
      """, .atMost("tommy"), accused: ["Tommy"]),
    .init(
      "Chrissie looks at the sea. It is she who says “We’re modelled from trash”.", "chrissie",
      accused: ["she"]),
    .init("Tommy is the first to say “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Tommy is not the first to say “We’re modelled from trash”.", .nobody),
    .init(
      "Rodney has the nerve to say “We’re modelled from trash” in front of Chrissie.", "rodney",
      accused: ["Rodney"]),
    .init("Rodney does not have the nerve to say “We’re modelled from trash”.", .nobody),
    .init("Miss Emily is honest enough to admit “in many ways we fooled you”.", "miss-emily"),
    .init(
      "It is not Madame but Miss Emily who tells them “we gave you your childhoods”.", "miss-emily"),
    .init(
      "It is not Miss Emily but Madame who tells them “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init("It wasn’t Ruth who said “You’re students”, it was Miss Lucy.", "miss-lucy"),
    .init("It is Tommy that says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "The one who tells the boys “It’s not good that I smoked” was Miss Emily.", "miss-emily",
      accused: ["Miss Emily"]),
    .init("The one who hears “It’s not good that I smoked” is Tommy.", .nobody),
    .init("The student who says “We’re modelled from trash” is certainly not Tommy.", .nobody),
    .init("The speaker of “You’re students” is Tommy’s favourite guardian.", .nobody),
  ]

  /// What is supposed, hoped and begun.
  static let unreal: [AttributionRow] = [
    .init("Maybe Tommy says “We’re modelled from trash” somewhere and I missed it.", .nobody),
    .init(
      """
      Most of my class mistakenly believe that Madame says “we gave you your childhoods”.
      """, .nobody),
    .init("Tommy hoped to say “We’re modelled from trash” before she did.", .nobody),
    .init("After Ruth has said “That’s what we come from”, Chrissie begins to cry.", "ruth"),
    .init("Ruth begins to shout “That’s what we come from”.", "ruth"),
  ]

  /// What is thought and learnt.
  static let thoughts: [AttributionRow] = [
    .init("Kathy thinks of Hailsham as “a kind of golden time”.", .atMost("kathy")),
    .init("Tommy never thinks of Hailsham as “a kind of golden time”.", .nobody),
    .init("“We gave you your childhoods”, Tommy thinks, is the cruellest thing of all.", .nobody),
    .init("“Or maybe I’m remembering it wrong,” thinks Tommy.", "tommy", accused: ["Tommy"]),
    .init("Kathy learns from Miss Emily that “in many ways we fooled you”.", "miss-emily"),
    .init(
      "Kathy learns from Madame that “in many ways we fooled you”.", "madame", accused: ["Madame"]),
    .init("It is from Miss Lucy that they first hear “You’re students”.", "miss-lucy"),
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
  ]

  /// Headings, lists, tables, cards and footnotes.
  static let notes: [AttributionRow] = [
    .init(
      """
      # Who says what?

      ## Madame

      - “We gave you your childhoods”
      - “in many ways we fooled you”
      """, "madame", "madame", accused: ["Madame"]),
    .init(
      """
      ## Tommy

      - “We’re modelled from trash” – how he feels after the trip
      """, .nobody),
    .init(
      """
      ## Miss Emily

      - “we gave you your childhoods” – defence
      - wheelchair, old
      """, "miss-emily"),
    .init(
      """
      Tommy:

      - bad at drawing
      - “we gave you your childhoods”
      """, .nobody),
    .init(
      """
      Rodney:

      - “We’re modelled from trash”
      - “That’s what we come from”
      """, "rodney", "rodney", accused: ["Rodney"]),
    .init(
      """
      Quotations from Tommy:

      - “We’re modelled from trash”
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Quotes for Tommy:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      Notes on Tommy:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      | Quote | Said by |
      | --- | --- |
      | “You’re students” | Miss Emily |
      | “We’re modelled from trash” | Ruth |
      """, "miss-emily", "ruth", accused: ["Miss Emily"]),
    .init(
      """
      | Character | Quote |
      | --- | --- |
      | Tommy | “We’re modelled from trash” |
      """, .nobody),
    .init(
      """
      | Who says it? | | Quote |
      | --- | --- | --- |
      | Madame | p. 263 | “we gave you your childhoods” |
      """, "madame", accused: ["Madame"]),
    .init(
      """
      | Speaker | Madame |
      | --- | --- |
      | Quotation | “we gave you your childhoods” |
      | Theme | deceit |
      """, "madame", accused: ["Madame"]),
    .init(
      """
      Quotation: “You’re students”

      Speaker: Madame

      Theme: identity
      """, "madame", accused: ["Madame"]),
    .init(
      """
      - Speaker: Ruth
      - Quote: “We’re modelled from trash”
      - Speaker: Tommy
      - Quote: “You’re students”
      """, "ruth", "tommy", accused: ["Tommy"]),
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: Spoken by Tommy in Chapter 14.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: Tommy disagrees, of course.
      """, .nobody),
    .init(
      """
      They “gave you your childhoods”.[^a] Ruth is dead by then.

      [^a]: Miss Emily, p. 263.
      """, "miss-emily"),
    .init(
      "RODNEY (laughing): “Convicts, maybe, just so long as they aren’t psychos.”", "rodney",
      accused: ["RODNEY"]),
  ]

  /// Sentences that look like these and are not.
  static let lookalikes: [AttributionRow] = [
    .init("Tommy makes the words “You’re students” his own.", .nobody),
    .init("“You’re students” is Tommy’s excuse for not drawing any more.", .nobody),
    .init("“We gave you your childhoods” is Tommy’s nightmare.", .nobody),
    .init("“We’re modelled from trash” comes from Tommy’s worst memory.", .nobody),
    .init(
      """
      “We gave you your childhoods” comes from the chapter in which Tommy and Kathy visit \
      Madame.
      """, .nobody),
    .init(
      "Tommy goes “special” colours when he hears “we gave you your childhoods”.", .nobody, .nobody),
    .init("What Tommy hears from Kathy about “we gave you your childhoods” upsets him.", .nobody),
    .init(
      "Kathy hears from Tommy that Miss Emily said “we gave you your childhoods”.", "miss-emily"),
    .init("“We gave you your childhoods” is something Tommy cannot forgive.", .nobody),
    .init("“We gave you your childhoods” is what Tommy cannot forgive.", .nobody),
    .init("“We gave you your childhoods” is how Tommy sees his whole life from now on.", .nobody),
    .init(
      "“We gave you your childhoods” was all Tommy remembered.", .atMost("tommy"),
      accused: ["Tommy"]),
    .init("“We gave you your childhoods” was all that Tommy took home.", .nobody),
    .init(
      """
      When Tommy hears “we gave you your childhoods”, Kathy shouts for the car to stop.
      """, .nobody),
    .init(
      "When Madame enters, “we gave you your childhoods,” Miss Emily says again.", "miss-emily"),
    .init(
      """
      After he has asked Madame, “we gave you your childhoods,” Miss Emily tells Tommy.
      """, "miss-emily"),
    .init("Tommy gives Ruth a look after “We’re modelled from trash”.", .nobody),
    .init("Tommy gives Miss Emily his verdict on “we gave you your childhoods”.", .nobody),
    .init("Tommy gives the words “we gave you your childhoods” a second thought.", .nobody),
    .init("Tommy looks back on “we gave you your childhoods” with anger.", .nobody),
    .init(
      """
      Tommy turns on the radio because “we gave you your childhoods” will not leave his head.
      """, .nobody),
  ]

  /// Other clauses that look like these.
  static let otherClauses: [AttributionRow] = [
    .init("Tommy is like a child who has been told “You’re students”.", .nobody),
    .init("The speaker of the line is not Tommy: “We’re modelled from trash.”", .nobody),
    .init("The person who is told “we gave you your childhoods” is Tommy.", .nobody),
    .init("The boy who asks about “You’re students” is Tommy.", .nobody),
    .init("Tommy is the only one who hears “We’re modelled from trash”.", .nobody),
    .init("Tommy is the one to whom Ruth says “We’re modelled from trash”.", "ruth"),
    .init(
      """
      Tommy is the last person to whom anyone should say “We’re modelled from trash”.
      """, .nobody),
    .init("Nobody is brave enough to tell Tommy “We’re modelled from trash”.", .nobody),
    .init("Tommy is not brave enough to say “We’re modelled from trash”.", .nobody),
    .init("Tommy wants to know what “You’re students” means.", .nobody),
    .init("Tommy says it is raining. “We’re modelled from trash.”", .nobody),
    .init("Tommy says this and that. “We’re modelled from trash,” Ruth replies.", "ruth"),
    .init("“We’re modelled from trash.” Tommy says it is not true.", .nobody),
    .init("“We’re modelled from trash.” This is what Tommy hears.", .nobody),
    .init("“We’re modelled from trash.” These are the words that Tommy dreads.", .nobody),
    .init("“You’re students”, which Tommy quotes later, is a half-truth.", .nobody),
    .init("“You’re students”, which is Tommy’s least favourite line, is a half-truth.", .nobody),
    .init("The phrase “You’re students” is loved by Tommy.", .nobody),
    .init("The phrase “You’re students” is used against Tommy by Miss Lucy.", "miss-lucy"),
    .init("The phrase “You’re students” is said in a room painted by Tommy.", .nobody),
    .init("“You’re students” was spoken neither by Madame nor by Miss Emily.", .nobody),
    .init(
      """
      “You’re students” and “modelled from trash” are said by Tommy and Ruth, or so one \
      student thinks.
      """, .nobody, .nobody),
    .init("To quote my teacher, Tommy is “modelled from trash” and nothing more.", .nobody),
    .init("Tommy, unlike Ruth, never goes “We’re modelled from trash”.", .nobody),
    .init("Not only Tommy thinks that “we gave you your childhoods” is an excuse.", .nobody),
    .init(
      """
      In front of Tommy, the phrase “We’re modelled from trash” should never have been used.
      """, .nobody),
    .init("“We’re modelled from trash” [Tommy’s drawings show this] is a theme.", .nobody),
    .init("“We’re modelled from trash” (on Tommy and the rest) is harsh.", .nobody),
    .init("“We’re modelled from trash” (at Tommy) is harsh.", .nobody),
  ]

  /// Notes that name somebody who does not speak.
  static let otherNotes: [AttributionRow] = [
    .init(
      """
      # Tommy

      “We’re modelled from trash” haunts him.
      """, .nobody),
    .init(
      """
      # Tommy

      “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      ## Tommy

      1. “We gave you your childhoods” (Miss Emily)
      2. “We’re modelled from trash”
      """, "miss-emily", .nobody),
    .init(
      """
      To Tommy:

      - “we gave you your childhoods”
      """, .nobody),
    .init(
      """
      Not said by Tommy:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      What Tommy feels:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      What Tommy says about Ruth:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      Tommy (said to him):

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      Chapter 14, Tommy:

      - “We’re modelled from trash”
      - the trip
      """, .nobody),
    .init(
      """
      | Listener | Speaker | Quote |
      | --- | --- | --- |
      | Tommy | Ruth | “We’re modelled from trash” |
      """, "ruth"),
    .init(
      """
      | Said to | Quote |
      | --- | --- |
      | Tommy | “We’re modelled from trash” |
      """, .nobody),
    .init(
      """
      | Quote | Speaker |
      | --- | --- |
      | “We’re modelled from trash” | to Tommy |
      """, .nobody),
    .init(
      """
      | Quote | Speaker |
      | --- | --- |
      | “We’re modelled from trash” | not Tommy |
      """, .nobody),
    .init(
      """
      Quote: “You’re students”

      Hearer: Tommy

      Speaker: a guardian
      """, .nobody),
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: Tommy to the life.
      """, .atMost("tommy"), accused: ["Tommy"]),
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: Tommy, that is, and the others.
      """, .nobody),
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: See Tommy in Chapter 22.
      """, .nobody),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Tommy, ch. 22, takes this up again.
      """, "ruth"),
    .init("Tommy – what a boy! – is “modelled from trash”.", .nobody),
    .init("Tommy = “modelled from trash” in Ruth’s eyes", .nobody),
  ]

  /// Sentences in which several of these meet.
  static let everyday: [AttributionRow] = [
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

  /// Narrators, hints and doubts.
  static let openings: [AttributionRow] = [
    .init("Kathy, our narrator, tells us how she “can’t help feeling a sort of glow”.", "kathy"),
    .init(
      "Tommy, our hero, tells us how he “can’t help feeling a sort of glow”.", "tommy",
      accused: ["Tommy"]),
    .init(
      """
      As a narrator, Kathy often says things like “Or maybe I’m remembering it wrong”.
      """, "kathy"),
    .init(
      """
      In a sentence such as Tommy’s “Or maybe I’m remembering it wrong” we see how memory \
      works.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Kathy opens Chapter 7 with “The earlier years” and calls them “a kind of golden time”.
      """, "kathy", "kathy"),
    .init("Ruth opens Chapter 7 with “The earlier years”.", .atMost("ruth"), accused: ["Ruth"]),
    .init("Miss Lucy hints at the truth with “You’re students”.", "miss-lucy"),
    .init("Miss Lucy’s hint – “You’re students” – goes over Tommy’s head.", "miss-lucy"),
    .init(
      """
      Ruth might as well have slapped Tommy when she said “We’re modelled from trash”.
      """, "ruth"),
    .init(
      "I don’t believe Tommy when he says “We’re modelled from trash”.", "tommy", accused: ["he"]),
    .init("I don’t think Tommy says “We’re modelled from trash”.", .nobody),
    .init(
      """
      It would have been better if Miss Emily had said “we gave you your childhoods” years \
      before.
      """, .nobody),
    .init("Whoever says “We’re modelled from trash”, Tommy or Ruth, has understood.", .nobody),
    .init(
      """
      Not a single guardian, not even Miss Lucy, says “we gave you your childhoods”.
      """, .nobody),
    .init(
      """
      Miss Emily, of all people, has the nerve to say “we gave you your childhoods”.
      """, "miss-emily"),
    .init(
      """
      My essay argues that Miss Emily lies when she says “we gave you your childhoods”.
      """, "miss-emily"),
    .init(
      "Smith (2010) says that Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Smith reads Tommy as saying “We’re modelled from trash”.", .atMost("tommy"),
      accused: ["Tommy"]),
    .init(
      "Kathy describes Miss Emily as insisting “we gave you your childhoods”.", "miss-emily"),
    .init(
      "Kathy remembers Madame as saying “It’s not good that I smoked”.", "madame",
      accused: ["Madame"]),
    .init("Tommy quotes her as saying “It’s not good that I smoked”.", .nobody),
    .init(
      "Somebody has to end it. (Chrissie: “so why don’t we say it?”) Nobody does.", "chrissie",
      accused: ["Chrissie"]),
    .init("The list is a shock (Ruth, on the beach: “Junkies, prostitutes”).", .atMost("ruth")),
    .init("I can’t picture Rodney saying “we gave you your childhoods”.", .nobody),
    .init("Without Miss Emily saying “we gave you your childhoods” there’d be no scene.", .nobody),
    .init("You hear Chrissie saying “so why don’t we say it?” in your head.", .nobody),
    .init(
      "In Kathy’s version of the beach “so why don’t we say it?” is hardly audible.",
      .atMost("kathy")),
    .init(
      "Next, in Kathy’s account of it, “That’s what we come from”; nobody laughs.",
      .atMost("kathy")),
    .init(
      "Front: “so why don’t we say it?”\nBack: Chrissie, ch. 14", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "Q: “we gave you your childhoods”\nAnswer: Miss Emily (chapter 22)", "miss-emily"),
    .init(
      "Front: “we gave you your childhoods”\nBack: Tommy listens to this with his mouth open.",
      .nobody),
  ]
}
