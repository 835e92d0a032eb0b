import EssaySyntax
import EssayText

/// An author or a work that an essay names.
struct WorkMention: Sendable, Equatable {
  enum Meaning: Sendable, Equatable {
    /// By its number in ``WorkTable``.
    case author(Int)
    case work(Int)
  }

  let meaning: Meaning
  /// Of the block's text, without emphasis, quotation marks or a possessive ending.
  let range: ByteRange
  /// Whether a name has more than a surname.
  let isFullName: Bool
  /// Whether a title is unmistakable: emphasised, in quotation marks or of several words.
  let isClearTitle: Bool

  var author: Int? { if case .author(let number) = meaning { number } else { nil } }
  var work: Int? { if case .work(let number) = meaning { number } else { nil } }
}

/// A block's tokens with the authors and works that it names as one token each.
///
/// A reading of its own, beside the one that all else rests on, so that whatever an essay says of
/// other books changes nothing in how the rest of it is understood.
struct WorkReading: Sendable {
  private(set) var tokens: [ProseToken]
  /// By the number of the token.
  private(set) var mentions: [Int: WorkMention] = [:]

  /// The token of a quotation, by its number among the block's; nil where it has none, or where it
  /// is a title.
  func token(ofQuotation number: Int) -> Int? {
    number < tokenOfQuotation.count ? tokenOfQuotation[number] : nil
  }

  private var tokenOfQuotation: [Int?]

  fileprivate init(_ tokens: [ProseToken], _ tokenOfQuotation: [Int?]) {
    self.tokens = tokens
    self.tokenOfQuotation = tokenOfQuotation
  }

  /// Begins a list of its own.
  fileprivate mutating func keep(_ beginning: ArraySlice<ProseToken>, capacity: Int) {
    tokens = []
    tokens.reserveCapacity(capacity)
    tokens += beginning
  }

  /// Ends the list.
  fileprivate mutating func placeQuotations() {
    tokenOfQuotation = tokens.indices(ofQuotations: tokenOfQuotation.count)
  }

  fileprivate mutating func append(_ tokens: ArraySlice<ProseToken>) {
    self.tokens += tokens
  }

  fileprivate mutating func append(_ token: ProseToken) {
    tokens.append(token)
  }

  /// Appends a name or a title as one token.
  fileprivate mutating func append(
    _ mention: WorkMention, _ range: ByteRange, isPossessive: Bool = false
  ) {
    let person: ProseToken.Person =
      switch mention.meaning {
      case .author(let number): .otherAuthor(number)
      case .work(let number): .work(number)
      }
    mentions[tokens.count] = mention
    tokens.append(
      ProseToken(
        kind: .name(person), range: range, word: "", isPossessive: isPossessive,
        isCapitalised: true))
  }

  /// Appends the name of a set's own author.
  fileprivate mutating func append(_ token: ProseToken, _ mention: WorkMention) {
    mentions[tokens.count] = mention
    tokens.append(token)
  }

  fileprivate mutating func removeLast() {
    tokens.removeLast()
    mentions[tokens.count] = nil
  }
}

/// Reads a block for the authors and works that it names.
struct WorkReader {
  private let tables: JudgingTables
  private let quotations: [Quotation]
  private let emphasis: [ByteRange]
  private let bytes: [UInt8]
  private let tokens: [ProseToken]
  /// Where the emphasis ends that begins at an offset.
  private var emphasisEnds: [Int: Int] = [:]
  private var reading: WorkReading
  /// Whether a mention has been found: what names nothing reads as it stands, and so shares its
  /// tokens.
  private var namesSome = false

  /// - Parameter tokenOfQuotation: for each of the block's quotations its token.
  static func read(
    _ tokens: [ProseToken], _ tokenOfQuotation: [Int?], of block: BlockReader
  ) -> WorkReading {
    var reader = WorkReader(block, tokens, tokenOfQuotation)
    reader.readAll()
    return reader.reading
  }

  private init(_ block: BlockReader, _ tokens: [ProseToken], _ tokenOfQuotation: [Int?]) {
    tables = block.tables
    quotations = block.quotations
    emphasis = block.block.emphasis
    bytes = block.bytes
    self.tokens = tokens
    reading = WorkReading(tokens, tokenOfQuotation)
  }

