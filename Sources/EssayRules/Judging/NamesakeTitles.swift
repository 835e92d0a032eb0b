import EssayText
import QuoteSets

/// Titles made of names, which are one moment the work and the next the people: *Macbeth*, “Romeo
/// and Juliet”, *Frankenstein*.
struct NamesakeTitles: Sendable {
  private struct Title: Sendable {
    let words: [ProseWord]
    /// Whether it has nothing but names and what joins them, so that it may mean the people.
    let isNames: Bool
    /// How many names it has.
    let count: Int
  }

  /// By the first word, the longest first.
  private let titles: WordMap<[Title]>

  /// - Parameter isName: whether a character's name begins with a word.
  init(_ quoteSets: [QuoteSet], isName: (ProseWord) -> Bool) {
    var titles = WordMap<[Title]>()
    for title in quoteSets.flatMap({ [$0.title] + $0.titles }) {
      let words = NameWord.all(in: title).map { $0.letters }
      let names = words.count { isName($0) && !Self.honorifics.contains($0) }
      guard let first = words.first, names > 0 else { continue }
      let isNames = words.allSatisfy {
        isName($0) || $0 == "and" || Self.honorifics.contains($0)
      }
      var known = titles[first] ?? []
      known.insert(
        Title(words: words, isNames: isNames, count: names),
        at: known.firstIndex { $0.words.count < words.count } ?? known.count)
      titles[first] = known
    }
    self.titles = titles
  }

  private static let honorifics: WordSet = ["dr", "mr", "mrs", "doctor", "mister", "lord", "king"]

  /// The first letters of all titles' first words, see ``WordInterest/name``.
  var heads: [UInt32] { titles.entries.map(\.word.head) }

  func mayBegin(with token: ProseToken) -> Bool {
    token.isCapitalised && titles.contains(token.word)
  }

  /// The token after a title that begins at a token and means the work; nil where none does.
  /// - Parameters:
  ///   - tokens: without names.
  ///   - before: those before the token, with names.
  func end(
    at index: Int, of tokens: [ProseToken], _ before: [ProseToken], _ emphasis: [ByteRange]
  ) -> Int? {
    guard tokens[index].isCapitalised, let candidates = titles[tokens[index].word] else {
      return nil
    }
    for title in candidates {
      guard let end = Self.end(of: title, tokens, index) else { continue }
      let place = Place(tokens: tokens, before: before, range: index..<end)
      if !title.isNames || place.isEmphasised(emphasis) || place.isWork(isSingle: title.count == 1)
      {
        return end
      }
    }
    return nil
  }

  private static func end(of title: Title, _ tokens: [ProseToken], _ index: Int) -> Int? {
    var next = index
    for (offset, word) in title.words.enumerated() {
      if offset > 0 {
        guard !tokens[next - 1].isPossessive else { return nil }
        while next < tokens.count, tokens[next].isMark(".", ",", ";", ":"), next < index + 12 {
          next += 1
        }
      }
      guard next < tokens.count, tokens[next].isWord, tokens[next].word == word else { return nil }
      next += 1
    }
    return next
  }

  /// Where a title that is made of names stands.
  private struct Place {
    let tokens: [ProseToken]
    let before: [ProseToken]
    let range: Range<Int>

    func isEmphasised(_ emphasis: [ByteRange]) -> Bool {
      // “**Macbeth:** Is this a dagger”.
      let next = range.upperBound
      if next < tokens.count, tokens[next].isMark(":") { return false }
      let lower = tokens[range.lowerBound].range.lowerBound
      let upper = tokens[range.upperBound - 1].range.upperBound
      return emphasis.contains {
        (lower - 2...lower).contains($0.lowerBound)
          && (upper - 2...upper + 2).contains($0.upperBound)
      }
    }

    func isWork(isSingle: Bool) -> Bool {
      if isLedToAsWork { return true }
      return isSingle ? isNamedAlone : isSingularSubject
    }

    private func word(_ offset: Int) -> ProseWord? {
      let index = range.upperBound + offset
      return index < tokens.count && tokens[index].isWord ? tokens[index].word : nil
    }

    private var isPossessive: Bool { tokens[range.upperBound - 1].isPossessive }

    /// “in Macbeth”, “the play Macbeth”, “Shakespeare’s Macbeth”; but “Shakespeare’s Macbeth says”.
    private var isLedToAsWork: Bool {
      guard let last = before.last else { return false }
      if last.isWord { return NamesakeTitles.leading.contains(last.word) && !isPossessive }
      guard case .author = last.person, last.isPossessive else { return false }
      return word(0).map { ReportingVerbs.kind(of: $0) == nil } ?? true
    }

    /// “Romeo and Juliet explores”.
    private var isSingularSubject: Bool {
      guard let next = word(0) else { return false }
      return next.count > 2 && next.hasSuffix("s") && !next.hasSuffix("ss") && next != "always"
        && next != "this"
    }

    /// “Macbeth opens with”, “Macbeth’s opening line”, “(Macbeth 1.5.38)”, “— Macbeth, Act 1”.
    private var isNamedAlone: Bool {
      if isPossessive {
        return word(0).map(NamesakeTitles.partsOfWorks.contains) ?? false
      }
      if let verb = word(0), NamesakeTitles.edges.contains(verb) {
        return word(1).map { $0.isOne(of: ["with", "on", "in", "as"]) } ?? false
      }
      guard before.last.map({ $0.isMark("(", "-", "[") }) ?? true else { return false }
      let isBracketed = before.last?.isMark("(", "[") == true
      let comma = range.upperBound < tokens.count && tokens[range.upperBound].isMark(",") ? 1 : 0
      let next = range.upperBound + comma
      guard next < tokens.count else { return false }
      if tokens[next].isMark(")", "]") { return isBracketed }
      return tokens[next].isWord
        && (tokens[next].word.firstLetter <= UInt8(ascii: "9")
          || CitationReader.division(named: tokens[next].word) != nil
          || PlaceNumbers.roman(tokens[next].word) != nil
          || tokens[next].word.isOne(of: ["p", "pp", "line", "lines"]))
    }
  }

  private static let leading: WordSet = [
    "in", "play", "novel", "novella", "tragedy", "text", "book", "throughout", "reading", "titled",
    "entitled", "called", "studying", "story", "film",
  ]

  private static let edges: WordSet = [
    "opens", "begins", "starts", "ends", "closes", "concludes", "finishes", "opened", "began",
    "started", "ended", "closed",
  ]

  private static let partsOfWorks: WordSet = [
    "opening", "closing", "ending", "final", "last", "first", "plot", "themes", "audience",
    "beginning", "structure", "setting", "language", "most", "famous",
  ]
}
