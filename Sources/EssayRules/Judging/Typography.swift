import EssaySyntax
import EssayText

/// How an essay prints what can be printed in several ways, so that a fix looks like its author's
/// own typing.
struct Typography: Sendable {
  /// What opens and closes a quotation, with the spaces inside that go with it.
  struct Marks: Sendable, Hashable {
    let open: String
    let close: String
  }

  private let apostrophe: String
  private let dash: String
  /// The essay's own quotation marks.
  let marks: Marks

  /// How the essay as a whole prints, in its running words: comments, code and front matter may be
  /// another hand's.
  init(essay: Essay, text: TextSnapshot) {
    let isLaTeX = essay.format == .latex
    let isStraight = isLaTeX || Self.firstMarkIsStraight(in: essay, text)
    let running = essay.blocks.lazy.filter { $0.kind != .bibliography }.map(\.text)
    apostrophe =
      running.compactMap { Self.glyph(Self.apostrophe(in:), in: $0, of: text) }.first
      ?? (isStraight ? "'" : "’")
    dash =
      running.compactMap { Self.glyph(Self.dash(in:), in: $0, of: text) }.first
      ?? (isLaTeX ? "---" : apostrophe == "'" ? "--" : "—")
    marks =
      Self.marks(of: essay, in: text)
      ?? (isLaTeX
        ? Marks(open: "``", close: "''")
        : apostrophe == "'" ? Marks(open: "\"", close: "\"") : Marks(open: "“", close: "”"))
  }

  /// What is found in a block's text, as the document writes it; nil where markup parts it.
  private static func glyph(
    _ find: (ArraySlice<UInt8>) -> ByteRange?, in block: MappedText, of text: TextSnapshot
  ) -> String? {
    guard let range = find(block.bytes[...]) else { return nil }
    let pieces = block.documentPieces(range)
    return pieces.count == 1 ? text[pieces[0]] : nil
  }

  private static func firstMarkIsStraight(in essay: Essay, _ text: TextSnapshot) -> Bool {
    guard let first = essay.quotations.first(where: { $0.marks != .block }) else { return false }
    let mark = essay.blocks[first.block].text.documentOffset(first.range.lowerBound)
    return mark < text.count && text.bytes[mark] < 0x80
  }

  private init(apostrophe: String, dash: String, marks: Marks) {
    self.apostrophe = apostrophe
    self.dash = dash
    self.marks = marks
  }

  /// The marks around most of the essay's quotations; nil where it has none.
  private static func marks(of essay: Essay, in text: TextSnapshot) -> Marks? {
    var counts: [Marks: Int] = [:]
    var most: Marks?
    for quotation in essay.quotations where quotation.depth == 0 && quotation.marks != .block {
      let block = essay.blocks[quotation.block].text
      let opening = quotation.range.lowerBound..<quotation.inner.lowerBound
      let closing = quotation.inner.upperBound..<quotation.range.upperBound
      guard !opening.isEmpty, !closing.isEmpty else { continue }
      let marks = Marks(
        open: text[block.documentRange(opening)], close: text[block.documentRange(closing)])
      counts[marks, default: 0] += 1
      if let most, counts[most, default: 0] >= counts[marks, default: 0] { continue }
      most = marks
    }
    return most
  }

  /// How some words of the essay print, and what they do not show as the whole essay does.
  func of(_ words: ArraySlice<UInt8>) -> Typography {
    func glyph(_ range: ByteRange?) -> String? {
      range.map { String(decoding: words[$0], as: UTF8.self) }
    }
    return Typography(
      apostrophe: glyph(Self.apostrophe(in: words)) ?? apostrophe,
      dash: glyph(Self.dash(in: words)) ?? dash, marks: marks)
  }

  /// The passage's own words as this essay would print them.
  func set(_ canonical: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var index = canonical.startIndex
    while index < canonical.endIndex {
      let rest = canonical[index...]
      if rest.starts(with: "’".utf8) {
        result += apostrophe.utf8
        index += 3
      } else if rest.first == UInt8(ascii: "'") {
        result += apostrophe.utf8
        index += 1
      } else if rest.starts(with: "—".utf8) {
        result += dash.utf8
        index += 3
      } else if rest.starts(with: "(...)".utf8) {
        result += "…".utf8
        index += 5
      } else {
        result.append(canonical[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The apostrophe between two letters, whichever comes first.
  private static func apostrophe(in bytes: ArraySlice<UInt8>) -> ByteRange? {
    var index = bytes.startIndex + 1
    while index + 1 < bytes.endIndex {
      let length = bytes[index...].starts(with: "’".utf8) ? 3 : 1
      if length == 3 || bytes[index] == UInt8(ascii: "'"), index + length < bytes.endIndex,
        isLetter(bytes[index - 1]), isLetter(bytes[index + length])
      {
        return index..<index + length
      }
      index += length
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The first dash between words, with the spaces around it.
  private static func dash(in bytes: ArraySlice<UInt8>) -> ByteRange? {
    var index = bytes.startIndex + 1
    while index < bytes.endIndex {
      let length = dashLength(bytes, index)
      guard length > 0 else {
        index += 1
        continue
      }
      let end = index + length
      let isSpaced = bytes[index - 1] == 0x20 && end < bytes.endIndex && bytes[end] == 0x20
      let isClose = isLetter(bytes[index - 1]) && end < bytes.endIndex && isLetter(bytes[end])
      if isSpaced { return index - 1..<end + 1 }
      if isClose, length > 1 { return index..<end }
      index = end
    }
    return nil
  }

  private static func dashLength(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "-") {
      return bytes[index...].prefix(4).prefix { $0 == UInt8(ascii: "-") }.count
    }
    // U+2013 and U+2014.
    let isDash =
      bytes[index] == 0xE2 && index + 2 < bytes.endIndex && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
    return isDash ? 3 : 0
  }
}
