import EssayText
import QuoteSets

/// The names of the characters and authors of some quote sets, by their first word.
struct NameTable: Sendable {
  private struct Form: Sendable {
    let words: [ProseWord]
    /// All of them with spaces between.
    let whole: ProseWord
    let person: ProseToken.Person
  }

  /// The longest form first.
  private let forms: WordMap<[Form]>

  init(_ quoteSets: [QuoteSet]) {
    var forms = WordMap<[Form]>()
    for (setIndex, quoteSet) in quoteSets.enumerated() {
      for (number, character) in quoteSet.characters.enumerated() {
        let person = ProseToken.Person.character(
          CharacterNumber(setIndex: setIndex, number: number), character.gender)
        for name in [character.name] + character.forms { Self.add(name, person, &forms) }
      }
      for name in [quoteSet.author.name] + quoteSet.author.forms {
        Self.add(name, .author(setIndex: setIndex), &forms)
      }
    }
    self.forms = WordMap(
      forms.entries.map { ($0.word, $0.value.sorted { $0.words.count > $1.words.count }) })
  }

  private static func add(
    _ name: String, _ person: ProseToken.Person, _ forms: inout WordMap<[Form]>
  ) {
    let words = name.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    guard let first = words.first.map({ ProseWord($0) }) else { return }
    let form = Form(
      words: words.map { ProseWord($0) }, whole: ProseWord(words.joined(separator: " ")),
      person: person)
    forms[first] = (forms[first] ?? []) + [form]
  }

  /// The tokens with each name made one token. A name begins with a capital.
  func merge(_ tokens: [ProseToken]) -> [ProseToken] {
    guard let first = tokens.firstIndex(where: mayBeginName) else { return tokens }
    var merged = Array(tokens[..<first])
    merged.reserveCapacity(tokens.count)
    var index = first
    while index < tokens.count {
      let token = tokens[index]
      guard token.isWord, token.isCapitalised, let candidates = forms[token.word],
        let form = candidates.first(where: { end(of: $0, tokens, index) != nil }),
        let end = end(of: form, tokens, index)
      else {
        merged.append(token)
        index += 1
        continue
      }
      let last = tokens[end - 1]
      merged.append(
        ProseToken(
          kind: .name(form.person), range: token.range.lowerBound..<last.range.upperBound,
          word: form.whole, isPossessive: last.isPossessive,
          isCapitalised: true))
      index = end
      // The full stop of an initial belongs to the name: “Kathy H. is”.
      if form.words.count > 1, last.word.count == 1, index + 1 < tokens.count,
        tokens[index].isMark("."), tokens[index].range.lowerBound == last.range.upperBound,
        tokens[index + 1].isWordLike
      {
        index += 1
      }
    }
    return merged
  }

  private func mayBeginName(_ token: ProseToken) -> Bool {
    token.isCapitalised && token.isWord && forms.contains(token.word)
  }

  /// The token after a name that begins at `index`; nil where it is another. A hyphen may join its
  /// words: “Marie-Claude”.
  private func end(of form: Form, _ tokens: [ProseToken], _ index: Int) -> Int? {
    var next = index
    for (offset, word) in form.words.enumerated() {
      if offset > 0, next + 1 < tokens.count, tokens[next].isMark("-"),
        tokens[next].range.lowerBound == tokens[next - 1].range.upperBound
      {
        next += 1
      }
      guard next < tokens.count, tokens[next].isWord, tokens[next].word == word,
        offset == 0 || !tokens[next - 1].isPossessive,
        offset == 0 || word.count == 1 || tokens[next].isCapitalised
      else { return nil }
      next += 1
    }
    return next
  }
}
