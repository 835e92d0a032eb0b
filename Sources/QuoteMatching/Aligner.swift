/// Aligns a quotation with a stretch of one passage by dynamic programming.
///
/// A semi-global alignment (Sellers 1980) over words instead of letters: the quotation may begin
/// and end at any word of the passage. Beside the usual steps it knows what style guides allow in
/// a quotation, see ``AlignmentStep``. Time and memory are tokens × words.
struct Aligner {
  let passage: Int
  /// The first element of the passage that takes part, counted from its beginning.
  let offset: Int
  let tokens: [WordForm]
  let words: [WordForm]
  let tokenLetters: [UInt8]
  let wordLetters: [UInt8]
  /// The letters of each column's word as it is spelt, where the quotation has a word with letters
  /// in brackets; else empty.
  private let spellings: [[UInt8]]
  let reachesPassageStart: Bool
  let reachesPassageEnd: Bool
  /// Whether the passage leaves words out itself; most do not.
  private let hasGaps: Bool
  let columns: Int
  private(set) var costs: [Int32]
  private(set) var origins: [Origin]

  /// How a cell was reached: which step, and for a jump from which column.
  struct Origin {
    var step: StepKind
    var column: Int32
  }

  enum StepKind: UInt8 {
    case start, match, bracketedWord, substitution, insertion, deletion, silentOmission, exchange
    case runTogether, brokenApart, bracket, contraction, ellipsis, ellipsisBackwards, gapFilled
    case gapJoined, leadingRunOn
  }

  /// Larger than any sum of costs, and far from overflow.
  static let infinity: Int32 = .max / 4

  /// - Parameters:
  ///   - window: the elements of the passage that may take part.
  ///   - mayRunOn: whether words before the passage's first and after its last go unjudged.
  static func align(
    _ query: Query, with passage: PassageWords, window: Range<Int>, mayRunOn: Bool = true
  ) -> Alignment {
    var aligner = Aligner(query, passage, window, mayRunOn)
    aligner.fill()
    return aligner.trace()
  }

  private init(
    _ query: Query, _ passage: PassageWords, _ window: Range<Int>, _ mayRunOn: Bool
  ) {
    let text = passage.text
    self.passage = passage.passage
    offset = window.lowerBound
    reachesPassageStart = mayRunOn && window.lowerBound == 0
    reachesPassageEnd = mayRunOn && window.upperBound == text.tokens.count
    tokens = query.text.tokens.indices.map { number in
      WordForm(
        query.text.tokens[number], in: query.text, id: query.ids[number],
        weight: query.weights[number])
    }
    words = window.map { number in
      let id = passage.id(number)
      return WordForm(
        text.tokens[number], in: text, id: id,
        weight: id == Vocabulary.unknown ? 0 : passage.lexicon.weight(of: id))
    }
    tokenLetters = query.text.folded
    wordLetters = text.folded
    let hasBracketedWord = tokens.contains { $0.isWord && $0.kind != .word }
    spellings =
      hasBracketedWord
      ? window.map { Tokenizer.letters(of: text.bytes, text.tokens[$0].range) } : []
    hasGaps = words.contains { $0.kind == .gap }
    columns = window.count + 1
    let cells = (tokens.count + 1) * columns
    costs = [Int32](repeating: Self.infinity, count: cells)
    origins = [Origin](repeating: Origin(step: .start, column: 0), count: cells)
    for column in 0..<columns { costs[column] = 0 }
  }

  private func isGap(_ column: Int) -> Bool { hasGaps && words[column].kind == .gap }

  private func letters(ofToken token: Int) -> ArraySlice<UInt8> {
    tokenLetters[tokens[token].letters]
  }

  private func letters(ofWord column: Int) -> ArraySlice<UInt8> {
    wordLetters[words[column].letters]
  }

