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

  /// How the essay as a whole prints.
  init(essay: Essay, text: TextSnapshot) {
    let isLaTeX = essay.format == .latex
    // What stands in comments, front matter and code is not the essay's.
    let stretches = essay.blocks.lazy.map { block in
      text.bytes[block.text.documentRange(0..<block.text.bytes.count)]
    }
    apostrophe = stretches.compactMap { Self.apostrophe(in: $0) }.first ?? (isLaTeX ? "'" : "’")
    dash =
      stretches.compactMap { Self.dash(in: $0) }.first
      ?? (isLaTeX ? "---" : apostrophe == "'" ? "--" : "—")
    marks =
      Self.marks(of: essay, in: text)
      ?? (isLaTeX
        ? Marks(open: "``", close: "''")
        : apostrophe == "'" ? Marks(open: "\"", close: "\"") : Marks(open: "“", close: "”"))
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
    Typography(
      apostrophe: Self.apostrophe(in: words) ?? apostrophe, dash: Self.dash(in: words) ?? dash,
      marks: marks)
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
  private static func apostrophe(in bytes: ArraySlice<UInt8>) -> String? {
    var index = bytes.startIndex + 1
    while index + 1 < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "'"), isLetter(bytes[index - 1]), isLetter(bytes[index + 1]) {
        return "'"
      }
      if bytes[index] == 0xE2, index + 3 < bytes.endIndex, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x99, isLetter(bytes[index - 1]), isLetter(bytes[index + 3])
      {
        return "’"
      }
      index += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The first dash between words, with the spaces around it.
  private static func dash(in bytes: ArraySlice<UInt8>) -> String? {
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
      if isSpaced || isClose && !(length == 1) {
        let glyph = String(decoding: bytes[index..<end], as: UTF8.self)
        return isSpaced ? " \(glyph) " : glyph
      }
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
