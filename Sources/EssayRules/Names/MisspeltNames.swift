import EssaySyntax
import EssayText

/// Finds the names in one block of an essay that are nearly right.
struct MisspeltNames {
  struct Name {
    /// Without a possessive ending, of the block's text.
    let range: ByteRange
    let right: String
  }

  let context: LintContext
  let block: Int

  private var tokens: [ProseToken] { context.prose.blocks[block] }
  private var text: [UInt8] { context.essay.blocks[block].text.bytes }
  private var table: SpellingTable { context.spelling }

  /// In the order of the text.
  var all: [Name] {
    let tokens = tokens
    var names: [Name] = []
    var index = 0
    while index < tokens.count {
      if case .quotation(let number) = tokens[index].kind {
        names += titleInMarks(number)
      } else if let (name, count) = phrase(at: index, tokens) {
        names.append(name)
        index += count
        continue
      } else if let name = word(at: index, tokens) {
        names.append(name)
      }
      index += 1
    }
    return names
  }

  // MARK: Names of several words

  private func phrase(at index: Int, _ tokens: [ProseToken]) -> (name: Name, count: Int)? {
    guard tokens[index].isWordLike, tokens[index].isCapitalised else { return nil }
    for phrase in table.phrases {
      guard let last = SpellingTable.end(of: phrase, in: tokens, from: index) else { continue }
      return (name(phrase, Array(tokens[index...last])), last - index + 1)
    }
    return nil
  }

  /// The words to mend: of a person's first name and surname those that are wrong, of a title or
  /// of “Miss Lucy” all of them, since no part of it stands alone.
  private func name(_ phrase: SpellingTable.Name, _ own: [ProseToken]) -> Name {
    let pairs = zip(own, zip(phrase.words, phrase.parts))
    let wrong = pairs.filter { $0.0.word != $0.1.0 }
    let isWhole = phrase.isTitle || SpellingTable.forms.contains(phrase.words[0])
    let mended = isWhole ? pairs.map(\.self) : wrong
    let first = mended.first?.0 ?? own[0]
    let last = mended.last?.0 ?? own[own.count - 1]
    let range = first.range.lowerBound..<ProseName.range(of: last, in: text).upperBound
    return Name(range: range, right: mended.map(\.1.1).joined(separator: " "))
  }

  /// A title in quotation marks, which is no quotation.
  private func titleInMarks(_ number: Int) -> [Name] {
    let inner = context.essay.quotations[number].inner
    guard let title = table.nearlyTitle(text[inner]) else { return [] }
    return [Name(range: inner, right: title)]
  }

  // MARK: Names of one word

  private func word(at index: Int, _ tokens: [ProseToken]) -> Name? {
    let token = tokens[index]
    guard token.isWord, let (right, likeness) = table.nearest(to: token.word),
      !GivenNames.contains(token.word), !isInCapitals(token)
    else { return nil }
    if !token.isCapitalised {
      guard right.utf8.count >= 8, likeness >= .slip || token.word.utf8.count >= 8 else {
        return nil
      }
    } else if startsSentence(index, tokens), likeness < .slip, right.utf8.count < 6 {
      // “Tummy”, “Rush”: words of the language, with the capital of the sentence.
      return nil
    }
    if isPartOfOtherName(index, tokens) || isSomebodyElse(token.word) { return nil }
    if token.word.first != right.lowercased().first, isNamed(right) { return nil }
    return Name(range: ProseName.range(of: token, in: text), right: right)
  }

  private func isInCapitals(_ token: ProseToken) -> Bool {
    let letters = text[token.range].filter { (0x41...0x5A).contains($0 & 0xDF) }
    return letters.count > 1 && letters.allSatisfy { $0 < 0x61 }
  }

  /// Whether the capital may be the sentence's, or the heading's, rather than the name's.
  private func startsSentence(_ index: Int, _ tokens: [ProseToken]) -> Bool {
    if context.essay.blocks[block].isHeading || context.essay.title == block { return true }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if case .quotation = before.kind { return true }
    return before.isMark(".", "?", "!", ":", "-", "(", "…")
  }

  /// Whether another name stands directly beside the word: Agatha Christie, Emilie Brontë.
  private func isPartOfOtherName(_ index: Int, _ tokens: [ProseToken]) -> Bool {
    if context.essay.blocks[block].isHeading { return false }
    if !tokens[index].isPossessive, isStrange(index + 1, beside: index, tokens) { return true }
    guard index > 0, tokens[index - 1].isWord, isBeside(index - 1, index, tokens) else {
      return false
    }
    return GivenNames.contains(tokens[index - 1].word)
      || !startsSentence(index - 1, tokens) && isStrange(index - 1, beside: index, tokens)
  }

  /// Whether a word is a name that the table knows nothing of.
  private func isStrange(_ other: Int, beside index: Int, _ tokens: [ProseToken]) -> Bool {
    guard tokens.indices.contains(other), tokens[other].isWord, tokens[other].isCapitalised,
      isBeside(min(other, index), max(other, index), tokens)
    else { return false }
    let word = tokens[other].word
    return word.utf8.count > 1 && !SpellingTable.forms.contains(word) && !table.knows(word)
      && table.nearest(to: word) == nil
  }

  /// Whether nothing but a space stands between two tokens.
  private func isBeside(_ first: Int, _ second: Int, _ tokens: [ProseToken]) -> Bool {
    !tokens[first].isPossessive
      && tokens[second].range.lowerBound - tokens[first].range.upperBound == 1
  }

  /// Whether the essay has the name as it should be. Beside it one that only sounds the same may be
  /// another person: Kathy and Cathy.
  private func isNamed(_ name: String) -> Bool {
    let letters = name.lowercased()
    return context.prose.blocks.contains { tokens in
      tokens.contains { $0.person != nil && $0.word == letters }
    }
  }

  /// Whether the essay brings in a person of its own: “my cousin Tommie”, “Dr Lucey”.
  private func isIntroduced(_ index: Int, _ tokens: [ProseToken]) -> Bool {
    guard index > 0 else { return false }
    if ["mr", "mrs", "ms", "dr", "prof", "professor", "sir"].contains(tokens[index - 1].word) {
      return true
    }
    return Self.relations.contains(tokens[index - 1].word)
      && tokens[..<index].suffix(4).contains { ["my", "our"].contains($0.word) }
  }

  private static let relations: Set<String> = [
    "cousin", "sister", "brother", "friend", "mate", "aunt", "auntie", "uncle", "neighbour",
    "teacher", "classmate", "partner", "daughter", "son", "niece", "nephew", "flatmate",
    "roommate", "dog", "cat", "librarian", "tutor", "lecturer",
  ]

  /// Whether the essay elsewhere gives the word a surname, or brings it in as somebody else: Cathy
  /// Earnshaw, “my cousin Tommie”.
  private func isSomebodyElse(_ word: String) -> Bool {
    context.prose.blocks.indices.contains { number in
      let tokens = context.prose.blocks[number]
      guard tokens.contains(where: { $0.word == word }) else { return false }
      let here = MisspeltNames(context: context, block: number)
      return tokens.indices.contains { index in
        tokens[index].isWord && tokens[index].word == word
          && (!tokens[index].isPossessive && here.isStrange(index + 1, beside: index, tokens)
            || isIntroduced(index, tokens))
      }
    }
  }
}
