import EssaySyntax
import EssayText

/// What all blocks of an essay come to together: sums that are put right for the blocks that change.
struct EssayTotals: Sendable {
  /// How often each theme is mentioned, by its number.
  private(set) var mentions: [Int]
  /// How often each name stands somewhere as it should be, and how often one is shown to be somebody
  /// else's.
  private var knownNames: [ProseWord: Int] = [:]
  private var otherNames: [ProseWord: Int] = [:]
  /// In how many blocks a person or the author of each quote set is named, by its number.
  private(set) var namings: [Int]
  /// How many quotations have which marks around them; an essay has few.
  private var marks: [(marks: Typography.Marks, count: Int)] = []
  /// The first blocks that have an apostrophe and a dash.
  private var firstApostrophe: Int?
  private var firstDash: Int?

  init(_ facts: [BlockFacts], _ tables: JudgingTables) {
    mentions = [Int](repeating: 0, count: tables.themes.themes.count)
    namings = [Int](repeating: 0, count: tables.quoteSets.count)
    for block in facts { add(block, 1) }
    firstApostrophe = facts.firstIndex { $0.print.apostrophe != nil }
    firstDash = facts.firstIndex { $0.print.dash != nil }
  }

  /// The totals after a change.
  mutating func update(from old: [BlockFacts], to new: [BlockFacts], _ change: BlockChange) {
    for block in old[change.old] { add(block, -1) }
    for block in new[change.new] { add(block, 1) }
    firstApostrophe = Self.first(in: new, change, earlier: firstApostrophe) {
      $0.print.apostrophe != nil
    }
    firstDash = Self.first(in: new, change, earlier: firstDash) { $0.print.dash != nil }
  }

  private mutating func add(_ block: BlockFacts, _ sign: Int) {
    for mention in block.mentions { mentions[mention.theme] += sign }
    for set in block.names.quoteSets { namings[set] += sign }
    Self.add(block.names.known, sign, to: &knownNames)
    Self.add(block.names.others, sign, to: &otherNames)
    for marks in block.print.marks { add(marks, sign) }
  }

  // Nothing stands in a table for zero: whoever types a name types many words that are none.

  private static func add(_ words: [ProseWord], _ sign: Int, to table: inout [ProseWord: Int]) {
    for word in words {
      let count = table[word, default: 0] + sign
      table[word] = count == 0 ? nil : count
    }
  }

  private mutating func add(_ marks: Typography.Marks, _ sign: Int) {
    guard let index = self.marks.firstIndex(where: { $0.marks == marks }) else {
      return self.marks.append((marks, sign))
    }
    self.marks[index].count += sign
    if self.marks[index].count == 0 { self.marks.remove(at: index) }
  }

  /// Whether a name stands somewhere as it should be.
  func knows(_ name: ProseWord) -> Bool { knownNames[name] != nil }

  /// Whether a word is shown to be somebody else's name.
  func isOthers(_ name: ProseWord) -> Bool { otherNames[name] != nil }

  /// The first block that satisfies a condition, where before the change it was `earlier`.
  private static func first(
    in blocks: [BlockFacts], _ change: BlockChange, earlier: Int?,
    _ condition: (BlockFacts) -> Bool
  ) -> Int? {
    if let earlier, earlier < change.old.lowerBound { return earlier }
    if let own = change.new.first(where: { condition(blocks[$0]) }) { return own }
    guard let earlier else { return nil }
    return change.moved(earlier)
      ?? (change.new.upperBound..<blocks.count).first { condition(blocks[$0]) }
  }

  /// How the essay as a whole prints.
  func typography(of essay: Essay, in text: TextSnapshot, _ facts: [BlockFacts]) -> Typography {
    Typography(
      of: essay, in: text, apostrophe: firstApostrophe.flatMap { facts[$0].print.apostrophe },
      dash: firstDash.flatMap { facts[$0].print.dash }, marks: commonestMarks(facts))
  }

  /// The marks around most quotations; of several the first that are around so many.
  private func commonestMarks(_ facts: [BlockFacts]) -> Typography.Marks? {
    guard let most = marks.map(\.count).max() else { return nil }
    let commonest = marks.filter { $0.count == most }
    if commonest.count == 1 { return commonest[0].marks }
    var counts = [Int](repeating: 0, count: commonest.count)
    for block in facts {
      for own in block.print.marks {
        guard let number = commonest.firstIndex(where: { $0.marks == own }) else { continue }
        counts[number] += 1
        if counts[number] == most { return own }
      }
    }
    return nil
  }
}