  private mutating func readAll() {
    for emphasis in emphasis {
      emphasisEnds[emphasis.lowerBound] = emphasis.upperBound
    }
    var index = 0
    // Most words begin neither a title nor a name.
    while let next = tokens[index...].firstIndex(where: { !isPassed($0) }) {
      if namesSome { reading.append(tokens[index..<next]) }
      index = readTitle(at: next) ?? readAuthor(at: next) ?? readOther(at: next)
    }
    guard namesSome else { return }
    reading.append(tokens[index...])
    reading.placeQuotations()
  }

  /// Whether a look at a token tells that no mention begins there.
  private func isPassed(_ token: ProseToken) -> Bool {
    token.isWord
      ? !token.interest.contains(.work) || !isCapital(token)
      : token.isPunctuation
  }

  /// Makes room for a mention that begins at a token.
  private mutating func beginMention(at index: Int) {
    guard !namesSome else { return }
    namesSome = true
    reading.keep(tokens[..<index], capacity: tokens.count)
  }

  /// What stands before a token in the reading.
  private func before(_ index: Int) -> ProseToken? {
    namesSome ? reading.tokens.last : tokens[..<index].last
  }

  private mutating func readOther(at index: Int) -> Int {
    let token = tokens[index]
    if case .quotation(let number) = token.kind, let work = title(inQuotation: number) {
      beginMention(at: index)
      reading.append(
        mention(.work(work), range(ofTitleInQuotation: number), isClear: true), token.range)
    } else if case .author(let setIndex) = token.person {
      let range = ProseName.range(of: token, in: bytes)
      beginMention(at: index)
      reading.append(
        token,
        mention(
          .author(tables.setAuthors[setIndex]), range,
          isFullName: token.word.contains(UInt8(ascii: " "))))
    } else if namesSome {
      reading.append(token)
    }
    return index + 1
  }

  private func mention(
    _ meaning: WorkMention.Meaning, _ range: ByteRange, isFullName: Bool = false,
    isClear: Bool = false
  ) -> WorkMention {
    WorkMention(
      meaning: meaning, range: range, isFullName: isFullName, isClearTitle: isClear)
  }

  // MARK: Authors

  private mutating func readAuthor(at index: Int) -> Int? {
    let token = tokens[index]
    guard token.isWordLike, isCapital(token) else { return nil }
    for form in tables.works.names(beginningWith: token.word) {
      guard let end = end(of: form, at: index, isTitle: false),
        form.words.count > 1 || isSurname(index)
      else { continue }
      // A set's own author is known already; “Emily Brontë” is more than the set's “Brontë”.
      if case .author = token.person, form.words.count == 1 { return nil }
      let last = tokens[end - 1]
      let start = token.range.lowerBound
      beginMention(at: index)
      reading.append(
        mention(
          .author(form.meaning), start..<ProseName.range(of: last, in: bytes).upperBound,
          isFullName: form.words.count > 1),
        start..<last.range.upperBound, isPossessive: last.isPossessive)
      return end
    }
    return nil
  }

  /// Whether a surname stands for itself: not “Sonia Orwell”, not “the Orwell Foundation”.
  private func isSurname(_ index: Int) -> Bool {
    // What stands before it in this reading may be a title: “In *Brave New World* Huxley writes”.
    if let before = before(index), before.isWordLike, !before.isPossessive,
      before.isCapitalised, reading.mentions[reading.tokens.count - 1] == nil,
      !WorkWords.beforeNames.contains(before.word)
    {
      return false
    }
    guard !tokens[index].isPossessive, index + 1 < tokens.count, tokens[index + 1].isWord,
      tokens[index + 1].isCapitalised
    else { return true }
    return WorkWords.citation.contains(tokens[index + 1].word)
      || tables.works.hasTitle(beginningWith: tokens[index + 1].word)
  }

  // MARK: Titles

  private mutating func readTitle(at index: Int) -> Int? {
    let token = tokens[index]
    guard token.isWordLike, isCapital(token) else { return nil }
    for form in tables.works.titles(beginningWith: token.word) {
      guard let end = end(of: form, at: index, isTitle: true) else { continue }
      let last = tokens[end - 1]
      let upper = ProseName.range(of: last, in: bytes).upperBound
      let start = start(of: form, at: index, upTo: upper)
      let hasArticle = start < token.range.lowerBound
      if form.needsArticle, !hasArticle { continue }
      let isMarked = isMarked(start..<upper)
      guard
        isMarked || isPrintedAsTitle(index..<end) && (!form.needsMarks || followsItsAuthor(form))
      else { continue }
      beginMention(at: index)
      if hasArticle { reading.removeLast() }
      reading.append(
        mention(
          .work(form.meaning), start..<upper, isClear: isMarked || form.words.count > 1),
        start..<last.range.upperBound, isPossessive: last.isPossessive)
      return end
    }
    return nil
  }

