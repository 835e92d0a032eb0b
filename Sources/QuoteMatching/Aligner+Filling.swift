/// Filling the table.
extension Aligner {
  func fill(_ table: inout AlignmentTable) {
    var bands = Bands(last: 0..<table.columns)
    for row in 1..<tokens.count + 1 {
      table.beginRow()
      var reach: Range<Int>
      switch tokens[row - 1].kind {
      case .word, .bracketedWord, .gap:
        reach = bands.inReach(of: table.columns)
        fillWord(row, &reach, &table)
      case .bracket:
        reach = 0..<table.columns
        fillBracket(row, &table)
      case .ellipsis:
        reach = 0..<table.columns
        fillEllipsis(row, &table)
      }
      fillDeletions(row, &reach, &table)
      fillSilentOmissions(row, &reach, &table)
      bands = Bands(
        last: band(within: reach, table), second: bands.last, third: bands.second)
      table.endRow(row)
    }
  }

  /// The columns, from the first to the last, that cost no more than the limit in the row that was
  /// filled last, in the one before and in the one before that.
  private struct Bands {
    let last: Range<Int>
    var second = 0..<0
    var third = 0..<0

    /// The columns that a word's steps may reach from these within the limit: from the last row the
    /// same column to the second after it, from the others those that two tokens lead to, and three.
    func inReach(of columns: Int) -> Range<Int> {
      var lower = columns
      var upper = 0
      func hold(_ band: Range<Int>, _ first: Int, _ last: Int) {
        guard !band.isEmpty else { return }
        lower = min(lower, band.lowerBound + first)
        upper = max(upper, band.upperBound + last)
      }
      hold(last, 0, 2)
      hold(second, 1, 2)
      hold(third, 1, 1)
      return lower < min(upper, columns) ? lower..<min(upper, columns) : 0..<0
    }
  }

  /// The columns of the row, from the first to the last, that cost no more than the limit.
  private func band(within reach: Range<Int>, _ table: AlignmentTable) -> Range<Int> {
    var lower = reach.lowerBound
    var upper = reach.upperBound
    while lower < upper, table.row(lower) > table.limit { lower += 1 }
    while upper > lower, table.row(upper - 1) > table.limit { upper -= 1 }
    return lower..<upper
  }

  // MARK: Words

  /// What the word of a row asks at every column alike.
  struct WordRow {
    let row: Int
    let token: Int
    let form: WordForm
    let insertion: Int32
    /// Whether the token before it is a word, too, and whether it is a bracket.
    let (followsWord, followsBracket): (Bool, Bool)

    init(_ row: Int, _ tokens: [WordForm]) {
      self.row = row
      token = row - 1
      form = tokens[token]
      insertion = Int32(AlignmentCosts.insertion(weight: Int(form.weight)))
      followsWord = token > 0 && tokens[token - 1].isWord
      followsBracket = token > 1 && tokens[token - 1].kind == .bracket
    }
  }

  private func fillWord(_ row: Int, _ reach: inout Range<Int>, _ table: inout AlignmentTable) {
    let word = WordRow(row, tokens)
    for column in reach where column < 2 || mayReach(column, word, table) {
      var way = AlignmentTable.Way()
      if column > 0, isGap(column - 1) {
        offerAtGap(word, column, &way, table)
      } else {
        way.offer(table.last(column) &+ word.insertion, .insertion, from: column)
        if column > 0 { offerWord(word, column, &way, table) }
      }
      table.set(row, column, way)
    }
    // At the passage's first word a way may begin in any row.
    if reachesPassageStart, table.columns > 1, !reach.contains(1) {
      var way = AlignmentTable.Way()
      offerWord(word, 1, &way, table)
      table.set(row, 1, way)
      if way.cost <= table.limit { reach = 1..<max(reach.upperBound, 2) }
    }
    if hasGaps { offerLeadingFill(word, &reach, &table) }
  }

  /// Whether a step of a word leads to a column from a cell that costs no more than the limit.
  @inline(__always)
  private func mayReach(_ column: Int, _ word: WordRow, _ table: AlignmentTable) -> Bool {
    let limit = table.limit
    if table.last(column) <= limit || table.last(column - 1) <= limit { return true }
    if table.last(column - 2) <= limit { return true }
    if table.second(column - 1) <= limit || table.second(column - 2) <= limit { return true }
    return word.followsBracket && table.third(column - 1) <= limit
  }

  /// The steps that use up the passage's word before `column`.
  @inline(__always)
  private func offerWord(
    _ word: WordRow, _ column: Int, _ way: inout AlignmentTable.Way, _ table: AlignmentTable
  ) {
    let token = word.token
    let diagonal = table.last(column - 1)
    if diagonal > table.limit, column > 1 {
      // No way leads here from the element before.
    } else if let same = sameness(of: word.form, column - 1) {
      let extra = same == .match ? 0 : Int32(AlignmentCosts.bracketedWord)
      way.offer(diagonal + extra, same)
      if column == 1, reachesPassageStart, token > 0, token > 1 || !isDoubled(0),
        let loose = looseness(at: token + 1)
      {
        let lead = Int32(AlignmentCosts.runOn * min(token, 100) + loose)
        way.offer(lead + extra, .leadingRunOn)
      }
    } else {
      offerSubstitution(word, column, diagonal, &way, within: table.limit)
    }
    offerPairs(word, column, &way, table)
  }