  /// Whether the token is the passage's word at `column`, or may stand for it by its brackets.
  func sameness(_ token: Int, _ column: Int) -> StepKind? {
    if tokens[token].id == words[column].id, tokens[token].id != Vocabulary.unknown {
      if case .bracketedWord = tokens[token].kind { return .bracketedWord }
      return .match
    }
    guard case .bracketedWord(let before, let after) = tokens[token].kind, !isGap(column),
      before + after >= 2
    else { return nil }
    // Of “modelled” the bracket may keep the British letters, “modell[ing]”, or the American.
    let fits =
      fits(token, before, after, letters(ofWord: column))
      || fits(token, before, after, spellings[column][...])
    return fits ? .bracketedWord : nil
  }

  /// Whether `word` has the letters of the token that stand before and after its brackets.
  private func fits(_ token: Int, _ before: Int, _ after: Int, _ word: ArraySlice<UInt8>) -> Bool {
    let outer = letters(ofToken: token)
    return word.count >= before + after && word.starts(with: outer.prefix(before))
      && word.suffix(after).elementsEqual(outer.suffix(after))
  }

  // MARK: Filling the table

  private mutating func fill() {
    for row in 1..<tokens.count + 1 {
      switch tokens[row - 1].kind {
      case .word, .bracketedWord, .gap: fillWord(row)
      case .bracket: fillBracket(row)
      case .ellipsis: fillEllipsis(row)
      }
      fillDeletions(row)
      fillSilentOmissions(row)
    }
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

  private mutating func fillWord(_ row: Int) {
    let token = row - 1
    let insertion = Int32(AlignmentCosts.insertion(weight: tokens[token].weight))
    for column in 0..<columns {
      let staysInGap = hasGaps && isInGap(token, column) && !resumes(token, column)
      offer(
        row, column,
        cost(token, column) + (staysInGap ? Int32(AlignmentCosts.gapFilled) : insertion),
        staysInGap ? .gapFilled : .insertion, from: column)
      if column > 0 { offerWord(row, column, token) }
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
    if let same = sameness(token, column - 1) {
      let extra = same == .match ? 0 : Int32(AlignmentCosts.bracketedWord)
      offer(row, column, diagonal + extra, same)
      if column == 1, reachesPassageStart, token > 0, token > 1 || !isDoubled(0),
        let loose = looseness(at: token + 1)
      {
        let lead = Int32(AlignmentCosts.runOn * min(token, 100) + loose)
        offer(row, column, lead + extra, .leadingRunOn)
      }
    } else {
      let isAlike =
        tokens[token].mayBeLike(words[column - 1])
        && WordLikeness.areAlike(letters(ofToken: token), letters(ofWord: column - 1))
      let price = AlignmentCosts.substitution(
        weight: max(tokens[token].weight, words[column - 1].weight), isAlike: isAlike,
        isKnown: tokens[token].id != Vocabulary.unknown)
      offer(row, column, diagonal + Int32(price), .substitution)
    }
    offerPairs(row, column, token)
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

  /// The steps of two tokens or two words.
  private mutating func offerPairs(_ row: Int, _ column: Int, _ token: Int) {
    let twoTokens = token > 0 && tokens[token - 1].isWord
    let twoWords = column > 1 && !isGap(column - 2)
    if twoTokens, twoWords, tokens[token].id == words[column - 2].id,
      tokens[token - 1].id == words[column - 1].id, tokens[token].id != tokens[token - 1].id,
      tokens[token].id != Vocabulary.unknown, tokens[token - 1].id != Vocabulary.unknown
    {
      offer(row, column, cost(row - 2, column - 2) + Int32(AlignmentCosts.exchange), .exchange)
    }
    if twoWords, joinsWords(token, column - 2) {
      offer(row, column, cost(token, column - 2) + Int32(AlignmentCosts.runTogether), .runTogether)
    }
    if twoTokens, joinsTokens(column - 1, token - 1) {
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

  private mutating func fillDeletions(_ row: Int) {
    for column in 1..<max(columns, 1) {
      let before = cost(row, column - 1)
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

  private mutating func fillSilentOmissions(_ row: Int) {
    let perWord = Int32(AlignmentCosts.silentOmissionPerWord)
    var best = Self.infinity
    var bestColumn = 0
    for column in 0..<columns {
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
