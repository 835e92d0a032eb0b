/// Writers who speak about the book, people who share a name, and others who give no words
/// away.
enum OutsiderWorkTable {
  static let rows: [WorkRow] = [right, unreal, critics, everyday].flatMap(\.self)

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
    .init("When he read Orwell, Ishiguro says, he thought “we all know it”."),
    .init("Ishiguro says in an interview about *Klara and the Sun* that “we all know it”."),
    .init("“We all know it,” she says in class whenever we read *Macbeth*."),
    .init("My teacher says “we all know it” in every lesson on Hamlet."),
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
}
