import EssaySyntax
import EssayText
import QuoteSets

/// Finds to whom an essay gives a quotation: sieves in order of certainty, the first that lets
/// something through decides (after Pavllo et al. 2018 and Muzny et al. 2017, whose sieves for
/// quotations in novels these follow in spirit).
///
/// Every sieve says nothing rather than something doubtful.
struct AttributionFinder {
  let view: EssayView

  /// The attribution of a quotation; nil where the essay gives it to nobody.
  func attribution(of quotation: QuotationSite) -> Attribution? {
    let block = view[quotation.block]
    if block.quotations[quotation.number].marks == .block {
      return speechPrefix(of: quotation) ?? signature(of: quotation)
        ?? introduction(ofBlockQuotation: quotation.block)
    }
    guard let token = block.tokenOfQuotation[quotation.number] else { return nil }
    let sieve = AttributionSieve(
      clause: block.clause(around: token, block: quotation.block), quotation: token,
      bytes: block.bytes)
    if let found = sieve.first() { return found }
    if view.blockQuotation(ofBlock: quotation.block) != nil {
      return signature(of: quotation) ?? introduction(ofBlockQuotation: quotation.block)
    }
    return noteSpeakers.speaker(of: quotation).flatMap { $0.isCertain ? $0.attribution : nil }
  }

  /// An attribution to the one who does say the words, from a hint that would not do to accuse
  /// anybody; for a quotation without one.
  func likelyAttribution(of quotation: QuotationSite, to speaker: CharacterNumber)
    -> Attribution?
  {
    let block = view[quotation.block]
    guard let token = block.tokenOfQuotation[quotation.number] else { return nil }
    if let noted = noteSpeakers.speaker(of: quotation)?.attribution, noted.character == speaker {
      return noted
    }
    let sieve = AttributionSieve(
      clause: block.clause(around: token, block: quotation.block), quotation: token)
    return LikelySpeaker(sieve: sieve, speaker: speaker).attribution()
  }

  /// “MACBETH: Is this a dagger”: the name before a speech of a play in a block quotation.
  private func speechPrefix(of quotation: QuotationSite) -> Attribution? {
    let block = view[quotation.block]
    let start = block.quotations[quotation.number].inner.lowerBound
    let end = block.tokens.partitioningIndex { $0.range.lowerBound >= start }
    let before = block.tokens[..<end].suffix(12)
    guard let name = before.lastIndex(where: \.isName), let person = before[name].person,
      !before[name].isPossessive,
      // Nothing but a stage direction may stand between the name and the speech.
      before.suffix(from: name).dropFirst().first.map({ $0.isMark(":", ".", "(", "[") }) ?? true
    else { return nil }
    return Attribution(
      person: person, range: before[name].range, block: quotation.block, cue: .label,
      isPronoun: false, recalls: false, isAsserted: true)
  }

  private var noteSpeakers: NoteSpeakers { NoteSpeakers(view: view) }

  /// “— Ruth, Chapter 14” below a block quotation or at its end.
  private func signature(of quotation: QuotationSite) -> Attribution? {
    let block = quotation.block
    let signed = view.blocksBelow(block).first { isSignature($0) }
    if let signed { return signature(view[signed].tokens, in: signed) }
    let own = view[block].quotations[quotation.number]
    let ending =
      own.marks == .block
      ? signature(view[block].ending(ofBlockQuotation: own), in: block) : nil
    return ending
      ?? signatureBeneath(block).flatMap { signature(view[$0].tokens.label, in: $0) }
  }

  /// The paragraph beneath the whole of a block quotation, where it says nothing but where the words
  /// come from: “(Ishiguro, ch. 17)”, “— Tommy, ch. 17”.
  func signatureBeneath(_ block: Int) -> Int? {
    let next = view.blocksBelow(block).upperBound
    guard view.hasBlock(next), view.blockQuotation(ofBlock: next) == nil,
      view.kind(ofBlock: next) == .paragraph, view[next].quotations.isEmpty
    else { return nil }
    let tokens = view[next].tokens
    let label = tokens.label
    guard let first = label.first, !Self.comparing.contains(first.word),
      label.contains(where: \.isName) || !view[next].citations.isEmpty,
      label.allSatisfy({ !$0.isWord || $0.isCapitalised || Self.isSignatureWord($0.word) })
    else { return nil }
    let rest = tokens.dropFirst(label.count + 1)
    if tokens[0].isMark("(") { return rest.dropFirst().first?.isWordLike == true ? nil : next }
    return rest.isEmpty && first.isName ? next : nil
  }

  /// Words with which a bracket leads to another part of the work.
  private static let comparing: WordSet = ["compare", "contrast", "cf", "unlike", "not", "also"]

  private static func isSignatureWord(_ word: ProseWord) -> Bool {
    word.hasFigure || CitationReader.division(named: word) != nil
      || word.isOne(of: ["p", "pp", "to", "the", "in", "of", "and", "by", "said", "spoken"])
      || PlaceNumbers.cardinal(word) != nil || PlaceNumbers.roman(word) != nil
  }

  /// Whether a block of a block quotation says where its words come from: “— Ruth”, “(Chapter 14)”.
  func isSignature(_ block: Int) -> Bool {
    guard view.blockQuotation(ofBlock: block) != nil else { return false }
    let tokens = view[block].tokens
    return view[block].isSignature
      || tokens.count <= 12 && tokens.first?.isMark("(") == true
        && tokens.contains { $0.isMark(")") } && tokens.suffix(2).contains { $0.isMark(")") }
  }

  private func signature(_ tokens: [ProseToken], in block: Int) -> Attribution? {
    SignatureScan.name(in: view[block].bytes, tokens).map { named in
      Attribution(
        person: named.person, range: named.range, block: block, cue: .signature, isPronoun: false,
        recalls: false, isAsserted: true)
    }
  }

  /// The sentence before a block quotation, where it ends in a colon or with the verb.
  private func introduction(ofBlockQuotation block: Int) -> Attribution? {
    guard view.opensBlockQuotation(block), view.hasBlock(block - 1) else { return nil }
    let before = block - 1
    let tokens = view[before].tokens
    guard view.blockQuotation(ofBlock: before) == nil, !view.isHeading(before),
      let last = tokens.last, last.isMark(":", ",", "-") || last.isWordLike
    else { return nil }
    let clause = view[before].clause(around: tokens.count - 1, block: before)
    let sieve = AttributionSieve(clause: clause, quotation: tokens.count)
    return sieve.firstBefore().map(sieve.weighed)
  }
}

extension [ProseToken] {
  /// What stands in a bracket at their head or after a dash there, where it is short.
  fileprivate var label: [ProseToken] {
    guard let first, first.isMark("(", "-") else { return [] }
    if first.isMark("-") { return count <= 12 ? Array(dropFirst()) : [] }
    guard let close = prefix(14).firstIndex(where: { $0.isMark(")") }) else { return [] }
    return Array(self[1..<close])
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
