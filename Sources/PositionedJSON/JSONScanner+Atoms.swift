/// Words, numbers, and what lies between values.
extension JSONScanner {
  mutating func word() throws(JSONSyntaxError) -> JSONValue {
    guard let byte = current, byte.isASCIIWordByte else { throw missingValue() }
    let range = index..<wordEnd(from: index)
    let word = String(decoding: bytes[range], as: UTF8.self)
    index = range.upperBound
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      throw JSONSyntaxError(range: range, message: "expected a value, not '\(word)'")
    }
  }

  private func missingValue() -> JSONSyntaxError {
    let rest = bytes[index...]
    let isOtherQuotationMark =
      rest.first == UInt8(ascii: "'") || rest.starts(with: "“".utf8) || rest.starts(with: "”".utf8)
    return unexpected(
      isOtherQuotationMark
        ? "expected a value; a string stands between straight double quotation marks"
        : "expected a value")
  }

  /// Reads `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  mutating func number() throws(JSONSyntaxError) -> JSONNumber {
    let start = index
    _ = take(UInt8(ascii: "-"))
    let firstDigit = index
    try digits(of: start)
    if bytes[firstDigit] == UInt8(ascii: "0"), index > firstDigit + 1 {
      throw JSONSyntaxError(
        range: start..<wordEnd(from: start), message: "a number may not begin with '0'")
    }
    if take(UInt8(ascii: ".")) { try digits(of: start) }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      try digits(of: start)
    }
    return JSONNumber(unchecked: String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func digits(of number: Int) throws(JSONSyntaxError) {
    let start = index
    while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
    guard index > start else {
      let ending = index == bytes.count ? ", but the document ends here" : ""
      throw JSONSyntaxError(
        range: number..<wordEnd(from: number), message: "expected a digit in a number" + ending)
    }
  }

  mutating func skipByteOrderMark() throws(JSONSyntaxError) {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    guard dialect == .relaxed else {
      throw JSONSyntaxError(range: 0..<3, message: "a byte-order mark is not allowed here")
    }
    index = 3
  }

  /// Skips spaces, line ends and comments.
  mutating func skipTrivia() throws(JSONSyntaxError) {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      case UInt8(ascii: "/"): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSONSyntaxError) {
    let start = index
    let second = start + 1 < bytes.count ? bytes[start + 1] : 0
    guard second == UInt8(ascii: "/") || second == UInt8(ascii: "*") else {
      throw unexpected("unexpected '/'")
    }
    guard dialect == .relaxed else {
      throw JSONSyntaxError(range: start..<start + 2, message: "comments are not allowed here")
    }
    index += 2
    if second == UInt8(ascii: "/") {
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      return
    }
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
    throw JSONSyntaxError(range: start..<start + 2, message: "this comment is never closed")
  }
}
