import EssayText

/// What an essay says of a quotation at some place: whose it is, where it stands.
struct Credit {
  /// Where it says so.
  let block: Int
  /// Of the block's text.
  let start: Int
  /// What is wrong with it; nil where it is right.
  let finding: Finding?
  /// The character to whom it is given, and whether by a pronoun.
  var character: CharacterNumber?
  var isPronoun = false
  /// The quote set that the essay must be about for this to be judged.
  var subject: String?
}

/// A finding of a rule that looks at blocks.
struct BlockFinding {
  let finding: Finding
  /// What else the essay may say that takes it back.
  let doubt: NameDoubt?

  init(_ finding: Finding, doubt: NameDoubt? = nil) {
    self.finding = finding
    self.doubt = doubt
  }
}

/// A finding and where it stands in the essay now.
struct PlacedFinding {
  let finding: Finding
  /// The place of its rule among all.
  let order: Int
  let start: Int
  let end: Int

  init(_ finding: Finding, order: Int) {
    self.finding = finding
    self.order = order
    let range = finding.range
    start = range.lowerBound
    end = range.upperBound
  }
}
