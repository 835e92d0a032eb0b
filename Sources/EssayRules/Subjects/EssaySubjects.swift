/// What all blocks of an essay show together of the texts that it is about: sums that are put right
/// for the blocks that change.
struct EssaySubjects: Sendable {
  /// What is decided from them.
  struct Decision: Sendable, Equatable {
    /// The numbers of the texts by which the essay is to be judged.
    var judged: [Int]
    /// Those of them that are what the essay is about, rather than mentioned or quoted in passing.
    var main: [Int]
    /// Of each text of ``judged`` whether nothing speaks for it but words in quotation marks, which may
    /// be like its own by chance.
    var isUnnamed: [Bool]
    /// Whether enough speaks for the texts; else a recognised quotation must still show that the
    /// essay has to do with one.
    var isSure: Bool
  }

  /// How often each clue comes.
  private var clues: [Int]
  /// Of each text: how many quotations are unmistakably from it; what speaks for it in the others;
  /// and how often the essay's title names it.
  private var quotations: [Int]
  private var likeness: [Int]
  private var inTitle: [Int]
  /// How many titles of the essay name a work that is none of the texts: one, or none.
  private var otherTitles = 0

  init(_ blocks: [BlockClues], _ table: SubjectTable) {
    clues = [Int](repeating: 0, count: table.clues.count)
    quotations = [Int](repeating: 0, count: table.textCount)
    likeness = quotations
    inTitle = quotations
    for block in blocks { add(block, 1, table) }
  }

  /// The sums after a change.
  mutating func update(
    from old: some Sequence<BlockClues>, to new: some Sequence<BlockClues>, _ table: SubjectTable
  ) {
    for block in old { add(block, -1, table) }
    for block in new { add(block, 1, table) }
  }

  private mutating func add(_ block: BlockClues, _ sign: Int, _ table: SubjectTable) {
    if block.namesAnotherWork { otherTitles += sign }
    for clue in block.clues {
      clues[clue] += sign
      if block.isTitle, table.clues[clue].kind == .title { inTitle[table.clues[clue].text] += sign }
    }
    for quoted in block.quoted {
      for text in quoted.texts {
        if quoted.points >= SubjectPoints.quotation {
          quotations[text] += sign
        } else {
          likeness[text] += sign * quoted.points
        }
      }
    }
  }

  /// A text that is mentioned this many times less than another is mentioned in passing.
  private static let passing = 10
  /// One that is mentioned this many times less is not what the essay is about.
  private static let secondary = 3

  /// Whether the essay's title names a work that is none of the texts.
  private var isAboutAnother: Bool { otherTitles > 0 }

  /// - Parameter framed: the texts that the essay names in small letters, or nearly right.
  func decision(_ table: SubjectTable, framed: [Int] = []) -> Decision {
    // All that the other quotations have in common with a text speaks for it no more than a name.
    var points = quotations.indices.map {
      quotations[$0] * SubjectPoints.quotation + min(likeness[$0], SubjectPoints.givenName)
    }
    var mentions = quotations
    var named = [Int](repeating: 0, count: points.count)
    for (clue, count) in zip(table.clues, clues) where count > 0 {
      let own = table.points(of: clue)
      points[clue.text] += own
      named[clue.text] += own
      mentions[clue.text] += count
    }
    for text in framed {
      points[text] += SubjectPoints.title
      named[text] += SubjectPoints.title
      mentions[text] += 1
    }
    func isUnnamed(_ texts: [Int]) -> [Bool] {
      let least = isAboutAnother ? SubjectPoints.enough : SubjectPoints.named
      return texts.map { named[$0] < least }
    }
    let texts = points.indices
    let sure = texts.filter { points[$0] >= SubjectPoints.enough }
    guard !sure.isEmpty else {
      let weights = texts.map { points[$0] + likeness[$0] }
      let most = weights.max() ?? 0
      let likely = most > 0 ? texts.filter { weights[$0] == most } : []
      return Decision(
        judged: likely, main: likely, isUnnamed: isUnnamed(likely), isSure: false)
    }
    let most = sure.map { mentions[$0] }.max() ?? 0
    let main = sure.filter {
      inTitle[$0] > 0 || !isAboutAnother && mentions[$0] * Self.secondary >= most
    }
    let judged = sure.filter {
      quotations[$0] > 0 || main.contains($0) || mentions[$0] * Self.passing >= most
    }
    return Decision(judged: judged, main: main, isUnnamed: isUnnamed(judged), isSure: true)
  }
}
