/// Reading the way back through the filled table.
extension Aligner {
  func trace(_ table: AlignmentTable) -> Alignment {
    var row = tokens.count
    var column = 0
    var total = AlignmentTable.infinity
    for candidate in 0..<table.columns where table.row(candidate) < total {
      total = table.row(candidate)
      column = candidate
    }
    if let end = cheapestTrailingRunOn(below: total, table) {
      row = end.row
      column = table.columns - 1
      total = end.cost
    }
    var steps: [AlignmentStep] = []
    steps.reserveCapacity(tokens.count + 2)
    for token in (row..<tokens.count).reversed() { steps.append(.runOn(token: token)) }
    while row > 0 { appendStep(table, &steps, &row, &column) }
    return Alignment(passage: passage, steps: steps.reversed(), cost: Int(total))
  }

  /// Where the passage's last word stands in the quotation and words follow it, if that is the
  /// simplest account.
  private func cheapestTrailingRunOn(
    below total: Int32, _ table: AlignmentTable
  ) -> (row: Int, cost: Int32)? {
    guard reachesPassageEnd, table.columns > 1 else { return nil }
    let last = table.columns - 1
    var best: (row: Int, cost: Int32)?
    for row in 1..<max(tokens.count, 1) {
      let step = table.step(row, last)
      guard step == .match || step == .bracketedWord else { continue }
      if row == tokens.count - 1, isDoubled(row - 1) { continue }
      // One word may be the passage's last by chance; two are not.
      let before = table.step(row - 1, last - 1)
      let goesOn: [AlignmentTable.StepKind] = [
        .match, .bracketedWord, .leadingRunOn, .leadingFill, .ellipsis, .bracket, .contraction,
      ]
      guard goesOn.contains(before) else { continue }
      let price =
        table.end(ofRow: row)
        + Int32(AlignmentCosts.runOn * min(tokens.count - row, 100))
      if price < min(total, best?.cost ?? AlignmentTable.infinity) { best = (row, price) }
    }
    return best
  }

  private func appendStep(
    _ table: AlignmentTable, _ steps: inout [AlignmentStep], _ row: inout Int,
    _ column: inout Int
  ) {
    let step = table.step(row, column)
    let token = row - 1
    let word = offset + column - 1
    let from = table.column(before: row, column)
    let skipped = offset + min(from, column)..<offset + column
    switch step {
    case .start:
      row = 0
    case .match, .bracketedWord:
      steps.append(
        step == .match
          ? .match(token: token, word: word) : .bracketedWord(token: token, word: word))
      (row, column) = (row - 1, column - 1)
    case .leadingRunOn:
      let exact = sameness(token, column - 1) == .match
      steps.append(
        exact ? .match(token: token, word: word) : .bracketedWord(token: token, word: word))
      steps += (0..<token).reversed().map { AlignmentStep.runOn(token: $0) }
      row = 0
    case .leadingFill:
      let exact = sameness(token, column - 1) == .match
      steps.append(
        exact ? .match(token: token, word: word) : .bracketedWord(token: token, word: word))
      steps += (0..<token).reversed().map { number in
        tokens[number].kind == .ellipsis
          ? .ellipsis(token: number, words: word..<word) : .gapFilled(token: number)
      }
      row = 0
    case .substitution:
      steps.append(.substitution(token: token, word: word))
      (row, column) = (row - 1, column - 1)
    case .insertion:
      steps.append(.insertion(token: token))
      row -= 1
    case .gapFilled:
      steps.append(.gapFilled(token: token))
      (row, column) = (row - 1, from)
    case .deletion:
      steps.append(.deletion(word: word))
      column -= 1
    case .gapJoined:
      steps.append(.gapJoined(word: word))
      column -= 1
    case .silentOmission:
      steps.append(.silentOmission(words: skipped))
      column = from
    case .exchange:
      steps.append(.exchange(token: token - 1, word: word - 1))
      (row, column) = (row - 2, column - 2)
    case .runTogether:
      steps.append(.runTogether(token: token, word: word - 1))
      (row, column) = (row - 1, column - 2)
    case .brokenApart:
      steps.append(.brokenApart(token: token - 1, word: word))
      (row, column) = (row - 2, column - 1)
    case .contraction:
      steps.append(.contractionAroundBracket(token: token - 2, word: word))
      (row, column) = (row - 3, column - 1)
    case .bracket:
      steps.append(.bracket(token: token, words: skipped))
      (row, column) = (row - 1, from)
    case .ellipsis:
      steps.append(.ellipsis(token: token, words: skipped))
      (row, column) = (row - 1, from)
    case .ellipsisBackwards:
      steps.append(.ellipsisBackwards(token: token, to: offset + column))
      (row, column) = (row - 1, from)
    }
  }
}
