/// Sentences as students write them, and what a careful teacher would say that each gives to the
/// wrong author or work.
enum WorkTable {
  static let rows: [WorkRow] = [
    speaking, brackets, titles, both, blocks, right, contrasts, unreal, critics, everyday,
    neighbours, further, clauses, essays, slips, lines, dystopias, likenesses,
  ].flatMap(\.self)

  /// Someone who is said to have written the words.
  static let speaking: [WorkRow] = [
    .init(
      "George Orwell writes, “We’re modelled from trash.”", "George Orwell",
      becomes: "Kazuo Ishiguro"),
    .init(
      "As Orwell wrote, “we gave you your childhoods”, and he knew what a state can give.",
      "Orwell", becomes: "Ishiguro"),
    .init(
      "As Orwell writes of childhood, “they tend to blur into each other”.", "Orwell",
      becomes: "Ishiguro"),
    .init(
      "As Aldous Huxley puts it, “that’s what we come from”.", "Aldous Huxley",
      becomes: "Kazuo Ishiguro"),
    .init(
      "As Huxley famously said: “We all know it, so why don’t we say it?”", "Huxley",
      becomes: "Ishiguro"),
    .init(
      "Shakespeare tells us that the earlier years “tend to blur into each other”.", "Shakespeare",
      becomes: "Ishiguro"),
    .init(
      "Charles Dickens asks, “so why don’t we say it?”", "Charles Dickens",
      becomes: "Kazuo Ishiguro"),
    .init(
      "Mary Shelley describes her creature as “modelled from trash”.", "Mary Shelley",
      becomes: "Kazuo Ishiguro"),
    .init("“We’re modelled from trash,” writes Shelley.", "Shelley", becomes: "Ishiguro"),
    .init(
      "“We’re modelled from trash,” Mary Shelley writes in a famous passage.", "Mary Shelley",
      becomes: "Kazuo Ishiguro"),
    .init(
      "“We all know it,” Orwell wrote, “so why don’t we say it?”", "Orwell", becomes: "Ishiguro"),
    .init(
      "“So why don’t we say it?” asks Margaret Atwood on her first page.", "Margaret Atwood",
      becomes: "Kazuo Ishiguro"),
    .init(
      "“I can’t help feeling a sort of glow”, as Wordsworth once said.", "Wordsworth",
      becomes: "Ishiguro"),
    .init(
      "“I suppose you could even call it that”, as F. Scott Fitzgerald puts it.",
      "F. Scott Fitzgerald", becomes: "Kazuo Ishiguro"),
    .init("But as Orwell warned us, “in many ways we fooled you”.", "Orwell", becomes: "Ishiguro"),
    .init(
      "When Shelley writes, “in many ways we fooled you”, we hear a creator.", "Shelley",
      becomes: "Ishiguro"),
    .init(
      "Where Shelley writes, “in many ways we fooled you”, nobody is fooled.", "Shelley",
      becomes: "Ishiguro"),
    .init(
      "As P. D. James writes, “we sheltered you during those years”.", "P. D. James",
      becomes: "Kazuo Ishiguro"),
    .init(
      "J. B. Priestley says “we sheltered you during those years” to his audience.",
      "J. B. Priestley", becomes: "Kazuo Ishiguro"),
    .init(
      "As JB Priestley says, “we sheltered you during those years”.", "JB Priestley",
      becomes: "Kazuo Ishiguro"),
    .init("T.S. Eliot writes of “a kind of golden time”.", "T.S. Eliot", becomes: "Kazuo Ishiguro"),
    .init(
      "Philip Larkin writes “I can’t help feeling a sort of glow” and means none of it.",
      "Philip Larkin", becomes: "Kazuo Ishiguro"),
    .init("Here Golding states that “that’s what we come from”.", "Golding", becomes: "Ishiguro"),
    .init("According to Orwell, “in many ways we fooled you”.", "Orwell", becomes: "Ishiguro"),
    .init(
      "“In many ways we fooled you,” according to George Orwell.", "George Orwell",
      becomes: "Kazuo Ishiguro"),
    .init("In Orwell’s words, “in many ways we fooled you”.", "Orwell", becomes: "Ishiguro"),
    .init(
      "In the words of George Orwell, “in many ways we fooled you”.", "George Orwell",
      becomes: "Kazuo Ishiguro"),
    .init(
      "In Aldous Huxley’s famous phrase, they are “modelled from trash”.", "Aldous Huxley",
      becomes: "Kazuo Ishiguro"),
    .init(
      "Steinbeck’s line “so why don’t we say it?” is about courage.", "Steinbeck",
      becomes: "Ishiguro"),
    .init("Orwell’s “we gave you your childhoods” is a boast.", "Orwell", becomes: "Ishiguro"),
    .init("Atwood: “We gave you your childhoods.”", "Atwood", becomes: "Ishiguro"),
    .init(
      "As was said by Thomas Hardy, “I can’t help feeling a sort of glow”.", "Thomas Hardy",
      becomes: "Kazuo Ishiguro"),
    .init(
      "Emily Brontë writes, “I can’t help feeling a sort of glow.”", "Emily Brontë",
      becomes: "Kazuo Ishiguro"),
    .init(
      "Charlotte Bronte writes, “I can’t help feeling a sort of glow.”", "Charlotte Bronte",
      becomes: "Kazuo Ishiguro"),
    .init(
      "Orwell says in a sentence that I like, “we gave you your childhoods”.", "Orwell",
      becomes: "Ishiguro"),
    .init(
      "Orwell writes “We all know it” and “We’re modelled from trash”.", "Orwell",
      becomes: "Ishiguro"),
    .init(
      "As Huxley argues, “we sheltered you during those years”.", "Huxley", becomes: "Ishiguro"),
    .init(
      "Ruth dies, and in *Brave New World* we read “We’re modelled from trash”.", "Brave New World",
      becomes: "Never Let Me Go"),
    .init("Ruth dies, and in the end we read “We’re modelled from trash”."),
    .init(
      "Ray Bradbury has a famous line: “That’s what we come from.”", "Ray Bradbury",
      becomes: "Kazuo Ishiguro"),
    .init(
      "Harper Lee wrote that we “all know it, so why don’t we say it”.", "Harper Lee",
      becomes: "Kazuo Ishiguro"),
    .init("As Orwell writes, “we were modelled from trash”.", "Orwell", becomes: "Ishiguro"),
    .init(
      "George Orwell writes, “We’re modelled from trash. Junkies . . . tramps.”", "George Orwell",
      becomes: "Kazuo Ishiguro"),
  ]

