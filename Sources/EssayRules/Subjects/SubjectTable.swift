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
    /// How much it speaks for that, however often it comes.
    let points: Int
  }

  private struct Form: Sendable {
    /// The words after the first, in ``words``.
    let rest: Range<Int>
    /// The next that begins with the same word, which is no longer; below zero for none.
    var next: Int
  }

  private(set) var clues: [Clue] = []
  /// The form of each clue.
  private var forms: [Form] = []
  /// The longest form of each first word.
  private var firstForms: WordMap<Int>
  private var words: [ProseWord] = []
  private var phrases: [(table: TellingPhrases, texts: [Int?])] = []
  let textCount: Int
  private let otherWorks: [OtherAuthor]

  /// - Parameters:
  ///   - sets: all that there are. A text's number is its place here.
  ///   - builtIn: the telling phrases of the built-in sets, by their numbers among themselves.
  ///   - otherWorks: authors of whose works there is no set.
  init(_ sets: [ShelvedSet], builtIn: TellingPhrases, otherWorks: [OtherAuthor]) {
    self.otherWorks = otherWorks
    textCount = sets.count
    let most = sets.reduce(0) { count, set in
      count + set.clues.titles.count + set.clues.author.forms.count + 1 + set.clues.names.count
    }
    firstForms = WordMap(capacity: most)
    forms.reserveCapacity(most)
    words.reserveCapacity(most)
    clues.reserveCapacity(most)
    for (number, set) in sets.enumerated() {
      for title in set.clues.titles { add(title, .title, of: number) }
      for name in [set.clues.author.name] + set.clues.author.forms {
        add(name, .author, of: number)
      }
      for name in set.clues.names { add(name, .name, of: number) }
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

  /// Makes a name or title one by which a text is known, unless it has no words or begins small.
  private mutating func add(_ name: String, _ kind: Clue.Kind, of text: Int) {
    guard !ClueWords.isSmall(name) else { return }
    let bytes = Array(name.utf8)
    var next = 0
    guard let first = ClueWords.word(in: bytes.span, from: &next) else { return }
    let start = words.count
    while let word = ClueWords.word(in: bytes.span, from: &next) { words.append(word) }
    let rest = start..<words.count
    // Among those that begin with the same word it comes after the last that is no shorter.
    var earlier: Int?
    var later = firstForms[first] ?? -1
    while later >= 0, forms[later].rest.count >= rest.count {
      earlier = later
      later = forms[later].next
    }
    if let earlier { forms[earlier].next = forms.count } else { firstForms[first] = forms.count }
    forms.append(Form(rest: rest, next: later))
    let points =
      switch kind {
      case .title: SubjectPoints.title
      case .author: SubjectPoints.author
      case .name: SubjectPoints.of(first: first, rest: words[rest])
      }
    clues.append(Clue(kind: kind, text: text, points: points))
  }

  /// Whether the words of a clue may begin with a word.
  func hasClues(beginningWith word: ProseWord) -> Bool { firstForms.contains(word) }

  /// The clues whose words begin at a word of a text, all of the longest.
  func clues(
    at word: ProseWord, following: (Int) -> ProseWord?
  ) -> [Int] {
    var number = firstForms[word] ?? -1
    var length = 0
    var found: [Int] = []
    while number >= 0 {
      let rest = forms[number].rest
      if rest.count >= length,
        rest.allSatisfy({ following($0 - rest.lowerBound) == words[$0] })
      {
        length = rest.count
        found.append(number)
      }
      number = forms[number].next
    }
    return found
  }

  /// The texts that some words may be quoted from, those of which most speaks, and how much that
  /// is; none where nothing does.
  func texts(quotedBy bytes: [UInt8], _ range: ByteRange) -> (texts: [Int], points: Int) {
    var points = [Int](repeating: 0, count: textCount)
    let found = TellingPhrases.phrases(in: bytes, range)
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
    let isOther = otherWorks.contains { author in
      Self.isNamed(author.name, in: words) && author.name.contains(" ")
        || author.works.contains { work in
          ([work.title] + work.forms).contains { name in
            guard Self.isNamed(name, in: words), !isText(ClueWords.withoutArticle(name)) else {
              return false
            }
            // “We” and “Emma” are titles where they are emphasised.
            return !work.markedForms.contains(name)
              || emphasised.contains { $0 == ClueWords.all(in: Array(name.utf8)) }
          }
        }
    }
    if isOther || !clues.isEmpty { return isOther }
    return zip(title.emphasis, emphasised).contains { range, own in
      own.count > 1 && own.count < words.count && !isText(own)
        && bytes[range].first.map(ClueWords.isCapital) == true
    }
  }

  /// Whether a name or a title stands among some words, with its article or without.
  private static func isNamed(_ name: String, in words: [ProseWord]) -> Bool {
    // All of some hundred names are looked for, and few begin with a word that stands there.
    guard words.contains(FormTable.firstWord(of: name.utf8.span)) else { return false }
    let own = ClueWords.withoutArticle(name)
    return !own.isEmpty && holds(words, own)
  }

  private static func holds(_ words: [ProseWord], _ part: [ProseWord]) -> Bool {
    words.indices.contains { words[$0...].starts(with: part) }
  }

  /// Whether some words have a clue among them.
  private func isText(_ words: [ProseWord]) -> Bool {
    words.indices.contains { index in
      !clues(at: words[index]) { next in
        words.indices.contains(index + 1 + next) ? words[index + 1 + next] : nil
      }.isEmpty
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
  /// A quotation of which so much speaks for a text that it is no accident: two rare words of it,
  /// each with a neighbour.
  static let quotation = 6

  /// What a name counts that has these words.
  static func of(first: ProseWord, rest: ArraySlice<ProseWord>) -> Int {
    isOwn(first) || rest.contains(where: isOwn) ? ownName : givenName
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
  static func all(in bytes: [UInt8]) -> [ProseWord] {
    var next = 0
    var words: [ProseWord] = []
    while let word = word(in: bytes.span, from: &next) { words.append(word) }
    return words
  }

  /// The words of a title, but for the article at its beginning.
  static func withoutArticle(_ title: String) -> [ProseWord] {
    let words = all(in: Array(title.utf8))
    return words.count > 1 && WorkForm.isArticle(words[0]) ? Array(words.dropFirst()) : words
  }

  /// The next word; nil at the end.
  static func word(in bytes: Span<UInt8>, from next: inout Int) -> ProseWord? {
    passSpace(in: bytes, &next)
    guard next < bytes.count else { return nil }
    var word = ProseWord(bytes, from: &next, before: bytes.count)
    while next < bytes.count, let letter = letter(bytes[next]) {
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

  /// Whether what stands before an offset parts words, as ``passSpace(in:_:)`` passes over it.
  private static func isWordStart(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index > 0 else { return true }
    if bytes[index - 1] < 0x81 { return letter(bytes[index - 1]) == nil }
    return index > 1 && bytes[index - 2] == 0xC2 || index > 2 && bytes[index - 3] == 0xE2
  }

  private static func passSpace(in bytes: Span<UInt8>, _ next: inout Int) {
    while next < bytes.count, letter(bytes[next]) == nil {
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

  /// Whether a name begins with a small letter, so that anybody may be called so.
  static func isSmall(_ name: String) -> Bool {
    name.utf8.first.map { !isCapital($0) } ?? true
  }
}
