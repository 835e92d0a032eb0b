/// Reads slips, verdict and evidence off an alignment.
struct Comparer {
  private let query: Query
  private let passage: PassageWords
  private let alignment: Alignment
  private let words: [Token]
  private var slips: [Slip] = []
  private var isAdapted = false
  private var evidence = Evidence()
  private var run = 0

  static func compare(_ query: Query, _ alignment: Alignment, _ passage: PassageWords) -> Comparison
  {
    var comparer = Comparer(query, alignment, passage)
    comparer.readSteps()
    return comparer.result()
  }

  /// Reads an alignment with its edges settled. How sure it is that the passage is meant does not
  /// depend on which account of a wrong word is given.
  static func compareSettled(
    _ query: Query, _ alignment: Alignment, _ passage: PassageWords
  ) -> Comparison {
    let read = compare(query, alignment, passage)
    let edges = AlignmentEdges(query: query, passage: passage)
    guard let settled = edges.settled(alignment) else { return read }
    return compare(query, settled, passage).with(evidence: read.evidence)
  }

  private init(_ query: Query, _ alignment: Alignment, _ passage: PassageWords) {
    self.query = query
    self.alignment = alignment
    self.passage = passage
    words = passage.text.tokens
  }

  private var tokens: [Token] { query.text.tokens }

  private func result() -> Comparison {
    var verdict = isAdapted ? Comparison.Verdict.adapted : .verbatim
    for slip in slips { verdict = max(verdict, slip.kind.isOfWords ? .misquoted : .repunctuated) }
    return Comparison(
      passage: alignment.passage, verdict: verdict, slips: slips,
      omissions: Omission.all(in: alignment.steps, of: tokens, from: words), extent: extent(),
      evidence: evidence, alignment: alignment, text: passage.text)
  }

  private func extent() -> Range<Int> {
    let steps = alignment.steps
    guard let first = steps.lazy.compactMap({ $0.matchedPair?.word }).first,
      let last = steps.reversed().lazy.compactMap({ $0.matchedPair?.word }).first, first <= last
    else { return 0..<0 }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }

  // MARK: Steps

  private mutating func readSteps() {
    let steps = alignment.steps
    var next = 0
    while next < steps.count {
      let step = steps[next]
      if step.isSlip {
        let end = steps[next...].firstIndex { !$0.isSlip } ?? steps.count
        let matched = evidence.matchedWords
        readHunk(next..<end)
        // Only a word that sounds the same leaves a run whole.
        run = end - next == 1 && evidence.matchedWords == matched + 1 ? run + 1 : 0
        evidence.longestRun = max(evidence.longestRun, run)
        next = end
        continue
      }
      read(step, after: steps[..<next])
      next += 1
    }
    countMovedWords()
    countContractionsAroundWords()
  }

  /// A word that is added in one place and missing in another is the passage's, and one slip:
  /// “Very well, that meant sometimes”.
  private mutating func countMovedWords() {
    var missing = alignment.steps.compactMap { step -> Int? in
      if case .deletion(let word) = step { word } else { nil }
    }
    guard !missing.isEmpty else { return }
    for case .insertion(let token) in alignment.steps where query.ids[token] != Vocabulary.unknown {
      guard let found = missing.firstIndex(where: { passage.id($0) == query.ids[token] }) else {
        continue
      }
      let weight = query.weights[token]
      missing.remove(at: found)
      evidence.matchedWords += 1
      evidence.matchedWeight += weight
      evidence.wrongWords -= 1
      evidence.wrongWeight += WordWeight.function - 2 * weight
    }
  }

  /// So far apart the two words of an opened contraction stand at most.
  private static let longestOpening = 3

  /// A contraction that is opened around a word is one slip, like any other that is opened: “why do we
  /// not say it”.
  private mutating func countContractionsAroundWords() {
    // Its two words are a slip each.
    guard slips.count > 1 else { return }
    let steps = alignment.steps
    for (number, step) in steps.enumerated() {
      guard case .substitution(let first, let word) = step, words[word].kind == .word else {
        continue
      }
      for later in steps[(number + 1)...].prefix(Self.longestOpening) {
        guard case .insertion(let second) = later,
          Contractions.opens(passage.letters(word), query.letters(first), query.letters(second))
        else { continue }
        let weight = weight(ofWord: word)
        evidence.matchedWords += 1
        evidence.matchedWeight += weight
        evidence.wrongWords -= 2
        evidence.wrongWeight -=
          max(query.weights[first], weight) + query.weights[second] - weight / 2
        break
      }
    }
  }