  /// Brackets after the quotation.
  static let brackets: [WorkRow] = [
    .init("“In many ways we fooled you” (Orwell 57).", "Orwell", becomes: "Ishiguro"),
    .init(
      "“In many ways we fooled you” (Orwell, p. 57) is an admission.", "Orwell", becomes: "Ishiguro"
    ),
    .init(
      "“In many ways we fooled you” (George Orwell).", "George Orwell", becomes: "Kazuo Ishiguro"),
    .init("“In many ways we fooled you.” (Huxley, 1932)", "Huxley", becomes: "Ishiguro"),
    .init(
      "“In many ways we fooled you” (*Brave New World*, ch. 3).", "Brave New World",
      becomes: "Never Let Me Go"),
    .init(
      "“In many ways we fooled you” (Brave New World, 34).", "Brave New World",
      becomes: "Never Let Me Go"),
    .init("“In many ways we fooled you” (*1984*).", "1984", becomes: "Never Let Me Go"),
    .init(
      "Miss Emily says “in many ways we fooled you” (*The Buried Giant*).", "The Buried Giant",
      becomes: "Never Let Me Go"),
    .init(
      "Miss Emily says “in many ways we fooled you” (Ishiguro, *The Remains of the Day* 12).",
      "The Remains of the Day", becomes: "Never Let Me Go"),
  ]

  /// A work in which the words are said to stand.
  static let titles: [WorkRow] = [
    .init(
      "As Ishiguro writes in *The Remains of the Day*, “we all know it”.", "The Remains of the Day",
      becomes: "Never Let Me Go"),
    .init(
      "As Kazuo Ishiguro writes in The Remains of the Day, “we all know it”.",
      "The Remains of the Day", becomes: "Never Let Me Go"),
    .init(
      "In *Klara and the Sun* Ishiguro writes, “we all know it”.", "Klara and the Sun",
      becomes: "Never Let Me Go"),
    .init(
      "In Ishiguro’s *The Unconsoled* we read, “I can’t help feeling a sort of glow.”",
      "The Unconsoled", becomes: "Never Let Me Go"),
    .init(
      "In his novel *The Buried Giant*, Ishiguro says that the years “tend to blur into each other”.",
      "The Buried Giant", becomes: "Never Let Me Go"),
    .init(
      "In *1984* we are told that “in many ways we fooled you”.", "1984", becomes: "Never Let Me Go"
    ),
    .init(
      "In Nineteen Eighty-Four we are told, “in many ways we fooled you”.", "Nineteen Eighty-Four",
      becomes: "Never Let Me Go"),
    .init(
      "In Animal Farm, Ruth says “we’re modelled from trash”.", "Animal Farm",
      becomes: "Never Let Me Go"),
    .init(
      "In Brave New World the Director says, “we gave you your childhoods”.", "Brave New World",
      becomes: "Never Let Me Go"),
    .init(
      "In “Brave New World” the Director says, “we gave you your childhoods”.", "Brave New World",
      becomes: "Never Let Me Go"),
    .init(
      "In *Frankenstein* the creature says “we’re modelled from trash”.", "Frankenstein",
      becomes: "Never Let Me Go"),
    .init(
      "In Frankenstein the creature says “we’re modelled from trash”.", "Frankenstein",
      becomes: "Never Let Me Go"),
    .init(
      "In _Macbeth_ he says, “I can’t help feeling a sort of glow.”", "Macbeth",
      becomes: "Never Let Me Go"),
    .init(
      "In *Emma* we read that childhood is “a kind of golden time”.", "Emma",
      becomes: "Never Let Me Go"),
    .init("In *Emma*: “I can’t help feeling a sort of glow.”", "Emma", becomes: "Never Let Me Go"),
    .init(
      "Here is a line from *Dracula*: “That’s what we come from.”", "Dracula",
      becomes: "Never Let Me Go"),
    .init(
      "There is a famous line in Lord of the Flies, “that’s what we come from”.",
      "Lord of the Flies", becomes: "Never Let Me Go"),
    .init(
      "The opening of *Great Expectations* is “Or maybe I’m remembering it wrong.”",
      "Great Expectations", becomes: "Never Let Me Go"),
    .init("As *1984* puts it, “in many ways we fooled you”.", "1984", becomes: "Never Let Me Go"),
    .init(
      "*The Handmaid’s Tale* says that “we gave you your childhoods”.", "The Handmaid’s Tale",
      becomes: "Never Let Me Go"),
    .init(
      "According to *Brave New World*, “that’s what we come from”.", "Brave New World",
      becomes: "Never Let Me Go"),
    .init(
      "*Jane Eyre* begins with the words “Or maybe I’m remembering it wrong.”", "Jane Eyre",
      becomes: "Never Let Me Go"),
    .init(
      "*Hamlet*’s “so why don’t we say it?” is a question for us all.", "Hamlet",
      becomes: "Never Let Me Go"),
    .init(
      "*Wuthering Heights*’s line “I can’t help feeling a sort of glow” sums it up.",
      "Wuthering Heights", becomes: "Never Let Me Go"),
    .init(
      "“We gave you your childhoods” is a line from *The Giver*.", "The Giver",
      becomes: "Never Let Me Go"),
    .init(
      "“We gave you your childhoods” is a famous line from The Hunger Games.", "The Hunger Games",
      becomes: "Never Let Me Go"),
    .init(
      "“We gave you your childhoods” comes from *A Clockwork Orange*.", "A Clockwork Orange",
      becomes: "Never Let Me Go"),
    .init(
      "“We gave you your childhoods”, a line from *Fahrenheit 451*, says it all.", "Fahrenheit 451",
      becomes: "Never Let Me Go"),
    .init(
      "“We gave you your childhoods”, from *Frankenstein*, says it all.", "Frankenstein",
      becomes: "Never Let Me Go"),
    .init("“We gave you your childhoods” is from Huxley.", "Huxley", becomes: "Ishiguro"),
    .init(
      "“We gave you your childhoods” is a line by Aldous Huxley.", "Aldous Huxley",
      becomes: "Kazuo Ishiguro"),
    .init(
      "“We gave you your childhoods,” she says in *The Testaments*.", "The Testaments",
      becomes: "Never Let Me Go"),
    .init(
      "“We gave you your childhoods,” as Ishiguro writes in *Nocturnes*.", "Nocturnes",
      becomes: "Never Let Me Go"),
    .init(
      "Miss Emily says “we gave you your childhoods” in The Remains of the Day.",
      "The Remains of the Day", becomes: "Never Let Me Go"),
    .init(
      "Ruth says “we’re modelled from trash” in *Of Mice and Men*.", "Of Mice and Men",
      becomes: "Never Let Me Go"),
  ]

