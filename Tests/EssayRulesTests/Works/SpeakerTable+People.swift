/// By what name people go, and who is none of them.
extension SpeakerTable {
  /// Names that are written small, with and without their article.
  static let smallNames: [Row] = [
    Row("frankenstein", "The monster says, “I am malicious because I am miserable.”", "creature"),
    Row("frankenstein", "the monster says, “I am malicious because I am miserable.”", "creature"),
    Row("frankenstein", "The Creature says, “I am malicious because I am miserable.”", "creature"),
    Row(
      "frankenstein", "Here the Creature tells Victor, “I am malicious because I am miserable.”",
      "creature"),
    Row("frankenstein", "Creature: “I am malicious because I am miserable.”", "creature"),
    Row("frankenstein", "“I am malicious because I am miserable,” says the creature.", "creature"),
    Row(
      "frankenstein", "“I am malicious because I am miserable” (the creature, ch. 17).", "creature"),
    Row(
      "frankenstein",
      "The creature’s claim that he is “malicious because I am miserable” moves us.", "creature"),
    Row(
      "frankenstein", "Frankenstein’s creature says, “I am malicious because I am miserable.”",
      "creature"),
    Row(
      "frankenstein", "Victor’s creature tells him, “I am malicious because I am miserable.”",
      "creature"),
    Row(
      "frankenstein", "According to the monster, “I am malicious because I am miserable.”",
      "creature"),
    Row(
      "frankenstein", "Victor says, “I am malicious because I am miserable.”", "victor",
      accused: ["Victor"]),
    Row(
      "frankenstein", "Frankenstein says, “I am malicious because I am miserable.”", "victor",
      accused: ["Frankenstein"]),
    Row(
      "frankenstein", "The monster says that it was “on a dreary night of November”.", "creature",
      accused: ["The monster"]),
    Row(
      "frankenstein", "“The beauty of the dream vanished,” says the creature.", "creature",
      accused: ["the creature"]),
    Row("frankenstein", "A monster might say, “I am malicious because I am miserable.”", .nobody),
    Row(
      "frankenstein", "A creature like him says, “It was on a dreary night of November.”", .nobody),
    Row(
      "frankenstein", "The poor, lonely creature says, “I am malicious because I am miserable.”",
      .atMost("creature")),
    Row("macbeth", "The witches chant, “Fair is foul, and foul is fair.”", "witches"),
    Row("macbeth", "The Witches chant “Fair is foul, and foul is fair”.", "witches"),
    Row("macbeth", "The Weird Sisters say, “Fair is foul, and foul is fair.”", "witches"),
    Row("macbeth", "The First Witch says, “Fair is foul, and foul is fair.”", .atMost("witches")),
    Row("macbeth", "“Fair is foul, and foul is fair,” chant the witches.", "witches"),
    Row("macbeth", "The witches’ words “Fair is foul, and foul is fair” set the tone.", "witches"),
    Row("macbeth", "Banquo says, “Fair is foul, and foul is fair.”", "banquo", accused: ["Banquo"]),
    Row(
      "macbeth", "The witches say, “So foul and fair a day I have not seen.”", "witches",
      accused: ["The witches"]),
    Row(
      "macbeth", "Macbeth’s wife says, “screw your courage to the sticking-place”.", "lady-macbeth"),
    Row(
      "macbeth", "Lady Macbeth says, “screw your courage to the sticking-place”.", "lady-macbeth"),
    Row(
      "macbeth", "Macbeth says, “screw your courage to the sticking-place”.", "macbeth",
      accused: ["Macbeth"]),
    Row(
      "romeo-and-juliet", "Juliet’s Nurse cries, “A plague o’ both your houses!”", "nurse",
      accused: ["Juliet’s Nurse"]),
    Row(
      "romeo-and-juliet", "Her nurse says, “A plague o’ both your houses!”", "nurse",
      accused: ["nurse"]),
    Row(
      "romeo-and-juliet", "The nurse says, “A plague o’ both your houses!”", "nurse",
      accused: ["The nurse"]),
    Row("romeo-and-juliet", "A nurse says, “A plague o’ both your houses!”", .nobody),
    Row(
      "romeo-and-juliet", "King James the First might have said “A plague o’ both your houses!”",
      .nobody),
  ]