  private mutating func read(_ step: AlignmentStep, after steps: ArraySlice<AlignmentStep>) {
    let previous = steps.last
    switch step {
    case .match(let token, let word):
      countMatch(token)
      compareMarks(token, word, after: steps)
      compareCase(token, word, after: previous)
    case .bracketedWord(let token, let word):
      countMatch(token)
      compareMarks(token, word, after: steps)
      isAdapted = true
      countBrackets(in: token)
    case .contractionAroundBracket(let token, let word):
      countMatch(token)
      compareMarks(token, word, after: steps)
      isAdapted = true
      evidence.alterations += 1
    case .bracket:
      isAdapted = true
      evidence.alterations += 1
      run = 0
    case .ellipsis(let token, let left):
      readEllipsis(token, left, after: previous)
    case .ellipsisBackwards:
      isAdapted = true
      evidence.alterations += 1
      run = 0
    case .gapFilled, .runOn:
      evidence.unjudgedWords += 1
      run = 0
    default:
      break
    }
  }

  /// Brackets in a word say less against it where it is the passage's word all the same: “[t]he”.
  private mutating func countBrackets(in token: Int) {
    let isWholeWord = query.ids[token] != Vocabulary.unknown
    evidence.alterations = isWholeWord ? max(evidence.alterations, 1) : evidence.alterations + 1
  }

  private mutating func countMatch(_ token: Int) {
    let weight = query.weights[token]
    evidence.matchedWords += 1
    evidence.matchedWeight += weight
    if weight >= WordWeight.rare { evidence.matchedRareWords += 1 }
    evidence.tokens = (evidence.tokens.isEmpty ? token : evidence.tokens.lowerBound)..<token + 1
    run += 1
    evidence.longestRun = max(evidence.longestRun, run)
  }

  /// An ellipsis alters the quotation, except where the passage has one itself: a pause, a gap.
  private mutating func readEllipsis(
    _ token: Int, _ left: Range<Int>, after previous: AlignmentStep?
  ) {
    let hasAnchor = previous?.matchedPair != nil || previous?.isBracket == true
    let inside = hasAnchor && token + 1 < tokens.count
    let keepsPause =
      inside && left.isEmpty && left.lowerBound < words.count
      && words[left.lowerBound].marks.contains(.ellipsis)
    let keepsGap = inside && left.count == 1 && words[left.lowerBound].kind == .gap
    if !keepsPause, !keepsGap {
      isAdapted = true
      evidence.alterations += 1
      run = 0
    }
  }

  private mutating func compareCase(_ token: Int, _ word: Int, after previous: AlignmentStep?) {
    let quoted = tokens[token].letterCase
    let canonical = words[word].letterCase
    guard quoted != canonical else { return }
    if quoted.hasUpperInside == canonical.hasUpperInside {
      if words[word].marks.contains(.lineBreak) { return }
      guard let previous, previous.matchedPair != nil || previous.isSlip else {
        isAdapted = true
        return
      }
    }
    // A word that is wrong beside it already has its slip; the capital goes with the words.
    let range = tokens[token].range
    slips.append(
      Slip(
        kind: .capital, quoted: range, canonical: words[word].range, shown: range,
        replaced: range, replacement: words[word].range))
  }

  /// Compares the marks before a word with the passage's, where the word before is also the
  /// passage's.
  private mutating func compareMarks(
    _ token: Int, _ word: Int, after steps: ArraySlice<AlignmentStep>
  ) {
    guard let previous = steps.last else { return }
    let quoted: Marks
    let first: Int
    switch previous {
    case .match(let before, let beforeWord) where beforeWord == word - 1:
      (quoted, first) = (tokens[token].marks, before)
    case .bracketedWord(let before, let beforeWord) where beforeWord == word - 1:
      (quoted, first) = (tokens[token].marks, before)
    case .ellipsis(let dots, let left)
    where left.isEmpty && steps.dropLast().last?.matchedPair?.word == word - 1
      && words[word].marks.contains(.ellipsis):
      var marks = tokens[dots].marks
      marks.append(.ellipsis)
      (quoted, first) = (marks + tokens[token].marks, dots - 1)
    default:
      return
    }
    guard !areSame(quoted, words[word].marks) else { return }
    let between = tokens[first].range.upperBound..<tokens[token].range.lowerBound
    let canonical = words[word - 1].range.upperBound..<words[word].range.lowerBound
    let isHyphen =
      words[word].marks.isOnlyDash(in: passage.text.bytes, canonical)
      || quoted.isOnlyDash(in: query.text.bytes, between)
    slips.append(
      Slip(
        kind: isHyphen ? .hyphen : .punctuation, quoted: between, canonical: canonical,
        shown: tokens[first].range.lowerBound..<tokens[token].range.upperBound,
        replaced: between, replacement: canonical))
  }

