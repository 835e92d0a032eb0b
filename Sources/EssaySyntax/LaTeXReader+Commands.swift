import EssayText

/// Doing what a command says.
extension LaTeXReader {
  /// The letters of the command at `position`; empty where it is a sign.
  func commandName(at position: Int) -> String {
    let start = min(position + 1, end)
    let stop = bytes[start..<end].firstIndex { !isLetter($0) } ?? end
    return String(decoding: bytes[start..<stop], as: UTF8.self)
  }

  mutating func readCommand() {
    let start = index
    let name = commandName(at: start)
    guard !name.isEmpty else { return readControlSymbol() }
    index += 1 + name.utf8.count
    guard let command = LaTeXCommand.named(name) else { return readUnknownCommand() }
    perform(command, from: start)
  }

  /// See ``LaTeXCommand``.
  private mutating func readUnknownCommand() {
    skipStar()
    skipOptions()
    while isAt(UInt8(ascii: "{")), !holdsProse() { skipGroup() }
  }

  private mutating func perform(_ command: LaTeXCommand, from start: Int) {
    switch command {
    case .text(let skipped): skipArguments(before: skipped)
    case .emphasis: if findArgument() { open(.emphasis, to: index + 1) }
    case .emphasisSwitch: emphasiseGroup()
    case .quotation(let skipped): openQuotation(from: start, skipped: skipped)
    case .blockQuotation(let skipped): openBlockQuotation(skipped: skipped)
    case .footnote: openFootnote()
    case .heading(let level): openHeading(level, isTitle: false)
    case .title: openHeading(1, isTitle: true)
    case .citation: readCitation(from: start)
    case .placeholder:
      skipArguments(before: .max)
      writePlaceholder(from: start)
    case .verbatim:
      skipStar()
      skipOptions()
      skipVerbatim(from: start)
    case .begin: readBegin(from: start)
    case .end: readEnd(from: start)
    case .item: readItem()
    case .space, .fill: readSpace(from: start)
    case .lineBreak: breakLine(from: start)
    case .paragraphBreak: endParagraph()
    case .falseCondition: skipFalseCondition()
    case .ignored: skipArguments(before: .max)
    case .definition: skipDefinition()
    case .symbol(let character, let joins):
      flow.write(character, for: start..<index)
      if joins { skipBlanks() }
    case .accent(let accent): readAccent(accent, from: start)
    }
  }

  // MARK: Arguments

  /// Passes over a command's star, its options and so many of its arguments.
  private mutating func skipArguments(before count: Int) {
    skipStar()
    skipOptions()
    skipGroups(atMost: count)
    skipOptions()
  }

  /// Goes to the command's argument.
  /// - Returns: whether it has one; if not, the position is where it was.
  private mutating func findArgument(skipped: Int = 0) -> Bool {
    let before = index
    skipArguments(before: skipped)
    skipBlanks()
    if isAt(UInt8(ascii: "{")) { return true }
    if skipped == 0 { index = before }
    return false
  }

  /// `\newcommand\novel[1]{…}`, `\def\novel#1{…}`, `\let\old\new`.
  private mutating func skipDefinition() {
    skipStar()
    while isAt(UInt8(ascii: "\\")) { index += 1 + commandName(at: index).utf8.count }
    while index < end, ("#=123456789" as ByteSet).contains(bytes[index]) { index += 1 }
    skipArguments(before: .max)
    skipGroups()
  }

  private mutating func emphasiseGroup() {
    guard let last = scopes.indices.last, case .group = scopes[last].kind else { return }
    scopes[last].emphasis = scopes[last].emphasis ?? flow.place
    skipBlanks()
  }

  /// `\enquote{…}`: the command's own bytes stand for the marks. Inside one another they alternate.
  private mutating func openQuotation(from start: Int, skipped: Int) {
    let isStarred = isAt(UInt8(ascii: "*"))
    guard findArgument(skipped: skipped), !isFull else { return }
    let isInner = (flow.quotationDepth % 2 == 1) != isStarred
    flow.write(isInner ? "‘" : "“", for: start..<index + 1)
    flow.quotationDepth += 1
    open(.quotation(closing: isInner ? "’" : "”"), to: index + 1)
  }

  private mutating func openBlockQuotation(skipped: Int) {
    guard findArgument(skipped: skipped), !isFull else { return }
    endParagraph()
    open(.blockQuotation(outer: flow.blockQuotation), to: index + 1)
    beginBlockQuotation()
  }

  /// Numbers a block quotation; one inside another belongs to it.
  mutating func beginBlockQuotation() {
    guard flow.blockQuotation == nil else { return }
    flow.blockQuotation = counts.blockQuotations
    counts.blockQuotations += 1
  }

  /// A footnote is the student's own, even where it explains a block quotation.
  private mutating func openFootnote() {
    guard findArgument(), !isFull else { return }
    counts.footnotes += 1
    let label = "latex-\(counts.footnotes)"
    flow.callFootnote(label)
    open(.footnote, to: index + 1)
    flows.append(LaTeXFlow(kind: .footnote(label)))
  }

  /// A heading stands in nothing: what is open before it was forgotten.
  private mutating func openHeading(_ level: Int, isTitle: Bool) {
    guard findArgument() else { return }
    closeScopes(downTo: 0)
    emitParagraph()
    if let entries = bibliography, level <= entries { bibliography = nil }
    open(.heading(isTitle: isTitle), to: index + 1)
    flow.kind = .heading(level)
  }

  /// `\cite[ch.~14]{novel}` prints “(ch. 14)” as far as we are concerned; without a note, what it
  /// prints is not known.
  private mutating func readCitation(from start: Int) {
    skipStar()
    while starts(with: "[]", at: index) { index += 2 }
    if isAt(UInt8(ascii: "[")), !isFull {
      flow.write("(", for: start..<index + 1)
      open(.citation, to: index + 1)
    } else {
      skipArguments(before: .max)
      writePlaceholder(from: start)
    }
  }

  // MARK: Lines and spaces

  private mutating func readItem() {
    endParagraph()
    if flow.kind == .paragraph { flow.kind = .listItem }
    if isAt(UInt8(ascii: "[")) { open(.label, to: index + 1) }
  }

  private mutating func readSpace(from start: Int) {
    skipArguments(before: 1)
    if flow.blockQuotation != nil, isSignature(at: index) { return emitParagraph() }
    flow.write(" ", for: start..<index)
  }

  /// `\\` ends a line of verse. Before a block quotation's signature it ends the paragraph.
  mutating func breakLine(from start: Int) {
    skipStar()
    let isLength = index + 1 < end && ("-.0123456789\\" as ByteSet).contains(bytes[index + 1])
    if isAt(UInt8(ascii: "[")), isLength { skipOptions() }
    let stop = index
    skipBlanks()
    var next = afterLineEnd(at: index)
    while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    // A blank line is read as usual.
    guard next < end, !isLineEnd(bytes[next]) else {
      index = stop
      return
    }
    index = next
    if flow.blockQuotation != nil, isSignature(at: index) { return emitParagraph() }
    flow.write("\n", for: start..<stop)
  }

  /// Whether a dash begins here what says where a block quotation comes from.
  private func isSignature(at position: Int) -> Bool {
    var position = position
    if starts(with: "\\hfill", at: position) { position += 6 }
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    return ["--", "—", "–", "―", "\\textemdash"].contains { starts(with: $0, at: position) }
  }

  private mutating func skipFalseCondition() {
    if let close = find("\\fi", from: index, inParagraph: false) { index = close + 3 }
  }
}