  /// Titles that are names.
  static let works: [Row] = [
    Row("macbeth", "In *Macbeth*, “Fair is foul, and foul is fair” is the first paradox.", .nobody),
    Row("macbeth", "In Macbeth, we hear that “Fair is foul, and foul is fair”.", .nobody),
    Row("macbeth", "*Macbeth* opens with “Fair is foul, and foul is fair”.", .nobody),
    Row("macbeth", "Macbeth opens with “Fair is foul, and foul is fair”.", .nobody),
    Row("macbeth", "Macbeth begins with “Fair is foul, and foul is fair”.", .nobody),
    Row("macbeth", "*Macbeth* says it best: “Fair is foul, and foul is fair”.", .nobody),
    Row(
      "macbeth", "Macbeth’s opening lines, “Fair is foul, and foul is fair”, set the tone.", .nobody
    ),
    Row(
      "macbeth", "Shakespeare’s *Macbeth* tells us that “Fair is foul, and foul is fair”.", .nobody),
    Row("macbeth", "In Shakespeare’s Macbeth, “Fair is foul, and foul is fair”.", .nobody),
    Row(
      "macbeth", "Shakespeare’s Macbeth says, “Fair is foul, and foul is fair.”", "macbeth"),
    Row(
      "macbeth",
      "“Fill me, from the crown to the toe, top-full of direst cruelty” (Macbeth 1.5.40–41).",
      .nobody),
    Row(
      "macbeth",
      "“Fill me, from the crown to the toe, top-full of direst cruelty” (*Macbeth*, 1.5.40).",
      .nobody),
    Row(
      "macbeth", "“Fill me, from the crown to the toe, top-full of direst cruelty” (Macbeth, I.v).",
      .nobody),
    Row(
      "macbeth",
      "“Fill me, from the crown to the toe, top-full of direst cruelty” (Macbeth, Act 1).", .nobody),
    Row(
      "macbeth",
      "> Come, you spirits\n> That tend on mortal thoughts, unsex me here\n\n— *Macbeth*, 1.5",
      .nobody),
    Row(
      "romeo-and-juliet", "Romeo and Juliet opens with “a pair of star-cross’d lovers”.", .nobody),
    Row("romeo-and-juliet", "*Romeo and Juliet* says “A plague o’ both your houses!”", .nobody),
    Row(
      "romeo-and-juliet", "In Romeo and Juliet, “A plague o’ both your houses” is a curse.", .nobody
    ),
    Row(
      "romeo-and-juliet", "Romeo and Juliet explores hatred: “A plague o’ both your houses!”",
      .nobody),
    Row(
      "romeo-and-juliet",
      "In *Romeo and Juliet*, Mercutio cries, “A plague o’ both your houses!” and he dies.",
      "mercutio"),
    Row("frankenstein", "*Frankenstein* begins with “on a dreary night of November”.", .nobody),
    Row(
      "frankenstein",
      "In *Frankenstein*, the creature says, “I am malicious because I am miserable.”", "creature"),
    Row(
      "frankenstein", "“I am malicious because I am miserable” (*Frankenstein*, ch. 17).", .nobody),
    Row("frankenstein", "“I am malicious because I am miserable” (Frankenstein, ch. 17).", .nobody),
    Row(
      "jekyll-and-hyde", "In Dr Jekyll and Mr Hyde he is “like some damned Juggernaut”.", .nobody),
    Row(
      "jekyll-and-hyde", "In *Jekyll and Hyde*, Enfield says he was “like some damned Juggernaut”.",
      "enfield"),
    Row(
      "jekyll-and-hyde", "The Strange Case of Dr Jekyll and Mr Hyde says “It wasn’t like a man”.",
      .nobody),
  ]

  /// Narrators without a name, and what they tell.
  static let narrators: [Row] = [
    Row("a-christmas-carol", "The narrator says, “Marley was dead: to begin with.”", .nobody),
    Row(
      "a-christmas-carol", "The narrator says that he would “decrease the surplus population”.",
      .nobody),
    Row("a-christmas-carol", "Dickens calls him “solitary as an oyster”.", .nobody),
    Row(
      "a-christmas-carol", "Scrooge says, “Marley was dead: to begin with.”", "scrooge",
      accused: ["Scrooge"]),
    Row("a-christmas-carol", "Scrooge is described as “solitary as an oyster”.", .nobody),
    Row(
      "a-christmas-carol", "Scrooge’s “hard and sharp as flint” nature shows.", .atMost("scrooge")),
    Row("a-christmas-carol", "Scrooge is “solitary as an oyster”.", .nobody),
    Row("jekyll-and-hyde", "Hyde’s “ape-like fury” shocks the maid.", .atMost("hyde")),
    Row("jekyll-and-hyde", "Utterson sees Hyde as “pale and dwarfish”.", .atMost("utterson")),
    Row("jekyll-and-hyde", "Utterson describes Hyde as “pale and dwarfish”.", .atMost("utterson")),
    Row(
      "jekyll-and-hyde", "Utterson says, “Mr. Hyde was pale and dwarfish”.", "utterson",
      accused: ["Utterson"]),
    Row(
      "jekyll-and-hyde", "Jekyll confesses, “My devil had been long caged, he came out roaring.”",
      "jekyll"),
    Row(
      "jekyll-and-hyde", "Dr. Jekyll writes that “man is not truly one, but truly two.”", "jekyll"),
    Row(
      "jekyll-and-hyde", "Mr. Hyde says that “man is not truly one, but truly two.”", "hyde",
      accused: ["Mr. Hyde"]),
    Row("a-christmas-carol", "Marley’s ghost says, “I wear the chain I forged in life.”", "marley"),
    Row(
      "a-christmas-carol", "Scrooge’s nephew says, “I wear the chain I forged in life.”", "fred",
      accused: ["Scrooge’s nephew"]),
    Row(
      "a-christmas-carol",
      "The Ghost of Christmas Present says, “This boy is Ignorance. This girl is Want.”", "present"),
    Row(
      "a-christmas-carol",
      "The ghost of Christmas present says, “This boy is Ignorance. This girl is Want.”", "present"),
  ]

