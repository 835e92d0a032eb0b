import EssayText

/// The sieve for an author who speaks through a character: “Ishiguro uses Tommy to say”, “Through
/// Madame, Ishiguro argues”.
extension AttributionSieve {
  /// The character to whom the words go that an author is said to say.
  /// - Parameter verb: the reporting verb.
  func spokesperson(saying verb: Int) -> Attribution? {
    if let chosen = fallsTo(saying: verb), let person = tokens[chosen].person {
      let isDenied = tokens[start..<chosen].contains {
        $0.isWord && GrammarWords.unreal.contains($0.word)
      }
      return named(person, chosen, .verbBefore, isAsserted: !isDenied)
    }
    if let used = usedByAuthor(verb), let person = tokens[used].person {
      return named(person, used, .verbBefore)
    }
    guard ReportingVerbs.kind(of: tokens[verb].word) == .says,
      case .person(.author, let author, _) = clause.subject(ofVerbAt: verb).subject,
      let name = channel(before: author) ?? channel(from: author, to: verb),
      let person = tokens[name].person
    else { return nil }
    return named(person, name, .channel)
  }

  /// “It falls to Chrissie to say”, “it is left to Ruth to tell them”.
  private func fallsTo(saying verb: Int) -> Int? {
    let name = verb - 2
    guard name - 2 > start, isAt(verb - 1, "to"), isAt(name - 1, "to"),
      case .character = tokens[name].person, !tokens[name].isPossessive,
      ReportingVerbs.kind(of: tokens[verb].word) == .says,
      tokens[name - 2].word.isOne(of: ["falls", "fell", "left"]),
      tokens[max(start, name - 5)..<name].contains(where: { $0.word == "it" })
    else { return nil }
    return name
  }

  /// “Ishiguro uses Tommy to say”.
  private func usedByAuthor(_ verb: Int) -> Int? {
    guard verb - 4 >= start, isAt(verb - 1, "to"), tokens[verb - 2].isName,
      !tokens[verb - 2].isPossessive,
      tokens[verb - 3].word.isOne(of: ["uses", "used", "gets", "allows", "has", "employs"]),
      case .author = tokens[verb - 4].person, case .character = tokens[verb - 2].person
    else { return nil }
    return verb - 2
  }

  /// “Through Madame, Ishiguro”, at the head of the sentence.
  private func channel(before author: Int) -> Int? {
    guard author > start, tokens[author - 1].isMark(","), isThrough(start) else { return nil }
    return channelName(start + 1..<author - 1)
  }

  /// “Ishiguro, through Tommy, states”.
  private func channel(from author: Int, to verb: Int) -> Int? {
    guard author + 3 < verb, tokens[author + 1].isMark(","), isThrough(author + 2),
      let close = (author + 3..<verb).first(where: { tokens[$0].isMark(",") })
    else { return nil }
    return channelName(author + 3..<close)
  }

  private func isThrough(_ index: Int) -> Bool { isAt(index, "through") || isAt(index, "via") }

  /// The only name of “Madame”, “the character of Madame”.
  private func channelName(_ phrase: Range<Int>) -> Int? {
    guard let name = phrase.last, tokens[name].isName, !tokens[name].isPossessive,
      case .character = tokens[name].person
    else { return nil }
    return phrase.dropLast().allSatisfy {
      tokens[$0].word.isOne(of: ["the", "character", "figure", "voice", "mouth", "of"])
    } ? name : nil
  }
}
