/// Names the difference between some words of a quotation and some of a passage.
struct SlipNamer {
  let query: Query
  let passage: PassageWords

  func kind(of hunk: Hunk, steps: ArraySlice<AlignmentStep>) -> Slip.Kind {
    if let contraction = contraction(hunk) { return contraction }
    if steps.count == 1, let only = steps.first {
      switch only {
      case .exchange: return .exchangedWords
      case .runTogether: return .wordsRunTogether
      case .brokenApart: return .wordBrokenApart
      case .silentOmission, .gapJoined: return .silentOmission
      case .insertion(let token): return isDoubled(token) ? .doubledWord : .addedWord
      case .deletion: return .missingWord
      case .substitution(let token, let word): return kind(token: token, word: word)
      default: break
      }
    }
    if hunk.tokens.isEmpty {
      let omits = steps.contains { if case .silentOmission = $0 { true } else { false } }
      return omits ? .silentOmission : .missingWord
    }
    if hunk.words.isEmpty { return .addedWord }
    return .wrongWord
  }

  private func letters(_ word: Int) -> ArraySlice<UInt8> { passage.letters(word) }

  private func kind(token: Int, word: Int) -> Slip.Kind {
    let quoted = query.letters(token)
    let canonical = letters(word)
    let apostrophe = UInt8(ascii: "'")
    if canonical.contains(apostrophe), quoted.elementsEqual(canonical.filter { $0 != apostrophe }) {
      return .lostApostrophe
    }
    if quoted.count >= 2, canonical.starts(with: quoted), canonical.count <= quoted.count + 4 {
      return .cutOffWord
    }
    let isNoWordOfOurs =
      query.ids[token] == Vocabulary.unknown
      && query.weights[token] == WordWeight.rare
    if isNoWordOfOurs, quoted.count >= 4, WordLikeness.areAlike(quoted, canonical) {
      return .misspeltWord
    }
    return .wrongWord
  }

  private func isDoubled(_ token: Int) -> Bool {
    [token - 1, token + 1].contains { neighbour in
      query.ids.indices.contains(neighbour) && query.text.tokens[neighbour].isWord
        && query.letters(neighbour).elementsEqual(query.letters(token))
    }
  }

  private func contraction(_ hunk: Hunk) -> Slip.Kind? {
    if hunk.tokens.count == 2, hunk.words.count == 1,
      Contractions.opens(
        letters(hunk.words.lowerBound), query.letters(hunk.tokens.lowerBound),
        query.letters(hunk.tokens.lowerBound + 1))
    {
      return .openedContraction
    }
    if hunk.tokens.count == 1, hunk.words.count == 2,
      Contractions.opens(
        query.letters(hunk.tokens.lowerBound), letters(hunk.words.lowerBound),
        letters(hunk.words.lowerBound + 1))
    {
      return .closedContraction
    }
    return nil
  }
}