  @inline(__always)
  private func offerSubstitution(
    _ word: WordRow, _ column: Int, _ diagonal: Int32, _ way: inout AlignmentTable.Way,
    within limit: Int32
  ) {
    let other = words[column - 1]
    let weight = Int(max(word.form.weight, other.weight))
    let isKnown = word.form.id != Vocabulary.unknown
    func price(isAlike: Bool) -> Int32 {
      diagonal
        + Int32(AlignmentCosts.substitution(weight: weight, isAlike: isAlike, isKnown: isKnown))
    }
    // Letters are compared only where it makes a difference.
    guard price(isAlike: true) < min(way.cost, limit + 1) else { return }
    let isAlike =
      word.form.mayBeLike(other)
      && WordLikeness.areAlike(letters(ofToken: word.token), letters(ofWord: column - 1))
    way.offer(price(isAlike: isAlike), .substitution)
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

  // MARK: Pairs of words

  /// The steps of two tokens or two words. Letters are compared only where such a step would make
  /// the way cheaper.
  @inline(__always)
  private func offerPairs(
    _ word: WordRow, _ column: Int, _ way: inout AlignmentTable.Way, _ table: AlignmentTable
  ) {
    let token = word.token
    let twoWords = column > 1 && !isGap(column - 2)
    if twoWords, word.followsWord {
      let price = table.second(column - 2) + Int32(AlignmentCosts.exchange)
      if price < way.cost, price <= table.limit, isExchange(token, column - 1) {
        way.offer(price, .exchange)
      }
    }
    if twoWords {
      let price = table.last(column - 2) + Int32(AlignmentCosts.runTogether)
      if price < way.cost, price <= table.limit, joinsWords(token, column - 2) {
        way.offer(price, .runTogether)
      }
    }
    if word.followsWord {
      let price = table.second(column - 1) + Int32(AlignmentCosts.runTogether)
      if price < way.cost, price <= table.limit, joinsTokens(column - 1, token - 1) {
        way.offer(price, .brokenApart)
      }
    }
    if word.followsBracket, words[column - 1].hasApostrophe,
      Contractions.opens(
        letters(ofWord: column - 1), letters(ofToken: token - 2), letters(ofToken: token))
    {
      way.offer(
        table.third(column - 1) + Int32(AlignmentCosts.contractionAroundBracket),
        .contraction)
    }
  }

  /// Whether a token and the one before are the words at `column` and before it, the other way round.
  private func isExchange(_ token: Int, _ column: Int) -> Bool {
    let (first, second) = (tokens[token - 1].id, tokens[token].id)
    return second == words[column - 1].id && first == words[column].id && first != second
      && first != Vocabulary.unknown && second != Vocabulary.unknown
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

  // MARK: Brackets, ellipses and what is left out

  private func fillBracket(_ row: Int, _ table: inout AlignmentTable) {
    for column in 0..<table.columns {
      let base = table.last(column) + Int32(AlignmentCosts.bracket)
      for words in 0...min(5, table.columns - 1 - column) {
        if words > 0, isGap(column + words - 1) { break }
        table.offer(
          row, column + words, base + Int32(AlignmentCosts.bracketPerWord * words), .bracket,
          from: column)
      }
    }
  }

  private func fillEllipsis(_ row: Int, _ table: inout AlignmentTable) {
    var best = AlignmentTable.infinity
    var bestColumn = 0
    var cheapest = AlignmentTable.infinity
    var cheapestColumn = 0
    let perWord = Int32(AlignmentCosts.ellipsisPerWord)
    for column in 0..<table.columns {
      let here = table.last(column)
      if here - perWord * Int32(column) <= best {
        best = here - perWord * Int32(column)
        bestColumn = column
      }
      if here < cheapest {
        cheapest = here
        cheapestColumn = column
      }
      table.offer(
        row, column, best + perWord * Int32(column) + Int32(AlignmentCosts.ellipsis), .ellipsis,
        from: bestColumn)
    }
    guard row > 1 else { return }
    for column in 0..<cheapestColumn {
      table.offer(
        row, column, cheapest + Int32(AlignmentCosts.ellipsisBackwards), .ellipsisBackwards,
        from: cheapestColumn)
    }
  }

  private func fillDeletions(
    _ row: Int, _ reach: inout Range<Int>, _ table: inout AlignmentTable
  ) {
    let limit = table.limit
    var column = reach.lowerBound
    while column + 1 < table.columns {
      column += 1
      let before = table.row(column - 1)
      guard column < reach.upperBound || before <= limit else { break }
      if column == reach.upperBound { reach = reach.lowerBound..<column + 1 }
      if before > limit { continue }
      if isGap(column - 1) {
        table.offer(row, column, before + Int32(AlignmentCosts.gapJoined), .gapJoined)
      } else {
        let price =
          before + Int32(AlignmentCosts.deletion(weight: Int(words[column - 1].weight)))
        // Of two places for a missing word, “much” in “much, much”, the later is the natural one.
        if price == table.row(column) { table.prefer(.deletion, row, column) }
        table.offer(row, column, price, .deletion)
      }
    }
  }

  private func fillSilentOmissions(
    _ row: Int, _ reach: inout Range<Int>, _ table: inout AlignmentTable
  ) {
    var cheapest = AlignmentTable.infinity
    for column in reach { cheapest = min(cheapest, table.row(column)) }
    guard cheapest + Int32(AlignmentCosts.silentOmission) <= table.limit else { return }
    reach = reach.lowerBound..<table.columns
    let perWord = Int32(AlignmentCosts.silentOmissionPerWord)
    var best = AlignmentTable.infinity
    var bestColumn = 0
    for column in reach {
      table.offer(
        row, column, best + perWord * Int32(column) + Int32(AlignmentCosts.silentOmission),
        .silentOmission, from: bestColumn)
      let here = table.row(column) - perWord * Int32(column)
      if here < best, table.step(row, column) != .silentOmission {
        best = here
        bestColumn = column
      }
    }
  }
}
