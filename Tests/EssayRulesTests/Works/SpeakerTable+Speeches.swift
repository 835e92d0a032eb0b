/// How plays, block quotations and clauses give words to people.
extension SpeakerTable {
  /// How plays give words to people.
  static let plays: [Row] = [
    Row("macbeth", "In her soliloquy Lady Macbeth prays, “unsex me here”.", "lady-macbeth"),
    Row(
      "macbeth", "In his soliloquy, Macbeth asks, “Is this a dagger which I see before me”.",
      "macbeth"),
    Row(
      "macbeth", "Macbeth’s soliloquy “Is this a dagger which I see before me” shows it.", "macbeth"
    ),
    Row(
      "macbeth", "Macbeth’s soliloquy begins, “Is this a dagger which I see before me”.", "macbeth"),
    Row(
      "macbeth", "Lady Macbeth’s soliloquy “Is this a dagger which I see before me” shows it.",
      "lady-macbeth", accused: ["Lady Macbeth"]),
    Row("macbeth", "Macbeth soliloquises, “Is this a dagger which I see before me”.", "macbeth"),
    Row("macbeth", "In an aside, Macbeth says, “Stars, hide your fires!”", "macbeth"),
    Row("macbeth", "Macbeth’s aside, “Stars, hide your fires!”, is a prayer.", "macbeth"),
    Row(
      "macbeth", "Lady Macbeth commands the spirits to “unsex me here”.", .atMost("lady-macbeth")),
    Row("macbeth", "Banquo commands, “Stars, hide your fires!”", "banquo", accused: ["Banquo"]),
    Row("macbeth", "Banquo prays, “Stars, hide your fires!”", "banquo", accused: ["Banquo"]),
    Row("macbeth", "Banquo proclaims, “Stars, hide your fires!”", "banquo", accused: ["Banquo"]),
    Row("macbeth", "MACBETH: “Is this a dagger which I see before me”.", "macbeth"),
    Row(
      "macbeth", "BANQUO: “Is this a dagger which I see before me”.", "banquo", accused: ["BANQUO"]),
    Row(
      "macbeth", "> MACBETH: Is this a dagger which I see before me,\n> The handle toward my hand?",
      "macbeth"),
    Row(
      "macbeth", "> MACBETH. Is this a dagger which I see before me,\n> The handle toward my hand?",
      "macbeth"),
    Row(
      "macbeth",
      "> **Macbeth:** Is this a dagger which I see before me,\n> The handle toward my hand?",
      "macbeth"),
    Row(
      "macbeth", "> BANQUO: Is this a dagger which I see before me,\n> The handle toward my hand?",
      "banquo", accused: ["BANQUO"]),
    Row(
      "macbeth",
      "> **Lady M:** Is this a dagger which I see before me,\n> The handle toward my hand?",
      "lady-macbeth", accused: ["Lady M"]),
    Row(
      "macbeth",
      "Macbeth cries out:\n\n> Is this a dagger which I see before me,\n> The handle toward my hand?",
      "macbeth"),
    Row(
      "macbeth", "“Is this a dagger which I see before me” (Banquo, 2.1).", "banquo",
      accused: ["Banquo"]),
    Row(
      "macbeth", "“Is this a dagger which I see before me” (Banquo, II.i.33).", "banquo",
      accused: ["Banquo"]),
    Row(
      "macbeth", "“Out, damned spot! out, I say!” (Lady Macbeth, Act 5, Scene 1).", "lady-macbeth"),
    Row("macbeth", "Macduff says he was “from his mother’s womb / Untimely ripp’d”.", "macduff"),
  ]

  /// Speeches in block quotations, each with the name before it.
  static let speeches: [Row] = [
    Row(
      "macbeth",
      "> LADY MACBETH (aside): Is this a dagger which I see before me,\n> The handle toward my hand?",
      "lady-macbeth", accused: ["LADY MACBETH"]),
    Row(
      "macbeth",
      "> MACBETH. [Aside.] Stars, hide your fires!\n> Let not light see my black and deep desires.",
      "macbeth"),
    Row(
      "macbeth",
      "> MACBETH\n> Stars, hide your fires!\n> Let not light see my black and deep desires.",
      "macbeth"),
    Row(
      "macbeth",
      "> FIRST WITCH. Fair is foul, and foul is fair:\n> Hover through the fog and filthy air.",
      "witches"),
    Row(
      "macbeth",
      "Lady Macbeth says:\n\n> MACBETH: Stars, hide your fires!\n> Let not light see my black and deep desires.",
      "macbeth"),
    Row(
      "macbeth",
      "> BANQUO: What, sir, not yet at rest? The king’s a-bed.\n> MACBETH: Stars, hide your fires!\n> Let not light see my black and deep desires.",
      "macbeth"),
  ]

  /// A question in one clause, and who answers it in the next.
  static let clauses: [Row] = [
    Row(
      "macbeth",
      "When Macbeth asks what to do, Lady Macbeth hesitates: “look like the innocent flower”.",
      .atMost("lady-macbeth")),
    Row(
      "macbeth", "Macbeth asks what to do, Lady Macbeth bristles: “look like the innocent flower”.",
      .atMost("lady-macbeth")),
    Row(
      "macbeth", "Macbeth asks, but Lady Macbeth deflects: “look like the innocent flower”.",
      .atMost("lady-macbeth")),
    Row(
      "macbeth",
      "When Macbeth asks what to do, the reply is cold: “look like the innocent flower”.",
      .nobody),
    Row(
      "macbeth",
      "Macbeth writes home and then Lady Macbeth plots: “look like the innocent flower”.",
      .atMost("lady-macbeth")),
    Row(
      "macbeth",
      "Macbeth writes home, and Lady Macbeth worries that he is “too full o’ th’ milk of human kindness”.",
      .atMost("lady-macbeth")),
    Row(
      "macbeth",
      "Macbeth asks the witches for more, and Lady Macbeth, at home, knows that he is “too full o’ th’ milk of human kindness”.",
      .atMost("lady-macbeth")),
    Row(
      "macbeth", "Macbeth tells Banquo, Ross and the captain to “look like the innocent flower”.",
      "macbeth", accused: ["Macbeth"]),
    Row(
      "macbeth", "Macbeth says of Banquo, in Act 1, “look like the innocent flower”.",
      "macbeth", accused: ["Macbeth"]),
  ]

  /// The same, where the first clause has no verb of its own.
  static let questions: [Row] = [
    Row(
      "macbeth",
      "Asked by Macbeth what to do, Lady Macbeth hesitates: “look like the innocent flower”.",
      .atMost("lady-macbeth")),
    Row(
      "macbeth",
      "In reply to Macbeth’s question, Lady Macbeth hesitates: “look like the innocent flower”.",
      .atMost("lady-macbeth")),
    Row(
      "macbeth",
      "Macbeth asks what to do – Lady Macbeth hesitates: “look like the innocent flower”.",
      .atMost("lady-macbeth")),
    Row(
      "macbeth", "Macbeth asks Lady Macbeth, who hesitates: “look like the innocent flower”.",
      .atMost("lady-macbeth")),
    Row(
      "macbeth",
      "Macbeth asks Lady Macbeth what to do and gets the answer “look like the innocent flower”.",
      .atMost("lady-macbeth")),
  ]
}
