/// Two authors or two works set side by side, which gives no words away.
enum ComparedWorkTable {
  static let rows: [WorkRow] = [contrasts, neighbours, essays].flatMap(\.self)

  /// Two authors or two works set side by side.
  static let contrasts: [WorkRow] = [
    .init("Unlike Orwell, Ishiguro writes “we all know it” and nobody is arrested."),
    .init("Unlike Orwell, Ruth says “we all know it” aloud."),
    .init("Like Huxley, Miss Emily could say “we gave you your childhoods”."),
    .init("Where Orwell shouts, Ishiguro murmurs “we all know it”."),
    .init("Ishiguro writes, where Orwell shouts, “we all know it”."),
    .init("While Shelley’s creature demands a mate, Ruth says only, “We’re modelled from trash.”"),
    .init("Orwell frightens us with rats; Ishiguro writes “a kind of golden time”."),
    .init("Orwell writes of a boot on a face, Ishiguro of “a kind of golden time”."),
    .init(
      "Orwell writes about lies, but Miss Emily’s “we sheltered you during those years” goes further."
    ),
    .init("Not Orwell but Ishiguro writes “we all know it”."),
    .init("It is Ishiguro, not Orwell, who writes “we all know it”."),
    .init("It isn’t Orwell who writes “we all know it”."),
    .init("More than Orwell, Ishiguro tells us that “we all know it”."),
    .init("In *1984* nobody says “we all know it”."),
    .init("In *1984*, Winston would never say “we all know it”."),
    .init("Unlike in *1984*, Ruth says “we all know it” without fear."),
    .init("As in *1984*, Ruth says “we all know it” in a whisper."),
    .init("In *1984* Winston writes in a diary, and Ruth says “we all know it”."),
    .init(
      "In *1984* the lie is in the papers; in Hailsham it is kind: “we sheltered you during those years”."
    ),
    .init("In both *1984* and *Never Let Me Go* we hear “we all know it” in every silence."),
    .init(
      "*Brave New World* has its hatcheries and Ishiguro’s novel has “we gave you your childhoods”."
    ),
    .init("Compared with *Brave New World*, “we gave you your childhoods” is a modest boast."),
    .init("After *The Handmaid’s Tale*, “we gave you your childhoods” sounds almost kind."),
    .init(
      "Reading “we gave you your childhoods” after *The Handmaid’s Tale*, I thought of Aunt Lydia."),
    .init(
      "Miss Emily’s “we gave you your childhoods” couldn’t be spoken by anybody in *Frankenstein*."),
    .init(
      "Ruth’s “we’re modelled from trash” recalls *Frankenstein*, where the creature is made of corpses."
    ),
    .init("Ruth’s “we’re modelled from trash” echoes Shelley’s creature."),
    .init("Ruth’s “we’re modelled from trash” reminds us of Shelley’s *Frankenstein*."),
    .init("Victor would understand “we’re modelled from trash”, and so would Mary Shelley."),
    .init(
      "Ruth’s speech could come from *Lord of the Flies*: “We all know it, so why don’t we say it?”"
    ),
    .init("The creature in *Frankenstein* hides; Ruth says “we all know it”."),
    .init("Ruth answers Huxley’s Director with “we’re modelled from trash”."),
    .init("It is Orwell’s question, asked by Ruth: “so why don’t we say it?”"),
    .init("Here Ruth says “we all know it”, a truth that Orwell’s Winston has to whisper."),
    .init("Hailsham is Orwell without the boots: “we sheltered you during those years”."),
    .init("In Orwell’s world nobody is told “we sheltered you during those years”."),
    .init("There is no “we gave you your childhoods” in *1984*."),
  ]

  /// Other books in the sentence, with words of their own.
  static let neighbours: [WorkRow] = [
    .init("Orwell writes “Big Brother is watching you”; Ishiguro writes “we all know it”."),
    .init("Orwell writes “Big Brother is watching you”, and Ruth says “we all know it”."),
    .init("Orwell’s “Big Brother is watching you” and Ishiguro’s “we all know it” are cousins."),
    .init("In *1984* we read “Big Brother is watching you”, and here we read “we all know it”."),
    .init("“We all know it” ends the scene. Orwell writes, “Big Brother is watching you.”"),
    .init("Ruth asks “so why don’t we say it?” Orwell writes, “Big Brother is watching you.”"),
    .init("It ends with “so why don’t we say it?” Orwell writes, “Big Brother is watching you.”"),
    .init("Orwell’s party lies. Miss Emily says, “in many ways we fooled you.”"),
    .init("I finished *1984*. “We all know it,” says Ruth."),
    .init("The teacher held up *The Handmaid’s Tale* and said, “we all know it”."),
    .init("We put *Macbeth* aside and began with “Or maybe I’m remembering it wrong.”"),
    .init("Ishiguro answers Orwell: “we all know it”."),
    .init("In Chapter 14, Ruth, who has been reading *Daniel Deronda*, says “we all know it”."),
    .init("Tommy has never read Shakespeare, and he says so; Ruth says “we all know it”."),
    .init("Ruth reads Hardy and says “we all know it”."),
    .init("Unlike Hardy’s Tess, Kathy says only, “Or maybe I’m remembering it wrong.”"),
    .init("Kathy reads Victorian novels by George Eliot and feels “a sort of glow”."),
    .init("Orwell writes of “you and all of you”."),
    .init("Huxley’s “of you” is everyone’s."),
    .init("As Orwell writes, “special”."),
    .init("Orwell writes “We all know it. Yes, in many ways we fooled you.”"),
  ]

