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
    /// The words after the first.
    let rest: [ProseWord]
    let clue: Int
  }

  let clues: [Clue]
  /// By their first word, the longest first.
  private let forms: WordMap<[Form]>
  private let phrases: [(table: TellingPhrases, texts: [Int?])]
  let textCount: Int
  private let otherWorks: [OtherAuthor]

  /// - Parameters:
  ///   - sets: all that there are. A text's number is its place here.
  ///   - builtIn: the telling phrases of the built-in sets, by their numbers among themselves.
  ///   - otherWorks: authors of whose works there is no set.
  init(_ sets: [ShelvedSet], builtIn: TellingPhrases, otherWorks: [OtherAuthor]) {
    self.otherWorks = otherWorks
    var clues: [Clue] = []
    var forms = WordMap<[Form]>()
    func add(_ name: String, _ clue: Clue) {
      let words = ClueWords.all(in: Array(name.utf8))
      guard let first = words.first, !ClueWords.isSmall(name) else { return }
      let form = Form(rest: Array(words.dropFirst()), clue: clues.count)
      let others = forms[first] ?? []
      let place = others.firstIndex { $0.rest.count < form.rest.count } ?? others.endIndex
      forms[first] = others[..<place] + [form] + others[place...]
      clues.append(clue)
    }
    for (number, set) in sets.enumerated() {
      for title in set.clues.titles {
        add(title, Clue(kind: .title, text: number, points: SubjectPoints.title))
      }
      for name in [set.clues.author.name] + set.clues.author.forms {
        add(name, Clue(kind: .author, text: number, points: SubjectPoints.author))
      }
      for name in set.clues.names {
        add(name, Clue(kind: .name, text: number, points: SubjectPoints.of(name: name)))
      }
    }
    self.clues = clues
    self.forms = forms
    textCount = sets.count
    var numbers = [Int?](repeating: nil, count: TellingPhrases.mostTexts)
    var phrases: [(TellingPhrases, [Int?])] = []
    for (number, set) in sets.enumerated() {
      if let own = set.builtInNumber {
        numbers[own] = number
      } else {
        let texts = set.quoteSet.quotations.flatMap { [$0.text] + $0.variants }
        phrases.append(
          (TellingPhrases(of: texts.map { (0, Array($0.utf8)) }), [number]))
      }
    }
    self.phrases = [(builtIn, numbers)] + phrases
  }

  /// The clues whose words begin at a word of a text, all of the longest.
  func clues(
    at word: ProseWord, following: (Int) -> ProseWord?
  ) -> [Int] {
    guard let forms = forms[word] else { return [] }
    var length = 0
    var found: [Int] = []
    for form in forms where form.rest.count >= length {
      guard form.rest.indices.allSatisfy({ following($0) == form.rest[$0] }) else { continue }
      length = form.rest.count
      found.append(form.clue)
    }
    return found
  }

  /// The texts that some words may be quoted from, those of which most speaks, and how much that
  /// is; none where nothing does.
  func texts(quotedBy bytes: [UInt8], _ range: ByteRange) -> (texts: [Int], points: Int) {
    var points = [Int](repeating: 0, count: textCount)
    for phrase in TellingPhrases.phrases(in: bytes, range) {
      for (table, texts) in phrases {
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
    let bytes = title.text.bytes
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
    guard words.contains(FormTable.firstWord(of: name.utf8)) else { return false }
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

  static func of(name: String) -> Int {
    let words = ClueWords.all(in: Array(name.utf8))
    let isOwn = words.contains { word in
      word.count > 2 && !GivenNames.contains(word) && !everyday.contains(word)
    }
    return isOwn ? ownName : givenName
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
    while let word = word(in: bytes, from: &next) { words.append(word) }
    return words
  }

  /// The words of a title, but for the article at its beginning.
  static func withoutArticle(_ title: String) -> [ProseWord] {
    let words = all(in: Array(title.utf8))
    return words.count > 1 && WorkForm.isArticle(words[0]) ? Array(words.dropFirst()) : words
  }

  /// The next word; nil at the end.
  static func word(in bytes: [UInt8], from next: inout Int) -> ProseWord? {
    passSpace(in: bytes, &next)
    guard next < bytes.count else { return nil }
    var word = ProseWord()
    while let letter = letter(at: next, in: bytes) {
      word.append(letter)
      next += 1
    }
    return word
  }

  /// Passes over what stands at `next` of a word, and over what parts it from the word after.
  static func passWord(in bytes: [UInt8], _ next: inout Int) {
    while letter(at: next, in: bytes) != nil { next += 1 }
    passSpace(in: bytes, &next)
  }

  private static func passSpace(in bytes: [UInt8], _ next: inout Int) {
    while next < bytes.count, letter(at: next, in: bytes) == nil {
      next += UTF8Validation.length(ofScalarStartedBy: bytes[next])
    }
  }

  /// A byte of a word, made small; nil for one that parts words, and at the end.
  private static func letter(at index: Int, in bytes: [UInt8]) -> UInt8? {
    guard index < bytes.count else { return nil }
    // With C2 begin no-break spaces and signs, and no letters that a name has.
    return bytes[index] == 0xC2 ? nil : FormTable.letter(bytes[index])
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
