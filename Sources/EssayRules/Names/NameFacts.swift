import EssaySyntax
import EssayText

/// A name that is nearly right.
struct MisspeltWord: Sendable {
  /// Without a possessive ending, of the block's text.
  let range: ByteRange
  let right: String
}

/// What one block says of the names of the work.
struct NameFacts: Sendable {
  /// Names nearly right, whatever else the essay says.
  private(set) var names: [MisspeltWord] = []
  /// Single words that may be names misspelt, in small letters.
  private(set) var doubtful: [(word: ProseWord, name: MisspeltWord)] = []
  /// Words that are shown to be somebody else's name: Cathy Earnshaw, “my cousin Tommie”.
  private(set) var others: [ProseWord] = []
  /// The names that stand here as they should be.
  private(set) var known: [ProseWord] = []
  /// The quote sets, by number, of whose persons or author one is named.
  private(set) var quoteSets: [Int] = []

  init(_ block: BlockReader, _ tokens: [ProseToken]) {
    let reader = NameReader(block: block, tokens: tokens)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.isPunctuation || token.isWord && !NameReader.mayBeName(token) {
        index += 1
        continue
      }
      if case .quotation(let number) = token.kind {
        if let name = reader.titleInMarks(number) { names.append(name) }
      } else if let person = token.person {
        known.append(token.word)
        note(person)
      }
      if let (name, count) = reader.phrase(at: index) {
        names.append(name)
        index += count
        continue
      }
      if token.isWord, let name = reader.word(at: index) {
        if reader.isSomebodyElse(index) {
          others.append(token.word)
        } else {
          doubtful.append((token.word, name))
        }
      }
      index += 1
    }
  }

  private mutating func note(_ person: ProseToken.Person) {
    switch person {
    case .character(let number, _): note(number.setIndex)
    case .author(let set): note(set)
    case .otherAuthor, .work: break
    }
  }

  private mutating func note(_ set: Int) {
    if !quoteSets.contains(set) { quoteSets.append(set) }
  }
}

/// Reads one block of an essay for ``NameFacts``.
private struct NameReader {
  let block: BlockReader
  let tokens: [ProseToken]

  private var text: [UInt8] { block.bytes }
  private var table: SpellingTable { block.tables.spelling }

  // MARK: Names of several words

  /// The name of several words that begins at a token and is nearly right, and how many tokens it
  /// has.
  func phrase(at index: Int) -> (name: MisspeltWord, count: Int)? {
    guard tokens[index].isWordLike, tokens[index].isCapitalised else { return nil }
    return table.phrase(in: tokens, from: index).map { phrase, last in
      (
        name(phrase.parts.joined(separator: " "), from: tokens[index], to: tokens[last]),
        last - index + 1
      )
    }
  }

  /// A title in quotation marks, which is no quotation.
  func titleInMarks(_ number: Int) -> MisspeltWord? {
    let inner = block.quotations[number].inner
    return table.nearlyTitle(text[inner]).map {
      MisspeltWord(range: inner, right: $0)
    }
  }

  // MARK: Names of one word

  /// Whether a word may be a name, or the first of one. Most fail here.
  static func mayBeName(_ token: ProseToken) -> Bool {
    token.isCapitalised || token.word.count >= 7
  }

  /// The name that a word nearly is, where ``mayBeName(_:)`` holds of it.
  func word(at index: Int) -> MisspeltWord? {
    let token = tokens[index]
    guard let (name, likeness) = table.nearest(to: token.word),
      !GivenNames.contains(token.word), !OrdinaryWords.contains(token.word), !isInCapitals(token),
      !isAddress(index),
      name.isOrdinary || !isThing(index)
    else { return nil }
    let length = name.letters.count
    if !token.isCapitalised {
      guard !name.isOrdinary, length >= 8, likeness >= .slip || token.word.count >= 8 else {
        return nil
      }
    } else if startsSentence(index), likeness < .slip, length < 6 || name.isOrdinary {
      // “Tummy”, “Rush”: words of the language, with the capital of the sentence.
      return nil
    }
    return self.name(name.text, from: token, to: token)
  }

