import EssaySyntax
import EssayText
import QuoteSets

/// Finds to whom an essay gives a quotation: sieves in order of certainty, the first that lets
/// something through decides (after Pavllo et al. 2018 and Muzny et al. 2017, whose sieves for
/// quotations in novels these follow in spirit).
///
/// Every sieve says nothing rather than something doubtful.
struct AttributionFinder {
  let essay: Essay
  let prose: Prose
  let outline: NoteOutline

  init(essay: Essay, prose: Prose) {
    self.essay = essay
    self.prose = prose
    outline = NoteOutline(essay.blocks)
  }

  /// The attribution of a quotation; nil where the essay gives it to nobody.
  func attribution(of quotation: Int) -> Attribution? {
    let block = essay.quotations[quotation].block
    if essay.quotations[quotation].marks == .block {
      return signature(of: quotation) ?? introduction(ofBlockQuotation: quotation)
    }
    guard let token = prose.tokenOfQuotation[quotation] else { return nil }
    let sieve = AttributionSieve(
      clause: clause(in: block, around: token), quotation: token)
    if let found = sieve.first() { return found }
    if essay.blocks[block].blockQuotation != nil {
      return signature(of: quotation) ?? introduction(ofBlockQuotation: quotation)
    }
    return noteSpeakers.speaker(of: quotation).flatMap { $0.isCertain ? $0.attribution : nil }
  }

  /// An attribution to the one who does say the words, from a hint that would not do to accuse
  /// anybody; for a quotation without one.
  func likelyAttribution(of quotation: Int, to speaker: LiteraryCharacter.ID) -> Attribution? {
    guard let token = prose.tokenOfQuotation[quotation] else { return nil }
    if let noted = noteSpeakers.speaker(of: quotation)?.attribution, noted.characterID == speaker {
      return noted
    }
    let sieve = AttributionSieve(
      clause: clause(in: essay.quotations[quotation].block, around: token), quotation: token)
    return LikelySpeaker(sieve: sieve, speaker: speaker).attribution()
  }

  private var noteSpeakers: NoteSpeakers {
    NoteSpeakers(essay: essay, prose: prose, outline: outline)
  }

  /// The sentence around a token, and the one before it.
  func clause(in block: Int, around token: Int) -> Clause {
    let tokens = prose.blocks[block]
    let offset = tokens[token].range.lowerBound
    let sentences = essay.sentences[block]
    let number = min(
      sentences.partitioningIndex { $0.upperBound > offset }, max(0, sentences.count - 1))
    guard sentences.indices.contains(number) else {
      return Clause(tokens: tokens, sentence: tokens.indices, previous: 0..<0, block: block)
    }
    let sentence = prose.tokens(in: sentences[number], ofBlock: block)
    let previous =
      number > 0
      ? prose.tokens(in: sentences[number - 1], ofBlock: block)
      : sentence.lowerBound..<sentence.lowerBound
    return Clause(tokens: tokens, sentence: sentence, previous: previous, block: block)
  }

  /// “— Ruth, Chapter 14” below a block quotation or at its end.
  private func signature(of quotation: Int) -> Attribution? {
    let block = essay.quotations[quotation].block
    let group = essay.blocks[block].blockQuotation
    let below = (block + 1)..<max(block + 1, min(block + 4, essay.blocks.count))
    let signed = below.prefix { group != nil && essay.blocks[$0].blockQuotation == group }
      .first { isSignature($0) }
    if let signed { return signature(prose.blocks[signed], in: signed) }
    guard essay.quotations[quotation].marks == .block else { return nil }
    let ending = prose.ending(ofBlockQuotation: essay.quotations[quotation], in: essay)
    return signature(ending, in: block)
  }

  /// Whether a block of a block quotation says where its words come from: “— Ruth”, “(Chapter 14)”.
  func isSignature(_ block: Int) -> Bool {
    guard essay.blocks[block].blockQuotation != nil else { return false }
    let tokens = prose.blocks[block]
    return essay.blocks[block].isSignature
      || tokens.count <= 12 && tokens.first?.isMark("(") == true
        && tokens.contains { $0.isMark(")") } && tokens.suffix(2).contains { $0.isMark(")") }
  }

  private func signature(_ tokens: [ProseToken], in block: Int) -> Attribution? {
    SignatureScan.name(in: essay.blocks[block].text.bytes, tokens).map { named in
      Attribution(
        person: named.person, range: named.range, block: block, cue: .signature, isPronoun: false,
        recalls: false, isAsserted: true)
    }
  }

  /// The sentence before a block quotation, where it ends in a colon or with the verb.
  private func introduction(ofBlockQuotation quotation: Int) -> Attribution? {
    let block = essay.quotations[quotation].block
    guard let group = essay.blocks[block].blockQuotation,
      let first = essay.blocks.firstIndex(where: { $0.blockQuotation == group }),
      block == first, first > 0
    else { return nil }
    let before = first - 1
    let tokens = prose.blocks[before]
    guard essay.blocks[before].blockQuotation == nil, !essay.blocks[before].isHeading,
      let last = tokens.last, last.isMark(":", ",", "-") || last.isWordLike
    else { return nil }
    let clause = clause(in: before, around: tokens.count - 1)
    return AttributionSieve(clause: clause, quotation: tokens.count).firstBefore()
  }
}

/// Reads the name in a signature.
enum SignatureScan {
  /// The first character named, where nobody else is named with them.
  static func name(in bytes: [UInt8], _ tokens: [ProseToken])
    -> (person: ProseToken.Person, range: ByteRange)?
  {
    let named = tokens.filter { if case .name(.character) = $0.kind { true } else { false } }
    // “Ruth to Tommy”: the first speaks.
    guard let first = named.first, let person = first.person else { return nil }
    if let leading = tokens.first(where: { $0.isWordLike }), leading.range != first.range,
      leading.word != "said", leading.word != "by", leading.word != "spoken"
    {
      return nil
    }
    return (person, ProseName.range(of: first, in: bytes))
  }
}

/// The name proper of a name token.
enum ProseName {
  /// The token's range without a possessive ending.
  static func range(of token: ProseToken, in bytes: [UInt8]) -> ByteRange {
    guard token.isPossessive else { return token.range }
    var upper = token.range.upperBound
    if bytes[upper - 1] | 0x20 == UInt8(ascii: "s") {
      let beforeS = upper - 1
      if bytes[beforeS - 1] == UInt8(ascii: "'") { upper = beforeS - 1 }
      if beforeS >= 3, bytes[beforeS - 3..<beforeS].elementsEqual("’".utf8) { upper = beforeS - 3 }
    }
    return token.range.lowerBound..<max(upper, token.range.lowerBound + 1)
  }
}