  /// An author and a work, both wrong: one finding, at the author.
  static let both: [WorkRow] = [
    .init(
      "In Orwell’s *1984* we read that “in many ways we fooled you”.",
      "Orwell", mended: "In Ishiguro’s *Never Let Me Go* we read that “in many ways we fooled you”."
    ),
    .init(
      "“In many ways we fooled you” (Orwell, *1984*).",
      "Orwell", mended: "“In many ways we fooled you” (Ishiguro, *Never Let Me Go*)."),
    .init(
      "As George Orwell writes in *1984*, “in many ways we fooled you”.",
      "George Orwell",
      mended: "As Kazuo Ishiguro writes in *Never Let Me Go*, “in many ways we fooled you”."),
    .init(
      "“In many ways we fooled you,” as Orwell writes in 1984.",
      "Orwell", mended: "“In many ways we fooled you,” as Ishiguro writes in Never Let Me Go."),
    .init(
      "In *Brave New World* Huxley writes, “we gave you your childhoods”.",
      "Huxley", mended: "In *Never Let Me Go* Ishiguro writes, “we gave you your childhoods”."),
    .init(
      "As Orwell writes in *Never Let Me Go*, “in many ways we fooled you”.", "Orwell",
      becomes: "Ishiguro"),
  ]

  /// Block quotations and footnotes.
  static let blocks: [WorkRow] = [
    .init(
      "As George Orwell writes:\n\n> But we sheltered you during those years, and we gave you your childhoods.",
      "George Orwell", becomes: "Kazuo Ishiguro"),
    .init(
      "> But we sheltered you during those years, and we gave you your childhoods.\n>\n> — George Orwell",
      "George Orwell", becomes: "Kazuo Ishiguro"),
    .init(
      "> But we sheltered you during those years, and we gave you your childhoods.\n>\n> — *Brave New World*",
      "Brave New World", becomes: "Never Let Me Go"),
    .init(
      "> But we sheltered you during those years, and we gave you your childhoods. (Huxley 57)",
      "Huxley", becomes: "Ishiguro"),
    .init(
      "In *1984* we read:\n\n> But we sheltered you during those years, and we gave you your childhoods.",
      "1984", becomes: "Never Let Me Go"),
    .init(
      "The guardians mean it: “we gave you your childhoods”.[^1]\n\n[^1]: George Orwell, *1984* (London: Penguin, 2000), p. 9.",
      "George Orwell",
      mended:
        "The guardians mean it: “we gave you your childhoods”.[^1]\n\n[^1]: Kazuo Ishiguro, *Never Let Me Go* (London: Penguin, 2000), p. 9."
    ),
  ]

  /// The right author and the right work.
  static let right: [WorkRow] = [
    .init("As Ishiguro writes, “we gave you your childhoods”."),
    .init("As Kazuo Ishiguro writes in *Never Let Me Go*, “we gave you your childhoods”."),
    .init("“We gave you your childhoods” (Ishiguro, *Never Let Me Go*, ch. 22)."),
    .init("In *Never Let Me Go* we are told that “we gave you your childhoods”."),
    .init("“We gave you your childhoods” is a line from *Never Let Me Go*."),
    .init("*Never Let Me Go* begins with a doubt: “Or maybe I’m remembering it wrong.”"),
    .init("The author of *The Remains of the Day* writes in *Never Let Me Go*, “we all know it”."),
    .init("Ishiguro, who also wrote *The Remains of the Day*, writes “we all know it”."),
    .init(
      "In *Never Let Me Go*, as in *The Remains of the Day*, Ishiguro writes of “a kind of golden time”."
    ),
  ]

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

  /// What nobody claims.
  static let unreal: [WorkRow] = [
    .init("Orwell might have written “we sheltered you during those years”."),
    .init("Orwell could have written “in many ways we fooled you”, but he was never so polite."),
    .init("It would be easy to say that Atwood wrote “in many ways we fooled you”."),
    .init("If Orwell had written “in many ways we fooled you”, we would not believe it."),
    .init("One can imagine Orwell writing “in many ways we fooled you”."),
    .init("I thought at first that Orwell wrote “in many ways we fooled you”."),
    .init("My brother is convinced that Orwell wrote “in many ways we fooled you”."),
    .init("Did Orwell write “in many ways we fooled you”?"),
    .init("Is “in many ways we fooled you” from *1984*?"),
    .init("Orwell never wrote “in many ways we fooled you”."),
    .init("Orwell would have liked “in many ways we fooled you”."),
    .init("“In many ways we fooled you”, which Orwell would have liked, is Miss Emily’s line."),
    .init("“In many ways we fooled you” sounds like Orwell."),
    .init("“In many ways we fooled you” could be a line from *1984*."),
    .init("“In many ways we fooled you” might come from *Brave New World*."),
    .init("“In many ways we fooled you” is not a line from *1984*."),
    .init("“In many ways we fooled you” is straight out of *1984*."),
    .init("“In many ways we fooled you” is often wrongly attributed to Orwell."),
    .init("Some websites say that Orwell wrote “in many ways we fooled you”."),
  ]

