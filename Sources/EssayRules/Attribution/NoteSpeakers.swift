import EssaySyntax
import EssayText

/// Finds the speaker whom notes name beside a quotation and not in its sentence: in a heading, in a
/// line over a list, in a table's row, in a field of its own, in a footnote.
struct NoteSpeakers {
  let essay: Essay
  let prose: Prose
  let outline: NoteOutline

  /// A speaker and whether notes leave no doubt of it.
  struct Found {
    let attribution: Attribution
    let isCertain: Bool
  }

  func speaker(of quotation: Int) -> Found? {
    let block = essay.quotations[quotation].block
    if let cell = essay.blocks[block].cell { return inTable(cell, block) }
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
    SpeakerLabel(prose.blocks[block][...], in: essay.blocks[block].text.bytes)
  }

  // MARK: Lists

  /// Whether a block is a quotation and at most a gloss on it, in which nobody is named.
  func opensWithQuotation(_ block: Int) -> Bool {
    let tokens = prose.blocks[block]
    guard let first = tokens.prefix(12).firstIndex(where: \.isQuotation) else { return false }
    let label = tokens[..<first]
    let isLabelled = label.last?.isMark(":", "-") ?? true
    guard label.allSatisfy({ !$0.isWordLike || $0.word.allSatisfy(\.isNumber) }) || isLabelled,
      !label.contains(where: { $0.person != nil })
    else { return false }
    let rest = tokens[(first + 1)...].prefix(40)
    guard !rest.contains(where: { $0.person != nil }) else { return false }
    return rest.first.map { !$0.isWord } ?? true
  }

  /// “Ruth:” over a list.
  private func overList(_ block: Int) -> Found? {
    guard let list = outline.list(around: block), list.lowerBound > 0 else { return nil }
    let over = list.lowerBound - 1
    guard essay.blocks[over].kind == .paragraph, essay.blocks[over].blockQuotation == nil,
      let label = label(over)
    else { return nil }
    let ends = prose.blocks[over].last?.isMark(":", "-") ?? false
    let isCertain =
      label.meaning == .speaker || label.meaning == .name && ends && isCollection(list)
    return Found(attribution: attribution(label, over), isCertain: isCertain)
  }

  /// “## Ruth” over quotations.
  private func underHeading(_ block: Int) -> Found? {
    guard let heading = outline.heading(above: block), let label = label(heading),
      // Between other paragraphs a quotation is part of an argument.
      outline.list(around: block) != nil || block == heading + 1
    else { return nil }
    if let list = outline.list(around: block), list.lowerBound > heading + 1,
      prose.blocks[list.lowerBound - 1].contains(where: { $0.person != nil })
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
    var above = outline.heading(above: heading)
    var steps = 0
    while let number = above, steps < 40 {
      let words = prose.blocks[number].prefix(24).map(\.word)
      if words.contains("speaker") || words.contains("speakers") { return true }
      if let who = words.firstIndex(of: "who"), who + 1 < words.count,
        ["says", "said", "speaks"].contains(words[who + 1])
      {
        return true
      }
      above = outline.heading(above: number)
      steps += 1
    }
    return false
  }

  // MARK: Tables

  /// The cell of the row that stands under “Speaker”, or beside it.
  private func inTable(_ cell: TableCell, _ block: Int) -> Found? {
    let column = outline.headingRow(of: cell).first { isSpeakerField(prose.blocks[$0][...]) }
    if let column, let place = essay.blocks[column].cell, place.row < cell.row {
      let named = outline.row(of: cell).first { essay.blocks[$0].cell?.column == place.column }
      if let speaker = named.flatMap({ cellSpeaker($0) }) { return speaker }
    }
    // A table that lies on its side has “Speaker” at the head of a row.
    guard cell.column == 1 else { return nil }
    for near in max(0, block - 12)..<min(essay.blocks.count, block + 13) {
      guard let other = essay.blocks[near].cell, other.table == cell.table, other.column == 0,
        isSpeakerField(prose.blocks[near][...]), near + 1 < essay.blocks.count,
        essay.blocks[near + 1].cell?.row == other.row
      else { continue }
      return cellSpeaker(near + 1)
    }
    return nil
  }

  private func cellSpeaker(_ block: Int) -> Found? {
    guard let label = label(block), label.meaning == .name else { return nil }
    return Found(attribution: attribution(label, block), isCertain: true)
  }

  /// “Speaker”, “Said by”, “Who says it?”, with or without a colon.
  private func isSpeakerField(_ tokens: ArraySlice<ProseToken>) -> Bool {
    let words = tokens.prefix(6).filter(\.isWordLike).map(\.word)
    switch words.first {
    case "speaker": return words.count == 1
    case "said", "spoken": return words.count == 2 && words[1] == "by"
    case "who": return words.count >= 2 && ["says", "said", "speaks"].contains(words[1])
    default: return false
    }
  }

  // MARK: Fields

  /// “Speaker: Ruth” among the lines beside a quotation that each give one thing about it.
  private func field(beside block: Int) -> Found? {
    var first = block
    while first > 0, block - first < 6, isCard(first - 1) { first -= 1 }
    var end = block + 1
    while end < essay.blocks.count, end - block < 6, isCard(end) { end += 1 }
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
    guard !essay.blocks[block].isHeading, essay.blocks[block].cell == nil else { return false }
    return prose.blocks[block].prefix(5).dropFirst().contains { $0.isMark(":") }
      || opensWithQuotation(block)
  }

  private func fieldSpeaker(_ block: Int) -> SpeakerLabel? {
    let tokens = prose.blocks[block]
    guard let colon = tokens.prefix(6).firstIndex(where: { $0.isMark(":") }),
      isSpeakerField(tokens[..<colon]),
      let label = SpeakerLabel(tokens[(colon + 1)...], in: essay.blocks[block].text.bytes),
      label.meaning == .name
    else { return nil }
    return label
  }

  // MARK: Footnotes

  /// “Ruth, talking to Tommy.”, “Said by Chrissie.”
  private func footnote(of quotation: Int) -> Found? {
    guard let note = essay.note(calledAfter: quotation, in: outline) else { return nil }
    let tokens = prose.blocks[note]
    // The note's own mark, where it is written out.
    var index = tokens.prefix(3).last?.isMark("]") == true ? 3 : 0
    if index + 1 < tokens.count, ["said", "spoken", "uttered"].contains(tokens[index].word),
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
    return Self.noteWords.contains(word) || isComma && word.allSatisfy(\.isNumber)
      || isComma && ReportingVerbs.isParticiple(word) && ReportingVerbs.kind(of: word) == .says
      || isComma && ["talking", "addressing"].contains(word)
  }

  private static let noteWords: Set<String> = [
    "to", "in", "at", "ch", "chapter", "chap", "p", "pp", "page", "speaking", "talking",
  ]
}

extension ProseToken {
  var isQuotation: Bool { if case .quotation = kind { true } else { false } }
}
