/// Filling the table.
extension Aligner {
  mutating func fill() {
    for row in 1..<tokens.count + 1 {
      var reach: Range<Int>
      switch tokens[row - 1].kind {
      case .word, .bracketedWord, .gap:
        reach = columnsInReach()
        fillWord(row, &reach)
      case .bracket:
        reach = 0..<columns
        fillBracket(row)
      case .ellipsis:
        reach = 0..<columns
        fillEllipsis(row)
      }
      fillDeletions(row, &reach)
      fillSilentOmissions(row, &reach)
      bands = (band(row, within: reach), bands.last, bands.second)
    }
  }

  /// The columns that a word's steps may reach from the rows before within the limit.
  private func columnsInReach() -> Range<Int> {
    var lower = columns
    var upper = 0
    for band in [bands.last, bands.second, bands.third] where !band.isEmpty {
      lower = min(lower, band.lowerBound)
      upper = max(upper, band.upperBound + 2)
    }
    return lower < upper ? lower..<min(upper, columns) : 0..<0
  }

  /// The columns of a row, from the first to the last, that cost no more than the limit.
  private func band(_ row: Int, within reach: Range<Int>) -> Range<Int> {
    var lower = reach.lowerBound
    var upper = reach.upperBound
    while lower < upper, cost(row, lower) > limit { lower += 1 }
    while upper > lower, cost(row, upper - 1) > limit { upper -= 1 }
    return lower..<upper
  }

  @inline(__always)
  private mutating func offer(
    _ row: Int, _ column: Int, _ cost: Int32, _ step: StepKind, from origin: Int = 0
  ) {
    let cell = row * columns + column
    guard cost < costs[cell] else { return }
    costs[cell] = cost
    origins[cell] = Origin(step: step, column: Int32(origin))
  }

  func cost(_ row: Int, _ column: Int) -> Int32 { costs[row * columns + column] }

  private mutating func fillWord(_ row: Int, _ reach: inout Range<Int>) {
    let token = row - 1
    let insertion = Int32(AlignmentCosts.insertion(weight: tokens[token].weight))
    for column in reach {
      let staysInGap = hasGaps && isInGap(token, column) && !resumes(token, column)
      offer(
        row, column,
        cost(token, column) + (staysInGap ? Int32(AlignmentCosts.gapFilled) : insertion),
        staysInGap ? .gapFilled : .insertion, from: column)
      if column > 0 { offerWord(row, column, token) }
    }
    // At the passage's first word a way may begin in any row.
    if reachesPassageStart, columns > 1, !reach.contains(1) {
      offerWord(row, 1, token)
      if cost(row, 1) <= limit { reach = 1..<max(reach.upperBound, 2) }
    }
  }

  /// Whether the way to this cell has come into the passage's gap before `column`. It cannot begin
  /// there: what has nothing before the gap does not fill it.
  private func isInGap(_ row: Int, _ column: Int) -> Bool {
    guard column > 0, isGap(column - 1) else { return false }
    let step = origins[row * columns + column].step
    return step == .gapFilled
  }

  /// Whether the way to this cell ends with the passage's words, or with brackets after or instead
  /// of some of them.
  private func holdsWords(_ row: Int, _ column: Int) -> Bool {
    var (row, column) = (row, column)
    while row > 0, origins[row * columns + column].step == .bracket {
      (row, column) = (row - 1, Int(origins[row * columns + column].column))
    }
    switch origins[row * columns + column].step {
    case .match, .bracketedWord, .contraction, .leadingRunOn: return row > 0
    default: return false
    }
  }

  /// Whether the token is the passage's word at `column`, the first after a gap: whoever goes on
  /// with that word right away joins the two sides.
  private func isSame(_ token: Int, _ column: Int) -> Bool {
    column < words.count && sameness(token, column) == .match
  }

  /// Whether the passage goes on after its gap with this token and the next: they fill it no more.
  private func resumes(_ token: Int, _ column: Int) -> Bool {
    token + 1 < tokens.count && isSame(token, column) && isSame(token + 1, column + 1)
  }