  /// Whether a word with an article before it and no noun after it is a thing: “bound for the Pole”.
  private func isThing(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].word.isOne(of: ["the", "a", "an"]),
      !tokens[index].isPossessive
    else { return false }
    return index + 1 >= tokens.count || !tokens[index + 1].isWordLike
  }

  /// Whether a word by which people are addressed is one: “Madam, I will”.
  private func isAddress(_ index: Int) -> Bool {
    guard SpellingTable.forms.contains(tokens[index].word) else { return false }
    return index + 1 >= tokens.count || !tokens[index + 1].isWordLike
      || index > 0 && tokens[index - 1].isMark(",")
  }

  /// What is to be mended from one token to another. A possessive ending stays; “Ishigiros’”, which
  /// has a plural’s, goes with the name.
  private func name(_ right: String, from first: ProseToken, to last: ProseToken)
    -> MisspeltWord
  {
    let lower = first.range.lowerBound
    let apostrophe = ProseTokenizer.apostrophe(text, last.range.upperBound)
    if last.isPossessive, apostrophe > 0, last.word.hasSuffix("s"), !right.hasSuffix("s") {
      let upper = last.range.upperBound + apostrophe
      let mark = String(decoding: text[last.range.upperBound..<upper], as: UTF8.self)
      return MisspeltWord(range: lower..<upper, right: right + mark + "s")
    }
    let upper = ProseName.range(of: last, in: text).upperBound
    return MisspeltWord(range: lower..<upper, right: right)
  }

  private func isInCapitals(_ token: ProseToken) -> Bool {
    let letters = text[token.range].filter { (0x41...0x5A).contains($0 & 0xDF) }
    return letters.count > 1 && letters.allSatisfy { $0 < 0x61 }
  }

  /// Whether the capital may be the sentence's, or the heading's, rather than the name's.
  private func startsSentence(_ index: Int) -> Bool {
    if block.block.isHeading || block.isTitle { return true }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if case .quotation = before.kind { return true }
    return before.isMark(".", "?", "!", ":", "-", "(", "…")
  }

  // MARK: Other people

  /// Whether the words around a name show that the work does not know who bears it.
  func isSomebodyElse(_ index: Int) -> Bool {
    isIntroduced(index) || isPartOfOtherName(index)
  }

  /// Whether the essay brings in a person of its own: “my cousin Tommie”, “Dr Lucey”.
  private func isIntroduced(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if tokens[index - 1].word.isOne(of: ["mr", "mrs", "ms", "dr", "prof", "professor", "sir"]) {
      return true
    }
    return Self.relations.contains(tokens[index - 1].word)
      && tokens[..<index].suffix(4).contains { $0.word.isOne(of: ["my", "our"]) }
  }

  private static let relations: WordSet = [
    "cousin", "sister", "brother", "friend", "mate", "aunt", "auntie", "uncle", "neighbour",
    "teacher", "classmate", "partner", "daughter", "son", "niece", "nephew", "flatmate",
    "roommate", "dog", "cat", "librarian", "tutor", "lecturer",
  ]

  /// Whether another name stands directly beside the word: Agatha Christie, Emilie Brontë.
  private func isPartOfOtherName(_ index: Int) -> Bool {
    if block.block.isHeading { return false }
    if !tokens[index].isPossessive, isStrange(index + 1, beside: index) { return true }
    guard index > 0, tokens[index - 1].isWord, isBeside(index - 1, index) else { return false }
    return GivenNames.contains(tokens[index - 1].word)
      || !startsSentence(index - 1) && isStrange(index - 1, beside: index)
  }

  /// Whether a word is a name that the table knows nothing of.
  private func isStrange(_ other: Int, beside index: Int) -> Bool {
    guard tokens.indices.contains(other), tokens[other].isWord, tokens[other].isCapitalised,
      isBeside(min(other, index), max(other, index))
    else { return false }
    let word = tokens[other].word
    return word.count > 1 && !SpellingTable.forms.contains(word) && !table.knows(word)
      && table.nearest(to: word) == nil
  }

  /// Whether nothing but a space stands between two tokens.
  private func isBeside(_ first: Int, _ second: Int) -> Bool {
    !tokens[first].isPossessive
      && tokens[second].range.lowerBound - tokens[first].range.upperBound == 1
  }
}