  /// People who are not those of the work, and those who only answer.
  static let others: [Row] = [
    Row(
      "a-christmas-carol",
      "According to Fred Mulholland, “solitary as an oyster” is the key to the story.", .nobody),
    Row(
      "frankenstein", "William Godwin says, “I am malicious because I am miserable.”", .nobody),
    Row(
      "macbeth",
      "They tempt Macbeth. Then the witches leave, and he says, “So foul and fair a day I have not seen.”",
      .atMost("macbeth")),
    Row(
      "macbeth", "The witches tempt a man. He says, “Stars, hide your fires!”", .nobody),
    Row(
      "a-christmas-carol",
      "The Ghost of Christmas Present answers Scrooge’s question: “This boy is Ignorance. This girl is Want.”",
      .atMost("present")),
    Row("jekyll-and-hyde", "To Utterson he had called him “like some damned Juggernaut”.", .nobody),
    Row(
      "frankenstein", "“I am malicious because I am miserable!” Victor tells him, as if he knew.",
      "victor", accused: ["Victor"]),
    Row(
      "macbeth+frankenstein", "Banquo says, “I am malicious because I am miserable.”", "banquo",
      accused: ["Banquo"]),
    Row("a-christmas-carol", "Scrooge = “solitary as an oyster”", .atMost("scrooge")),
    Row("jekyll-and-hyde", "Hyde: “ape-like fury”", .atMost("hyde")),
    Row("jekyll-and-hyde", "Hyde “trampling his victim under foot”, Utterson is told.", .nobody),
  ]

  /// A rank before a name, or instead of one.
  static let ranks: [Row] = [
    Row(
      "macbeth", "King Duncan says, “So foul and fair a day I have not seen.”", "duncan",
      accused: ["King Duncan"]),
    Row(
      "romeo-and-juliet", "Friar Lawrence warns, “These violent delights have violent ends”.",
      "friar"),
    Row(
      "romeo-and-juliet", "The friar warns, “These violent delights have violent ends”.", "friar"),
    Row(
      "romeo-and-juliet", "The Friar warns, “These violent delights have violent ends”.", "friar"),
    Row(
      "romeo-and-juliet", "Prince Escalus warns, “These violent delights have violent ends”.",
      "prince", accused: ["Prince Escalus"]),
    Row(
      "romeo-and-juliet", "The Prince warns, “These violent delights have violent ends”.", "prince",
      accused: ["The Prince"]),
  ]

  /// What a work says that bears a name.
  static let titles: [Row] = [
    Row(
      "macbeth", "Shakespeare’s Macbeth tells us that “Fair is foul, and foul is fair.”", "macbeth"),
    Row("macbeth", "Macbeth suggests that “Fair is foul, and foul is fair.”", "macbeth"),
    Row(
      "macbeth", "Macbeth has often asked us to believe that “Fair is foul, and foul is fair.”",
      "macbeth"),
    Row(
      "frankenstein", "Shelley’s Frankenstein says, “I am malicious because I am miserable.”",
      "victor"),
    Row(
      "frankenstein", "Frankenstein tells us, “I am malicious because I am miserable.”", "victor"),
    Row(
      "frankenstein", "Frankenstein tells Walton, “I am malicious because I am miserable.”",
      "victor",
      accused: ["Frankenstein"]),
    Row(
      "frankenstein", "Victor suggests, “I am malicious because I am miserable.”", "victor",
      accused: ["Victor"]),
  ]

  /// Pronouns that stand for somebody whom the essay has not named, or not by a name that is known.
  static let strangers: [Row] = [
    Row(
      "frankenstein",
      "He asks Victor for a mate. “I am malicious because I am miserable,” he says.",
      .nobody),
    Row(
      "frankenstein",
      "The outcast begs Victor to listen. “I am malicious because I am miserable,” he says.",
      .nobody),
    Row(
      "frankenstein",
      "His plea to Victor is simple. “I am malicious because I am miserable,” he says.",
      .nobody),
    Row(
      "frankenstein",
      "He implores Walton to listen, and he says, “I am malicious because I am miserable.”",
      .nobody),
    Row(
      "frankenstein",
      "When he is alone, Victor despairs. “I am malicious because I am miserable,” he says.",
      "victor", accused: ["he"]),
    Row(
      "frankenstein",
      "Victor goes home with Waldmann, and he says, “I am malicious because I am miserable.”",
      .atMost("victor")),
    Row(
      "frankenstein",
      "Victor meets Smith. “I am malicious because I am miserable,” he says.", .atMost("victor")),
    Row(
      "frankenstein",
      "Victor goes home for Christmas. “I am malicious because I am miserable,” he says.",
      "victor", accused: ["he"]),
  ]
}
