import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// By what essays show which of the known texts they are about: titles, authors, names, and telling
/// words of canonical quotations.
struct SubjectTable: Sendable {
  /// A name or title that speaks for a text.
  struct Clue: Sendable {
    enum Kind: Sendable {
      case title, author, name
    }

    let kind: Kind
    /// The number of its text.
    let text: Int
    /// Where it stands in the list that ``SubjectTable/list(of:)`` gives.
    fileprivate let range: ByteRange
    /// Where the words after the first begin there.
    fileprivate let rest: Int
    fileprivate let first: ProseWord
    /// The number of the clue before it in the same chain; below zero for none.
    fileprivate let earlier: Int32
  }

  private(set) var clues: [Clue] = []
  /// The number of the last clue in the chain of each hash of a first word; below zero for none.
  private var chains: [Int32]
  private var phrases: [(table: TellingPhrases, texts: [Int?])] = []
  /// By what each text is known.
  private let texts: [WorkClues]
  private let works: WorkTable

  var textCount: Int { texts.count }

  /// - Parameters:
  ///   - sets: all that there are. A text's number is its place here.
  ///   - builtIn: the telling phrases of the built-in sets, by their numbers among themselves.
  ///   - works: the works of these sets, and others.
  init(_ sets: [ShelvedSet], builtIn: TellingPhrases, works: WorkTable) {
    self.works = works
    texts = sets.map(\.clues)
    // A name has some ten letters.
    let count = texts.reduce(0) { $0 + ($1.titles.line.count + $1.names.line.count) / 10 }
    var chainCount = 64
    while chainCount < count { chainCount *= 2 }
    chains = Array(repeating: -1, count: chainCount)
    clues.reserveCapacity(count)
    for (number, text) in texts.enumerated() {
      add(text.titles, .title, of: number)
      addInitials(text.titles, of: number)
      add(text.author, .author, of: number)
      add(text.names, .name, of: number)
    }
    var numbers = [Int?](repeating: nil, count: TellingPhrases.mostTexts)
    for (number, set) in sets.enumerated() {
      if let own = set.builtInNumber {
        numbers[own] = number
      } else {
        let texts = set.quoteSet.quotations.flatMap { [$0.text] + $0.variants }
        phrases.append(
          (TellingPhrases(of: texts.map { (0, Array($0.utf8)) }), [number]))
      }
    }
    phrases.insert((builtIn, numbers), at: 0)
  }

  /// Makes names or titles some by which a text is known, but those that have no words or begin small.
  private mutating func add(_ names: NameList, _ kind: Clue.Kind, of text: Int) {
    for range in names where ClueWords.isCapital(names.bytes[range.lowerBound]) {
      var next = range.lowerBound
      guard
        let first = ClueWords.word(in: names.bytes.span, from: &next, before: range.upperBound)
      else { continue }
      let chain = chain(of: first)
      clues.append(
        Clue(
          kind: kind, text: text, range: range, rest: next, first: first, earlier: chains[chain]))
      chains[chain] = Int32(truncatingIfNeeded: clues.count - 1)
    }
  }

  /// A title of fewer words is not known by their initials.
  private static let leastWordsOfInitials = 4

  /// Makes the initials of long titles some by which a text is known: “NLMG”.
  private mutating func addInitials(_ titles: NameList, of text: Int) {
    for range in titles {
      var initials = ProseWord()
      var isStart = true
      for byte in titles.bytes[range] {
        if isStart, let letter = FormTable.letter(byte) { initials.append(letter) }
        isStart = byte == UInt8(ascii: " ")
      }
      guard initials.count >= Self.leastWordsOfInitials else { continue }
      let chain = chain(of: initials)
      clues.append(
        Clue(
          kind: .title, text: text, range: range, rest: range.upperBound, first: initials,
          earlier: chains[chain]))
      chains[chain] = Int32(truncatingIfNeeded: clues.count - 1)
    }
  }

  private func chain(of word: ProseWord) -> Int {
    Int(truncatingIfNeeded: word.hash) & (chains.count - 1)
  }

  /// The list in which a clue stands.
  private func list(of clue: Clue) -> NameList {
    switch clue.kind {
    case .title: texts[clue.text].titles
    case .author: texts[clue.text].author
    case .name: texts[clue.text].names
    }
  }

  /// Appends the clues whose words begin at a word of a text, all of the longest, in their order.
  /// - Parameter following: gives the words after it by number, each after the one before; may be
  ///   asked for the first again.
  func appendClues(
    at word: ProseWord, to found: inout [Int], following: (Int) -> ProseWord?
  ) {
    let start = found.count
    var number = Int(chains[chain(of: word)])
    var length = 0
    while number >= 0 {
      let clue = clues[number]
      if clue.first == word, let words = wordCount(of: clue, following), words >= length {
        if words > length { found.removeSubrange(start...) }
        length = words
        found.append(number)
      }
      number = Int(clue.earlier)
    }
    found[start...].reverse()
  }

