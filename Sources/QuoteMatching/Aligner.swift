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

  /// - Parameters:
  ///   - window: the elements of the passage that may take part.
  ///   - mayRunOn: whether words before the passage's first and after its last go unjudged.
  static func align(
    _ query: Query, with passage: PassageWords, window: Range<Int>, mayRunOn: Bool = true
  ) -> Alignment {
    let aligner = Aligner(query, passage, window, mayRunOn)
    var table = AlignmentTable(rows: query.count + 1, columns: window.count + 1)
    for limit in AlignmentCosts.limits {
      let alignment = aligner.align(within: limit, &table)
      if alignment.cost <= limit { return alignment }
    }
    return aligner.align(within: AlignmentTable.infinity, &table)
  }

  private func align(within limit: Int32, _ table: inout AlignmentTable) -> Alignment {
    table.begin(within: limit)
    fill(&table)
    return trace(table)
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
      WordForm(
        text.tokens[number], in: text, id: passage.id(number), weight: passage.weight(number))
    }
    tokenLetters = query.text.folded
    wordLetters = text.folded
    let hasBracketedWord = tokens.contains { $0.kind == .bracketedWord }
    spellings =
      hasBracketedWord
      ? window.map { Tokenizer.letters(of: text.bytes, text.tokens[$0].range) } : []
    hasGaps = words.contains { $0.kind == .gap }
  }

  func isGap(_ column: Int) -> Bool { hasGaps && words[column].kind == .gap }

  func letters(ofToken token: Int) -> ArraySlice<UInt8> {
    tokenLetters[tokens[token].letters]
  }

  func letters(ofWord column: Int) -> ArraySlice<UInt8> {
    wordLetters[words[column].letters]
  }

  /// Whether the token is the passage's word at `column`, or may stand for it by its brackets.
  func sameness(_ token: Int, _ column: Int) -> AlignmentTable.StepKind? {
    sameness(of: tokens[token], column)
  }

  /// Whether a token of this form is.
  @inline(__always)
  func sameness(of form: WordForm, _ column: Int) -> AlignmentTable.StepKind? {
    guard form.kind != .bracketedWord else { return samenessInBrackets(of: form, column) }
    return form.id == words[column].id && form.id != Vocabulary.unknown ? .match : nil
  }

  private func samenessInBrackets(of form: WordForm, _ column: Int) -> AlignmentTable.StepKind? {
    if form.id == words[column].id, form.id != Vocabulary.unknown { return .bracketedWord }
    guard !isGap(column), form.lettersBefore + form.lettersAfter >= 2 else { return nil }
    // Of “modelled” the bracket may keep the British letters, “modell[ing]”, or the American.
    let fits = fits(form, letters(ofWord: column)) || fits(form, spellings[column][...])
    return fits ? .bracketedWord : nil
  }

  /// Whether `word` has the letters of the token that stand before and after its brackets.
  private func fits(_ form: WordForm, _ word: ArraySlice<UInt8>) -> Bool {
    let (before, after) = (Int(form.lettersBefore), Int(form.lettersAfter))
    let outer = tokenLetters[form.letters]
    return word.count >= before + after && word.starts(with: outer.prefix(before))
      && word.suffix(after).elementsEqual(outer.suffix(after))
  }
}
