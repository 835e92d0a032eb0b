import EssayText

extension JSONScanner {
  /// Reads a string, from its opening mark to behind its closing one.
  mutating func string() throws(JSONSyntaxError) -> String {
    let start = index
    index += 1
    let runEnd = endOfPlainRun(from: index)
    if runEnd < bytes.count, bytes[runEnd] == UInt8(ascii: "\"") {
      let content = index..<runEnd
      index = runEnd + 1
      return String(decoding: bytes[content], as: UTF8.self)
    }
    return try stringWithEscapes(from: start)
  }

  /// The first byte from `start` on that ends a string or needs looking at; the document's end
  /// where none does.
  private func endOfPlainRun(from start: Int) -> Int {
    let span = bytes.span
    return span.first(from: start, before: span.count) { word in
      ByteWord.marks(of: UInt8(ascii: "\""), in: word)
        | ByteWord.marks(of: UInt8(ascii: "\\"), in: word)
        | ByteWord.marks(below: 0x20, in: word)
    }
  }

  private mutating func stringWithEscapes(from start: Int) throws(JSONSyntaxError) -> String {
    var content: [UInt8] = []
    while true {
      let runEnd = endOfPlainRun(from: index)
      content += bytes[index..<runEnd]
      index = runEnd
      guard let byte = current, byte != 0x0A, byte != 0x0D else {
        throw JSONSyntaxError(range: start..<index, message: "this string is never closed")
      }
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        // The document is valid UTF-8, its runs end at ASCII, and so are escapes whole characters.
        return unsafe String(copying: UTF8Span(unchecked: content.span))
      case UInt8(ascii: "\\"): try escape(into: &content)
      default:
        throw JSONSyntaxError(
          range: index - 1..<index, message: "a control character in a string must be escaped")
      }
    }
  }

  /// Reads what follows a backslash.
  private mutating func escape(into content: inout [UInt8]) throws(JSONSyntaxError) {
    let start = index - 1
    guard let byte = current else {
      throw JSONSyntaxError(
        range: start..<index, message: "expected an escape, but the document ends here")
    }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content += UTF8.encode(try scalar(from: start)) ?? .init()
    default:
      let end = start + 1 + UTF8Validation.length(ofScalarStartedBy: byte)
      throw JSONSyntaxError(
        range: start..<end,
        message: "'\(String(decoding: bytes[start..<end], as: UTF8.self))' is no escape")
    }
  }

  /// Reads the digits after `\u`, and those of a surrogate's other half.
  private mutating func scalar(from start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try hexadecimalUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if UTF16.isLeadSurrogate(first), let second = try trailSurrogate() {
      let value = 0x1_0000 + ((UInt32(first) - 0xD800) << 10) + (UInt32(second) - 0xDC00)
      if let scalar = Unicode.Scalar(value) { return scalar }
    }
    guard replacesLoneSurrogates else {
      throw JSONSyntaxError(
        range: start..<index, message: "half of a surrogate pair is no character")
    }
    return "\u{FFFD}"
  }

  /// Reads the escape of a trail surrogate if one stands here; otherwise reads nothing.
  private mutating func trailSurrogate() throws(JSONSyntaxError) -> UInt16? {
    let start = index
    guard bytes[start...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    index += 2
    let unit = try hexadecimalUnit(from: start)
    if UTF16.isTrailSurrogate(unit) { return unit }
    index = start
    return nil
  }

  private mutating func hexadecimalUnit(from start: Int) throws(JSONSyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = current?.hexadecimalDigit else {
        throw JSONSyntaxError(
          range: start..<index, message: "'\\u' takes four hexadecimal digits")
      }
      unit = unit << 4 | digit
      index += 1
    }
    return unit
  }
}

extension UInt8 {
  /// What the byte counts as a hexadecimal digit.
  fileprivate var hexadecimalDigit: UInt16? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