  /// How many words a clue has, if those after its first are some others; else nil.
  private func wordCount(of clue: Clue, _ following: (Int) -> ProseWord?) -> Int? {
    let bytes = list(of: clue).bytes
    var next = clue.rest
    var count = 1
    while let word = ClueWords.word(in: bytes.span, from: &next, before: clue.range.upperBound) {
      guard following(count - 1) == word else { return nil }
      count += 1
    }
    return count
  }

  /// Whether a clue may begin with a word.
  func mayBegin(with word: ProseWord) -> Bool {
    var number = Int(chains[chain(of: word)])
    while number >= 0 {
      if clues[number].first == word { return true }
      number = Int(clues[number].earlier)
    }
    return false
  }

  /// How many words a clue has.
  func wordCount(of clue: Clue) -> Int {
    1 + ClueWords.all(in: list(of: clue).bytes, clue.rest..<clue.range.upperBound).count
  }

  /// The words of each title of a text.
  func titles(of text: Int) -> [[ProseWord]] {
    texts[text].titles.map { ClueWords.all(in: texts[text].titles.bytes, $0) }
  }

  /// How much a clue speaks for its text, however often it comes.
  func points(of clue: Clue) -> Int {
    switch clue.kind {
    case .title: SubjectPoints.title
    case .author: SubjectPoints.author
    case .name: SubjectPoints.of(ClueWords.all(in: texts[clue.text].names.bytes, clue.range))
    }
  }

  /// The texts that some words may be quoted from, those of which most speaks, and how much that
  /// is; none where nothing does.
  func texts(quotedBy quotation: TokenizedText) -> (texts: [Int], points: Int) {
    var points = [Int](repeating: 0, count: textCount)
    let found = TellingPhrases.phrases(in: quotation)
    for (table, texts) in phrases {
      for phrase in found {
        table.forEachText(with: phrase) { own in
          if let text = texts[own] { points[text] += phrase.weight }
        }
      }
    }
    let most = points.max() ?? 0
    guard most > 0 else { return ([], 0) }
    return (points.indices.filter { points[$0] == most }, most)
  }
}

extension SubjectTable {
  /// Whether an essay's title names a work that is none of the texts: one of those that schools read
  /// beside them, or its author; or, where it names no author of the texts either, some words with
  /// capitals that it emphasises.
  /// - Parameter clues: those that the title has.
  func namesAnotherWork(_ title: Block, _ clues: [Int]) -> Bool {
    guard clues.allSatisfy({ self.clues[$0].kind == .author }) else { return false }
    let bytes = title.bytes
    let words = ClueWords.all(in: bytes)
    let emphasised = title.emphasis.map { ClueWords.all(in: Array(bytes[$0])) }
    let isOther = words.contains {
      isOtherAuthor($0, of: words) || isOtherTitle($0, of: words, emphasised)
    }
    if isOther || !clues.isEmpty { return isOther }
    return zip(title.emphasis, emphasised).contains { range, own in
      own.count > 1 && own.count < words.count && !isText(own)
        && bytes[range].first.map(ClueWords.isCapital) == true
    }
  }

  /// Whether a word of some begins the full name of an author without a set that stands there.
  private func isOtherAuthor(_ word: ProseWord, of words: [ProseWord]) -> Bool {
    works.otherAuthors(beginningWith: word).contains { name in
      name.contains(UInt8(ascii: " ")) && Self.holds(words, ClueWords.withoutArticle(name))
    }
  }

  /// Whether a word of some begins a title of such an author that stands there.
  private func isOtherTitle(
    _ word: ProseWord, of words: [ProseWord], _ emphasised: [[ProseWord]]
  ) -> Bool {
    works.otherTitles(beginningWith: word).contains { title, needsMarks in
      let own = ClueWords.withoutArticle(title)
      guard Self.holds(words, own), !isText(own) else { return false }
      // “We” and “Emma” are titles where they are emphasised.
      return !needsMarks || emphasised.contains(ClueWords.all(in: title))
    }
  }

  /// Whether some words stand among others.
  private static func holds(_ words: [ProseWord], _ part: [ProseWord]) -> Bool {
    !part.isEmpty && words.indices.contains { words[$0...].starts(with: part) }
  }

  /// Whether some words have a clue among them.
  private func isText(_ words: [ProseWord]) -> Bool {
    words.indices.contains { index in
      var found: [Int] = []
      appendClues(at: words[index], to: &found) { next in
        words.indices.contains(index + 1 + next) ? words[index + 1 + next] : nil
      }
      return !found.isEmpty
    }
  }
}

