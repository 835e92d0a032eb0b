import EssaySyntax
import EssayText

/// How an essay prints what can be printed in several ways, so that a fix looks like its author's
/// own typing.
struct Typography: Sendable, Equatable {
  /// What opens and closes a quotation, with the spaces inside that go with it.
  struct Marks: Sendable, Hashable {
    let open: String
    let close: String
  }

  private let apostrophe: String
  private let dash: String
  /// What stands for the end of a line of verse.
  private let lineEnd: String
  /// The essay's own quotation marks.
  let marks: Marks

  /// How the essay as a whole prints, in its running words: comments, code and front matter may be
  /// another hand's.
  /// - Parameters:
  ///   - apostrophe: the essay's first; nil where it has none.
  ///   - dash: its first between words.
  ///   - marks: those around most of its quotations.
  init(of essay: Essay, in text: TextSnapshot, apostrophe: String?, dash: String?, marks: Marks?) {
    let isLaTeX = essay.format == .latex
    let isStraight = apostrophe == nil && (isLaTeX || Self.firstMarkIsStraight(in: essay, text))
    let apostrophe = apostrophe ?? (isStraight ? "'" : "’")
    self.apostrophe = apostrophe
    self.dash = dash ?? (isLaTeX ? "---" : apostrophe == "'" ? "--" : "—")
    lineEnd = " "
    self.marks =
      marks
      ?? (isLaTeX
        ? Marks(open: "``", close: "''")
        : apostrophe == "'" ? Marks(open: "\"", close: "\"") : Marks(open: "“", close: "”"))
  }

  private static func firstMarkIsStraight(in essay: Essay, _ text: TextSnapshot) -> Bool {
    guard let first = essay.quotations.first(where: { $0.marks != .block }) else { return false }
    let mark = essay.blocks[first.block].text.documentOffset(first.range.lowerBound)
    return mark < text.count && text.bytes[mark] < 0x80
  }

  private init(apostrophe: String, dash: String, lineEnd: String, marks: Marks) {
    self.apostrophe = apostrophe
    self.dash = dash
    self.lineEnd = lineEnd
    self.marks = marks
  }

  /// How some words of the essay print, and what they do not show as the whole essay does.
  func of(_ words: ArraySlice<UInt8>) -> Typography {
    func glyph(_ range: ByteRange?) -> String? {
      range.map { String(decoding: words[$0], as: UTF8.self) }
    }
    return Typography(
      apostrophe: glyph(Self.apostrophe(in: words)) ?? apostrophe,
      dash: glyph(Self.dash(in: words)) ?? dash, lineEnd: Self.lineEnd(in: words) ?? lineEnd,
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
      } else if rest.starts(with: "--".utf8) {
        result += dash.utf8
        index += rest.prefix { $0 == UInt8(ascii: "-") }.count
      } else if rest.first == UInt8(ascii: "\n") {
        // The end of a line of verse, or of a paragraph.
        result += lineEnd.utf8
        index += rest.prefix { $0 == UInt8(ascii: "\n") }.count
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

  /// The slash, single or double, by which the words show the end of a line of verse.
  private static func lineEnd(in bytes: ArraySlice<UInt8>) -> String? {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash > bytes.startIndex,
      bytes[slash - 1] == 0x20
    else { return nil }
    return bytes[slash...].starts(with: "//".utf8) ? " // " : " / "
  }

  /// The apostrophe between two letters, whichever comes first.
  static func apostrophe(in bytes: ArraySlice<UInt8>) -> ByteRange? {
    var index = bytes.startIndex + 1
    while index + 1 < bytes.endIndex {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "'") || byte == 0xE2 else {
        index = bytes.next(UInt8(ascii: "'"), from: index + 1)
        continue
      }
      let length = bytes[index...].starts(with: "’".utf8) ? 3 : 1
      if length == 3 || byte == UInt8(ascii: "'"), index + length < bytes.endIndex,
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
  static func dash(in bytes: ArraySlice<UInt8>) -> ByteRange? {
    var index = bytes.startIndex + 1
    while index < bytes.endIndex {
      let mayBeDash = bytes[index] == UInt8(ascii: "-") || bytes[index] == 0xE2
      let length = mayBeDash ? dashLength(bytes, index) : 0
      guard length > 0 else {
        index = bytes.next(UInt8(ascii: "-"), from: index + 1)
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

/// How one block prints what can be printed in several ways.
struct PrintFacts: Sendable {
  /// Its first apostrophe and its first dash between words, as the document writes them; nil where
  /// it has none or where markup parts it.
  let apostrophe: String?
  let dash: String?
  /// The marks around each of its quotations.
  let marks: [Typography.Marks]

  init(_ reader: BlockReader) {
    let text = reader.block.text
    let isRunning = reader.block.kind != .bibliography
    func glyph(_ range: ByteRange?) -> String? {
      guard let range, isRunning else { return nil }
      let pieces = text.documentPieces(range)
      return pieces.count == 1 ? reader.document[pieces[0]] : nil
    }
    apostrophe = glyph(Typography.apostrophe(in: text.bytes[...]))
    dash = glyph(Typography.dash(in: text.bytes[...]))
    marks = reader.quotations.compactMap { quotation in
      guard quotation.depth == 0, quotation.marks != .block else { return nil }
      let opening = quotation.range.lowerBound..<quotation.inner.lowerBound
      let closing = quotation.inner.upperBound..<quotation.range.upperBound
      guard !opening.isEmpty, !closing.isEmpty else { return nil }
      return Typography.Marks(
        open: reader.document[text.documentRange(opening)],
        close: reader.document[text.documentRange(closing)])
    }
  }
}

extension ArraySlice<UInt8> {
  /// The next index of a byte, or of one beyond ASCII; the end where there is none.
  fileprivate func next(_ byte: UInt8, from index: Int) -> Int {
    guard index < endIndex else { return endIndex }
    return startIndex + span.next(byte, byte, from: index - startIndex, before: count)
  }
}
