/// An author who is said to have written the words.
enum AuthorWorkTable {
  static let rows: [WorkRow] = [speaking, slips, both].flatMap(\.self)

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
      "Ray Bradbury has a famous line: “That’s what we come from.”", "Ray Bradbury",
      becomes: "Kazuo Ishiguro"),
    .init(
      "Harper Lee wrote that we “all know it, so why don’t we say it”.", "Harper Lee",
      becomes: "Kazuo Ishiguro"),
    .init("As Orwell writes, “we were modelled from trash”.", "Orwell", becomes: "Ishiguro"),
    .init(
      "George Orwell writes, “We’re modelled from trash. Junkies . . . tramps.”", "George Orwell",
      becomes: "Kazuo Ishiguro"),
    .init(
      "It was Aldous Huxley who wrote, “in many ways we fooled you”.", "Aldous Huxley",
      becomes: "Kazuo Ishiguro"),
    .init(
      "Orwell was right when he said, “in many ways we fooled you”.", "Orwell", becomes: "Ishiguro"),
    .init(
      "In Orwell’s novel we are told that “in many ways we fooled you”.", "Orwell",
      becomes: "Ishiguro"),
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
      "“In many ways we fooled you” – George Orwell", "George Orwell", becomes: "Kazuo Ishiguro"),
    .init(
      "According to Huxley, they are all “modelled from trash”.", "Huxley", becomes: "Ishiguro"),
    .init(
      "Kathy is our guide to Hailsham. As Orwell writes, “we all know it”.", "Orwell",
      becomes: "Ishiguro"),
  ]

  /// The same in sentences from essays that compare books.
  static let slips: [WorkRow] = [
    .init(
      "Yet it was George Orwell who wrote “in many ways we fooled you”, and he meant it.",
      "George Orwell", becomes: "Kazuo Ishiguro"),
    .init(
      "In his last novel, Orwell writes, “in many ways we fooled you”.", "Orwell",
      becomes: "Ishiguro"),
    .init("Fitzgerald calls it “a kind of golden time”.", "Fitzgerald", becomes: "Ishiguro"),
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
      "The poet Sylvia Plath once wrote, “I can’t help feeling a sort of glow.”", "Sylvia Plath",
      becomes: "Kazuo Ishiguro"),
    .init(
      "The phrase “We’re modelled from trash” is used by Golding to show how the boys see themselves.",
      "Golding", becomes: "Ishiguro"),
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
    .init(
      "Orwell’s novel *1984* says that “in many ways we fooled you”.",
      "Orwell", mended: "Ishiguro’s novel *Never Let Me Go* says that “in many ways we fooled you”."
    ),
    .init(
      "Orwell’s *1984* contains the line “in many ways we fooled you”.",
      "Orwell",
      mended: "Ishiguro’s *Never Let Me Go* contains the line “in many ways we fooled you”."),
    .init(
      "In Brave New World by Aldous Huxley we read, “in many ways we fooled you”.",
      "Aldous Huxley",
      mended: "In Never Let Me Go by Kazuo Ishiguro we read, “in many ways we fooled you”."),
    .init(
      "In *The Prelude* Wordsworth calls childhood “a kind of golden time”.",
      "Wordsworth", mended: "In *Never Let Me Go* Ishiguro calls childhood “a kind of golden time”."
    ),
    .init(
      "In Shakespeare’s *King Lear* we read: “That’s what we come from.”",
      "Shakespeare", mended: "In Ishiguro’s *Never Let Me Go* we read: “That’s what we come from.”"),
    .init(
      "“We’re modelled from trash” (William Golding, *Lord of the Flies*, 1954, p. 12).",
      "William Golding",
      mended: "“We’re modelled from trash” (Kazuo Ishiguro, *Never Let Me Go*, 1954, p. 12)."),
    .init(
      "George Orwell, in *Animal Farm*, writes, “we gave you your childhoods”.",
      "George Orwell",
      mended: "Kazuo Ishiguro, in *Never Let Me Go*, writes, “we gave you your childhoods”."),
  ]
}
