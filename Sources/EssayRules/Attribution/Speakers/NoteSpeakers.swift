import EssaySyntax
import EssayText

/// Finds the speaker whom notes name beside a quotation and not in its sentence: in a heading, in a
/// line over a list, in a table's row, in a field of its own, in a footnote.
struct NoteSpeakers {
  let view: EssayView

  /// A speaker and whether notes leave no doubt of it.
  struct Found {
    let attribution: Attribution
    let isCertain: Bool
  }

  func speaker(of quotation: QuotationSite) -> Found? {
    let block = quotation.block
    if let cell = view.cell(ofBlock: block) { return inTable(cell, block) }
    if let noted = footnote(of: quotation) { return noted }
    guard opensWithQuotation(block) else { return nil }
    return field(beside: block) ?? overList(block) ?? underHeading(block)
  }

  private func attribution(_ label: SpeakerLabel, _ block: Int) -> Attribution {
    Attribution(
      person: label.person, range: label.range, block: block, cue: .label, isPronoun: false,
      recalls: false, isAsserted: true)
  }

  private func label(_ block: Int) -> SpeakerLabel? {
    SpeakerLabel(view[block].tokens[...], in: view[block].bytes)
  }

  // MARK: Lists

  /// Whether a block is a quotation and at most a gloss on it, in which nobody is named.
  func opensWithQuotation(_ block: Int) -> Bool {
    let tokens = view[block].tokens
    guard let first = tokens.prefix(12).firstIndex(where: \.isQuotation) else { return false }
    let label = tokens[..<first]
    let isLabelled = label.last?.isMark(":", "-") ?? true
    guard label.allSatisfy({ !$0.isWordLike || $0.word.isNumber }) || isLabelled,
      !label.contains(where: { $0.isName })
    else { return false }
    let rest = tokens[(first + 1)...].prefix(40)
    guard !rest.contains(where: { $0.isName }) else { return false }
    return rest.first.map { !$0.isWord } ?? true
  }

  /// “Ruth:” over a list.
  private func overList(_ block: Int) -> Found? {
    guard let list = view.list(around: block), list.lowerBound > 0 else { return nil }
    let over = list.lowerBound - 1
    guard view.kind(ofBlock: over) == .paragraph, view.blockQuotation(ofBlock: over) == nil,
      let label = label(over)
    else { return nil }
    let ends = view[over].tokens.last?.isMark(":", "-") ?? false
    let isCertain =
      label.meaning == .speaker || label.meaning == .name && ends && isCollection(list)
    return Found(attribution: attribution(label, over), isCertain: isCertain)
  }

  /// “## Ruth” over quotations.
  private func underHeading(_ block: Int) -> Found? {
    guard let heading = view.heading(above: block), let label = label(heading),
      // Between other paragraphs a quotation is part of an argument.
      view.list(around: block) != nil || block == heading + 1
    else { return nil }
    if let list = view.list(around: block), list.lowerBound > heading + 1,
      view[list.lowerBound - 1].tokens.contains(where: { $0.isName })
    {
      return nil
    }
    let isCertain =
      label.meaning == .speaker || label.meaning == .name && isSortedBySpeaker(heading)
    return Found(attribution: attribution(label, heading), isCertain: isCertain)
  }

  /// Whether a list is one of quotations and nothing else, so that a name over it is the speaker's.
  private func isCollection(_ list: Range<Int>) -> Bool {
    list.count <= 40 && list.allSatisfy { opensWithQuotation($0) }
  }

  /// Whether a heading above says that quotations are sorted by their speakers.
  private func isSortedBySpeaker(_ heading: Int) -> Bool {
    var above = view.heading(above: heading)
    var steps = 0
    while let number = above, steps < 40 {
      let words = view[number].tokens.prefix(24).map(\.word)
      if words.contains("speaker") || words.contains("speakers") { return true }
      if let who = words.firstIndex(of: "who"), who + 1 < words.count,
        words[who + 1].isOne(of: ["says", "said", "speaks"])
      {
        return true
      }
      above = view.heading(above: number)
      steps += 1
    }
    return false
  }

  // MARK: Tables

  /// The cell of the row that stands under “Speaker”, or beside it.
  private func inTable(_ cell: TableCell, _ block: Int) -> Found? {
    let column = view.headingRow(of: cell).first {
      isSpeakerField(view[$0].tokens[...]) || isCharacterField($0, after: cell)
    }
    if let column, let place = view.cell(ofBlock: column), place.row < cell.row {
      let named = view.row(of: cell).first { view.cell(ofBlock: $0)?.column == place.column }
      if let speaker = named.flatMap({ cellSpeaker($0) }) { return speaker }
    }
    // A table that lies on its side has “Speaker” at the head of a row.
    guard cell.column == 1 else { return nil }
    for near in block - 12..<block + 13 where view.hasBlock(near) {
      guard let other = view.cell(ofBlock: near), other.table == cell.table, other.column == 0,
        isSpeakerField(view[near].tokens[...]), view.hasBlock(near + 1),
        view.cell(ofBlock: near + 1)?.row == other.row
      else { continue }
      return cellSpeaker(near + 1)
    }
    return nil
  }

