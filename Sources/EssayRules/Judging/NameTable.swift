import EssayText
import QuoteSets

/// The names of the characters and authors of some quote sets, by their first word.
///
/// A name that the set writes small, “the creature”, is known in small letters and with a capital;
/// its article may be missing before a capital, and another's possessive stand for it: “Victor’s
/// creature”. Every other name has its capitals.
struct NameTable: Sendable {
  private struct Form: Sendable {
    struct Word: Sendable {
      let letters: ProseWord
      let isPossessive: Bool
      /// Whether it counts without a capital.
      let isSmall: Bool

      init(_ word: NameWord) {
        // An apostrophe and an s, in one shape or the other.
        let ending = word.letters.hasSuffix("'s") ? 2 : word.letters.hasSuffix("’s") ? 4 : 0
        isPossessive = ending > 0
        letters = isPossessive ? word.letters.dropLast(ending) : word.letters
        isSmall = word.isSmall
      }
    }

    /// Without an article at its beginning.
    let words: [Word]
    let hasArticle: Bool
    /// All words with spaces between.
    let whole: ProseWord
    let person: ProseToken.Person
  }

  /// The longest form first.
  private let forms: WordMap<[Form]>
  /// The first letters of forms that may begin small, one bit for each from “a”.
  private var smallFirsts: UInt32 = 0
  /// The works that are called as their people are.
  private let works: NamesakeTitles
  /// Words of the titles that tell them from others.
  private let titleWords: WordSet
  /// Words of the names of places.
  private let placeWords: WordSet
  /// The years in which the works came out.
  private let years: WordSet

  init(_ quoteSets: [QuoteSet]) {
    var forms = WordMap<[Form]>()
    for (setIndex, quoteSet) in quoteSets.enumerated() {
      for (number, character) in quoteSet.characters.enumerated()
      where !quoteSet.isNamelessNarrator(character) {
        let person = ProseToken.Person.character(
          CharacterNumber(setIndex: setIndex, number: number), character.gender)
        for name in [character.name] + character.forms { Self.add(name, person, &forms) }
      }
      for name in [quoteSet.author.name] + quoteSet.author.forms {
        Self.add(name, .author(setIndex: setIndex), &forms)
      }
    }
    works = NamesakeTitles(quoteSets) { forms.contains($0) }
    titleWords = Self.tellingWords(of: quoteSets.map { $0.title })
    placeWords = Self.tellingWords(of: quoteSets.flatMap { $0.places.map(\.name) })
    years = WordSet(quoteSets.compactMap { $0.year.map { ProseWord(Substring("\($0)")) } })
    for (word, forms) in forms.entries where forms.contains(where: { $0.words[0].isSmall }) {
      smallFirsts |= NameLikeness.bit(word.firstLetter)
    }
    self.forms = forms
  }

  /// Of no names.
  static let empty = NameTable([])

