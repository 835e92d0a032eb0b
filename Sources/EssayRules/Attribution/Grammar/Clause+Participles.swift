import EssayText

/// Participles at the head of a sentence, whose subject follows them.
extension Clause {
  /// How many tokens after such a participle its subject may stand.
  private static let reach = 12

  /// “By saying ‘…’, Tommy shows”, “Calling it ‘…’, Kathy smiles”: whom the sentence tells of behind the words; nil
  /// where the sentence does not begin so.
  func subject(afterParticipleAt verb: Int) -> Subject? {
    let isFirst = verb == sentence.lowerBound
    guard
      isFirst
        || verb == sentence.lowerBound + 1
          && tokens[verb - 1].word.isOne(of: ["by", "when", "while", "on", "after"])
    else { return nil }
    let end = min(sentence.upperBound, tokens.count, verb + Self.reach)
    guard
      let quotation = tokens[verb..<max(verb, end)].firstIndex(where: {
        $0.isQuotation || $0.isName || $0.isMark(";", ".", ":", "?", "!")
      }), tokens[quotation].isQuotation
    else { return nil }
    var name = quotation + 1
    if name < end, tokens[name].isMark(",") { name += 1 }
    guard name + 1 < end, let person = tokens[name].person, !tokens[name].isPossessive,
      tokens[name + 1].isWord
    else { return nil }
    return .person(person, token: name, isPronoun: false)
  }
}