  /// “Character” over a column to the right of the quotation’s. To its left it may be whom the row is
  /// about.
  private func isCharacterField(_ head: Int, after cell: TableCell) -> Bool {
    let words = view[head].tokens.prefix(3).filter(\.isWordLike).map(\.word)
    return words == ["character"] && (view.cell(ofBlock: head)?.column ?? 0) > cell.column
  }

  private func cellSpeaker(_ block: Int) -> Found? {
    guard let label = label(block), label.meaning == .name else { return nil }
    return Found(attribution: attribution(label, block), isCertain: true)
  }

  /// “Speaker”, “Said by”, “Who”, “Who says it?”, with or without a colon.
  private func isSpeakerField(_ tokens: ArraySlice<ProseToken>) -> Bool {
    let words = tokens.prefix(6).filter(\.isWordLike).map(\.word)
    switch words.first {
    case "speaker": return words.count == 1
    case "said", "spoken": return words.count == 2 && words[1] == "by"
    case "who": return words.count == 1 || words[1].isOne(of: ["says", "said", "speaks"])
    default: return false
    }
  }

  // MARK: Fields

  /// “Speaker: Ruth” among the lines beside a quotation that each give one thing about it.
  private func field(beside block: Int) -> Found? {
    var first = block
    while view.hasBlock(first - 1), block - first < 6, isCard(first - 1) { first -= 1 }
    var end = block + 1
    while view.hasBlock(end), end - block < 6, isCard(end) { end += 1 }
    let speakers = (first..<end).filter { fieldSpeaker($0) != nil }
    let quotations = (first..<end).filter { opensWithQuotation($0) }
    guard let before = speakers.first, let quoted = quotations.first else { return nil }
    // Either the speaker or the quotation opens each card.
    let own =
      before < quoted
      ? speakers.last { $0 < block }
      : speakers.first { $0 > block }
    let next = quotations.first { $0 > block } ?? end
    guard let own, before < quoted || own < next else { return nil }
    return fieldSpeaker(own).map { Found(attribution: attribution($0, own), isCertain: true) }
  }

  /// Whether a block is a line of a card: a field with its name, or the quotation.
  private func isCard(_ block: Int) -> Bool {
    guard !view.isHeading(block), view.cell(ofBlock: block) == nil else { return false }
    return view[block].tokens.prefix(5).dropFirst().contains { $0.isMark(":") }
      || opensWithQuotation(block)
  }

  private func fieldSpeaker(_ block: Int) -> SpeakerLabel? {
    let tokens = view[block].tokens
    guard let colon = tokens.prefix(6).firstIndex(where: { $0.isMark(":") }),
      isSpeakerField(tokens[..<colon]),
      let label = SpeakerLabel(tokens[(colon + 1)...], in: view[block].bytes),
      label.meaning == .name
    else { return nil }
    return label
  }

  // MARK: Footnotes

  /// “Ruth, talking to Tommy.”, “Said by Chrissie.”
  private func footnote(of quotation: QuotationSite) -> Found? {
    guard let note = view.note(calledAfter: quotation) else { return nil }
    let tokens = view[note].tokens
    // The note's own mark, where it is written out.
    var index = tokens.prefix(3).last?.isMark("]") == true ? 3 : 0
    if index + 1 < tokens.count, tokens[index].word.isOne(of: ["said", "spoken", "uttered"]),
      tokens[index + 1].word == "by"
    {
      index += 2
    }
    guard index < tokens.count, let person = tokens[index].person, case .character = person,
      !tokens[index].isPossessive, isPlaceOrEnd(tokens, index + 1)
    else { return nil }
    return Found(
      attribution: Attribution(
        person: person, range: tokens[index].range, block: note, cue: .label, isPronoun: false,
        recalls: false, isAsserted: true), isCertain: true)
  }

  /// Whether nothing follows a name but to whom, where or when it speaks.
  private func isPlaceOrEnd(_ tokens: [ProseToken], _ index: Int) -> Bool {
    guard index < tokens.count, !tokens[index].isMark(".") else { return true }
    let isComma = tokens[index].isMark(",", "(", ":")
    let next = isComma ? index + 1 : index
    guard next < tokens.count else { return true }
    let word = tokens[next].word
    return Self.noteWords.contains(word) || isComma && word.isNumber
      || isComma && ReportingVerbs.isParticiple(word) && ReportingVerbs.kind(of: word) == .says
      || isComma && word.isOne(of: ["talking", "addressing"])
  }

  private static let noteWords: WordSet = [
    "to", "in", "at", "ch", "chapter", "chap", "p", "pp", "page", "speaking", "talking",
  ]
}
