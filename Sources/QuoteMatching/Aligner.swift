/// Aligns a quotation with a stretch of one passage by dynamic programming.
///
/// A semi-global alignment (Sellers 1980) over words instead of letters: the quotation may begin
/// and end at any word of the passage. Beside the usual steps it knows what style guides allow in
/// a quotation, see ``AlignmentStep``. Memory is tokens × words, and so is time at most: of the table
/// only the cells are filled that cost no more than a limit (Ukkonen 1985), which is raised until
/// the whole way lies within it.
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
  let hasGaps: Bool
  let columns: Int
  var costs: [Int32]
  var origins: [Origin]
  /// What costs more is left out: no way that costs less leads through it.
  private(set) var limit: Int32 = 0
  /// The columns, from the first to the last, that cost no more than the limit in the row that was
  /// filled last, in the one before and in the one before that.
  var bands: (last: Range<Int>, second: Range<Int>, third: Range<Int>)

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
    for limit in AlignmentCosts.limits {
      let alignment = aligner.align(within: limit)
      if alignment.cost <= limit { return alignment }
      aligner.clear()
    }
    return aligner.align(within: infinity)
  }

  private mutating func align(within limit: Int32) -> Alignment {
    self.limit = limit
    bands = (0..<columns, 0..<0, 0..<0)
    fill()
    return trace()
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
    bands = (0..<columns, 0..<0, 0..<0)
  }

  /// Empties the table but for its first row.
  private mutating func clear() {
    for cell in columns..<costs.count { costs[cell] = Self.infinity }
    for cell in columns..<origins.count { origins[cell] = Origin(step: .start, column: 0) }
  }

  func isGap(_ column: Int) -> Bool { hasGaps && words[column].kind == .gap }

  func letters(ofToken token: Int) -> ArraySlice<UInt8> {
    tokenLetters[tokens[token].letters]
  }

  func letters(ofWord column: Int) -> ArraySlice<UInt8> {
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
}
