import EssayText
import QuoteSets

/// Where the essay gives words to one and names, beside them, another who does say them: whoever knows
/// that much is not accused.
struct SpokenOfSpeaker {
  let judgement: Judgement
  let context: LintContext

  /// Whether the essay itself says beside the words who does speak them.
  /// - Parameter isSpeaker: whether a character says the words.
  func isNamed(where isSpeaker: (CharacterNumber) -> Bool) -> Bool {
    isSubject(where: isSpeaker) || isPutRight(where: isSpeaker) || isOwner(where: isSpeaker)
      || isOrigin(where: isSpeaker) || isTold(where: isSpeaker)
  }

  /// “Tommy says that Kathy might be ‘remembering it wrong’”, “Tommy says she’s ‘remembering it wrong’”: it
  /// is told of the one who says the words, or of somebody who may be that one and not the one who speaks.
  private func isTold(where isSpeaker: (CharacterNumber) -> Bool) -> Bool {
    let block = context.view[judgement.block]
    guard let attribution = judgement.attribution, attribution.cue == .verbBefore,
      attribution.block == judgement.block,
      let quotation = block.tokenOfQuotation[judgement.site.number],
      let name = block.tokens.index(at: attribution.range.lowerBound)
    else { return false }
    let tokens = block.tokens
    var subject = quotation - 1
    while subject > name, tokens[subject].isWord,
      GrammarWords.beForms.contains(tokens[subject].word)
        || GrammarWords.auxiliaries.contains(tokens[subject].word)
        || GrammarWords.isAdverb(tokens[subject].word)
    {
      subject -= 1
    }
    guard subject > name + 1 else { return false }
    if case .character(let character, _) = tokens[subject].person {
      return isSpeaker(character) && subject < quotation - 1
    }
    guard let gender = Self.gender(of: tokens[subject]),
      let speaker = judgement.canonical?.speaker, speaker.gender == gender,
      let told = attribution.character
    else { return false }
    let teller = context.tables.character(told).gender
    if teller != .unknown, teller != gender { return true }
    return tokens[name + 1..<subject].contains { token in
      if case .character(let character, _) = token.person { isSpeaker(character) } else { false }
    }
  }

  /// Of whom “she”, “she’s” and “she’d” may be said.
  private static func gender(of token: ProseToken) -> LiteraryCharacter.Gender? {
    guard token.isWord else { return nil }
    switch token.word {
    case "she", "she'd", "she'll": return .female
    case "he", "he'd", "he'll": return .male
    default: return nil
    }
  }

  /// “The line ‘…’, as Tommy tells Kathy, is Ruth’s”.
  private func isOwner(where isSpeaker: (CharacterNumber) -> Bool) -> Bool {
    let block = context.view[judgement.block]
    guard let quotation = block.tokenOfQuotation[judgement.site.number] else { return false }
    let tokens = block.tokens
    let sentence = block.clause(around: quotation, block: judgement.block).sentence
    return (quotation + 1..<max(quotation + 1, sentence.upperBound)).dropFirst().contains { index in
      guard tokens[index].isPossessive, tokens[index - 1].isWord,
        GrammarWords.beForms.contains(tokens[index - 1].word),
        case .character(let character, _) = tokens[index].person
      else { return false }
      return isSpeaker(character) && !(index + 1 < tokens.count && tokens[index + 1].isWordLike)
    }
  }

  /// “Tommy’s quotation ‘…’ is from Ruth”, “was said by Ruth”, “comes from Ruth”.
  private func isOrigin(where isSpeaker: (CharacterNumber) -> Bool) -> Bool {
    let block = context.view[judgement.block]
    guard let quotation = block.tokenOfQuotation[judgement.site.number] else { return false }
    // Right behind the quotation: what comes later may be said of other words.
    let after = block.tokens[(quotation + 1)...].prefix(4)
    guard let name = after.firstIndex(where: { $0.person != nil }),
      case .character(let character, _) = block.tokens[name].person, isSpeaker(character)
    else { return false }
    let words = after[..<name].map(\.word)
    guard let verb = words.first, let last = words.last else { return false }
    if words.count == 2, last == "from" {
      return GrammarWords.beForms.contains(verb) || verb.isOne(of: ["comes", "came"])
    }
    return words.count == 3 && GrammarWords.beForms.contains(verb)
      && words[1].isOne(of: ["said", "spoken", "uttered", "taken", "actually", "really"])
      && last.isOne(of: ["by", "from"])
  }

  /// “Many think that Tommy says ‘…’; in fact Ruth does”.
  private func isPutRight(where isSpeaker: (CharacterNumber) -> Bool) -> Bool {
    let block = context.view[judgement.block]
    guard let quotation = block.tokenOfQuotation[judgement.site.number] else { return false }
    let after = block.tokens[(quotation + 1)...].prefix(8)
    guard
      let turn = after.indices.first(where: { index in
        after[index].word.isOne(of: ["actually", "really"])
          || after[index].word == "fact" && index > after.startIndex
            && after[index - 1].word == "in"
      })
    else { return false }
    return after[turn...].contains { token in
      if case .character(let character, _) = token.person { isSpeaker(character) } else { false }
    }
  }

  /// “Tommy says that Miss Emily ‘kept things from’ them”: he speaks of her, and the words are hers.
  private func isSubject(where isSpeaker: (CharacterNumber) -> Bool) -> Bool {
    let block = context.view[judgement.block]
    guard let quotation = block.tokenOfQuotation[judgement.site.number] else { return false }
    let tokens = block.tokens
    var name = quotation - 1
    // “Miss Emily and the others”.
    if name > 3, tokens[name].word.isOne(of: ["others", "rest"]),
      tokens[name - 1].word == "the", tokens[name - 2].word == "and"
    {
      name -= 3
    }
    guard name > 1, case .character(let character, _) = tokens[name].person,
      !tokens[name].isPossessive, isSpeaker(character)
    else { return false }
    return tokens[name - 1].isWord
      && tokens[name - 1].word.isOne(of: ["that", "whether", "if", "how", "because"])
  }
}