  /// Sentences from essays that compare books.
  static let essays: [WorkRow] = [
    .init("Kathy’s “kind of golden time” is what Wordsworth calls spots of time."),
    .init("What Wordsworth calls “spots of time”, Kathy calls “a kind of golden time”."),
    .init("Wordsworth’s daffodils and Kathy’s “sort of glow” do the same work."),
    .init("For Wordsworth childhood is holy; for Kathy it is “a kind of golden time”."),
    .init(
      "Larkin says that they mess you up, your mum and dad, and Hailsham says “we gave you your childhoods”."
    ),
    .init("“They mess you up,” says Larkin; “we gave you your childhoods,” says Miss Emily."),
    .init(
      "“We gave you your childhoods,” says Miss Emily, and Larkin’s parents would say the same."),
    .init(
      "Milton’s Satan, Shelley’s creature and Ruth, who says “we’re modelled from trash”, all ask who made them."
    ),
    .init(
      "In Shelley the creature reads *Paradise Lost*, and Ruth, who reads nothing, says “we’re modelled from trash”."
    ),
    .init(
      "Frankenstein tells his story on a ship; Kathy tells hers on the road, and begins, “maybe I’m remembering it wrong”."
    ),
    .init("As in Shelley, the made turn on the maker: “so why don’t we say it?”"),
    .init(
      "Just as Orwell’s Party rewrites the past, Miss Emily says, “sometimes that meant we kept things from you”."
    ),
    .init("Ishiguro, like Orwell before him, writes “we all know it” as a threat."),
    .init("Ishiguro writes in the tradition of Orwell and Huxley: “we all know it”."),
    .init("In our production of *Macbeth* somebody shouted “we’re modelled from trash”."),
    .init("During *Macbeth* Ruth would have said “we all know it”."),
    .init("Between *Macbeth* and *Never Let Me Go* we lost “a kind of golden time”."),
    .init("From *Macbeth* we went to *Never Let Me Go* and to “a kind of golden time”."),
    .init("*Macbeth* taught me to distrust “a kind of golden time”."),
    .init(
      "I read *Macbeth* and *Never Let Me Go* in one week, and “a kind of golden time” it was."),
    .init(
      "The witch in *Macbeth* and the guardian who says “we gave you your childhoods” both deal in futures."
    ),
    .init(
      "What *Brave New World* does with bottles, Hailsham does with “we gave you your childhoods”."),
    .init("*Brave New World* is loud. “We gave you your childhoods” is not."),
    .init(
      "*Brave New World*, *1984* and *The Handmaid’s Tale* are loud; “we gave you your childhoods” is not."
    ),
    .init("It is a line worthy of *Brave New World*: “we gave you your childhoods”."),
    .init(
      "You could put “we gave you your childhoods” into *Brave New World* and nobody would notice."),
    .init(
      "Put into the mouth of Mustapha Mond, “we gave you your childhoods” would be a line from *Brave New World*."
    ),
    .init("Few lines in *Brave New World* are as cold as “we gave you your childhoods”."),
    .init("No line in *Brave New World* is as cold as “we gave you your childhoods”."),
    .init(
      "The coldest line, colder than any in *Brave New World*, is “we gave you your childhoods”."),
    .init("Unlike the slogans of *1984*, “we gave you your childhoods” is meant."),
    .init("The slogans of *1984* lie, and so does “we gave you your childhoods”."),
    .init("The last line of *1984* is famous; Ruth’s “we all know it” ought to be."),
    .init("The last line of *1984*, like Ruth’s “we all know it”, is famous."),
    .init(
      "The first line of *1984* has a clock in it; here the first doubt is “maybe I’m remembering it wrong”."
    ),
    .init(
      "In *1984* the first line has a clock in it; here the first doubt is “maybe I’m remembering it wrong”."
    ),
    .init("After a line from *Macbeth* as its epigraph, the essay quotes “we all know it”."),
    .init(
      "The film begins with a line that is not in the novel, and then Kathy says “a kind of golden time”."
    ),
    .init("Orwell’s essay on language would have made short work of “in many ways we fooled you”."),
    .init(
      "Orwell’s test for a sentence is whether it hides anything: “in many ways we fooled you” hides everything."
    ),
    .init("Orwell asks us to prefer short words, and “we all know it” has four."),
    .init("Orwell tells us to cut, and Ishiguro cuts: “we all know it”."),
    .init(
      "Orwell says never use a long word where a short one will do, and Ruth doesn’t: “we all know it”."
    ),
    .init(
      "Orwell describes a world of telescreens; “we gave you your childhoods” describes a worse one."
    ),
    .init(
      "Huxley writes about pleasure and Ishiguro about resignation, so that “we all know it” is all that is left."
    ),
    .init("Huxley, writing in 1932, could not have foreseen “we gave you your childhoods”."),
    .init(
      "Huxley called it soma; Miss Emily calls it “your childhoods”, and says “we gave you your childhoods”."
    ),
    .init(
      "Shelley asked what we owe to what we make. Miss Emily’s answer is “we gave you your childhoods”."
    ),
    .init("Shelley’s question gets its answer from Miss Emily: “we gave you your childhoods”."),
    .init("To Shelley’s question Miss Emily replies, “we gave you your childhoods”."),
    .init("To Shelley’s question the novel replies, “we gave you your childhoods”."),
    .init("The answer to Orwell is “we gave you your childhoods”."),
    .init(
      "Where Golding gives his boys a pig’s head, Ishiguro gives his girls “we gave you your childhoods”."
    ),
    .init(
      "Steinbeck’s George says that guys like us are the loneliest guys; Ruth says that they are “modelled from trash”."
    ),
    .init(
      "George in *Of Mice and Men* and Ruth in *Never Let Me Go* both say it, and “so why don’t we say it?” is her way."
    ),
    .init(
      "Curley’s wife, says Steinbeck, has no name; the clones, says Ruth, are “modelled from trash”."
    ),
    .init(
      "In *Of Mice and Men* nobody is “modelled from trash”, although everybody is treated so."),
    .init("In *The Great Gatsby* the past is a green light and not “a kind of golden time”."),
    .init("*The Great Gatsby* has its green light, *Never Let Me Go* its “kind of golden time”."),
    .init(
      "Gatsby’s party, in Fitzgerald’s words, is full of whisperings; Kathy’s is “a kind of golden time”."
    ),
    .init(
      "In Fitzgerald’s words, Gatsby “believed in the green light”; in Kathy’s, it was “a kind of golden time”."
    ),
    .init("Beside Fitzgerald’s prose, “a kind of golden time” looks plain."),
    .init(
      "“A kind of golden time”: if Fitzgerald had a sister in Hailsham, this is how she would talk."
    ),
    .init("“A kind of golden time” (cf. Fitzgerald’s green light) is vague."),
    .init("“A kind of golden time” (the phrase might be Fitzgerald’s) is vague."),
    .init("“A kind of golden time” – Fitzgerald’s green light is brighter."),
    .init("“A kind of golden time”, as Fitzgerald’s readers know, never comes back."),
    .init("“A kind of golden time”, unlike Fitzgerald’s green light, is behind us."),
    .init("“A kind of golden time” belongs to Kathy, as the green light belongs to Gatsby."),
    .init("“A kind of golden time,” Kathy says, and Fitzgerald would nod."),
    .init(
      "“A kind of golden time,” Kathy says. Fitzgerald says, “borne back ceaselessly into the past.”"
    ),
    .init(
      "“Borne back ceaselessly into the past,” writes Fitzgerald; “a kind of golden time,” says Kathy."
    ),
    .init(
      "“A kind of golden time,” says Kathy; “borne back ceaselessly into the past,” writes Fitzgerald."
    ),
    .init(
      "Fitzgerald writes, “borne back ceaselessly into the past”, where Kathy says, “a kind of golden time”."
    ),
    .init(
      "Fitzgerald writes, “borne back ceaselessly into the past”. Compare “a kind of golden time”."),
    .init("We compared Fitzgerald’s last line with “a kind of golden time”."),
    .init("The teacher put “a kind of golden time” beside a line from *The Great Gatsby*."),
    .init("The teacher put a line from *The Great Gatsby* beside “a kind of golden time”."),
    .init(
      "The question was whether “a kind of golden time” is from *The Great Gatsby*, and Ben got it wrong."
    ),
    .init("Ben put down “a kind of golden time” as a line from *The Great Gatsby*."),
    .init("Ben said that “a kind of golden time” was a line from *The Great Gatsby*."),
    .init("For years I took “a kind of golden time” to be a line from *The Great Gatsby*."),
    .init("It may surprise you that “a kind of golden time” is not Fitzgerald’s line."),
  ]
}