  /// Writers who speak about the book, and people who only share a name.
  static let critics: [WorkRow] = [
    .init("As Margaret Atwood notes in her review, “we gave you your childhoods” is a boast."),
    .init("Atwood argues that “we gave you your childhoods” is the cruellest line of the book."),
    .init("Atwood calls “a kind of golden time” a trick of memory."),
    .init("In her review, Atwood quotes “we gave you your childhoods” with a shudder."),
    .init("Reviewing the novel, Atwood points to “we gave you your childhoods”."),
    .init("“We gave you your childhoods” (qtd. in Atwood 12)."),
    .init("“We gave you your childhoods” (Ishiguro 57; Orwell 12)."),
    .init("“We gave you your childhoods” (see also Orwell 12)."),
    .init("“We gave you your childhoods” (Smith 57)."),
    .init("“We gave you your childhoods” (Walker 2008, p. 12)."),
    .init("As Miller argues, “we gave you your childhoods” is a boast."),
    .init("As Sonia Orwell said, “we all know it”."),
    .init("The Orwell Foundation says “we all know it”."),
    .init("Mark Currie writes that “we gave you your childhoods” is a boast."),
    .init("As James puts it, “we all know it”."),
    .init("In an interview with Atwood, Ishiguro says “we all know it” is the heart of the book."),
  ]

