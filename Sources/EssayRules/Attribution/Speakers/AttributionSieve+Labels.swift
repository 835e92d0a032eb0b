import EssayText

/// The sieves for lines of notes: “Ruth: ‘…’”, “‘…’ – Ruth”.
extension AttributionSieve {
  /// Ruth (ch. 14): “…”, at the head of a line of notes.
  func labelBefore() -> Attribution? {
    guard quotation > 0, quotation <= tokens.count,
      tokens[quotation - 1].isMark(":", "-") || isNamedAtOnce
    else { return nil }
    var index = clause.sentence.lowerBound
    // A number or a full stop in the label does not make it a sentence of its own.
    if let first = tokens[..<quotation].firstIndex(where: { $0.isWordLike }), first < index,
      isLabel(tokens[first..<quotation])
    {
      index = first
    }
    // (Ruth: “…”)
    if let open = tokens[index..<quotation].suffix(8).lastIndex(where: { $0.isMark("(", ")") }),
      tokens[open].isMark("("), isLabel(tokens[(open + 1)..<quotation])
    {
      index = open + 1
    }
    while index < quotation,
      tokens[index].isMark("-") || tokens[index].word.isOne(of: ["also", "and", "then"])
    {
      index += 1
    }
    guard index < quotation, let person = tokens[index].person, !tokens[index].isPossessive,
      isLabel(tokens[index..<quotation])
    else { return nil }
    return named(person, index, .label)
  }

  /// Whether tokens are nothing but a name, a place in the work and what joins them.
  func isLabel(_ label: ArraySlice<ProseToken>) -> Bool {
    label.indices.allSatisfy { index in
      let token = label[index]
      switch token.kind {
      case .mark: return true
      case .name: return true
      case .quotation: return false
      case .word:
        // “Madame (crying)”.
        if isStageDirection(index, in: label) { return true }
        // “Miss Emily to Kathy”.
        if token.word == "to" {
          return label.indices.contains(index + 1)
            && label[index + 1].isName && index > label.startIndex
        }
        return Self.labelWords.contains(token.word) || token.word.isNumber
          || PlaceNumbers.ordinal(token.word) != nil || PlaceNumbers.cardinal(token.word) != nil
          || token.word.hasPrefix("ch") && token.word.dropFirst(2).isNumber
      }
    }
      && label.indices.count { index in
        label[index].isName
          && !(index > label.startIndex && label[index - 1].word == "to")
      } == 1
  }

  private static let labelWords: WordSet = [
    "also", "again", "and", "then", "chapter", "ch", "chap", "the", "in", "p", "pp", "page",
    "narration", "narrator", "narrating", "narrates", "letter", "stave", "act", "scene", "part",
    "later", "still",
  ]

  /// Whether a word stands in brackets that hold no name.
  private func isStageDirection(_ index: Int, in label: ArraySlice<ProseToken>) -> Bool {
    guard let open = label[..<index].lastIndex(where: { $0.isMark("(", ")") }),
      label[open].isMark("("), let close = label[index...].firstIndex(where: { $0.isMark(")") })
    else { return false }
    // “Tommy (victim)” is the one who is spoken to.
    return close - open <= 6
      && !label[open...close].contains {
        $0.isName || $0.isWord && Self.hearers.contains($0.word)
      }
  }

  private static let hearers: WordSet = [
    "victim", "listener", "addressee", "audience", "target", "hearer", "witness", "listening",
  ]

  /// Whether the block is nothing but a name and the quotation: “Ruth “…””, “Ruth = “…””. What the one
  /// named only does or is follows the name as well: “Hyde ‘trampled calmly over the child’”.
  private var isNamedAtOnce: Bool {
    guard quotation < tokens.count, tokens[quotation - 1].isName,
      opensLikeSpeech || isSetEqual
    else { return false }
    return !tokens[..<(quotation - 1)].contains { $0.isWord || $0.isName }
      && !tokens[(quotation + 1)...].prefix(2).contains { $0.isWordLike }
  }

  /// Whether more than a space parts the name from the quotation: “Ruth = “…””.
  private var isSetEqual: Bool {
    tokens[quotation].range.lowerBound > tokens[quotation - 1].range.upperBound + 1
  }

  /// “…” and on the next line of a card “Back: Ruth, chapter 14”.
  func fieldAfter() -> Attribution? {
    let field = afterStop
    guard field + 2 < tokens.count, Self.fields.contains(tokens[field].word),
      tokens[field + 1].isMark(":"), let person = tokens[field + 2].person,
      !tokens[field + 2].isPossessive
    else { return nil }
    let follows = field + 3
    guard follows >= tokens.count || tokens[follows].isMark(",", ".", "(", "-", ";") else {
      return nil
    }
    return named(person, field + 2, .label)
  }

  private static let fields: WordSet = [
    "back", "answer", "speaker", "who", "source", "from", "by", "character",
  ]

  /// “…” – Ruth, at the end of a line of notes.
  func labelAfter() -> Attribution? {
    let dash = afterStop
    // At the end of a block: what follows is short.
    guard dash + 1 < tokens.count, tokens.count - dash <= 32, tokens[dash].isMark("-"),
      let person = tokens[dash + 1].person, !tokens[dash + 1].isPossessive,
      isLabel(tokens[(dash + 1)...].prefix { !$0.isWord || $0.word != "to" })
    else { return nil }
    // Whom she speaks to may be told at length, but nothing else: “– Ruth, to Tommy and the rest”.
    let rest = tokens[(dash + 2)...].drop { !$0.isWord || $0.word != "to" }
    let isSentence = rest.contains {
      if case .quotation = $0.kind { return true }
      return $0.isWord && ReportingVerbs.kind(of: $0.word) != nil
    }
    guard !isSentence, rest.count <= 14 else { return nil }
    return named(person, dash + 1, .label)
  }
}