/// What the clues count. An essay that never names its text, but four of its people, or one of them
/// and a line of it, is about it. One that has a Ruth and a Tommy, or an author of whom schools read
/// other books too, is not yet.
enum SubjectPoints {
  /// From so many on an essay has to do with a text.
  static let enough = 4
  static let title = 6
  static let author = 2
  /// A name that nobody bears but in this text.
  static let ownName = 4
  static let givenName = 1
  /// So much shows that it is no accident where a quotation is like a text's: its author's name, or two
  /// of its people.
  static let named = 2
  /// A quotation of which so much speaks for a text that it is no accident: two rare words of it,
  /// each with a neighbour.
  static let quotation = 6

  /// What a name counts that has these words.
  static func of(_ name: [ProseWord]) -> Int {
    name.contains(where: isOwn) ? ownName : givenName
  }

  private static func isOwn(_ word: ProseWord) -> Bool {
    word.count > 2 && !GivenNames.contains(word) && !everyday.contains(word)
  }

  /// Given names, titles and offices beside those of ``GivenNames``.
  private static let everyday: WordSet = [
    "ruth", "tommy", "kathy", "kath", "lucy", "emily", "claude", "miss", "mrs", "sir", "lady",
    "lord", "king", "queen", "prince", "count", "doctor", "nurse", "friar", "father", "mother",
    "captain", "madame", "the", "first", "second", "third", "old", "young", "little", "tiny",
    "ghost", "porter", "servant", "gentlewoman", "messenger", "apothecary", "narrator", "caesar",
    "paris", "london", "england", "scotland", "geneva", "norfolk", "oxford", "soho", "rome",
  ]
}

/// Words as clues compare them: letters and figures in small letters, cut at everything else.
enum ClueWords {
  static func all(in bytes: [UInt8]) -> [ProseWord] { all(in: bytes, 0..<bytes.count) }

  static func all(in bytes: [UInt8], _ range: ByteRange) -> [ProseWord] {
    var next = range.lowerBound
    var words: [ProseWord] = []
    while let word = word(in: bytes.span, from: &next, before: range.upperBound) {
      words.append(word)
    }
    return words
  }

  /// The words of a title, but for the article at its beginning.
  static func withoutArticle(_ title: [UInt8]) -> [ProseWord] {
    let words = all(in: title)
    return words.count > 1 && WorkForm.isArticle(words[0]) ? Array(words.dropFirst()) : words
  }

  /// The next word that begins before an offset, which is no offset within a word; nil where there
  /// is none.
  static func word(in bytes: Span<UInt8>, from next: inout Int, before end: Int) -> ProseWord? {
    passSpace(in: bytes, &next, before: end)
    guard next < end else { return nil }
    var word = ProseWord(bytes, from: &next, before: end)
    while next < end, let letter = letter(bytes[next]) {
      word.append(letter)
      next += 1
    }
    return word
  }

  /// Goes on to the next word that ``isCapital(_:)`` tells of.
  /// - Parameter next: where a word may begin or has ended.
  /// - Returns: whether there is one.
  static func passSmallWords(in bytes: Span<UInt8>, _ next: inout Int) -> Bool {
    while true {
      // Eight bytes at once: those from A to Z, and from C3 on.
      next = bytes.first(from: next, before: bytes.count) { word in
        let low = word & ~ByteWord.highBits
        let isCapital = (low &+ ByteWord.from("A")) & ~(low &+ ByteWord.from("[")) & ~word
        return (isCapital | (low &+ ByteWord.from("C")) & word) & ByteWord.highBits
      }
      guard next < bytes.count else { return false }
      if letter(bytes[next]) != nil, isWordStart(next, in: bytes) { return true }
      next += 1
    }
  }

  /// Whether what stands before an offset parts words, as ``passSpace(in:_:before:)`` passes over it.
  private static func isWordStart(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index > 0 else { return true }
    if bytes[index - 1] < 0x81 { return letter(bytes[index - 1]) == nil }
    return index > 1 && bytes[index - 2] == 0xC2 || index > 2 && bytes[index - 3] == 0xE2
  }

  private static func passSpace(in bytes: Span<UInt8>, _ next: inout Int, before end: Int) {
    while next < end, letter(bytes[next]) == nil {
      next += UTF8Validation.length(ofScalarStartedBy: bytes[next])
    }
  }

  /// A byte of a word, made small; nil for one that parts words.
  private static func letter(_ byte: UInt8) -> UInt8? {
    // With C2 begin no-break spaces and signs, and no letters that a name has.
    byte == 0xC2 ? nil : FormTable.letter(byte)
  }

  /// Whether a byte begins a word that may be a name. Letters beyond ASCII may be capitals.
  static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte >= 0xC3
  }
}