  /// Where a title begins: with its article where that stands before it and, if anything is, is
  /// emphasised with it.
  private func start(of form: WorkForm, at index: Int, upTo upper: Int) -> Int {
    let first = tokens[index].range.lowerBound
    guard let article = form.article, let before = before(index), before.isWord,
      before.word == article
    else { return first }
    let start = before.range.lowerBound
    return isMarked(start..<upper) || !isMarked(first..<upper) ? start : first
  }

  /// Whether a number or an everyday word is a title since its author has just been named: “as
  /// Orwell writes in 1984”.
  private func followsItsAuthor(_ form: WorkForm) -> Bool {
    guard namesSome, let before = reading.tokens.last,
      before.isMark(",") || before.isPossessive
        || before.isWord && before.word.isOne(of: ["in", "from"])
    else { return false }
    return reading.tokens.indices.suffix(6).contains { index in
      reading.mentions[index]?.author == tables.works.author(ofWork: form.meaning)
    }
  }

  /// Whether each word begins as those of a title do.
  private func isPrintedAsTitle(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let token = tokens[index]
      return !token.isWordLike || isCapital(token)
        || index > range.lowerBound && WorkWords.smallInTitles.contains(token.word)
    }
  }

  /// Whether a stretch is emphasised, and not much beside it.
  private func isMarked(_ range: ByteRange) -> Bool {
    let isEmphasised = (max(0, range.lowerBound - 2)...range.lowerBound).contains { start in
      emphasisEnds[start].map { (range.upperBound...range.upperBound + 3).contains($0) } ?? false
    }
    if isEmphasised { return true }
    // Plain text keeps its stars.
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
    let before = bytes[range.lowerBound - 1]
    return before == bytes[range.upperBound] && ("*_" as ByteSet).contains(before)
  }

  /// The work whose title is all that a quotation has.
  private func title(inQuotation number: Int) -> Int? {
    tables.works.work(titled: bytes[quotations[number].inner])
  }

  /// The title without the comma that stands inside the marks: “In ‘Brave New World,’ we read”.
  private func range(ofTitleInQuotation number: Int) -> ByteRange {
    let inner = quotations[number].inner
    let end = bytes[inner].lastIndex { !(",.;:" as ByteSet).contains($0) }
    return inner.lowerBound..<(end.map { $0 + 1 } ?? inner.upperBound)
  }

  // MARK: Words

  /// The token after a form that begins at `index`; nil where it does not.
  private func end(of form: WorkForm, at index: Int, isTitle: Bool) -> Int? {
    var next = index
    for (number, word) in form.words.enumerated() {
      if number > 0 { next = afterMarks(next, form) }
      guard next < tokens.count, tokens[next].isWordLike, tokens[next].word == word.letters else {
        return nil
      }
      let isLast = number + 1 == form.words.count
      guard isLast || tokens[next].isPossessive == word.isPossessive else { return nil }
      if !isTitle, word.letters.count > 1, !isCapital(tokens[next]) { return nil }
      next += 1
    }
    return next
  }

  /// Past the full stop of an initial, a hyphen between words, the comma of a title.
  private func afterMarks(_ index: Int, _ form: WorkForm) -> Int {
    guard index < tokens.count else { return index }
    let isClose = tokens[index].range.lowerBound == tokens[index - 1].range.upperBound
    let isInitial = tokens[index - 1].word.count <= 2
    let isPassed =
      isClose && tokens[index].isMark("-") || isClose && isInitial && tokens[index].isMark(".")
      || form.hasComma && tokens[index].isMark(",")
    return isPassed ? index + 1 : index
  }

  /// Whether a word begins with a capital, a figure or a letter beyond ASCII.
  private func isCapital(_ token: ProseToken) -> Bool {
    if token.isCapitalised { return true }
    let first = bytes[token.range.lowerBound]
    return first >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
  }
}
