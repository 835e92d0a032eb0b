/// Words that stand where the passage leaves some out: nothing can be said of them.
extension Aligner {
  /// The steps behind a gap of the passage.
  @inline(never)
  func offerAtGap(
    _ word: WordRow, _ column: Int, _ way: inout AlignmentTable.Way, _ table: AlignmentTable
  ) {
    let token = word.token
    let above = table.last(column)
    if table.step(token, column) == .gapFilled, !resumes(token, column) {
      way.offer(above + Int32(AlignmentCosts.gapFilled), .gapFilled, from: column)
    } else {
      way.offer(above + word.insertion, .insertion, from: column)
    }
    guard holdsWords(token, column - 1, table), !isSame(token, column) else { return }
    way.offer(
      table.last(column - 1) + Int32(AlignmentCosts.gapFilled), .gapFilled, from: column - 1)
  }

  /// Whether the way to this cell ends with the passage's words, or with brackets after or instead
  /// of some of them.
  private func holdsWords(_ row: Int, _ column: Int, _ table: AlignmentTable) -> Bool {
    var (row, column) = (row, column)
    while row > 0, table.step(row, column) == .bracket {
      (row, column) = (row - 1, table.column(before: row, column))
    }
    switch table.step(row, column) {
    case .match, .bracketedWord, .contraction, .leadingRunOn, .leadingFill: return row > 0
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

  /// At the passage's first word behind a gap a way may begin in any row, too: the words before it fill
  /// the gap, so that nothing can be said of them.
  @inline(never)
  func offerLeadingFill(
    _ word: WordRow, _ reach: inout Range<Int>, _ table: inout AlignmentTable
  ) {
    let token = word.token
    guard token > 1, token + 1 < tokens.count else { return }
    for column in 2..<max(table.columns - 1, 2)
    where isGap(column - 2) && !isGap(column) && sameness(token + 1, column) != nil {
      guard let same = sameness(of: word.form, column - 1) else { continue }
      let price =
        Int32(AlignmentCosts.gapFilled * min(token, 100))
        + (same == .match ? 0 : Int32(AlignmentCosts.bracketedWord))
      guard price <= table.limit, price < table.row(column), fills(0..<token, column - 2) else {
        continue
      }
      table.offer(word.row, column, price, .leadingFill)
      reach = min(reach.lowerBound, column)..<max(reach.upperBound, column + 1)
    }
  }

  /// Whether the quotation's first words may stand in a gap: two at least, and no attempt at what the
  /// passage has before the gap or behind it.
  private func fills(_ first: Range<Int>, _ gap: Int) -> Bool {
    let own = tokens[first.lowerBound].kind == .ellipsis ? first.dropFirst() : first
    guard own.count >= 2, own.allSatisfy({ tokens[$0].isWord }) else { return false }
    if gap > 0, sameness(own.upperBound - 1, gap - 1) != nil { return false }
    return !own.dropLast().contains { token in
      words.indices.dropLast().contains { column in
        sameness(token, column) != nil && sameness(token + 1, column + 1) != nil
      }
    }
  }
}
