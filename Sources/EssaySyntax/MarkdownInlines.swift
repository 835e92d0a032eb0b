import EssayText

/// Reads the inside of a Markdown paragraph: what is words and what is markup.
struct MarkdownInlines {
  private let raw: MappedText
  private let bytes: [UInt8]
  private var index = 0
  private(set) var text = MappedText()
  private(set) var emphasis: [ByteRange] = []
  private(set) var footnoteMarkers: [FootnoteMarker] = []
  /// In bytes of the document.
  private(set) var comments: [ByteRange] = []
  private var openEmphasis: [(byte: UInt8, start: Int)] = []
  /// Where the closing part of a link begins, and where it ends.
  private var linkEnds: [Int: Int] = [:]

  /// - Parameter raw: the paragraph's lines, joined, without the prefixes of its containers.
  static func read(_ raw: MappedText) -> MarkdownInlines {
    var inlines = MarkdownInlines(raw)
    inlines.readAll()
    return inlines
  }

  private init(_ raw: MappedText) {
    self.raw = raw
    bytes = raw.bytes
  }

  private mutating func readAll() {
    var copied = 0
    while true {
      index = nextSpecial(from: index)
      guard index < bytes.count else { break }
      text.append(copied..<index, of: raw)
      copied = index
      if readMarkup() { copied = index } else { index = copied + 1 }
    }
    text.append(copied..<bytes.count, of: raw)
  }

  /// The next byte at which markup may begin; the end where there is none.
  private func nextSpecial(from start: Int) -> Int {
    let span = bytes.span
    var index = start
    while true {
      index = span.first(from: index, before: span.count, Self.marksOfSpecials)
      guard index < span.count else { return index }
      let byte = span[index]
      if Self.isSpecial(byte) || doubles(byte, at: index, in: span) { return index }
      index += 1
    }
  }

  /// Marks eight bytes that may be special: those that are, “^” among them, and an “h” or “w” with
  /// a letter after it as addresses have it, or none that is known.
  private static func marksOfSpecials(_ word: UInt64) -> UInt64 {
    let low = word & ~ByteWord.highBits
    let brackets = (low &+ ByteWord.from("[")) & ~(low &+ ByteWord.from("a")) & ~word
    let others =
      ByteWord.marks(of: UInt8(ascii: "!"), in: word)
      | ByteWord.marks(of: UInt8(ascii: "&"), in: word)
      | ByteWord.marks(of: UInt8(ascii: "*"), in: word)
      | ByteWord.marks(of: UInt8(ascii: "<"), in: word)
      | ByteWord.marks(of: UInt8(ascii: "~"), in: word)
    let w = ByteWord.marks(of: UInt8(ascii: "w"), in: word)
    let t = ByteWord.marks(of: UInt8(ascii: "t"), in: word)
    let h = ByteWord.marks(of: UInt8(ascii: "h"), in: word)
    let last: UInt64 = 0x80 << 56
    return (brackets | others | w & (w >> 8 | last) | h & (t >> 8 | last)) & ByteWord.highBits
  }

