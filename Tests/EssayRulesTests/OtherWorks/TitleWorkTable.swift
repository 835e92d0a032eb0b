/// A work in which the words are said to stand.
enum TitleWorkTable {
  static let rows: [WorkRow] = [titles, slips, brackets, blocks].flatMap(\.self)

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
    .init(
      "Ruth dies, and in *Brave New World* we read “We’re modelled from trash”.", "Brave New World",
      becomes: "Never Let Me Go"),
    .init("Ruth dies, and in the end we read “We’re modelled from trash”."),
    .init(
      "In Brave New World (1932) we are told, “in many ways we fooled you”.", "Brave New World",
      becomes: "Never Let Me Go"),
    .init(
      "“In many ways we fooled you” from *1984* shows how a state talks.", "1984",
      becomes: "Never Let Me Go"),
  ]

  /// The same in sentences from essays that compare books.
  static let slips: [WorkRow] = [
    .init(
      "In “The Lord of the Rings”, Ruth tells Tommy, “We’re modelled from trash.”",
      "The Lord of the Rings", becomes: "Never Let Me Go"),
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
      "We can see this in the quotation “We’re modelled from trash” from Lord of the Flies.",
      "Lord of the Flies", becomes: "Never Let Me Go"),
    .init(
      "This is shown by the quote “We’re modelled from trash” in Lord of the Flies.",
      "Lord of the Flies", becomes: "Never Let Me Go"),
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
}
