/// Sentences that come close to giving words away.
enum LikenessWorkTable {
  static let rows: [WorkRow] = [clauses, others, dystopias, likenesses].flatMap(\.self)

  /// Clauses that do not lead to the quotation.
  static let clauses: [WorkRow] = [
    .init("In *1984*, as Ruth says, “we all know it”."),
    .init("In *1984* we see what Ruth means when she says “we all know it”."),
    .init("In *1984* I hear “we all know it” on every page."),
    .init("In *1984* Orwell tells us that the past is erased, and “we all know it”."),
    .init("Orwell says that lies become truth when “we all know it”."),
    .init("Orwell’s warning about states becomes, at Hailsham, “in many ways we fooled you”."),
    .init("According to Huxley, comfort is control: “we gave you your childhoods”."),
    .init("Links to *Frankenstein* – “we’re modelled from trash”"),
    .init("*Frankenstein* – “we’re modelled from trash”"),
    .init("In the end it was Ishiguro, not his hero Dickens, who wrote “we all know it”."),
    .init("In *Lord of the Flies*, Piggy says that “we all know it” too."),
  ]

  /// Other ways of not giving words away.
  static let others: [WorkRow] = [
    .init("It was not Huxley who wrote, “in many ways we fooled you”."),
    .init("Orwell would have nodded when he read “in many ways we fooled you”."),
    .init("Ishiguro had read Orwell when he wrote “in many ways we fooled you”."),
    .init("A line from Orwell sums it up: “in many ways we fooled you”."),
    .init("In *Brave New World* there is no line like “in many ways we fooled you”."),
    .init("To quote Orwell on power, as Ruth does with “we all know it”, is brave."),
    .init("*1984* begins with a clock, and *Never Let Me Go* with “I’m remembering it wrong”."),
    .init(
      "*1984* ends with love for Big Brother, *Never Let Me Go* with fields, and Ruth with “we all know it”."
    ),
    .init("Orwell’s novel has telescreens, and Ishiguro’s has “we all know it”."),
    .init("As Orwell wrote of Spain, so Ruth says of Hailsham: “We all know it.”"),
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