  /// Whether an “h” or a “w” may begin an address: most are letters of words.
  private func doubles(_ byte: UInt8, at index: Int, in span: Span<UInt8>) -> Bool {
    guard index + 2 < span.count, byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w") else {
      return false
    }
    let letter = byte == UInt8(ascii: "h") ? UInt8(ascii: "t") : byte
    return span[index + 1] == letter && span[index + 2] == letter
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "!"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// Reads the markup at the position and goes on after it.
  /// - Returns: whether there was any; if not, the character is a character.
  private mutating func readMarkup() -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "`"): readCode()
    case UInt8(ascii: "<"): readAngle()
    case UInt8(ascii: "!"): readImage()
    case UInt8(ascii: "["): readOpeningBracket()
    case UInt8(ascii: "]"): readClosingBracket()
    case UInt8(ascii: "*"), UInt8(ascii: "_"): readEmphasis()
    case UInt8(ascii: "~"): readStrikethrough()
    case UInt8(ascii: "&"): readEntity()
    default: readAddress()
    }
  }

  private func documentRange(_ range: ByteRange) -> ByteRange { raw.documentRange(range) }

  /// Stands for what is no word, so that the words around it stay apart.
  private mutating func writePlaceholder(to end: Int) {
    text.write("\u{FFFC}", for: documentRange(index..<end))
    index = end
  }

  private func starts(with prefix: String) -> Bool {
    TextScan.starts(bytes, at: index, with: prefix)
  }

  // MARK: Escapes, code, HTML

  private mutating func readEscape() -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    if next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r") {
      index += 1
      return true
    }
    let isPunctuation = (0x21...0x7E).contains(next) && !EnglishWords.isWordByte(next)
    guard isPunctuation else { return false }
    text.append(index + 1..<index + 2, of: raw)
    index += 2
    return true
  }

  private mutating func readCode() -> Bool {
    let length = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
    var search = index + length
    while search < bytes.count {
      guard bytes[search] == UInt8(ascii: "`") else {
        search += 1
        continue
      }
      let run = bytes[search...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == length {
        writePlaceholder(to: search + run)
        return true
      }
      search += run
    }
    text.append(index..<index + length, of: raw)
    index += length
    return true
  }

  private mutating func readAngle() -> Bool {
    if starts(with: "<!--") {
      let close = TextScan.find("-->", in: bytes, index + 4..<bytes.count)
      let end = close.map { $0 + 3 } ?? bytes.count
      comments.append(documentRange(index..<end))
      index = end
      return true
    }
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    guard EnglishWords.isWordByte(next) || next == UInt8(ascii: "/") else { return false }
    let limit = min(bytes.count, index + 2_000)
    guard let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: ">")) else { return false }
    let isAddress =
      bytes[index..<close].contains(UInt8(ascii: ":"))
      && !bytes[index..<close].contains(UInt8(ascii: " "))
    if isAddress { writePlaceholder(to: close + 1) } else { index = close + 1 }
    return true
  }

  // MARK: Links, images, footnotes

  private mutating func readImage() -> Bool {
    guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "["),
      let close = closingBracket(of: index + 1), let end = linkEnd(afterBracket: close)
    else { return false }
    writePlaceholder(to: end)
    return true
  }

  private mutating func readOpeningBracket() -> Bool {
    if starts(with: "[^"),
      let close = bytes[index...].prefix(100).firstIndex(of: UInt8(ascii: "]")),
      close > index + 2
    {
      let label = String(decoding: bytes[index + 2..<close], as: UTF8.self)
      footnoteMarkers.append(FootnoteMarker(label: label, offset: text.bytes.count))
      index = close + 1
      return true
    }
    guard let close = closingBracket(of: index), let end = linkEnd(afterBracket: close) else {
      return false
    }
    linkEnds[close] = end
    index += 1
    return true
  }

  private mutating func readClosingBracket() -> Bool {
    guard let end = linkEnds[index] else { return false }
    index = end
    return true
  }

  /// The bracket that closes the one at `open`, within a thousand bytes.
  private func closingBracket(of open: Int) -> Int? {
    var depth = 0
    for position in open..<min(bytes.count, open + 1_000) {
      if bytes[position] == UInt8(ascii: "[") { depth += 1 }
      if bytes[position] == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { return position }
      }
    }
    return nil
  }

  /// The end of `](address)` or `][label]`; nil where the bracket closes no link.
  private func linkEnd(afterBracket close: Int) -> Int? {
    guard close + 1 < bytes.count else { return nil }
    let limit = min(bytes.count, close + 2_000)
    switch bytes[close + 1] {
    case UInt8(ascii: "("):
      var depth = 0
      for position in close + 1..<limit {
        if bytes[position] == UInt8(ascii: "(") { depth += 1 }
        if bytes[position] == UInt8(ascii: ")") {
          depth -= 1
          if depth == 0 { return position + 1 }
        }
      }
      return nil
    case UInt8(ascii: "["):
      guard let end = bytes[(close + 1)..<limit].firstIndex(of: UInt8(ascii: "]")) else {
        return nil
      }
      // `[they][all]` would be two of the student's brackets; a link's label has no space before.
      return end > close + 2 ? end + 1 : nil
    default:
      return nil
    }
  }

  /// An address that stands in the text by itself.
  private mutating func readAddress() -> Bool {
    guard starts(with: "http://") || starts(with: "https://") || starts(with: "www.") else {
      return false
    }
    if index > 0, EnglishWords.isWordByte(bytes[index - 1]) { return false }
    let end = bytes[index...].firstIndex { $0 <= 0x20 || ("<>\")]" as ByteSet).contains($0) }
    writePlaceholder(to: end ?? bytes.count)
    return true
  }

  // MARK: Emphasis, entities

  private mutating func readStrikethrough() -> Bool {
    guard starts(with: "~~") else { return false }
    index += 2
    return true
  }

  /// A run of stars or underscores that may open or close emphasis is markup, unless it stands
  /// free or an underscore stands inside a word.
  private mutating func readEmphasis() -> Bool {
    let byte = bytes[index]
    let end = bytes[index...].firstIndex { $0 != byte } ?? bytes.count
    let spaceBefore = index == 0 || bytes[index - 1] <= 0x20
    let spaceAfter = end == bytes.count || bytes[end] <= 0x20
    let wordBefore = index > 0 && EnglishWords.isWordByte(bytes[index - 1])
    let wordAfter = end < bytes.count && EnglishWords.isWordByte(bytes[end])
    let isFree = spaceBefore && spaceAfter
    guard !isFree, byte == UInt8(ascii: "*") || !(wordBefore && wordAfter) else {
      text.append(index..<end, of: raw)
      index = end
      return true
    }
    if let open = openEmphasis.lastIndex(where: { $0.byte == byte }), !spaceBefore {
      emphasis.append(openEmphasis[open].start..<text.bytes.count)
      openEmphasis.removeSubrange(open...)
    } else if !spaceAfter {
      openEmphasis.append((byte, text.bytes.count))
    }
    index = end
    return true
  }

  private mutating func readEntity() -> Bool {
    guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      return false
    }
    let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
    guard let character = Entities.character(name) else { return false }
    text.write(character, for: documentRange(index..<end + 1))
    index = end + 1
    return true
  }
}

/// The entities that essays use. HTML 5 knows two thousand; the rest stay as they are written.
enum Entities {
  static func character(_ name: String) -> String? {
    if let known = named[name] { return known }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return String(Character(scalar))
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "laquo": "«", "raquo": "»",
    "bdquo": "„", "sbquo": "‚", "mdash": "—", "ndash": "–", "hellip": "…", "shy": "\u{AD}",
    "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "auml": "ä", "ouml": "ö",
    "uuml": "ü", "szlig": "ß", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
  ]
}