  private func areSame(_ quoted: Marks, _ canonical: Marks) -> Bool {
    quoted.areRight(for: canonical)
      || canonical.contains(.lineBreak) && quoted == canonical.without(.lineBreak)
  }

  // MARK: Slips of words

  /// A maximal run of steps at which the words differ.
  private mutating func readHunk(_ range: Range<Int>) {
    let steps = alignment.steps[range]
    let hunk = Hunk(alignment.steps, range, of: query.text, with: passage.text)
    let namer = SlipNamer(query: query, passage: passage)
    let kind = namer.kind(of: hunk, steps: steps)
    slips.append(hunk.slip(kind: kind))
    for case .silentOmission(let words) in steps {
      evidence.omittedWords = max(evidence.omittedWords, words.count)
    }
    guard kind == .wrongWord, range.count > 1 else {
      return count(hunk.tokens, hunk.words, kind)
    }
    // Several slips side by side are one to mend; those that keep most of a word are told apart.
    var tokens: [Int] = []
    var words: [Int] = []
    for step in range {
      let part = Hunk(alignment.steps, step..<step + 1, of: query.text, with: passage.text)
      let kind = namer.kind(of: part, steps: alignment.steps[step..<step + 1])
      if kind.keepsWord {
        count(part.tokens, part.words, kind)
      } else {
        tokens += part.tokens
        words += part.words
      }
    }
    if !tokens.isEmpty || !words.isEmpty { count(tokens, words, .wrongWord) }
  }

  /// What a slip says against the passage, and what for it all the same.
  private mutating func count(
    _ tokens: some Collection<Int>, _ words: some Collection<Int>, _ kind: Slip.Kind
  ) {
    let quoted = tokens.reduce(0) { $0 + query.weights[$1] }
    // Words left out in plenty are one fault.
    let canonical = words.prefix(3).reduce(0) { $0 + weight(ofWord: $1) }
    switch kind {
    case .exchangedWords:
      evidence.matchedWords += 2
      evidence.matchedWeight += quoted
      evidence.wrongWords += 1
      evidence.wrongWeight += WordWeight.function
    case .lostApostrophe, .openedContraction, .closedContraction:
      // It is the same word to whoever hears it.
      evidence.matchedWords += 1
      evidence.matchedWeight += canonical
      evidence.wrongWeight += canonical / 2
    case .misspeltWord, .cutOffWord, .wordsRunTogether, .wordBrokenApart:
      evidence.matchedWeight += canonical / 2
      evidence.nearWords += 1
      evidence.nearWeight += canonical
      evidence.wrongWords += 1
      evidence.wrongWeight += canonical / 2
    case .silentOmission:
      evidence.wrongWords += min(words.count, 3)
      evidence.wrongWeight += min(canonical, WordWeight.rare)
    default:
      evidence.wrongWords += max(tokens.count, min(words.count, 3))
      evidence.wrongWeight += max(quoted, canonical)
    }
  }

  private func weight(ofWord word: Int) -> Int {
    let id = passage.id(word)
    return id == Vocabulary.unknown ? WordWeight.rare : passage.lexicon.weight(of: id)
  }
}

extension AlignmentStep {
  /// Token and word, where the token is the word.
  var matchedPair: (token: Int, word: Int)? {
    switch self {
    case .match(let token, let word), .bracketedWord(let token, let word),
      .contractionAroundBracket(let token, let word):
      (token, word)
    default: nil
    }
  }

  var isBracket: Bool {
    if case .bracket = self { true } else { false }
  }

  /// Whether words differ here.
  var isSlip: Bool {
    switch self {
    case .substitution, .insertion, .deletion, .silentOmission, .exchange, .runTogether,
      .brokenApart, .gapJoined:
      true
    case .match, .bracketedWord, .bracket, .contractionAroundBracket, .ellipsis,
      .ellipsisBackwards, .gapFilled, .runOn:
      false
    }
  }
}

extension Marks {
  /// Whether the marks are one hyphen with no space around it.
  fileprivate func isOnlyDash(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: "-")
  }
}