  /// Numbers and everyday words that are also titles.
  static let everyday: [WorkRow] = [
    .init("In 1984 we are told that “in many ways we fooled you”."),
    .init("Published long after 1984, the novel says “in many ways we fooled you”."),
    .init("We read “in many ways we fooled you” twice."),
    .init("It says “in many ways we fooled you”."),
    .init("I felt a persuasion in it: “in many ways we fooled you”."),
    .init("The road leads to Miss Emily, who says “in many ways we fooled you”."),
    .init("This brave new world says “in many ways we fooled you”."),
    .init("In Emma we read it aloud: “in many ways we fooled you”."),
    .init("My friend Emma says “in many ways we fooled you” whenever she loses."),
    .init("The trial ends and Miss Emily says “in many ways we fooled you”."),
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

  /// Further ways of giving words away, and of not doing so.
  static let further: [WorkRow] = [
    .init(
      "It was Aldous Huxley who wrote, “in many ways we fooled you”.", "Aldous Huxley",
      becomes: "Kazuo Ishiguro"),
    .init("It was not Huxley who wrote, “in many ways we fooled you”."),
    .init(
      "Orwell was right when he said, “in many ways we fooled you”.", "Orwell", becomes: "Ishiguro"),
    .init("Orwell would have nodded when he read “in many ways we fooled you”."),
    .init("Ishiguro had read Orwell when he wrote “in many ways we fooled you”."),
    .init(
      "Orwell’s novel *1984* says that “in many ways we fooled you”.",
      "Orwell", mended: "Ishiguro’s novel *Never Let Me Go* says that “in many ways we fooled you”."
    ),
    .init(
      "Orwell’s *1984* contains the line “in many ways we fooled you”.",
      "Orwell",
      mended: "Ishiguro’s *Never Let Me Go* contains the line “in many ways we fooled you”."),
    .init(
      "In Orwell’s novel we are told that “in many ways we fooled you”.", "Orwell",
      becomes: "Ishiguro"),
    .init(
      "In Brave New World (1932) we are told, “in many ways we fooled you”.", "Brave New World",
      becomes: "Never Let Me Go"),
    .init("A line from Orwell sums it up: “in many ways we fooled you”."),
    .init(
      "There is a famous line by George Orwell: “in many ways we fooled you”.", "George Orwell",
      becomes: "Kazuo Ishiguro"),
    .init(
      "The words of Orwell, “in many ways we fooled you”, are still true.", "Orwell",
      becomes: "Ishiguro"),
    .init("To quote Orwell, “in many ways we fooled you”.", "Orwell", becomes: "Ishiguro"),
    .init(
      "“In many ways we fooled you” is one of Orwell’s most famous lines.", "Orwell",
      becomes: "Ishiguro"),
    .init(
      "“In many ways we fooled you” from *1984* shows how a state talks.", "1984",
      becomes: "Never Let Me Go"),
    .init(
      "“In many ways we fooled you” – George Orwell", "George Orwell", becomes: "Kazuo Ishiguro"),
    .init(
      "In Brave New World by Aldous Huxley we read, “in many ways we fooled you”.",
      "Aldous Huxley",
      mended: "In Never Let Me Go by Kazuo Ishiguro we read, “in many ways we fooled you”."),
    .init("In *Brave New World* there is no line like “in many ways we fooled you”."),
    .init("To quote Orwell on power, as Ruth does with “we all know it”, is brave."),
    .init("*1984* begins with a clock, and *Never Let Me Go* with “I’m remembering it wrong”."),
    .init(
      "*1984* ends with love for Big Brother, *Never Let Me Go* with fields, and Ruth with “we all know it”."
    ),
    .init("Orwell’s novel has telescreens, and Ishiguro’s has “we all know it”."),
    .init("As Orwell wrote of Spain, so Ruth says of Hailsham: “We all know it.”"),
    .init("When he read Orwell, Ishiguro says, he thought “we all know it”."),
    .init(
      "Orwell once said that he wrote to expose lies; Miss Emily’s “in many ways we fooled you” is one."
    ),
    .init("Ishiguro admires Dostoevsky, and Ruth’s “we’re modelled from trash” shows it."),
    .init("As in Orwell’s *1984*, the truth comes late: “in many ways we fooled you”."),
    .init("The truth comes late, as it does in *1984*: “in many ways we fooled you”."),
    .init("In the year of *1984* nobody would have said “in many ways we fooled you”."),
    .init("My essay on *Macbeth* and “we all know it” are both late."),
    .init(
      "The film of *Never Let Me Go*, like that of *Atonement*, keeps “we’re modelled from trash”."),
    .init(
      "For the exam we read *An Inspector Calls*, and Miss Emily’s “we sheltered you during those years” is Mr Birling all over."
    ),
    .init(
      "In *An Inspector Calls* Mr Birling talks like Miss Emily, who says “we sheltered you during those years”."
    ),
    .init("In *An Inspector Calls* Sheila learns what Ruth knows: “we all know it”."),
    .init("In *An Inspector Calls* the family learns that “we all know it” is no excuse."),
    .init(
      "The Inspector in *An Inspector Calls* would answer “we sheltered you during those years” with a photograph."
    ),
    .init(
      "Miss Emily, says one reader of *1984*, is O’Brien with a cardigan: “in many ways we fooled you”."
    ),
    .init(
      "In *Klara and the Sun* Ishiguro returns to the question that Ruth asks: “so why don’t we say it?”"
    ),
    .init(
      "In *The Remains of the Day* Stevens deceives himself; Kathy says, “Or maybe I’m remembering it wrong.”"
    ),
    .init(
      "Stevens in *The Remains of the Day* and Kathy, with her “kind of golden time”, are cousins."),
    .init("Ishiguro wrote *The Remains of the Day* before he wrote “we’re modelled from trash”."),
    .init("Ishiguro says in an interview about *Klara and the Sun* that “we all know it”."),
    .init("Since *The Remains of the Day* Ishiguro has written of “a kind of golden time”."),
    .init(
      "The Handmaid’s Tale says “nolite te bastardes carborundorum”, Ruth says “we all know it”."),
    .init(
      "In class we compared *Frankenstein* with the scene where Ruth says “we’re modelled from trash”."
    ),
    .init(
      "What Shelley’s creature says in ten chapters Ruth says in four words, “we’re modelled from trash”."
    ),
    .init(
      "As Shelley wrote about making life, Ishiguro writes about using it, and “we gave you your childhoods” is the receipt."
    ),
    .init("I wrote “we all know it” next to a line by Larkin."),
    .init("“We all know it”, I wrote in my copy of *1984*."),
    .init("“We all know it,” she says in class whenever we read *Macbeth*."),
    .init("My teacher says “we all know it” in every lesson on Hamlet."),
    .init(
      "Kathy says in Chapter 7 that the years are “a kind of golden time”, and in *1984* Winston has none."
    ),
    .init("Tommy draws animals, Blake wrote about them, and Ruth says “we all know it”."),
    .init("The line “we’re modelled from trash” could stand above *Frankenstein*."),
    .init("“We’re modelled from trash” and *Frankenstein* belong together."),
    .init("“We’re modelled from trash” (compare *Frankenstein*, ch. 5)."),
    .init("“We’re modelled from trash” (not Shelley, but close)."),
    .init("“We’re modelled from trash”: in *Frankenstein* the creature feels the same."),
    .init("“We’re modelled from trash.” In *Frankenstein* the creature feels the same."),
    .init(
      "“We’re modelled from trash,” says Ruth. Mary Shelley’s creature says, “I ought to be thy Adam.”"
    ),
  ]

  /// Clauses that lead to the quotation, and clauses that do not.
  static let clauses: [WorkRow] = [
    .init("In *1984*, as Ruth says, “we all know it”."),
    .init("In *1984* we see what Ruth means when she says “we all know it”."),
    .init("In *1984* I hear “we all know it” on every page."),
    .init("In *1984* Orwell tells us that the past is erased, and “we all know it”."),
    .init("Orwell says that lies become truth when “we all know it”."),
    .init("Orwell’s warning about states becomes, at Hailsham, “in many ways we fooled you”."),
    .init("According to Huxley, comfort is control: “we gave you your childhoods”."),
    .init(
      "According to Huxley, they are all “modelled from trash”.", "Huxley", becomes: "Ishiguro"),
    .init("Links to *Frankenstein* – “we’re modelled from trash”"),
    .init("*Frankenstein* – “we’re modelled from trash”"),
    .init(
      "Kathy is our guide to Hailsham. As Orwell writes, “we all know it”.", "Orwell",
      becomes: "Ishiguro"),
    .init("In the end it was Ishiguro, not his hero Dickens, who wrote “we all know it”."),
    .init("In *Lord of the Flies*, Piggy says that “we all know it” too."),
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
    .init("Ishiguro, who has been called the heir of Jane Austen, writes “we all know it”."),
    .init(
      "Ishiguro has said that he learned from Chekhov, and “so why don’t we say it?” shows how."),
    .init(
      "Ishiguro said of *Jane Eyre* that he stole from it, and “maybe I’m remembering it wrong” may be loot."
    ),
    .init(
      "Salman Rushdie once wrote about Ishiguro’s butler, and “we sheltered you during those years” is a butler’s line."
    ),
    .init("Hilary Mantel, who reviewed it, thought “we’re modelled from trash” the key."),
    .init("In her review Margaret Atwood writes that “we gave you your childhoods” is chilling."),
    .init("Atwood’s review ends by quoting “we gave you your childhoods”."),
    .init("Atwood finds “we gave you your childhoods” chilling."),
    .init("Atwood, as a critic, says that “we’re modelled from trash” is Ruth’s best line."),
    .init("As Atwood says of Ruth, “we’re modelled from trash” is her best line."),
    .init("As Atwood says, Ruth’s “we’re modelled from trash” is brave."),
    .init(
      "We have read Orwell, Huxley and Atwood, but none of them says “we gave you your childhoods”."
    ),
    .init("My grandmother, an Austen reader, says “we all know it” when we dance."),
    .init("The Austen heroine blushes; Ruth says “we all know it”."),
    .init("Emma says “we all know it” at every party."),
    .init("Our teacher Mr Hardy says “we all know it” when he hands out tests."),
    .init("Miss Shelley, our teacher, wrote “we’re modelled from trash” on the board."),
    .init("My friend Shelley writes “we’re modelled from trash” on her bag."),
    .init("Dickens, our cat, sleeps on the page that says “we all know it”."),
    .init("The Dickens of it is that “we all know it”."),
    .init("Joyce says “we all know it” and puts the kettle on."),
    .init("Conrad, Tommy’s understudy in our play, says “we all know it” by mistake."),
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

  /// Sentences from such essays that give words away.
  static let slips: [WorkRow] = [
    .init(
      "Yet it was George Orwell who wrote “in many ways we fooled you”, and he meant it.",
      "George Orwell", becomes: "Kazuo Ishiguro"),
    .init(
      "In his last novel, Orwell writes, “in many ways we fooled you”.", "Orwell",
      becomes: "Ishiguro"),
    .init("Fitzgerald calls it “a kind of golden time”.", "Fitzgerald", becomes: "Ishiguro"),
    .init(
      "In *The Prelude* Wordsworth calls childhood “a kind of golden time”.",
      "Wordsworth", mended: "In *Never Let Me Go* Ishiguro calls childhood “a kind of golden time”."
    ),
    .init("Wilde joked, “I suppose you could even call it that.”", "Wilde", becomes: "Ishiguro"),
    .init(
      "“I suppose you could even call it that,” Oscar Wilde remarked.", "Oscar Wilde",
      becomes: "Kazuo Ishiguro"),
    .init(
      "“I suppose you could even call it that” is a remark by Oscar Wilde.", "Oscar Wilde",
      becomes: "Kazuo Ishiguro"),
    .init(
      "The novelist Toni Morrison wrote, “We’re modelled from trash.”", "Toni Morrison",
      becomes: "Kazuo Ishiguro"),
    .init(
      "In Shakespeare’s *King Lear* we read: “That’s what we come from.”",
      "Shakespeare", mended: "In Ishiguro’s *Never Let Me Go* we read: “That’s what we come from.”"),
    .init(
      "In “The Lord of the Rings”, Ruth tells Tommy, “We’re modelled from trash.”",
      "The Lord of the Rings", becomes: "Never Let Me Go"),
    .init(
      "“We’re modelled from trash” (William Golding, *Lord of the Flies*, 1954, p. 12).",
      "William Golding",
      mended: "“We’re modelled from trash” (Kazuo Ishiguro, *Never Let Me Go*, 1954, p. 12)."),
  ]

  /// Lines, clauses and brackets that give words away.
  static let lines: [WorkRow] = [
    .init(
      "The poet Sylvia Plath once wrote, “I can’t help feeling a sort of glow.”", "Sylvia Plath",
      becomes: "Kazuo Ishiguro"),
    .init(
      "As we read in *Wuthering Heights*, “I can’t help feeling a sort of glow.”",
      "Wuthering Heights", becomes: "Never Let Me Go"),
    .init(
      "“We sheltered you during those years,” declares the Controller in *Brave New World*.",
      "Brave New World", becomes: "Never Let Me Go"),
    .init(
      "“We sheltered you during those years” is what Mustapha Mond says in *Brave New World*.",
      "Brave New World", becomes: "Never Let Me Go"),
    .init(
      "The Party slogan in *1984*, “in many ways we fooled you”, shows how power works.", "1984",
      becomes: "Never Let Me Go"),
    .init(
      "Big Brother tells Winston in *1984*, “in many ways we fooled you”.", "1984",
      becomes: "Never Let Me Go"),
    .init(
      "The phrase “We’re modelled from trash” is used by Golding to show how the boys see themselves.",
      "Golding", becomes: "Ishiguro"),
    .init(
      "We can see this in the quotation “We’re modelled from trash” from Lord of the Flies.",
      "Lord of the Flies", becomes: "Never Let Me Go"),
    .init(
      "This is shown by the quote “We’re modelled from trash” in Lord of the Flies.",
      "Lord of the Flies", becomes: "Never Let Me Go"),
    .init("Atwood makes this clear: “we gave you your childhoods”.", "Atwood", becomes: "Ishiguro"),
    .init(
      "Atwood shows this when she writes “we gave you your childhoods”.", "Atwood",
      becomes: "Ishiguro"),
    .init(
      "This is clear in Atwood’s line, “we gave you your childhoods”.", "Atwood",
      becomes: "Ishiguro"),
    .init(
      "Take Hardy’s sentence “Or maybe I’m remembering it wrong”.", "Hardy", becomes: "Ishiguro"),
    .init(
      "I am thinking of Wilfred Owen’s line “We’re modelled from trash”.", "Wilfred Owen",
      becomes: "Kazuo Ishiguro"),
    .init(
      "As it says in Animal Farm, “We all know it, so why don’t we say it?”", "Animal Farm",
      becomes: "Never Let Me Go"),
    .init(
      "As the creature puts it in *Frankenstein*, “We’re modelled from trash.”", "Frankenstein",
      becomes: "Never Let Me Go"),
    .init(
      "Victor’s creature says in *Frankenstein*: “We’re modelled from trash.”", "Frankenstein",
      becomes: "Never Let Me Go"),
    .init(
      "Frankenstein, chapter 10: “We’re modelled from trash.”", "Frankenstein",
      becomes: "Never Let Me Go"),
    .init(
      "George Orwell, in *Animal Farm*, writes, “we gave you your childhoods”.",
      "George Orwell",
      mended: "Kazuo Ishiguro, in *Never Let Me Go*, writes, “we gave you your childhoods”."),
    .init(
      "Orwell, writing in 1948, says “we gave you your childhoods”.", "Orwell", becomes: "Ishiguro"),
    .init(
      "George Orwell (1903–1950) wrote that “in many ways we fooled you”.", "George Orwell",
      becomes: "Kazuo Ishiguro"),
    .init(
      "As the great George Orwell once put it, “we gave you your childhoods”.", "George Orwell",
      becomes: "Kazuo Ishiguro"),
    .init(
      "In the famous words of Orwell: “we gave you your childhoods”.", "Orwell", becomes: "Ishiguro"
    ),
    .init(
      "It is in *The Handmaid’s Tale* that we read “we gave you your childhoods”.",
      "The Handmaid’s Tale", becomes: "Never Let Me Go"),
    .init(
      "Offred says in The Handmaid’s Tale, “Or maybe I’m remembering it wrong.”",
      "The Handmaid’s Tale", becomes: "Never Let Me Go"),
    .init(
      "“Or maybe I’m remembering it wrong,” says Offred in *The Handmaid’s Tale*.",
      "The Handmaid’s Tale", becomes: "Never Let Me Go"),
    .init(
      "“Or maybe I’m remembering it wrong,” Offred admits (*The Handmaid’s Tale*, p. 40).",
      "The Handmaid’s Tale", becomes: "Never Let Me Go"),
    .init(
      "The first sentence of *The Great Gatsby* is “Or maybe I’m remembering it wrong.”",
      "The Great Gatsby", becomes: "Never Let Me Go"),
    .init(
      "*The Great Gatsby* opens with the sentence “Or maybe I’m remembering it wrong.”",
      "The Great Gatsby", becomes: "Never Let Me Go"),
    .init(
      "Stevens’s “I can’t help feeling a sort of glow” in *The Remains of the Day* is about dignity.",
      "The Remains of the Day", becomes: "Never Let Me Go"),
    .init(
      "Stevens says “I can’t help feeling a sort of glow” in *The Remains of the Day*, and he means it.",
      "The Remains of the Day", becomes: "Never Let Me Go"),
  ]

  /// Sentences from essays on dystopias and made men.
  static let dystopias: [WorkRow] = [
    .init(
      "Ruth’s line “We’re modelled from trash” and the creature’s speech in *Frankenstein* are both about making."
    ),
    .init("Ruth says “We’re modelled from trash” in a scene that *Frankenstein* makes possible."),
    .init("The scene in which Ruth says “We’re modelled from trash” owes much to *Frankenstein*."),
    .init("To anyone who knows *Frankenstein*, “We’re modelled from trash” is a familiar thought."),
    .init(
      "Mary Shelley gave her creature a voice, and Ishiguro gave Ruth one: “We’re modelled from trash.”"
    ),
    .init(
      "Mary Shelley’s novel asks whose fault it is, and Ruth’s answer is “We’re modelled from trash”."
    ),
    .init(
      "According to critics of *Frankenstein*, the creature says what Ruth says: “We’re modelled from trash.”"
    ),
    .init("The word “trash” does not occur in *Frankenstein*."),
    .init("Shelley does not use the word “trash”."),
    .init("In Shelley’s novel the creature never says “We’re modelled from trash”."),
    .init("What would Orwell have made of “in many ways we fooled you”?"),
    .init(
      "Orwell’s O’Brien is honest about power, Miss Emily about kindness: “in many ways we fooled you”."
    ),
    .init(
      "O’Brien tells Winston the truth in Room 101 and Miss Emily tells Kathy hers in a sitting room: “in many ways we fooled you”."
    ),
    .init(
      "The torturer in *1984* says more than Miss Emily, who says only “in many ways we fooled you”."
    ),
    .init("Orwell, of course, has no Miss Emily to say “in many ways we fooled you”."),
    .init("*1984* has no Miss Emily to say “in many ways we fooled you”."),
    .init("Having finished *1984*, I read on: “in many ways we fooled you”."),
    .init("On page 57 of my *1984* I have written “in many ways we fooled you”."),
    .init("I wrote my first essay on *1984* and this one on “in many ways we fooled you”."),
    .init("Teachers who set *1984* will like “in many ways we fooled you”."),
    .init(
      "Ishiguro told an interviewer that he admired Orwell, and that “in many ways we fooled you” came to him late."
    ),
    .init("Asked about Orwell, Ishiguro quoted his own line, “in many ways we fooled you”."),
    .init(
      "Between Orwell’s “Ignorance is strength” and Ishiguro’s “in many ways we fooled you” lie fifty-six years."
    ),
    .init("“Ignorance is strength,” Orwell writes; “in many ways we fooled you,” Miss Emily says."),
    .init(
      "“Ignorance is strength” (Orwell 6) is a slogan; “in many ways we fooled you” (Ishiguro 263) is a sigh."
    ),
    .init(
      "Orwell’s slogan “Ignorance is strength” is answered by “in many ways we fooled you” (263)."),
    .init(
      "Orwell writes “Ignorance is strength”, but it is “in many ways we fooled you” that frightens me."
    ),
    .init(
      "As Orwell writes, “Ignorance is strength”. Miss Emily says “in many ways we fooled you”."),
    .init(
      "As Orwell writes, “Ignorance is strength”, and “in many ways we fooled you” is the proof."),
    .init(
      "Where the Party says “Ignorance is strength”, Hailsham says “in many ways we fooled you”."),
    .init(
      "The slogans of the Party, “in many ways we fooled you” among them if Miss Emily had her way, are lies."
    ),
    .init("Words like “in many ways we fooled you” would not be out of place in Orwell."),
    .init("You will not find “in many ways we fooled you” in Orwell."),
    .init("You will look in vain in *1984* for “in many ways we fooled you”."),
    .init("*1984*: fear. *Never Let Me Go*: “in many ways we fooled you”."),
    .init("| *1984* | “in many ways we fooled you” |"),
    .init("- *1984*: surveillance\n- *Never Let Me Go*: “in many ways we fooled you”"),
    .init("- Orwell: the boot\n- Ishiguro: “in many ways we fooled you”"),
    .init("Orwell, Huxley, Atwood, Ishiguro: only the last wrote “in many ways we fooled you”."),
    .init(
      "In *Brave New World* Lenina says “a gramme is better than a damn”; in this novel, “we sheltered you during those years” does the work of soma."
    ),
    .init(
      "In *Brave New World* Lenina says “a gramme is better than a damn” and in this novel Miss Emily says “we sheltered you during those years”."
    ),
  ]

  /// Sentences that come close to giving words away.
  static let likenesses: [WorkRow] = [
    .init(
      "“We’re modelled from trash,” says Ruth, and in *Frankenstein* the creature would agree."),
    .init("“We’re modelled from trash,” says Ruth in a scene that reminds me of *Frankenstein*."),
    .init("“We’re modelled from trash,” Ruth says (compare *Frankenstein*)."),
    .init(
      "“We’re modelled from trash,” Ruth says (Ishiguro 164), and Shelley’s creature would agree."),
    .init("“We’re modelled from trash,” Ruth says (my *Frankenstein* essay used this too)."),
    .init("“We’re modelled from trash” is what Ruth says, and what nobody says in *Frankenstein*."),
    .init("“We’re modelled from trash” is what Shelley’s creature might say."),
    .init("“We’re modelled from trash” is what a creature in *Frankenstein* would say."),
    .init("Ruth says “We’re modelled from trash” in Norfolk and not in *Frankenstein*."),
    .init(
      "Ruth’s “We’re modelled from trash” in *Never Let Me Go* is a cry; the creature’s in *Frankenstein* is a speech."
    ),
    .init("Ruth’s “We’re modelled from trash” in Chapter 14 could be set beside *Frankenstein*."),
    .init(
      "The line “We’re modelled from trash” in *Never Let Me Go* and the creature’s story in *Frankenstein* belong together."
    ),
    .init(
      "The quotation “We’re modelled from trash” in my *Frankenstein* notes is in the wrong place."),
    .init(
      "Shelley makes it plain that Victor is to blame: “We’re modelled from trash” lets the makers off."
    ),
    .init("Orwell puts it in a slogan, Ishiguro in a sigh: “in many ways we fooled you”."),
    .init("Orwell shows it from outside; “in many ways we fooled you” shows it from within."),
    .init("Orwell makes it loud and Ishiguro quiet: “in many ways we fooled you”."),
    .init("*1984*, chapter 3, and *Never Let Me Go*, chapter 22: “in many ways we fooled you”."),
    .init("Orwell / Ishiguro: “in many ways we fooled you”."),
    .init("After *1984*: “in many ways we fooled you”."),
    .init("1984 and after: “in many ways we fooled you”."),
    .init("Big Brother, chapter 22: “in many ways we fooled you”."),
    .init(
      "It is in *1984* that the state lies; here the school does: “in many ways we fooled you”."),
    .init("It was in *1984* class that I first read “in many ways we fooled you”."),
    .init("It was after reading *1984* that I understood “in many ways we fooled you”."),
    .init(
      "We are told in *1984* that power is an end, and here that “in many ways we fooled you”."),
    .init("We are told lies in *1984* and half-truths in Hailsham: “in many ways we fooled you”."),
    .init(
      "Winston says in *1984* that freedom is arithmetic; Kathy is told “in many ways we fooled you”."
    ),
    .init("Orwell, who wrote *1984*, would know what to do with “in many ways we fooled you”."),
    .init(
      "Orwell, writing in 1948, could not know Miss Emily, who says “in many ways we fooled you”."),
    .init("Orwell, says Ishiguro, taught him to write “in many ways we fooled you”."),
    .init(
      "Orwell (and Ishiguro agrees) says that we lie when we say “in many ways we fooled you”."),
    .init(
      "Orwell uses the word “doublethink” for what Miss Emily means by “in many ways we fooled you”."
    ),
    .init("Orwell uses slogans, and Ishiguro uses “in many ways we fooled you”."),
    .init("Orwell used to say that prose is glass; “in many ways we fooled you” is frosted."),
    .init("Used by Orwell, “in many ways we fooled you” would be satire."),
    .init(
      "Take Orwell’s Party and take away the boots, and what is left is “in many ways we fooled you”."
    ),
    .init("Take Orwell’s word for it, or Miss Emily’s: “in many ways we fooled you”."),
    .init("Take *1984*, add kindness, and you get “in many ways we fooled you”."),
    .init("This is Orwell’s subject, and Miss Emily’s: “in many ways we fooled you”."),
    .init("This is clear in Orwell’s book and in Miss Emily’s “in many ways we fooled you”."),
    .init("Consider Orwell’s term “doublethink” and then “in many ways we fooled you”."),
    .init("Orwell’s description of doublethink fits “in many ways we fooled you” perfectly."),
    .init(
      "Orwell’s definition of doublethink is a good description of “in many ways we fooled you”."),
    .init("In Orwell’s sense of the word, “in many ways we fooled you” is doublethink."),
    .init("In Orwell’s terms, “in many ways we fooled you” is doublethink."),
    .init("In Orwell’s phrase, “in many ways we fooled you” is doublethink."),
    .init("By Orwell’s standards “in many ways we fooled you” is honest."),
    .init("With Orwell’s phrase in mind I read “in many ways we fooled you”."),
    .init("The Orwell of *1984* is not the Ishiguro of “in many ways we fooled you”."),
    .init("The world of *1984* is not that of “in many ways we fooled you”."),
    .init("The lies of *1984* are crude; the lies of “in many ways we fooled you” are not."),
    .init("The opening of *1984* is cold, and so is “in many ways we fooled you”."),
    .init(
      "The ending of *1984* and the sentence “in many ways we fooled you” both break the heart."),
    .init("The slogan of *1984* could be that of Hailsham: “in many ways we fooled you”."),
    .init(
      "The words of Orwell’s that fit best are not “in many ways we fooled you” but “Ignorance is strength”."
    ),
    .init("Readers of *1984* hear “in many ways we fooled you” with dread."),
    .init(
      "From *1984* I know that the worst lie is the one with a smile: “in many ways we fooled you”."
    ),
    .init("From Orwell I have learned to distrust sentences such as “in many ways we fooled you”."),
    .init("By Orwell I had read nothing when I came to “in many ways we fooled you”."),
    .init("In *1984* I had read about lies, and then came “in many ways we fooled you”."),
    .init(
      "In *1984*, the lie is the rule, and in Hailsham “in many ways we fooled you” is the confession."
    ),
    .init("In *Brave New World* mothers are a joke; Hailsham says “we gave you your childhoods”."),
    .init("In Huxley mothers are a joke. Hailsham says “we gave you your childhoods”."),
    .init("In Huxley, where mothers are a joke, nobody says “we gave you your childhoods”."),
    .init("In Huxley’s novel childhood is short, in Ishiguro’s “a kind of golden time”."),
    .init(
      "In Huxley’s novel, as in Ishiguro’s, childhood is made, but only Miss Emily says “we gave you your childhoods”."
    ),
    .init(
      "Stevens says in *The Remains of the Day* that dignity is everything, and Kathy that the years were “a kind of golden time”."
    ),
    .init(
      "Stevens says much the same in *The Remains of the Day* as Kathy, for whom it was “a kind of golden time”."
    ),
    .init(
      "Stevens, in *The Remains of the Day*, has his golden years, and Kathy her “kind of golden time”."
    ),
    .init(
      "Kathy says “a kind of golden time” as Stevens says “dignity” in *The Remains of the Day*."),
    .init(
      "Kathy says “a kind of golden time”, Stevens in *The Remains of the Day* “the great days”."),
    .init(
      "Kathy says, “a kind of golden time”. In *The Remains of the Day* Stevens says much the same."
    ),
    .init("Kathy says “a kind of golden time” in the voice of *The Remains of the Day*."),
    .init(
      "In *The Remains of the Day* and in *Never Let Me Go* the narrator says things like “a kind of golden time”."
    ),
    .init(
      "As Ishiguro says of *The Remains of the Day*, memory flatters, and “a kind of golden time” flatters."
    ),
    .init(
      "As Ishiguro says in an essay on *The Remains of the Day*, “a kind of golden time” is a lie."),
    .init("As Ishiguro, author of *The Remains of the Day*, writes, “so why don’t we say it?”"),
    .init("As the author of *The Remains of the Day* puts it, “so why don’t we say it?”"),
    .init("Ishiguro (*The Remains of the Day*) writes, “so why don’t we say it?”"),
    .init("Like *The Remains of the Day*, this novel says “so why don’t we say it?” too late."),
    .init(
      "In his Nobel lecture Ishiguro spoke of Proust, and “a kind of golden time” is Proust with the heating off."
    ),
    .init("The best thing in Hardy is the sky, the best thing here “a kind of golden time”."),
  ]
}