  private static func tellingWords(of names: [String]) -> WordSet {
    let words: [Substring] = names.flatMap { name in
      name.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }
    }
    return WordSet(words.map { ProseWord($0) })
  }

  /// Whether a word is one by which the title of a work is known.
  func isInTitle(_ word: ProseWord) -> Bool { titleWords.contains(word) }

  /// Whether a word is one of the name of a place in a work.
  func isInPlace(_ word: ProseWord) -> Bool { placeWords.contains(word) }

  /// Whether a word is the year in which a work came out.
  func isYear(_ word: ProseWord) -> Bool { years.contains(word) }

  private static func add(
    _ name: String, _ person: ProseToken.Person, _ forms: inout WordMap<[Form]>
  ) {
    var words = NameWord.all(in: name).map { Form.Word($0) }
    let hasArticle = words.count > 1 && words[0].letters == "the"
    if hasArticle { words.removeFirst() }
    guard let first = words.first else { return }
    var whole = first.letters
    for word in words.dropFirst() {
      whole = ProseWord.joined(whole, UInt8(ascii: " "), word.letters)
    }
    let form = Form(words: words, hasArticle: hasArticle, whole: whole, person: person)
    var known = forms[first.letters] ?? []
    known.insert(
      form, at: known.firstIndex { $0.words.count < words.count } ?? known.count)
    forms[first.letters] = known
  }

  /// The tokens with each name made one token.
  /// - Parameters:
  ///   - bytes: the text.
  ///   - emphasis: what of it is emphasised.
  func merge(_ tokens: [ProseToken], in bytes: [UInt8], emphasis: [ByteRange]) -> [ProseToken] {
    guard let first = tokens.firstIndex(where: mayBeginName) else { return tokens }
    var merged = Array(tokens[..<first])
    merged.reserveCapacity(tokens.count)
    var index = first
    while index < tokens.count {
      let end: Int
      if let title = works.end(at: index, of: tokens, merged, emphasis) {
        merged += tokens[index..<title]
        end = title
      } else if let name = mergeName(at: index, of: tokens, in: bytes, into: &merged) {
        end = name
      } else {
        merged.append(tokens[index])
        end = index + 1
      }
      index = tokens[end...].firstIndex(where: mayBeginName) ?? tokens.count
      merged += tokens[end..<index]
    }
    return merged
  }

  /// The first letters of all first words, see ``WordInterest/name``.
  var heads: [UInt32] { forms.entries.map(\.word.head) + works.heads }

  private func mayBeginName(_ token: ProseToken) -> Bool {
    guard token.interest.contains(.name), token.isWord,
      token.isCapitalised || NameLikeness.bit(token.word.firstLetter) & smallFirsts != 0
    else { return false }
    return forms.contains(token.word) || works.mayBegin(with: token)
  }

  /// Appends the name that begins at a token.
  /// - Returns: the token after it; nil where none begins.
  private func mergeName(
    at index: Int, of tokens: [ProseToken], in bytes: [UInt8], into merged: inout [ProseToken]
  ) -> Int? {
    guard let candidates = forms[tokens[index].word] else { return nil }
    let article = merged.last.flatMap { $0.isWord && $0.word == "the" ? $0 : nil }
    for form in candidates {
      guard var end = end(of: form, tokens, index),
        !isGivenName(form, before: end, of: tokens, in: bytes)
      else { continue }
      if form.hasArticle, article == nil,
        !standsWithoutArticle(index..<end, of: tokens, after: merged.last)
      {
        continue
      }
      var lower = tokens[index].range.lowerBound
      if form.hasArticle, let article {
        merged.removeLast()
        lower = article.range.lowerBound
      }
      let last = tokens[end - 1]
      merged.append(
        ProseToken(
          kind: .name(form.person), range: lower..<last.range.upperBound, word: form.whole,
          isPossessive: last.isPossessive, isCapitalised: true))
      // The full stop of an initial belongs to the name: “Kathy H. is”.
      if form.words.count > 1, last.word.count == 1, end + 1 < tokens.count,
        tokens[end].isMark("."), tokens[end].range.lowerBound == last.range.upperBound,
        tokens[end + 1].isWordLike
      {
        end += 1
      }
      return end
    }
    return nil
  }

  /// Whether a surname that the sets do not know follows a name of one word: Fred Mulholland, William
  /// Godwin.
  private func isGivenName(
    _ form: Form, before next: Int, of tokens: [ProseToken], in bytes: [UInt8]
  ) -> Bool {
    guard form.words.count == 1, !form.hasArticle, case .character = form.person,
      next < tokens.count, tokens[next].isWord, tokens[next].isCapitalised,
      !tokens[next - 1].isPossessive,
      bytes[tokens[next - 1].range.upperBound..<tokens[next].range.lowerBound].elementsEqual([0x20])
    else { return false }
    let word = tokens[next].word
    return word.count > 2 && !forms.contains(word) && !isInTitle(word)
      && ReportingVerbs.kind(of: word) == nil && !GrammarWords.speechNouns.contains(word)
      && CitationReader.division(named: word) == nil && !Self.noSurnames.contains(word)
      && PlaceNumbers.roman(word) == nil && !word.contains(UInt8(ascii: "'"))
  }

  /// Words that a heading or a label may have after a name.
  private static let noSurnames: WordSet = [
    "the", "and", "quotes", "quotations", "quotation", "character", "characters", "theme", "themes",
    "page", "part", "book", "key", "analysis", "who", "when", "what", "how", "why", "because",
    "although", "while", "but", "then", "here", "this", "that", "his", "her", "she", "its",
  ]

  /// Whether a name that has an article stands for someone without it: “Creature”, “her nurse”,
  /// “Victor’s creature”; not “a creature”, not “King James” where the set knows “the King”.
  private func standsWithoutArticle(
    _ range: Range<Int>, of tokens: [ProseToken], after before: ProseToken?
  ) -> Bool {
    if let before,
      before.isPossessive && before.isName
        || before.isWord && before.word.isOne(of: ["her", "his"])
    {
      return true
    }
    guard tokens[range.lowerBound].isCapitalised else { return false }
    if let before, before.isWord, before.isCapitalised || before.word.isOne(of: ["a", "an"]) {
      return false
    }
    let next = range.upperBound
    return next >= tokens.count || !tokens[next].isWord || !tokens[next].isCapitalised
  }

  /// The token after a name that begins at `index`; nil where it is another. A hyphen may join its
  /// words, “Marie-Claude”, and a point end a short one: “Dr. Jekyll”.
  private func end(of form: Form, _ tokens: [ProseToken], _ index: Int) -> Int? {
    var next = index
    for (offset, word) in form.words.enumerated() {
      if offset > 0, next + 1 < tokens.count,
        tokens[next].isMark("-") || tokens[next].isMark(".") && tokens[next - 1].word.count <= 4,
        tokens[next].range.lowerBound == tokens[next - 1].range.upperBound
      {
        next += 1
      }
      guard next < tokens.count, tokens[next].isWord, tokens[next].word == word.letters,
        offset == 0 || tokens[next - 1].isPossessive == form.words[offset - 1].isPossessive,
        word.isSmall || tokens[next].isCapitalised || offset > 0 && word.letters.count == 1
      else { return nil }
      next += 1
    }
    return next
  }
}

extension QuoteSet {
  /// Whether a character is who tells the story and nobody in it: “the narrator”. An essay that says
  /// so gives the words to no one.
  func isNamelessNarrator(_ character: LiteraryCharacter) -> Bool {
    character.id == narrator && character.name.first?.isLowercase == true
  }
}