  /// The steps that use up the passage's element before `column`.
  private mutating func offerWord(_ row: Int, _ column: Int, _ token: Int) {
    let diagonal = cost(token, column - 1)
    if isGap(column - 1) {
      guard holdsWords(token, column - 1), !isSame(token, column) else { return }
      offer(row, column, diagonal + Int32(AlignmentCosts.gapFilled), .gapFilled, from: column - 1)
      return
    }
    if diagonal > limit, column > 1 {
      // No way leads here from the element before.
    } else if let same = sameness(token, column - 1) {
      let extra = same == .match ? 0 : Int32(AlignmentCosts.bracketedWord)
      offer(row, column, diagonal + extra, same)
      if column == 1, reachesPassageStart, token > 0, token > 1 || !isDoubled(0),
        let loose = looseness(at: token + 1)
      {
        let lead = Int32(AlignmentCosts.runOn * min(token, 100) + loose)
        offer(row, column, lead + extra, .leadingRunOn)
      }
    } else {
      offerSubstitution(row, column, token, diagonal)
    }
    offerPairs(row, column, token)
  }

  private mutating func offerSubstitution(
    _ row: Int, _ column: Int, _ token: Int, _ diagonal: Int32
  ) {
    let weight = max(tokens[token].weight, words[column - 1].weight)
    let isKnown = tokens[token].id != Vocabulary.unknown
    func price(isAlike: Bool) -> Int32 {
      diagonal
        + Int32(AlignmentCosts.substitution(weight: weight, isAlike: isAlike, isKnown: isKnown))
    }
    // Letters are compared only where it makes a difference.
    guard price(isAlike: true) < min(cost(row, column), limit + 1) else { return }
    let isAlike =
      tokens[token].mayBeLike(words[column - 1])
      && WordLikeness.areAlike(letters(ofToken: token), letters(ofWord: column - 1))
    offer(row, column, price(isAlike: isAlike), .substitution)
  }

  /// What running on before the passage's first word costs beside, for the token after that word:
  /// nothing where it is the second word, and nil where the passage does not go on.
  private func looseness(at token: Int) -> Int? {
    guard token < tokens.count, words.count > 1 else { return nil }
    switch tokens[token].kind {
    case .ellipsis: return AlignmentCosts.looseRunOn
    case .bracket: return isGap(1) ? nil : AlignmentCosts.looseRunOn
    case .word, .bracketedWord, .gap: return !isGap(1) && sameness(token, 1) != nil ? 0 : nil
    }
  }

  /// Whether the token after `token` is the same word again: the passage's first or last word
  /// twice is doubled, and not quoted on.
  func isDoubled(_ token: Int) -> Bool {
    tokens[token].id != Vocabulary.unknown && tokens[token].id == tokens[token + 1].id
  }

  /// Whether a step from another cell would make a way to this one cheaper.
  @inline(__always)
  private func gains(
    _ row: Int, _ column: Int, _ oldRow: Int, _ oldColumn: Int, _ price: Int
  ) -> Bool {
    cost(oldRow, oldColumn) + Int32(price) < min(cost(row, column), limit + 1)
  }

  /// The steps of two tokens or two words.
  private mutating func offerPairs(_ row: Int, _ column: Int, _ token: Int) {
    let twoTokens = token > 0 && tokens[token - 1].isWord
    let twoWords = column > 1 && !isGap(column - 2)
    if twoTokens, twoWords, gains(row, column, row - 2, column - 2, AlignmentCosts.exchange),
      tokens[token].id == words[column - 2].id,
      tokens[token - 1].id == words[column - 1].id, tokens[token].id != tokens[token - 1].id,
      tokens[token].id != Vocabulary.unknown, tokens[token - 1].id != Vocabulary.unknown
    {
      offer(row, column, cost(row - 2, column - 2) + Int32(AlignmentCosts.exchange), .exchange)
    }
    if twoWords, gains(row, column, token, column - 2, AlignmentCosts.runTogether),
      joinsWords(token, column - 2)
    {
      offer(row, column, cost(token, column - 2) + Int32(AlignmentCosts.runTogether), .runTogether)
    }
    if twoTokens, gains(row, column, row - 2, column - 1, AlignmentCosts.runTogether),
      joinsTokens(column - 1, token - 1)
    {
      offer(
        row, column, cost(row - 2, column - 1) + Int32(AlignmentCosts.runTogether), .brokenApart)
    }
    if token > 1, tokens[token - 1].kind == .bracket, words[column - 1].hasApostrophe,
      Contractions.opens(
        letters(ofWord: column - 1), letters(ofToken: token - 2), letters(ofToken: token))
    {
      offer(
        row, column, cost(row - 3, column - 1) + Int32(AlignmentCosts.contractionAroundBracket),
        .contraction)
    }
  }

