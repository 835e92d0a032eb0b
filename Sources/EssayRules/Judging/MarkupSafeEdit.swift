import EssayText

/// Replaces words of a block's text in the document so that the markup around and between them
/// stays whole: no star, brace or footnote is lost or left without its partner.
struct MarkupSafeEdit {
  let text: MappedText
  let document: [UInt8]

  /// The edits of the document that put `replacement` in place of `range` of the text.
  ///
  /// Emphasis that only the words going away bear goes with them; any other markup stays, and only
  /// the words between it go.
  func edits(replacing range: ByteRange, with replacement: String) -> [TextEdit] {
    guard !range.isEmpty else {
      return [TextEdit(range: text.documentRange(range), replacement: replacement)]
    }
    if let whole = wholeRange(range, isRemoval: replacement.isEmpty) {
      return [TextEdit(range: whole, replacement: replacement)]
    }
    return text.documentPieces(range).enumerated().map { number, piece in
      TextEdit(range: piece, replacement: number == 0 ? replacement : "")
    }
  }

  /// The stretch of the document that may go as a whole: the words with the emphasis inside them,
  /// and with that beside them where its partner is inside. Nil where markup would break.
  private func wholeRange(_ range: ByteRange, isRemoval: Bool) -> ByteRange? {
    let words = text.documentRange(range)
    let before = gapBefore(range, words)
    let after = gapAfter(range, words)
    let inside = markup(between: text.documentPieces(range))
    // Where the line's end goes, the next line's words come up, and what stood before them goes.
    let upper = endsLine(range) && isLinePrefix(after) ? after.upperBound : words.upperBound
    if isRemoval, inside.isEmpty, !before.isEmpty, !after.isEmpty,
      EmphasisMarkup.isWhole([document[before], document[after]])
    {
      return before.lowerBound..<after.upperBound
    }
    if EmphasisMarkup.isWhole(inside) { return words.lowerBound..<upper }
    if EmphasisMarkup.isWhole([document[before]] + inside) { return before.lowerBound..<upper }
    if EmphasisMarkup.isWhole(inside + [document[after]]) {
      return words.lowerBound..<after.upperBound
    }
    return nil
  }

  /// Whether markup is what stands before a line's words: a block quotation's marks, indentation.
  private func isLinePrefix(_ markup: ByteRange) -> Bool {
    document[markup].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
  }

  private func endsLine(_ range: ByteRange) -> Bool {
    let last = text.bytes[range.upperBound - 1]
    return last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r")
  }

  private func gapBefore(_ range: ByteRange, _ words: ByteRange) -> ByteRange {
    guard range.lowerBound > 0 else { return words.lowerBound..<words.lowerBound }
    let end = text.documentRange(range.lowerBound - 1..<range.lowerBound).upperBound
    return min(end, words.lowerBound)..<words.lowerBound
  }

  private func gapAfter(_ range: ByteRange, _ words: ByteRange) -> ByteRange {
    guard range.upperBound < text.bytes.count else { return words.upperBound..<words.upperBound }
    let start = text.documentOffset(range.upperBound)
    return words.upperBound..<max(start, words.upperBound)
  }

  private func markup(between pieces: [ByteRange]) -> [ArraySlice<UInt8>] {
    zip(pieces, pieces.dropFirst()).map { document[$0.upperBound..<$1.lowerBound] }
  }
}

/// Markup that does nothing but emphasise: `**`, `_`, `\emph{`, `}`.
enum EmphasisMarkup {
  private static let commands = ["emph", "textit", "textbf", "textsc", "textsl", "underline"]

  /// Whether some stretches of markup are emphasis only, and each part of it has its partner among
  /// them. Spaces and the marks of a block quotation's lines count for nothing.
  static func isWhole(_ stretches: [ArraySlice<UInt8>]) -> Bool {
    var open: [[UInt8]] = []
    return stretches.allSatisfy { read($0, &open) } && open.isEmpty
  }

  /// Reads one stretch.
  /// - Parameter open: what was opened and not closed: runs of one character, or a brace.
  /// - Returns: whether it is emphasis.
  private static func read(_ markup: ArraySlice<UInt8>, _ open: inout [[UInt8]]) -> Bool {
    var rest = markup
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        let run = Array(rest.prefix { $0 == byte })
        if open.last == run { open.removeLast() } else { open.append(run) }
        rest = rest.dropFirst(run.count)
      case UInt8(ascii: "{"):
        open.append([byte])
        rest = rest.dropFirst()
      case UInt8(ascii: "}"):
        guard open.popLast() == [UInt8(ascii: "{")] else { return false }
        rest = rest.dropFirst()
      case UInt8(ascii: "\\"):
        let command = rest.dropFirst().prefix { (0x61...0x7A).contains($0) }
        guard commands.contains(String(decoding: command, as: UTF8.self)) else { return false }
        rest = rest.dropFirst(command.count + 1)
      case UInt8(ascii: ">"), 0...0x20:
        rest = rest.dropFirst()
      default:
        return false
      }
    }
    return true
  }
}
