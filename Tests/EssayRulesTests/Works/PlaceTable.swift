import Testing

/// Sentences about plays, letters, staves and chapters with titles, and where each places its
/// quotations.
enum PlaceTable {
  struct Row: Sendable, CustomTestStringConvertible {
    let work: String
    let row: CitationRow

    var testDescription: String { row.essay }

    init(
      _ work: String, _ essay: String, _ answer: CitationRow.Answer,
      reported: [CitationRow.Report] = []
    ) {
      self.work = work
      row = CitationRow(essay, answer, reported: reported)
    }
  }

  static let rows: [Row] = [
    plays, editions, bare, prologues, letters, staves, titles, edges, scenes,
  ].flatMap(\.self)

  private static func macbeth(_ essay: String, _ answer: CitationRow.Answer) -> Row {
    Row("macbeth", essay, answer)
  }

  private static func macbeth(
    _ essay: String, _ answer: CitationRow.Answer, _ words: String, _ mended: String?
  ) -> Row {
    Row("macbeth", essay, answer, reported: [.init(words, becomes: mended)])
  }

  /// Macbeth says “Vaulting ambition” in 1.7.
  static let plays: [Row] = [
    macbeth(
      "In Act 1 Scene 7 Macbeth speaks of “Vaulting ambition, which o’erleaps itself”.", [1, 7]),
    macbeth(
      "In Act 1, Scene 7, Macbeth speaks of “Vaulting ambition, which o’erleaps itself”.", [1, 7]),
    macbeth(
      "In Act I, Scene vii Macbeth speaks of “Vaulting ambition, which o’erleaps itself”.", [1, 7]),
    macbeth(
      "In Act One, Scene Seven, he has only “Vaulting ambition, which o’erleaps itself”.", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (act 1, sc. 7).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (Act 1: Scene 7).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (Act 1 – Scene 7).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (A1S7).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (A1 S7).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (Scene 7, Act 1).", [1, 7]),
    macbeth(
      "In scene 7 of Act 1 he has only “Vaulting ambition, which o’erleaps itself”.", [1, 7]),
    macbeth(
      "In the seventh scene of Act 1 he has only “Vaulting ambition, which o’erleaps itself”.",
      [1, 7]),
    macbeth(
      "In the seventh scene of the first act he has only “Vaulting ambition, which o’erleaps itself”.",
      [1, 7]),
    macbeth(
      "In Act One’s seventh scene he has only “Vaulting ambition, which o’erleaps itself”.", [1, 7]),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (Act 1, Scene 7, lines 27–28).",
      [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (Act 1, lines 19-28).", [1]),
    macbeth("In Act 1 he has only “Vaulting ambition, which o’erleaps itself”.", [1]),
    macbeth("In the first act he has only “Vaulting ambition, which o’erleaps itself”.", [1]),
    macbeth("In scene 7 he has only “Vaulting ambition, which o’erleaps itself”.", [7]),
    macbeth("In the banquet scene he cries “Never shake thy gory locks at me”.", .nowhere),
    macbeth(
      "In the scene I like best he has only “Vaulting ambition, which o’erleaps itself”.", .nowhere),
    macbeth(
      "They act two parts, and he has only “Vaulting ambition, which o’erleaps itself”.", .nowhere),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (Act 1, Scenes 5 and 7).", [1, 5]),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (Act 1, Scenes 5–7).", [1, 5]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (Acts 1 and 2).", [1, 2]),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (Act 1, Scene 5; Act 1, Scene 7).",
      [1, 5]),
    macbeth(
      "In Act 1, Scene 7 of *Macbeth*, he has only “Vaulting ambition, which o’erleaps itself”.",
      [1, 7]),
    macbeth(
      "In Act 1, Scene 7 of the play, he has only “Vaulting ambition, which o’erleaps itself”.",
      [1, 7]),
    // Wrong ones.
    macbeth(
      "In Act 1 Scene 5 Macbeth speaks of “Vaulting ambition, which o’erleaps itself”.", [1, 5],
      "Act 1 Scene 5", "Act 1 Scene 7"),
    macbeth(
      "In Act 2, Scene 7, Macbeth speaks of “Vaulting ambition, which o’erleaps itself”.", [2, 7],
      "Act 2, Scene 7", "Act 1, Scene 7"),
    macbeth(
      "In Act II, Scene v Macbeth speaks of “Vaulting ambition, which o’erleaps itself”.", [2, 5],
      "Act II, Scene v", "Act I, Scene vii"),
    macbeth(
      "In Act One, Scene Five, he has only “Vaulting ambition, which o’erleaps itself”.", [1, 5],
      "Act One, Scene Five", "Act One, Scene Seven"),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (act 1, sc. 5).", [1, 5],
      "act 1, sc. 5", "act 1, sc. 7"),
    macbeth(
      "In the fifth scene of Act 1 he has only “Vaulting ambition, which o’erleaps itself”.",
      [1, 5], "fifth scene of Act 1", "seventh scene of Act 1"),
    macbeth(
      "In Act One’s fifth scene he has only “Vaulting ambition, which o’erleaps itself”.", [1, 5],
      "Act One’s fifth scene", "Act One’s seventh scene"),
    macbeth(
      "In Act 3 he has only “Vaulting ambition, which o’erleaps itself”.", [3], "Act 3", "Act 1"),
    macbeth(
      "In scene 2 he has only “Vaulting ambition, which o’erleaps itself”.", [2], "scene 2",
      "scene 7"),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (A1S5).", [1, 5], "A1S5", "A1S7"),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (Act 1, Scenes 2–4).", [1, 2],
      "Act 1, Scenes 2–4", nil),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (Act 1, Scene 5, lines 27–28).",
      [1, 5], "Act 1, Scene 5", "Act 1, Scene 7"),
  ]

  static let editions: [Row] = [
    macbeth("He was “from his mother’s womb Untimely ripp’d” (5.8.15–16).", [5, 8]),
    macbeth("He was “from his mother’s womb Untimely ripp’d” (5.7).", [5, 7]),
    macbeth("He was “from his mother’s womb Untimely ripp’d” (Act 5, Scene 10).", [5, 10]),
    macbeth("He was “from his mother’s womb Untimely ripp’d” (5.5).", [5, 5], "5.5", "5.8"),
    Row("romeo-and-juliet", "She asks “wherefore art thou Romeo?” (2.1.75).", [2, 1]),
    Row("romeo-and-juliet", "She asks “wherefore art thou Romeo?” (2.2.33).", [2, 2]),
    Row("frankenstein", "It begins “on a dreary night of November” (Chapter 4).", [4]),
    Row("frankenstein", "It begins “on a dreary night of November” (Vol. 1, Ch. 4).", .nowhere),
    Row(
      "frankenstein", "It begins “on a dreary night of November” (Volume II, Chapter 3).", .nowhere),
    Row(
      "frankenstein", "It begins “on a dreary night of November” (vol. II, chapter iii).", .nowhere),
    Row(
      "frankenstein", "In Chapter 3 of Volume Two we read “on a dreary night of November”.",
      .nowhere),
  ]

  static let bare: [Row] = [
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (1.7).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (1.7.27).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (1.7.27–28).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (1.7.1-28).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (1.7.27ff).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (I.vii).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (I.vii.27-28).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (I, vii, 27–28).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (I.7.27).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (1:7:27).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (Macbeth 1.7.27).", [1, 7]),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (*Macbeth*, 1.7.27).", [1, 7]),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (Shakespeare 1.7.27–8).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (Act 1.7).", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (Macbeth, I.vii).", [1, 7]),
    macbeth("In 1.7 Macbeth admits to “Vaulting ambition, which o’erleaps itself”.", [1, 7]),
    macbeth("At 1.7.27 he admits to “Vaulting ambition, which o’erleaps itself”.", [1, 7]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (1.5; 1.7).", [1, 5]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (1.5–7).", [1, 5]),
    macbeth("He has only “Vaulting ambition, which o’erleaps itself” (1.5.38, 1.7.27).", [1, 5]),
    macbeth(
      "At 2.1 million pounds a film shows “Vaulting ambition, which o’erleaps itself”.", .nowhere),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (1.5).", [1, 5], "1.5", "1.7"),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (I.v).", [1, 5], "I.v", "I.vii"),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (2.7.27–28).", [2, 7], "2.7.27–28",
      "1.7.27–28"),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (II.ii.27).", [2, 2], "II.ii.27",
      "I.vii.27"),
    macbeth(
      "He has only “Vaulting ambition, which o’erleaps itself” (Macbeth 1.5.27).", [1, 5], "1.5.27",
      "1.7.27"),
    macbeth(
      "In 1.5 Macbeth admits to “Vaulting ambition, which o’erleaps itself”.", [1, 5], "1.5", "1.7"),
    Row("jekyll-and-hyde", "It was “like some damned Juggernaut” (1.4).", [1]),
    Row(
      "jekyll-and-hyde", "It was “like some damned Juggernaut” (3.4).", [3],
      reported: [.init("3.4", becomes: "1.4")]),
    Row("jekyll-and-hyde", "It was “like some damned Juggernaut” (p. 3).", .nowhere),
    Row("jekyll-and-hyde", "It was “like some damned Juggernaut” (I).", .nowhere),
    Row(
      "jekyll-and-hyde", "It was “like some damned Juggernaut” (VIII).", [8],
      reported: [.init("VIII", becomes: "I")]),
    macbeth(
      "In I.v she is bold, and by I.vii he has only “Vaulting ambition, which o’erleaps itself”.",
      .nowhere),
    Row(
      "macbeth+frankenstein", "He admits “I am malicious because I am miserable” (17.3).", [17]),
  ]

  static let prologues: [Row] = [
    Row("romeo-and-juliet", "They are “star-cross’d lovers” (Prologue).", [0]),
    Row("romeo-and-juliet", "They are “star-cross’d lovers” (Prologue, 6).", [0]),
    Row("romeo-and-juliet", "In the Prologue they are “star-cross’d lovers”.", [0]),
    Row("romeo-and-juliet", "In the prologue they are “star-cross’d lovers”.", [0]),
    Row("romeo-and-juliet", "They are “star-cross’d lovers” (Act 1, Prologue).", [1, 0]),
    Row(
      "romeo-and-juliet", "In the Prologue to Act 2 “old desire doth in his deathbed lie”.", [2, 0]),
    Row(
      "romeo-and-juliet", "Her beauty can “teach the torches to burn bright” (Prologue).", [0],
      reported: [.init("Prologue", becomes: nil)]),
    Row(
      "romeo-and-juliet", "They are “star-cross’d lovers” (1.5).", [1, 5],
      reported: [.init("1.5", becomes: nil)]),
  ]

  static let letters: [Row] = [
    Row("frankenstein", "Victor warns him of “a serpent to sting you” (Letter 4).", [4]),
    Row("frankenstein", "In Letter IV Victor warns him of “a serpent to sting you”.", [4]),
    Row("frankenstein", "In the fourth letter Victor warns him of “a serpent to sting you”.", [4]),
    Row("frankenstein", "In Letter Four Victor warns him of “a serpent to sting you”.", [4]),
    Row("frankenstein", "Victor warns him of “a serpent to sting you” (Letters 1–4).", [1, 4]),
    Row(
      "frankenstein", "Victor warns him of “a serpent to sting you” (Letter 2).", [2],
      reported: [.init("Letter 2", becomes: "Letter 4")]),
    Row(
      "frankenstein", "In the second letter Victor warns of “a serpent to sting you”.", [2],
      reported: [.init("second letter", becomes: "fourth letter")]),
    Row(
      "frankenstein", "Victor warns him of “a serpent to sting you” (Chapter 4).", [4],
      reported: [.init("Chapter 4", becomes: "Letter 4")]),
    Row(
      "frankenstein", "Victor warns him of “a serpent to sting you” (ch. 4).", [4],
      reported: [.init("ch. 4", becomes: "letter 4")]),
    Row(
      "frankenstein", "He says “I am malicious because I am miserable” (Letter 4).", [4],
      reported: [.init("Letter 4", becomes: "Chapter 17")]),
    Row(
      "frankenstein",
      "In Elizabeth’s first letter we do not find “I am malicious because I am miserable”.",
      .nowhere),
    Row(
      "frankenstein", "He says “I am malicious because I am miserable” (Chapter 16).", [16],
      reported: [.init("Chapter 16", becomes: "Chapter 17")]),
    Row(
      "frankenstein", "In the chapter I like best he is “malicious because I am miserable”.",
      .nowhere),
    Row(
      "frankenstein",
      "In Chapter 17 of *Frankenstein* he says “I am malicious because I am miserable”.", [17]),
    Row(
      "frankenstein",
      "In Chapter 16 of *Frankenstein* he says “I am malicious because I am miserable”.", [16],
      reported: [.init("Chapter 16", becomes: "Chapter 17")]),
  ]

  static let staves: [Row] = [
    Row(
      "a-christmas-carol", "In Stave One Scrooge wants to “decrease the surplus population”.", [1]),
    Row("a-christmas-carol", "Scrooge wants to “decrease the surplus population” (Stave 1).", [1]),
    Row(
      "a-christmas-carol", "In the first stave Scrooge wants to “decrease the surplus population”.",
      [1]),
    Row(
      "a-christmas-carol", "In Stave Three Scrooge wants to “decrease the surplus population”.",
      [3], reported: [.init("Stave Three", becomes: "Stave One")]),
    Row(
      "a-christmas-carol", "In the third stave he wants to “decrease the surplus population”.", [3],
      reported: [.init("third stave", becomes: "first stave")]),
    Row(
      "a-christmas-carol", "Scrooge wants to “decrease the surplus population” (stave ii).", [2],
      reported: [.init("stave ii", becomes: "stave i")]),
  ]

  static let titles: [Row] = [
    Row("jekyll-and-hyde", "In “Story of the Door” he is “like some damned Juggernaut”.", [1]),
    Row("jekyll-and-hyde", "He is “like some damned Juggernaut” (“Story of the Door”).", [1]),
    Row(
      "jekyll-and-hyde", "In the chapter ‘Story of the Door’ he is “like some damned Juggernaut”.",
      [1]),
    Row(
      "jekyll-and-hyde", "In Chapter 1, “Story of the Door”, he is “like some damned Juggernaut”.",
      [1]),
    Row(
      "jekyll-and-hyde", "In “The Last Night” he is “like some damned Juggernaut”.", [8],
      reported: [.init("The Last Night", becomes: "Story of the Door")]),
    Row(
      "jekyll-and-hyde", "He is “like some damned Juggernaut” (‘The Last Night’).", [8],
      reported: [.init("The Last Night", becomes: "Story of the Door")]),
    Row(
      "jekyll-and-hyde", "In Chapter 3, “Story of the Door”, he is “like some damned Juggernaut”.",
      [3], reported: [.init("Chapter 3", becomes: "Chapter 1")]),
    Row(
      "a-christmas-carol",
      "In “Marley’s Ghost” Scrooge wants to “decrease the surplus population”.", [1]),
    Row(
      "a-christmas-carol", "In “The End of It” Scrooge wants to “decrease the surplus population”.",
      [5], reported: [.init("The End of It", becomes: "Marley’s Ghost")]),
  ]

  /// The first and the last part: no set says how many parts a work has, but what stands before another of its
  /// quotations is not in the last one.
  static let edges: [Row] = [
    macbeth("In the opening act Macbeth speaks of “Vaulting ambition”.", [1]),
    macbeth(
      "In the final act Macbeth speaks of “Vaulting ambition”.", .nowhere, "final act", "first act"),
    macbeth("In a final act of will Macbeth speaks of “Vaulting ambition”.", .nowhere),
    macbeth("In his final act Macbeth speaks of “Vaulting ambition”.", .nowhere),
    macbeth("In the opening scene Macbeth speaks of “Vaulting ambition”.", .nowhere),
    Row("romeo-and-juliet", "In the opening act they are “star-cross’d lovers”.", .atMost([1])),
    Row(
      "frankenstein", "In the opening letter Victor warns him of “a serpent to sting you”.", [1],
      reported: [.init("opening letter", becomes: "fourth letter")]),
    Row(
      "frankenstein", "In the opening chapter Victor warns him of “a serpent to sting you”.",
      .atMost([1])),
    Row(
      "frankenstein", "In the last letter Victor warns him of “a serpent to sting you”.", .nowhere),
    Row(
      "a-christmas-carol",
      "In the opening stave Scrooge wants to “decrease the surplus population”.", [1]),
    Row(
      "a-christmas-carol", "In the final stave Scrooge wants to “decrease the surplus population”.",
      .nowhere, reported: [.init("final stave", becomes: "first stave")]),
    Row(
      "a-christmas-carol", "In the last stave Scrooge wants to “decrease the surplus population”.",
      .nowhere, reported: [.init("last stave", becomes: "first stave")]),
    Row(
      "jekyll-and-hyde", "In the novella’s closing chapter he is “like some damned Juggernaut”.",
      .nowhere, reported: [.init("closing chapter", becomes: "first chapter")]),
  ]

  /// The sentence before opens a scene with which the quotation’s goes on.
  static let scenes: [Row] = [
    macbeth(
      "In Act 1 Scene 5 Macbeth is full of doubt. “I have no spur,” he says.", [1, 5],
      "Act 1 Scene 5",
      "Act 1 Scene 7"),
    macbeth("In Act 1 Scene 7 Macbeth is full of doubt. “I have no spur,” he says.", [1, 7]),
    macbeth(
      "In Act 5 Scene 5 Macbeth is full of doubt. He is the man who said “I have no spur”.",
      .nowhere),
  ]
}