  /// Whether a token is the word at `column` and the next run together or contracted.
  private func joinsWords(_ token: Int, _ column: Int) -> Bool {
    let whole = tokens[token]
    let (first, second) = (words[column], words[column + 1])
    guard whole.hasApostrophe && whole.first == first.first || whole.mayJoin(first, second) else {
      return false
    }
    return WordLikeness.isJoinOrContraction(
      letters(ofToken: token), of: letters(ofWord: column), letters(ofWord: column + 1))
  }

  /// Whether a token and the next are the word at `column` broken apart or its contraction opened.
  private func joinsTokens(_ column: Int, _ token: Int) -> Bool {
    let whole = words[column]
    let (first, second) = (tokens[token], tokens[token + 1])
    guard whole.hasApostrophe && whole.first == first.first || whole.mayJoin(first, second) else {
      return false
    }
    return WordLikeness.isJoinOrContraction(
      letters(ofWord: column), of: letters(ofToken: token), letters(ofToken: token + 1))
  }

  private mutating func fillBracket(_ row: Int) {
    for column in 0..<columns {
      let base = cost(row - 1, column) + Int32(AlignmentCosts.bracket)
      for words in 0...min(5, columns - 1 - column) {
        if words > 0, isGap(column + words - 1) { break }
        offer(
          row, column + words, base + Int32(AlignmentCosts.bracketPerWord * words), .bracket,
          from: column)
      }
    }
  }

  private mutating func fillEllipsis(_ row: Int) {
    var best = Self.infinity
    var bestColumn = 0
    var cheapest = Self.infinity
    var cheapestColumn = 0
    let perWord = Int32(AlignmentCosts.ellipsisPerWord)
    for column in 0..<columns {
      let here = cost(row - 1, column)
      if here - perWord * Int32(column) <= best {
        best = here - perWord * Int32(column)
        bestColumn = column
      }
      if here < cheapest {
        cheapest = here
        cheapestColumn = column
      }
      offer(
        row, column, best + perWord * Int32(column) + Int32(AlignmentCosts.ellipsis), .ellipsis,
        from: bestColumn)
    }
    guard row > 1 else { return }
    for column in 0..<cheapestColumn {
      offer(
        row, column, cheapest + Int32(AlignmentCosts.ellipsisBackwards), .ellipsisBackwards,
        from: cheapestColumn)
    }
  }

  private mutating func fillDeletions(_ row: Int, _ reach: inout Range<Int>) {
    var column = reach.lowerBound
    while column + 1 < columns {
      column += 1
      let before = cost(row, column - 1)
      guard column < reach.upperBound || before <= limit else { break }
      if column == reach.upperBound { reach = reach.lowerBound..<column + 1 }
      if before > limit { continue }
      if isGap(column - 1) {
        offer(row, column, before + Int32(AlignmentCosts.gapJoined), .gapJoined)
      } else {
        let price = before + Int32(AlignmentCosts.deletion(weight: words[column - 1].weight))
        // Of two places for a missing word, “much” in “much, much”, the later is the natural one.
        if price == cost(row, column) {
          origins[row * columns + column] = Origin(step: .deletion, column: 0)
        }
        offer(row, column, price, .deletion)
      }
    }
  }

  private mutating func fillSilentOmissions(_ row: Int, _ reach: inout Range<Int>) {
    let cheapest = reach.reduce(Self.infinity) { min($0, cost(row, $1)) }
    guard cheapest + Int32(AlignmentCosts.silentOmission) <= limit else { return }
    reach = reach.lowerBound..<columns
    let perWord = Int32(AlignmentCosts.silentOmissionPerWord)
    var best = Self.infinity
    var bestColumn = 0
    for column in reach {
      offer(
        row, column, best + perWord * Int32(column) + Int32(AlignmentCosts.silentOmission),
        .silentOmission, from: bestColumn)
      let here = cost(row, column) - perWord * Int32(column)
      if here < best, origins[row * columns + column].step != .silentOmission {
        best = here
        bestColumn = column
      }
    }
  }
}
