import EssayText
import QuoteSets

/// Settles whose place a sentence names, where its words leave that open.
///
/// A place goes with the quotation next to it. Where that one does not stand there but another of the
/// sentence does, the student means the other; and where the sentence names the right place as well, it
/// has named this one for another reason.
struct PlaceSettlement {
  let view: EssayView
  let tables: JudgingTables

  /// - Parameter judgements: of one paragraph, in the order of the essay.
  func settle(_ judgements: [Judgement]) {
    for index in judgements.indices { settle(index, judgements) }
  }

  private func settle(_ index: Int, _ judgements: [Judgement]) {
    let judgement = judgements[index]
    guard let place = judgement.place, let canonical = judgement.canonical else { return }
    guard place.block == judgement.block else {
      // “Miss Lucy’s speech is in Chapter 6”, in a note.
      if !holds(place.citation, canonical),
        isOwned(place.citation, by: judgement, view[place.block].tokens)
      {
        judgement.place = nil
      }
      return
    }
    guard let token = view[judgement.block].tokenOfQuotation[judgement.site.number] else { return }
    let facts = view[judgement.block]
    let isFirm = isFirm(place.citation, token, facts.tokens)
    let isAfter = place.citation.tokens.lowerBound > token
    guard !(isFirm && isAfter), !holds(place.citation, canonical) else { return }
    let sentence = facts.clause(around: token, block: judgement.block).sentence
    let others = neighbours(of: index, judgements, in: sentence)
    if others.isEmpty, let right = right(for: canonical, facts.citations, in: sentence),
      !(isFirm && isContrasted(right, with: place.citation, facts.tokens))
    {
      judgement.place = BoundCitation(citation: right, block: judgement.block)
    } else if isFirm {
      return
    } else if let owner = others.first(where: {
      $0.canonical.map { holds(place.citation, $0) } ?? false
    }) {
      judgement.place = nil
      if owner.place == nil { owner.place = place }
    } else if isOwned(place.citation, by: judgement, facts.tokens) {
      judgement.place = nil
    }
  }

  private func holds(_ citation: Citation, _ reference: CanonicalReference) -> Bool {
    citation.names(reference, in: tables.quoteSets)
  }

  /// Whether nothing but a mark, “in” or “she says in” stands between a quotation and its place.
  private func isFirm(_ citation: Citation, _ token: Int, _ tokens: [ProseToken]) -> Bool {
    let between =
      citation.tokens.lowerBound > token
      ? tokens[(token + 1)..<citation.tokens.lowerBound]
      : tokens[citation.tokens.upperBound..<token]
    let words = between.filter(\.isWordLike)
    return words.allSatisfy { $0.isWord && $0.word.isOne(of: ["in", "from", "of", "the"]) }
      || words.count <= 5
        && words.contains { $0.isWord && ReportingVerbs.kind(of: $0.word) == .says }
  }

  /// The other quotations of a sentence.
  private func neighbours(of index: Int, _ judgements: [Judgement], in sentence: Range<Int>)
    -> [Judgement]
  {
    let block = judgements[index].block
    func isNear(_ judgement: Judgement) -> Bool {
      guard judgement.block == block,
        let token = view[block].tokenOfQuotation[judgement.site.number]
      else { return false }
      return sentence.contains(token)
    }
    return judgements[..<index].reversed().prefix(while: isNear)
      + judgements[(index + 1)...].prefix(while: isNear)
  }

  /// A place of the sentence where a quotation does stand.
  private func right(
    for reference: CanonicalReference, _ citations: [Citation], in sentence: Range<Int>
  ) -> Citation? {
    let first = citations.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
    return citations[first...].prefix { $0.tokens.lowerBound < sentence.upperBound }
      .first { !$0.isAside && holds($0, reference) }
  }

  /// “In Chapter 14 Ruth is silent, but in Chapter 12 she says ‘…’”: the right place is that of another clause.
  private func isContrasted(_ right: Citation, with place: Citation, _ tokens: [ProseToken]) -> Bool
  {
    guard right.tokens.upperBound <= place.tokens.lowerBound else { return false }
    return tokens[right.tokens.upperBound..<place.tokens.lowerBound].contains {
      $0.isMark(";") || $0.isWord && $0.word.isOne(of: ["but", "whereas", "while", "yet"])
    }
  }

  /// How many tokens before a place the one may stand whose words are spoken of.
  private static let reach = 6

  /// “Like Miss Lucy’s confession in Chapter 6, Ruth’s outburst is honest: ‘…’”: the place of what
  /// somebody else does say there.
  private func isOwned(_ citation: Citation, by judgement: Judgement, _ tokens: [ProseToken])
    -> Bool
  {
    let before = tokens[..<citation.tokens.lowerBound].suffix(Self.reach)
    guard let owner = before.last(where: { $0.isPossessive && $0.person != nil }),
      case .character(let character, _)? = owner.person,
      character != judgement.attribution?.character,
      !before.contains(where: \.isQuotation)
    else { return false }
    let (set, speaker) = (tables.quoteSets[character.setIndex], tables.character(character).id)
    return set.quotations.contains {
      $0.speaker == speaker && holds(citation, CanonicalReference(quoteSet: set, quotation: $0))
    }
  }
}
